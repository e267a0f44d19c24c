use std::fmt;

/// Something that is wrong, and where.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Problem {
    /// The file, from the top of the project.
    pub file: String,
    /// The line, from 1; 0 if it is the whole file.
    pub line: usize,
    /// What is wrong, in a sentence.
    pub what: String,
}

impl Problem {
    pub(crate) fn new(file: impl Into<String>, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.into(), line, what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}: {}", self.file, self.what),
            line => write!(out, "{}, line {line}: {}", self.file, self.what),
        }
    }
}

//! What is wrong with the source files, in words for the person who edits them.

use std::fmt;

use thiserror::Error;

/// One thing to put right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, seen from the pack's folder.
    pub file: String,
    /// The line, counted from 1, where there is one to point at.
    pub line: Option<usize>,
    /// What is wrong and what would be right.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(out, "{}, line {line}: {}", self.file, self.what),
            None => write!(out, "{}: {}", self.file, self.what),
        }
    }
}

/// Everything that is wrong with a pack's source files. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.listed())]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Puts problems in order, each only once.
    pub(crate) fn listing(mut found: Vec<Problem>) -> Self {
        found.sort();
        found.dedup();
        Self(found)
    }

    /// The problems, by file and line.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    fn listed(&self) -> String {
        let mut text = match self.0.len() {
            1 => "1 thing to put right:".to_owned(),
            many => format!("{many} things to put right:"),
        };
        for problem in &self.0 {
            text.push_str("\n  ");
            text.push_str(&problem.to_string());
        }
        text
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

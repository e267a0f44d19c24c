//! Sentences, as they are read aloud one by one.

use upheld_engine::pack::{EasyLine, sentences};

/// Text that can be read aloud.
#[derive(Clone, PartialEq, Debug)]
pub enum Says {
    /// Plain words. Paragraphs are a blank line apart.
    Plain(String),
    /// Easy Read.
    Easy(Vec<EasyLine>),
}

/// A paragraph, or a line of Easy Read.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// The name of the picture beside it.
    pub picture: Option<String>,
    /// Its sentences; none is empty.
    pub sentences: Vec<String>,
}

impl Says {
    /// Its paragraphs or lines. None is empty.
    pub fn parts(&self) -> Vec<Part> {
        let part =
            |picture: Option<String>, text: &str| Part { picture, sentences: sentences(text) };
        let parts: Vec<Part> = match self {
            Self::Plain(text) => text.split("\n\n").map(|text| part(None, text)).collect(),
            Self::Easy(lines) => {
                lines.iter().map(|line| part(line.picture.clone(), &line.text)).collect()
            }
        };
        parts.into_iter().filter(|part| !part.sentences.is_empty()).collect()
    }
}

/// Without the stars that mark a stress.
pub fn unstressed(text: &str) -> String {
    // A star without another one is only a star.
    if text.matches('*').count() % 2 == 1 { text.to_owned() } else { text.replace('*', "") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lines_stay_apart() {
        let plain = Says::Plain("One. Two.\n\nThree.\n\n\n".into()).parts();
        let told: Vec<usize> = plain.iter().map(|part| part.sentences.len()).collect();
        assert_eq!(told, [2, 1]);
        let line = EasyLine { picture: Some("home".into()), text: "One.".into() };
        assert_eq!(Says::Easy(vec![line]).parts()[0].picture.as_deref(), Some("home"));
    }

    #[test]
    fn stars_that_stress_are_not_read() {
        assert_eq!(unstressed("You *can* ask. 2 * 3"), "You *can* ask. 2 * 3");
        assert_eq!(unstressed("You *can* ask."), "You can ask.");
    }
}

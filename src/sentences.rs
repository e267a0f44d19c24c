//! Sentences, as they are read aloud one by one.

use unicode_segmentation::UnicodeSegmentation;
use upheld_engine::pack::EasyLine;

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

fn sentences(text: &str) -> Vec<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentences = line.split_sentence_bounds().map(str::trim);
    sentences.filter(|sentence| !sentence.is_empty()).map(str::to_owned).collect()
}

/// Without the stars that mark a stress.
pub fn unstressed(text: &str) -> String {
    // A star without another one is only a star.
    if text.matches('*').count() % 2 == 1 { text.to_owned() } else { text.replace('*', "") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        sentences(text)
    }

    #[test]
    fn sentences_end_where_a_reader_takes_a_breath() {
        assert_eq!(split("You can ask. They must answer!"), ["You can ask.", "They must answer!"]);
        assert_eq!(
            split("Is it fair? “No.” Then say so."),
            ["Is it fair?", "“No.”", "Then say so."]
        );
        assert_eq!(
            split("At 9.30 they came. Then\nthey left"),
            ["At 9.30 they came.", "Then they left"]
        );
        assert_eq!(split("Wait… what? Yes."), ["Wait… what?", "Yes."]);
        assert_eq!(split("لماذا؟ لا أعرف."), ["لماذا؟", "لا أعرف."]);
        assert!(split("  \n ").is_empty());
    }

    #[test]
    fn no_word_is_lost() {
        let text = "One (two). Three: *four* – five? “Six!” 7. Eight";
        assert_eq!(split(text).join(" "), text);
    }

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

//! An answer that is shared with nobody's name on it: `PUT /v1/checkins/{id}`, unsigned, each with
//! a random id of its own. It never has words: words could tell who wrote them.

use serde::{Deserialize, Serialize};

use crate::Choice;

/// One answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Checkin {
    /// Whether a promise is upheld.
    Promise {
        /// The entry's id in the pack.
        entry: String,
        /// Yes, sort of, no, or not sure.
        answer: Choice,
    },
    /// What somebody thinks of a change the authority asked about.
    Consultation {
        /// The consultation's id in the authority's pack.
        consultation: String,
        /// The question's id in it.
        question: String,
        /// The answer's id in it.
        answer: String,
    },
}

/// The longest body there can be, in bytes.
pub const LONGEST: usize = 512;

impl Checkin {
    /// Whether it is something that can be counted: ids of 1 to 80 small letters, digits and
    /// hyphens or underscores, and an answer to the question.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        match self {
            Self::Promise { entry, answer } => {
                let answers = [Choice::Yes, Choice::SortOf, Choice::No, Choice::NotSure];
                is_id(entry) && answers.contains(answer)
            }
            Self::Consultation { consultation, question, answer } => {
                [consultation, question, answer].into_iter().all(|id| is_id(id))
            }
        }
    }
}

fn is_id(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    (1..=80).contains(&text.len()) && text.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_other_answers_are_not_taken() {
        let promise = |entry: &str, answer| Checkin::Promise { entry: entry.into(), answer };
        assert!(promise("promise-love", Choice::SortOf).is_usable());
        assert!(!promise("promise-love", Choice::Unsafe).is_usable());
        assert!(!promise("My name is Kay", Choice::Yes).is_usable());
        let named = r#"{"kind":"promise","entry":"promise-love","answer":"yes","from":"Kay"}"#;
        assert!(serde_json::from_str::<Checkin>(named).is_err());
    }
}

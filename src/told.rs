//! What packs tell, in the reader's language: sentence by sentence, and in English where nobody has
//! put a sentence into it yet. English inside another language is marked, for screen readers, for
//! fonts and for the direction it is read in.

use std::rc::Rc;

use dioxus::{core::Runtime, prelude::*};
use upheld_engine::{pack::sentences, requests::Sentences};

use crate::words::{LANGUAGES, Language};

/// What is told in the reader's language.
#[derive(Clone, Default)]
pub struct Told {
    /// `None` where everything is told in English.
    sentences: Option<Rc<Sentences>>,
}

/// Words of one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// The words.
    pub text: String,
    /// They are English, and the reader's language is another one.
    pub english: bool,
}

impl Told {
    /// What is told in this language.
    #[must_use]
    pub fn new(language: &Language, sentences: Option<Sentences>) -> Self {
        let sentences = sentences.unwrap_or_default();
        Self { sentences: (!language.is_english()).then(|| Rc::new(sentences)) }
    }

    /// One paragraph, in the reader's language as far as it goes. Runs of the same language are
    /// together.
    #[must_use]
    pub fn runs(&self, paragraph: &str) -> Vec<Run> {
        let Some(known) = &self.sentences else {
            return vec![Run { text: paragraph.to_owned(), english: false }];
        };
        let mut runs: Vec<Run> = Vec::new();
        for sentence in sentences(paragraph) {
            let said = known.get(&sentence);
            let (text, english) = (said.unwrap_or(&sentence), said.is_none());
            match runs.last_mut() {
                Some(last) if last.english == english => {
                    last.text.push(' ');
                    last.text.push_str(text);
                }
                _ => runs.push(Run { text: text.clone(), english }),
            }
        }
        runs
    }

    /// The same as plain text, for where no mark can stand: names for screen readers, copies.
    #[must_use]
    pub fn text(&self, paragraph: &str) -> String {
        let runs = self.runs(paragraph).into_iter().map(|run| run.text);
        runs.collect::<Vec<_>>().join(" ")
    }
}

/// Words on a screen: the app's own are in the reader's language already; a pack's are told in it as
/// far as it goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Words {
    /// The app's own, or somebody's name.
    Own(String),
    /// A pack's, in English.
    Packs(String),
}

impl Words {
    /// A pack's words, in English.
    pub fn of_pack(text: impl Into<String>) -> Self {
        Self::Packs(text.into())
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::Own(text)
    }
}

/// What is told; a component is drawn again when it changes.
#[must_use]
pub fn told() -> Told {
    let shared = || {
        Runtime::try_current()?.try_current_scope_id()?;
        try_consume_context::<Signal<Told>>().map(|told| told())
    };
    shared().unwrap_or_default()
}

/// The tag that English is marked with.
#[must_use]
pub fn english_tag() -> &'static str {
    LANGUAGES[0].tag
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told() -> Told {
        let polish = Language::of("pl").unwrap_or_else(Language::english);
        let pairs = [("You can ask.", "Możesz zapytać."), ("It is free.", "To nic nie kosztuje.")];
        let pairs = pairs.map(|(english, said)| (english.to_owned(), said.to_owned()));
        Told::new(&polish, Some(pairs.into_iter().collect()))
    }

    #[test]
    fn what_nobody_has_translated_is_english_and_marked() {
        let runs = told().runs("You can ask.\nIt is free. They may say no. You can ask.");
        let run = |text: &str, english| Run { text: text.into(), english };
        assert_eq!(
            runs,
            [
                run("Możesz zapytać. To nic nie kosztuje.", false),
                run("They may say no.", true),
                run("Możesz zapytać.", false),
            ]
        );
    }

    #[test]
    fn in_english_nothing_is_touched() {
        let text = "You  can ask.\nTwo";
        assert_eq!(Told::default().runs(text), [Run { text: text.into(), english: false }]);
    }
}

//! What a message says: each question with its answer, and what it says of the law. Inside a `dl`.

use dioxus::prelude::*;
use upheld_engine::{protocol::Way, requests::LetterView};

use super::InEnglish;
use crate::{paper, t};

/// See the head of this file.
#[component]
pub fn LetterLines(way: Way, letter: LetterView) -> Element {
    rsx! {
        for answer in letter.answers {
            dt { {paper::asked_words(way, &answer)} }
            dd { class: "written", dir: "auto", {paper::answer_words(&answer)} }
        }
        for law in letter.rests_on {
            dt { {t!("letter-title")} }
            dd { class: "written", InEnglish { text: law.says } }
        }
    }
}

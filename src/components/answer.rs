//! What somebody answered, or asked back, and what came of it.

use dioxus::prelude::*;
use upheld_engine::{protocol::Outcome, requests::Step};

use crate::t;

/// See the head of this file. Draws nothing for what is no answer.
#[component]
pub fn AnswerWords(step: Step) -> Element {
    let Step::Answered { text, readable, outcome, .. } = step else { return rsx! {} };
    rsx! {
        if !readable {
            p { {t!("answer-not-readable")} }
        } else if text.is_empty() {
            p { {t!("answer-still-closed")} }
        } else {
            div { class: "written", dir: "auto", "{text}" }
        }
        if let Some(outcome) = outcome {
            p { class: "strong", {outcome_words(outcome)} }
            p { {t!("outcome-your-word")} }
        }
    }
}

/// Who answered, or asked.
pub fn answer_title(step: &Step) -> String {
    let Step::Answered { team, from, asks, .. } = step else { return String::new() };
    let team = team.as_str();
    match (asks, from.is_empty()) {
        (false, true) => t!("answer-from-team", team = team),
        (false, false) => t!("answer-from", from = from.as_str(), team = team),
        (true, true) => t!("asked-by-team", team = team),
        (true, false) => t!("asked-by", from = from.as_str(), team = team),
    }
}

/// What came of it, as theirs to say.
pub fn outcome_words(outcome: Outcome) -> String {
    match outcome {
        Outcome::PutRight => t!("outcome-put-right"),
        Outcome::PartlyPutRight => t!("outcome-partly"),
        Outcome::NotPutRight => t!("outcome-not"),
        Outcome::PassedOn => t!("outcome-passed-on"),
        Outcome::NothingToDo => t!("outcome-nothing"),
    }
}

//! Asking the council to confirm it in writing: what is put in the draft is shown first.

use std::collections::BTreeMap;

use dioxus::prelude::*;
use upheld_engine::{
    protocol::{Question, Way},
    requests::{Given, OutcomeView, Start},
};

use super::{to, use_outcomes};
use crate::{
    components::{Button, Loading, Screen, Trouble},
    guide_page::GuidePage,
    screens::use_begin,
    t,
};

/// See the head of this file.
#[component]
pub fn AskInWriting() -> Element {
    let outcomes = use_outcomes();
    rsx! {
        Screen { title: t!("outcomes-ask"), parent: to(GuidePage::Outcomes), help: true,
            p { class: "lead", {t!("ask-lead")} }
            match &*outcomes.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(outcomes)) => rsx! { Begun { words: words(outcomes) } },
            }
        }
    }
}

/// What the draft begins with.
fn words(outcomes: &[OutcomeView]) -> String {
    let titles = outcomes.iter().map(|view| format!("- {}", view.outcome.title));
    let list = titles.collect::<Vec<_>>().join("\n");
    format!("{}\n{list}\n\n{}", t!("ask-begins"), t!("ask-ends"))
}

#[component]
fn Begun(words: String) -> Element {
    let begin = use_begin();
    rsx! {
        p { id: "begun", {t!("ask-change")} }
        blockquote { class: "written begun", "aria-labelledby": "begun", "{words}" }
        if let Some(refusal) = begin.refused() {
            Trouble { refusal }
        }
        Button {
            id: "begin",
            weight: "main",
            busy: begin.busy(),
            onpress: move |()| {
                let answer = Given { words: words.clone(), picked: Vec::new() };
                begin.at(Start {
                    answers: BTreeMap::from([(Question::WhatHappened, answer)]),
                    ..Start::of(Way::SomethingElse)
                });
            },
            {t!("ask-go")}
        }
    }
}

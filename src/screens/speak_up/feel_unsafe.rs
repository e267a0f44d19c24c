//! "I feel unsafe": who can be called right now, and how to tell somebody in writing. Nothing here
//! stands in the way of anything.

use std::collections::BTreeMap;

use dioxus::prelude::*;
use upheld_engine::{
    protocol::{Choice, Question, Way},
    requests::{Given, Start},
};

use super::start::use_begin;
use crate::{
    components::{Button, NumbersNow, Screen, Trouble},
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn FeelUnsafe() -> Element {
    let begin = use_begin();
    rsx! {
        Screen { title: t!("unsafe-title"), parent: Route::SpeakUp {},
            p { class: "lead", {t!("unsafe-lead")} }
            NumbersNow {}
            h2 { {t!("unsafe-write")} }
            p { {t!("unsafe-write-says")} }
            if let Some(refusal) = begin.refused() {
                Trouble { refusal }
            }
            Button {
                id: "write-unsafe",
                weight: "main",
                busy: begin.busy(),
                onpress: move |()| {
                    let answer = Given { words: String::new(), picked: vec![Choice::Unsafe] };
                    begin.at(Start {
                        answers: BTreeMap::from([(Question::Safe, answer)]),
                        ..Start::of(Way::SomethingIsWrong)
                    });
                },
                {t!("unsafe-write-button")}
            }
        }
    }
}

//! From what is read to saying something about it.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::{EntryId, SpeakUp},
    requests::{Refusal, ask},
};

use super::{Button, Trouble};
use crate::{
    route::{Page, Route},
    t,
};

/// The ways in to Speak up that fit an entry, the best first. Without any, there is one for
/// whatever it is.
#[component]
pub fn SpeakUpAbout(about: EntryId, ways: Vec<SpeakUp>) -> Element {
    let engine = use_context::<EngineHandle>();
    let navigator = use_navigator();
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    let start = use_callback(move |()| {
        busy.set(true);
        refused.set(None);
        let draft = engine.ask(ask::NewDraft { about: Some(about.clone()) });
        spawn(async move {
            match draft.await {
                Ok(draft) => {
                    let page = Page::WhatHappened;
                    navigator.push(Route::SpeakUpPage { draft, page, change: false });
                }
                // There it can be unlocked.
                Err(Refusal::Locked) => {
                    navigator.push(Route::SpeakUp {});
                }
                Err(refusal) => refused.set(Some(refusal)),
            }
            busy.set(false);
        });
    });
    let mut says = ways.into_iter().map(words).collect::<Vec<_>>();
    if says.is_empty() {
        says.push(t!("if-not-speak-up"));
    }
    rsx! {
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
        for (place, says) in says.into_iter().enumerate() {
            Button {
                key: "{place}",
                id: if place == 0 { "speak-up".to_owned() } else { format!("speak-up-{place}") },
                weight: if place == 0 { "main" } else { "plain" },
                busy: busy(),
                onpress: move |()| start.call(()),
                "{says}"
            }
        }
    }
}

fn words(way: SpeakUp) -> String {
    match way {
        SpeakUp::SomethingIsWrong => t!("lead-something-is-wrong"),
        SpeakUp::Advocate => t!("lead-advocate"),
        SpeakUp::Support => t!("lead-support"),
        SpeakUp::Review => t!("lead-review"),
        SpeakUp::SocialWorker => t!("lead-social-worker"),
        SpeakUp::GoodNews => t!("lead-good-news"),
        SpeakUp::Records => t!("lead-records"),
    }
}

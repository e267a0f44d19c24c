//! Asking the council to confirm it in writing: what is put in the draft is shown first.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{DraftChange, OutcomeView, Refusal, ask},
};

use super::{to, use_outcomes};
use crate::{
    components::{Button, Loading, Screen, Trouble},
    guide_page::GuidePage,
    keeping::Keeper,
    route::{Page, Route},
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
    let engine = use_context::<EngineHandle>();
    let keeper = use_context::<Keeper>();
    let navigator = use_navigator();
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        p { id: "begun", {t!("ask-change")} }
        blockquote { class: "written begun", "aria-labelledby": "begun", "{words}" }
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
        Button {
            id: "begin",
            weight: "main",
            busy: busy(),
            onpress: move |()| {
                busy.set(true);
                refused.set(None);
                let draft = engine.ask(ask::NewDraft { about: None });
                let (keeper, words) = (keeper.clone(), words.clone());
                spawn(async move {
                    match draft.await {
                        Ok(draft) => {
                            keeper.save(draft, DraftChange::WhatHappened(words));
                            let page = Page::WhatHappened;
                            navigator.push(Route::SpeakUpPage { draft, page, change: false });
                        }
                        Err(refusal) => refused.set(Some(refusal)),
                    }
                    busy.set(false);
                });
            },
            {t!("ask-go")}
        }
    }
}

//! What happened, in the writer's own words.

use dioxus::prelude::*;
use upheld_engine::requests::{Draft, DraftChange};

use super::question::{Question, go_on};
use crate::{app::use_home, components::LongAnswer, keeping::Keeper, route::Page, t};

const FIELD: &str = "what-happened";

/// The most characters an answer may have, from the authority; before one is joined, what an
/// authority takes when it says nothing else.
pub fn use_limit() -> u32 {
    let home = use_home();
    let limit = home.and_then(|home| home.authority).map(|authority| authority.answer_characters);
    limit.unwrap_or_else(|| upheld_engine::protocol::Limits::default().answer_characters)
}

/// See the head of this file.
#[component]
pub fn WhatHappened(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let limit = use_limit();
    let id = draft.id;
    let about_known = draft.about.is_some();
    let mut text = use_signal(|| draft.what_happened.clone());
    let mut fault = use_signal(|| None::<String>);
    rsx! {
        Question {
            title: t!("what-happened-title"),
            draft: id,
            page: Page::WhatHappened,
            field: FIELD,
            labels: true,
            fault: fault(),
            oncontinue: move |()| {
                if text.read().trim().is_empty() {
                    fault.set(Some(t!("missing-what-happened")));
                } else {
                    go_on(id, Page::WhatHappened, change, about_known);
                }
            },
            LongAnswer {
                id: FIELD,
                beginning: draft.what_happened,
                hint: t!("what-happened-hint"),
                limit,
                error: fault(),
                onchange: move |written: String| {
                    text.set(written.clone());
                    if !written.trim().is_empty() && fault.peek().is_some() {
                        fault.set(None);
                    }
                    keeper.save(id, DraftChange::WhatHappened(written));
                },
            }
        }
    }
}

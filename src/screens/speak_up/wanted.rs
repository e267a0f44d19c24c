//! What the writer wants to happen. It can be skipped.

use dioxus::prelude::*;
use upheld_engine::requests::{Draft, DraftChange};

use super::{
    question::{Question, go_on},
    what_happened::use_limit,
};
use crate::{components::LongAnswer, keeping::Keeper, route::Page, t};

const FIELD: &str = "wanted";

/// See the head of this file.
#[component]
pub fn Wanted(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let limit = use_limit();
    let id = draft.id;
    let mut empty = use_signal(|| draft.wanted.trim().is_empty());
    rsx! {
        Question {
            title: t!("wanted-title"),
            draft: id,
            page: Page::Wanted,
            field: FIELD,
            labels: true,
            oncontinue: move |()| go_on(id, Page::Wanted, change, true),
            skips: empty(),
            LongAnswer {
                id: FIELD,
                beginning: draft.wanted,
                hint: t!("wanted-hint"),
                limit,
                onchange: move |text: String| {
                    empty.set(text.trim().is_empty());
                    keeper.save(id, DraftChange::Wanted(text));
                },
            }
        }
    }
}

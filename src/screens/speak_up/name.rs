//! The name the writer gives. It can be skipped, and the page says what that means.

use dioxus::prelude::*;
use upheld_engine::{
    requests::{Draft, DraftChange},
    ways::Page,
};

use super::question::{Question, go_on};
use crate::{components::ShortAnswer, keeping::Keeper, t};

const FIELD: &str = "your-name";

/// See the head of this file.
#[component]
pub fn YourName(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let id = draft.id;
    let mut empty = use_signal(|| draft.from.trim().is_empty());
    rsx! {
        Question {
            title: t!("name-title"),
            draft: draft.clone(),
            page: Page::YourName,
            field: FIELD,
            labels: true,
            oncontinue: {
                let draft = draft.clone();
                move |()| go_on(&draft, Page::YourName, change)
            },
            skips: empty(),
            ShortAnswer {
                id: FIELD,
                beginning: draft.from,
                hint: t!("name-hint"),
                capitals: "words",
                onchange: move |text: String| {
                    empty.set(text.trim().is_empty());
                    keeper.save(id, DraftChange::From(text));
                },
            }
            p { {t!("name-with")} }
            p { {t!("name-without")} }
        }
    }
}

//! What else can go along: a photo, a voice note, and who helps to write.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::Question as Asked,
    requests::{Draft, DraftChange},
    ways::Page,
};

use super::question::{Question, go_on};
use crate::{components::ShortAnswer, keeping::Keeper, t, ways};

const FIELD: &str = "helper";

/// See the head of this file.
#[component]
pub fn Extras(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let id = draft.id;
    let mut helper = use_signal(|| draft.words(Asked::Helper).to_owned());
    rsx! {
        Question {
            title: t!("extras-title"),
            draft: draft.clone(),
            page: Page::Extras,
            field: FIELD,
            skips: helper.read().trim().is_empty() && draft.attached.is_empty(),
            oncontinue: {
                let draft = draft.clone();
                move |()| go_on(&draft, Page::Extras, change)
            },
            h2 { class: "small", {ways::title(draft.way, Asked::Helper)} }
            ShortAnswer {
                id: FIELD,
                beginning: draft.words(Asked::Helper).to_owned(),
                hint: t!("ask-helper-hint"),
                capitals: "words",
                onchange: move |text: String| {
                    helper.set(text.clone());
                    keeper.save(id, DraftChange::Words(Asked::Helper, text));
                },
            }
        }
    }
}

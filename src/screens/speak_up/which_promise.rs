//! Which promise it is about; none of them, or not sure, is an answer too.

use dioxus::prelude::*;
use upheld_engine::{
    pack::EntryId,
    requests::{Draft, DraftChange, EntryCard, ask},
};

use super::question::{Question, go_on};
use crate::{
    asking::use_answer,
    components::{Choice, Choices, Loading, Trouble},
    keeping::Keeper,
    route::Page,
    t,
};

const FIELD: &str = "which-promise";

/// See the head of this file.
#[component]
pub fn WhichPromise(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let pledge = use_answer(|| ask::Pledge {});
    let id = draft.id;
    let before = draft.about;
    let mut about = use_signal(|| before.clone());
    let entries = match &*pledge.read() {
        Some(Ok(pledge)) => {
            let others = [&pledge.intentions, &pledge.elements, &pledge.expectations];
            let others =
                others.into_iter().flatten().filter(|entry| Some(&entry.id) == before.as_ref());
            others.chain(&pledge.promises).cloned().collect::<Vec<EntryCard>>()
        }
        _ => Vec::new(),
    };
    // The first choice is: not sure, or none of these.
    let chosen = about.read().as_ref().map_or(Some(0), |about| {
        entries.iter().position(|entry| entry.id == *about).map(|place| place + 1)
    });
    let ids = entries.iter().map(|entry| entry.id.clone()).collect::<Vec<EntryId>>();
    let unsure = Choice { says: t!("which-promise-unsure"), more: Vec::new(), picture: None };
    let promises = entries.into_iter().map(|entry| Choice {
        says: entry.title,
        more: Vec::new(),
        picture: Some(entry.picture),
    });
    let choices = std::iter::once(unsure).chain(promises).collect::<Vec<_>>();
    rsx! {
        Question {
            title: t!("which-promise-title"),
            draft: id,
            page: Page::WhichPromise,
            field: FIELD,
            oncontinue: move |()| go_on(id, Page::WhichPromise, change, true),
            p { class: "hint", {t!("which-promise-hint")} }
            match &*pledge.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(_)) => rsx! {
                    Choices {
                        id: FIELD,
                        choices,
                        chosen,
                        onchoose: move |place: usize| {
                            let choice = place.checked_sub(1).and_then(|place| ids.get(place).cloned());
                            about.set(choice.clone());
                            keeper.save(id, DraftChange::About(choice));
                        },
                    }
                },
            }
        }
    }
}

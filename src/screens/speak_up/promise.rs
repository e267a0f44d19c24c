//! Which promise it is about; none of them, or not sure, is an answer too.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::EntryId,
    requests::{Draft, DraftChange, ask},
    ways::Page,
};

use super::question::{Question, go_on};
use crate::{
    asking::use_answer,
    components::{Choice, Choices, Loading, Trouble},
    keeping::Keeper,
    t,
    told::Words,
};

const FIELD: &str = "which-promise";

/// See the head of this file.
#[component]
pub fn WhichPromise(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let pledge = use_answer(|| ask::Pledge {});
    let id = draft.id;
    let before = draft.about.clone();
    let begun_at = use_begun_at(before.clone());
    let mut about = use_signal(|| before.clone());
    let Some(pledge) = pledge() else { return rsx! { Loading {} } };
    let promises = pledge.as_ref().map(|pledge| pledge.promises.clone()).unwrap_or_default();
    let promises =
        promises.into_iter().map(|promise| (promise.id, choice(promise.title, promise.picture)));
    let mut entries = promises.collect::<Vec<_>>();
    // A draft may have begun at anything there is to read.
    if let Some(entry) = begun_at()
        && !entries.iter().any(|(id, _)| *id == entry.0)
    {
        entries.insert(0, entry);
    }
    // The first choice is: not sure, or none of these.
    let chosen = about.read().as_ref().map_or(Some(0), |about| {
        entries.iter().position(|(id, _)| id == about).map(|place| place + 1)
    });
    let (ids, choices): (Vec<EntryId>, Vec<Choice>) = entries.into_iter().unzip();
    let unsure =
        Choice { says: t!("which-promise-unsure").into(), more: Vec::new(), picture: None };
    let choices = std::iter::once(unsure).chain(choices).collect::<Vec<_>>();
    rsx! {
        Question {
            title: t!("which-promise-title"),
            draft: draft.clone(),
            page: Page::Promise,
            field: FIELD,
            oncontinue: move |()| go_on(&draft, Page::Promise, change),
            p { class: "hint", {t!("which-promise-hint")} }
            match pledge {
                Err(refusal) => rsx! { Trouble { refusal } },
                Ok(_) => rsx! {
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

/// The entry a draft began at, as one of the choices; nothing until it is there.
fn use_begun_at(id: Option<EntryId>) -> Memo<Option<(EntryId, Choice)>> {
    let engine = use_context::<EngineHandle>();
    let answer = use_resource(move || {
        let (engine, id) = (engine.clone(), id.clone());
        async move { engine.ask(ask::OneEntry { id: id? }).await.ok() }
    });
    use_memo(move || {
        let entry = answer.read().as_ref()?.as_ref()?.entry.clone();
        Some((entry.id, choice(entry.title, entry.picture)))
    })
}

fn choice(title: String, picture: String) -> Choice {
    Choice { says: Words::Packs(title), more: Vec::new(), picture: Some(picture) }
}

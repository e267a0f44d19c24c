//! From a screen to what there is to read about it.

use dioxus::prelude::*;
use upheld_engine::{pack::EntryId, requests::ask};

use super::Go;
use crate::{asking::use_answer, route::Route, t, told::told};

/// A link to the entry with this name. Draws nothing when it is not in what is here.
#[component]
pub fn ReadMore(about: String) -> Element {
    let Ok(id) = about.parse::<EntryId>() else { return rsx! {} };
    rsx! {
        for id in [id] {
            Link { key: "{id}", id }
        }
    }
}

#[component]
fn Link(id: EntryId) -> Element {
    let entry = use_answer({
        let id = id.clone();
        move || ask::OneEntry { id: id.clone() }
    });
    let told = told();
    let Some(Ok(view)) = &*entry.read() else { return rsx! {} };
    rsx! {
        Go { to: Route::OneEntry { id }, class: "button plain",
            {t!("letter-read", title = told.text(&view.entry.title))}
        }
    }
}

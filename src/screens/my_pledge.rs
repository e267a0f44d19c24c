//! My pledge: the ten promises first, then what else there is, and a way to look for words.

use dioxus::prelude::*;
use upheld_engine::requests::{EntryCard, PledgeView, Refusal, ask};

use crate::{
    app::{News, Shared},
    asking::use_answer,
    components::{EntryCards, Loading, Picture, Screen, Trouble},
    t,
};

/// See the head of this file.
#[component]
pub fn MyPledge() -> Element {
    let mut shared = use_context::<Shared>();
    let pledge = use_answer(|| ask::Pledge {});
    let found = use_answer(move || ask::Search { words: (shared.looked_for)() });
    let beginning = shared.looked_for.peek().clone();
    let open = use_context::<News>().is_open();
    let looking = !shared.looked_for.read().trim().is_empty();
    rsx! {
        Screen { title: t!("pledge-title"),
            p { class: "lead", {t!("pledge-lead")} }
            p { {t!("pledge-not-law")} }
            form { class: "search", role: "search", onsubmit: move |event| event.prevent_default(),
                label { r#for: "search", {t!("search-label")} }
                div { class: "search-field",
                    Picture { name: "search" }
                    // Made anew when the lock shuts: what was looked for is forgotten then.
                    for open in [open] {
                        input {
                            key: "{open}",
                            id: "search",
                            r#type: "search",
                            dir: "auto",
                            autocomplete: "off",
                            spellcheck: "false",
                            initial_value: "{beginning}",
                            oninput: move |event| shared.looked_for.set(event.value()),
                        }
                    }
                }
            }
            if looking {
                Found { found: found.read().clone() }
            } else {
                match &*pledge.read() {
                    None => rsx! { Loading {} },
                    Some(Ok(pledge)) => rsx! { Lists { pledge: pledge.clone() } },
                    Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                }
            }
        }
    }
}

#[component]
fn Found(found: Option<Result<Vec<EntryCard>, Refusal>>) -> Element {
    rsx! {
        section { "aria-labelledby": "found",
            h2 { id: "found", {t!("search-found-title")} }
            match found {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal } },
                Some(Ok(found)) => rsx! {
                    p { role: "status", {t!("search-found", count = found.len())} }
                    EntryCards { entries: found }
                },
            }
        }
    }
}

#[component]
fn Lists(pledge: PledgeView) -> Element {
    rsx! {
        Part { id: "promises", title: t!("pledge-promises"), says: t!("pledge-promises-says"), entries: pledge.promises }
        Part { id: "intentions", title: t!("pledge-intentions"), says: t!("pledge-intentions-says"), entries: pledge.intentions }
        Part { id: "elements", title: t!("pledge-elements"), says: t!("pledge-elements-says"), entries: pledge.elements }
        Part {
            id: "expectations",
            title: t!("pledge-expectations"),
            says: t!("pledge-expectations-says"),
            entries: pledge.expectations,
        }
    }
}

#[component]
fn Part(id: String, title: String, says: String, entries: Vec<EntryCard>) -> Element {
    if entries.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { "aria-labelledby": "{id}",
            h2 { id: "{id}", "{title}" }
            p { "{says}" }
            EntryCards { entries }
        }
    }
}

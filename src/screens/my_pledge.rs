//! My pledge: the ten promises first, then what else there is, and a way to look for words.

use dioxus::prelude::*;
use upheld_engine::requests::{EntryCard, PledgeView, ask};

use crate::{
    asking::use_answer,
    components::{Card, EntryCards, Go, Loading, Screen, Search, Trouble},
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn MyPledge() -> Element {
    let pledge = use_answer(|| ask::Pledge {});
    rsx! {
        Screen { title: t!("pledge-title"),
            p { class: "lead", {t!("pledge-lead")} }
            p { {t!("pledge-not-law")} }
            Card { to: Route::PledgeCheck {}, id: "to-check", picture: "good", says: t!("check-pledge-title"), more: t!("check-pledge-tile") }
            Search {
                p {
                    {t!("pledge-council")}
                    " "
                    Go { to: Route::MyCouncil {}, class: "in-line", {t!("council-title")} }
                }
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
fn Lists(pledge: PledgeView) -> Element {
    rsx! {
        Part { id: "promises", title: t!("pledge-promises"), says: t!("pledge-promises-says"), entries: pledge.promises, large: true }
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
fn Part(
    id: String,
    title: String,
    says: String,
    entries: Vec<EntryCard>,
    #[props(default)] large: bool,
) -> Element {
    if entries.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { "aria-labelledby": "{id}",
            h2 { id: "{id}", "{title}" }
            p { "{says}" }
            EntryCards { entries, large }
        }
    }
}

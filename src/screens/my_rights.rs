//! My rights: a box to look for anything there is to read, the topics, and the other ways in.

use dioxus::prelude::*;
use upheld_engine::requests::ask;

use crate::{
    asking::use_answer,
    components::{Card, EasyReadSwitch, Empty, Loading, Screen, Search, TopicCards, Trouble},
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn MyRights() -> Element {
    let topics = use_answer(|| ask::Topics {});
    rsx! {
        Screen { title: t!("rights-title"),
            p { class: "lead", {t!("rights-lead")} }
            Search {
                EasyReadSwitch {}
                section { "aria-labelledby": "topics",
                    h2 { id: "topics", {t!("rights-topics")} }
                    match &*topics.read() {
                        None => rsx! { Loading {} },
                        Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                        Some(Ok(topics)) if topics.is_empty() => rsx! {
                            Empty { picture: "rights", says: t!("rights-no-topics") }
                        },
                        Some(Ok(topics)) => rsx! { TopicCards { topics: topics.clone() } },
                    }
                }
                WaysOn {}
            }
        }
    }
}

/// What else there is about rights, one way in to a line.
#[component]
fn WaysOn() -> Element {
    rsx! {
        section { "aria-labelledby": "rights-more",
            h2 { id: "rights-more", {t!("rights-more")} }
            ul { class: "cards",
                li { Card { id: "to-which", to: Route::RightsWhich {}, picture: "choices", says: t!("which-rules-title"), more: t!("rights-which") } }
                li { Card { to: Route::Saved {}, picture: "saved", says: t!("saved-title"), more: t!("rights-saved") } }
                li { Card { to: Route::Glossary {}, picture: "words", says: t!("glossary-title"), more: t!("rights-words") } }
                li { Card { to: Route::MyCouncil {}, picture: "lead", says: t!("council-title"), more: t!("rights-council") } }
                li { Card { to: Route::WhatIsHere {}, picture: "pledge", says: t!("here-title"), more: t!("rights-here") } }
            }
        }
    }
}

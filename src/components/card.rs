//! Entries of the pledge in a list.

use dioxus::prelude::*;
use upheld_engine::requests::EntryCard;

use super::{Go, Picture, StatusBadge};
use crate::route::Route;

/// A big way in to a screen: a picture and what it is.
#[component]
pub fn Card(
    to: Route,
    picture: String,
    says: String,
    #[props(default)] more: Option<String>,
    #[props(default)] class: String,
) -> Element {
    rsx! {
        Go { to, class: "card {class}",
            Picture { name: picture }
            span { class: "card-words",
                span { class: "card-title", "{says}" }
                if let Some(more) = more {
                    span { class: "card-more", "{more}" }
                }
            }
        }
    }
}

/// A list of entries, each with what weight it carries.
#[component]
pub fn EntryCards(entries: Vec<EntryCard>) -> Element {
    rsx! {
        ul { class: "cards",
            for entry in entries {
                li { key: "{entry.id}",
                    Go { to: Route::OnePromise { id: entry.id.clone() }, class: "card",
                        Picture { name: entry.picture }
                        span { class: "card-words",
                            span { class: "card-title", "{entry.title}" }
                            StatusBadge { status: entry.status }
                        }
                    }
                }
            }
        }
    }
}

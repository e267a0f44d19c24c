//! The law behind a promise, or why there is none.

use dioxus::prelude::*;
use upheld_engine::requests::EntryCard;

use crate::{
    components::{EntryCards, Stressed},
    t,
};

/// See the head of this file.
#[component]
pub fn Behind(law: Vec<EntryCard>, no_law: Option<String>) -> Element {
    if law.is_empty() && no_law.is_none() {
        return rsx! {};
    }
    rsx! {
        section { "aria-labelledby": "behind",
            h2 { id: "behind", {t!("entry-law")} }
            if !law.is_empty() {
                p { {t!("entry-law-says")} }
                EntryCards { entries: law }
            }
            if let Some(why) = no_law {
                p { Stressed { text: why } }
            }
        }
    }
}

//! What is in doubt, and who can say how it is.

use dioxus::prelude::*;
use upheld_engine::pack::Entry;

use crate::{
    components::{Picture, Stressed},
    t,
    words::date,
};

/// See the head of this file.
#[component]
pub fn Doubt(entry: Entry, past_review: bool) -> Element {
    rsx! {
        if let Some(why) = entry.needs_review {
            div { class: "panel waiting doubt",
                Picture { name: "advocate" }
                div {
                    p { class: "strong", {t!("entry-ask-advocate")} }
                    p { {t!("entry-doubt-why")} }
                    p { class: "reason", Stressed { text: why } }
                }
            }
        }
        if past_review {
            div { class: "panel waiting doubt",
                Picture { name: "calendar" }
                p { {t!("past-review", date = date(entry.review_by))} }
            }
        }
    }
}

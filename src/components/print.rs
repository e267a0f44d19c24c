//! An entry on paper: the way to print it, and what stands there besides what is on the screen.

use dioxus::prelude::*;
use upheld_engine::requests::EntryView;

use super::Button;
use crate::{as_text, platform, t, words::date};

/// Prints what is on the screen; not there where nothing can be printed.
#[component]
pub fn Print() -> Element {
    if !platform::can_print() {
        return rsx! {};
    }
    rsx! {
        Button { id: "print", onpress: move |()| platform::print(), {t!("print")} }
    }
}

/// Only on paper: where it comes from and how new it is. On the screen that is one tap away.
#[component]
pub fn Printed(view: EntryView) -> Element {
    rsx! {
        footer { class: "printed", "aria-hidden": "true",
            p { {as_text::from(&view)} }
            p { {t!("share-checked", date = date(view.entry.checked_on))} }
            p { {t!("share-review-by", date = date(view.entry.review_by))} }
            p { {t!("share-from", app = t!("app-name"))} }
        }
    }
}

//! Shown while an answer is on its way. It appears only when that takes long enough to notice.

use dioxus::prelude::*;

use crate::t;

/// See the head of this file.
#[component]
pub fn Loading() -> Element {
    rsx! {
        p { class: "loading", {t!("loading")} }
    }
}

//! What comes before and what comes after.

use dioxus::prelude::*;

use super::{Go, Picture, Say};
use crate::{route::Route, t, told::Words};

/// See the head of this file. Each has its title.
#[component]
pub fn Beside(before: Option<(Route, Words)>, after: Option<(Route, Words)>) -> Element {
    if before.is_none() && after.is_none() {
        return rsx! {};
    }
    rsx! {
        nav { class: "beside", "aria-label": t!("beside"),
            if let Some((to, title)) = before {
                Go { to, class: "button plain",
                    Picture { name: "back" }
                    span {
                        span { class: "which", {t!("before")} }
                        Say { words: title }
                    }
                }
            }
            if let Some((to, title)) = after {
                Go { to, class: "button plain after",
                    span {
                        span { class: "which", {t!("after")} }
                        Say { words: title }
                    }
                    Picture { name: "on" }
                }
            }
        }
    }
}

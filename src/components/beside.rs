//! What comes before and what comes after.

use dioxus::prelude::*;

use super::{Go, Picture};
use crate::{route::Route, t};

/// See the head of this file. Each has its title.
#[component]
pub fn Beside(before: Option<(Route, String)>, after: Option<(Route, String)>) -> Element {
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
                        "{title}"
                    }
                }
            }
            if let Some((to, title)) = after {
                Go { to, class: "button plain after",
                    span {
                        span { class: "which", {t!("after")} }
                        "{title}"
                    }
                    Picture { name: "on" }
                }
            }
        }
    }
}

//! A place that does not exist.

use dioxus::prelude::*;

use crate::{
    components::{Go, Screen},
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn Elsewhere(rest: Vec<String>) -> Element {
    let _ = rest;
    rsx! {
        Screen { title: t!("elsewhere-title"), parent: Route::Home {}, help: true,
            p { {t!("elsewhere-says")} }
            Go { to: Route::Home {}, class: "button main", {t!("elsewhere-home")} }
        }
    }
}

//! What else there is to know: what Hide does, privacy, who can use the app, the first pages again,
//! and which version it is.

use dioxus::prelude::*;

use crate::{
    components::{Card, Panel},
    route::{Route, WelcomePage},
    t,
};

/// See the head of this file.
#[component]
pub fn About() -> Element {
    rsx! {
        Hiding {}
        ul { class: "cards",
            li {
                Card { to: Route::Privacy {}, id: "to-privacy", picture: "lock", says: t!("privacy-title"), more: t!("privacy-card") }
            }
            li {
                Card { to: Route::Accessibility {}, id: "to-accessibility", picture: "person", says: t!("accessibility-title"), more: t!("accessibility-card") }
            }
            li {
                Card {
                    to: Route::Welcome { page: WelcomePage::WhatItIs },
                    id: "to-welcome",
                    picture: "hand",
                    says: t!("welcome-again"),
                    more: t!("welcome-new-says"),
                }
            }
        }
        p { class: "hint", {t!("me-version", version = env!("CARGO_PKG_VERSION"))} }
    }
}

/// What Hide does, and what it does not.
#[component]
fn Hiding() -> Element {
    rsx! {
        Panel { id: "me-hide", title: t!("me-hide"),
            ul { class: "points",
                li { {t!("me-hide-covers")} }
                li { {t!("me-hide-deletes-nothing")} }
                li { {t!("me-hide-can-be-found")} }
                li { {t!("me-hide-list")} }
            }
        }
    }
}

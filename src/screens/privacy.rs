//! Privacy on one page that a child can read. Nothing stands here that the threat model does not say
//! too (`docs/threat-model.md`): change both, or neither.

use dioxus::prelude::*;

use crate::{components::Screen, route::Route, t};

/// See the head of this file.
#[component]
pub fn Privacy() -> Element {
    rsx! {
        Screen { title: t!("privacy-title"), parent: Route::MeAndThisPhone {},
            p { class: "lead", {t!("privacy-lead")} }
            Part {
                title: t!("privacy-stays"),
                says: vec![
                    t!("privacy-stays-writing"),
                    t!("privacy-stays-own"),
                    t!("speak-who-sees-phone"),
                    t!("privacy-stays-locked"),
                    t!("privacy-stays-others-phone"),
                ],
            }
            Part {
                title: t!("privacy-goes"),
                says: vec![
                    t!("privacy-goes-send"),
                    t!("speak-who-sees-team"),
                    t!("welcome-tell-others"),
                    t!("privacy-goes-photo"),
                    t!("privacy-goes-share"),
                    t!("privacy-goes-advocates"),
                    t!("privacy-goes-kept"),
                ],
            }
            Part {
                title: t!("privacy-sees"),
                says: vec![
                    t!("privacy-sees-that"),
                    t!("privacy-sees-invite"),
                    t!("privacy-sees-opens"),
                    t!("privacy-sees-browser"),
                    t!("privacy-sees-wifi"),
                ],
            }
            Part {
                title: t!("privacy-sees-not"),
                says: vec![t!("privacy-sees-not-reading"), t!("privacy-sees-not-drafts"), t!("privacy-sees-not-lock")],
            }
            Part {
                title: t!("privacy-nobody"),
                says: vec![t!("privacy-nobody-account"), t!("privacy-nobody-watches"), t!("privacy-nobody-place")],
            }
            Part {
                title: t!("me-hide"),
                says: vec![
                    t!("me-hide-covers"),
                    t!("me-hide-deletes-nothing"),
                    t!("me-hide-can-be-found"),
                    t!("me-hide-list"),
                    t!("clear-stays-calls"),
                ],
            }
            Part {
                title: t!("privacy-deleting"),
                says: vec![
                    t!("privacy-deleting-does"),
                    t!("clear-stays-council"),
                    t!("privacy-deleting-waiting"),
                    t!("clear-stays-files"),
                    t!("privacy-deleting-traces"),
                    t!("privacy-deleting-clear"),
                ],
            }
            Part {
                title: t!("privacy-honest"),
                says: vec![t!("privacy-honest-not-checked"), t!("privacy-honest-phone"), t!("privacy-honest-ask")],
            }
        }
    }
}

#[component]
fn Part(title: String, says: Vec<String>) -> Element {
    rsx! {
        h2 { "{title}" }
        ul { class: "points",
            for line in says {
                li { "{line}" }
            }
        }
    }
}

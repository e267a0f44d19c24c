//! What is wrong with a form, first on the screen, with the way to each place.

use dioxus::prelude::*;

use super::Picture;
use crate::{platform, t};

const SUMMARY: &str = "what-is-wrong";

/// One thing that is wrong.
#[derive(Clone, PartialEq)]
pub struct Fault {
    /// What, in words.
    pub says: String,
    /// How to put it right.
    pub way: Way,
}

/// The way to put something right.
#[derive(Clone, PartialEq)]
pub enum Way {
    /// The field with this id, on this screen.
    Field(String),
    /// Another screen.
    Screen(crate::route::Route),
    /// There is none on a screen.
    None,
}

/// What is wrong. Draws nothing when nothing is; gets the focus when it comes.
#[component]
pub fn ErrorSummary(faults: Vec<Fault>) -> Element {
    let any = !faults.is_empty();
    use_effect(use_reactive!(|(any,)| {
        if any {
            platform::focus(SUMMARY);
        }
    }));
    if !any {
        return rsx! {};
    }
    rsx! {
        div { id: SUMMARY, class: "error-summary", role: "alert", tabindex: "-1",
            h2 {
                Picture { name: "warning" }
                {t!("error-title")}
            }
            ul {
                for fault in faults {
                    li { Fix { fault } }
                }
            }
        }
    }
}

#[component]
fn Fix(fault: Fault) -> Element {
    let navigator = use_navigator();
    match fault.way {
        Way::None => rsx! { "{fault.says}" },
        way => rsx! {
            a {
                href: "/",
                onclick: move |event| {
                    event.prevent_default();
                    match &way {
                        Way::Field(id) => platform::focus(id),
                        Way::Screen(route) => {
                            navigator.push(route.clone());
                        }
                        Way::None => {}
                    }
                },
                "{fault.says}"
            }
        },
    }
}

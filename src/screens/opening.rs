//! While the engine is not ready: opening, in another tab, or in trouble. 999 and Childline stay.

use dioxus::prelude::*;
use upheld_engine::requests::{EngineStatus, OpenFailure};

use crate::{
    components::{Button, Loading, Screen},
    platform, t,
};

/// See the head of this file.
#[component]
pub fn Opening(status: EngineStatus) -> Element {
    match status {
        EngineStatus::Ready => rsx! {},
        EngineStatus::Opening => rsx! {
            Screen { title: t!("opening-title"), help: true, Loading {} }
        },
        EngineStatus::InUseElsewhere => rsx! {
            Screen { title: t!("in-use-title"), help: true,
                p { {t!("in-use-says")} }
                UseItHere {}
            }
        },
        EngineStatus::MovedElsewhere => rsx! {
            Screen { title: t!("moved-title"), help: true,
                p { {t!("moved-says")} }
                UseItHere {}
            }
        },
        EngineStatus::Failed(failure) => rsx! {
            Screen { title: t!("failed-title"), help: true,
                p { {failure_words(failure)} }
                p { {t!("failed-nothing-deleted")} }
            }
        },
    }
}

#[component]
fn UseItHere() -> Element {
    rsx! {
        Button { id: "use-it-here", weight: "main", onpress: move |()| platform::take_over(), {t!("use-it-here")} }
    }
}

fn failure_words(failure: OpenFailure) -> String {
    match failure {
        OpenFailure::NoStorage => t!("failed-no-storage"),
        OpenFailure::Full => t!("failed-full"),
        OpenFailure::NewerVersion => t!("failed-newer-version"),
        OpenFailure::Key => t!("failed-key"),
        OpenFailure::InUse => t!("failed-in-use"),
        OpenFailure::Other => t!("failed-other"),
    }
}

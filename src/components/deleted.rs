//! How far deleting has come. It is called gone only when the disk does not hold it any more.

use dioxus::prelude::*;
use upheld_engine::requests::{Deletion, Refusal, ask};

use super::{Picture, Trouble};
use crate::{app::use_home, asking::use_answer, t};

/// Something deleted is still on the disk: said wherever a reader would look. Draws nothing
/// otherwise.
#[component]
pub fn Deleting() -> Element {
    if !use_home().is_some_and(|home| home.deleting) {
        return rsx! {};
    }
    rsx! { NotFinished {} }
}

/// What came of deleting something just now.
#[component]
pub fn Deleted(
    first: Deletion,
    /// What is said when it is gone.
    gone: String,
) -> Element {
    // Asked after the answer came, so it cannot be from before.
    let home = use_answer(|| ask::Home {});
    let still = match (&*home.read(), first) {
        (_, Deletion::Done) => false,
        (Some(Ok(home)), Deletion::StillGoing) => home.deleting,
        (_, Deletion::StillGoing) => true,
    };
    rsx! {
        if still {
            NotFinished {}
        } else {
            div { class: "panel there",
                Picture { name: "good" }
                p { class: "strong", role: "status", "{gone}" }
            }
        }
    }
}

#[component]
fn NotFinished() -> Element {
    rsx! {
        div { class: "panel waiting",
            Picture { name: "clock" }
            div { role: "status",
                p { class: "strong", {t!("deleting-not-finished")} }
                p { {t!("deleting-goes-on")} }
            }
        }
    }
}

/// It could not be deleted.
#[component]
pub fn DeletionTrouble(refusal: Refusal) -> Element {
    rsx! {
        Trouble { refusal }
        p { {t!("deleting-nothing-gone")} }
    }
}

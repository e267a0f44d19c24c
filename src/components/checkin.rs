//! Answers that can be shared without a name: what that means, and how it stands with them. An
//! answer is said to be gone as soon as it may be.

use dioxus::prelude::*;
use upheld_engine::requests::{Refusal, Sharing};

use super::{Picture, refusal_words};
use crate::t;

/// What it means to share answers, before anybody says yes.
#[component]
pub fn WhatSharingMeans() -> Element {
    rsx! {
        ul { class: "points",
            li { {t!("sharing-when")} }
            li { {t!("sharing-no-name")} }
            li { {t!("sharing-count")} }
        }
    }
}

/// How sharing stands.
#[component]
pub fn SharingSays(sharing: Sharing) -> Element {
    let (class, picture) = match sharing {
        Sharing::No => ("state", "phone"),
        Sharing::Waiting => ("state waiting", "clock"),
        Sharing::Gone => ("state waiting", "away"),
    };
    rsx! {
        p { class, role: "status",
            Picture { name: picture }
            span { {sharing_words(sharing)} }
        }
    }
}

/// How sharing stands, in words.
pub fn sharing_words(sharing: Sharing) -> String {
    match sharing {
        Sharing::No => t!("sharing-no"),
        Sharing::Waiting => t!("sharing-waiting"),
        Sharing::Gone => t!("sharing-gone"),
    }
}

/// Why an answer could not be kept or shared.
pub fn checkin_refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::AlreadyLeft => t!("sharing-gone"),
        Refusal::NoAuthority => t!("sharing-not-connected"),
        other => refusal_words(other),
    }
}

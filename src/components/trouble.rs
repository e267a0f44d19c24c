//! What could not be done, in plain words.

use dioxus::prelude::*;
use upheld_engine::requests::{DraftField, Refusal};

use super::Picture;
use crate::{t, words::megabytes};

/// See the head of this file.
#[component]
pub fn Trouble(refusal: Refusal) -> Element {
    rsx! {
        div { class: "trouble", role: "alert",
            Picture { name: "warning" }
            p { {refusal_words(&refusal)} }
        }
    }
}

/// Why it could not be done, and what is not lost.
pub fn refusal_words(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Full => t!("refused-full"),
        Refusal::Store => t!("refused-store"),
        Refusal::NotFound => t!("refused-not-found"),
        Refusal::NoAuthority => t!("refused-no-authority"),
        Refusal::NotAnInvite => t!("refused-not-an-invite"),
        Refusal::OtherAuthority => t!("refused-other-authority"),
        Refusal::Missing(DraftField::WhatHappened) => t!("missing-what-happened"),
        Refusal::Missing(DraftField::Wanted) => t!("missing-wanted"),
        Refusal::Missing(DraftField::From) => t!("missing-name"),
        Refusal::Missing(DraftField::Recipient) => t!("missing-recipient"),
        Refusal::TooLong { field, characters, limit } => {
            let over = characters.saturating_sub(*limit);
            match field {
                DraftField::WhatHappened => {
                    t!("too-long-what-happened", limit = *limit, over = over)
                }
                DraftField::Wanted => t!("too-long-wanted", limit = *limit, over = over),
                DraftField::From => t!("too-long-name", limit = *limit, over = over),
                DraftField::Recipient => t!("refused-unexpected"),
            }
        }
        Refusal::AlreadyLeft => t!("refused-already-left"),
        Refusal::TooManyAttachments { limit } => t!("refused-too-many-attached", limit = *limit),
        Refusal::AttachmentTooLarge { limit } => {
            t!("refused-attached-too-large", limit = megabytes(*limit))
        }
        Refusal::Unexpected => t!("refused-unexpected"),
    }
}

//! What could not be done, in plain words.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::Question,
    requests::{DraftField, Refusal, WhyWeak},
};

use super::{Loading, Picture};
use crate::{
    t,
    words::{megabytes, wait_words},
};

/// See the head of this file. That it is locked is no trouble: the engine says so in the same
/// moment, and then the way to unlock it is there.
#[component]
pub fn Trouble(refusal: Refusal) -> Element {
    if refusal == Refusal::Locked {
        return rsx! { Loading {} };
    }
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
        Refusal::Missing(DraftField::Question(Question::WhatHappened)) => {
            t!("missing-what-happened")
        }
        Refusal::Missing(DraftField::Question(_)) => t!("missing-answer"),
        Refusal::OnlyItsSubject => t!("only-its-subject"),
        Refusal::Missing(DraftField::From) => t!("missing-name"),
        Refusal::Missing(DraftField::Readers) => t!("missing-recipient"),
        Refusal::Missing(DraftField::Keep) => t!("missing-keep"),
        Refusal::TooLong { field, characters, limit } => {
            let over = characters.saturating_sub(*limit);
            match field {
                DraftField::Question(_) => t!("too-long-answer", limit = *limit, over = over),
                DraftField::From => t!("too-long-name", limit = *limit, over = over),
                DraftField::Readers | DraftField::Keep => t!("refused-unexpected"),
            }
        }
        Refusal::PersonEmpty => t!("person-empty"),
        Refusal::PersonTooLong { limit } => t!("person-too-long", limit = *limit),
        Refusal::NoteTooLong { limit } => t!("too-long-note", limit = *limit),
        Refusal::AlreadyLeft => t!("refused-already-left"),
        Refusal::TooManyAttachments { limit } => t!("refused-too-many-attached", limit = *limit),
        Refusal::AttachmentTooLarge { limit } => {
            t!("refused-attached-too-large", limit = megabytes(*limit))
        }
        Refusal::Locked => t!("refused-locked"),
        Refusal::WrongSecret { wait_millis: ..=0 } => t!("wrong-secret"),
        Refusal::WrongSecret { wait_millis } => {
            t!("wrong-secret-wait", wait = wait_words(*wait_millis))
        }
        Refusal::WaitFirst { wait_millis } => {
            t!("wait-first", wait = wait_words(*wait_millis))
        }
        Refusal::Weak(why) => weak_words(*why),
        Refusal::NoMemory => t!("refused-no-memory"),
        Refusal::Unexpected => t!("refused-unexpected"),
    }
}

/// Why a PIN or words cannot be a lock, and what to do instead.
pub fn weak_words(why: WhyWeak) -> String {
    match why {
        WhyWeak::NotDigits => t!("weak-not-digits"),
        WhyWeak::TooShort => t!("weak-too-short"),
        WhyWeak::TooPlain => t!("weak-too-plain"),
        WhyWeak::NotThreeWords => t!("weak-not-three-words"),
    }
}

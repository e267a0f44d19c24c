//! One warm line after something that was hard to write. No praise to be earned, no blame, and no
//! promise that all will be well.

use dioxus::prelude::*;
use upheld_engine::protocol::Way;

use crate::t;

/// Whether what is written in this way may be hard to write.
#[must_use]
pub fn is_hard(way: Way) -> bool {
    matches!(way, Way::SomethingIsWrong | Way::Advocate | Way::ChangeWorker)
}

/// After Submit.
#[component]
pub fn AfterHardWords(way: Way) -> Element {
    if !is_hard(way) {
        return rsx! {};
    }
    rsx! {
        p { class: "kind-words", {t!("after-hard-words")} }
    }
}

/// After it was put away to go on with later.
#[component]
pub fn AfterPuttingAway() -> Element {
    rsx! {
        p { class: "kind-words", {t!("after-putting-away")} }
    }
}

/// After somebody has said that a promise is not kept.
#[component]
pub fn AfterSayingNo() -> Element {
    rsx! {
        p { class: "kind-words", {t!("after-saying-no")} }
    }
}

//! Taking a message back: it becomes a draft again, and its answers come up to be looked at.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    protocol::SubmissionId,
    requests::{Refusal, ask},
    ways::Page,
};

use super::{Button, Go, Trouble};
use crate::{app::Shared, route::Route, t};

/// See the head of this file. Why it could not be taken back is said as long as it cannot.
#[component]
pub fn TakeBack(
    id: SubmissionId,
    /// It can be taken back now.
    can: bool,
    /// It was refused: then it is there to be changed.
    #[props(default)]
    parked: bool,
    #[props(default = "take-back".to_owned())] id_here: String,
) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let navigator = use_navigator();
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    let take_back = move |()| {
        busy.set(true);
        refused.set(None);
        let draft = engine.ask(ask::TakeBack { id });
        spawn(async move {
            match draft.await {
                Ok(draft) => {
                    shared.said.set(t!("taken-back"));
                    let check = Route::SpeakUpPage { draft, page: Page::Check, change: false };
                    navigator.replace(check);
                }
                Err(refusal) => refused.set(Some(refusal)),
            }
            busy.set(false);
        });
    };
    // It was on its way, and nothing of it got there: it can be taken back after all.
    use_effect(use_reactive!(|(can,)| {
        if can {
            refused.set(None);
        }
    }));
    let left = refused() == Some(Refusal::AlreadyLeft);
    rsx! {
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
        if left {
            Go { to: Route::SpeakUp {}, class: "button plain", {t!("thread-speak-up-again")} }
        }
        if can {
            Button {
                id: id_here,
                weight: if parked { "plain" } else { "quiet" },
                busy: busy(),
                onpress: take_back,
                if parked {
                    {t!("take-back-change")}
                } else {
                    {t!("take-back")}
                }
            }
            p { class: "hint",
                if parked {
                    {t!("take-back-change-means")}
                } else {
                    {t!("take-back-means")}
                }
            }
        }
    }
}

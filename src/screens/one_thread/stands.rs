//! Where a conversation stands, in plain words: the state is that of its newest message.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    protocol::SubmissionId,
    requests::{Refusal, State, ThreadView, WhyParked, ask},
};

use crate::{
    components::{Button, DeliveryPanel, Go, Trouble, why_it_waits, why_parked},
    route::Route,
    t,
    words::moment,
};

/// The newest message of a conversation.
pub fn newest(view: &ThreadView) -> SubmissionId {
    view.more.last().map_or(view.id, |more| more.id)
}

/// What the state means, and what can be done.
#[component]
pub fn Stands(view: ThreadView) -> Element {
    match view.state {
        State::Waiting(why) => rsx! {
            p { {why_it_waits(why, &view.delivery)} }
            if let Some(at) = view.next_try_at {
                p { {t!("waiting-next-try", time = moment(at))} }
            }
            DeliveryPanel { delivery: view.delivery }
        },
        State::Sending => rsx! {
            p { {t!("waiting-trying")} }
            DeliveryPanel { delivery: view.delivery }
        },
        State::Delivered => rsx! {
            p { {t!("thread-delivered", team = view.to.as_str())} }
            p { {t!("thread-hours", hours = view.hours.as_str())} }
        },
        State::Opened => rsx! {
            p { {t!("thread-opened", team = view.to.as_str())} }
        },
        State::Asked => rsx! {
            p { {t!("thread-asked")} }
        },
        State::Answered => rsx! {
            p { {t!("thread-answered")} }
        },
        State::ClosedByMe => rsx! {
            p { {t!("thread-closed-by-me")} }
        },
        State::Closed => rsx! {
            p { {t!("thread-closed")} }
            if view.can.is_empty() {
                Go { to: Route::SpeakUp {}, class: "button plain", {t!("thread-speak-up-again")} }
            }
        },
        State::CannotOpen => rsx! {
            p { {t!("thread-cannot-open", team = view.to.as_str())} }
            Go { to: Route::SpeakUp {}, class: "button plain", {t!("thread-speak-up-again")} }
        },
        State::Parked(why) => rsx! {
            Parked { id: newest(&view), why }
        },
    }
}

#[component]
fn Parked(id: SubmissionId, why: WhyParked) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        p { {why_parked(why)} }
        p { class: "strong", {t!("parked-what-to-do")} }
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
        Button {
            id: "retry",
            weight: "main",
            busy: busy(),
            onpress: move |()| {
                busy.set(true);
                refused.set(None);
                let retry = engine.ask(ask::Retry { id });
                spawn(async move {
                    if let Err(refusal) = retry.await {
                        refused.set(Some(refusal));
                    }
                    busy.set(false);
                });
            },
            {t!("try-again")}
        }
    }
}

#[component]
pub fn OtherWays() -> Element {
    rsx! {
        p { {t!("parked-other-ways")} }
        Go { to: Route::HelpNow {}, class: "button plain", {t!("parked-who-to-call")} }
    }
}

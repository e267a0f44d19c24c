//! One conversation: where it stands, the answers, what happened, and what was written.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    protocol::{SubmissionId, ThreadId},
    requests::{Refusal, State, Step, ThreadView, TimelineStep, WhyParked, ask},
};

use crate::{
    asking::use_answer,
    components::{
        Attachments, Button, DeliveryPanel, Go, Loading, Picture, Screen, StateBadge, TakeBack,
        Timeline, Trouble, has_receipt, use_kept_focus, why_it_waits, why_parked,
    },
    route::Route,
    t,
    words::moment,
};

/// See the head of this file.
#[component]
pub fn OneThread(thread: ThreadId) -> Element {
    rsx! {
        for thread in [thread] {
            Asked { key: "{thread}", thread }
        }
    }
}

#[component]
fn Asked(thread: ThreadId) -> Element {
    let answer = use_answer(move || ask::OneThread { id: thread });
    match &*answer.read() {
        None => rsx! { Loading {} },
        Some(Ok(view)) => rsx! { Conversation { view: view.clone() } },
        Some(Err(refusal)) => rsx! { Missing { refusal: refusal.clone() } },
    }
}

/// A conversation that cannot be shown: it may have been taken back.
#[component]
pub fn Missing(refusal: Refusal) -> Element {
    let gone = refusal == Refusal::NotFound;
    rsx! {
        Screen { title: t!("thread-missing"), parent: Route::MyMessages {}, help: true,
            Trouble { refusal }
            if gone {
                p { {t!("thread-missing-taken-back")} }
                Go { to: Route::SpeakUp {}, class: "button main", {t!("way-speak-up")} }
            }
            Go { to: Route::MyMessages {}, class: "button plain", {t!("to-my-messages")} }
        }
    }
}

#[component]
fn Conversation(view: ThreadView) -> Element {
    let answers =
        view.timeline.iter().filter(|step| matches!(step.what, Step::Answered { .. })).cloned();
    let receipt = has_receipt(&view.state);
    use_kept_focus((view.state.clone(), view.can_take_back));
    rsx! {
        Screen { title: t!("thread-title", team = view.to.as_str()), parent: Route::MyMessages {}, help: true,
            section { class: "panel", "aria-labelledby": "stands",
                div {
                    h2 { id: "stands", class: "small", {t!("thread-stands")} }
                    p { role: "status", StateBadge { state: view.state.clone() } }
                    Stands { view: view.clone() }
                    if !receipt {
                        TakeBack {
                            id: view.id,
                            can: view.can_take_back,
                            parked: matches!(view.state, State::Parked(_)),
                        }
                    }
                    if matches!(view.state, State::Parked(_) | State::CannotOpen) {
                        OtherWays {}
                    }
                    if receipt {
                        p { {t!("thread-reference")} " " strong { class: "reference", "{view.reference}" } }
                    }
                }
            }
            for step in answers {
                AnAnswer { step }
            }
            section { "aria-labelledby": "happened",
                h2 { id: "happened", {t!("thread-happened")} }
                Timeline { steps: view.timeline.clone() }
            }
            Attachments { attachments: view.attachments.clone() }
            Written { view }
        }
    }
}

/// What the state means, and what can be done.
#[component]
fn Stands(view: ThreadView) -> Element {
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
        State::Answered => rsx! {
            p { {t!("thread-answered")} }
        },
        State::Closed => rsx! {
            p { {t!("thread-closed")} }
            Go { to: Route::SpeakUp {}, class: "button plain", {t!("thread-speak-up-again")} }
        },
        State::CannotOpen => rsx! {
            p { {t!("thread-cannot-open", team = view.to.as_str())} }
            Go { to: Route::SpeakUp {}, class: "button plain", {t!("thread-speak-up-again")} }
        },
        State::Parked(why) => rsx! {
            Parked { id: view.id, why }
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
fn OtherWays() -> Element {
    rsx! {
        p { {t!("parked-other-ways")} }
        Go { to: Route::HelpNow {}, class: "button plain", {t!("parked-who-to-call")} }
    }
}

#[component]
fn AnAnswer(step: TimelineStep) -> Element {
    let Step::Answered { team, from, text, readable } = step.what else { return rsx! {} };
    rsx! {
        section { class: "answer",
            h2 {
                Picture { name: "answer" }
                if from.is_empty() {
                    {t!("answer-from-team", team = team.as_str())}
                } else {
                    {t!("answer-from", from = from.as_str(), team = team.as_str())}
                }
            }
            p { class: "when", {moment(step.at)} }
            if !readable {
                p { {t!("answer-not-readable")} }
            } else if text.is_empty() {
                p { {t!("answer-still-closed")} }
            } else {
                div { class: "written", dir: "auto", "{text}" }
            }
        }
    }
}

#[component]
fn Written(view: ThreadView) -> Element {
    rsx! {
        section { "aria-labelledby": "written",
            h2 { id: "written", {t!("thread-written")} }
            dl { class: "answers",
                if let Some(about) = &view.about {
                    dt { {t!("check-about")} }
                    dd { "{about}" }
                }
                dt { {t!("check-what-happened")} }
                dd { class: "written", dir: "auto", "{view.what_happened}" }
                if let Some(wanted) = &view.wanted {
                    dt { {t!("check-wanted")} }
                    dd { class: "written", dir: "auto", "{wanted}" }
                }
                dt { {t!("check-name")} }
                dd { dir: "auto", {view.from.clone().unwrap_or_else(|| t!("check-no-name"))} }
                dt { {t!("check-who")} }
                dd { "{view.to}" }
            }
        }
    }
}

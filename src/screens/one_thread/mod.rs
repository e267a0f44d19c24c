//! One conversation: where it stands, by when they should answer, the newest answer, what can be
//! done next, what happened, and what was written.

mod delete;
mod next_steps;
mod stands;
mod written;

use dioxus::prelude::*;
use upheld_engine::{
    protocol::{SubmissionId, ThreadId},
    requests::{Refusal, State, Step, ThreadView, TimelineStep, Words, ask},
};

use crate::{
    asking::use_answer,
    components::{
        AnswerWords, Attachments, Clock, Go, Loading, Panel, Picture, Screen, StateBadge, TakeBack,
        Timeline, Trouble, answer_title, has_receipt, use_kept_focus,
    },
    deleting::{Remover, Stand, What},
    route::Route,
    t, ways,
    words::moment,
};

use delete::{Delete, Gone};
use next_steps::{NextSteps, WriteBack};
use stands::{OtherWays, Stands};
use written::Written;

pub use stands::newest;

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
    let remover = use_context::<Remover>();
    let mut deleting = use_signal(|| None::<SubmissionId>);
    if let (Some(What::Message(id)), Stand::Answered(first)) =
        remover.state().map_or((None, Stand::Asked), |(what, stand)| (Some(what), stand))
        && deleting() == Some(id)
    {
        return rsx! { Gone { first } };
    }
    match &*answer.read() {
        None => rsx! { Loading {} },
        Some(Ok(view)) => {
            rsx! { Conversation { view: view.clone(), ondelete: move |id| deleting.set(Some(id)) } }
        }
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
fn Conversation(view: ThreadView, ondelete: EventHandler<SubmissionId>) -> Element {
    use_kept_focus((view.state.clone(), view.can_take_back));
    let title = match view.to.is_empty() {
        true => t!("thread-title-alone"),
        false => t!("thread-title", team = view.to.as_str()),
    };
    rsx! {
        Screen {
            title,
            parent: Route::MyMessages {},
            above: (view.words != Words::Elsewhere).then(|| ways::name(view.way)),
            help: true,
            HowItGoes { view: view.clone() }
            if let Some(clock) = view.clock.clone() {
                Clock { clock }
            }
            NewestAnswer { view: view.clone() }
            NextSteps { view: view.clone() }
            section { "aria-labelledby": "happened",
                h2 { id: "happened", {t!("thread-happened")} }
                Timeline { view: view.clone() }
            }
            Attachments { attachments: view.attachments.clone() }
            Written { view: view.clone() }
            if view.received {
                Go { to: Route::Proof { thread: view.thread }, id: "to-proof", class: "button plain", {t!("proof-see")} }
            }
            Delete { view, ondelete }
        }
    }
}

/// Where it stands; on top, for it is what a reader comes for.
#[component]
fn HowItGoes(view: ThreadView) -> Element {
    rsx! {
        Panel { id: "stands", title: t!("thread-stands"),
            p { role: "status",
                StateBadge { state: view.state.clone(), to_advocate: view.to_advocate }
            }
            if view.to_advocate {
                p { {t!("who-advocate")} }
            }
            Stands { view: view.clone() }
            // What was written later is taken back where it stands.
            if view.more.is_empty() && !has_receipt(&view.state) {
                TakeBack {
                    id: view.id,
                    can: view.can_take_back,
                    parked: matches!(view.state, State::Parked(_)),
                }
            }
            if matches!(view.state, State::Parked(_) | State::CannotOpen) {
                OtherWays {}
            }
            if view.received {
                p { {t!("thread-reference")} " " strong { class: "reference", "{view.reference}" } }
            }
        }
    }
}

/// The newest answer, or question; those before it stand in what happened.
#[component]
fn NewestAnswer(view: ThreadView) -> Element {
    let is_answer = |step: &&TimelineStep| matches!(step.what, Step::Answered { .. });
    let Some(step) = view.timeline.iter().rev().find(is_answer).cloned() else {
        return rsx! {};
    };
    let title = answer_title(&step.what);
    let asked = view.state == State::Asked;
    rsx! {
        section { class: "answer", "aria-labelledby": "newest",
            h2 { id: "newest",
                Picture { name: "answer" }
                "{title}"
            }
            p { class: "when", {moment(step.at)} }
            AnswerWords { step: step.what }
            if asked {
                WriteBack { view }
            }
        }
    }
}

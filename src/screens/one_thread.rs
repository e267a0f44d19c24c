//! One conversation: where it stands, the answers, what happened, and what was written.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    protocol::{SubmissionId, ThreadId},
    requests::{Deletion, Refusal, State, Step, ThreadView, TimelineStep, WhyParked, Words, ask},
};

use crate::{
    asking::use_answer,
    components::{
        Attachments, Button, Deleted, DeletionTrouble, DeliveryPanel, Go, Loading, Picture, Screen,
        StateBadge, TakeBack, Timeline, Trouble, has_receipt, use_focus_when, use_kept_focus,
        why_it_waits, why_parked,
    },
    deleting::{Remover, Stand, What},
    paper,
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
            Written { view: view.clone() }
            if receipt {
                Go { to: Route::Proof { thread: view.thread }, id: "to-proof", class: "button plain", {t!("proof-see")} }
            }
            Delete { view, ondelete }
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
    let Step::Answered { team, from, text, readable, .. } = step.what else { return rsx! {} };
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
    let why_not_here = paper::why_not_here(&view);
    rsx! {
        section { "aria-labelledby": "written",
            h2 { id: "written", {t!("thread-written")} }
            dl { class: "answers",
                if let Some(about) = &view.letter.about {
                    dt { {t!("check-about")} }
                    dd { "{about}" }
                }
                if why_not_here.is_none() {
                    for answer in view.letter.answers.clone() {
                        dt { {paper::asked_words(view.way, &answer)} }
                        dd { class: "written", dir: "auto", {paper::answer_words(&answer)} }
                    }
                    for law in view.letter.rests_on.clone() {
                        dt { {t!("letter-title")} }
                        dd { class: "written", "{law.says}" }
                    }
                    dt { {t!("check-name")} }
                    dd { dir: "auto", {view.letter.from.clone().unwrap_or_else(|| t!("check-no-name"))} }
                }
                dt { {t!("check-who")} }
                dd { "{view.to}" }
            }
            if let Some(why) = why_not_here {
                p { "{why}" }
            }
            if view.words == Words::UntilDelivered {
                p { {t!("words-until-delivered")} }
            }
            if view.words == Words::Elsewhere {
                p { {t!("words-elsewhere-see")} }
                Go { to: Route::MeAndThisPhone {}, class: "button plain", {t!("me-title")} }
            }
        }
    }
}

/// Deleting it from this phone: asks once, and says first what that means.
#[component]
fn Delete(view: ThreadView, ondelete: EventHandler<SubmissionId>) -> Element {
    let remover = use_context::<Remover>();
    let mut asking = use_signal(|| false);
    let id = view.id;
    let stand = match remover.state() {
        Some((What::Message(which), stand)) if which == id => Some(stand),
        _ => None,
    };
    use_focus_when(asking(), "delete-ask".into());
    use_kept_focus((asking(), stand.clone()));
    let receipt = has_receipt(&view.state);
    let parked = matches!(view.state, State::Parked(_));
    if stand == Some(Stand::Asked) {
        return rsx! {
            p { class: "strong", role: "status", {t!("deleting-now")} }
        };
    }
    rsx! {
        if let Some(Stand::Not(refusal)) = stand {
            DeletionTrouble { refusal }
        }
        if asking() {
            section { class: "panel needs-care", "aria-labelledby": "delete-ask",
                div {
                    h2 { id: "delete-ask", class: "small", tabindex: "-1", {t!("delete-title")} }
                    ul { class: "points",
                        li { {t!("delete-words")} }
                        li { {t!("delete-no-undo")} }
                        if receipt {
                            li { {t!("clear-stays-council")} }
                            li { {t!("delete-proof")} }
                        } else if parked {
                            li { {t!("delete-parked")} }
                        } else {
                            li { {t!("delete-still-goes")} }
                        }
                    }
                    if !receipt && view.can_take_back {
                        if !parked {
                            p { {t!("delete-take-back-instead")} }
                        }
                        TakeBack { id, can: true, parked, id_here: "take-back-instead" }
                    }
                    Button {
                        id: "delete-yes",
                        weight: "alert",
                        onpress: move |()| {
                            asking.set(false);
                            ondelete.call(id);
                            remover.remove(What::Message(id));
                        },
                        {t!("delete-yes")}
                    }
                    Button { id: "delete-no", onpress: move |()| asking.set(false), {t!("delete-no")} }
                }
            }
        } else {
            p {
                Button { id: "delete", weight: "quiet", onpress: move |()| asking.set(true), {t!("delete-title")} }
            }
        }
    }
}

/// What came of deleting it.
#[component]
fn Gone(first: Deletion) -> Element {
    rsx! {
        Screen { title: t!("delete-gone-title"), parent: Route::MyMessages {}, help: true,
            Deleted { first, gone: t!("delete-gone") }
            p { {t!("clear-stays-council")} }
            Go { to: Route::MyMessages {}, class: "button main", {t!("to-my-messages")} }
        }
    }
}

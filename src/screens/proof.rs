//! Proof: that a message was received, when, and how someone can check it.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::ThreadId,
    requests::{ProofView, Refusal, ThreadView, ask},
};

use super::my_copy::{NotSaved, SavedAs};
use crate::{
    asking::use_answer,
    components::{Button, Loading, Panel, Screen, Trouble},
    paper,
    platform::{self, CannotSave, Landed},
    route::Route,
    t,
    words::{Language, file_day, moment},
};

/// See the head of this file.
#[component]
pub fn Proof(thread: ThreadId) -> Element {
    rsx! {
        for thread in [thread] {
            Asked { key: "{thread}", thread }
        }
    }
}

#[component]
fn Asked(thread: ThreadId) -> Element {
    let view = use_answer(move || ask::OneThread { id: thread });
    rsx! {
        Screen { title: t!("proof-title"), parent: Route::OneThread { thread }, help: true,
            match &*view.read() {
                None => rsx! { Loading {} },
                Some(Ok(view)) => rsx! { OfMessage { view: view.clone() } },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
            }
        }
    }
}

#[component]
fn OfMessage(view: ThreadView) -> Element {
    let id = view.id;
    let proof = use_answer(move || ask::Proof { id });
    match &*proof.read() {
        None => rsx! { Loading {} },
        Some(Ok(proof)) => rsx! { Shown { view, proof: proof.clone() } },
        Some(Err(Refusal::NotFound)) => rsx! {
            p { {t!("proof-not-yet")} }
        },
        Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
    }
}

#[component]
fn Shown(view: ThreadView, proof: ProofView) -> Element {
    let language = use_context::<Signal<Language>>();
    let mut saved = use_signal(|| None::<Result<Landed, CannotSave>>);
    let why_not_here = paper::why_not_here(&view);
    let name = format!("proof-{}.html", file_day(proof.received_at));
    let block = proof.block.clone();
    rsx! {
        if proof.demonstration {
            p { class: "trouble strong", {t!("proof-demonstration")} }
        }
        p { class: "lead", {t!("proof-lead")} }
        dl { class: "answers",
            dt { {t!("proof-council")} }
            dd { "{proof.authority}" }
            dt { {t!("proof-received")} }
            dd { {moment(proof.received_at)} }
            dt { {t!("proof-reference")} }
            dd { class: "reference", "{proof.reference}" }
            dt { {t!("proof-asked")} }
            if let Some(why) = why_not_here {
                dd { "{why}" }
            } else {
                for answer in view.letter.answers.clone() {
                    dd { class: "when", {paper::asked_words(view.way, &answer)} }
                    dd { class: "written", dir: "auto", {paper::answer_words(&answer)} }
                }
                for law in view.letter.rests_on.clone() {
                    dd { class: "written", "{law.says}" }
                }
            }
        }
        if let Some(block) = block {
            h2 { {t!("proof-shows")} }
            ul { class: "points",
                for point in paper::shows() {
                    li { "{point}" }
                }
            }
            h2 { {t!("proof-not")} }
            ul { class: "points",
                for point in paper::shows_not() {
                    li { "{point}" }
                }
            }
            details {
                summary { {t!("proof-check")} }
                p { {t!("proof-check-how")} }
                pre { class: "block", dir: "ltr", {paper::command(&proof)} }
                p { {t!("proof-check-key")} }
                p { {t!("proof-block-leave")} }
                pre { class: "block", dir: "ltr", "{block}" }
            }
        } else {
            Panel { id: "only-time", title: t!("proof-only-time"),
                p { {t!("proof-only-time-why")} }
                p { {t!("proof-only-time-use")} }
            }
        }
        Panel { id: "proof-first", title: t!("copy-first"), class: "needs-care",
            ul { class: "points",
                li { {t!("copy-lands")} }
                li { {t!("proof-no-lock")} }
                li { {t!("copy-printer")} }
            }
        }
        match saved() {
            None => rsx! {},
            Some(Ok(landed)) => rsx! { SavedAs { landed } },
            Some(Err(why)) => rsx! { NotSaved { why } },
        }
        Button {
            id: "save-proof",
            weight: "main",
            onpress: move |()| {
                let page = paper::proof(&view, &proof, &language.peek());
                saved.set(Some(platform::save_file(&name, paper::HTML, page.as_bytes())));
            },
            {t!("proof-save")}
        }
        p { class: "hint", {t!("copy-page-hint")} }
    }
}

//! The Ombudsman: what they are, how to call them, and the dates to tell them. Nothing goes to them
//! from here.

use dioxus::prelude::*;
use upheld_engine::{
    pack::Helpline,
    protocol::ThreadId,
    requests::{Step, ThreadView, ask},
};

use super::one_thread::Missing;
use crate::{
    app::use_home,
    as_text,
    asking::use_answer,
    components::{HelplineCard, Loading, ReadMore, Screen, Share, step_words},
    route::Route,
    t,
    words::moment,
};

/// The Ombudsman among the helplines of the national pack.
const HELPLINE: &str = "ombudsman";

/// See the head of this file.
#[component]
pub fn Ombudsman(thread: ThreadId) -> Element {
    rsx! {
        for thread in [thread] {
            Asked { key: "{thread}", thread }
        }
    }
}

#[component]
fn Asked(thread: ThreadId) -> Element {
    let view = use_answer(move || ask::OneThread { id: thread });
    match &*view.read() {
        None => rsx! { Loading {} },
        Some(Ok(view)) => rsx! { AboutThem { view: view.clone() } },
        Some(Err(refusal)) => rsx! { Missing { refusal: refusal.clone() } },
    }
}

#[component]
fn AboutThem(view: ThreadView) -> Element {
    rsx! {
        Screen {
            title: t!("ombudsman-title"),
            parent: Route::OneThread { thread: view.thread },
            help: true,
            p { class: "lead", {t!("ombudsman-who")} }
            ul { class: "points",
                li { {t!("ombudsman-when")} }
                li { {t!("ombudsman-first")} }
                li { {t!("ombudsman-advocate")} }
            }
            section { "aria-labelledby": "call-them",
                h2 { id: "call-them", {t!("ombudsman-call")} }
                Number {}
            }
            WhatToTell { view }
            ReadMore { about: "how-to-go-to-the-ombudsman" }
            ReadMore { about: "right-complaints-ombudsman" }
        }
    }
}

#[component]
fn Number() -> Element {
    let help = use_answer(|| ask::Help {});
    let line = match &*help.read() {
        None => return rsx! { Loading {} },
        Some(help) => help.as_ref().ok().and_then(|help| find(&help.helplines)),
    };
    rsx! {
        if let Some(helpline) = line {
            HelplineCard { helpline }
            p { {t!("help-call-list")} }
        } else {
            p { {t!("ombudsman-no-number")} }
        }
    }
}

fn find(helplines: &[Helpline]) -> Option<Helpline> {
    helplines.iter().find(|line| line.id == HELPLINE).cloned()
}

/// The dates and the code of a conversation, to be read out or handed on.
#[component]
fn WhatToTell(view: ThreadView) -> Element {
    let council = use_home().and_then(|home| home.authority).map(|authority| authority.name);
    let facts = facts(&view, council);
    let lines: Vec<String> = std::iter::once(t!("ombudsman-ask"))
        .chain(facts.iter().map(|(name, says)| format!("{name}: {says}")))
        .collect();
    rsx! {
        section { "aria-labelledby": "tell-them",
            h2 { id: "tell-them", {t!("ombudsman-tell")} }
            p { {t!("ombudsman-tell-more")} }
            dl { class: "answers",
                for (name, says) in facts {
                    dt { "{name}" }
                    dd { "{says}" }
                }
            }
            Share {
                title: t!("ombudsman-title"),
                text: as_text::join(&lines),
                says: t!("ombudsman-share"),
            }
        }
    }
}

/// What is known for certain of a conversation: whose it is, its code, and what happened when. No
/// word that was written.
fn facts(view: &ThreadView, council: Option<String>) -> Vec<(String, String)> {
    let council = council.filter(|_| !view.to_advocate);
    let mut facts: Vec<(String, String)> =
        council.into_iter().map(|name| (t!("ombudsman-council"), name)).collect();
    if view.received {
        facts.push((t!("ombudsman-code"), view.reference.clone()));
    }
    let told = view.timeline.iter().filter(|step| !matches!(step.what, Step::CannotOpen));
    facts.extend(told.map(|step| (step_words(&step.what, view.to_advocate), moment(step.at))));
    facts
}

//! One entry, whatever it is: plain words first, then who it is for and what to do when it is not
//! happening; the law's words, the original words and the sources one tap away.

mod behind;
mod doubt;
mod to_show;
mod who_for;

use dioxus::prelude::*;
use upheld_engine::{
    pack::{Entry, EntryId, Kind, Status},
    requests::{EntryCard, EntryView, ask},
};

use crate::{
    as_text,
    asking::use_answer,
    components::{
        Beside, CallOrText, CouncilPromises, EasyReadSwitch, EntryCards, Go, Loading, Mine, Panel,
        Paragraphs, Picture, Print, Printed, ReadAloud, Screen, Share, SpeakUpAbout, StatusBadge,
        Stressed, TopicCards, Trouble, use_easy_read, what_it_is, what_it_means,
    },
    route::Route,
    sentences::Says,
    t,
    told::Words,
};
use behind::Behind;
use doubt::Doubt;
use to_show::{LegalWords, Original, WhereFrom};
use who_for::WhoFor;

/// See the head of this file.
#[component]
pub fn OneEntry(id: EntryId) -> Element {
    rsx! {
        for id in [id] {
            Asked { key: "{id}", id }
        }
    }
}

#[component]
fn Asked(id: EntryId) -> Element {
    let answer = use_answer(move || ask::OneEntry { id: id.clone() });
    match &*answer.read() {
        None => rsx! { Loading {} },
        Some(Ok(view)) => rsx! { Shown { view: view.clone() } },
        Some(Err(refusal)) => rsx! {
            Screen { title: t!("entry-missing"), parent: Route::MyRights {}, help: true,
                Trouble { refusal: refusal.clone() }
            }
        },
    }
}

#[component]
fn Shown(view: EntryView) -> Element {
    let easy = use_easy_read() && !view.entry.easy_read.is_empty();
    let says = match easy {
        true => Says::Easy(view.entry.easy_read.clone()),
        false => Says::Plain(view.entry.plain.clone()),
    };
    let whole = view.clone();
    let EntryView {
        entry,
        source,
        council,
        topics,
        law,
        council_promises,
        related,
        past_review,
        before,
        after,
    } = view;
    let asks_council = entry.kind.is_of_pledge() || !council_promises.is_empty();
    let beside = |card: EntryCard| (Route::to_entry(&card), Words::Packs(card.title));
    rsx! {
        Screen { title: Words::of_pack(&entry.title), parent: Route::to_all(entry.kind),
            Head { entry: entry.clone(), council }
            Tools {}
            Doubt { entry: entry.clone(), past_review }
            ReadAloud { says }
            Steps { steps: entry.steps.clone() }
            Reach { call: entry.call.clone(), address: entry.address.clone() }
            WhoFor { entry: entry.clone() }
            IfNot { entry: entry.clone() }
            Mine { id: entry.id.clone() }
            HandOn { view: whole.clone(), easy }
            Behind { law, no_law: entry.no_law.clone() }
            if asks_council {
                CouncilPromises { promises: council_promises }
            }
            LegalWords { words: entry.legal_words.clone() }
            Original { entry: entry.clone() }
            WhereFrom { entry, source }
            if !topics.is_empty() {
                section { "aria-labelledby": "topics",
                    h2 { id: "topics", {t!("entry-topics")} }
                    TopicCards { topics }
                }
            }
            if !related.is_empty() {
                section { "aria-labelledby": "related",
                    h2 { id: "related", {t!("related")} }
                    EntryCards { entries: related }
                }
            }
            Beside { before: before.map(beside), after: after.map(beside) }
            Printed { view: whole }
        }
    }
}

/// Its picture, what it is, and how much weight it carries.
#[component]
fn Head(entry: Entry, council: Option<String>) -> Element {
    rsx! {
        div { class: "entry-head",
            Picture { name: entry.picture.clone() }
            div {
                p { class: "what",
                    {what_it_is(entry.kind)}
                    if let Some(council) = council {
                        span { class: "line", {t!("entry-from-council", council = council)} }
                    }
                }
                if let Some(status) = entry.status {
                    StatusBadge { status, in_doubt: entry.needs_review.is_some() }
                }
            }
        }
        if let Some(status) = entry.status {
            p { class: "weight-means", {means(&entry, status)} }
        }
    }
}

/// What the weight of an entry means. What this council itself says is not like any pledge.
fn means(entry: &Entry, status: Status) -> String {
    match entry.kind {
        Kind::LocalPromise => t!("council-promises-mean"),
        Kind::LocalOffer => t!("topic-offers-mean"),
        _ => what_it_means(status, entry.needs_review.is_some()),
    }
}

/// What can be done with what is on the screen.
#[component]
fn Tools() -> Element {
    rsx! {
        div { class: "tools", EasyReadSwitch {} }
    }
}

/// Sharing and printing.
#[component]
fn HandOn(view: EntryView, easy: bool) -> Element {
    rsx! {
        div { class: "tools hand-on",
            Share { title: view.entry.title.clone(), text: as_text::entry(&view, easy), says: t!("share") }
            Print {}
        }
    }
}

/// What to do, one thing after the other.
#[component]
fn Steps(steps: Vec<String>) -> Element {
    if steps.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { "aria-labelledby": "steps",
            h2 { id: "steps", {t!("entry-steps")} }
            ol { class: "steps",
                for step in steps {
                    li { Stressed { text: step } }
                }
            }
        }
    }
}

/// How to reach whoever offers it.
#[component]
fn Reach(call: Option<String>, address: Option<String>) -> Element {
    if call.is_none() && address.is_none() {
        return rsx! {};
    }
    rsx! {
        Panel { id: "reach", title: t!("entry-reach"),
            CallOrText { call, text: None }
            if let Some(address) = address {
                p {
                    {t!("entry-web-page")}
                    " "
                    span { class: "address", dir: "ltr", "{address}" }
                }
            }
        }
    }
}

/// What to do when it is not happening.
#[component]
fn IfNot(entry: Entry) -> Element {
    rsx! {
        section { class: "if-not", "aria-labelledby": "if-not",
            h2 { id: "if-not", {t!("if-not-title")} }
            Paragraphs { text: entry.if_not.clone() }
            SpeakUpAbout { about: entry.id.clone(), ways: entry.leads_to.clone() }
            Go { to: Route::HelpNow {}, class: "button plain", {t!("help-now")} }
        }
    }
}

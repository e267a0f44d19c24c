//! One promise: plain words first, the original words one tap away, and what to do when it is not
//! happening.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::{Audience, Entry, EntryId, Source},
    requests::{EntryCard, EntryView, Refusal, ask},
};

use crate::{
    app::Shared,
    asking::use_answer,
    components::{Button, EntryCards, Go, Loading, Picture, Screen, StatusBadge, Trouble},
    route::{Page, Route},
    t,
    words::date,
};

/// See the head of this file.
#[component]
pub fn OnePromise(id: EntryId) -> Element {
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
        Some(Ok(view)) => rsx! { OneEntry { view: view.clone() } },
        Some(Err(refusal)) => rsx! {
            Screen { title: t!("promise-missing"), parent: Route::MyPledge {}, help: true,
                Trouble { refusal: refusal.clone() }
            }
        },
    }
}

#[component]
fn OneEntry(view: EntryView) -> Element {
    let mut shared = use_context::<Shared>();
    let EntryView { entry, source, related, past_review, before, after } = view;
    let easy = (shared.easy_read)();
    rsx! {
        Screen { title: entry.title.clone(), parent: Route::MyPledge {},
            div { class: "entry-head",
                Picture { name: entry.picture.clone() }
                StatusBadge { status: entry.status }
            }
            Button {
                id: "easy-read",
                pressed: easy,
                onpress: move |()| shared.easy_read.toggle(),
                {t!("easy-read")}
            }
            if past_review || entry.needs_review.is_some() {
                div { class: "trouble",
                    Picture { name: "warning" }
                    p {
                        if past_review {
                            {t!("past-review", date = date(entry.review_by))}
                        } else {
                            {t!("needs-review")}
                        }
                    }
                }
            }
            if easy {
                ul { class: "easy-read",
                    for line in lines(&entry.easy_read) {
                        li { "{line}" }
                    }
                }
            } else {
                for paragraph in paragraphs(&entry.plain) {
                    p { class: "plain-words", "{paragraph}" }
                }
            }
            IfNot { id: entry.id.clone(), says: entry.if_not.clone() }
            Original { entry: entry.clone(), source }
            if !related.is_empty() {
                section { "aria-labelledby": "related",
                    h2 { id: "related", {t!("related")} }
                    EntryCards { entries: related }
                }
            }
            Beside { before, after }
        }
    }
}

/// What to do when it is not happening.
#[component]
fn IfNot(id: EntryId, says: String) -> Element {
    let engine = use_context::<EngineHandle>();
    let navigator = use_navigator();
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        section { class: "if-not", "aria-labelledby": "if-not",
            h2 { id: "if-not", {t!("if-not-title")} }
            for paragraph in paragraphs(&says) {
                p { "{paragraph}" }
            }
            if let Some(refusal) = refused() {
                Trouble { refusal }
            }
            Button {
                id: "speak-up",
                weight: "main",
                busy: busy(),
                onpress: move |()| {
                    busy.set(true);
                    let draft = engine.ask(ask::NewDraft { about: Some(id.clone()) });
                    spawn(async move {
                        match draft.await {
                            Ok(draft) => {
                                navigator.push(Route::SpeakUpPage { draft, page: Page::WhatHappened, change: false });
                            }
                            Err(refusal) => refused.set(Some(refusal)),
                        }
                        busy.set(false);
                    });
                },
                {t!("if-not-speak-up")}
            }
            Go { to: Route::HelpNow {}, class: "button plain", {t!("help-now")} }
        }
    }
}

/// The document's own words, where they come from and who looked at them.
#[component]
fn Original(entry: Entry, source: Source) -> Element {
    rsx! {
        details { class: "original",
            summary { {t!("original-title")} }
            if let Some(lead_in) = &entry.lead_in {
                p { class: "lead-in", "{lead_in}" }
            }
            blockquote {
                p {
                    for (place, words) in entry.original.split("**").enumerate() {
                        if place % 2 == 1 {
                            strong { "{words}" }
                        } else {
                            "{words}"
                        }
                    }
                }
            }
            dl {
                dt { {t!("original-source")} }
                dd { "{source.title}. {source.publisher}, {source.published}." }
                if let Some(address) = &source.address {
                    dt { {t!("original-address")} }
                    dd { "{address}" }
                }
                dt { {t!("original-note")} }
                dd { "{source.note}" }
                dt { {t!("original-for")} }
                dd {
                    for audience in entry.applies_to.iter().copied() {
                        span { class: "line", {audience_words(audience)} }
                    }
                }
                dt { {t!("original-checked")} }
                dd { {date(entry.checked_on)} }
            }
        }
    }
}

/// The one before and the one after.
#[component]
fn Beside(before: Option<EntryCard>, after: Option<EntryCard>) -> Element {
    if before.is_none() && after.is_none() {
        return rsx! {};
    }
    rsx! {
        nav { class: "beside", "aria-label": t!("beside"),
            if let Some(before) = before {
                Go { to: Route::OnePromise { id: before.id }, class: "button plain",
                    Picture { name: "back" }
                    span {
                        span { class: "which", {t!("before")} }
                        "{before.title}"
                    }
                }
            }
            if let Some(after) = after {
                Go { to: Route::OnePromise { id: after.id }, class: "button plain after",
                    span {
                        span { class: "which", {t!("after")} }
                        "{after.title}"
                    }
                    Picture { name: "on" }
                }
            }
        }
    }
}

fn audience_words(audience: Audience) -> String {
    match audience {
        Audience::InCare => t!("for-in-care"),
        Audience::CareLeaver => t!("for-moved-on"),
        Audience::Disabled => t!("for-disabled"),
        Audience::EarlyYears => t!("for-early-years"),
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.trim().to_owned());
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

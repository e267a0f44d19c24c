//! Where Speak up begins: every reason to write, feeling unsafe first, and the drafts to go on with.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    protocol::{Question, Way},
    requests::{Refusal, Start, ask},
    ways::{self as pages, Page},
};

use crate::{
    app::{Shared, use_home},
    asking::use_answer,
    components::{AfterPuttingAway, Go, Loading, Picture, Screen, Trouble, Undo},
    route::Route,
    t, ways,
    words::moment,
};

/// See the head of this file.
#[component]
pub fn SpeakUp() -> Element {
    let home = use_home();
    let begin = use_begin();
    let mut shared = use_context::<Shared>();
    // Said once, on this visit.
    let put_away = use_hook(|| shared.put_away.take());
    rsx! {
        Screen { title: t!("way-speak-up"), help: true,
            if put_away {
                AfterPuttingAway {}
            }
            p { class: "lead", {t!("speak-lead")} }
            Undo {}
            if home.as_ref().is_some_and(|home| home.drafts > 0) {
                section { "aria-labelledby": "drafts",
                    h2 { id: "drafts", {t!("speak-drafts")} }
                    Drafts {}
                }
            }
            section { "aria-labelledby": "reasons",
                h2 { id: "reasons", {t!("speak-reasons")} }
                if let Some(refusal) = begin.refused() {
                    Trouble { refusal }
                }
                ul { class: "cards ways-to-speak",
                    li {
                        Go { to: Route::FeelUnsafe {}, class: "card alert",
                            Picture { name: "warning" }
                            span { class: "card-words",
                                span { class: "card-title", {t!("unsafe-title")} }
                                span { class: "card-more", {t!("unsafe-says")} }
                            }
                        }
                    }
                    for way in ways::ON_SPEAK_UP {
                        li { key: "{way}",
                            Reason { way, begin }
                            if way == Way::Reach {
                                Go { to: Route::MyPeople {}, id: "to-people", class: "change", {t!("people-call-or-text")} }
                            }
                        }
                    }
                }
            }
            details {
                summary { {t!("speak-who-sees")} }
                p { {t!("speak-who-sees-phone")} }
                p { {t!("speak-who-sees-team")} }
                p { {t!("speak-who-sees-hide")} }
            }
            if home.as_ref().is_some_and(|home| home.authority.is_none() && !home.joining) {
                div { class: "notice",
                    p { {t!("speak-not-connected")} }
                    Go { to: Route::Connect {}, class: "button plain", {t!("connect-go")} }
                }
            }
        }
    }
}

#[component]
fn Reason(way: Way, begin: Begin) -> Element {
    rsx! {
        button {
            id: "begin-{way}",
            class: "card",
            r#type: "button",
            disabled: begin.busy(),
            onclick: move |_| begin.at(Start::of(way)),
            Picture { name: ways::picture(way) }
            span { class: "card-words",
                span { class: "card-title", {ways::name(way)} }
                if let Some(says) = ways::says(way) {
                    span { class: "card-more", "{says}" }
                }
            }
        }
    }
}

/// Begins drafts.
#[derive(Clone, Copy, PartialEq)]
pub struct Begin {
    start: Callback<Start>,
    busy: Signal<bool>,
    refused: Signal<Option<Refusal>>,
}

impl Begin {
    /// Begins one, and goes to its first page.
    pub fn at(self, start: Start) {
        self.start.call(start);
    }

    /// One is being begun.
    pub fn busy(self) -> bool {
        (self.busy)()
    }

    /// Why the last one could not be begun.
    pub fn refused(self) -> Option<Refusal> {
        (self.refused)()
    }
}

/// What begins drafts on this screen.
pub fn use_begin() -> Begin {
    let engine = use_context::<EngineHandle>();
    let navigator = use_navigator();
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    let start = use_callback(move |start: Start| {
        if busy() {
            return;
        }
        busy.set(true);
        refused.set(None);
        let engine = engine.clone();
        spawn(async move {
            match begin(&engine, start).await {
                Ok((draft, page)) => {
                    navigator.push(Route::SpeakUpPage { draft, page, change: false });
                }
                // There it can be unlocked.
                Err(Refusal::Locked) => {
                    navigator.push(Route::SpeakUp {});
                }
                Err(refusal) => refused.set(Some(refusal)),
            }
            busy.set(false);
        });
    });
    Begin { start, busy, refused }
}

async fn begin(
    engine: &EngineHandle,
    start: Start,
) -> Result<(upheld_engine::protocol::SubmissionId, Page), Refusal> {
    let answered = start.answers.len();
    let draft = engine.ask(ask::NewDraft { start }).await?;
    let view = engine.ask(ask::OneDraft { id: draft }).await?;
    let all = pages::pages(&view);
    // What is answered already is not asked first; it stands on the last page, to be changed.
    let asked = |page: &&Page| match page {
        Page::Question(question) => {
            let given = view.answers.get(question).filter(|_| answered > 0);
            // Words that were put there are shown first, to be changed.
            given.is_none_or(|given| !given.words.is_empty())
        }
        _ => true,
    };
    let first = all.iter().find(asked).copied().unwrap_or(Page::Check);
    if view.is_urgent() {
        // Whoever feels unsafe is asked first what happened; the rest can be left out.
        return Ok((draft, Page::Question(Question::WhatHappened)));
    }
    // What was written for them out of a conversation, its writer sees first.
    Ok((draft, if view.thread.is_some() { all[0] } else { first }))
}

/// The drafts on this phone, to go on with.
#[component]
pub fn Drafts() -> Element {
    let drafts = use_answer(|| ask::Drafts {});
    match &*drafts.read() {
        None => rsx! { Loading {} },
        Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
        Some(Ok(drafts)) => rsx! {
            ul { class: "cards",
                for draft in drafts.clone() {
                    li { key: "{draft.id}",
                        Go {
                            to: Route::SpeakUpPage { draft: draft.id, page: left_on(&draft.page), change: false },
                            class: "card",
                            Picture { name: "draft" }
                            span { class: "card-words",
                                span { class: "card-title", dir: "auto",
                                    if draft.beginning.is_empty() {
                                        {ways::name(draft.way)}
                                    } else {
                                        "{draft.beginning}"
                                    }
                                }
                                if !draft.beginning.is_empty() {
                                    span { class: "card-more", {ways::name(draft.way)} }
                                }
                                span { class: "card-more", {t!("draft-only-here")} }
                                span { class: "card-more", {t!("draft-changed", time = moment(draft.changed_at))} }
                            }
                        }
                    }
                }
            }
        },
    }
}

/// The page a draft was left on; its last one when that is not known any more.
fn left_on(name: &str) -> Page {
    name.parse().unwrap_or(Page::Check)
}

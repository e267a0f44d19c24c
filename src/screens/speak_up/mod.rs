//! Speak up: what it is, the drafts to go on with, and then one question to a page.

mod check;
mod keep;
mod name;
mod question;
mod wanted;
mod what_happened;
mod which_promise;
mod who_reads;

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    protocol::SubmissionId,
    requests::{Draft, Refusal, ask},
};

use crate::{
    app::{News, use_home},
    asking::use_answer,
    components::{Button, Go, Loading, Picture, Screen, Trouble, Undo},
    keeping::Keeper,
    route::{Page, Route},
    t,
    words::moment,
};

/// Where Speak up begins.
#[component]
pub fn SpeakUp() -> Element {
    let engine = use_context::<EngineHandle>();
    let navigator = use_navigator();
    let home = use_home();
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        Screen { title: t!("way-speak-up"), help: true,
            p { class: "lead", {t!("speak-lead")} }
            Undo {}
            ul { class: "points",
                li { {t!("speak-own-words")} }
                li { {t!("speak-stop")} }
                li { {t!("speak-choose")} }
            }
            if let Some(refusal) = refused() {
                Trouble { refusal }
            }
            Button {
                id: "start",
                weight: "main",
                busy: busy(),
                onpress: move |()| {
                    busy.set(true);
                    let draft = engine.ask(ask::NewDraft { about: None });
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
                {t!("speak-start")}
            }
            if home.as_ref().is_some_and(|home| home.drafts > 0) {
                section { "aria-labelledby": "drafts",
                    h2 { id: "drafts", {t!("speak-drafts")} }
                    Drafts {}
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
                            to: Route::SpeakUpPage { draft: draft.id, page: Page::left_on(&draft.page), change: false },
                            class: "card",
                            Picture { name: "draft" }
                            span { class: "card-words",
                                span { class: "card-title", dir: "auto",
                                    if draft.beginning.is_empty() {
                                        {t!("draft-empty")}
                                    } else {
                                        "{draft.beginning}"
                                    }
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

/// One question of a draft.
#[component]
pub fn SpeakUpPage(draft: SubmissionId, page: Page, change: bool) -> Element {
    rsx! {
        for (draft, page) in [(draft, page)] {
            Asked { key: "{draft}-{page}", draft, page, change }
        }
    }
}

/// Asks for the draft once: what is on the screen then is newer than what the engine has.
#[component]
fn Asked(draft: SubmissionId, page: Page, change: bool) -> Element {
    let engine = use_context::<EngineHandle>();
    let keeper = use_context::<Keeper>();
    let news = use_context::<News>();
    let answer = use_resource(move || {
        // Only a draft that is not there is asked for again when something changed.
        let (engine, keeper) = (engine.clone(), keeper.clone());
        async move {
            // What cannot be saved now is laid over the answer.
            keeper.all_saved().await.ok();
            let draft = engine.ask(ask::OneDraft { id: draft }).await?;
            Ok::<Draft, Refusal>(keeper.with_unsaved(draft))
        }
    });
    let mut again = answer;
    use_effect(move || {
        news.revision.read();
        if matches!(&*again.peek(), Some(Err(_))) {
            again.restart();
        }
    });
    match &*answer.read() {
        None => rsx! { Loading {} },
        Some(Err(Refusal::NotFound)) => rsx! { Gone { draft } },
        Some(Err(refusal)) => rsx! {
            Screen { title: t!("way-speak-up"), parent: Route::SpeakUp {}, help: true,
                Trouble { refusal: refusal.clone() }
            }
        },
        Some(Ok(draft)) => {
            let draft = draft.clone();
            match page {
                Page::WhatHappened => rsx! { what_happened::WhatHappened { draft, change } },
                Page::WhichPromise => rsx! { which_promise::WhichPromise { draft, change } },
                Page::Wanted => rsx! { wanted::Wanted { draft, change } },
                Page::YourName => rsx! { name::YourName { draft, change } },
                Page::WhoReads => rsx! { who_reads::WhoReads { draft, change } },
                Page::Check => rsx! { check::Check { draft } },
            }
        }
    }
}

/// The draft has become a message, which is then shown in its place, or was discarded.
#[component]
fn Gone(draft: SubmissionId) -> Element {
    let navigator = use_navigator();
    let messages = use_answer(|| ask::Messages {});
    let became = use_memo(move || {
        let messages = messages.read();
        let view = messages.as_ref()?.as_ref().ok()?;
        view.messages.iter().find(|card| card.id == draft).map(|card| card.thread)
    });
    use_effect(move || {
        if let Some(thread) = became() {
            navigator.replace(Route::OneThread { thread });
        }
    });
    if messages.read().is_none() || became().is_some() {
        return rsx! { Loading {} };
    }
    rsx! {
        Screen { title: t!("draft-gone-title"), parent: Route::SpeakUp {}, help: true,
            p { {t!("draft-gone-says")} }
            Undo {}
            Go { to: Route::MyMessages {}, class: "button main", {t!("to-my-messages")} }
            Go { to: Route::SpeakUp {}, class: "button plain", {t!("way-speak-up")} }
        }
    }
}

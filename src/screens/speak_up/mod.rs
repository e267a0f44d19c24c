//! Speak up: where it begins, and then one question to a page.

mod ask_question;
mod check;
mod extras;
mod feel_unsafe;
mod keep;
mod letter;
mod name;
mod promise;
mod question;
mod start;
mod what_follows;
mod who_reads;

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    protocol::SubmissionId,
    requests::{Draft, Refusal, ask},
    ways::Page,
};

pub use feel_unsafe::FeelUnsafe;
pub use start::{Begin, Drafts, SpeakUp, use_begin};

use crate::{
    app::News,
    asking::use_answer,
    attaching::Attacher,
    components::{Go, Loading, Screen, Trouble, Undo},
    keeping::Keeper,
    route::Route,
    t,
};

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
    let attacher = use_context::<Attacher>();
    let news = use_context::<News>();
    let answer = use_resource(move || {
        // Only a draft that is not there is asked for again when something changed.
        let (engine, keeper, attacher) = (engine.clone(), keeper.clone(), attacher.clone());
        async move {
            // What cannot be saved now is laid over the answer.
            keeper.all_saved().await.ok();
            attacher.settled().await;
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
                Page::Question(question) => {
                    rsx! { ask_question::AskQuestion { draft, question, change } }
                }
                Page::Promise => rsx! { promise::WhichPromise { draft, change } },
                Page::Letter => rsx! { letter::Letter { draft, change } },
                Page::Extras => rsx! { extras::Extras { draft, change } },
                Page::YourName => rsx! { name::YourName { draft, change } },
                Page::Readers => rsx! { who_reads::WhoReads { draft, change } },
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
        let holds = |card: &&upheld_engine::requests::MessageCard| card.messages.contains(&draft);
        view.messages.iter().find(holds).map(|card| card.thread)
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

//! The root component: what every screen can reach, and the one task that hears from the engine.

use std::sync::{Arc, Mutex};

use dioxus::{core::spawn_forever, prelude::*};
use futures::StreamExt;
use upheld_engine::{
    EngineHandle, Updates,
    protocol::SubmissionId,
    requests::{EngineStatus, HomeView, LockView, OpenFailure, Update, ask},
};

use crate::{
    asking::{Answered, use_answer},
    deleting::Remover,
    keeping::Keeper,
    platform,
    route::Route,
    words::Language,
};

/// The app's end of the line to the engine, as a renderer hands it to the root.
#[derive(Clone)]
pub struct Line {
    engine: EngineHandle,
    updates: Arc<Mutex<Option<Updates>>>,
}

impl Line {
    /// What the engine's host gave.
    #[must_use]
    pub fn new(engine: EngineHandle, updates: Updates) -> Self {
        Self { engine, updates: Arc::new(Mutex::new(Some(updates))) }
    }
}

/// What the engine tells without being asked.
#[derive(Clone, Copy)]
pub struct News {
    /// How the engine stands.
    pub status: Signal<EngineStatus>,
    /// Goes up when something in the stores changed: what was asked is asked again.
    pub revision: Signal<u64>,
    /// How the lock stands, once it was told.
    pub lock: Signal<Option<LockView>>,
}

/// What the screens share besides the engine, for as long as the app is open.
#[derive(Clone, Copy)]
pub struct Shared {
    /// The neutral screen covers everything.
    pub hidden: Signal<bool>,
    /// The invite the app was opened with, until it is used.
    pub invite: Signal<Option<String>>,
    /// The draft that was discarded last, and can still be brought back.
    pub discarded: Signal<Option<SubmissionId>>,
    /// Said to people who listen to the screen.
    pub said: Signal<String>,
    /// Entries are shown in Easy Read.
    pub easy_read: Signal<bool>,
    /// What was looked for in the pledge.
    pub looked_for: Signal<String>,
}

/// What the home screen and the frame show, asked once for all.
#[derive(Clone, Copy)]
pub struct HomeAnswer(pub Answered<HomeView>);

/// What the home screen and the frame show, once the engine has answered.
pub fn use_home() -> Option<HomeView> {
    let answer = use_context::<HomeAnswer>().0;
    let home = answer.read().as_ref()?.as_ref().ok()?.clone();
    Some(home)
}

/// The app.
#[component]
#[must_use]
pub fn App() -> Element {
    let line = use_context::<Line>();
    let news = use_context_provider(|| News {
        status: Signal::new(EngineStatus::Opening),
        revision: Signal::new(0),
        lock: Signal::new(None),
    });
    let engine = use_context_provider(|| line.engine.clone());
    use_context_provider(|| Keeper::new(engine.clone()));
    use_context_provider(|| Remover::new(engine.clone()));
    let language = use_context_provider(|| Signal::new(Language::english()));
    use_context_provider(|| Shared {
        hidden: Signal::new(platform::was_hidden()),
        invite: Signal::new(platform::start_link()),
        discarded: Signal::new(None),
        said: Signal::new(String::new()),
        easy_read: Signal::new(false),
        looked_for: Signal::new(String::new()),
    });
    let home = use_answer(|| ask::Home {});
    use_context_provider(|| HomeAnswer(home));

    use_hook(|| {
        let updates = line.updates.lock().ok().and_then(|mut updates| updates.take());
        spawn_forever(hear(updates, news));
        platform::on_online(move || {
            drop(engine.ask(ask::CheckNow {}));
        });
    });
    use_effect(move || {
        let language = language();
        platform::set_document(language.tag, language.direction);
    });
    rsx! {
        Router::<Route> {}
    }
}

/// Listens to the engine for as long as the app lives.
async fn hear(updates: Option<Updates>, mut news: News) {
    if let Some(mut updates) = updates {
        while let Some(update) = updates.next().await {
            match update {
                Update::Status(status) => {
                    news.status.set(status);
                    // What was asked before it was ready was turned away.
                    *news.revision.write() += 1;
                }
                Update::Lock(lock) => news.lock.set(Some(lock)),
                Update::Changed => *news.revision.write() += 1,
            }
        }
    }
    let last = *news.status.peek();
    news.status.set(once_silent(last));
}

/// How the engine stands once it says nothing any more. What it said of its end is kept.
fn once_silent(last: EngineStatus) -> EngineStatus {
    match last {
        EngineStatus::Failed(_) => last,
        _ => EngineStatus::Failed(OpenFailure::Other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_an_engine_gave_for_its_end_is_not_overwritten() {
        let in_use = EngineStatus::Failed(OpenFailure::InUse);
        assert_eq!(once_silent(in_use), in_use);
        assert_eq!(once_silent(EngineStatus::Ready), EngineStatus::Failed(OpenFailure::Other));
    }
}

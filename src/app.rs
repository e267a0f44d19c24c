//! The root component: what every screen can reach, and the one task that hears from the engine.

use std::sync::{Arc, Mutex};

use dioxus::{core::spawn_forever, prelude::*};
use futures::StreamExt;
use upheld_engine::{
    EngineHandle, Updates,
    pack::{Answers, Band, EntryId},
    protocol::SubmissionId,
    requests::{
        EngineStatus, HomeView, LockKind, LockView, OpenFailure, Person, Settings, Update, ask,
    },
};

use crate::{
    asking::{Answered, use_answer},
    attaching::Attacher,
    components::NextTry,
    deleting::Remover,
    keeping::Keeper,
    look::{LastTime, use_look_on_the_page},
    platform,
    route::Route,
    t,
    told::Told,
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
    /// How the lock stands; nothing until the engine has said it.
    pub lock: Signal<Option<LockView>>,
}

impl News {
    /// What was written can be read. Not before the engine has said so.
    pub fn is_open(self) -> bool {
        (self.lock)().is_some_and(|lock| lock.open)
    }
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
    /// What was looked for in what there is to read.
    pub looked_for: Signal<String>,
    /// How old the reader said they are; kept nowhere else.
    pub band: Signal<Option<Band>>,
    /// The page before the first private screen was answered with "not now", or went on from.
    pub went_on: Signal<bool>,
    /// Hide was pressed before anybody had explained it: it is explained on coming back.
    pub explain: Signal<bool>,
    /// The screen that was wanted when the reader went to choose a lock.
    pub wanted: Signal<Option<Route>>,
    /// What was answered in "Which rules are about me?"; kept nowhere else unless that is asked for.
    pub guide_answers: Signal<Answers>,
    /// The entry that is to be saved once the lock is open, or Hide is explained.
    pub to_save: Signal<Option<EntryId>>,
    /// The entry that was taken off the list of saved ones last, with its note.
    pub let_go: Signal<Option<(EntryId, String)>>,
    /// Who was taken off the list of people last.
    pub forgotten: Signal<Option<Person>>,
    /// Something that may have been hard to write was just put away to go on with later.
    pub put_away: Signal<bool>,
}

impl Shared {
    /// Forgets what the screens share of what was written.
    pub(crate) fn forget_private(mut self) {
        self.discarded.set(None);
        self.said.set(String::new());
        self.looked_for.set(String::new());
        self.band.set(None);
        self.guide_answers.set(Answers::new());
        self.to_save.set(None);
        self.let_go.set(None);
        self.forgotten.set(None);
        self.put_away.set(false);
    }
}

/// Covers everything at once, and locks. What is being written is on its way to the disk first.
pub fn hide(
    mut shared: Shared,
    settings: Option<&Settings>,
    keeper: &Keeper,
    engine: &EngineHandle,
) {
    shared.hidden.set(true);
    shared.guide_answers.set(Answers::new());
    if settings.is_some_and(|settings| !settings.hide_explained) && !*shared.went_on.peek() {
        shared.explain.set(true);
    }
    lock_now(keeper, engine);
}

/// Locks, if there is a lock. What is being written is on its way to the disk first.
pub fn lock_now(keeper: &Keeper, engine: &EngineHandle) {
    keeper.flush();
    drop(engine.ask(ask::LockNow {}));
}

/// What is set on this phone, asked once for all.
#[derive(Clone, Copy)]
pub struct SettingsAnswer(pub Answered<Settings>);

/// What is set on this phone; nothing until the engine has answered. When it cannot say, it is as
/// if nothing had to be explained.
pub fn use_settings() -> Option<Settings> {
    let answer = use_context::<SettingsAnswer>().0;
    let settings = answer.read();
    let settings = settings.as_ref()?;
    let unknown = Settings { hide_explained: true, ..Settings::default() };
    Some(settings.as_ref().map_or(unknown, Clone::clone))
}

/// Whether something private can begin here and now: it is open, and what Hide does was explained
/// or put off.
pub fn use_can_begin() -> bool {
    let open = use_context::<News>().is_open();
    let went_on = (use_context::<Shared>().went_on)();
    let explained = use_settings().is_some_and(|settings| settings.hide_explained);
    open && (explained || went_on)
}

/// What the home screen and the frame show, asked once for all.
#[derive(Clone, Copy)]
pub struct HomeAnswer(pub Answered<HomeView>);

/// What the home screen and the frame show, once the engine has answered. While it is locked it
/// tells nothing of what was written, also in the moment before the engine has answered anew.
pub fn use_home() -> Option<HomeView> {
    let answer = use_context::<HomeAnswer>().0;
    let open = use_context::<News>().is_open();
    let mut home = answer.read().as_ref()?.as_ref().ok()?.clone();
    if !open {
        (home.drafts, home.waiting, home.need_you, home.unread) = (0, 0, 0, 0);
        home.late = 0;
    }
    Some(home)
}

/// The app.
#[component]
#[must_use]
pub fn App() -> Element {
    use_app();
    rsx! {
        Router::<Route> {}
    }
}

/// What the root gives to everything in it, and its ear for the engine.
pub(crate) fn use_app() {
    let line = use_context::<Line>();
    let news = use_context_provider(|| News {
        status: Signal::new(EngineStatus::Opening),
        revision: Signal::new(0),
        lock: Signal::new(None),
    });
    let engine = use_context_provider(|| line.engine.clone());
    let keeper = use_context_provider(|| Keeper::new(engine.clone()));
    let attacher = use_context_provider(|| Attacher::new(engine.clone()));
    use_context_provider(NextTry::new);
    let last = use_context_provider(LastTime::of_platform);
    let language = use_context_provider(|| Signal::new(last.language()));
    let told = use_context_provider(|| Signal::new(Told::new(&language.peek(), None)));
    let shared = use_context_provider(|| Shared {
        hidden: Signal::new(platform::was_hidden()),
        invite: Signal::new(platform::start_link()),
        discarded: Signal::new(None),
        said: Signal::new(String::new()),
        looked_for: Signal::new(String::new()),
        band: Signal::new(None),
        went_on: Signal::new(false),
        explain: Signal::new(false),
        wanted: Signal::new(None),
        guide_answers: Signal::new(Answers::new()),
        to_save: Signal::new(None),
        let_go: Signal::new(None),
        forgotten: Signal::new(None),
        put_away: Signal::new(false),
    });
    use_context_provider(|| Remover::new(engine.clone(), keeper.clone(), shared));
    let home = use_answer(|| ask::Home {});
    use_context_provider(|| HomeAnswer(home));
    let settings = use_answer(|| ask::ReadSettings {});
    use_context_provider(|| SettingsAnswer(settings));

    use_hook(|| {
        let updates = line.updates.lock().ok().and_then(|mut updates| updates.take());
        spawn_forever(hear(updates, news, shared, keeper.clone(), attacher.clone()));
        let asks = engine.clone();
        platform::on_online(move || {
            drop(asks.ask(ask::CheckNow {}));
        });
        platform::on_away(move |away| {
            if away {
                keeper.flush();
                if !attacher.is_choosing() {
                    drop(engine.ask(ask::Away {}));
                }
            } else {
                attacher.is_back();
                drop(engine.ask(ask::Here {}));
            }
        });
    });
    use_look_on_the_page(language, told);
}

/// Listens to the engine for as long as the app lives.
async fn hear(
    updates: Option<Updates>,
    mut news: News,
    shared: Shared,
    keeper: Keeper,
    attacher: Attacher,
) {
    if let Some(mut updates) = updates {
        while let Some(update) = updates.next().await {
            match update {
                Update::Status(status) => {
                    news.status.set(status);
                    // What was asked before it was ready was turned away.
                    *news.revision.write() += 1;
                }
                Update::Changed => *news.revision.write() += 1,
                Update::Lock(lock) => hear_lock(lock, news, shared, &keeper, &attacher),
            }
        }
    }
    let last = *news.status.peek();
    news.status.set(once_silent(last));
}

/// When it shuts, everything private is dropped: the screens go, and with them what they were
/// answered.
fn hear_lock(
    lock: LockView,
    mut news: News,
    mut shared: Shared,
    keeper: &Keeper,
    attacher: &Attacher,
) {
    let was_open = news.lock.peek().is_some_and(|lock| lock.open);
    if *news.lock.peek() != Some(lock) {
        news.lock.set(Some(lock));
        *news.revision.write() += 1;
    }
    if was_open && !lock.open {
        shared.forget_private();
        keeper.notes().forget_kept();
        if lock.kind != LockKind::None {
            shared.said.set(t!("locked-now"));
        }
    }
    if lock.open && !was_open {
        keeper.try_again();
        attacher.try_again();
    }
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

//! Draws pages to look at.

use std::{
    cell::Cell,
    env, fs,
    path::{Path, PathBuf},
    thread,
};

use futures::{StreamExt, stream};
use upheld::{
    paper, platform,
    route::Route,
    words::{LANGUAGES, Language},
};
use upheld_engine::ways::Page;
use upheld_engine::{
    protocol::{AttachmentId, ProblemCode, Question, Way},
    requests::{
        AttachmentState, Deletion, DraftField, EngineStatus, Enrolment, LockKind, OpenFailure,
        PackTrouble, Refusal, SearchView, State, Update, WhyParked, WhyWaiting, Words,
    },
};

use crate::{
    canned::{PUT_BY, World, attachment, drafts_of, entry_id, letter_part, states, thread_id},
    follow::conversation,
    gallery::draw_every_piece,
    library::{fetching, how_to_view, offer_view, right_view, topic_id, word_id},
    me::full_copy,
    own::saved_in_every_state,
    scenes::every_scene,
    shown::{Shown, every_page_of_every_way, page, question},
};

fn thread() -> Route {
    Route::OneThread { thread: thread_id() }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/drawn")
}

thread_local! {
    static LANGUAGE: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// The language that is set in what is drawn; `None` is the phone's own.
pub fn language() -> Option<String> {
    LANGUAGE.get().map(str::to_owned)
}

/// Writes a page to look at, as the renderer has it and with what the app told the page.
pub fn draw(name: String, shown: &Shown) {
    let told = platform::last_page().unwrap();
    let folder = folder().join(&told.language);
    fs::create_dir_all(&folder).unwrap();
    let (language, direction) = (told.language, told.direction);
    let head = format!(
        "<!doctype html><html lang=\"{language}\" dir=\"{direction}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"stylesheet\" href=\"../../../assets/styles/app.css\"><title>Upheld</title>\
         <div id=\"main\">"
    );
    let html = dioxus_ssr::render(&shown.dom);
    fs::write(folder.join(format!("{name}.html")), format!("{head}{html}</div>")).unwrap();
}

/// `cargo test -p upheld --test screens -- --ignored` draws every screen into `target/drawn`, in
/// every language, or in those that `UPHELD_DRAW` names.
#[test]
#[ignore = "draws pages to look at, and proves nothing"]
fn draw_every_screen() {
    let wanted = env::var("UPHELD_DRAW").ok();
    let wanted = |tag: &str| {
        wanted.as_ref().is_none_or(|wanted| wanted.split_whitespace().any(|one| one == tag))
    };
    let tags = LANGUAGES.iter().map(|known| known.tag).filter(|tag| wanted(tag));
    let drawn: Vec<_> = tags.map(|tag| thread::spawn(move || draw_in(tag))).collect();
    drawn.into_iter().for_each(|one| one.join().unwrap());
}

fn draw_in(tag: &'static str) {
    LANGUAGE.set(Some(tag));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(draw_all());
}

/// Draws several at a time: most of the time goes by waiting for what may still happen.
async fn draw_each<T, F: Future<Output = ()>>(
    all: impl IntoIterator<Item = T>,
    one: impl Fn(T) -> F,
) {
    stream::iter(all).for_each_concurrent(16, one).await;
}

async fn draw_all() {
    draw_every_piece().await;
    draw_each(every_scene(), |scene| async move {
        let name = scene.name.clone();
        draw(name, &scene.shown().await);
    })
    .await;
    draw_each(states().into_iter().enumerate(), |(place, state)| async move {
        for (name, route) in
            [("thread", thread()), ("saved", Route::JustSaved { thread: thread_id() })]
        {
            let shown = Shown::at(&route, World::in_state(state.clone())).await;
            draw(format!("state-{name}-{place:02}"), &shown);
        }
    })
    .await;
    for (place, status) in [
        EngineStatus::Opening,
        EngineStatus::InUseElsewhere,
        EngineStatus::MovedElsewhere,
        EngineStatus::Failed(OpenFailure::Full),
    ]
    .into_iter()
    .enumerate()
    {
        let mut world = World::new();
        world.status = Some(status);
        draw(format!("status-{place}"), &Shown::at(&Route::Home {}, world).await);
    }
    for (place, enrolment) in [
        Enrolment::NotInvited,
        Enrolment::UnderWay,
        Enrolment::Enrolled,
        Enrolment::Refused(ProblemCode::CodeUsed),
    ]
    .into_iter()
    .enumerate()
    {
        for (name, route) in
            [("home", Route::Home {}), ("connect", Route::Connect {}), ("check", page(Page::Check))]
        {
            let shown = Shown::at(&route, World::known(enrolment)).await;
            draw(format!("known-{place}-{name}"), &shown);
        }
    }
    let mut with_more = World::in_state(State::Delivered);
    with_more.thread.attachments = vec![
        attachment("image/jpeg", AttachmentState::Delivered),
        attachment("audio/ogg", AttachmentState::Waiting { arrived: 1_000_000, of: 3_000_000 }),
        attachment("image/png", AttachmentState::Waiting { arrived: 0, of: 3_000_000 }),
        attachment("text/plain", AttachmentState::Parked(WhyParked::TooLarge)),
    ];
    for (place, it) in with_more.thread.attachments.iter_mut().enumerate() {
        it.card.id = AttachmentId::from_bytes([u8::try_from(place).unwrap(); 16]);
    }
    draw("attached".into(), &Shown::at(&thread(), with_more).await);
    let mut left = World::in_state(State::Waiting(WhyWaiting::NotTriedYet));
    left.refused.insert("TakeBack", Refusal::AlreadyLeft);
    let mut shown = Shown::at(&thread(), left).await;
    shown.press("take-back").await;
    shown.world.lock().unwrap().thread.can_take_back = false;
    shown.tell.unbounded_send(Update::Changed).unwrap();
    shown.settle().await;
    draw("already-left".into(), &shown);
    let mut shown = Shown::at(&Route::Home {}, World::new()).await;
    shown.press("hide").await;
    draw("hide".into(), &shown);
    let mut refused = World::new();
    refused.refused.insert("Submit", Refusal::Missing(DraftField::Readers));
    let mut shown = Shown::at(&page(Page::Check), refused).await;
    shown.send_form("check").await;
    draw("refused".into(), &shown);
    draw_what_is_kept().await;
    let mut shown =
        Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, World::new()).await;
    shown.press("easy-read").await;
    draw("easy-read".into(), &shown);
    draw("follow-thread".into(), &Shown::at(&thread(), conversation()).await);
    let ombudsman = Route::Ombudsman { thread: thread_id() };
    draw("follow-ombudsman".into(), &Shown::at(&ombudsman, conversation()).await);
    draw_ways().await;
    draw_rights().await;
    draw_own().await;
    draw_locks().await;
}

/// Every page of every way, and some of them with answers.
async fn draw_ways() {
    draw_each(every_page_of_every_way(), |(draft, at)| async move {
        let mut world = World::new();
        let urgent = if draft.is_urgent() { "-unsafe" } else { "" };
        let name = format!("way-{}-{at}{urgent}", draft.way);
        world.parts = vec![letter_part()];
        world.draft = draft;
        draw(name, &Shown::at(&page(at), world).await);
    })
    .await;
    let mut pictures = World::new();
    pictures.settings.easy_read = true;
    pictures.draft = drafts_of(Way::Review).remove(1);
    platform::pretend_voice(true);
    let at = question(Question::HowIsHome);
    draw("ways-pictures-easy".into(), &Shown::at(&at, pictures).await);
    platform::pretend_voice(false);
    let mut shown = Shown::at(&question(Question::WhatHappened), World::new()).await;
    shown.type_in("answer", "He hit me.").await;
    draw("ways-offer".into(), &shown);
}

/// What there is to read, in its states.
async fn draw_rights() {
    let entry = Route::OneEntry { id: entry_id("right-adviser") };
    for (name, view) in
        [("right", right_view()), ("how-to", how_to_view()), ("offer", offer_view())]
    {
        let mut world = World::new();
        (world.entry, world.entry.past_review) = (view, name == "offer");
        draw(format!("entry-{name}"), &Shown::at(&entry, world.clone()).await);
        world.settings.easy_read = true;
        draw(format!("entry-{name}-easy"), &Shown::at(&entry, world).await);
    }
    let mut easy = World::new();
    easy.settings.easy_read = true;
    let topic = || Route::OneTopic { id: topic_id("having-a-say") };
    for (name, route) in [
        ("topic", topic()),
        ("council", Route::MyCouncil {}),
        ("help", Route::HelpNow {}),
        ("word", Route::OneWord { id: word_id("word-family-time") }),
    ] {
        draw(format!("easy-{name}"), &Shown::at(&route, easy.clone()).await);
    }
    let mut none = World::not_joined();
    none.library.council = None;
    none.library.topic.council_promises.clear();
    draw("topic-no-council".into(), &Shown::at(&topic(), none.clone()).await);
    draw("council-none".into(), &Shown::at(&Route::MyCouncil {}, none).await);
    let mut missing = World::new();
    missing.refused.insert("OneEntry", Refusal::NotFound);
    draw("entry-missing".into(), &Shown::at(&entry, missing).await);
    let mut shown = Shown::at(&Route::MyRights {}, World::new()).await;
    shown.type_in("search", "bruvver").await;
    draw("search-found".into(), &shown);
    shown.world.lock().unwrap().library.found = SearchView::default();
    shown.type_in("search", "zebra").await;
    draw("search-nothing".into(), &shown);
    let mut old = World::new();
    old.library.packs.packs[1].expired = true;
    old.library.packs.fetching = Some(fetching());
    old.library.packs.trouble = Some(PackTrouble::NotReached);
    draw("here-old".into(), &Shown::at(&Route::WhatIsHere {}, old).await);
}

/// The guide, and what a reader saves, notes, shares and has read aloud.
async fn draw_own() {
    let answered = async |world: World| {
        let mut shown = Shown::at(&Route::RightsWhich {}, world).await;
        shown.press("start").await;
        shown.choose("answer").await;
        shown.send_form("guide-question").await;
        shown.choose("answer-2").await;
        shown.send_form("guide-question").await;
        shown
    };
    let mut shown = Shown::at(&Route::RightsWhich {}, World::new()).await;
    shown.press("start").await;
    shown.send_form("guide-question").await;
    draw("guide-missing".into(), &shown);
    let mut shown = answered(World::new()).await;
    draw("guide-answers".into(), &shown);
    shown.press("see-outcomes").await;
    draw("guide-outcomes".into(), &shown);
    shown.press("share").await;
    draw("guide-share".into(), &shown);
    shown.press("to-ask").await;
    draw("guide-ask".into(), &shown);
    let mut shown = answered(World::new()).await;
    shown.press("see-outcomes").await;
    shown.press("to-keep").await;
    draw("guide-keep".into(), &shown);
    shown.press("keep-answers").await;
    draw("guide-kept".into(), &shown);
    let kept = shown.world.lock().unwrap().clone();
    draw("guide-offered".into(), &Shown::at(&Route::RightsWhich {}, kept).await);
    let mut much = World::new();
    much.own.saved = saved_in_every_state();
    draw("own-list".into(), &Shown::at(&Route::Saved {}, much.clone()).await);
    for name in ["right-changed", "right-withdrawn", "local-gone"] {
        let route = Route::SavedEntry { id: entry_id(name) };
        let mut shown = Shown::at(&route, much.clone()).await;
        if name == "right-withdrawn" {
            shown.press("let-go").await;
        }
        draw(format!("own-{name}"), &shown);
    }
    platform::pretend_voice(true);
    let entry = Route::OnePromise { id: entry_id("promise-love") };
    let mut shown = Shown::at(&entry, World::new()).await;
    shown.press("mine-save").await;
    shown.type_in("note", "Ask Sam about this on Monday.").await;
    shown.press("read-aloud").await;
    draw("entry-read-aloud".into(), &shown);
    shown.press("share").await;
    shown.press("mine-save").await;
    draw("entry-let-go".into(), &shown);
    shown.press("share-go").await;
    draw("entry-by-hand".into(), &shown);
    let mut shown = saved_note_too_long(&entry).await;
    shown.settle().await;
    draw("entry-note-long".into(), &shown);
    platform::pretend_voice(false);
    draw("entry-locked".into(), &Shown::at(&entry, World::with_pin(false)).await);
}

async fn saved_note_too_long(entry: &Route) -> Shown {
    let mut shown = Shown::at(entry, World::new()).await;
    shown.press("mine-save").await;
    shown.type_in("note", &"x".repeat(4003)).await;
    shown
}

/// Everything about locks.
async fn draw_locks() {
    let shut = || World::with_pin(false);
    for (name, refusal) in [
        ("wrong", Refusal::WrongSecret { wait_millis: 0 }),
        ("wait", Refusal::WrongSecret { wait_millis: 300_000 }),
        ("memory", Refusal::NoMemory),
    ] {
        let mut world = shut();
        world.refused.insert("Unlock", refusal);
        let mut shown = Shown::at(&Route::MyMessages {}, world).await;
        shown.type_in("secret", "1").await;
        shown.send_form("unlock").await;
        draw(format!("unlock-{name}"), &shown);
    }
    let mut shown = Shown::at(&Route::MyMessages {}, shut()).await;
    draw("unlock".into(), &shown);
    shown.press("forgot").await;
    draw("unlock-forgot".into(), &shown);
    let mut words = shut();
    words.lock.kind = LockKind::Words;
    draw("unlock-words".into(), &Shown::at(&Route::MyMessages {}, words).await);
    draw("lock-home".into(), &Shown::at(&Route::Home {}, World::with_pin(true)).await);
    draw("lock-current".into(), &Shown::at(&Route::ChooseLock {}, World::with_pin(true)).await);
    draw("before".into(), &Shown::at(&Route::SpeakUp {}, World::first_time()).await);
    let mut explained = World::new();
    explained.settings.hide_explained = false;
    draw("before-hide-only".into(), &Shown::at(&Route::SpeakUp {}, explained).await);
    let mut offered = World::first_time();
    offered.settings.hide_explained = true;
    draw("lock-offered".into(), &Shown::at(&Route::Home {}, offered).await);
    let mut shown = Shown::at(&Route::ChooseLock {}, World::new()).await;
    draw("lock-which".into(), &shown);
    shown.choose("which").await;
    shown.send_form("which-form").await;
    draw("lock-pin".into(), &shown);
    shown.type_in("pin", "1").await;
    shown.send_form("pin-form").await;
    draw("lock-pin-differ".into(), &shown);
    shown.type_in("pin-again", "1").await;
    shown.send_form("pin-form").await;
    draw("lock-done".into(), &shown);
    let mut shown = Shown::at(&Route::ChooseLock {}, World::new()).await;
    shown.choose("which-1").await;
    shown.send_form("which-form").await;
    draw("lock-words".into(), &shown);
    shown.press("have-them").await;
    draw("lock-words-again".into(), &shown);
}

/// Me and this phone, clearing, deleting, proof, and the pages that are saved.
async fn draw_what_is_kept() {
    let mut much = World::with_pin(true);
    much.messages = World::in_state(State::Delivered).messages;
    (much.home.waiting, much.put_by) = (2, vec![PUT_BY]);
    let mut shown = Shown::at(&Route::MeAndThisPhone {}, much.clone()).await;
    shown.press("remember").await;
    shown.press("delete-all").await;
    draw("me-much".into(), &shown);
    let mut shown = Shown::at(&Route::ClearPhone {}, much.clone()).await;
    draw("clear-much".into(), &shown);
    shown.pointer("clear", "pointerdown").await;
    shown.pass(1500).await;
    draw("clear-held".into(), &shown);
    shown.pass(2500).await;
    draw("clear-done".into(), &shown);
    let mut shown = Shown::at(&Route::ClearPhone {}, much).await;
    shown.press("clear-other-way").await;
    draw("clear-counting".into(), &shown);
    let mut waits = World::in_state(State::Waiting(WhyWaiting::NotTriedYet));
    waits.thread.words = Words::UntilDelivered;
    let mut shown = Shown::at(&thread(), waits).await;
    shown.press("delete").await;
    draw("delete-waiting".into(), &shown);
    let mut there = World::in_state(State::Answered);
    there.thread.words = Words::NotKept;
    (there.deletion, there.home.deleting) = (Deletion::StillGoing, true);
    let mut shown = Shown::at(&thread(), there).await;
    shown.press("delete").await;
    draw("delete-there".into(), &shown);
    shown.press("delete-yes").await;
    draw("delete-still".into(), &shown);
    let mut none = World::in_state(State::Opened);
    none.proof.block = None;
    draw("proof-none".into(), &Shown::at(&Route::Proof { thread: thread_id() }, none).await);
    let mut shown =
        Shown::at(&Route::Proof { thread: thread_id() }, World::in_state(State::Opened)).await;
    shown.press("save-proof").await;
    draw("proof-saved".into(), &shown);
    let mut unsaid = World::new();
    unsaid.draft.keep = None;
    let mut shown = Shown::at(&page(Page::Check), unsaid).await;
    shown.send_form("check").await;
    draw("keep-unsaid".into(), &shown);
    let folder = folder();
    let language = Language::english();
    fs::write(folder.join("paper-copy.html"), paper::my_copy(&full_copy(), &language)).unwrap();
    let mut asked = World::in_state(State::Opened);
    asked.proof.block = Some(format!(
        "-----BEGIN UPHELD PROOF-----\n{}-----END UPHELD PROOF-----",
        "TWFueSBoYW5kcyBtYWtlIGxpZ2h0IHdvcmsuTWFueSBoYW5kcyBtYWtlIGxpZ2h0\n".repeat(60)
    ));
    fs::write(
        folder.join("paper-proof.html"),
        paper::proof(&asked.thread, &asked.proof, &language),
    )
    .unwrap();
}

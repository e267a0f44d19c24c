//! The content that ships, as a reader who has joined the demonstration's council has it: for
//! drawings, where made-up texts would show too little.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex},
};

use rusqlite::Connection;
use upheld::{route::Route, words::LANGUAGES};
use upheld_engine::{
    library::Library,
    pack::{
        Answers, Date, EntryId, TopicId, WordId,
        source::{read, read_beside, translation},
    },
    requests::{ConsultationView, EntryView, PromiseCheck, Sentences, Sharing},
};

use crate::{
    canned::{WRITTEN_AT, World},
    library::{day, entry_id, topic_id, word_id},
};

static LIBRARY: LazyLock<Mutex<Library>> = LazyLock::new(|| Mutex::new(both_packs()));

fn content(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(name)
}

fn both_packs() -> Library {
    let national = read(&content("national")).unwrap();
    let council = read_beside(&content("anyshire"), &national, &content("national")).unwrap();
    let mut library = Library::open(Connection::open_in_memory().unwrap(), "MEMORY").unwrap();
    library.replace(&national, None).unwrap();
    library.replace(&council, None).unwrap();
    library
}

static TOLD: LazyLock<BTreeMap<&str, Sentences>> = LazyLock::new(|| {
    let file = |tag: &str| content("national").join(format!("translations/{tag}.po"));
    let told = |tag| translation(&file(tag), tag).map(|it| it.sentences).unwrap_or_default();
    LANGUAGES.iter().map(|known| (known.tag, told(known.tag))).collect()
});

/// What the content says in this language; nothing where nobody has put it into it.
pub fn told_in(language: &str) -> Sentences {
    TOLD.get(language).cloned().unwrap_or_default()
}

/// A right with law, steps and more; a promise; a subject; a word: what the drawings lead to.
pub fn an_entry() -> EntryId {
    entry_id("right-personal-adviser-21-to-24")
}

/// See [`an_entry`].
pub fn a_promise() -> EntryId {
    let library = LIBRARY.lock().unwrap();
    library.pledge().unwrap().promises[0].id.clone()
}

/// See [`an_entry`].
pub fn a_topic() -> TopicId {
    topic_id("having-a-say")
}

/// See [`an_entry`].
pub fn a_word() -> WordId {
    word_id("word-family-time")
}

/// Puts the shipped content into what the pretend engine says on this screen.
pub fn fill(world: &mut World, route: &Route) {
    let mut library = LIBRARY.lock().unwrap();
    let today = day("2026-11-22");
    world.entry = match route {
        Route::OnePromise { id } | Route::OneEntry { id } | Route::SavedEntry { id } => {
            entry(&library, id, today)
        }
        _ => world.entry.clone(),
    };
    world.pledge = library.pledge().unwrap();
    let shelf = &mut world.library;
    shelf.topics = library.topics().unwrap();
    shelf.topic = library.topic(&a_topic()).unwrap().unwrap();
    shelf.words = library.glossary().unwrap();
    shelf.word = library.word(&a_word()).unwrap().unwrap();
    shelf.council = library.council(WRITTEN_AT).unwrap();
    shelf.packs.packs = library.packs(WRITTEN_AT).unwrap();
    shelf.help = library.help().unwrap();
    shelf.found = library.search("brother", None).unwrap();
    world.own.questions = library.guide_questions().unwrap();
    world.own.outcomes = library.guide_outcomes(&Answers::new()).unwrap();
    world.said.people.roles = library.roles().unwrap();
    let promises = library.promises().unwrap().into_iter();
    let said = &mut world.said.pledge;
    said.promises = promises.map(|promise| PromiseCheck { promise, answers: vec![] }).collect();
    let published = library.published().unwrap();
    (said.figures, said.you_said) = (published.figures, published.you_said);
    let asked = published.consultations.into_iter().map(|consultation| ConsultationView {
        consultation,
        open: true,
        answers: BTreeMap::new(),
        sharing: Sharing::No,
    });
    said.consultations = asked.collect();
}

fn entry(library: &Library, id: &EntryId, today: Date) -> EntryView {
    library.entry(id, today).unwrap().unwrap()
}

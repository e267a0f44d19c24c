//! The library: how fast and how well it is searched, what applying a pack and the first start cost.
//! One line a row, on standard output; the questions that were not answered well, on standard
//! error. `scripts/bench library` runs it, with MiniSearch over the same texts beside it.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context as _, Result, bail, ensure};
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;
use upheld_engine::{
    Engine,
    host::native::{NativeConfig, NativeStorage, outside},
    library::Library,
    outside::Storage as _,
    requests::{Answer, Ask, Found, SearchView, ask},
    stores::Store,
};
use upheld_pack::{Pack, source};

/// How often each is measured; the middle counts.
const ROUNDS: usize = 5;
/// A question counts as answered when a right entry is among so many.
const FIRST: usize = 3;

/// A question as a young person types it, and the ids of the entries that rightly answer it.
struct Question {
    typed: String,
    right: Vec<String>,
}

fn main() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [folder] = arguments.as_slice() else { bail!("usage: library-bench FOLDER") };
    let questions = questions(&fs::read_to_string("benches/questions.md")?);
    let pack = source::read(Path::new("content/national"))?;
    let home = TempDir::new_in(folder)?;

    starts(home.path())?;
    let mut engine = opened(&home.path().join("search"))?;
    keystrokes(&mut engine, &questions)?;
    quality(&mut engine, &questions)?;
    drop(engine);
    applying(home.path(), &pack)?;
    texts(&home.path().join("search"), &questions, &folder.join("library-texts.json"))
}

/// `- why cant i see my brother -> right-one, right-two`
fn questions(text: &str) -> Vec<Question> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("- ")?.split_once(" -> "));
    lines
        .map(|(typed, right)| Question {
            typed: typed.trim().to_owned(),
            right: right.split(',').map(|id| id.trim().to_owned()).collect(),
        })
        .collect()
}

fn opened(folder: &Path) -> Result<Engine> {
    let config = NativeConfig { data_dir: folder.join("stores"), key_dir: folder.join("keys") };
    Ok(Engine::open(outside(&config)?)?)
}

fn at(times: &[f64], share: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) as f64 * share).round() as usize]
}

fn timed<T>(work: impl FnOnce() -> Result<T>) -> Result<(f64, T)> {
    let began = Instant::now();
    let done = work()?;
    Ok((began.elapsed().as_secs_f64() * 1000.0, done))
}

fn starts(home: &Path) -> Result<()> {
    let (mut first, mut next) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let folder = home.join(format!("start-{round}"));
        first.push(timed(|| opened(&folder))?.0);
        next.push(timed(|| opened(&folder))?.0);
    }
    println!("first_start {:.1} ms", at(&first, 0.5));
    println!("next_start {:.1} ms", at(&next, 0.5));
    Ok(())
}

fn search(engine: &mut Engine, words: &str) -> Result<SearchView> {
    let answer: Answer =
        engine.ask(ask::Search { words: words.to_owned(), language: None }.into())?;
    Ok(ask::Search::unpack(answer)?)
}

/// Every question is typed letter by letter.
fn keystrokes(engine: &mut Engine, questions: &[Question]) -> Result<()> {
    search(engine, "warm")?;
    let mut times = Vec::new();
    for question in questions {
        for (end, letter) in question.typed.char_indices() {
            let typed = &question.typed[..end + letter.len_utf8()];
            times.push(timed(|| search(engine, typed))?.0);
        }
    }
    println!("search_p50 {:.2} ms", at(&times, 0.5));
    println!("search_p99 {:.2} ms", at(&times, 0.99));
    Ok(())
}

fn quality(engine: &mut Engine, questions: &[Question]) -> Result<()> {
    ensure!(!questions.is_empty(), "there are no questions");
    let mut answered = 0;
    for question in questions {
        let hits = search(engine, &question.typed)?.hits;
        let ids: Vec<String> = hits.iter().map(|hit| id_of(&hit.found)).collect();
        let place = ids.iter().position(|id| question.right.contains(id));
        if place.is_some_and(|place| place < FIRST) {
            answered += 1;
        } else {
            let first = &ids[..ids.len().min(FIRST)];
            eprintln!("not found: {} (at {place:?}; first: {})", question.typed, first.join(", "));
        }
    }
    let share = 100.0 * f64::from(answered) / questions.len() as f64;
    println!("search_right_in_first_three {share:.1} %");
    Ok(())
}

fn id_of(found: &Found) -> String {
    match found {
        Found::Entry(card) => card.id.to_string(),
        Found::Word(id) => id.to_string(),
        Found::Topic(card) => card.id.to_string(),
        Found::Helpline(id) => id.clone(),
    }
}

fn applying(home: &Path, pack: &Pack) -> Result<()> {
    let bytes = pack.to_bytes()?;
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let folder = home.join(format!("apply-{round}"));
        let storage = NativeStorage::new(folder)?;
        let connection = storage.open(Store::Library, None)?;
        let mut library = Library::open(connection, storage.journal_mode())?;
        library.load(pack)?;
        times.push(timed(|| Ok(library.replace(&Pack::from_bytes(&bytes)?, None)?))?.0);
    }
    println!("pack_bytes {}", bytes.len());
    println!("apply_pack {:.1} ms", at(&times, 0.5));
    Ok(())
}

/// The very texts that were searched, for the peer.
fn texts(folder: &Path, questions: &[Question], to: &Path) -> Result<()> {
    let connection = Connection::open(folder.join("stores").join(&*Store::Library.file_name()))?;
    let mut statement = connection.prepare(
        "SELECT card, title, asked, plain, more
         FROM findable_words JOIN findable ON findable.seq = findable_words.rowid",
    )?;
    let rows = statement.query_map([], |row| {
        let [card, title, asked, plain, more]: [String; 5] =
            [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
        Ok((card, json!({"title": title, "asked": asked, "plain": plain, "more": more})))
    })?;
    let mut texts = Vec::new();
    for row in rows {
        let (card, mut text) = row?;
        text["id"] = Value::from(id_of(&serde_json::from_str(&card)?));
        texts.push(text);
    }
    let questions: Vec<Value> =
        questions.iter().map(|it| json!({"typed": it.typed, "right": it.right})).collect();
    let all = json!({"texts": texts, "questions": questions});
    fs::write(to, serde_json::to_vec(&all)?).context("the texts cannot be written")
}

//! Packs and releases with something changed anywhere in them, well signed and not: nothing
//! panics, and a library holds what it held before or all of what the bytes say.
//!
//! The luck is always the same. What fails is shrunk and printed, with its seed; so that it stays
//! found, add it to the tests of `packs.rs`.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;

use proptest::{
    prelude::*,
    sample::Index,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::Value;
use support::{
    START,
    packs::{ID, bytes_of, contents, pack, release, signed, signers, words},
};
use upheld_engine::{
    library::Library,
    pack::Pack,
    protocol::{Offer, SignedRelease},
};

/// Something done to bytes.
#[derive(Clone, Debug)]
enum Change {
    Flip(Index, u8),
    Cut(Index),
    Twice(Index, Index),
    Out(Index, Index),
    Put(Index, Vec<u8>),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<Index>(), 0..8u8).prop_map(|(at, bit)| Change::Flip(at, bit)),
        any::<Index>().prop_map(Change::Cut),
        any::<(Index, Index)>().prop_map(|(from, to)| Change::Twice(from, to)),
        any::<(Index, Index)>().prop_map(|(from, to)| Change::Out(from, to)),
        (any::<Index>(), "[\\x00-\\x7f]{0,12}").prop_map(|(at, put)| Change::Put(at, put.into())),
    ]
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        let place = |at: &Index| at.index(bytes.len() + 1);
        let span = |a: &Index, b: &Index| place(a).min(place(b))..place(a).max(place(b));
        match change {
            Change::Flip(at, bit) if !bytes.is_empty() => {
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
            }
            Change::Flip(..) => {}
            Change::Cut(at) => bytes.truncate(place(at)),
            Change::Twice(from, to) => {
                let (copy, at) = (bytes[span(from, to)].to_vec(), place(to));
                bytes.splice(at..at, copy);
            }
            Change::Out(from, to) => drop(bytes.drain(span(from, to))),
            Change::Put(at, put) => {
                let at = place(at);
                bytes.splice(at..at, put.iter().copied());
            }
        }
    }
    bytes
}

/// Something done to a value anywhere in a pack: the JSON stays JSON, so that more gets through.
#[derive(Clone, Debug)]
enum Swap {
    With(Value),
    /// With what is somewhere else.
    From(Index),
    Repeated,
    Gone,
}

fn swap() -> impl Strategy<Value = Swap> {
    let odd = prop_oneof![
        Just(Value::Null),
        Just("".into()),
        Just("national".into()),
        Just("promise-love".into()),
        Just("childline".into()),
        Just("0800 1111".into()),
        Just("law".into()),
        Just("\u{0}\u{e000}\u{202e}".into()),
        Just("x".repeat(100_000).into()),
        Just(u32::MAX.into()),
        Just((-1).into()),
        Just(Value::Array(vec![])),
        "\\PC{0,20}".prop_map(Value::from),
    ];
    prop_oneof![
        4 => odd.prop_map(Swap::With),
        4 => any::<Index>().prop_map(Swap::From),
        2 => Just(Swap::Repeated),
        1 => Just(Swap::Gone),
    ]
}

/// Paths of everything in a value.
fn places(value: &Value, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, it)| places(it, &format!("{here}/{at}"), all));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, it)| places(it, &format!("{here}/{name}"), all));
        }
        _ => {}
    }
}

fn swapped(mut pack: Value, swaps: &[(Index, Swap)]) -> Value {
    for (at, swap) in swaps {
        let mut all = vec![];
        places(&pack, "", &mut all);
        let path = at.get(&all).clone();
        let new = match swap {
            Swap::With(value) => value.clone(),
            Swap::From(other) => pack.pointer(&all[other.index(all.len())]).unwrap().clone(),
            Swap::Repeated | Swap::Gone => {
                if let Some((list, nth)) = path.rsplit_once('/')
                    && let Some(Value::Array(items)) = pack.pointer_mut(list)
                {
                    let nth: usize = nth.parse().unwrap();
                    match swap {
                        Swap::Gone => drop(items.remove(nth)),
                        _ => items.insert(nth, items[nth].clone()),
                    }
                }
                continue;
            }
        };
        *pack.pointer_mut(&path).unwrap() = new;
    }
    pack
}

fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let luck = TestRng::from_seed(RngAlgorithm::ChaCha, &[14; 32]);
    TestRunner::new_with_rng(config, luck)
}

type Contents = BTreeMap<String, Vec<String>>;

/// A library in memory that holds a small national pack and version 5 of a council's.
fn holding() -> (tempfile::TempDir, Library, rusqlite::Connection) {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("library.db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    let mut library = Library::open(connection, "WAL").unwrap();
    let national = Pack {
        id: "national".into(),
        local: None,
        entries: vec![],
        withdrawn: vec![],
        words: vec![],
        helplines: vec![],
        ..Pack::from_bytes(&pack(1)).unwrap()
    };
    library.load(&national).unwrap();
    let held = serde_json::to_string(&signed(&release(5, &pack(5)))).unwrap();
    library.replace(&Pack::from_bytes(&pack(5)).unwrap(), Some(&held)).unwrap();
    (folder, library, rusqlite::Connection::open(&path).unwrap())
}

/// Takes bytes in as if they had been signed. What is there afterwards is all of it, or all as
/// before.
fn take_in(
    bytes: &[u8],
    library: &mut Library,
    seen: &rusqlite::Connection,
) -> Result<(), TestCaseError> {
    let before = contents(seen);
    let Ok(pack) = Pack::from_bytes(bytes) else { return Ok(()) };
    if pack.id != ID {
        return Ok(());
    }
    match library.replace(&pack, None) {
        Err(_) => prop_assert_eq!(contents(seen), before),
        Ok(()) => is_whole(&pack, &contents(seen))?,
    }
    library.replace(&Pack::from_bytes(&self::pack(5)).unwrap(), None).unwrap();
    Ok(())
}

fn is_whole(pack: &Pack, held: &Contents) -> Result<(), TestCaseError> {
    let whose = format!("Text(\"{ID}\")");
    let count = |table: &str| held[table].iter().filter(|row| row.contains(&whose)).count();
    prop_assert_eq!(count("entry"), pack.entries.len());
    prop_assert_eq!(count("topic"), pack.topics.len());
    prop_assert_eq!(count("word"), pack.words.len());
    prop_assert_eq!(count("helpline"), pack.helplines.len());
    prop_assert_eq!(count("source"), pack.sources.len());
    prop_assert_eq!(count("withdrawn"), pack.withdrawn.len());
    let findable = pack.entries.len() + pack.topics.len() + pack.words.len() + pack.helplines.len();
    prop_assert_eq!(count("findable"), findable);
    prop_assert_eq!(held["findable_words"].len(), held["findable"].len());
    Ok(())
}

#[test]
fn a_pack_with_any_bytes_changed_is_taken_in_whole_or_not_at_all() {
    let good = pack(6);
    let (_folder, library, seen) = holding();
    let library = std::cell::RefCell::new(library);
    let changes = prop::collection::vec(change(), 1..4);
    let told = runner(4000).run(&changes, |changes| {
        take_in(&changed(good.clone(), &changes), &mut library.borrow_mut(), &seen)
    });
    told.unwrap();
}

#[test]
fn a_pack_with_any_values_changed_is_taken_in_whole_or_not_at_all() {
    let (_folder, library, seen) = holding();
    let library = std::cell::RefCell::new(library);
    let taken = std::cell::Cell::new(0);
    let swaps = prop::collection::vec((any::<Index>(), swap()), 1..4);
    let told = runner(3000).run(&swaps, |swaps| {
        let bytes = bytes_of(&swapped(words(6), &swaps));
        taken.set(taken.get() + u32::from(Pack::from_bytes(&bytes).is_ok()));
        take_in(&bytes, &mut library.borrow_mut(), &seen)
    });
    told.unwrap();
    assert!(taken.get() > 100, "only {} got as far as the library", taken.get());
}

#[test]
fn a_release_with_anything_changed_says_what_was_signed_or_is_refused() {
    let truth = release(6, &pack(6));
    let good = serde_json::to_vec(&signed(&truth)).unwrap();
    let changes = prop::collection::vec(change(), 1..4);
    let told = runner(20_000).run(&changes, |changes| {
        let bytes = changed(good.clone(), &changes);
        let Ok(signed) = serde_json::from_slice::<SignedRelease>(&bytes) else { return Ok(()) };
        if let Ok(offer) = signed.offer(&signers(), ID, None, START) {
            prop_assert_eq!(offer, Offer::Newer(truth.clone()));
        }
        Ok(())
    });
    told.unwrap();
}

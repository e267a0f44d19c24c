//! The national pack's own source files: complete, word for word and readable.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::PathBuf;

use upheld_pack::{Entry, Kind, Pack, PackError, source};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../content/national")
}

fn national() -> Pack {
    source::read(&folder()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn of_kind(pack: &Pack, kind: Kind) -> Vec<&Entry> {
    pack.entries.iter().filter(|entry| entry.kind == kind).collect()
}

/// Every list item of a document, with the dash or number in front taken off.
fn items(document: &str) -> Vec<String> {
    let text = std::fs::read_to_string(folder().join("sources").join(document)).unwrap();
    let item = |line: &str| {
        let rest = line
            .strip_prefix("- ")
            .or_else(|| line.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(". "));
        rest.filter(|rest| rest.len() < line.len()).map(squeeze)
    };
    text.lines().filter_map(item).collect()
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn originals(pack: &Pack, kinds: [Kind; 2]) -> Vec<String> {
    kinds
        .iter()
        .flat_map(|kind| of_kind(pack, *kind))
        .map(|entry| squeeze(entry.original.as_deref().unwrap_or_default()))
        .collect()
}

#[test]
fn nothing_is_missing() {
    let pack = national();
    let of_pledge = [Kind::Intention, Kind::Promise, Kind::Expectation, Kind::Element];
    let counts = of_pledge.map(|kind| of_kind(&pack, kind).len());
    assert_eq!(counts, [4, 10, 5, 19]);
    assert_eq!(pack.id, "national");
    assert_eq!(pack.version, 5);
}

#[test]
fn the_originals_are_the_documents_lists_word_for_word() {
    let pack = national();
    assert_eq!(originals(&pack, [Kind::Intention, Kind::Promise]), items("pledge-2019.txt"));
    assert_eq!(originals(&pack, [Kind::Expectation, Kind::Element]), items("framework-2007.txt"));
}

#[test]
fn the_ten_promises_have_their_key_words() {
    let pack = national();
    let key_words: Vec<_> =
        of_kind(&pack, Kind::Promise).iter().filter_map(|e| e.key_words.as_deref()).collect();
    let wanted = [
        "love",
        "respect",
        "relationships",
        "stability",
        "mental health",
        "remove age restrictions",
        "family and community connections",
        "have a say",
        "rights",
        "voice",
    ];
    assert_eq!(key_words, wanted);
}

#[test]
fn the_program_and_not_the_pack_carries_999_and_childline() {
    let pack = national();
    for helpline in &pack.helplines {
        assert!(helpline.id != "999" && helpline.id != "childline");
        assert_ne!(helpline.call.as_deref(), Some("0800 1111"));
    }
}

#[test]
fn the_compiled_form_is_the_same_every_time_and_reads_back_the_same() {
    let pack = national();
    let bytes = pack.to_bytes().unwrap();
    assert_eq!(bytes, national().to_bytes().unwrap());
    assert_eq!(Pack::from_bytes(&bytes).unwrap(), pack);
}

#[test]
fn a_pack_cut_short_anywhere_is_refused() {
    let bytes = national().to_bytes().unwrap();
    for end in (0..bytes.len()).step_by(997).chain([bytes.len() - 1]) {
        let refused = Pack::from_bytes(&bytes[..end]);
        assert!(matches!(refused, Err(PackError::CutShort)), "{end}: {refused:?}");
    }
}

#[test]
fn another_format_is_refused_even_when_the_rest_is_unknown() {
    let refused = Pack::from_bytes(br#"{"format":3,"chapters":[]}"#);
    assert!(matches!(refused, Err(PackError::UnknownFormat { found: 3 })), "{refused:?}");
}

#[test]
fn what_is_not_a_pack_is_refused() {
    for bytes in [&b"[]"[..], b"{}", b"PK\x03\x04", br#"{"format":2,"pack":{}}"#] {
        assert!(matches!(Pack::from_bytes(bytes), Err(PackError::NotAPack(_))));
    }
}

/// Changes a good pack, and says what is wrong with its compiled form.
fn broken(change: impl FnOnce(&mut Pack)) -> String {
    let mut pack = national();
    change(&mut pack);
    match Pack::from_bytes(&pack.to_bytes().unwrap()) {
        Err(PackError::Broken(flaws)) => flaws.join("\n"),
        other => panic!("not refused as broken: {other:?}"),
    }
}

#[test]
fn a_pack_that_does_not_hold_together_is_refused() {
    let twice = broken(|pack| pack.entries[1].id = pack.entries[0].id.clone());
    assert!(twice.contains("another entry has this id"), "{twice}");

    let sources = broken(|pack| pack.sources[1].id = pack.sources[0].id.clone());
    assert!(sources.contains("another source has this id"), "{sources}");

    let dangling = broken(|pack| pack.entries[0].related = vec!["promise-gold".parse().unwrap()]);
    assert!(dangling.contains("there is no entry \u{201c}promise-gold\u{201d}"), "{dangling}");

    let sourceless = broken(|pack| pack.entries[0].source = Some("somewhere".into()));
    assert!(sourceless.contains("there is no source \u{201c}somewhere\u{201d}"), "{sourceless}");

    let empty = broken(|pack| pack.entries[0].plain = String::new());
    assert!(empty.contains("\u{201c}Plain words\u{201d} is missing or empty"), "{empty}");

    let childline = broken(|pack| pack.helplines[0].id = "childline".into());
    assert!(childline.contains("part of the program"), "{childline}");
}

#[test]
fn an_entry_is_past_review_from_the_day_after() {
    let pack = national();
    let entry = &pack.entries[0];
    assert!(!entry.is_past_review(entry.review_by));
    assert!(entry.is_past_review(entry.review_by.tomorrow().unwrap()));
}

#[test]
fn a_pack_made_before_there_were_clocks_and_letters_can_be_read() {
    let mut written: serde_json::Value =
        serde_json::from_slice(&national().to_bytes().unwrap()).unwrap();
    let newer = ["clocks", "calendar", "letters", "roles"];
    for field in newer {
        written["pack"].as_object_mut().unwrap().remove(field).unwrap();
    }
    let read = Pack::from_bytes(&serde_json::to_vec(&written).unwrap()).unwrap();
    assert_eq!((read.clocks.len(), read.calendar, read.letters.len()), (0, None, 0));
}

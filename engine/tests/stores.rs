//! The three stores: what they give away, and what happens when one is damaged.

#![allow(clippy::unwrap_used)]

mod support;

use std::fs;

use support::{Phone, joined};
use upheld_engine::{
    protocol::Question,
    requests::{DraftChange, Found, Hit, Notice, OpenFailure, Start, State, ask},
    stores::Store,
};

const CANARY: &str = "kanarienvogel";

#[test]
fn the_pledge_is_there_at_the_first_start_and_can_be_searched() {
    let mut phone = Phone::new();
    let pledge = phone.ask(ask::Pledge {}).unwrap();
    let counts = [&pledge.promises, &pledge.elements, &pledge.expectations, &pledge.intentions];
    assert_eq!(counts.map(Vec::len), [10, 19, 5, 4]);
    let love = phone.ask(ask::OneEntry { id: "promise-love".parse().unwrap() }).unwrap();
    assert!(love.entry.original.unwrap().contains("positive physical affection"));
    assert_eq!((love.before, love.after.unwrap().number), (None, 2));
    let found = phone.ask(ask::Search { words: "social work".into(), language: None }).unwrap();
    let is_it = |hit: &Hit| matches!(&hit.found, Found::Entry(card) if card.id.as_str() == "element-social-worker");
    assert!(found.hits.iter().any(is_it));
    for odd in ["", "\"", "AND OR NOT", "(*)", "zzzz"] {
        phone.ask(ask::Search { words: odd.into(), language: None }).unwrap();
    }
    assert!(phone.ask(ask::Help {}).unwrap().helplines.len() > 5);
}

#[test]
fn an_entry_past_its_review_date_says_so() {
    let mut phone = Phone::new();
    let id = || "promise-love".parse().unwrap();
    assert!(!phone.ask(ask::OneEntry { id: id() }).unwrap().past_review);
    phone.clock.advance(365 * 24 * 60 * 60 * 1000);
    assert!(phone.ask(ask::OneEntry { id: id() }).unwrap().past_review);
}

#[test]
fn no_file_shows_what_was_written_or_to_whom() {
    let (mut phone, mut authority) = joined();
    phone.draft(&format!("{CANARY} draft"), authority.team);
    let (id, _) = phone.write(&format!("{CANARY} message"), authority.team);
    phone.deliver_to(&mut authority);
    authority.reply(id, &format!("{CANARY} reply"));
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(&mut authority);
    let mut looked = 0;
    for file in fs::read_dir(phone.stores()).unwrap() {
        let file = file.unwrap().path();
        let bytes = fs::read(&file).unwrap();
        looked += bytes.len();
        for secret in [CANARY, "anyshire.example", "duty team"] {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} is readable in {}", file.display());
        }
    }
    assert!(looked > 50_000, "the stores should have been looked at");
}

#[test]
fn a_damaged_library_is_built_again_and_nothing_else_is_touched() {
    let (mut phone, authority) = joined();
    let id = phone.draft("Nobody asked me", authority.team);
    damage(&mut phone, Store::Library);
    assert_eq!(phone.ask(ask::Pledge {}).unwrap().promises.len(), 10);
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened), "Nobody asked me");
    assert_eq!(phone.ask(ask::Home {}).unwrap().notices, [Notice::LibraryRebuilt]);
}

#[test]
fn a_damaged_mailbox_is_set_aside_and_what_was_written_is_delivered_once() {
    let (mut phone, mut authority) = joined();
    let (sent, _) = phone.write("first", authority.team);
    phone.deliver_to(&mut authority);
    authority.open(sent);
    let (waiting, _) = phone.write("second", authority.team);
    damage(&mut phone, Store::Mailbox);
    assert_eq!(phone.ask(ask::Home {}).unwrap().notices, [Notice::MailboxSetAside]);
    phone.ask(ask::DismissNotice { notice: Notice::MailboxSetAside }).unwrap();
    phone.restart();
    assert!(phone.ask(ask::Home {}).unwrap().notices.is_empty());
    phone.deliver_to(&mut authority);
    phone.clock.advance(60_000);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(sent), State::Opened);
    assert_eq!(phone.state(waiting), State::Delivered);
    assert_eq!(authority.stored.len(), 2);
    authority.devices.dedup();
    assert_eq!(authority.devices.len(), 1, "the phone is still the same device");
    assert!(set_aside(&phone, Store::Mailbox), "set aside, never deleted");
}

#[test]
fn a_damaged_vault_is_set_aside_and_what_waits_is_still_delivered() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    damage(&mut phone, Store::FIRST_VAULT);
    assert_eq!(phone.ask(ask::Home {}).unwrap().notices, [Notice::VaultSetAside]);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
    authority.reply(id, "Thank you");
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.thread(thread).state, State::Answered);
    assert!(set_aside(&phone, Store::FIRST_VAULT));
}

#[test]
fn stores_of_a_newer_version_are_refused_and_left_alone() {
    let mut phone = Phone::new();
    let id = phone.ask(ask::NewDraft { start: Start::about(None) }).unwrap();
    phone
        .ask(ask::SaveDraft { id, change: DraftChange::Words(Question::WhatHappened, "x".into()) })
        .unwrap();
    phone.kill();
    let library = rusqlite::Connection::open(phone.stores().join("library.db")).unwrap();
    let version = |row: &rusqlite::Row<'_>| row.get::<_, u32>(0);
    let today = library.pragma_query_value(None, "user_version", version).unwrap();
    library.pragma_update(None, "user_version", 99).unwrap();
    drop(library);
    assert_eq!(phone.open(), Err(OpenFailure::NewerVersion));
    let library = rusqlite::Connection::open(phone.stores().join("library.db")).unwrap();
    library.pragma_update(None, "user_version", today).unwrap();
    drop(library);
    phone.open().unwrap();
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened), "x");
}

#[test]
fn two_programs_cannot_hold_the_same_stores() {
    let phone = Phone::new();
    let second = upheld_engine::host::native::NativeStorage::new(phone.stores());
    assert!(matches!(second.err(), Some(upheld_engine::stores::StoreError::InUse)));
}

#[test]
fn lost_keys_are_never_made_anew_over_stores_that_exist() {
    use upheld_engine::{outside::PlatformKeys, stores::StoreError};
    let phone = Phone::new();
    let keys = PlatformKeys::load_or_make(&phone.folder.path().join("keys"), &phone.stores());
    assert!(matches!(keys.err(), Some(StoreError::Key)));
    let fresh = tempfile::TempDir::new().unwrap();
    assert!(PlatformKeys::load_or_make(fresh.path(), &fresh.path().join("stores")).is_ok());
    assert!(PlatformKeys::load_or_make(fresh.path(), &phone.stores()).is_ok(), "they were kept");
}

/// Overwrites the middle of a store's file while the app is closed, and opens it again.
fn damage(phone: &mut Phone, store: Store) {
    phone.kill();
    let path = phone.stores().join(&*store.file_name());
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    for byte in &mut bytes[..middle] {
        *byte ^= 0x5a;
    }
    fs::write(&path, bytes).unwrap();
    for suffix in ["-wal", "-shm"] {
        let beside = phone.stores().join(format!("{}{suffix}", store.file_name()));
        if beside.exists() {
            fs::remove_file(beside).unwrap();
        }
    }
    phone.open().unwrap();
}

fn set_aside(phone: &Phone, store: Store) -> bool {
    fs::read_dir(phone.stores()).unwrap().any(|file| {
        let name = file.unwrap().file_name().into_string().unwrap();
        name.starts_with("damaged-") && name.ends_with(&*store.file_name())
    })
}

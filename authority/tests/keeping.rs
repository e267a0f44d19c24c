//! What is kept, what is never written down, and what happens when the ground gives way.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::{fs, path::Path};

use axum::http::StatusCode;
use common::{Phone, World, all_in};
use rusqlite::Connection;
use upheld_authority::{
    Authority, AuthorityError, Surroundings, audit::Tampered, authority::Plan, keys::files,
    store::StoreError,
};
use upheld_protocol::{ProblemCode, SigningKey};

fn database(world: &World) -> Connection {
    Connection::open(world.path().join("authority.db")).unwrap()
}

fn assert_nowhere(folder: &Path, words: &[&str]) {
    let mut looked_at = 0;
    for path in all_in(folder).into_iter().filter(|path| path.is_file()) {
        let bytes = fs::read(&path).unwrap();
        looked_at += 1;
        for word in words {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word} is in {}", path.display());
        }
    }
    assert!(looked_at >= 4, "there are files to look at");
}

#[tokio::test]
async fn nothing_that_was_written_is_readable_in_any_file() {
    let (world, phone) = (World::new().await, Phone::new());
    let words = [
        "CANARY-HAPPENED",
        "CANARY-WANTED",
        "CANARY-TITLE",
        "CANARY-NAME",
        "CANARY-REPLY",
        "CANARY-LAST",
    ];
    let envelope = phone.write_all(
        &world,
        &common::Written {
            what: words[0],
            wanted: Some(words[1]),
            about: Some(words[2]),
            from: Some(words[3]),
            urgent: true,
            counter: 1,
            attachments: vec![],
        },
    );
    world.deliver(&phone, &envelope).await;
    let id = envelope.address().submission;
    let mut browser = world.browser().await;
    let page = browser.open(id).await.text();
    assert!(words[..4].iter().all(|word| page.contains(word)), "staff can read it");
    assert_eq!(browser.answer(id, words[4]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.close(id, words[5]).await.status, StatusCode::SEE_OTHER);
    let page = browser.open(id).await.text();
    assert!(words[4..].iter().all(|word| page.contains(word)), "staff can read it again");

    assert_nowhere(world.path(), &words);
    let world = world.reopened(None).await;
    assert_nowhere(world.path(), &words);
}

#[cfg(unix)]
#[tokio::test]
async fn every_file_is_its_owners_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let (world, phone) = (World::new().await, Phone::new());
    world.letter(&phone, "hello").await;
    for path in all_in(world.path()) {
        let mode = path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
    }
}

#[tokio::test]
async fn everything_is_there_after_a_crash() {
    let (world, phone) = (World::new().await, Phone::new());
    let envelope = phone.write(&world, "hello");
    let id = envelope.address().submission;
    let first = world.deliver(&phone, &envelope).await;
    world.browser().await.answer(id, "Thank you.").await;
    let events = world.events(&phone).await;
    let keyring = world.authority.keyring().await.unwrap();

    let world = world.reopened(None).await;
    assert_eq!(world.authority.keyring().await.unwrap(), keyring);
    assert_eq!(world.events(&phone).await, events);
    let again = world.deliver(&phone, &envelope).await;
    assert_eq!((again.status, again.body), (StatusCode::OK, first.body));
    let page = world.browser().await.open(id).await.text();
    assert!(page.contains("hello") && page.contains("Thank you."));
    assert!(world.authority.verify_audit().await.unwrap().is_ok());
}

#[tokio::test]
async fn on_a_full_disk_nothing_is_acknowledged_and_nothing_is_lost() {
    let (world, phone) = (World::new().await, Phone::new());
    let pages: u32 = database(&world).query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    let world = world.reopened(Some(pages + 12)).await;
    let mut taken = Vec::new();
    let refused = loop {
        let envelope = phone.write(&world, &"x".repeat(6000));
        let reply = world.deliver(&phone, &envelope).await;
        if reply.status != StatusCode::CREATED {
            break (envelope, reply);
        }
        taken.push(envelope.address().submission);
        assert!(taken.len() < 100, "the disk never gets full");
    };
    assert!(!taken.is_empty());
    assert_eq!(refused.1.problem(), (503, ProblemCode::Unavailable));
    assert_eq!(refused.1.header("retry-after"), "30");
    let stored = world.authority.submissions().await.unwrap();
    assert_eq!(stored.iter().map(|one| one.id).collect::<Vec<_>>(), taken);

    let world = world.reopened(None).await;
    assert_eq!(world.authority.submissions().await.unwrap().len(), taken.len());
    assert_eq!(world.deliver(&phone, &refused.0).await.status, StatusCode::CREATED);
    assert!(world.authority.verify_audit().await.unwrap().is_ok());
}

#[tokio::test]
async fn on_a_full_disk_a_reply_that_was_typed_stays_on_the_page() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    let page = browser.open(id).await;
    let (token, form) = (page.hidden("token"), page.hidden("form"));
    // Somebody else holds the database, and does not let go.
    let mut hog = database(&world);
    let holding = hog.transaction_with_behavior(rusqlite::TransactionBehavior::Exclusive).unwrap();
    let fields = [("token", &*token), ("form", &form), ("text", "A careful answer.")];
    let reply = browser.post(&format!("/staff/messages/{id}/reply"), &fields).await;
    assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(reply.text().contains("A careful answer.</textarea>"));
    assert!(reply.text().contains("could not be saved just now"));
    drop(holding);
    let (token, form) = (reply.hidden("token"), reply.hidden("form"));
    let fields = [("token", &*token), ("form", &form), ("text", "A careful answer.")];
    let reply = browser.post(&format!("/staff/messages/{id}/reply"), &fields).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn every_read_is_in_the_log() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    browser.get("/staff").await;
    browser.answer(id, "Thank you.").await;
    browser.close(id, "").await;
    let trail = world.authority.verify_audit().await.unwrap().unwrap();
    let actions: Vec<_> = trail.rows.iter().map(|row| row.action.as_str()).collect();
    let expected = ["signed-in", "listed", "opened", "replied", "opened", "replied", "closed"];
    assert_eq!(actions, expected);
    assert!(trail.rows.iter().all(|row| row.member.is_some()));
    assert!(trail.rows[2..].iter().all(|row| row.submission == Some(id.as_bytes().to_vec())));
}

async fn tampered(with: &str) -> Tampered {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    browser.open(id).await;
    browser.get("/staff").await;
    assert!(world.authority.verify_audit().await.unwrap().is_ok());
    let db = database(&world);
    for refused in ["UPDATE audit SET action = 'listed'", "DELETE FROM audit"] {
        let error = db.execute(refused, []).unwrap_err().to_string();
        assert!(error.contains("append-only"), "{error}");
    }
    let unlocked = "DROP TRIGGER audit_rows_never_change; DROP TRIGGER audit_rows_stay;";
    db.execute_batch(unlocked).unwrap();
    assert_eq!(db.execute(with, []).unwrap(), 1);
    world.authority.verify_audit().await.unwrap().unwrap_err()
}

#[tokio::test]
async fn a_log_that_was_tampered_with_is_noticed() {
    let edited = tampered("UPDATE audit SET action = 'listed' WHERE sequence = 2").await;
    assert_eq!(edited, Tampered::Changed(2));
    assert_eq!(tampered("DELETE FROM audit WHERE sequence = 2").await, Tampered::Gap(2));
    assert_eq!(tampered("DELETE FROM audit WHERE sequence = 3").await, Tampered::Head);
    assert_eq!(tampered("UPDATE audit_head SET sequence = 2").await, Tampered::Head);
    assert_eq!(tampered("DELETE FROM audit_head").await, Tampered::Head);
}

#[tokio::test]
async fn submissions_can_be_neither_changed_nor_forgotten() {
    let (world, phone) = (World::new().await, Phone::new());
    world.letter(&phone, "hello").await;
    let db = database(&world);
    for refused in ["DELETE FROM submissions", "UPDATE submissions SET digest = zeroblob(32)"] {
        assert!(db.execute(refused, []).is_err(), "{refused}");
    }
}

/// Looking first is not what keeps an id from being there twice: the table itself does.
#[tokio::test]
async fn an_id_can_be_there_only_once() {
    let (world, phone) = (World::new().await, Phone::new());
    world.letter(&phone, "hello").await;
    let db = database(&world);
    let again = db.execute("INSERT INTO submissions SELECT * FROM submissions", []);
    assert!(again.is_err_and(|error| error.to_string().contains("UNIQUE")));
}

async fn open(folder: &Path) -> Result<(), AuthorityError> {
    let surroundings = Surroundings::default();
    Authority::open_or_demonstrate(folder, common::URL, surroundings).await.map(|_| ())
}

#[tokio::test]
async fn a_folder_that_lost_something_is_refused_and_left_alone() {
    let world = World::new().await;
    let (folder, path) = (&world.folder, world.path().to_owned());
    let version: u32 =
        database(&world).query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    database(&world).execute_batch("PRAGMA user_version = 99").unwrap();
    let newer = open(&path).await;
    assert!(matches!(newer, Err(AuthorityError::Store(StoreError::Newer))));
    database(&world).execute_batch(&format!("PRAGMA user_version = {version}")).unwrap();

    fs::rename(folder.path().join("receipt.key"), folder.path().join("moved")).unwrap();
    assert!(matches!(open(&path).await, Err(AuthorityError::ReceiptKeyMissing)));
    fs::rename(folder.path().join("moved"), folder.path().join("receipt.key")).unwrap();
    assert!(open(&path).await.is_ok());

    let real = tempfile::tempdir().unwrap();
    files::write_key(&real.path().join("receipt.key"), &SigningKey::from_seed(&[1; 32])).unwrap();
    let lost = open(real.path()).await;
    assert!(matches!(lost, Err(AuthorityError::DatabaseMissing)), "no demonstration is put there");
}

#[tokio::test]
async fn a_first_day_that_was_cut_short_is_finished_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    assert!(open(path).await.is_ok());
    let sign_in = fs::read_to_string(path.join("demonstration-sign-in.txt")).unwrap();
    for lost in ["authority.db", "receipt.key"] {
        fs::remove_file(path.join(lost)).unwrap();
    }
    assert!(open(path).await.is_ok());
    let now = fs::read_to_string(path.join("demonstration-sign-in.txt")).unwrap();
    assert_eq!(now, sign_in);
}

#[tokio::test]
async fn a_real_authority_keeps_its_root_elsewhere_and_takes_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let root = SigningKey::from_seed(&[9; 32]);
    let plan = Plan { demonstration: false, ..Plan::demonstration("https://anyshire.example/") };
    let founded = Authority::found(&data, &plan, &root, Surroundings::default()).await.unwrap();
    let authority = founded.authority;
    assert_eq!(authority.public_url(), "https://anyshire.example");
    assert!(!authority.identity().demonstration);
    let twice = Authority::found(&data, &plan, &root, Surroundings::default()).await;
    assert!(matches!(twice.map(|_| ()), Err(AuthorityError::Founded)));
    let other = authority.renew_keyring(&SigningKey::from_seed(&[8; 32]), 30).await;
    assert!(matches!(other, Err(AuthorityError::OtherRoot)));
    authority.renew_keyring(&root, 30).await.unwrap();
    assert_eq!(authority.keyring().await.unwrap().version, 2);
    let seed = upheld_protocol::bytes::encode(root.seed().as_slice());
    drop(authority);
    assert_nowhere_in(&data, &seed);
}

fn assert_nowhere_in(folder: &Path, word: &str) {
    for file in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()));
        let raw = [9_u8; 32];
        assert!(!bytes.windows(32).any(|window| window == raw));
    }
}

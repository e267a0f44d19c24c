//! Stores of every released schema, with something in every state, opened by the version of today:
//! nothing is missing, everything is delivered, and no frozen byte has changed.
#![allow(clippy::unwrap_used)]

mod support;

use std::{collections::BTreeMap, fs, path::Path};

use support::{Authority, Phone, START, vouched};
use upheld_engine::{
    protocol::{
        Digest, Envelope, Event, Question, Receipt, Signed, SubmissionId, VerifyingKey,
        bytes::decode,
    },
    requests::{State, Step, ask},
    sync::HOUR,
};

type OtherSide = (
    Vec<(String, SubmissionId)>,
    Vec<(SubmissionId, String, Signed<Receipt>)>,
    VerifyingKey,
    Vec<Signed<Event>>,
    i64,
    i64,
);

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// The phone and the authority as they were when the phone was killed.
fn as_released(schema: &Path) -> (Phone, Authority, BTreeMap<String, SubmissionId>) {
    let (names, stored, device, events, time, now): OtherSide =
        read(&schema.join("other-side.json"));
    let mut phone = Phone::new();
    phone.kill();
    let _ = fs::remove_file(phone.stores().join("phone.db"));
    for store in ["vault.db", "mailbox.db"] {
        for beside in ["-wal", "-shm"] {
            let _ = fs::remove_file(phone.stores().join(format!("{store}{beside}")));
        }
        fs::copy(schema.join(store), phone.stores().join(store)).unwrap();
    }
    // Since 0003 it has the vault's wrapped key.
    if schema.join("phone.db").exists() {
        fs::copy(schema.join("phone.db"), phone.stores().join("phone.db")).unwrap();
    }
    phone.clock.0.set(now.max(START.0));
    phone.open().unwrap();
    let mut authority = Authority::new();
    authority.stored = stored
        .into_iter()
        .map(|(id, envelope, receipt)| {
            (id, Envelope::from_bytes(decode(&envelope).unwrap()).unwrap(), receipt)
        })
        .collect();
    (authority.events, authority.devices, authority.time) = (events, vec![device], time);
    (phone, authority, names.into_iter().collect())
}

fn schemas() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/released");
    let mut schemas: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    schemas.sort();
    assert!(!schemas.is_empty());
    schemas
}

#[test]
fn everything_in_an_old_store_is_there_and_is_delivered_byte_for_byte() {
    for schema in schemas() {
        let (mut phone, mut authority, ids) = as_released(&schema);
        assert_eq!(phone.state(ids["answered"]), State::Answered);
        assert_eq!(phone.state(ids["delivered"]), State::Delivered);
        assert!(matches!(phone.state(ids["parked"]), State::Parked(_)));
        for waiting in ["tried", "waiting", "frozen"] {
            assert!(matches!(phone.state(ids[waiting]), State::Waiting(_)), "{waiting}");
        }
        assert_eq!(phone.read_draft(ids["draft"]).words(Question::WhatHappened), "A draft");

        phone.clock.advance(HOUR);
        phone.ask(ask::Retry { id: ids["parked"] }).unwrap();
        phone.deliver_to(&mut authority);
        let digests: BTreeMap<String, Digest> = read(&schema.join("digests.json"));
        assert_eq!(authority.stored.len(), digests.len());
        for (id, envelope, _) in &authority.stored {
            let name = id.to_string().replace('-', "").to_uppercase();
            assert_eq!(envelope.digest(), digests[&name], "the frozen bytes");
        }
        for (name, id) in ids.iter().filter(|(name, _)| *name != "draft" && *name != "answered") {
            assert_eq!(phone.state(*id), State::Delivered, "{name}");
        }
        if let Some(photo) = ids.get("photo") {
            assert_eq!(authority.open_attachments(*photo), [vec![7; 1000]]);
            let drafts = phone.ask(ask::Drafts {}).unwrap();
            assert!(drafts.iter().any(|draft| draft.beginning == "Taken back"), "by half, then");
        }
        let device = authority.devices[0];
        assert!(authority.devices.iter().all(|other| *other == device), "the same pseudonym");
    }
}

#[test]
fn conversations_in_an_old_store_go_on_without_a_gap_or_a_double() {
    for schema in schemas() {
        let (mut phone, mut authority, ids) = as_released(&schema);
        authority.reply(ids["delivered"], "We have read it");
        phone.clock.advance(HOUR);
        phone.deliver_to(&mut authority);
        assert_eq!(phone.state(ids["delivered"]), State::Answered);
        let messages = phone.ask(ask::Messages {}).unwrap().messages;
        let thread = messages.iter().find(|card| card.id == ids["answered"]).unwrap().thread;
        let answers: Vec<_> = phone
            .thread(thread)
            .timeline
            .into_iter()
            .filter_map(|step| match step.what {
                Step::Answered { text, .. } => Some(text),
                _ => None,
            })
            .collect();
        assert_eq!(answers, ["We will ring you"]);
    }
}

#[test]
fn a_phone_of_before_hears_of_advocates_and_writes_to_them_apart() {
    for schema in schemas() {
        let (mut phone, mut authority, ids) = as_released(&schema);
        let mut voices = Authority::advocates("Voices", "https://voices.example", 77);
        authority.version += 1;
        authority.advocate = vouched(&voices.accreditation());
        phone.clock.advance(25 * HOUR);
        phone.ask(ask::Retry { id: ids["parked"] }).unwrap();
        phone.deliver_to_all([&mut authority, &mut voices]);
        assert!(voices.stored.is_empty(), "what waited was the council's");
        let (id, _) = phone.write("For Voices", voices.team);
        phone.deliver_to_all([&mut authority, &mut voices]);
        assert_eq!(phone.state(id), State::Delivered);
        assert_eq!((voices.stored.len(), voices.stored[0].0), (1, id));
        assert_ne!(voices.devices[0], authority.devices[0]);
        assert_eq!(phone.state(ids["answered"]), State::Answered);
    }
}

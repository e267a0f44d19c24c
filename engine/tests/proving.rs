//! Proof of what was asked, and everything of one's own to take along.
#![allow(clippy::unwrap_used)]

mod support;

use std::path::Path;

use support::{Authority, Phone, copy_files, joined, pin, secret};
use upheld_engine::{
    protocol::{Evidence, EvidenceError, Question, SigningKey, SubmissionId, bytes::Blob},
    requests::{AsSeen, Deletion, DraftChange, ProofView, Refusal, State, Step, ask},
    sync::HOUR,
};

const PIN: &str = "250719";

/// The words a block proves, to somebody who has the authority's root alone.
fn proven(proof: &ProofView, authority: &Authority) -> Result<String, EvidenceError> {
    let root = authority.root.verifying_key();
    assert_eq!(proof.root, root.to_string());
    let verified = Evidence::find_in(proof.block.as_ref().unwrap())?.verify(&root)?;
    assert_eq!((verified.submission, verified.received_at), (proof.id, proof.received_at));
    assert_eq!(verified.reference, proof.reference);
    Ok(verified.body.content.into_letter().words(Question::WhatHappened).to_owned())
}

fn proof(phone: &mut Phone, id: SubmissionId) -> Result<ProofView, Refusal> {
    phone.ask(ask::Proof { id })
}

#[test]
fn there_is_a_proof_once_there_is_a_receipt_and_anybody_can_check_it() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    assert_eq!(proof(&mut phone, id).err(), Some(Refusal::NotFound), "not received yet");
    let call = phone.next_call().unwrap();
    assert_eq!(proof(&mut phone, id).err(), Some(Refusal::NotFound), "nor on its way");
    let heard = authority.answer(&call);
    phone.hear(heard);
    let shown = proof(&mut phone, id).unwrap();
    assert_eq!(proven(&shown, &authority).unwrap(), "Nobody asked me");
    assert_eq!((shown.authority.as_str(), shown.demonstration), ("Anyshire", true));
    assert_eq!(shown.received_at.0, authority.time);
    let forged = SigningKey::from_seed(&[78; 32]).verifying_key();
    assert!(Evidence::find_in(&shown.block.unwrap()).unwrap().verify(&forged).is_err());
    let unknown = SubmissionId::from_bytes([9; 16]);
    assert_eq!(proof(&mut phone, unknown).err(), Some(Refusal::NotFound));
}

#[test]
fn a_proof_holds_after_sealing_again_and_after_the_authority_replaced_its_keys() {
    let (mut phone, mut authority) = joined();
    let (first, _) = phone.write("first", authority.team);
    phone.deliver_to(&mut authority);
    let (resealed, _) = phone.write("resealed", authority.team);
    authority.rotate_keys();
    authority.forget_first_key();
    phone.deliver_to(&mut authority);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(resealed), State::Delivered);
    // A new receipt key, twice, and each keyring without the earlier one.
    for seed in [21, 22] {
        authority.receipt = SigningKey::from_seed(&[seed; 32]);
        authority.version += 1;
        phone.clock.advance(25 * HOUR);
        phone.restart();
        phone.deliver_to(&mut authority);
    }
    let (last, _) = phone.write("last", authority.team);
    phone.deliver_to(&mut authority);
    for (id, text) in [(first, "first"), (resealed, "resealed"), (last, "last")] {
        let shown = proof(&mut phone, id).unwrap();
        assert_eq!(proven(&shown, &authority).unwrap(), text);
    }
}

#[test]
fn without_the_words_only_time_and_reference_can_be_shown() {
    let (mut phone, mut authority) = joined();
    let id = phone.draft("Nobody asked me", authority.team);
    phone.ask(ask::SaveDraft { id, change: DraftChange::Keep(false) }).unwrap();
    phone.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap();
    phone.deliver_to(&mut authority);
    let shown = proof(&mut phone, id).unwrap();
    assert_eq!((shown.block, shown.reference), (None, id.reference()));
    assert_eq!(shown.received_at.0, authority.time);
    assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::Done));
    assert_eq!(proof(&mut phone, id).err(), Some(Refusal::NotFound));
}

#[test]
fn messages_of_older_versions_show_time_and_reference() {
    let released = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/released/0002");
    let mut phone = Phone::new();
    phone.kill();
    std::fs::remove_dir_all(phone.stores()).unwrap();
    copy_files(&released, &phone.stores(), |name| name.ends_with(".db"));
    phone.open().unwrap();
    let mut shown = 0;
    for card in phone.ask(ask::Messages {}).unwrap().messages {
        if let Ok(proof) = proof(&mut phone, card.id) {
            assert_eq!((proof.block, proof.reference), (None, card.id.reference()));
            shown += 1;
        }
    }
    assert!(shown > 0);
    assert_eq!(phone.ask(ask::TakeCopy {}).unwrap().proofs.len(), shown);
}

#[test]
fn everything_of_ones_own_can_be_taken_along() {
    let (mut phone, mut authority) = joined();
    let (first, _) = phone.write("first", authority.team);
    phone.deliver_to(&mut authority);
    authority.reply(first, "We will ring you");
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    let draft = phone.draft("a draft", authority.team);
    let (media_type, bytes) = ("audio/ogg".to_owned(), Blob(vec![1; 100]));
    phone.ask(ask::Attach { draft, media_type, bytes }).unwrap();
    let deleted = phone.draft("deleted", authority.team);
    phone.ask(ask::DeleteDraft { id: deleted }).unwrap();
    phone.write("waiting", authority.team);
    let copy = phone.ask(ask::TakeCopy {}).unwrap();
    assert_eq!((copy.made_at, copy.authority.as_deref()), (phone_time(&phone), Some("Anyshire")));
    assert_eq!(copy.drafts.len(), 1);
    assert_eq!(copy.drafts[0].words(Question::WhatHappened), "a draft");
    assert_eq!(copy.drafts[0].attached.len(), 1);
    let texts: Vec<_> =
        copy.conversations.iter().map(|it| it.letter.words(Question::WhatHappened)).collect();
    assert_eq!(texts, ["first", "waiting"], "oldest first");
    let answer = &copy.conversations[0].timeline.last().unwrap().what;
    assert!(matches!(answer, Step::Answered { text, .. } if text == "We will ring you"));
    assert_eq!(copy.proofs.len(), 1);
    assert_eq!(proven(&copy.proofs[0], &authority).unwrap(), "first");
    assert_eq!(phone.home().unread, 1, "taking it along is not reading it");

    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    assert_eq!(phone.ask(ask::TakeCopy {}).err(), Some(Refusal::Locked));
    assert_eq!(proof(&mut phone, first).err(), Some(Refusal::Locked));
    phone.ask(ask::Unlock { secret: secret(PIN) }).unwrap();
    assert!(proof(&mut phone, first).unwrap().block.is_some());
}

fn phone_time(phone: &Phone) -> upheld_engine::protocol::Timestamp {
    upheld_engine::protocol::Timestamp(phone.clock.0.get())
}

//! Taking back a message that has not left: a draft again, and never sent by mistake.
#![allow(clippy::unwrap_used)]

mod support;

use support::{joined, problem};
use upheld_engine::{
    protocol::{ProblemCode, Question, bytes::Blob},
    requests::{AsSeen, Refusal, State, ask},
    stores::Store,
    sync::Heard,
};

#[test]
fn a_message_that_has_not_left_is_a_draft_again_with_all_its_words() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    assert!(phone.ask(ask::Messages {}).unwrap().messages[0].can_take_back);
    assert!(phone.thread(thread).can_take_back);
    let draft = phone.ask(ask::TakeBack { id }).unwrap();
    assert_ne!(draft, id, "nothing that had the old id can be mistaken for it");
    let read = phone.read_draft(draft);
    assert_eq!(read.words(Question::WhatHappened), "Nobody asked me");
    assert_eq!(read.words(Question::Wanted), "Please ask me first");
    assert_eq!(read.readers, [authority.team]);
    assert!(read.about.is_some());
    assert!(phone.ask(ask::Messages {}).unwrap().messages.is_empty());
    assert_eq!(phone.ask(ask::Home {}).unwrap().waiting, 0);
    phone.restart();
    phone.deliver_to(&mut authority);
    assert!(authority.puts.is_empty(), "nothing of it ever leaves");

    phone.ask(ask::Submit { id: draft, seen: AsSeen::default() }).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(draft), State::Delivered);
    assert_eq!(authority.stored[0].1.address().counter, 1, "it leaves no gap in the count");
}

#[test]
fn without_a_connection_it_can_still_be_taken_back() {
    let (mut phone, authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    phone.next_call().unwrap();
    assert_eq!(phone.ask(ask::TakeBack { id }), Err(Refusal::AlreadyLeft), "it is on its way");
    phone.hear(Heard::NoConnection);
    assert!(phone.ask(ask::TakeBack { id }).is_ok(), "nobody could be reached");
}

#[test]
fn what_may_have_left_cannot_be_taken_back() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    phone.next_call().unwrap();
    phone.hear(Heard::Cut);
    assert!(!phone.thread(thread).can_take_back);
    assert_eq!(phone.ask(ask::TakeBack { id }), Err(Refusal::AlreadyLeft));
    let (other, _) = phone.write("And another", authority.team);
    phone.ask(ask::CheckNow {}).unwrap();
    phone.next_call().unwrap();
    phone.restart();
    assert_eq!(phone.ask(ask::TakeBack { id }), Err(Refusal::AlreadyLeft));
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.ask(ask::TakeBack { id: other }), Err(Refusal::AlreadyLeft));
    assert_eq!((phone.state(id), phone.state(other)), (State::Delivered, State::Delivered));
}

#[test]
fn a_refused_message_can_be_changed_and_sent_as_a_new_one() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    phone.next_call().unwrap();
    phone.hear(problem(ProblemCode::TooLarge));
    assert!(phone.thread(thread).can_take_back);
    let draft = phone.ask(ask::TakeBack { id }).unwrap();
    phone.ask(ask::Submit { id: draft, seen: AsSeen::default() }).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(draft), State::Delivered);
    assert_eq!(phone.ask(ask::TakeBack { id }), Err(Refusal::NotFound));
}

#[test]
fn what_was_attached_comes_back_with_it() {
    let (mut phone, mut authority) = joined();
    let draft = phone.draft("Listen to this", authority.team);
    let (media_type, bytes) = ("audio/ogg".to_owned(), Blob(b"my own voice".to_vec()));
    phone.ask(ask::Attach { draft, media_type, bytes }).unwrap();
    phone.ask(ask::Submit { id: draft, seen: AsSeen::default() }).unwrap();
    let again = phone.ask(ask::TakeBack { id: draft }).unwrap();
    assert_eq!(phone.read_draft(again).attached.len(), 1);
    phone.ask(ask::Submit { id: again, seen: AsSeen::default() }).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(authority.open_attachments(again), [b"my own voice".to_vec()]);
}

#[test]
fn a_crash_in_the_middle_of_taking_back_is_finished_at_the_next_start() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    phone.kill();
    // As the mailbox stands when the crash came before the vault was told.
    phone.edit(Store::Mailbox, "UPDATE outbox SET state = 'taken back', pending = 0");
    phone.open().unwrap();
    phone.deliver_to(&mut authority);
    assert!(authority.puts.is_empty());
    assert!(phone.ask(ask::Messages {}).unwrap().messages.is_empty());
    let drafts = phone.ask(ask::Drafts {}).unwrap();
    assert_eq!(drafts.len(), 1);
    assert_ne!(drafts[0].id, id);
    assert_eq!(drafts[0].beginning, "Nobody asked me");
}

#[test]
fn what_left_just_before_a_crash_cannot_be_taken_back() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    let call = phone.next_call().unwrap();
    phone.restart();
    let _unheard = authority.answer(&call);
    assert!(!phone.thread(thread).can_take_back);
    assert_eq!(phone.ask(ask::TakeBack { id }), Err(Refusal::AlreadyLeft));
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 1);
}

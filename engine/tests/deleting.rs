//! Deleting: what is said to be gone is gone from the disk, and what waits still goes.
#![allow(clippy::unwrap_used)]

mod support;

use std::fs;

use support::{
    Authority, Phone, copy_files, everything_in, joined, pin, problem, rows, secret, tables, vault,
};
use upheld_engine::{
    protocol::{ProblemCode, Question, SubmissionId, ThreadId, bytes::Blob},
    requests::{
        AsSeen, Deletion, DraftChange, LockKind, LockView, MessageCard, Refusal, SettingChange,
        State, Step, Words, ask,
    },
    stores::Store,
    sync::{HOUR, Heard},
};

const PIN: &str = "250719";
const CANARY: &str = "kanarienvogel";
const VAULT: Store = Store::FIRST_VAULT;

fn write_and_not_keep(phone: &mut Phone, authority: &Authority) -> (SubmissionId, ThreadId) {
    let id = phone.draft(CANARY, authority.team);
    phone.ask(ask::SaveDraft { id, change: DraftChange::Keep(false) }).unwrap();
    (id, phone.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap())
}

fn with_a_voice(phone: &mut Phone, authority: &Authority, text: &str) -> SubmissionId {
    let draft = phone.draft(text, authority.team);
    let (media_type, bytes) = ("audio/ogg".to_owned(), Blob(b"my own voice".to_vec()));
    phone.ask(ask::Attach { draft, media_type, bytes }).unwrap();
    phone.ask(ask::Submit { id: draft, seen: AsSeen::default() }).unwrap();
    draft
}

fn cards(phone: &mut Phone) -> Vec<MessageCard> {
    phone.ask(ask::Messages {}).unwrap().messages
}

fn log_length(phone: &Phone, name: &str) -> u64 {
    fs::metadata(phone.stores().join(name)).map_or(0, |file| file.len())
}

fn nothing_is_left_in(phone: &Phone, but: &[&str]) {
    let mailbox = phone.peek(Store::Mailbox, "").unwrap();
    for table in tables(&mailbox).iter().filter(|table| !but.contains(&table.as_str())) {
        assert_eq!(rows(&mailbox, table), 0, "something is left in {table}");
    }
}

#[test]
fn a_copy_that_is_not_wanted_goes_with_the_receipt_and_answers_still_come() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = write_and_not_keep(&mut phone, &authority);
    phone.restart();
    assert_eq!(phone.thread(thread).words, Words::UntilDelivered);
    assert_eq!(
        phone.thread(thread).letter.words(Question::WhatHappened),
        CANARY,
        "there until it is delivered"
    );
    assert!(phone.holds(VAULT, "", CANARY));
    phone.deliver_to(&mut authority);
    let view = phone.thread(thread);
    assert_eq!((view.words, view.state), (Words::NotKept, State::Delivered));
    assert_eq!(
        (
            view.letter.words(Question::WhatHappened),
            view.letter.words(Question::Wanted),
            view.to.as_str()
        ),
        ("", "", "The duty team")
    );
    assert!(!phone.holds(VAULT, "", CANARY));
    assert!(!phone.home().deleting);
    assert_eq!(log_length(&phone, "vault.db-wal"), 0, "nor does the log have it");
    authority.reply(id, "We will ring you");
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Answered);
    let last = phone.thread(thread).timeline.pop().unwrap().what;
    assert!(
        matches!(last, Step::Answered { text, readable: true, .. } if text == "We will ring you")
    );

    // A server that lost it is given the sealed bytes again, all the same.
    authority.stored.clear();
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 1);
}

#[test]
fn what_the_settings_say_of_copies_holds_where_nothing_else_was_said() {
    let (mut phone, mut authority) = joined();
    let change = SettingChange::KeepCopies(false);
    phone.ask(ask::ChangeSetting { change }).unwrap();
    let (_, thread) = phone.write(CANARY, authority.team);
    let kept = phone.draft("Kept all the same", authority.team);
    phone.ask(ask::SaveDraft { id: kept, change: DraftChange::Keep(true) }).unwrap();
    let kept = phone.ask(ask::Submit { id: kept, seen: AsSeen::default() }).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.thread(thread).words, Words::NotKept);
    assert_eq!(phone.thread(kept).words, Words::Kept);
}

#[test]
fn a_copy_that_is_not_wanted_goes_at_the_next_unlocking_when_it_was_delivered_while_locked() {
    let (mut phone, mut authority) = joined();
    let (_, thread) = write_and_not_keep(&mut phone, &authority);
    phone.choose(pin(PIN), None).unwrap();
    phone.restart();
    phone.deliver_to(&mut authority);
    assert!(phone.holds(VAULT, PIN, CANARY), "nobody can reach into a locked vault");
    phone.ask(ask::Unlock { secret: secret(PIN) }).unwrap();
    assert!(!phone.holds(VAULT, PIN, CANARY));
    assert_eq!(phone.thread(thread).words, Words::NotKept);
}

#[test]
fn a_deleted_message_leaves_nothing_and_later_news_of_it_is_not_kept() {
    let (mut phone, mut authority) = joined();
    let (kept, _) = phone.write("Another", authority.team);
    let id = with_a_voice(&mut phone, &authority, CANARY);
    phone.deliver_to(&mut authority);
    authority.reply(id, "kanarienvogel too");
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Answered);
    assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::Done));
    assert_eq!(cards(&mut phone).len(), 1);
    assert_eq!(phone.home().unread, 0);
    assert!(!phone.holds(VAULT, "", CANARY));
    for log in ["vault.db-wal", "mailbox.db-wal"] {
        assert_eq!(log_length(&phone, log), 0, "{log}");
    }
    let vault = phone.peek(VAULT, "").unwrap();
    assert_eq!([rows(&vault, "attachment"), rows(&vault, "reply")], [0; 2]);
    let mailbox = phone.peek(Store::Mailbox, "").unwrap();
    for table in ["attachment", "attachment_bytes", "event"] {
        assert_eq!(rows(&mailbox, table), 0, "{table}");
    }
    assert_eq!([rows(&mailbox, "outbox"), rows(&mailbox, "envelope")], [1; 2], "the other one");
    drop((vault, mailbox));
    assert_eq!(phone.ask(ask::DeleteMessage { id }), Err(Refusal::NotFound));

    authority.reply(id, "kanarienvogel, late");
    phone.restart();
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!((phone.home().unread, cards(&mut phone).len()), (0, 1));
    assert_eq!(rows(&phone.peek(Store::Mailbox, "").unwrap(), "event"), 0);

    // A restored server is given back what is still here, and no more.
    authority.stored.clear();
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    let there: Vec<_> = authority.stored.iter().map(|(id, ..)| *id).collect();
    assert_eq!(there, [kept]);
    let puts = authority.puts.len();
    for _ in 0..5 {
        phone.clock.advance(2 * HOUR);
        phone.deliver_to(&mut authority);
    }
    assert_eq!(authority.puts.len(), puts, "nor is it offered for ever what it has");
}

#[test]
fn a_restored_server_is_given_back_what_it_lost_though_others_were_deleted_here() {
    let (mut phone, mut authority) = joined();
    for _ in 0..3 {
        let (id, _) = phone.write("To be deleted", authority.team);
        phone.deliver_to(&mut authority);
        assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::Done));
    }
    for _ in 0..2 {
        let (lost, _) = phone.write("Lost by the backup", authority.team);
        phone.deliver_to(&mut authority);
        authority.stored.pop();
        phone.clock.advance(2 * HOUR);
        phone.deliver_to(&mut authority);
        assert!(authority.stored.iter().any(|(id, ..)| *id == lost), "it was given back");
        phone.clock.advance(2 * HOUR);
        phone.deliver_to(&mut authority);
    }
}

#[test]
fn what_waits_when_it_is_deleted_still_goes_and_then_leaves_nothing() {
    let (mut phone, mut authority) = joined();
    let untried = with_a_voice(&mut phone, &authority, CANARY);
    let (maybe_left, _) = phone.write(CANARY, authority.team);
    for id in [untried, maybe_left] {
        assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::Done));
    }
    assert!(cards(&mut phone).is_empty());
    assert!(!phone.holds(VAULT, "", CANARY));
    assert_eq!(phone.ask(ask::TakeBack { id: untried }), Err(Refusal::NotFound));
    let view = phone.ask(ask::Messages {}).unwrap();
    assert_eq!(view.attachments_waiting, 0);
    assert_eq!(phone.home().waiting, 0);
    let call = phone.next_call().unwrap();
    let _lost = authority.answer(&call);
    phone.hear(Heard::Cut);
    phone.restart();
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 2, "each of them once");
    assert_eq!(authority.open_attachments(untried), [b"my own voice".to_vec()]);
    nothing_is_left_in(&phone, &["organisation", "forgotten"]);
    assert_eq!(rows(&phone.peek(Store::Mailbox, "").unwrap(), "outbox"), 0);
    assert_eq!(log_length(&phone, "mailbox.db-wal"), 0, "nor does the log have them");
    authority.reply(untried, "late");
    phone.clock.advance(HOUR);
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(&mut authority);
    assert!(cards(&mut phone).is_empty());
}

#[test]
fn what_was_delivered_just_before_a_crash_is_forgotten_at_the_next_start() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write(CANARY, authority.team);
    phone.deliver_to(&mut authority);
    phone.kill();
    // As it stands when the crash came between the receipt and forgetting.
    phone.edit(Store::Mailbox, "UPDATE outbox SET forget = 1");
    phone.edit(VAULT, "DELETE FROM message");
    phone.open().unwrap();
    assert_eq!(rows(&phone.peek(Store::Mailbox, "").unwrap(), "outbox"), 0);
    assert!(cards(&mut phone).iter().all(|card| card.id != id));
}

#[test]
fn a_refused_message_that_is_deleted_never_goes() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write(CANARY, authority.team);
    phone.next_call().unwrap();
    phone.hear(problem(ProblemCode::BadEnvelope));
    assert_eq!(phone.home().need_you, 1);
    assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::Done));
    assert_eq!((phone.home().need_you, cards(&mut phone).len()), (0, 0));
    phone.restart();
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert!(authority.stored.is_empty());
    assert!(!phone.holds(VAULT, "", CANARY));
}

#[test]
fn half_a_deletion_never_shows_what_was_delivered_as_waiting() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write(CANARY, authority.team);
    phone.deliver_to(&mut authority);
    for store in [Store::Mailbox, VAULT] {
        let held = phone.unwritable(store, "");
        assert_eq!(phone.ask(ask::DeleteMessage { id }), Err(Refusal::Store), "{store:?}");
        drop(held);
        phone.restart();
        for card in cards(&mut phone) {
            assert_eq!(card.state, State::Delivered, "{store:?}");
        }
    }
    assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::Done));
    assert!(cards(&mut phone).is_empty());
}

#[test]
fn deleted_is_said_only_when_the_disk_has_forgotten_it() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write(CANARY, authority.team);
    phone.deliver_to(&mut authority);
    for _ in 0..2 {
        phone.draft(CANARY, authority.team);
    }
    let reader = phone.peek(VAULT, "").unwrap();
    reader.execute_batch("BEGIN").unwrap();
    assert_eq!(rows(&reader, "message"), 1);
    assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::StillGoing));
    assert!(phone.home().deleting);
    assert!(phone.ask(ask::ThisPhone {}).unwrap().deleting);
    assert!(cards(&mut phone).is_empty(), "not shown any more");
    assert!(phone.idle().is_some_and(|wait| wait <= 1000), "it is tried again soon");
    assert!(phone.home().deleting);
    assert_eq!(phone.ask(ask::DeleteAll {}), Ok(Deletion::StillGoing));
    drop(reader);
    phone.idle();
    assert!(!phone.home().deleting);
    assert_eq!(log_length(&phone, "vault.db-wal"), 0);
    assert!(!phone.holds(VAULT, "", CANARY));
}

#[test]
fn everything_can_be_deleted_and_what_waits_still_goes() {
    let (mut phone, mut authority) = joined();
    let (delivered, _) = phone.write(CANARY, authority.team);
    phone.deliver_to(&mut authority);
    authority.reply(delivered, CANARY);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    let waiting = with_a_voice(&mut phone, &authority, CANARY);
    phone.draft(CANARY, authority.team);
    let undone = phone.draft(CANARY, authority.team);
    phone.ask(ask::DeleteDraft { id: undone }).unwrap();
    assert_eq!(phone.ask(ask::DeleteAll {}), Ok(Deletion::Done));
    assert_eq!(phone.ask(ask::UndeleteDraft { id: undone }), Err(Refusal::NotFound));
    assert!(phone.ask(ask::Drafts {}).unwrap().is_empty());
    assert!(cards(&mut phone).is_empty());
    assert!(!phone.holds(VAULT, "", CANARY));
    assert!(phone.home().authority.is_some(), "the council is still joined");
    phone.deliver_to(&mut authority);
    assert_eq!(authority.open_attachments(waiting), [b"my own voice".to_vec()]);
    nothing_is_left_in(&phone, &["organisation", "forgotten"]);
    let (next, _) = phone.write("It goes on", authority.team);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(next), State::Delivered);
}

#[test]
fn deleting_in_another_vault_does_not_touch_what_was_put_by() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write(CANARY, authority.team);
    phone.deliver_to(&mut authority);
    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    phone.ask(ask::StartAgain {}).unwrap();
    let (own, _) = phone.write("In the new one", authority.team);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.ask(ask::DeleteMessage { id }), Err(Refusal::NotFound));
    assert_eq!(phone.ask(ask::DeleteAll {}), Ok(Deletion::Done));
    assert!(cards(&mut phone).iter().all(|card| card.id != own));
    authority.reply(id, "An answer all the same");
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    phone.ask(ask::BringBack { secret: secret(PIN) }).unwrap();
    assert_eq!(phone.thread(thread).letter.words(Question::WhatHappened), CANARY);
    assert_eq!(phone.state(id), State::Answered);
    assert!(phone.ask(ask::Proof { id }).is_ok(), "the proof of it is still here");
}

fn is_as_new(phone: &mut Phone) {
    let home = phone.home();
    assert!(home.authority.is_none() && !home.joining && !home.deleting);
    assert_eq!([home.drafts, home.waiting, home.need_you, home.unread], [0; 4]);
    assert!(home.notices.is_empty());
    assert_eq!(phone.lock(), LockView { kind: LockKind::None, open: true, chosen: false });
    let view = phone.ask(ask::Messages {}).unwrap();
    assert!(view.messages.is_empty());
    assert_eq!((view.attachments_waiting, view.delivery.last_heard_at), (0, None));
    assert!(phone.ask(ask::Drafts {}).unwrap().is_empty());
    let this = phone.ask(ask::ThisPhone {}).unwrap();
    assert!(this.put_by.is_empty() && !this.deleting);
    assert_eq!(this.settings, Default::default());
    let fresh = Phone::new();
    let names = |phone: &Phone| {
        let names = phone.files().into_iter();
        names.filter(|name| !name.contains("-wal") && !name.contains("-shm")).collect::<Vec<_>>()
    };
    assert_eq!(names(phone), names(&fresh), "not even a file name tells");
    assert!(!phone.holds(VAULT, "", CANARY));
}

/// A phone with everything on it: two messages waiting, one with something attached, one
/// delivered, one refused, a vault put by, one set aside, a lock.
fn full_phone() -> (Phone, Authority) {
    let (mut phone, mut authority) = joined();
    phone.write(CANARY, authority.team);
    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    phone.ask(ask::StartAgain {}).unwrap();
    phone.deliver_to(&mut authority);
    let (refused, _) = phone.write(CANARY, authority.team);
    while !matches!(phone.state(refused), State::Parked(_)) {
        let calls = phone.step().into_iter();
        let heard = calls.map(|(ticket, call)| match call.url.contains("/v1/submissions/") {
            true => (ticket, problem(ProblemCode::BadEnvelope)),
            false => (ticket, authority.answer(&call)),
        });
        let heard = heard.collect();
        phone.engine().heard(heard);
    }
    phone.write(CANARY, authority.team);
    with_a_voice(&mut phone, &authority, CANARY);
    phone.draft(CANARY, authority.team);
    fs::write(phone.stores().join("damaged-1-vault.db"), "set aside").unwrap();
    phone.choose(pin("803614"), None).unwrap();
    assert_eq!(phone.home().waiting, 2);
    (phone, authority)
}

#[test]
fn a_cleared_phone_is_as_new_and_what_waits_arrives_once() {
    let (mut phone, mut authority) = full_phone();
    assert_eq!(phone.ask(ask::ClearPhone { still_send: true }), Ok(Deletion::Done));
    is_as_new(&mut phone);
    phone.restart();
    is_as_new(&mut phone);
    phone.deliver_to(&mut authority);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!((authority.stored.len(), authority.puts.len()), (3, 3));
    assert_eq!(authority.attachments.len(), 1);
    nothing_is_left_in(&phone, &[]);
    assert_eq!(log_length(&phone, "mailbox.db-wal"), 0);
    is_as_new(&mut phone);
    phone.join(&mut authority);
    let (id, _) = phone.write("By somebody else", authority.team);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
    let (one, other) = (authority.devices[0], *authority.devices.last().unwrap());
    assert_ne!(one, other, "the council cannot tell that it is the same phone");
}

#[test]
fn a_phone_cleared_without_sending_sends_nothing() {
    let (mut phone, mut authority) = full_phone();
    assert_eq!(phone.ask(ask::ClearPhone { still_send: false }), Ok(Deletion::Done));
    is_as_new(&mut phone);
    nothing_is_left_in(&phone, &[]);
    phone.clock.advance(HOUR);
    assert_eq!(phone.deliver_to(&mut authority), 0, "nobody is asked anything");
    assert_eq!(authority.stored.len(), 1);
}

#[test]
fn what_is_refused_after_the_phone_was_cleared_needs_nobody_any_more() {
    let (mut phone, mut authority) = joined();
    phone.write(CANARY, authority.team);
    assert_eq!(phone.ask(ask::ClearPhone { still_send: true }), Ok(Deletion::Done));
    phone.next_call().unwrap();
    phone.hear(problem(ProblemCode::BadEnvelope));
    is_as_new(&mut phone);
    nothing_is_left_in(&phone, &[]);
    phone.join(&mut authority);
    assert!(phone.home().authority.is_some());
}

#[test]
fn the_same_council_joined_again_while_messages_still_go_loses_nothing() {
    let (mut phone, mut authority) = joined();
    phone.write("Of before", authority.team);
    assert_eq!(phone.ask(ask::ClearPhone { still_send: true }), Ok(Deletion::Done));
    let other = upheld_engine::protocol::Invite {
        root: upheld_engine::protocol::SigningKey::from_seed(&[55; 32]).verifying_key(),
        ..authority.invite()
    };
    let refused = phone.ask(ask::Join { link: other.fragment() });
    assert_eq!(refused, Err(Refusal::OtherAuthority), "until the last message has gone");
    phone.ask(ask::Join { link: authority.invite().fragment() }).unwrap();
    let (id, _) = phone.write("Of now", authority.team);
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 2);
    assert_eq!(phone.state(id), State::Delivered);
    assert_eq!(cards(&mut phone).len(), 1);
    // The vault and the mailbox know the same key: answers come, even when the mailbox is lost.
    phone.kill();
    fs::write(phone.stores().join("mailbox.db"), vec![7; 8192]).unwrap();
    for beside in ["mailbox.db-wal", "mailbox.db-shm"] {
        let _ = fs::remove_file(phone.stores().join(beside));
    }
    phone.open().unwrap();
    phone.deliver_to(&mut authority);
    authority.reply(id, "An answer");
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Answered);
    authority.devices.dedup();
    assert_eq!(authority.devices.len(), 1);
}

#[test]
fn a_crash_while_clearing_is_finished_at_the_next_start() {
    for sent in [true, false] {
        let (mut phone, mut authority) = full_phone();
        let before = tempfile::TempDir::new().unwrap();
        copy_files(&phone.stores(), before.path(), |_| true);
        assert_eq!(phone.ask(ask::ClearPhone { still_send: sent }), Ok(Deletion::Done));
        phone.kill();
        // As it stands right after the keys went: everything else is still there.
        copy_files(before.path(), &phone.stores(), |name| !name.starts_with("phone"));
        phone.edit(
            Store::Phone,
            &format!("INSERT INTO clearing (one, still_send, last_vault) VALUES (1, {sent}, 2)"),
        );
        phone.edit(Store::Phone, "DELETE FROM vault");
        phone.edit(Store::Phone, "DELETE FROM sqlite_sequence");
        phone.open().unwrap();
        is_as_new(&mut phone);
        phone.deliver_to(&mut authority);
        assert_eq!(authority.stored.len(), if sent { 3 } else { 1 });
        nothing_is_left_in(&phone, &[]);
    }
}

#[test]
fn clearing_that_cannot_be_finished_at_once_is_finished_later() {
    let (mut phone, mut authority) = full_phone();
    let held = phone.unwritable(Store::Phone, "");
    let refused = phone.ask(ask::ClearPhone { still_send: true });
    assert_eq!(refused, Err(Refusal::Store), "nothing is gone then");
    assert_eq!(phone.ask(ask::Drafts {}).unwrap().len(), 1);
    drop(held);
    let held = phone.unwritable(Store::Mailbox, "");
    let asked = phone.ask(ask::ClearPhone { still_send: true });
    assert_eq!(asked, Ok(Deletion::StillGoing));
    for _ in 0..2 {
        assert!(phone.home().deleting, "said so");
        assert!(phone.ask(ask::Help {}).is_ok(), "the way to help is always there");
        assert_eq!(phone.ask(ask::Drafts {}).err(), Some(Refusal::Locked));
        phone.idle();
        assert!(phone.home().deleting);
    }
    drop(held);
    phone.clock.advance(1000);
    phone.deliver_to(&mut authority);
    is_as_new(&mut phone);
    assert_eq!(authority.stored.len(), 3);
    nothing_is_left_in(&phone, &[]);
}

#[test]
fn nothing_of_what_was_deleted_is_anywhere_in_the_files() {
    let (mut phone, mut authority) = joined();
    let (id, _) = write_and_not_keep(&mut phone, &authority);
    phone.deliver_to(&mut authority);
    let bare = id.as_bytes().to_vec();
    assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::Done));
    phone.kill();
    phone.open().unwrap();
    for store in [Store::Mailbox, vault(1), Store::Phone] {
        let all = everything_in(&phone.peek(store, "").unwrap());
        assert!(!all.contains(CANARY) && !all.contains("duty team\n"), "{store:?}");
    }
    // Its number alone stays, so that nothing that still comes for it is kept.
    let mailbox = phone.peek(Store::Mailbox, "").unwrap();
    let forgotten: Vec<u8> =
        mailbox.query_row("SELECT id FROM forgotten", [], |row| row.get(0)).unwrap();
    assert_eq!(forgotten, bare);
}

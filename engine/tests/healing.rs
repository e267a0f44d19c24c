//! What the other side loses comes back: a server restored from an older backup, keys that changed
//! three times, news that arrives twice.
#![allow(clippy::unwrap_used)]

mod support;

use support::{answer, joined};
use upheld_engine::{
    protocol::{Invite, PROBLEM_MEDIA_TYPE, Problem, ProblemCode, SubmissionId},
    requests::{State, Step, ask},
    stores::Store,
    sync::HOUR,
};

#[test]
fn a_server_restored_from_an_older_backup_is_given_back_what_it_lost() {
    let (mut phone, mut authority) = joined();
    let (kept, _) = phone.write("Kept", authority.team);
    phone.deliver_to(&mut authority);
    let (lost, thread) = phone.write("Lost by the backup", authority.team);
    phone.deliver_to(&mut authority);
    let first_receipt = phone.thread(thread).timeline[1].at;
    let bytes = authority.stored.pop().unwrap().1.digest();

    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 2);
    assert_eq!(authority.stored[1].0, lost);
    assert_eq!(authority.stored[1].1.digest(), bytes, "byte for byte");
    assert_eq!(authority.puts.iter().filter(|(id, _)| *id == kept).count(), 2);
    assert_eq!(phone.state(lost), State::Delivered);
    let at = phone.thread(thread).timeline[1].at;
    assert_eq!(at, first_receipt, "the first receipt says when they had it");
}

#[test]
fn a_restored_server_that_forgot_the_phone_is_shown_its_code_again() {
    let (mut phone, mut authority) = joined();
    let invite = Invite { code: "AB1DE-FGH0J".parse().ok(), ..authority.invite() };
    phone.ask(ask::Join { link: invite.fragment() }).unwrap();
    phone.write("Lost by the backup", authority.team);
    phone.deliver_to(&mut authority);
    authority.stored.clear();
    authority.enrolled.clear();
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!((authority.stored.len(), authority.enrolled.len()), (1, 1));
}

#[test]
fn news_after_a_restored_backup_is_not_missed_and_nothing_is_shown_twice() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    phone.deliver_to(&mut authority);
    authority.open(id);
    authority.reply(id, "We will ring you");
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Answered);
    authority.events.pop();
    let twice = authority.events.clone();
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    authority.events.extend(twice);
    authority.happen(id, upheld_engine::protocol::Happening::Closed { team: "Duty".into() });
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Closed);
    let steps = phone.thread(thread).timeline;
    let opened = steps.iter().filter(|step| matches!(step.what, Step::Opened { .. })).count();
    assert_eq!(opened, 1);
}

#[test]
fn a_phone_that_slept_through_three_changes_of_keys_still_delivers() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Written long ago", authority.team);
    for _ in 0..3 {
        authority.rotate_keys();
    }
    phone.clock.advance(400 * 24 * HOUR);
    phone.restart();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
    assert_eq!(authority.stored[0].1.address().key, authority.keys[0].0, "as it was frozen");
    let (next, _) = phone.write("Written today", authority.team);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(next), State::Delivered);
    assert_eq!(authority.stored[1].1.address().key, authority.keys[3].0, "to the newest key");
}

#[test]
fn received_and_since_deleted_counts_as_delivered() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    let call = phone.next_call().unwrap();
    authority.answer(&call);
    let receipt = Some(authority.stored[0].2.clone());
    let gone = Problem { receipt, ..ProblemCode::ReceivedSinceDeleted.into() };
    phone.hear(answer(410, PROBLEM_MEDIA_TYPE, serde_json::to_vec(&gone).unwrap()));
    assert_eq!(phone.state(id), State::Delivered);
}

#[test]
fn the_authority_is_told_once_what_is_safe_on_the_phone() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    phone.deliver_to(&mut authority);
    authority.reply(id, "We will ring you");
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(authority.acknowledged.len(), 1);
}

#[test]
fn answers_that_cannot_all_be_kept_leave_no_message_on_its_way_for_ever() {
    let (mut phone, mut authority) = joined();
    // Receipts for so many do not fit into the pages there are.
    let ids: Vec<_> = (0..120).map(|_| phone.write("Nobody asked me", authority.team).0).collect();
    phone.clock.advance(25 * HOUR);
    phone.full.set(&[Store::Mailbox]);
    phone.restart();
    let keyring = phone.next_call().unwrap();
    let heard = authority.answer(&keyring);
    phone.hear(heard);
    loop {
        let calls = phone.step();
        if calls.is_empty() {
            break;
        }
        let heard = calls.into_iter().map(|(ticket, call)| (ticket, authority.answer(&call)));
        let heard = heard.collect();
        phone.engine().heard(heard);
        let sending = |id: &SubmissionId| phone.state(*id) == State::Sending;
        assert!(!ids.iter().any(sending), "every answer was heard");
    }
    let waiting = ids.iter().filter(|id| matches!(phone.state(**id), State::Waiting(_))).count();
    assert!(waiting > 1, "the disk was full");
    phone.full.set(&[]);
    phone.restart();
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert!(ids.iter().all(|id| phone.state(*id) == State::Delivered));
    assert_eq!(authority.stored.len(), ids.len());
}

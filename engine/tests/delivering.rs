//! Delivery against every kind of answer: once, in order, and never believed too early.

#![allow(clippy::unwrap_used)]

mod support;

use support::{START, answer, joined, json, problem};
use upheld_engine::{
    protocol::{Digest, Happening, ProblemCode, Receipt, Signed, SigningKey, Timestamp},
    requests::{State, Step, WhyParked, WhyWaiting, ask},
    stores::Store,
    sync::{HOUR, Heard, Next, Response},
};

#[test]
fn a_message_is_delivered_opened_and_answered() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    assert_eq!(phone.state(id), State::Waiting(WhyWaiting::NotTriedYet));
    let call = phone.next_call().unwrap();
    assert_eq!(phone.state(id), State::Sending);
    let heard = authority.answer(&call);
    phone.hear(heard);
    assert_eq!(phone.state(id), State::Delivered);
    assert_eq!(authority.read(id).thread, thread);

    authority.open(id);
    authority.reply(id, "Thank you. I will ring you on Monday.");
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Answered);
    assert_eq!(phone.ask(ask::Home {}).unwrap().unread, 1);
    let steps = phone.thread(thread).timeline;
    let Step::Answered { text, from, readable, .. } = &steps.last().unwrap().what else { panic!() };
    assert_eq!((text.as_str(), from.as_str()), ("Thank you. I will ring you on Monday.", "Sam"));
    assert!(readable);
    assert_eq!(phone.ask(ask::Home {}).unwrap().unread, 0, "reading marks as read");

    authority.happen(id, Happening::Closed { team: "The duty team".into() });
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Closed);
    assert_eq!(phone.thread(thread).timeline.len(), 5);
}

#[test]
fn lies_are_not_delivery_and_the_message_goes_again_with_the_same_bytes() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    let liar = SigningKey::from_seed(&[77; 32]);
    let receipt = Receipt { submission: id, digest: Digest::of(b"?"), received_at: Timestamp(1) };
    let lies = [
        answer(200, "text/html", "<html>Welcome to Free Wi-Fi</html>"),
        json(201, &Signed::new(&receipt, &liar).unwrap()),
        json(201, &Signed::new(&receipt, &authority.receipt).unwrap()),
        answer(201, "application/json", "{\"payl"),
        answer(500, "text/html", "oops"),
        answer(404, "text/html", "not here"),
        Heard::Redirected,
        Heard::Cut,
    ];
    let mut digests = vec![];
    for lie in lies {
        let call = phone.next_call().expect("a message that was not delivered goes again");
        digests.push(Digest::of(&call.body));
        phone.hear(lie);
        assert!(matches!(phone.state(id), State::Waiting(_)));
        assert!(phone.next_call().is_none(), "not again at once");
        phone.clock.advance(HOUR);
    }
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
    digests.push(authority.puts[0].1);
    digests.dedup();
    assert_eq!(digests.len(), 1, "a retry never encodes again");
}

#[test]
fn an_answer_lost_after_the_authority_stored_it_makes_no_second_message() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    let call = phone.next_call().unwrap();
    let _lost = authority.answer(&call);
    phone.kill();
    phone.open().unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
    assert_eq!((authority.puts.len(), authority.stored.len()), (2, 1));
}

#[test]
fn being_offline_costs_no_attempt_and_check_now_ends_the_wait() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    assert_eq!(phone.thread(thread).next_try_at, None, "it goes at once");
    for _ in 0..20 {
        assert!(phone.next_call().is_some());
        phone.hear(Heard::NoConnection);
        let again = phone.thread(thread).next_try_at.unwrap();
        assert!((START.0 + 1..=START.0 + HOUR).contains(&again.0), "a time still to come");
        assert_eq!(phone.state(id), State::Waiting(WhyWaiting::NoConnection));
        assert!(phone.next_call().is_none());
        phone.ask(ask::CheckNow {}).unwrap();
    }
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
}

#[test]
fn waits_never_outlast_an_hour_nor_a_changed_clock() {
    let (mut phone, mut authority) = joined();
    phone.write("Nobody asked me", authority.team);
    for _ in 0..40 {
        assert!(phone.next_call().is_some());
        phone.hear(Heard::Cut);
        phone.clock.advance(HOUR);
    }
    for jump in [-365 * 24 * HOUR, 400 * 24 * HOUR] {
        assert!(phone.next_call().is_some());
        phone.hear(Heard::Cut);
        phone.clock.advance(jump);
        assert!(phone.next_call().is_some(), "a clock that jumped must not hold a message back");
        phone.hear(Heard::Cut);
        phone.clock.advance(HOUR);
    }
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 1);
}

#[test]
fn retry_after_is_hard_and_nothing_ends_it_early() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    phone.next_call().unwrap();
    let Heard::Answer(busy) = problem(ProblemCode::Unavailable) else { panic!() };
    phone.hear(Heard::Answer(Response { retry_after: Some(120), ..busy }));
    assert_eq!(phone.state(id), State::Waiting(WhyWaiting::AskedToWait));
    phone.ask(ask::CheckNow {}).unwrap();
    assert!(phone.next_call().is_none());
    phone.restart();
    assert!(phone.next_call().is_none(), "not even a restart ends it");
    phone.clock.advance(119_000);
    assert!(phone.next_call().is_none());
    phone.clock.advance(1000);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
}

#[test]
fn a_refused_message_is_parked_with_its_reason_and_the_others_go_on() {
    let (mut phone, mut authority) = joined();
    let (first, _) = phone.write("first", authority.team);
    let (second, _) = phone.write("second", authority.team);
    phone.next_call().unwrap();
    phone.hear(problem(ProblemCode::BadEnvelope));
    let parked = State::Parked(WhyParked::Refused(ProblemCode::BadEnvelope));
    assert_eq!(phone.state(first), parked);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(second), State::Delivered);
    phone.restart();
    assert_eq!(phone.state(first), parked, "parked is kept, never deleted");
    assert_eq!(phone.ask(ask::Home {}).unwrap().need_you, 1);
    phone.ask(ask::Retry { id: first }).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(first), State::Delivered);
}

#[test]
fn a_key_the_authority_does_not_know_means_sealing_again_under_the_same_id() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    authority.rotate_keys();
    authority.forget_first_key();
    phone.deliver_to(&mut authority);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
    assert_eq!(authority.stored.len(), 1);
    assert_eq!(authority.read(id).submission, id);
}

#[test]
fn a_keyring_that_cannot_be_had_does_not_hold_messages_up() {
    let (mut phone, mut authority) = joined();
    phone.clock.advance(500 * 24 * HOUR);
    let (id, _) = phone.write("Nobody asked me", authority.team);
    let mut asked = 0;
    while phone.state(id) != State::Delivered {
        asked += 1;
        assert!(asked < 5, "the message is held up");
        // The authority let its keyring expire long ago, and offers nothing newer.
        phone.deliver_to(&mut authority);
        phone.clock.advance(60_000);
    }
    assert!(phone.ask(ask::Home {}).unwrap().authority.unwrap().expired);
}

#[test]
fn within_a_conversation_nothing_overtakes() {
    let (mut phone, mut authority) = joined();
    let (other, _) = phone.write("in another conversation", authority.team);
    let (first, _) = phone.write("first", authority.team);
    let (second, _) = phone.write("second", authority.team);
    phone.kill();
    // No screen writes twice in a conversation yet; the line is made for it all the same.
    let together = "UPDATE outbox SET thread = (SELECT thread FROM outbox WHERE seq = 2)
                    WHERE seq = 3";
    phone.edit(Store::Mailbox, together);
    phone.open().unwrap();
    let call = phone.next_call().unwrap();
    let heard = authority.answer(&call);
    phone.hear(heard);
    assert_eq!(phone.state(other), State::Delivered);

    // From here on conversations go side by side, and the messages of one after each other.
    assert_eq!(phone.state(second), State::Waiting(WhyWaiting::BehindAnother));
    let calls = phone.step();
    let puts = calls.iter().filter(|(_, call)| call.url.contains("/v1/submissions/")).count();
    assert_eq!(puts, 1, "the second waits until the first has arrived");
    let refused = calls.into_iter().map(|(ticket, call)| {
        let is_put = call.url.contains("/v1/submissions/");
        (ticket, if is_put { problem(ProblemCode::BadEnvelope) } else { authority.answer(&call) })
    });
    let refused = refused.collect();
    phone.engine().heard(refused);
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 1, "nor does it go while the first needs its writer");
    phone.ask(ask::Retry { id: first }).unwrap();
    phone.deliver_to(&mut authority);
    let order: Vec<_> = authority.stored.iter().map(|(id, ..)| *id).collect();
    assert_eq!(order, [other, first, second]);
}

#[test]
fn an_older_keyring_is_not_taken_in_place_of_a_newer_one() {
    let (mut phone, mut authority) = joined();
    authority.rotate_keys();
    phone.clock.advance(24 * HOUR);
    phone.deliver_to(&mut authority);
    let newest = authority.keys[1].0;

    // Somebody kept the first keyring, with the root's good signature.
    let key = authority.keys.pop().unwrap();
    authority.version = 1;
    phone.clock.advance(24 * HOUR);
    assert!(phone.deliver_to(&mut authority) > 0, "it was asked for");
    authority.keys.push(key);
    let (id, _) = phone.write("Nobody asked me", authority.team);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
    assert_eq!(authority.stored[0].1.address().key, newest);
}

#[test]
fn forged_events_are_not_believed_and_the_cursor_stays() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    phone.deliver_to(&mut authority);
    let honest = authority.receipt.clone();
    authority.receipt = SigningKey::from_seed(&[66; 32]);
    authority.open(id);
    phone.ask(ask::CheckNow {}).unwrap();
    let call = phone.next_call().unwrap();
    let heard = authority.answer(&call);
    phone.hear(heard);
    assert_eq!(phone.state(id), State::Delivered);

    authority.receipt = honest;
    authority.events.clear();
    for _ in 0..5 {
        authority.open(id);
    }
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Opened);
    let opened = phone.thread(thread).timeline.len();
    assert_eq!(opened, 2 + 5, "every page is fetched, each event once");
}

#[test]
fn without_anything_to_do_the_engine_rests() {
    let (mut phone, _) = joined();
    match phone.engine().next_step() {
        Next::Wait(millis) => assert!((1000..=HOUR).contains(&millis)),
        _ => panic!("nothing should be due"),
    }
}

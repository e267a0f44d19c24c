//! Invited phones and others: a code makes a phone known, a proof of work stands in for one.
#![allow(clippy::unwrap_used)]

mod support;

use support::{Authority, Phone, answer, joined, problem};
use upheld_engine::{
    protocol::{Digest, Invite, Limits, ProblemCode, Proof},
    requests::{Enrolment, State, ask},
    sync::{Heard, MINUTE},
};

fn enrolment(phone: &mut Phone) -> Enrolment {
    phone.ask(ask::Home {}).unwrap().authority.unwrap().enrolment
}

fn with_code(authority: &Authority) -> Invite {
    Invite { code: "AB1DE-FGH0J".parse().ok(), ..authority.invite() }
}

fn asking_for_proof() -> Authority {
    let mut authority = Authority::new();
    authority.limits = Limits { proof_bits: 4, ..authority.limits };
    authority
}

#[test]
fn a_code_makes_the_phone_known_before_anything_is_sent() {
    let (mut phone, mut authority) = (Phone::new(), asking_for_proof());
    phone.ask(ask::Join { link: with_code(&authority).fragment() }).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(enrolment(&mut phone), Enrolment::Enrolled);
    phone.write("Nobody asked me", authority.team);
    let call = phone.next_call().unwrap();
    assert!(!call.headers.iter().any(|(name, _)| *name == "upheld-proof"));
    authority.answer(&call);
    assert_eq!(authority.enrolled[0].1, authority.devices[0], "known by the same key");
}

#[test]
fn a_code_that_is_not_taken_keeps_no_message_from_going() {
    for code in [ProblemCode::CodeUsed, ProblemCode::CodeExpired, ProblemCode::UnknownCode] {
        let (mut phone, mut authority) = joined();
        phone.ask(ask::Join { link: with_code(&authority).fragment() }).unwrap();
        assert_eq!(enrolment(&mut phone), Enrolment::UnderWay);
        let (id, _) = phone.write("Nobody asked me", authority.team);
        assert!(phone.next_call().unwrap().url.ends_with("/v1/enrol"));
        phone.hear(problem(code));
        assert_eq!(enrolment(&mut phone), Enrolment::Refused(code));
        phone.deliver_to(&mut authority);
        assert_eq!(phone.state(id), State::Delivered);
    }
}

#[test]
fn something_else_answering_the_code_does_not_hold_messages_up() {
    let (mut phone, mut authority) = joined();
    phone.ask(ask::Join { link: with_code(&authority).fragment() }).unwrap();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    phone.next_call().unwrap();
    phone.hear(answer(201, "text/html", "<html>"));
    phone.clock.advance(MINUTE);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
    assert_eq!(enrolment(&mut phone), Enrolment::UnderWay);
    phone.clock.advance(10 * MINUTE);
    phone.deliver_to(&mut authority);
    assert_eq!(enrolment(&mut phone), Enrolment::Enrolled, "and the code is tried again");
}

#[test]
fn a_new_code_is_tried_after_a_refused_one() {
    let (mut phone, mut authority) = joined();
    phone.ask(ask::Join { link: with_code(&authority).fragment() }).unwrap();
    phone.next_call().unwrap();
    phone.hear(problem(ProblemCode::CodeExpired));
    let newer = Invite { code: "ZZZZZ-ZZZZZ".parse().ok(), ..authority.invite() };
    phone.ask(ask::Join { link: newer.fragment() }).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(enrolment(&mut phone), Enrolment::Enrolled);
}

#[test]
fn without_an_invite_a_proof_for_these_very_bytes_goes_along() {
    let (mut phone, mut authority) = (Phone::new(), asking_for_proof());
    phone.join(&mut authority);
    assert_eq!(enrolment(&mut phone), Enrolment::NotInvited);
    let (id, _) = phone.write("Nobody asked me", authority.team);
    let call = phone.next_call().unwrap();
    let proof = call.headers.iter().find(|(name, _)| *name == "upheld-proof").unwrap();
    let proof = Proof(proof.1.parse().unwrap());
    assert!(proof.proves(Digest::of(&call.body), 4));
    phone.hear(Heard::Cut);
    phone.restart();
    phone.clock.advance(MINUTE);
    let again = phone.next_call().unwrap();
    assert!(again.headers.contains(&("upheld-proof", proof.0.to_string())), "found once, kept");
    let heard = authority.answer(&again);
    phone.hear(heard);
    assert_eq!(phone.state(id), State::Delivered);
}

//! Attachments: after the message, in parts, picked up where they broke off.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use support::{Authority, Phone, START, joined, json, problem};
use upheld_engine::{
    protocol::{
        AttachmentId, AttachmentReceipt, Digest, Limits, ProblemCode, Signed, SigningKey,
        SubmissionId,
        attachment::{Announcement, STEP},
        bytes::Blob,
    },
    requests::{AsSeen, AttachmentState, Refusal, State, WhyParked, ask},
    stores::Store,
    sync::{HOUR, Heard, Method},
};

const PHOTO: usize = 3 * STEP;

/// A phone with a message and a photo of several parts in line.
fn with_a_photo() -> (Phone, Authority, SubmissionId) {
    let (mut phone, mut authority) = joined();
    authority.limits = Limits { part_bytes: STEP as u32, ..authority.limits };
    authority.version += 1;
    phone.clock.advance(24 * HOUR);
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(&mut authority);
    let draft = phone.draft("This is my room", authority.team);
    attach(&mut phone, draft, vec![7; PHOTO]).unwrap();
    phone.ask(ask::Submit { id: draft, seen: AsSeen::default() }).unwrap();
    (phone, authority, draft)
}

fn attach(phone: &mut Phone, draft: SubmissionId, bytes: Vec<u8>) -> Result<(), Refusal> {
    let (media_type, bytes) = ("image/jpeg".to_owned(), Blob(bytes));
    phone.ask(ask::Attach { draft, media_type, bytes }).map(|_| ())
}

fn progress(phone: &mut Phone, id: SubmissionId) -> AttachmentState {
    let messages = phone.ask(ask::Messages {}).unwrap().messages;
    let thread = messages.iter().find(|card| card.id == id).unwrap().thread;
    phone.thread(thread).attachments[0].state
}

#[test]
fn the_message_goes_first_and_the_photo_follows_in_parts() {
    let (mut phone, mut authority, id) = with_a_photo();
    let first = phone.next_call().unwrap();
    assert!(first.url.contains("/v1/submissions/"));
    let heard = authority.answer(&first);
    phone.hear(heard);
    assert_eq!(phone.state(id), State::Delivered, "words do not wait for pictures");
    phone.deliver_to(&mut authority);
    assert_eq!(progress(&mut phone, id), AttachmentState::Delivered);
    assert_eq!(authority.open_attachments(id), [vec![7; PHOTO]]);
    assert!(authority.attachments[0].2.len() > PHOTO, "sealed and padded");
}

#[test]
fn whatever_part_is_lost_or_answered_in_vain_it_goes_on_where_it_broke_off() {
    for lost in 0..6 {
        for stored in [false, true] {
            let (mut phone, mut authority, id) = with_a_photo();
            let mut parts = 0;
            for _ in 0..60 {
                let Some(call) = phone.next_call() else {
                    phone.clock.advance(HOUR);
                    continue;
                };
                let is_part = matches!(call.method, Method::Patch);
                parts += usize::from(is_part);
                if is_part && parts == lost + 1 {
                    if stored {
                        authority.answer(&call);
                    }
                    phone.hear(Heard::Cut);
                    phone.restart();
                    continue;
                }
                let heard = authority.answer(&call);
                phone.hear(heard);
            }
            assert_eq!(progress(&mut phone, id), AttachmentState::Delivered);
            assert_eq!(authority.open_attachments(id), [vec![7; PHOTO]], "{lost} {stored}");
        }
    }
}

#[test]
fn a_photo_that_is_refused_leaves_the_message_delivered() {
    let (mut phone, mut authority, id) = with_a_photo();
    let call = phone.next_call().unwrap();
    let heard = authority.answer(&call);
    phone.hear(heard);
    phone.next_call().unwrap();
    phone.hear(problem(ProblemCode::TooLarge));
    assert_eq!(progress(&mut phone, id), AttachmentState::Parked(WhyParked::TooLarge));
    assert_eq!(phone.state(id), State::Delivered);
}

#[test]
fn limits_are_told_before_anything_is_kept() {
    let (mut phone, authority) = joined();
    let draft = phone.draft("Too much", authority.team);
    for _ in 0..authority.limits.attachments {
        attach(&mut phone, draft, vec![1]).unwrap();
    }
    let limit = authority.limits.attachments;
    assert_eq!(attach(&mut phone, draft, vec![1]), Err(Refusal::TooManyAttachments { limit }));
    let held = phone.read_draft(draft).attached;
    phone.ask(ask::Detach { draft, attachment: held[0].id }).unwrap();
    let limit = authority.limits.attachment_bytes;
    let large = attach(&mut phone, draft, vec![1; limit as usize]);
    assert_eq!(large, Err(Refusal::AttachmentTooLarge { limit }));
    phone.restart();
    assert_eq!(phone.read_draft(draft).attached.len(), 4, "what was attached survives");
}

/// The mailbox has room for the message, and none for the photo.
#[test]
fn a_message_is_not_in_line_without_what_is_attached_to_it() {
    let (mut phone, mut authority) = joined();
    let id = phone.draft("This is my room", authority.team);
    attach(&mut phone, id, vec![7; PHOTO]).unwrap();
    phone.kill();
    let room = "INSERT INTO envelope VALUES (99, zeroblob(20000))";
    phone.edit(Store::Mailbox, room);
    phone.edit(Store::Mailbox, "DELETE FROM envelope WHERE seq = 99");
    phone.full.set(&[Store::Mailbox]);
    phone.open().unwrap();
    assert_eq!(phone.ask(ask::Submit { id, seen: AsSeen::default() }), Err(Refusal::Full));
    assert_eq!(phone.read_draft(id).attached.len(), 1, "it is a draft still");

    phone.full.set(&[]);
    phone.restart();
    phone.deliver_to(&mut authority);
    assert!(authority.stored.is_empty(), "what was refused never goes by itself");
    phone.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 1);
    assert_eq!(authority.open_attachments(id), [vec![7; PHOTO]]);
}

#[test]
fn only_a_receipt_for_these_very_bytes_makes_a_photo_delivered() {
    let (mut phone, mut authority, id) = with_a_photo();
    let liar = SigningKey::from_seed(&[77; 32]);
    let mut lies = 0;
    while lies < 3 {
        let call = phone.next_call().expect("a photo that has not arrived goes on");
        if !call.url.contains("/v1/attachments/") {
            let heard = authority.answer(&call);
            phone.hear(heard);
            continue;
        }
        let attachment: AttachmentId = call.url.rsplit('/').next().unwrap().parse().unwrap();
        let Announcement { digest, .. } = serde_json::from_slice(&call.body).unwrap();
        let (attachment, digest, key) = match lies {
            0 => (attachment, Digest::of(b"?"), &authority.receipt),
            1 => (AttachmentId::from_bytes([9; 16]), digest, &authority.receipt),
            _ => (attachment, digest, &liar),
        };
        let receipt = AttachmentReceipt { attachment, digest, received_at: START };
        phone.hear(json(201, &Signed::new(&receipt, key).unwrap()));
        assert!(matches!(progress(&mut phone, id), AttachmentState::Waiting { .. }), "{lies}");
        lies += 1;
        phone.clock.advance(HOUR);
    }
    phone.deliver_to(&mut authority);
    assert_eq!(progress(&mut phone, id), AttachmentState::Delivered);
    assert_eq!(authority.open_attachments(id), [vec![7; PHOTO]]);
}

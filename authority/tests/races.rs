//! Sixty-four at once, over real TCP: exactly one is the first.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use axum::http::StatusCode;
use common::{Phone, Reply, Upload, World, at_once, serve};
use upheld_protocol::{Digest, Enrol, Limits, ProblemCode};

const MANY: usize = 64;

fn with(replies: &[Reply], status: StatusCode) -> Vec<&Reply> {
    replies.iter().filter(|reply| reply.status == status).collect()
}

/// Exactly one is new, all the others say the same again.
fn assert_one_is_new(replies: &[Reply]) {
    let (new, again) = (with(replies, StatusCode::CREATED), with(replies, StatusCode::OK));
    assert_eq!((new.len(), again.len()), (1, MANY - 1));
    assert!(replies.iter().all(|reply| reply.body == new[0].body));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_envelope() {
    let (world, phone) = (World::new().await, Phone::new());
    let address = serve(world.router.clone()).await;
    let envelope = phone.write(&world, "hello");
    let replies = at_once(address, (0..MANY).map(|_| phone.put(&envelope)).collect()).await;
    assert_one_is_new(&replies);
    let receipt = replies[0].receipt(&world);
    assert!(receipt.is_for(envelope.address().submission, envelope.digest()));
    assert_eq!(world.authority.submissions().await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn different_envelopes_under_one_id() {
    let (world, phone) = (World::new().await, Phone::new());
    let address = serve(world.router.clone()).await;
    let id = phone.write(&world, "hello").address().submission;
    let written = common::Written::of("hello");
    let envelopes: Vec<_> = (0..MANY).map(|_| phone.write_as(&world, id, &written)).collect();
    let replies = at_once(address, envelopes.iter().map(|one| phone.put(one)).collect()).await;
    let first = with(&replies, StatusCode::CREATED);
    let others = with(&replies, StatusCode::CONFLICT);
    assert_eq!((first.len(), others.len()), (1, MANY - 1));
    assert!(others.iter().all(|one| one.problem() == (409, ProblemCode::DifferentBytes)));
    let stored = world.authority.submissions().await.unwrap();
    assert_eq!((stored.len(), stored[0].digest), (1, first[0].receipt(&world).digest));
    for (envelope, reply) in envelopes.iter().zip(&replies) {
        let again = world.deliver(&phone, envelope).await;
        let was_first = reply.status == StatusCode::CREATED;
        let expected = if was_first { StatusCode::OK } else { StatusCode::CONFLICT };
        assert_eq!(again.status, expected, "the first was kept");
        assert!(!was_first || again.body == reply.body);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_code() {
    let world = World::new().await;
    let address = serve(world.router.clone()).await;
    let code = world.authority.make_invite(None).await.unwrap().invite.code.unwrap();
    let phones: Vec<Phone> = (0..MANY).map(|_| Phone::new()).collect();
    let ask = |phone: &Phone| phone.post("/v1/enrol", &Enrol { code: code.clone() });
    let replies = at_once(address, phones.iter().map(ask).collect()).await;
    let used = with(&replies, StatusCode::CONFLICT);
    assert_eq!((with(&replies, StatusCode::CREATED).len(), used.len()), (1, MANY - 1));
    assert!(used.iter().all(|one| one.problem() == (409, ProblemCode::CodeUsed)));

    let code = world.authority.make_invite(None).await.unwrap().invite.code.unwrap();
    let ask = |phone: &Phone| phone.post("/v1/enrol", &Enrol { code: code.clone() });
    let replies = at_once(address, (0..MANY).map(|_| ask(&phones[0])).collect()).await;
    assert_one_is_new(&replies);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_announcement_and_one_part() {
    let limits = Limits { part_bytes: 16 * 1024, ..common::LIMITS };
    let (world, phone) = (World::with(limits).await, Phone::new());
    let address = serve(world.router.clone()).await;
    let upload = Upload::delivered(&world, &phone, &[7; 30_000], "audio/ogg").await;
    let replies = at_once(address, (0..MANY).map(|_| upload.put(&phone)).collect()).await;
    assert_one_is_new(&replies);

    let part = 16 * 1024;
    for (start, end) in [(0, part), (part, 2 * part)] {
        let bytes = &upload.sealed[start..end];
        let ask = |_| upload.patch(&phone, start as u32, bytes);
        let replies = at_once(address, (0..MANY).map(ask).collect()).await;
        let late = with(&replies, StatusCode::CONFLICT);
        assert_eq!((with(&replies, StatusCode::OK).len(), late.len()), (1, MANY - 1));
        assert!(late.iter().all(|one| one.problem() == (409, ProblemCode::WrongOffset)));
        assert!(replies.iter().all(|one| one.header("upload-offset") == end.to_string()));
    }
    let last = &upload.sealed[2 * part..];
    let ask = |_| upload.patch(&phone, 2 * part as u32, last);
    let replies = at_once(address, (0..MANY).map(ask).collect()).await;
    assert_one_is_new(&replies);
    assert_eq!(replies[0].attachment_receipt(&world).digest, Digest::of(&upload.sealed));
}

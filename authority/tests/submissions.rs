//! Taking submissions: exactly once, or not at all and said so.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{Phone, Reply, World, send};
use upheld_authority::Surroundings;
use upheld_protocol::{
    Envelope, KeyId, Limits, Problem, ProblemCode, Receipt, SealSeed, Signed, SubmissionBody,
    SubmissionId, TeamId, ThreadId, sealing::PrivateKey, system_randomness,
};

#[tokio::test]
async fn the_same_envelope_again_gets_the_same_receipt() {
    let (world, phone) = (World::new().await, Phone::new());
    let envelope = phone.write(&world, "nobody asked me");
    let first = world.deliver(&phone, &envelope).await;
    assert_eq!(first.status, StatusCode::CREATED);
    let receipt = first.receipt(&world);
    assert!(receipt.is_for(envelope.address().submission, envelope.digest()));
    assert_eq!(receipt.received_at, common::START);

    world.clock.forward(60_000);
    let again = world.deliver(&phone, &envelope).await;
    assert_eq!((again.status, &again.body), (StatusCode::OK, &first.body));
    assert_eq!(world.authority.submissions().await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_at_once_one_is_new_and_all_get_one_receipt() {
    let (world, phone) = (World::new().await, Phone::new());
    let envelope = phone.write(&world, "hello");
    let calls: Vec<_> =
        (0..64).map(|_| tokio::spawn(send(world.router.clone(), phone.put(&envelope)))).collect();
    let mut replies: Vec<Reply> = Vec::new();
    for call in calls {
        replies.push(call.await.unwrap());
    }
    let with = |status| replies.iter().filter(|reply| reply.status == status).count();
    assert_eq!((with(StatusCode::CREATED), with(StatusCode::OK)), (1, 63));
    assert!(replies.iter().all(|reply| reply.body == replies[0].body));
    assert_eq!(world.authority.submissions().await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_different_ones_at_once_are_all_kept_with_their_own_receipts() {
    let (world, phone) = (World::new().await, Phone::new());
    let envelopes: Vec<Envelope> = (0..64).map(|_| phone.write(&world, "hello")).collect();
    let calls: Vec<_> = envelopes
        .iter()
        .map(|envelope| tokio::spawn(send(world.router.clone(), phone.put(envelope))))
        .collect();
    for (call, envelope) in calls.into_iter().zip(&envelopes) {
        let reply = call.await.unwrap();
        assert_eq!(reply.status, StatusCode::CREATED);
        let receipt = reply.receipt(&world);
        assert!(receipt.is_for(envelope.address().submission, envelope.digest()));
    }
    assert_eq!(world.authority.submissions().await.unwrap().len(), 64);
}

#[tokio::test]
async fn other_bytes_under_the_same_id_are_refused_and_the_first_are_kept() {
    let (world, phone) = (World::new().await, Phone::new());
    let first = phone.write(&world, "first");
    assert_eq!(world.deliver(&phone, &first).await.status, StatusCode::CREATED);

    let id = first.address().submission;
    let mut other = first.as_bytes().to_vec();
    *other.last_mut().unwrap() ^= 1;
    let refused = world.send(phone.put_at(id, &other)).await;
    assert_eq!(refused.problem(), (409, ProblemCode::DifferentBytes));
    let by_another_phone = world.deliver(&Phone::new(), &first).await;
    assert_eq!(by_another_phone.problem(), (409, ProblemCode::DifferentBytes));

    let stored = world.authority.submissions().await.unwrap();
    assert_eq!((stored.len(), stored[0].digest), (1, first.digest()));
    assert_eq!(world.deliver(&phone, &first).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_was_deleted_since_is_said_to_have_been_received() {
    let (world, phone) = (World::new().await, Phone::new());
    let envelope = phone.write(&world, "hello");
    let id = envelope.address().submission;
    let first: Signed<Receipt> = world.deliver(&phone, &envelope).await.json();
    world.authority.delete_contents(id).await.unwrap();
    world.clock.forward(60_000);
    let gone = world.deliver(&phone, &envelope).await;
    assert_eq!(gone.problem(), (410, ProblemCode::ReceivedSinceDeleted));
    assert_eq!(gone.json::<Problem>().receipt, Some(first), "the very receipt of then");

    let mut other = envelope.as_bytes().to_vec();
    *other.last_mut().unwrap() ^= 1;
    let refused = world.send(phone.put_at(id, &other)).await;
    assert_eq!(refused.problem(), (409, ProblemCode::DifferentBytes));
    assert_eq!(refused.json::<Problem>().receipt, None);
    let theirs = world.deliver(&Phone::new(), &envelope).await;
    assert_eq!(theirs.problem(), (409, ProblemCode::DifferentBytes));
    assert_eq!(theirs.json::<Problem>().receipt, None);
}

async fn refused(world: &World, request: Request<Body>) -> (u16, ProblemCode) {
    let reply = world.send(request).await;
    assert!(world.authority.submissions().await.unwrap().is_empty(), "nothing may be stored");
    reply.problem()
}

#[tokio::test]
async fn an_envelope_under_another_address_or_none_at_all_is_refused() {
    let (world, phone) = (World::new().await, Phone::new());
    let envelope = phone.write(&world, "hello");
    let other = SubmissionId::random(&mut system_randomness());
    let bad = (422, ProblemCode::BadEnvelope);
    assert_eq!(refused(&world, phone.put_at(other, envelope.as_bytes())).await, bad);
    assert_eq!(refused(&world, phone.put_at(other, b"<html>log in</html>")).await, bad);
    let nowhere = phone.signed("PUT", "/v1/submissions/x", "", envelope.as_bytes());
    assert_eq!(refused(&world, nowhere).await, (404, ProblemCode::NotFound));
}

#[tokio::test]
async fn what_is_not_signed_or_signed_for_something_else_is_refused() {
    let (world, phone) = (World::new().await, Phone::new());
    let envelope = phone.write(&world, "hello");
    let bad = (401, ProblemCode::BadSignature);
    for field in ["signature", "signature-input", "content-digest"] {
        let mut request = phone.put(&envelope);
        request.headers_mut().remove(field);
        assert_eq!(refused(&world, request).await, bad, "without {field}");
        let mut twice = phone.put(&envelope);
        let value = twice.headers()[field].clone();
        twice.headers_mut().append(field, value);
        assert_eq!(refused(&world, twice).await, bad, "{field} twice");
    }
    let mut of_another = phone.put(&envelope);
    let theirs = Phone::new().put(&envelope);
    of_another.headers_mut().insert("signature", theirs.headers()["signature"].clone());
    assert_eq!(refused(&world, of_another).await, bad);
    let mut elsewhere = phone.put(&envelope);
    *elsewhere.uri_mut() = format!("{}?x=1", elsewhere.uri().path()).parse().unwrap();
    assert_eq!(refused(&world, elsewhere).await, bad);
}

#[tokio::test]
async fn a_body_that_does_not_fit_its_digest_is_refused() {
    let (world, phone) = (World::new().await, Phone::new());
    let envelope = phone.write(&world, "hello");
    let mut request = phone.put(&envelope);
    *request.body_mut() = Body::from("cut short on the way");
    assert_eq!(refused(&world, request).await, (400, ProblemCode::BadDigest));
}

#[tokio::test]
async fn what_is_too_large_is_refused_with_and_without_its_length_said() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = SubmissionId::random(&mut system_randomness());
    let large = vec![7; 64 * 1024 + 1];
    let too_large = (413, ProblemCode::TooLarge);
    assert_eq!(refused(&world, phone.put_at(id, &large)).await, too_large);
    let mut said = phone.put_at(id, &large);
    said.headers_mut().insert(header::CONTENT_LENGTH, (64 * 1024 + 1).into());
    *said.body_mut() = Body::empty();
    assert_eq!(refused(&world, said).await, too_large, "before any of it was read");
    let fits = phone.put_at(id, &vec![7; 64 * 1024]);
    assert_eq!(refused(&world, fits).await, (422, ProblemCode::BadEnvelope));
}

#[tokio::test]
async fn the_limits_that_are_published_are_the_ones_that_count() {
    let limits = Limits { envelope_bytes: 4096, ..common::LIMITS };
    let (world, phone) = (World::with(limits).await, Phone::new());
    assert_eq!(world.keyring.limits, limits);
    let large = phone.write(&world, &"x".repeat(5000));
    assert_eq!(refused(&world, phone.put(&large)).await, (413, ProblemCode::TooLarge));
    let World { folder, clock, authority, router, .. } = world;
    drop((router, authority));
    let surroundings = Surroundings { clock: clock.clone(), ..Surroundings::default() };
    let again = World::in_surroundings(folder, clock, surroundings).await;
    assert_eq!(again.keyring.limits, limits, "what was published stays");
    assert_eq!(refused(&again, phone.put(&large)).await, (413, ProblemCode::TooLarge));
    let World { folder, clock, authority, router, .. } = again;
    drop((router, authority));
    let limits = Some(common::LIMITS);
    let surroundings = Surroundings { clock: clock.clone(), limits, ..Surroundings::default() };
    let wider = World::in_surroundings(folder, clock, surroundings).await;
    assert_eq!((wider.keyring.version, wider.keyring.limits), (2, common::LIMITS), "told anew");
    assert_eq!(wider.deliver(&phone, &large).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn another_media_type_is_refused() {
    let (world, phone) = (World::new().await, Phone::new());
    let envelope = phone.write(&world, "hello");
    for kind in ["application/json", "application/octet-stream", ""] {
        let mut request = phone.put(&envelope);
        request.headers_mut().insert(header::CONTENT_TYPE, kind.parse().unwrap());
        assert_eq!(refused(&world, request).await, (415, ProblemCode::WrongMediaType), "{kind}");
    }
    let mut request = phone.put(&envelope);
    let with_parameter = "Application/Vnd.Upheld.Envelope; v=1".parse().unwrap();
    request.headers_mut().insert(header::CONTENT_TYPE, with_parameter);
    assert_eq!(world.send(request).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn an_unknown_key_or_team_is_refused_so_that_the_phone_seals_again() {
    let (world, phone) = (World::new().await, Phone::new());
    let rng = &mut system_randomness();
    let (team, key) = (world.keyring.teams[0].id, world.keyring.teams[0].keys[0].id);
    for (recipient, key) in [(team, KeyId::random(rng)), (TeamId::random(rng), key)] {
        let body = SubmissionBody {
            submission: SubmissionId::random(rng),
            recipient,
            thread: ThreadId::random(rng),
            written_at: common::START,
            from: None,
            reply_key: phone.reply_key.public_key().unwrap(),
            attachments: vec![],
            content: upheld_protocol::Content::Concern(upheld_protocol::Concern {
                what_happened: "hello".into(),
                wanted: None,
                about: None,
            }),
        };
        let public = PrivateKey::random(rng).public_key().unwrap();
        let seed = SealSeed::random(rng);
        let envelope = Envelope::seal(&body, (key, &public), false, 1, &seed).unwrap();
        assert_eq!(refused(&world, phone.put(&envelope)).await, (422, ProblemCode::UnknownKey));
    }
}

#[tokio::test]
async fn a_phone_with_a_wrong_clock_is_heard() {
    let (world, phone) = (World::new().await, Phone::new());
    world.clock.forward(20 * 365 * 24 * 60 * 60 * 1000);
    let envelope = phone.write(&world, "my phone thinks it is twenty years ago");
    assert_eq!(world.deliver(&phone, &envelope).await.status, StatusCode::CREATED);
}

//! Invites, the phones that come with one, and what is known of those that do not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::sync::Arc;

use axum::http::StatusCode;
use common::{Browser, FakeClock, Phone, Reply, World, Written, all_in};
use upheld_authority::{Surroundings, authority::Pace};
use upheld_protocol::{
    Digest, Enrol, Enrolled, Envelope, Invite, InviteCode, Problem, ProblemCode, Proof, Signed,
    proof::PROOF_FIELD,
};

const DAY: i64 = 24 * 60 * 60 * 1000;
const BITS: u8 = 4;

async fn code(world: &World) -> InviteCode {
    world.authority.make_invite(None).await.unwrap().invite.code.unwrap()
}

async fn enrol(world: &World, phone: &Phone, code: &InviteCode) -> Reply {
    world.send(phone.post("/v1/enrol", &Enrol { code: code.clone() })).await
}

#[tokio::test]
async fn a_code_is_good_for_one_phone_and_always_gives_it_the_same_answer() {
    let (world, phone) = (World::new().await, Phone::new());
    let code = code(&world).await;
    let first = enrol(&world, &phone, &code).await;
    assert_eq!(first.status, StatusCode::CREATED);
    let signed: Signed<Enrolled> = first.json();
    let enrolled = signed.verify(&world.keyring.receipt_keys).unwrap();
    assert_eq!(enrolled.device, phone.key.verifying_key());
    assert_eq!(enrolled.enrolled_at, common::START);

    world.clock.forward(20 * DAY);
    let again = enrol(&world, &phone, &code).await;
    assert_eq!((again.status, &again.body), (StatusCode::OK, &first.body), "even much later");
    let other = enrol(&world, &Phone::new(), &code).await;
    assert_eq!(other.problem(), (409, ProblemCode::CodeUsed));
    let world = world.reopened(None).await;
    assert_eq!(enrol(&world, &phone, &code).await.body, first.body);
}

#[tokio::test]
async fn a_code_gets_old_and_a_wrong_one_is_unknown() {
    let (world, phone) = (World::new().await, Phone::new());
    let (code, fresh) = (code(&world).await, "00000-00000".parse().unwrap());
    assert_eq!(enrol(&world, &phone, &fresh).await.problem(), (404, ProblemCode::UnknownCode));
    world.clock.forward(14 * DAY - 1);
    let other = self::code(&world).await;
    world.clock.forward(1);
    assert_eq!(enrol(&world, &phone, &code).await.problem(), (410, ProblemCode::CodeExpired));
    assert_eq!(enrol(&world, &phone, &other).await.status, StatusCode::CREATED);
    let nonsense = phone.post("/v1/enrol", &serde_json::json!({ "code": "hello" }));
    assert_eq!(world.send(nonsense).await.problem(), (400, ProblemCode::BadRequest));
    let mut plain = phone.post("/v1/enrol", &Enrol { code });
    plain.headers_mut().insert("content-type", "text/plain".parse().unwrap());
    assert_eq!(world.send(plain).await.problem(), (415, ProblemCode::WrongMediaType));
}

#[tokio::test]
async fn a_code_is_written_down_nowhere() {
    let world = World::new().await;
    let fresh = world.authority.make_invite(None).await.unwrap();
    let plain = fresh.code().replace('-', "");
    let unkeyed = Digest::of(plain.as_bytes()).to_bytes();
    for path in all_in(world.path()).into_iter().filter(|path| path.is_file()) {
        let bytes = std::fs::read(path).unwrap();
        for secret in [fresh.code().as_bytes(), plain.as_bytes(), &unkeyed] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret));
        }
    }
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start} in {text}"));
    rest.split_once(end).unwrap().0
}

async fn make_invite(browser: &mut Browser) -> String {
    let token = browser.get("/staff/invites").await.hidden("token");
    let made = browser.post("/staff/invites", &[("token", &token)]).await;
    assert_eq!(made.status, StatusCode::CREATED);
    assert_eq!(made.header("cache-control"), "no-store");
    made.text()
}

#[tokio::test]
async fn staff_make_an_invite_give_it_away_and_see_who_came_with_it() {
    let (world, phone) = (World::new().await, Phone::new());
    let mut browser = world.browser().await;
    let page = make_invite(&mut browser).await;
    assert!(page.contains("once") && page.contains("Good until Saturday 5 December at 9am"));
    assert!(page.contains("<svg") && !page.contains("<script") && !page.contains(" style="));
    let link = between(&page, "<p class=\"said\">", "</p>").replace("&amp;", "&");
    let invite = Invite::parse(&link).unwrap();
    assert!(invite.leads_to_the_same(&world.authority.invite()));
    let code = invite.code.unwrap();
    assert!(page.contains(&code.to_string()), "to read aloud");

    let list = browser.get("/staff/invites").await.text();
    assert!(list.contains("Not used yet (1)") && list.contains("Made by Sam Okafor today at 9am"));
    assert!(!list.contains(&code.to_string()), "it is shown only once");
    let id = world.letter(&phone, "before").await;
    assert!(browser.open(id).await.text().contains("We do not know whose phone this is"));
    world.clock.forward(60_000);
    assert_eq!(enrol(&world, &phone, &code).await.status, StatusCode::CREATED);
    assert!(browser.get("/staff/invites").await.text().contains("Not used yet (0)"));
    let later = world.letter(&phone, "after").await;
    for id in [id, later] {
        let page = browser.open(id).await.text();
        assert!(page.contains("Invited by Sam Okafor, joined today at 9:01am"), "{page}");
    }
    let trail = world.authority.verify_audit().await.unwrap().unwrap();
    let made = trail.rows.iter().find(|row| row.action == "invited").unwrap();
    assert!(made.member.is_some());
}

#[tokio::test]
async fn an_invite_that_was_withdrawn_is_no_good() {
    let (world, phone) = (World::new().await, Phone::new());
    let mut browser = world.browser().await;
    let page = make_invite(&mut browser).await;
    let link = between(&page, "<p class=\"said\">", "</p>").replace("&amp;", "&");
    let code = Invite::parse(&link).unwrap().code.unwrap();
    let list = browser.get("/staff/invites").await;
    let (token, invite) = (list.hidden("token"), list.hidden("invite"));
    let to = "/staff/invites/withdraw";
    let forged = browser.post(to, &[("token", "x"), ("invite", &invite)]).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    for said in ["withdrawn", "not-withdrawn"] {
        let done = browser.post(to, &[("token", &token), ("invite", &invite)]).await;
        assert_eq!(done.header("location"), format!("/staff/invites?said={said}"));
    }
    assert!(browser.get("/staff/invites?said=withdrawn").await.text().contains("is withdrawn"));
    assert_eq!(enrol(&world, &phone, &code).await.problem(), (410, ProblemCode::CodeExpired));
    let forged = browser.post("/staff/invites", &[("token", "x")]).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert!(world.authority.open_invites().await.unwrap().is_empty());
}

async fn deliver_with(world: &World, phone: &Phone, envelope: &Envelope, proof: &str) -> Reply {
    let mut request = phone.put(envelope);
    request.headers_mut().insert(PROOF_FIELD, proof.parse().unwrap());
    world.send(request).await
}

fn proof_for(envelope: &Envelope, good: bool) -> String {
    let digest = envelope.digest();
    let found = (0..).map(Proof).find(|proof| proof.proves(digest, BITS) == good).unwrap();
    found.0.to_string()
}

#[tokio::test]
async fn what_nothing_speaks_for_is_taken_and_set_apart() {
    let world = World::asking_for_proof(BITS).await;
    assert_eq!(world.keyring.limits.proof_bits, BITS);
    let (invited, proving, silent) = (Phone::new(), Phone::new(), Phone::new());
    enrol(&world, &invited, &code(&world).await).await;
    let known = world.letter(&invited, "known").await;
    let envelope = proving.write(&world, "proving");
    let proof = proof_for(&envelope, true);
    let reply = deliver_with(&world, &proving, &envelope, &proof).await;
    assert_eq!(reply.status, StatusCode::CREATED);
    let proved = envelope.address().submission;
    let plain = world.letter(&silent, "silent").await;
    let envelope = silent.write(&world, "wrong");
    for proof in [proof_for(&envelope, false).as_str(), "hello"] {
        let reply = deliver_with(&world, &silent, &envelope, proof).await;
        assert!(reply.status.is_success(), "a proof is never a reason to refuse");
    }
    let wrong = envelope.address().submission;
    let unsafe_one = Written { urgent: true, ..Written::of("unsafe") };
    let envelope = silent.write_all(&world, &unsafe_one);
    assert_eq!(world.deliver(&silent, &envelope).await.status, StatusCode::CREATED);
    let urgent = envelope.address().submission;

    let mut browser = world.browser().await;
    let list = browser.get("/staff").await.text();
    assert!(list.contains("Waiting for an answer (3)") && list.contains("Not checked (2)"));
    let at = |id: upheld_protocol::SubmissionId| list.find(&id.reference()).unwrap();
    let shelf = list.find("Not checked (2)").unwrap();
    assert!(at(urgent) < at(known) && at(known) < at(proved) && at(proved) < shelf);
    assert!(shelf < at(plain) && at(plain) < at(wrong));
    let shelf = browser.get("/staff?show=not-checked").await.text();
    assert!(shelf.contains(&plain.reference()) && !shelf.contains(&known.reference()));

    for (id, words) in [
        (known, "Invited, joined today at 9am"),
        (proved, "We do not know whose phone this is<"),
        (plain, "and nothing else speaks for it"),
        (urgent, "and nothing else speaks for it"),
    ] {
        let page = browser.open(id).await.text();
        assert!(page.contains(words), "{words}: {page}");
    }
    browser.answer(plain, "We can hear you.").await;
    let list = browser.get("/staff").await.text();
    assert!(list.contains("Not checked (1)") && list.contains("Answered (1)"));
}

#[tokio::test]
async fn what_is_set_apart_comes_forward_once_something_speaks_for_it() {
    let world = World::asking_for_proof(BITS).await;
    let (later, retrying) = (Phone::new(), Phone::new());
    world.letter(&later, "hello").await;
    let envelope = retrying.write(&world, "hello");
    let first = world.deliver(&retrying, &envelope).await;
    let mut browser = world.browser().await;
    assert!(browser.get("/staff").await.text().contains("Not checked (2)"));
    enrol(&world, &later, &code(&world).await).await;
    assert!(browser.get("/staff").await.text().contains("Not checked (1)"));
    let proof = proof_for(&envelope, true);
    let again = deliver_with(&world, &retrying, &envelope, &proof).await;
    assert_eq!((again.status, again.body), (StatusCode::OK, first.body));
    let list = browser.get("/staff").await.text();
    assert!(list.contains("Waiting for an answer (2)") && !list.contains("Not checked"));
}

async fn at_a_pace() -> World {
    let clock = Arc::new(FakeClock::at(common::START));
    let pace = Pace { submissions_an_hour: Some(3), wrong_codes_an_hour: Some(3) };
    let surroundings = Surroundings {
        clock: clock.clone(),
        limits: Some(common::LIMITS),
        ..Surroundings::default()
    };
    World::paced(tempfile::tempdir().unwrap(), clock, surroundings, pace).await
}

#[tokio::test]
async fn a_strangers_phone_is_slowed_down_and_one_we_invited_never_is() {
    let (world, stranger, invited) = (at_a_pace().await, Phone::new(), Phone::new());
    enrol(&world, &invited, &code(&world).await).await;
    for _ in 0..6 {
        world.letter(&invited, "hello").await;
    }
    let first = stranger.write(&world, "first");
    assert_eq!(world.deliver(&stranger, &first).await.status, StatusCode::CREATED);
    world.clock.forward(60_000);
    world.letter(&stranger, "second").await;
    world.letter(&stranger, "third").await;
    let fourth = stranger.write(&world, "fourth");
    let slow = world.deliver(&stranger, &fourth).await;
    assert_eq!(slow.problem(), (429, ProblemCode::SlowDown));
    assert_eq!(slow.header("retry-after"), "60", "an urgent one may be next");
    assert!(slow.json::<Problem>().retryable);
    assert_eq!(world.deliver(&stranger, &first).await.status, StatusCode::OK, "it is here");
    let urgent = Written { urgent: true, ..Written::of("unsafe") };
    let urgent = stranger.write_all(&world, &urgent);
    assert_eq!(world.deliver(&stranger, &urgent).await.status, StatusCode::CREATED);
    world.letter(&Phone::new(), "another phone does not wait").await;
    world.clock.forward(59 * 60_000);
    assert_eq!(world.deliver(&stranger, &fourth).await.status, StatusCode::CREATED);
    let fifth = stranger.write(&world, "fifth");
    assert_eq!(world.deliver(&stranger, &fifth).await.status, StatusCode::TOO_MANY_REQUESTS);
    enrol(&world, &stranger, &code(&world).await).await;
    assert_eq!(world.deliver(&stranger, &fifth).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn guessing_codes_gets_slow_and_right_ones_do_not_count() {
    let (world, invited) = (at_a_pace().await, Phone::new());
    for _ in 0..5 {
        let right = code(&world).await;
        assert_eq!(enrol(&world, &Phone::new(), &right).await.status, StatusCode::CREATED);
    }
    let used = code(&world).await;
    let before = enrol(&world, &invited, &used).await;
    let wrong: InviteCode = "00000-00000".parse().unwrap();
    for _ in 0..3 {
        let reply = enrol(&world, &Phone::new(), &wrong).await;
        assert_eq!(reply.problem(), (404, ProblemCode::UnknownCode));
    }
    let right = code(&world).await;
    let slow = enrol(&world, &Phone::new(), &right).await;
    assert_eq!(slow.problem(), (429, ProblemCode::SlowDown));
    assert_eq!(slow.header("retry-after"), "60");
    let again = enrol(&world, &invited, &used).await;
    assert_eq!((again.status, again.body), (StatusCode::OK, before.body), "never for known ones");
    world.clock.forward(60 * 60_000);
    assert_eq!(enrol(&world, &Phone::new(), &right).await.status, StatusCode::CREATED);
}

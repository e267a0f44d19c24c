//! What phones learn: only about their own, in order, in pages.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use axum::http::{Request, StatusCode, header};
use common::{Phone, World};
use upheld_protocol::{Cursor, EventPage, EventsAck, Happening, ProblemCode, event::open_reply};

#[tokio::test]
async fn a_reply_opens_on_the_phone_of_its_writer_and_nowhere_else() {
    let (world, phone, other) = (World::new().await, Phone::new(), Phone::new());
    let id = world.letter(&phone, "nobody asked me").await;
    world.letter(&other, "hello").await;
    let mut browser = world.browser().await;
    let sent = browser.answer(id, "Thank you.\r\nI will ring you <today>.").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.close(id, "").await.status, StatusCode::SEE_OTHER);

    let events = world.events(&phone).await;
    assert!(events.iter().all(|event| event.submission == id));
    assert!(events.iter().all(|event| event.device == phone.key.verifying_key()));
    let team = || "The duty team".to_owned();
    assert_eq!(events[0].happening, Happening::Opened { team: team() });
    assert!(matches!(events[2].happening, Happening::Answered { .. }), "what came of it");
    assert_eq!(events[3].happening, Happening::Closed { team: team() });
    let Happening::Answered { reply, .. } = &events[1].happening else { panic!("no answer") };
    let opened = open_reply(reply, events[1].id, id, &phone.reply_key).unwrap();
    assert_eq!(opened.text, "Thank you.\nI will ring you <today>.");
    assert_eq!(opened.from, world.sign_in.name);
    assert!(open_reply(reply, events[1].id, id, &other.reply_key).is_err());

    assert_eq!(events.len(), 4);
    assert!(world.events(&other).await.is_empty());
}

#[tokio::test]
async fn opening_is_told_once_however_often_it_is_opened() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    for _ in 0..3 {
        assert!(browser.open(id).await.text().contains("hello"));
    }
    assert_eq!(world.events(&phone).await.len(), 1);
}

#[tokio::test]
async fn pages_are_in_order_without_gaps_and_say_when_there_is_more() {
    let (world, phone, other) = (World::new().await, Phone::new(), Phone::new());
    let cookie = sign_in(&world).await;
    let session = world.authority.session(&cookie).unwrap();
    let mut opened = Vec::new();
    for n in 0..205 {
        let id = world.letter(&phone, "hello").await;
        world.authority.read(&session, id).await.unwrap();
        opened.push(id);
        if n % 50 == 0 {
            let theirs = world.letter(&other, "hello").await;
            world.authority.read(&session, theirs).await.unwrap();
        }
    }
    let (mut after, mut seen, mut pages) = (Cursor::default(), Vec::new(), Vec::new());
    loop {
        let query = format!("after={}", after.as_str());
        let reply = world.send(phone.get("/v1/events", &query)).await;
        let page: EventPage = reply.json();
        let keys = &world.keyring.receipt_keys;
        let events = page.events.iter().map(|event| event.verify(keys).unwrap());
        seen.extend(events.map(|event| event.submission));
        pages.push((page.events.len(), page.submissions, page.more));
        after = page.cursor;
        if !page.more {
            break;
        }
    }
    assert_eq!(pages, [(100, 205, true), (100, 205, true), (5, 205, false)]);
    assert_eq!(seen, opened);
    let query = format!("after={}", after.as_str());
    let past: EventPage = world.send(phone.get("/v1/events", &query)).await.json();
    assert_eq!((past.events.len(), past.cursor, past.more), (0, after, false));
    let first: EventPage = world.send(phone.get("/v1/events", "")).await.json();
    assert_eq!(first.events.len(), 100);
}

async fn sign_in(world: &World) -> String {
    use upheld_authority::{authority::SignIn, keys::Passphrase};
    let passphrase = Passphrase::typed(&world.sign_in.passphrase);
    match world.authority.sign_in(&world.sign_in.name, passphrase).await.unwrap() {
        SignIn::Welcome(cookie) => cookie,
        other => panic!("{other:?}"),
    }
}

async fn page_after(world: &World, phone: &Phone, cursor: &str) -> EventPage {
    let reply = world.send(phone.get("/v1/events", &format!("after={cursor}"))).await;
    assert_eq!(reply.status, StatusCode::OK, "{cursor}");
    reply.json()
}

#[tokio::test]
async fn a_cursor_of_another_history_starts_over_and_nothing_is_skipped() {
    let (world, phone) = (World::new().await, Phone::new());
    let mut browser = world.browser().await;
    let id = world.letter(&phone, "hello").await;
    browser.answer(id, "Thank you.").await;
    let page = page_after(&world, &phone, "").await;
    assert_eq!((page.events.len(), page.submissions), (2, 1));
    let good = page.cursor.as_str().to_owned();
    assert!(page_after(&world, &phone, &good).await.events.is_empty());

    // Another id at the same place, a place that is not there yet, and what is no cursor of ours.
    let (number, head) = good.split_once('.').unwrap();
    let other_head = if head.starts_with('0') { "1" } else { "0" };
    let of_another = format!("{number}.{other_head}{}", &head[1..]);
    let ahead = format!("7.{head}");
    for cursor in [&of_another, &ahead, "0", "2", "2.", ".", "99999999999999999999.00", "a-b"] {
        let again = page_after(&world, &phone, cursor).await;
        assert_eq!(again.events, page.events, "{cursor}");
        assert_eq!(again.cursor, page.cursor);
    }
    let nobody = page_after(&world, &Phone::new(), &good).await;
    assert_eq!((nobody.events.len(), nobody.cursor.as_str(), nobody.submissions), (0, "", 0));
}

#[tokio::test]
async fn a_server_that_was_restored_says_how_much_it_remembers() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    world.letter(&phone, "and this").await;
    world.authority.delete_contents(id).await.unwrap();
    assert_eq!(page_after(&world, &phone, "").await.submissions, 2, "deleted ones too");
}

#[tokio::test]
async fn staff_see_whether_a_reply_has_reached_the_phone() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    browser.answer(id, "First answer.").await;
    let first = page_after(&world, &phone, "").await.cursor;
    browser.answer(id, "Second answer.").await;
    let shown = |page: String| {
        let count = |words: &str| page.matches(words).count();
        (count("Reached their phone"), count("Not fetched by their phone yet"))
    };
    assert_eq!(shown(browser.open(id).await.text()), (0, 2), "fetching alone is not keeping");

    let ack = |phone: &Phone, cursor: &Cursor| {
        world.send(phone.post("/v1/events/ack", &EventsAck { cursor: cursor.clone() }))
    };
    let elsewhere = Cursor::try_from("2.0000000000000000".to_owned()).unwrap();
    for odd in [Cursor::default(), elsewhere] {
        assert_eq!(ack(&phone, &odd).await.status, StatusCode::NO_CONTENT);
    }
    assert_eq!(ack(&Phone::new(), &first).await.status, StatusCode::NO_CONTENT);
    assert_eq!(shown(browser.open(id).await.text()), (0, 2), "without effect");
    assert_eq!(ack(&phone, &first).await.status, StatusCode::NO_CONTENT);
    assert_eq!(shown(browser.open(id).await.text()), (1, 1));
    let last = page_after(&world, &phone, first.as_str()).await.cursor;
    for cursor in [&last, &first] {
        assert_eq!(ack(&phone, cursor).await.status, StatusCode::NO_CONTENT);
    }
    assert_eq!(shown(browser.open(id).await.text()), (2, 0), "an old one takes nothing back");
    let world = world.reopened(None).await;
    assert_eq!(shown(world.browser().await.open(id).await.text()), (2, 0));

    let mut unsigned = phone.post("/v1/events/ack", &EventsAck { cursor: last });
    unsigned.headers_mut().remove("signature");
    assert_eq!(world.send(unsigned).await.problem(), (401, ProblemCode::BadSignature));
    let nonsense = phone.post("/v1/events/ack", &serde_json::json!({ "cursor": "a b" }));
    assert_eq!(world.send(nonsense).await.problem(), (400, ProblemCode::BadRequest));
}

#[tokio::test]
async fn only_a_signed_and_readable_question_is_answered() {
    let (world, phone) = (World::new().await, Phone::new());
    let unsigned = Request::get("/v1/events?after=0").body(axum::body::Body::empty()).unwrap();
    assert_eq!(world.send(unsigned).await.problem(), (401, ProblemCode::BadSignature));
    let mut moved = phone.get("/v1/events", "after=0");
    *moved.uri_mut() = "/v1/events?after=1".parse().unwrap();
    assert_eq!(world.send(moved).await.problem(), (401, ProblemCode::BadSignature));
    let long = format!("after={}", "1".repeat(65));
    for query in ["after=1_2", "after=%20", &long, "before=1", "after=1&x=2"] {
        let reply = world.send(phone.get("/v1/events", query)).await;
        assert_eq!(reply.problem(), (400, ProblemCode::BadRequest), "{query}");
    }
}

#[tokio::test]
async fn an_envelope_that_does_not_open_is_told_once_and_said_plainly() {
    let (world, phone) = (World::new().await, Phone::new());
    let good = phone.write(&world, "hello");
    let mut damaged = good.as_bytes().to_vec();
    *damaged.last_mut().unwrap() ^= 1;
    let id = good.address().submission;
    let put = world.send(phone.put_at(id, &damaged)).await;
    assert_eq!(put.status, StatusCode::CREATED, "nobody can tell before it is opened");

    let mut browser = world.browser().await;
    for _ in 0..2 {
        let page = browser.open(id).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains("This message cannot be opened"));
    }
    let events = world.events(&phone).await;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].happening, Happening::CannotOpen);
    assert!(browser.get("/staff").await.text().contains("Cannot be opened"));
}

#[tokio::test]
async fn the_keyring_is_signed_by_the_root_and_asked_for_cheaply() {
    let world = World::new().await;
    let get = |tag: Option<String>| {
        let mut request = Request::get("/v1/keyring");
        if let Some(tag) = tag {
            request = request.header(header::IF_NONE_MATCH, tag);
        }
        world.send(request.body(axum::body::Body::empty()).unwrap())
    };
    let first = get(None).await;
    assert_eq!((first.status, first.header("cache-control")), (StatusCode::OK, "no-cache"));
    let tag = first.header("etag").to_owned();
    for held in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".into()] {
        let again = get(Some(held)).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
        assert_eq!(again.header("etag"), tag);
    }
    assert_eq!(get(Some("\"x\"".into())).await.status, StatusCode::OK);
    let keyring = &world.keyring;
    assert!(keyring.demonstration);
    assert_eq!((keyring.teams.len(), keyring.teams[0].keys.len()), (3, 1));
}

//! What staff see and do.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{Phone, World, Written};
use upheld_authority::authority::{Contents, SignIn};
use upheld_authority::keys::Passphrase;
use upheld_protocol::{Happening, event::open_reply};

const MINUTE: i64 = 60 * 1000;

#[tokio::test]
async fn nothing_is_shown_to_somebody_who_is_not_signed_in() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "secret words").await;
    let mut stranger = world.stranger(Some("upheld-staff=x".into()));
    for page in [
        "/staff".to_owned(),
        format!("/staff/messages/{id}"),
        format!("/staff/messages/{id}/close"),
        format!("/staff/messages/{id}/attachments/{id}"),
        "/staff/invites".to_owned(),
        "/staff/people".to_owned(),
        "/staff/figures".to_owned(),
    ] {
        let reply = stranger.get(&page).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER);
        assert!(reply.header("location").starts_with("/staff/sign-in"));
    }
    assert!(world.events(&phone).await.is_empty());
}

#[tokio::test]
async fn after_wrong_passphrases_even_the_right_one_waits() {
    let world = World::new().await;
    let mut browser = world.stranger(None);
    let name = world.sign_in.name.as_str();
    let right = world.sign_in.passphrase.as_str();
    for _ in 0..3 {
        let form = [("name", name), ("passphrase", "bcdfg-bcdfg-bcdfg-bcdfg")];
        let reply = browser.post("/staff/sign-in", &form).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN);
        assert!(reply.text().contains("do not belong together"));
        assert!(reply.text().contains(&format!("value=\"{name}\"")), "the name stays");
        assert!(!reply.text().contains("bcdfg"), "the passphrase does not");
    }
    let form = [("name", name), ("passphrase", right)];
    let waiting = browser.post("/staff/sign-in", &form).await;
    assert_eq!(waiting.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(waiting.header("retry-after"), "2");
    assert!(browser.cookie.is_none());
    world.clock.forward(2000);
    let welcome = browser.post("/staff/sign-in", &form).await;
    assert_eq!((welcome.status, welcome.header("location")), (StatusCode::SEE_OTHER, "/staff"));
    assert_eq!(browser.get("/staff").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_unknown_name_is_treated_like_a_wrong_passphrase() {
    let world = World::new().await;
    let mut browser = world.stranger(None);
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let form = [("name", "Nobody"), ("passphrase", "x")];
        statuses.push(browser.post("/staff/sign-in", &form).await.status.as_u16());
    }
    assert_eq!(statuses, [403, 403, 403, 429]);
}

#[tokio::test]
async fn an_empty_sign_in_says_which_fields_are_missing() {
    let world = World::new().await;
    let mut browser = world.stranger(None);
    let page = browser.post("/staff/sign-in", &[]).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    for link in ["href=\"#name\"", "href=\"#passphrase\"", "<title>Error: "] {
        assert!(page.text().contains(link), "{link}");
    }
}

#[tokio::test]
async fn a_session_ends_when_idle_and_when_signed_out() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    world.clock.forward(29 * MINUTE);
    assert_eq!(browser.get("/staff").await.status, StatusCode::OK);
    world.clock.forward(29 * MINUTE);
    assert_eq!(browser.get("/staff").await.status, StatusCode::OK, "a click counts");
    world.clock.forward(30 * MINUTE);
    assert_eq!(browser.get("/staff").await.status, StatusCode::SEE_OTHER);

    let mut browser = world.browser().await;
    let cookie = browser.cookie.clone();
    let token = browser.get("/staff").await.hidden("token");
    let refused = browser.post("/staff/sign-out", &[("token", "wrong")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let out = browser.post("/staff/sign-out", &[("token", &token)]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    browser.cookie = cookie;
    assert_eq!(browser.get("/staff").await.status, StatusCode::SEE_OTHER, "the secret is void");
}

#[tokio::test]
async fn the_list_puts_those_first_who_need_it_most() {
    let (world, phone) = (World::new().await, Phone::new());
    let mut browser = world.browser().await;
    assert!(browser.get("/staff").await.text().contains("No messages yet"));
    let urgent_one =
        |counter| Written { urgent: true, counter, ..Written::of("I feel unsafe where I live") };
    let mut references = Vec::new();
    for n in 1..=4 {
        let envelope = if n == 3 {
            phone.write_all(&world, &urgent_one(n))
        } else {
            phone.write(&world, "hello")
        };
        world.deliver(&phone, &envelope).await;
        references.push(envelope.address().submission);
        world.clock.forward(MINUTE);
    }
    browser.answer(references[0], "Thank you.").await;
    browser.close(references[1], "").await;

    let list = browser.get("/staff").await.text();
    let at = |id: usize| list.find(&references[id].reference()).unwrap();
    assert!(at(2) < at(3) && at(3) < at(0) && at(0) < at(1), "urgent, waiting, answered, closed");
    for heading in ["Waiting for an answer (2)", "Answered (1)", "Closed (1)", "Feels unsafe"] {
        assert!(list.contains(heading), "{heading}");
    }
    assert!(list.contains("Received today at 9:02am by The duty team"));
    assert!(!list.contains("unsafe where I live"), "the list opens nothing");
}

#[tokio::test]
async fn a_long_shelf_has_pages() {
    let (world, phone) = (World::new().await, Phone::new());
    for _ in 0..51 {
        world.letter(&phone, "hello").await;
    }
    let mut browser = world.browser().await;
    let first = browser.get("/staff?show=waiting").await.text();
    let second = browser.get("/staff?show=waiting&page=2").await.text();
    assert_eq!(first.matches("/staff/messages/").count(), 50);
    assert_eq!(second.matches("/staff/messages/").count(), 1);
    assert!(first.contains("Next page") && second.contains("Previous page"));
    for odd in ["/staff?show=waiting&page=4294967295", "/staff?show=answered", "/staff?page=x"] {
        assert_eq!(browser.get(odd).await.status, StatusCode::OK, "{odd}");
    }
}

#[tokio::test]
async fn a_message_shows_what_was_written_and_nothing_in_it_is_markup() {
    let (world, phone) = (World::new().await, Phone::new());
    let evil = |name: &str| format!("<script>{name}</script>\"'&<img src=x>");
    let (what, wanted, about, from) = (evil("what"), evil("wanted"), evil("about"), evil("from"));
    let envelope = phone.write_all(
        &world,
        &Written {
            what: &what,
            wanted: Some(&wanted),
            about: Some(&about),
            from: Some(&from),
            urgent: true,
            counter: 3,
            attachments: vec![],
        },
    );
    world.deliver(&phone, &envelope).await;
    let id = envelope.address().submission;
    let mut browser = world.browser().await;
    let page = browser.open(id).await;
    for name in ["what", "wanted", "about", "from"] {
        assert!(page.text().contains(&format!("&lt;script&gt;{name}")), "{name} is shown");
    }
    assert!(page.text().contains(&id.reference()));
    assert!(page.text().contains("<dd>Opened</dd>"), "the state is that of now");
    assert!(page.text().contains("An earlier message from the same phone has not arrived"));

    let (token, form) = (page.hidden("token"), page.hidden("form"));
    let evil_reply = evil("reply");
    let long = evil("x").repeat(400);
    let reply = |text| [("token", token.as_str()), ("form", form.as_str()), ("text", text)];
    let to = format!("/staff/messages/{id}/reply");
    let pages = [
        page.text(),
        browser.post(&to, &reply(&long)).await.text(),
        browser.post(&to, &reply(&evil_reply)).await.text(),
        browser.open(id).await.text(),
        browser.get("/staff?said=%3Cscript%3E&show=%3Cscript%3E").await.text(),
        browser.get("/staff/messages/%3Cscript%3E").await.text(),
        browser.get("/staff/sign-in?message=%3Cscript%3E&said=%3Cscript%3E").await.text(),
        browser
            .post("/staff/sign-in", &[("name", &what), ("message", &what), ("kept", &what)])
            .await
            .text(),
        browser.get(&format!("/staff/messages/{id}/close")).await.text(),
    ];
    for page in pages {
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
    }
}

#[tokio::test]
async fn a_reply_form_sent_twice_makes_one_reply() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    let page = browser.open(id).await;
    let (token, form) = (page.hidden("token"), page.hidden("form"));
    let fields = |text| [("token", token.as_str()), ("form", form.as_str()), ("text", text)];
    let to = format!("/staff/messages/{id}/reply");

    let first = browser.post(&to, &fields("Thank you.\r\n")).await;
    assert_eq!(first.header("location"), format!("/staff/messages/{id}?said=replied"));
    let second = browser.post(&to, &fields("Thank you.")).await;
    assert_eq!(second.header("location"), format!("/staff/messages/{id}?said=replied-before"));
    assert_eq!(world.events(&phone).await.len(), 2, "opened and one answer");

    let changed = browser.post(&to, &fields("Thank you. And one more thing.")).await;
    assert_eq!(changed.status, StatusCode::BAD_REQUEST);
    assert!(changed.text().contains("And one more thing."), "nothing typed is lost");
    assert!(changed.text().contains("You sent a reply from this page already"));
    assert_ne!(changed.hidden("form"), form);
    assert_eq!(world.events(&phone).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_reply_sent_many_times_at_once_makes_one_reply() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let cookie = signed_in(&world, &world.sign_in.name, &world.sign_in.passphrase).await;
    let session = world.authority.session(&cookie).unwrap();
    let form = world.authority.fresh_event_id();
    let calls: Vec<_> = (0..16)
        .map(|_| {
            let (authority, session) = (world.authority.clone(), session.clone());
            tokio::spawn(async move { authority.reply(&session, id, form, "Thank you.").await })
        })
        .collect();
    let mut sent = 0;
    for call in calls {
        sent +=
            usize::from(call.await.unwrap().unwrap() == upheld_authority::authority::Replied::Sent);
    }
    assert_eq!((sent, world.events(&phone).await.len()), (1, 1));
}

#[tokio::test]
async fn an_empty_or_long_reply_comes_back_with_everything_typed() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    let empty = browser.answer(id, " \r\n ").await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);
    assert!(empty.text().contains("Write your reply before you send it"));
    assert!(empty.text().contains("href=\"#text\"") && empty.text().contains("id=\"text\""));

    let long = format!("\n{}", "é".repeat(4001));
    let too_long = browser.answer(id, &long).await;
    assert_eq!(too_long.status, StatusCode::BAD_REQUEST);
    assert!(too_long.text().contains("Make your reply 1 character shorter: 4,000 at most"));
    assert!(too_long.text().contains(&format!(">\n{long}</textarea>")));
    let fits = browser.answer(id, &"é".repeat(4000)).await;
    assert_eq!(fits.status, StatusCode::SEE_OTHER);
    assert_eq!(world.events(&phone).await.len(), 2);
}

#[tokio::test]
async fn what_was_typed_survives_the_end_of_the_session() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    let page = browser.open(id).await;
    let (token, form) = (page.hidden("token"), page.hidden("form"));
    world.clock.forward(31 * MINUTE);
    let fields = [("token", &*token), ("form", &form), ("text", "A long and careful answer.")];
    let sign_in = browser.post(&format!("/staff/messages/{id}/reply"), &fields).await;
    assert!(sign_in.text().contains("What you wrote is still here"));
    let (message, kept) = (sign_in.hidden("message"), sign_in.hidden("kept"));
    assert_eq!(world.events(&phone).await.len(), 1, "nothing was sent");

    let fields = [
        ("name", &*world.sign_in.name),
        ("passphrase", &world.sign_in.passphrase),
        ("message", &message),
        ("kept", &kept),
    ];
    let back = browser.post("/staff/sign-in", &fields).await;
    assert!(back.text().contains("A long and careful answer.</textarea>"));
    let (token, form) = (back.hidden("token"), back.hidden("form"));
    let fields = [("token", &*token), ("form", &form), ("text", &kept)];
    let sent = browser.post(&format!("/staff/messages/{id}/reply"), &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(world.events(&phone).await.len(), 2);
}

#[tokio::test]
async fn a_form_that_is_not_this_sessions_does_nothing() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    let form = browser.open(id).await.hidden("form");
    for (to, fields) in [
        ("reply", [("token", "forged"), ("form", &*form), ("text", "typed words")]),
        ("reply", [("token", ""), ("form", ""), ("text", "typed words")]),
        ("close", [("token", "forged"), ("form", &*form), ("text", "typed words")]),
    ] {
        let reply = browser.post(&format!("/staff/messages/{id}/{to}"), &fields).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST);
        assert!(reply.text().contains("typed words</textarea>"));
    }
    let token = browser.open(id).await.hidden("token");
    for to in ["reply", "close"] {
        let request = Request::post(format!("/staff/messages/{id}/{to}"))
            .header(header::COOKIE, browser.cookie.clone().unwrap())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "cross-site")
            .body(Body::from(format!("token={token}&form={form}&text=x")))
            .unwrap();
        assert_eq!(world.send(request).await.status, StatusCode::FORBIDDEN);
    }
    let by_script = Request::get(format!("/staff/messages/{id}"))
        .header(header::COOKIE, browser.cookie.clone().unwrap())
        .header("sec-fetch-site", "same-origin")
        .header("sec-fetch-mode", "cors")
        .body(Body::empty())
        .unwrap();
    assert_eq!(world.send(by_script).await.status, StatusCode::FORBIDDEN);
    assert_eq!(world.events(&phone).await.len(), 1, "only the opening");
}

#[tokio::test]
async fn closing_asks_first_and_takes_a_last_reply() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    let question = browser.get(&format!("/staff/messages/{id}/close")).await;
    assert!(question.text().contains(&format!("Close message {}?", id.reference())));
    assert!(world.authority.submissions().await.unwrap()[0].closed_at.is_none());
    let (token, form) = (question.hidden("token"), question.hidden("form"));
    let fields = |text| {
        let known = [("token", token.as_str()), ("form", form.as_str())];
        [known[0], known[1], ("outcome", "put-right"), ("text", text)]
    };
    let to = format!("/staff/messages/{id}/close");

    let long = "x".repeat(4001);
    let too_long = browser.post(&to, &fields(&long)).await;
    assert_eq!(too_long.status, StatusCode::BAD_REQUEST);
    assert!(too_long.text().contains(&long));
    for _ in 0..2 {
        let closed = browser.post(&to, &fields("Goodbye for now.")).await;
        assert_eq!(closed.header("location"), "/staff?said=closed");
    }
    let kinds: Vec<_> = world.events(&phone).await;
    let Happening::Answered { reply, .. } = &kinds[1].happening else { panic!("no answer") };
    assert_eq!(
        open_reply(reply, kinds[1].id, id, &phone.reply_key).unwrap().text,
        "Goodbye for now."
    );
    assert!(matches!(kinds[2].happening, Happening::Closed { .. }));
    assert_eq!(kinds.len(), 3);

    let late = browser.post(&to, &fields("Words for a closed message.")).await;
    assert_eq!(late.status, StatusCode::BAD_REQUEST);
    assert!(late.text().contains("Words for a closed message."), "nothing typed is lost");
    let reply = format!("/staff/messages/{id}/reply");
    let late = browser
        .post(
            &reply,
            &[
                ("token", &*token),
                ("form", &world.authority.fresh_event_id().to_string()),
                ("text", "More words."),
            ],
        )
        .await;
    assert!(late.text().contains("More words.") && late.text().contains("was closed meanwhile"));
    assert_eq!(world.events(&phone).await.len(), 3);
    let page = browser.open(id).await.text();
    assert!(page.contains("Goodbye for now.") && page.contains("This conversation is closed."));
}

async fn signed_in(world: &World, name: &str, passphrase: &str) -> String {
    match world.authority.sign_in(name, Passphrase::typed(passphrase)).await.unwrap() {
        SignIn::Welcome(cookie) => cookie,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn somebody_without_the_teams_key_reads_nothing() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "secret words").await;
    let passphrase = world.authority.add_member("Alex Lee", None).await.unwrap();
    let cookie = signed_in(&world, "alex lee", &passphrase.shown()).await;
    let mut alex = world.stranger(Some(format!("upheld-staff={cookie}")));
    assert!(alex.get("/staff").await.text().contains("No messages yet"));
    let page = alex.open(id).await.text();
    assert!(page.contains("You cannot read this message") && !page.contains("secret words"));
    let session = world.authority.session(&cookie).unwrap();
    let read = world.authority.read(&session, id).await.unwrap().unwrap();
    assert!(matches!(read.messages[0].contents, Contents::NoKey));
    let token = session.form_token().to_owned();
    let form = world.authority.fresh_event_id().to_string();
    for to in ["reply", "close"] {
        let fields = [("token", &*token), ("form", &form), ("text", "Hello.")];
        let reply = alex.post(&format!("/staff/messages/{id}/{to}"), &fields).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND);
    }
    assert!(world.events(&phone).await.is_empty(), "nobody opened it, and it can be opened");
    assert!(world.authority.add_member("ALEX LEE", None).await.is_err(), "the name is taken");
}

#[tokio::test]
async fn somebody_who_is_vouched_for_reads_what_their_colleague_reads() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello from a child").await;
    let sam = signed_in(&world, &world.sign_in.name, &world.sign_in.passphrase).await;
    let sam = world.authority.session(&sam).unwrap();
    let form = world.authority.fresh_event_id();
    world.authority.reply(&sam, id, form, "Thank you.").await.unwrap();
    let passphrase = world.authority.add_member("Alex Lee", Some(&sam)).await.unwrap();
    let cookie = signed_in(&world, "Alex Lee", &passphrase.shown()).await;
    let mut alex = world.stranger(Some(format!("upheld-staff={cookie}")));
    let page = alex.open(id).await.text();
    assert!(page.contains("hello from a child"));
    assert!(page.contains("Sam Okafor replied") && page.contains("Thank you."));
}

#[tokio::test]
async fn every_page_works_without_script_and_has_its_landmarks() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello").await;
    let mut browser = world.browser().await;
    for page in [
        "/staff".to_owned(),
        "/staff/sign-in".to_owned(),
        format!("/staff/messages/{id}"),
        format!("/staff/messages/{id}/close"),
        "/staff/invites".to_owned(),
        "/staff/people".to_owned(),
        "/staff/figures".to_owned(),
        "/staff/nowhere".to_owned(),
    ] {
        let text = browser.get(&page).await.text();
        assert!(text.starts_with("<!DOCTYPE html><html lang=\"en-GB\">"), "{page}");
        assert_eq!(text.matches("<h1").count(), 1, "{page}");
        assert_eq!(text.matches("<main").count(), 1, "{page}");
        assert!(text.contains("href=\"#main\"") && text.contains("id=\"main\""), "{page}");
        assert!(!text.contains("<script") && !text.contains(" style="), "{page}");
        for field in ["name", "passphrase", "text", "kind-answer", "outcome-put-right"] {
            let there = text.contains(&format!("id=\"{field}\""));
            assert_eq!(there, text.contains(&format!("for=\"{field}\"")), "{page}: {field}");
        }
    }
}

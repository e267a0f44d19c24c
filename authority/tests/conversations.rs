//! The list and the page by conversation: clocks, questions back, outcomes, and what must not be
//! left lying.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::fs;

use axum::http::StatusCode;
use common::{Phone, World, all_in};
use upheld_authority::{authority::SignIn, keys::Passphrase};
use upheld_protocol::{
    Choice, Event, Happening, Letter, Outcome, Question, SubmissionId, ThreadId, Way,
    body::{Earlier, Given, Picked, RestsOn},
    event::open_reply,
    system_randomness,
};

const HOUR: i64 = 60 * 60 * 1000;
const DAY: i64 = 24 * HOUR;

fn thread() -> ThreadId {
    ThreadId::random(&mut system_randomness())
}

fn picked(question: Question, choice: Choice) -> Given {
    let picked = vec![Picked { choice, says: "as the writer saw it".into() }];
    Given { question, asked: "As it was asked?".into(), words: None, picked }
}

fn said(question: Question, words: &str) -> Given {
    Given { question, asked: "As it was asked?".into(), words: Some(words.into()), picked: vec![] }
}

fn letter(way: Way, answers: Vec<Given>) -> Letter {
    Letter { way, about: None, answers, rests_on: vec![], follows: None }
}

fn wrong(sort: Choice) -> Letter {
    let what = said(Question::WhatHappened, "Nobody asked me.");
    letter(Way::SomethingIsWrong, vec![picked(Question::Sort, sort), what])
}

fn complaint() -> Letter {
    wrong(Choice::Complaint)
}

fn unsafe_now() -> Letter {
    letter(Way::SomethingIsWrong, vec![picked(Question::Safe, Choice::Unsafe)])
}

fn back(way: Way) -> Letter {
    letter(way, vec![said(Question::Message, "One more thing.")])
}

async fn one(world: &World, letter: Letter) -> SubmissionId {
    Phone::new().send_letter(world, thread(), letter).await
}

async fn list(world: &World) -> String {
    world.browser().await.get("/staff").await.text()
}

/// The rows of a page's list, each from its link to its end.
fn rows(page: &str) -> Vec<&str> {
    page.split("<li").skip(1).filter(|row| row.contains("/staff/messages/")).collect()
}

fn row_of(page: &str, id: SubmissionId) -> &str {
    let link = format!("/staff/messages/{id}\"");
    rows(page).into_iter().find(|row| row.contains(&link)).unwrap_or_else(|| panic!("{page}"))
}

fn section<'p>(page: &'p str, name: &str) -> &'p str {
    let from = page.split(&format!("<section aria-labelledby=\"{name}\"")).nth(1);
    from.and_then(|rest| rest.split("</section>").next()).unwrap_or_default()
}

fn replies(events: &[Event], id: SubmissionId) -> usize {
    events
        .iter()
        .filter(|event| event.submission == id)
        .filter(|event| {
            matches!(event.happening, Happening::Answered { .. } | Happening::Asked { .. })
        })
        .count()
}

#[tokio::test]
async fn messages_of_one_conversation_make_one_row_and_other_conversations_their_own() {
    let (world, phone, other) = (World::new().await, Phone::new(), Phone::new());
    let conversation = thread();
    phone.send_letter(&world, conversation, complaint()).await;
    world.clock.forward(HOUR / 2);
    let newest = phone.send_letter(&world, conversation, back(Way::AnswerBack)).await;
    let second = phone.send_letter(&world, thread(), letter(Way::GoodNews, vec![])).await;
    // Another phone cannot put itself into somebody's conversation.
    let stranger = other.send_letter(&world, conversation, back(Way::Sorted)).await;

    let page = list(&world).await;
    assert!(page.contains("Waiting for an answer (3)"), "{page}");
    assert_eq!(rows(&page).len(), 3);
    let row = row_of(&page, newest);
    assert!(row.contains(&format!("Complaint, {}", newest.reference())), "{row}");
    assert!(row.contains("They wrote again") && row.contains("2 messages, the newest received"));
    assert!(row_of(&page, second).contains("Good news"));
    assert!(row_of(&page, stranger).contains("Says it is sorted"));
    assert!(!page.contains("Nobody asked me"), "no words on the list");
    assert!(world.events(&phone).await.is_empty(), "nobody opened anything");
    let trail = world.authority.verify_audit().await.unwrap().unwrap();
    let listed = trail.rows.iter().filter(|row| row.action != "signed-in");
    assert_eq!(listed.map(|row| &*row.action).collect::<Vec<_>>(), ["listed"]);
}

#[tokio::test]
async fn each_way_to_write_has_its_words() {
    let world = World::new().await;
    let asks = letter(Way::Support, vec![picked(Question::Age, Choice::From21To24)]);
    let table = [
        (asks, "Asks for support (21 to 24)"),
        (letter(Way::Advocate, vec![]), "Wants an advocate"),
        (wrong(Choice::Problem), "A problem to sort"),
        (wrong(Choice::TalkItOver), "Wants to talk it over"),
        (letter(Way::Stage2, vec![]), "Stage 2"),
        (letter(Way::Other, vec![]), "A message"),
    ];
    let mut ids = Vec::new();
    for (letter, words) in table {
        ids.push((one(&world, letter).await, words));
    }
    let page = list(&world).await;
    for (id, words) in ids {
        assert!(row_of(&page, id).contains(&format!(">{words}, ")), "{words}: {page}");
    }
}

#[tokio::test]
async fn who_feels_unsafe_comes_first_then_the_clock_decides_over_bank_holidays() {
    let world = World::new().await;
    world.clock.forward(10 * DAY);
    let late = one(&world, complaint()).await; // 1 December 2026
    world.clock.forward(16 * DAY);
    let old = one(&world, letter(Way::SomethingElse, vec![])).await;
    world.clock.forward(DAY);
    let records = one(&world, letter(Way::Records, vec![])).await; // 18 December
    let due = one(&world, complaint()).await;
    let safe = one(&world, letter(Way::GoodNews, vec![])).await;
    world.clock.forward(HOUR / 2);
    let urgent = one(&world, unsafe_now()).await;

    let page = list(&world).await;
    let order = [urgent, late, due, records, old, safe];
    let links: Vec<_> = order.iter().map(|id| page.find(&id.to_string()).unwrap()).collect();
    assert!(links.is_sorted(), "{page}");
    assert!(row_of(&page, due).contains("Due Wednesday 6 January 2027"), "{page}");
    assert!(row_of(&page, records).contains("Due about Monday 18 January 2027"));
    assert!(row_of(&page, late).contains("Late since Wednesday 16 December"));
    assert!(row_of(&page, urgent).contains("Feels unsafe"));
    assert!(page.contains("1 answer is late, since Wednesday 16 December."));

    let page = world.browser().await.open(due).await.text();
    assert!(page.contains("Wednesday 6 January 2027, counted from Friday 18 December"), "{page}");
    assert!(page.contains("It may take until Wednesday 20 January 2027"));
    assert!(
        page.contains("Where this comes from") && page.contains("Nobody has checked this time")
    );
    world.browser().await.answer(due, "This is what we did.").await;
    let page = world.browser().await.open(due).await.text();
    assert!(!page.contains("Answer by"), "the clock has stopped");
}

#[tokio::test]
async fn five_hundred_who_wait_are_in_order_on_one_page_after_another() {
    let world = World::new().await;
    let phones: Vec<_> = (0..25).map(|_| Phone::new()).collect();
    let mut complaints = Vec::new();
    for n in 0..500 {
        let is_complaint = n % 5 == 0;
        let sort = if is_complaint { Choice::Complaint } else { Choice::NotSure };
        let id = phones[n % 25].send_letter(&world, thread(), wrong(sort)).await;
        complaints.extend(is_complaint.then_some(id));
        world.clock.forward(HOUR);
    }
    let mut browser = world.browser().await;
    let page = browser.get("/staff").await.text();
    assert!(page.contains("Waiting for an answer (500)"));
    let found = rows(&page);
    assert_eq!(found.len(), 100);
    for (row, id) in found.iter().zip(&complaints) {
        assert!(row.contains(&id.to_string()), "every clock before what has none: {row}");
    }
    let last = browser.get("/staff?show=waiting&page=10").await.text();
    assert_eq!(rows(&last).len(), 50);
    assert!(world.events(&phones[0]).await.is_empty());
}

#[tokio::test]
async fn asking_back_waits_for_them_and_does_not_stop_the_clock() {
    let (world, phone) = (World::new().await, Phone::new());
    let conversation = thread();
    let id = phone.send_letter(&world, conversation, complaint()).await;
    let mut browser = world.browser().await;
    let sent = browser.ask(id, "Which day was it?").await;
    assert_eq!(sent.header("location"), format!("/staff/messages/{id}?said=asked"));
    let events = world.events(&phone).await;
    let Happening::Asked { reply, .. } = &events[1].happening else { panic!("nothing asked") };
    let opened = open_reply(reply, events[1].id, id, &phone.reply_key).unwrap();
    assert_eq!((&*opened.text, opened.outcome), ("Which day was it?", None));

    let page = browser.get("/staff").await.text();
    assert!(page.contains("Waiting for an answer (0)") && page.contains("Waiting for them (1)"));
    assert!(row_of(section(&page, "asked"), id).contains("Due Friday 4 December"), "{page}");
    let page = browser.open(id).await.text();
    assert!(page.contains("Sam Okafor asked") && page.contains("Which day was it?"));
    assert!(page.contains("Asking something back does not stop the clock."));
    world.clock.forward(20 * DAY);
    let mut browser = world.browser().await;
    assert!(browser.get("/staff").await.text().contains("1 answer is late"));

    let newer = phone.send_letter(&world, conversation, back(Way::AnswerBack)).await;
    let page = browser.get("/staff").await.text();
    assert!(page.contains("Waiting for an answer (1)") && !page.contains("Waiting for them ("));
    assert!(row_of(&page, newer).contains("They wrote again"));
    browser.answer(newer, "Thank you. It is put right.").await;
    let page = browser.get("/staff").await.text();
    assert!(page.contains("Answered (1)") && !page.contains("is late"), "{page}");
}

#[tokio::test]
async fn a_question_that_comes_back_to_its_writer_stays_a_question() {
    let world = World::new().await;
    let id = one(&world, complaint()).await;
    let mut browser = world.browser().await;
    let page = browser.ask(id, " ").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.text().contains("value=\"question\" required checked"), "{}", page.text());
    assert!(page.text().contains("href=\"#text\""));
}

#[tokio::test]
async fn one_answer_is_enough_for_all_that_was_written_before_it() {
    let (world, phone) = (World::new().await, Phone::new());
    let conversation = thread();
    let first = phone.send_letter(&world, conversation, complaint()).await;
    world.clock.forward(1000);
    let second = phone.send_letter(&world, conversation, back(Way::Chase)).await;
    let mut browser = world.browser().await;
    assert!(row_of(&browser.get("/staff").await.text(), second).contains("Chases an answer"));

    let page = browser.open(first).await;
    assert!(page.text().contains(&format!("/staff/messages/{second}/reply")), "the newest");
    let (token, form) = (page.hidden("token"), page.hidden("form"));
    world.clock.forward(1000);
    let third = phone.send_letter(&world, conversation, back(Way::AnswerBack)).await;
    let fields = [("token", &*token), ("form", &form), ("kind", "answer"), ("text", "Sorry.")];
    let sent = browser.post(&format!("/staff/messages/{second}/reply"), &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);

    let page = browser.get("/staff").await.text();
    assert!(page.contains("Waiting for an answer (1)"), "what came after it still waits: {page}");
    assert_eq!(rows(&page).len(), 1);
    assert!(row_of(&page, third).contains("3 messages"));
    browser.answer(third, "And this.").await;
    let page = browser.get("/staff").await.text();
    assert!(page.contains("Waiting for an answer (0)") && page.contains("Answered (1)"), "{page}");
    let events = world.events(&phone).await;
    let counts = [first, second, third].map(|id| replies(&events, id));
    assert_eq!(counts, [0, 1, 1], "each answer reaches the phone once");

    let page = browser.open(first).await.text();
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    let order = ["Nobody asked me.", "Sorry.", "And this."].map(at);
    assert!(order.is_sorted());
}

#[tokio::test]
async fn the_outcome_reaches_the_phone_sealed_and_is_nowhere_else() {
    let (world, phone) = (World::new().await, Phone::new());
    let conversation = thread();
    let first = phone.send_letter(&world, conversation, complaint()).await;
    let id = phone.send_letter(&world, conversation, back(Way::Sorted)).await;
    let mut browser = world.browser().await;
    let address = format!("/staff/messages/{id}/close");
    let page = browser.get(&address).await;
    let (token, form) = (page.hidden("token"), page.hidden("form"));
    let without = [("token", &*token), ("form", &form), ("text", "Goodbye.")];
    let refused = browser.post(&address, &without).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.text().contains("Choose what came of it"));
    assert!(refused.text().contains("href=\"#outcome-put-right\""));
    assert!(refused.text().contains("Goodbye.</textarea>"), "nothing typed is lost");

    let fields = [("token", &*token), ("form", &form), ("outcome", "passed-on"), ("text", "")];
    for _ in 0..2 {
        let closed = browser.post(&address, &fields).await;
        assert_eq!(closed.header("location"), "/staff?said=closed");
    }
    let events = world.events(&phone).await;
    let Some([last, closed]) = events.last_chunk() else { panic!("{events:?}") };
    assert!(matches!(closed.happening, Happening::Closed { .. }));
    let Happening::Answered { reply, .. } = &last.happening else { panic!("no last word") };
    let opened = open_reply(reply, last.id, id, &phone.reply_key).unwrap();
    assert_eq!((&*opened.text, opened.outcome), ("", Some(Outcome::PassedOn)));
    assert!(!browser.get("/staff").await.text().contains(&first.reference()), "one row");
    assert!(browser.get("/staff").await.text().contains("Closed (1)"));
    let page = browser.open(first).await.text();
    assert!(page.contains("Sam Okafor closed this") && page.contains("looks into it now"));

    for path in all_in(world.path()).into_iter().filter(|path| path.is_file()) {
        let bytes = fs::read(&path).unwrap();
        for word in ["passed_on", "passed-on", "outcome", "what_happened"] {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            let of_pack = path.to_string_lossy().contains("packs");
            assert!(of_pack || !found, "{word} is in {}", path.display());
        }
    }
}

#[tokio::test]
async fn whoever_writes_to_a_closed_conversation_opens_it_again() {
    let (world, phone) = (World::new().await, Phone::new());
    let conversation = thread();
    let first = phone.send_letter(&world, conversation, complaint()).await;
    let mut browser = world.browser().await;
    browser.close(first, "Goodbye for now.").await;
    assert!(browser.get("/staff").await.text().contains("Closed (1)"));
    world.clock.forward(1000);
    let again = phone.send_letter(&world, conversation, back(Way::AnswerBack)).await;
    let page = browser.get("/staff").await.text();
    assert!(page.contains("Waiting for an answer (1)") && !page.contains("Closed ("), "{page}");
    let row = row_of(&page, again);
    assert!(row.contains("They opened this again") && !row.contains("Due "), "{row}");
    let page = browser.open(first).await.text();
    assert!(page.contains("Goodbye for now.") && page.contains("One more thing."));
    assert!(page.contains(&format!("/staff/messages/{again}/reply")));
    browser.close(again, "").await;
    let page = browser.get("/staff").await.text();
    assert!(page.contains("Closed (1)") && page.contains("Waiting for an answer (0)"), "{page}");
}

#[tokio::test]
async fn nobody_who_feels_unsafe_is_left_lying() {
    let world = World::new().await;
    let id = one(&world, unsafe_now()).await;
    let safe = one(&world, complaint()).await;
    world.clock.forward(HOUR - 1000);
    let mut browser = world.browser().await;
    assert!(!browser.get("/staff").await.text().contains("not been opened"));
    world.clock.forward(HOUR + 1000);
    let mut browser = world.browser().await;
    let bar = "1 message from somebody who feels unsafe has not been opened for 2 hours.";
    for page in ["/staff".into(), "/staff/invites".into(), format!("/staff/messages/{safe}")] {
        assert!(browser.get(&page).await.text().contains(bar), "{page}");
    }
    let passphrase = world.authority.add_member("Alex Lee", None).await.unwrap();
    let mut alex = without_keys(&world, "Alex Lee", &passphrase).await;
    for page in ["/staff".into(), format!("/staff/messages/{id}")] {
        let text = alex.get(&page).await.text();
        assert!(!text.contains("unsafe") || page != "/staff", "{text}");
        assert!(!text.contains("not been opened"), "another team's");
    }
    browser.open(id).await;
    assert!(!browser.get("/staff/invites").await.text().contains("not been opened"));
}

async fn without_keys(world: &World, name: &str, passphrase: &Passphrase) -> common::Browser {
    let typed = Passphrase::typed(&passphrase.shown());
    match world.authority.sign_in(name, typed).await.unwrap() {
        SignIn::Welcome(cookie) => world.stranger(Some(format!("upheld-staff={cookie}"))),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn without_the_key_nothing_is_seen_of_way_or_clock() {
    let world = World::new().await;
    let id = one(&world, complaint()).await;
    let passphrase = world.authority.add_member("Alex Lee", None).await.unwrap();
    let mut alex = without_keys(&world, "Alex Lee", &passphrase).await;
    world.clock.forward(HOUR / 4);
    for page in ["/staff".into(), format!("/staff/messages/{id}")] {
        let text = alex.get(&page).await.text();
        for word in ["Complaint", "Due ", "Late", "Answer by", "Nobody asked me"] {
            assert!(!text.contains(word), "{word} on {page}");
        }
    }
}

#[tokio::test]
async fn how_it_is_safe_to_reach_them_stands_on_top() {
    let world = World::new().await;
    let asks = letter(
        Way::Advocate,
        vec![
            said(Question::HelpWith, "My contact with my brother."),
            picked(Question::HowToReach, Choice::Text),
            said(Question::WhenToReach, "After 4pm"),
            said(Question::ReachAt, "07700 900123"),
            picked(Question::WhosePhone, Choice::SharedPhone),
            picked(Question::LeaveMessage, Choice::No),
        ],
    );
    let id = one(&world, asks).await;
    let page = world.browser().await.open(id).await.text();
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(at("How it is safe to reach them") < at("My contact with my brother."));
    assert!(at("Somebody else can see this phone.") < at("07700 900123"));
    assert!(page.contains("Do not leave a message.") && page.contains("By a text"));
    let plain = one(&world, letter(Way::Advocate, vec![])).await;
    let page = world.browser().await.open(plain).await.text();
    assert!(!page.contains("How it is safe to reach them"));
}

#[tokio::test]
async fn a_next_step_leads_to_the_message_it_comes_from() {
    let (world, phone, other) = (World::new().await, Phone::new(), Phone::new());
    let first = phone.send_letter(&world, thread(), complaint()).await;
    let follows = |id| Some(Earlier { submission: id, received_at: Some(common::START) });
    let next = |id| Letter { follows: follows(id), ..letter(Way::Stage2, vec![]) };
    let second = phone.send_letter(&world, thread(), next(first)).await;
    let gone = SubmissionId::random(&mut system_randomness());
    let third = phone.send_letter(&world, thread(), next(gone)).await;
    let strange = other.send_letter(&world, thread(), next(first)).await;
    let mut browser = world.browser().await;
    let words = |id: SubmissionId| format!("Message {} of Saturday 21 November", id.reference());
    for (id, of, leads) in [(second, first, true), (third, gone, false), (strange, first, false)] {
        let page = browser.open(id).await.text();
        assert!(page.contains(&words(of)), "{page}");
        assert_eq!(page.contains(&format!("href=\"/staff/messages/{of}\"")), leads);
    }
}

#[tokio::test]
async fn words_and_picks_are_text_whatever_is_in_them() {
    let (world, phone) = (World::new().await, Phone::new());
    let evil = |name: &str| format!("<script>{name}</script>\"'&<img src=x>");
    let mut strange = picked(Question::Other, Choice::Other);
    strange.picked[0].says = evil("says");
    strange.asked = evil("asked");
    let mut evil_letter = letter(Way::Other, vec![strange, said(Question::Why, &evil("words"))]);
    evil_letter.rests_on = vec![RestsOn { says: evil("law"), section: Some(evil("section")) }];
    let known = picked(Question::HowIsHome, Choice::NotGood);
    evil_letter.answers.push(known);
    let id = phone.send_letter(&world, thread(), evil_letter).await;
    let mut browser = world.browser().await;
    browser.ask(id, &evil("question")).await;
    let pages = [
        browser.open(id).await.text(),
        browser.get("/staff").await.text(),
        browser.get(&format!("/staff/messages/{id}/close")).await.text(),
    ];
    for name in ["says", "asked", "words", "law", "section", "question"] {
        assert!(pages[0].contains(&format!("&lt;script&gt;{name}")), "{name} is shown");
    }
    assert!(pages[0].contains("How home is") && pages[0].contains("Not good"));
    assert!(!pages[0].contains("as the writer saw it"), "in our words, where we have them");
    for page in pages {
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
        assert_eq!(
            page.matches("type=\"radio\"").count(),
            page.matches("class=\"choice\"").count()
        );
    }
}

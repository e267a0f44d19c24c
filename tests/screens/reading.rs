//! The pledge, and who can be called.

use upheld::route::Route;
use upheld_engine::protocol::Question;
use upheld_engine::{
    pack::{Kind, Status},
    requests::Request,
};

use crate::{
    canned::{World, card, entry_id},
    shown::{Shown, question},
};

#[tokio::test]
async fn every_entry_shows_its_status_in_words() {
    let words = [
        (Status::Law, "This is the law"),
        (Status::LawNotYetInForce, "A new law that has not started"),
        (Status::Announced, "The government says it will do this"),
        (Status::Guidance, "Councils are told to do this"),
        (Status::NationalExpectation, "The government expects this. Not a law"),
        (Status::LocalPromise, "A promise, not a law"),
        (Status::Information, "Good to know. Not a rule"),
    ];
    assert_eq!(words.len(), Status::ALL.len());
    for (status, words) in words {
        let mut world = World::new();
        world.pledge.promises = vec![card("promise-love", Kind::Promise, status)];
        world.entry.entry.status = Some(status);
        let list = Shown::at(&Route::MyPledge {}, world.clone()).await;
        assert!(list.says().contains(words), "{status:?} in the list");
        let one = Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, world).await;
        assert!(one.says().contains(words), "{status:?} on its own screen");
    }
}

#[tokio::test]
async fn one_promise_shows_plain_words_first_and_the_original_word_for_word() {
    let mut shown =
        Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, World::new()).await;
    let says = shown.says();
    assert!(says.find("First plain words.").unwrap() < says.find("promote more").unwrap());
    assert!(shown.html().contains("<strong>love</strong>"));
    assert!(
        says.contains("21 November 2026")
            && says.contains("Draft Pledge")
            && says.contains("Title of promise-respect")
    );
    assert!(!says.contains("Ask your advocate to check this"));
    shown.press("easy-read").await;
    assert!(
        shown.says().contains("Another easy line.") && !shown.says().contains("First plain words.")
    );

    let mut old = World::new();
    old.entry.past_review = true;
    let says = Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, old).await.says();
    assert!(says.contains("should have been checked again by 21 May 2027"));
    let mut doubtful = World::new();
    doubtful.entry.entry.needs_review = Some("The reason.".into());
    let says =
        Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, doubtful).await.says();
    assert!(says.contains("Ask your advocate to check this") && says.contains("The reason."));
}

#[tokio::test]
async fn helplines_say_what_is_not_known() {
    let shown = Shown::at(&Route::HelpNow {}, World::new()).await;
    let says = shown.says();
    for words in [
        "Help at Hand",
        "We do not know the times",
        "Free",
        "may show",
        "21 November 2026",
        "may have changed",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    assert!(
        shown.html().contains("href=\"tel:08005280731\"")
            && shown.html().contains("href=\"sms:85258\"")
    );
}

#[tokio::test]
async fn a_promise_leads_to_a_draft_about_it() {
    let mut shown =
        Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, World::new()).await;
    shown.press("speak-up").await;
    let about = shown.asked.lock().unwrap().iter().find_map(|request| match request {
        Request::NewDraft(ask) => Some(ask.start.about.clone()),
        _ => None,
    });
    assert_eq!(about, Some(Some(entry_id("promise-love"))));
    assert_eq!(shown.route(), question(Question::Safe).to_string());
}

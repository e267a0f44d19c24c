//! Speak up: writing, checking, and pressing Send.

use std::collections::BTreeMap;

use upheld::route::Route;
use upheld_engine::protocol::{Question, Way};
use upheld_engine::requests::{DraftChange, Refusal};
use upheld_engine::ways::{self, Page};

use crate::{
    canned::{World, refusals, thread_id},
    shown::{Shown, page, question, said},
};

#[tokio::test]
async fn typing_is_kept_and_only_the_latest_travels() {
    let mut shown = Shown::at(&question(Question::WhatHappened), World::new()).await;
    let text = "They said I cannot see my brother. It is not fair.";
    shown.type_fast("answer", text);
    shown.settle().await;
    let saved: Vec<String> = shown
        .saved()
        .into_iter()
        .filter_map(|change| match change {
            DraftChange::Words(Question::WhatHappened, text) => Some(text),
            _ => None,
        })
        .collect();
    assert_eq!(saved.last().map(String::as_str), Some(text));
    assert!(saved.len() <= 3, "{} writes for one burst", saved.len());
    assert!(shown.says().contains("Saved on this phone."));
}

#[tokio::test]
async fn typing_survives_leaving_the_screen_at_once() {
    let mut shown = Shown::at(&question(Question::WhatHappened), World::new()).await;
    shown.type_fast("answer", "Please read this");
    shown.press("hide").await;
    assert_eq!(shown.world.lock().unwrap().draft.words(Question::WhatHappened), "Please read this");
}

#[tokio::test]
async fn what_cannot_be_saved_is_said_kept_and_saved_later() {
    let mut world = World::new();
    world.refused.insert("SaveDraft", Refusal::Full);
    let mut shown = Shown::at(&question(Question::WhatHappened), world).await;
    shown.type_fast("answer", "No room");
    shown.settle().await;
    assert!(shown.says().contains("The last bit is not saved yet"));
    assert!(shown.says().contains("There is no room left on this phone"));
    assert!(!shown.says().contains("Saved on this phone."));
    // Going on and coming back does not lose it.
    shown.send_form("question").await;
    // Which promise it is about is known, and not asked.
    assert_eq!(shown.route(), question(Question::WhoIsItAbout).to_string());
    shown.send_form("question").await;
    assert_eq!(shown.route(), question(Question::Wanted).to_string());
    shown.world.lock().unwrap().refused.clear();
    shown.type_fast("answer", "Help");
    shown.settle().await;
    let draft = shown.world.lock().unwrap().draft.clone();
    assert_eq!(
        (draft.words(Question::WhatHappened), draft.words(Question::Wanted)),
        ("No room", "Help")
    );
}

#[tokio::test]
async fn each_page_is_remembered_and_drafts_go_on_there() {
    for at in ways::pages(&World::new().draft) {
        let mut world = Shown::at(&page(at), World::new()).await.world.lock().unwrap().clone();
        assert_eq!(world.draft.page, at.to_string());
        world.drafts[0].page = at.to_string();
        let html = Shown::at(&Route::SpeakUp {}, world).await.html();
        assert!(html.contains("They said I cannot"), "{at}");
    }
}

#[tokio::test]
async fn the_first_question_wants_words_and_says_so() {
    let mut world = World::new();
    world.draft.answers.clear();
    let mut shown = Shown::at(&question(Question::WhatHappened), world).await;
    shown.send_form("question").await;
    assert!(shown.html().contains("role=\"alert\""));
    assert!(shown.says().contains("Write what happened."));
    assert_eq!(shown.route(), question(Question::WhatHappened).to_string());
}

#[tokio::test]
async fn a_long_answer_says_its_limit_before_it_is_reached_and_cuts_nothing() {
    let mut world = World::new();
    world.draft.apply(DraftChange::Words(Question::WhatHappened, "a".repeat(3999)));
    let mut shown = Shown::at(&question(Question::WhatHappened), world).await;
    assert!(shown.says().contains("You have 1 letter left"));
    let long = "é".repeat(4003);
    shown.type_fast("answer", &long);
    shown.settle().await;
    assert!(shown.says().contains("This is 3 letters too long. All of it is still here."));
    assert_eq!(shown.world.lock().unwrap().draft.words(Question::WhatHappened), long);
    assert!(!shown.html().contains("maxlength"));
}

#[tokio::test]
async fn who_reads_says_who_they_are_and_when_they_are_there() {
    for at in [Page::Readers, Page::Check] {
        let says = Shown::at(&page(at), World::new()).await.says();
        for words in [
            "Anyshire advocates",
            "two advocates who do not work for the council",
            "Monday to Friday, 9am to 5pm",
        ] {
            assert!(says.contains(words), "{at}: {says}");
        }
    }
}

#[tokio::test]
async fn check_shows_every_answer_and_that_nothing_has_gone() {
    let shown = Shown::at(&page(Page::Check), World::new()).await;
    let says = shown.says();
    for words in [
        "Not sent yet",
        "They said I cannot see my brother.",
        "To see him.",
        "No name",
        "More love",
        "Send to: Anyshire advocates",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    assert!(says.contains("Change What happened"));
}

#[tokio::test]
async fn submit_leads_to_the_waiting_screen_and_is_asked_once() {
    let mut shown = Shown::at(&page(Page::Check), World::new()).await;
    shown.send_form("check").await;
    assert_eq!(shown.route(), Route::JustSaved { thread: thread_id() }.to_string());
    assert_eq!(shown.was_asked("Submit"), 1);
    assert!(shown.says().contains("Not sent yet"));
    assert!(!shown.can_go_back());
}

#[tokio::test]
async fn every_refusal_has_words_of_its_own_and_loses_nothing() {
    let mut seen = BTreeMap::new();
    for refusal in refusals() {
        let mut world = World::new();
        world.refused.insert("Submit", refusal.clone());
        let mut shown = Shown::at(&page(Page::Check), world).await;
        shown.send_form("check").await;
        let html = shown.html();
        let alert = html
            .split("role=\"alert\"")
            .nth(1)
            .unwrap_or_else(|| panic!("{refusal:?} is not said"));
        let says = said(&format!("<div {}", alert.split("</ul>").next().unwrap_or_default()));
        assert!(says.contains(". ") || says.ends_with('.'), "{refusal:?} has no sentence: {says}");
        if let Some(other) = seen.insert(says.clone(), refusal.clone()) {
            let both_unexpected = refusal == Refusal::Unexpected || other == Refusal::Unexpected;
            assert!(both_unexpected, "{refusal:?} says the same as {other:?}: {says}");
        }
        assert!(
            shown.says().contains("They said I cannot see my brother."),
            "{refusal:?} loses what was written"
        );
        assert_eq!(shown.route(), page(Page::Check).to_string());
    }
}

#[tokio::test]
async fn what_may_have_been_hard_to_write_is_put_away_with_a_kind_word_once() {
    const KIND: &str = "Take all the time you need.";
    let mut shown = Shown::at(&question(Question::WhatHappened), World::new()).await;
    shown.press("save-for-later").await;
    assert!(shown.says().contains(KIND), "{}", shown.says());
    shown.press("way-home").await;
    shown.press("way-speak-up").await;
    assert!(!shown.says().contains(KIND), "{}", shown.says());
    let mut world = World::new();
    world.draft.way = Way::GoodNews;
    let mut shown = Shown::at(&question(Question::News), world).await;
    shown.press("save-for-later").await;
    assert!(!shown.says().contains(KIND), "{}", shown.says());
}

#[tokio::test]
async fn a_draft_can_be_saved_for_later_thrown_away_and_brought_back() {
    let mut shown = Shown::at(&question(Question::Wanted), World::new()).await;
    shown.press("save-for-later").await;
    assert_eq!(shown.route(), Route::SpeakUp {}.to_string());

    let mut shown = Shown::at(&question(Question::Wanted), World::new()).await;
    shown.press("discard").await;
    assert_eq!(shown.was_asked("DeleteDraft"), 1);
    assert_eq!(shown.route(), Route::SpeakUp {}.to_string());
    assert!(shown.says().contains("You threw that away"));
    shown.press("undo").await;
    assert_eq!(shown.was_asked("UndeleteDraft"), 1);
    assert!(!shown.says().contains("You threw that away"));
}

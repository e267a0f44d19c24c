//! "Which rules are about me?": it asks, never decides, and keeps nothing unless it is told to.

use upheld::{
    platform::{self, HandedOn},
    route::{GuidePage, Route},
};
use upheld_engine::protocol::Question;
use upheld_engine::{
    pack::Answers,
    requests::{Refusal, Request},
};

use crate::{
    canned::World,
    shown::{Shown, has_both_numbers, question},
};

fn at(page: GuidePage) -> Route {
    Route::RightsWhichPage { page, change: false }
}

fn answers(given: [(&str, &str); 2]) -> Answers {
    given.map(|(question, answer)| (question.parse().unwrap(), answer.parse().unwrap())).into()
}

/// Answers both questions: "16 or 17", and "I'm not sure".
async fn answered(world: World) -> Shown {
    let mut shown = Shown::at(&Route::RightsWhich {}, world).await;
    shown.press("start").await;
    shown.choose("answer").await;
    shown.send_form("guide-question").await;
    shown.choose("answer-2").await;
    shown.send_form("guide-question").await;
    assert_eq!(shown.route(), at(GuidePage::Answers).to_string());
    shown
}

fn is_forgotten(shown: &Shown) -> bool {
    shown.says().contains("Your answers are gone")
}

#[tokio::test]
async fn one_question_to_a_page_with_its_reason_and_not_sure_like_the_others() {
    let mut shown = Shown::at(&Route::RightsWhich {}, World::new()).await;
    let says = shown.says();
    assert!(
        says.contains("does not decide") && says.contains("do not keep your answers"),
        "{says}"
    );
    shown.press("start").await;
    let html = shown.html();
    let says = shown.says();
    for words in ["Question 1 of 2", "How old are you?", "Reason 1.", "16 or 17", "I’m not sure"]
    {
        assert!(says.contains(words), "{words}: {says}");
    }
    assert_eq!(html.matches("type=\"radio\"").count(), 3);
    assert_eq!(html.matches("checked").count(), 0, "nothing is chosen for the reader");

    shown.send_form("guide-question").await;
    assert!(shown.says().contains("Choose an answer"));
    shown.choose("answer-2").await;
    shown.send_form("guide-question").await;
    assert!(shown.says().contains("Are you in care now?"));
}

#[tokio::test]
async fn the_answers_can_be_checked_and_changed_and_lead_to_what_may_be() {
    let mut shown = answered(World::new()).await;
    let says = shown.says();
    assert!(says.contains("16 or 17") && says.contains("I’m not sure"), "{says}");
    shown.press("see-outcomes").await;
    let says = shown.says();
    for words in [
        "This is not a decision. Ask your council to tell you in writing.",
        "You may be a care leaver",
        "You may get an adviser.",
        "You said you were in care at 16.",
        "Title of right-adviser",
        "This is the law",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    let Some(Request::GuideOutcomes(asked)) = shown.requests("GuideOutcomes").pop() else {
        panic!("nobody asked what follows")
    };
    assert_eq!(asked.answers, answers([("age", "16_17"), ("care", "not_sure")]));
}

#[tokio::test]
async fn no_answer_is_stored_unless_that_is_asked_for_and_no_address_tells_one() {
    let mut shown = answered(World::with_pin(true)).await;
    shown.press("see-outcomes").await;
    assert_eq!(shown.was_asked("KeepAnswers"), 0);
    for page in [GuidePage::Question(1), GuidePage::Answers, GuidePage::Outcomes, GuidePage::Keep] {
        let route = at(page).to_string();
        assert!(!route.contains("16") && !route.contains("sure"), "{route}");
    }
    shown.press("to-keep").await;
    assert_eq!(shown.was_asked("KeepAnswers"), 0);
    assert!(shown.says().contains("anyone who opens this app here can see them"));
    shown.press("keep-answers").await;
    assert!(shown.says().contains("Your answers are kept on this phone."));
    let kept = shown.world.lock().unwrap().own.kept.clone();
    assert_eq!(kept, Some(answers([("age", "16_17"), ("care", "not_sure")])));

    shown.press("forget-kept").await;
    assert_eq!(shown.world.lock().unwrap().own.kept, None);
    assert!(shown.says().contains("are gone from this phone"));
}

#[tokio::test]
async fn hiding_locking_and_leaving_forget_the_answers() {
    let mut shown = answered(World::new()).await;
    shown.press("hide").await;
    shown.press("show").await;
    assert!(is_forgotten(&shown), "hidden: {}", shown.says());

    let mut shown = answered(World::with_pin(true)).await;
    shown.press("lock").await;
    assert!(is_forgotten(&shown), "locked: {}", shown.says());

    let mut shown = answered(World::new()).await;
    for way in ["way-rights", "to-which", "start"] {
        shown.press(way).await;
    }
    assert!(!shown.html().contains("checked"), "elsewhere meanwhile: {}", shown.says());

    let world = answered(World::new()).await.world.lock().unwrap().clone();
    let shown = Shown::at(&at(GuidePage::Answers), world).await;
    assert!(is_forgotten(&shown), "loaded anew: {}", shown.says());
}

#[tokio::test]
async fn without_unlocking_it_can_be_used_and_nobody_learns_what_was_kept() {
    let mut world = World::with_pin(false);
    world.own.kept = Some(answers([("age", "18"), ("care", "no")]));
    let shown = Shown::at(&Route::RightsWhich {}, world.clone()).await;
    assert!(!shown.says().contains("You kept your answers"));
    assert_eq!(shown.was_asked("KeptAnswers"), 0);

    // What was answered while it was locked survives the unlocking.
    let mut shown = answered(world).await;
    shown.press("see-outcomes").await;
    shown.press("to-keep").await;
    assert!(shown.says().contains("Unlock"), "{}", shown.says());
    shown.type_in("secret", "250719").await;
    shown.send_form("unlock").await;
    assert!(shown.says().contains("You kept other answers before"), "{}", shown.says());
    shown.press("keep-answers").await;
    let kept = shown.world.lock().unwrap().own.kept.clone();
    assert_eq!(kept, Some(answers([("age", "16_17"), ("care", "not_sure")])));
}

#[tokio::test]
async fn kept_answers_are_offered_and_can_be_forgotten() {
    let mut world = World::with_pin(true);
    world.own.kept = Some(answers([("age", "18"), ("care", "no")]));
    let mut shown = Shown::at(&Route::RightsWhich {}, world.clone()).await;
    shown.press("use-kept").await;
    assert!(shown.says().contains("18 or older") && shown.says().contains("No"));

    let mut shown = Shown::at(&Route::RightsWhich {}, world.clone()).await;
    shown.press("forget-kept").await;
    assert!(!shown.says().contains("You kept your answers here"));

    world.refused.insert("KeepAnswers", Refusal::Store);
    let mut shown = Shown::at(&Route::RightsWhich {}, world).await;
    shown.press("forget-kept").await;
    assert!(shown.says().contains("could not save or find this"));
}

#[tokio::test]
async fn the_council_is_asked_in_words_that_are_shown_first() {
    let mut shown = answered(World::new()).await;
    shown.press("see-outcomes").await;
    shown.press("to-ask").await;
    let says = shown.says();
    assert!(says.contains("- You may be a care leaver") && says.contains("tell me in writing"));
    assert!(has_both_numbers(&shown.html()));
    assert_eq!(shown.was_asked("NewDraft"), 0);
    shown.press("begin").await;
    assert_eq!(shown.route(), question(Question::WhatHappened).to_string());
    let Some(Request::NewDraft(begun)) = shown.requests("NewDraft").pop() else { panic!() };
    assert!(
        begun.start.answers[&Question::WhatHappened].words.contains("You may be a care leaver")
    );
}

#[tokio::test]
async fn what_may_follow_can_be_shared_without_the_answers() {
    platform::pretend_share(Some(HandedOn::ToTheClipboard));
    let mut shown = answered(World::new()).await;
    shown.press("see-outcomes").await;
    shown.press("share").await;
    shown.press("share-go").await;
    let text = platform::shared().pop().unwrap();
    assert!(text.contains("You may be a care leaver") && text.contains("not a decision"), "{text}");
    assert!(!text.contains("16 or 17"), "{text}");
}

#[tokio::test]
async fn without_questions_or_without_an_answer_it_says_so() {
    let mut world = World::new();
    world.own.questions.clear();
    let shown = Shown::at(&Route::RightsWhich {}, world).await;
    assert!(shown.says().contains("The questions are not on this phone yet"));
    let mut world = World::new();
    world.refused.insert("GuideQuestions", Refusal::Store);
    let shown = Shown::at(&at(GuidePage::Question(1)), world).await;
    assert!(shown.says().contains("could not save or find this"));
    assert!(has_both_numbers(&shown.html()));
}

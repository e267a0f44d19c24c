//! Is the pledge upheld? What is answered and what of it is shared, what the council publishes, and
//! what it asks.

use upheld::{paper, route::Route, words::Language};
use upheld_engine::{
    protocol::{Choice, Way},
    requests::{PromiseCheck, Refusal, Request, Sharing},
};

use crate::{
    canned::{World, entry_id},
    said::{said, sam},
    shown::{Shown, plain},
};

fn love() -> Route {
    Route::PromiseCheck { id: entry_id("promise-love") }
}

fn buses() -> Route {
    Route::CouncilAsks { id: "buses".parse().unwrap() }
}

fn answered(answer: Choice, sharing: Sharing) -> World {
    let mut world = World::new();
    world.said.answers("promise-love").push(said(answer, "Because of Monday", sharing));
    world
}

#[tokio::test]
async fn each_promise_says_what_was_said_last() {
    let mut world = answered(Choice::No, Sharing::Waiting);
    world.said.answers("promise-love").push(said(Choice::Yes, "", Sharing::No));
    let says = Shown::at(&Route::PledgeCheck {}, world).await.says();
    assert!(says.contains("You said: No, 21 November 2026"), "{says}");
    assert!(says.contains("You have not said yet.") && says.contains("It waits to go."));
}

#[tokio::test]
async fn an_answer_is_kept_with_its_why_and_shared_only_when_asked() {
    let mut shown = Shown::at(&love(), World::new()).await;
    assert!(shown.says().contains("First plain words."), "{}", shown.says());
    assert!(shown.says().contains("It is never shared."));
    shown.send_form("promise").await;
    assert!(shown.says().contains("Choose one."), "{}", shown.says());
    assert_eq!(shown.was_asked("AnswerPromise"), 0);
    shown.choose("upheld-2").await;
    shown.type_in("why", "No one calls").await;
    shown.send_form("promise").await;
    let says = shown.says();
    assert!(says.contains("You said: No") && says.contains("No one calls"), "{says}");
    assert!(says.contains("It is not your fault."), "{says}");
    assert!(says.contains("next two days") && says.contains("It stays on this phone."));
    assert_eq!(shown.was_asked("SharePromise"), 0);
    shown.press("share-yes").await;
    assert!(shown.says().contains("It waits to go."));
    shown.press("share-stop").await;
    assert!(shown.says().contains("It stays on this phone.") && !shown.says().contains("waits"));
}

#[tokio::test]
async fn only_a_no_is_answered_with_a_kind_word() {
    for answer in [Choice::Yes, Choice::SortOf, Choice::NotSure] {
        let says = Shown::at(&love(), answered(answer, Sharing::No)).await.says();
        assert!(!says.contains("It is not your fault."), "{says}");
    }
}

#[tokio::test]
async fn what_has_gone_is_not_taken_back() {
    let shown = Shown::at(&love(), answered(Choice::Yes, Sharing::Gone)).await;
    assert!(shown.says().contains("It has gone, or may have. It cannot be taken back."));
    assert!(!["yes", "stop"].iter().any(|it| shown.html().contains(&format!("id=\"share-{it}\""))));

    let mut world = answered(Choice::Yes, Sharing::Waiting);
    world.refused.insert("SharePromise", Refusal::AlreadyLeft);
    let mut shown = Shown::at(&love(), world).await;
    shown.press("share-stop").await;
    assert!(shown.says().contains("It has gone, or may have."), "{}", shown.says());
}

#[tokio::test]
async fn without_a_council_it_stays_here_and_says_so() {
    let mut world = answered(Choice::Yes, Sharing::No);
    world.said.pledge.can_share = false;
    let shown = Shown::at(&love(), world).await;
    assert!(shown.says().contains("You are not connected to a council."));
    assert!(!shown.html().contains("id=\"share-yes\""));
}

#[tokio::test]
async fn what_is_not_right_leads_straight_to_speaking_up_about_it() {
    for (answer, leads) in
        [(Choice::No, true), (Choice::SortOf, true), (Choice::Yes, false), (Choice::NotSure, false)]
    {
        let mut shown = Shown::at(&love(), answered(answer, Sharing::No)).await;
        assert_eq!(shown.html().contains("id=\"speak-up\""), leads, "{answer:?}");
        if leads {
            shown.press("speak-up").await;
            let Some(Request::NewDraft(ask)) = shown.requests("NewDraft").pop() else { panic!() };
            assert_eq!(ask.start.way, Way::SomethingIsWrong);
            assert_eq!(ask.start.about, Some(entry_id("promise-love")));
        }
    }
}

#[tokio::test]
async fn what_was_said_before_is_there() {
    let mut world = answered(Choice::Yes, Sharing::No);
    world.said.answers("promise-love").push(said(Choice::SortOf, "Long ago", Sharing::Gone));
    let mut shown = Shown::at(&love(), world).await;
    let says = shown.says();
    assert!(says.contains("Before: Sort of, 21 November 2026") && says.contains("Long ago"));
    shown.press("answer-again").await;
    assert!(shown.html().contains("id=\"upheld\""));
}

#[tokio::test]
async fn an_answer_that_cannot_be_kept_stays_on_the_screen() {
    let mut world = World::new();
    world.refused.insert("AnswerPromise", Refusal::Full);
    let mut shown = Shown::at(&love(), world).await;
    shown.choose("upheld").await;
    shown.type_in("why", "Sam asks me").await;
    shown.send_form("promise").await;
    assert!(shown.says().contains("no room left"), "{}", shown.says());
    shown.world.lock().unwrap().refused.clear();
    shown.send_form("promise").await;
    assert!(shown.says().contains("Sam asks me") && shown.says().contains("You said: Yes"));
}

#[tokio::test]
async fn what_the_council_found_and_did_is_told() {
    for route in [Route::PledgeCheck {}, Route::MyCouncil {}] {
        let says = Shown::at(&route, World::new()).await.says();
        for words in [
            "2026 July to September",
            "Of those who answered:",
            "About 15 said yes",
            "Other answers: too few to show",
            "Too few people answered to show this.",
            "You had to move with bin bags.",
            "You get a real bag.",
            "Your bus pass",
        ] {
            assert!(says.contains(words), "{route:?}: {words}: {says}");
        }
    }
}

#[tokio::test]
async fn a_consultation_is_answered_and_shared_only_when_asked() {
    let mut shown = Shown::at(&Route::Home {}, World::new()).await;
    shown.press("asks-buses").await;
    assert_eq!(shown.route(), buses().to_string());
    let says = shown.says();
    for words in [
        "You can answer until 30 June 2027.",
        "Your bus pass may change.",
        "I am not sure",
        "We count what you tell us.",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    shown.send_form("asks").await;
    assert!(shown.says().contains("Answer one or more of them."));
    shown.choose("asks-often-1").await;
    shown.choose("asks-trains-1").await;
    shown.send_form("asks").await;
    let Some(Request::AnswerConsultation(ask)) = shown.requests("AnswerConsultation").pop() else {
        panic!()
    };
    assert!(!ask.share);
    assert_eq!(
        (ask.answers["often"].as_str(), ask.answers["trains"].as_str()),
        ("never", "not_sure")
    );
    assert!(shown.says().contains("Your answers are kept on this phone."));
    shown.choose("share-1").await;
    shown.send_form("asks").await;
    assert!(shown.says().contains("It waits to go."), "{}", shown.says());
}

#[tokio::test]
async fn what_is_over_can_be_read_and_not_answered() {
    let mut world = World::new();
    let view = &mut world.said.pledge.consultations[0];
    view.open = false;
    view.answers.insert("often".into(), "most_days".into());
    let shown = Shown::at(&buses(), world.clone()).await;
    assert!(
        shown.says().contains("It ended on 30 June 2027.") && shown.says().contains("Most days")
    );
    assert!(!shown.html().contains("<form"));
    assert!(!Shown::at(&Route::Home {}, world).await.says().contains("Your bus pass"));
}

#[tokio::test]
async fn nothing_of_it_shows_while_it_is_locked() {
    let mut world = answered(Choice::No, Sharing::No);
    world.lock = World::with_pin(false).lock;
    for route in [Route::PledgeCheck {}, love(), buses(), Route::Home {}, Route::MyCouncil {}] {
        let shown = Shown::at(&route, world.clone()).await;
        assert_eq!(shown.was_asked("PledgeCheck"), 0, "{route:?}");
        assert!(!shown.says().contains("Because of Monday"));
    }
}

#[test]
fn people_and_answers_are_in_my_copy() {
    let mut copy = World::new().copy;
    copy.people = vec![sam()];
    copy.pledge = vec![PromiseCheck {
        promise: World::new().said.pledge.promises[0].promise.clone(),
        answers: vec![said(Choice::SortOf, "Now & then", Sharing::Gone)],
    }];
    let html = plain(&paper::my_copy(&copy, &Language::english()));
    for words in [
        "Sam",
        "01632 960111",
        "Not on Fridays",
        "Title of promise-love",
        "Sort of",
        "Now & then",
        "It has gone, or may have.",
    ] {
        assert!(html.contains(words), "{words}");
    }
    assert!(!html.contains("Nothing was written"));
}

#[tokio::test]
async fn why_is_still_there_after_hiding() {
    let mut shown = Shown::at(&love(), World::new()).await;
    shown.type_in("why", "Nobody asks me").await;
    shown.press("hide").await;
    assert!(!shown.html().contains("Nobody asks me"));
    shown.press("show").await;
    assert!(shown.html().contains("Nobody asks me"));
}

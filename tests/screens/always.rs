//! What every screen must say, and what none may say.

use std::collections::BTreeSet;

use upheld::route::Route;
use upheld_engine::protocol::Question;
use upheld_engine::requests::{EngineStatus, OpenFailure, Refusal, State};

use crate::{
    canned::{World, entry_id, states, thread_id, upheld_has_receipt},
    shown::{
        Shown, every_page, every_page_of_every_way, every_route, has_both_numbers, page, question,
        says_sent,
    },
};

#[test]
fn the_finder_of_sent_finds_it() {
    assert!(says_sent("It was Sent."));
    assert!(says_sent("Not sent yet. Now it is sent"));
    assert!(!says_sent("Not sent yet. It could not be sent. A presentation; consent"));
}

#[tokio::test]
async fn nothing_says_sent_without_a_receipt() {
    for state in states() {
        for route in every_route() {
            let mut world = World::in_state(state.clone());
            world.home.waiting = 2;
            world.home.need_you = 1;
            let shown = Shown::at(&route, world).await;
            let says = shown.says();
            if !upheld_has_receipt(&state) {
                assert!(!says_sent(&says), "{route:?} in {state:?} says: {says}");
            }
        }
    }
}

#[tokio::test]
async fn every_page_of_every_way_has_its_words_its_numbers_and_its_ways_on() {
    for (draft, at) in every_page_of_every_way() {
        for mut world in [World::in_state(State::Delivered), World::not_joined()] {
            let way = draft.way;
            world.draft = draft.clone();
            let shown = Shown::at(&page(at), world).await;
            let (html, says) = (shown.html(), shown.says());
            assert!(!says_sent(&says), "{way} at {at}: {says}");
            assert!(has_both_numbers(&html), "{way} at {at} lacks a number");
            assert!(html.contains("id=\"save-for-later\""), "{way} at {at}");
            assert_eq!(html.matches("<h1").count(), 1, "{way} at {at}");
            assert!(html.contains("id=\"back\""), "{way} at {at}");
            let ids: Vec<&str> =
                html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let different: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), different.len(), "{way} at {at} uses an id twice: {ids:?}");
            // Words that are missing show their id.
            for id in ["ask-", "pick-", "way-wrong", "check-"] {
                assert!(!says.contains(id), "{way} at {at}: {says}");
            }
        }
    }
}

#[tokio::test]
async fn every_writing_waiting_and_failing_screen_has_999_and_childline() {
    let mut screens = every_page();
    screens.extend([
        Route::SpeakUp {},
        Route::MyMessages {},
        Route::OneThread { thread: thread_id() },
        Route::JustSaved { thread: thread_id() },
        Route::MyPeople {},
        Route::OnePerson { id: 0 },
        Route::PledgeCheck {},
        Route::PromiseCheck { id: entry_id("promise-love") },
        Route::CouncilAsks { id: "buses".parse().unwrap() },
        Route::Connect {},
        Route::BeforeYouStart {},
        Route::ChooseLock {},
        Route::HelpNow {},
        Route::Elsewhere { rest: vec!["nowhere".into()] },
    ]);
    for route in &screens {
        for world in [World::new(), World::not_joined()] {
            let html = Shown::at(route, world).await.html();
            assert!(has_both_numbers(&html), "{route:?} lacks a number");
        }
    }
    for question in ["OneDraft", "OneThread", "Messages", "OneEntry"] {
        for route in every_route() {
            let mut world = World::new();
            world.refused.insert(question, Refusal::Store);
            let shown = Shown::at(&route, world).await;
            if shown.says().contains("could not save or find this") {
                assert!(has_both_numbers(&shown.html()), "{route:?} fails without a number");
            }
        }
    }
}

#[tokio::test]
async fn while_the_engine_is_not_ready_there_are_words_and_numbers() {
    let failures = [
        OpenFailure::NoStorage,
        OpenFailure::Full,
        OpenFailure::NewerVersion,
        OpenFailure::Key,
        OpenFailure::InUse,
        OpenFailure::Other,
    ];
    let standings =
        [EngineStatus::Opening, EngineStatus::InUseElsewhere, EngineStatus::MovedElsewhere];
    let mut seen = BTreeSet::new();
    for status in standings.into_iter().chain(failures.map(EngineStatus::Failed)) {
        for route in [Route::Home {}, question(Question::WhatHappened), Route::HelpNow {}] {
            let mut world = World::new();
            world.status = Some(status);
            let shown = Shown::at(&route, world).await;
            assert!(has_both_numbers(&shown.html()), "{status:?} at {route:?}");
            if route == (Route::Home {}) {
                assert!(seen.insert(shown.says()), "{status:?} says the same as another");
                let here = shown.html().contains("id=\"use-it-here\"");
                let elsewhere =
                    matches!(status, EngineStatus::InUseElsewhere | EngineStatus::MovedElsewhere);
                assert_eq!(here, elsewhere, "{status:?}");
            }
        }
    }
}

#[tokio::test]
async fn help_now_and_hide_are_in_the_same_place_on_every_screen() {
    for route in every_route() {
        let html = Shown::at(&route, World::new()).await.html();
        let top = html.split("</header>").next().unwrap();
        assert!(top.contains("help-now") && top.contains("id=\"hide\""), "{route:?}");
        assert_eq!(html.matches("<h1").count(), 1, "{route:?}");
        assert_eq!(html.matches("<main").count(), 1, "{route:?}");
        let ids: Vec<&str> = html
            .split(" id=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap_or_default())
            .collect();
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), different.len(), "{route:?} uses an id twice: {ids:?}");
        assert!(
            html.contains("This is only for trying out"),
            "{route:?} hides that it is a demonstration"
        );
        assert!(!html.contains("style=\""), "{route:?} has a style that the page's policy forbids");
    }
}

#[tokio::test]
async fn addresses_tell_nothing() {
    for route in every_route() {
        let html = Shown::at(&route, World::in_state(State::Answered)).await.html();
        for address in
            html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default())
        {
            let quiet =
                address == "/" || address.starts_with("tel:") || address.starts_with("sms:");
            assert!(quiet, "{route:?} links to {address}");
        }
    }
}

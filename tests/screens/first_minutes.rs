//! The first minutes: something worth reading at once, and three short pages for whoever wants them.

use upheld::route::{Route, WelcomePage};
use upheld_engine::requests::{LookChange, Request, SettingChange};

use crate::{
    canned::World,
    shown::{Shown, has_both_numbers},
};

fn welcomed(shown: &Shown) -> bool {
    shown.requests("ChangeSetting").iter().any(|request| {
        matches!(request, Request::ChangeSetting(ask) if ask.change == SettingChange::Look(LookChange::Welcomed))
    })
}

fn offered(shown: &Shown) -> bool {
    shown.html().contains("id=\"to-welcome\"")
}

#[tokio::test]
async fn home_is_there_at_once_with_something_to_read() {
    let shown = Shown::at(&Route::Home {}, World::first_time()).await;
    for words in ["What you say matters", "New here?", "Title of promise-love"] {
        assert!(shown.says().contains(words), "{}", shown.says());
    }
    assert!(!shown.html().contains("role=\"dialog\"") && !shown.html().contains("<dialog"));
}

#[tokio::test]
async fn the_three_pages_are_read_to_the_end_and_then_not_offered_again() {
    let mut shown = Shown::at(&Route::Home {}, World::first_time()).await;
    shown.press("to-welcome").await;
    for (place, words) in [
        "You do not have to give a name.",
        "They may need to tell others to keep you safe.",
        "If you are in danger, call 999.",
    ]
    .into_iter()
    .enumerate()
    {
        assert!(shown.says().contains(words), "{}", shown.says());
        assert!(shown.says().contains(&format!("Page {} of 3", place + 1)));
        assert!(!welcomed(&shown));
        shown.press("on").await;
    }
    assert_eq!(shown.route(), "/");
    assert!(welcomed(&shown) && !offered(&shown), "{}", shown.says());
}

#[tokio::test]
async fn each_of_them_can_be_skipped_and_is_found_again() {
    for page in WelcomePage::ALL {
        let mut shown = Shown::at(&Route::Welcome { page }, World::first_time()).await;
        shown.press("skip").await;
        assert_eq!(shown.route(), "/");
        assert!(welcomed(&shown) && !offered(&shown), "{page}");
        shown.press("to-me").await;
        shown.press("to-welcome").await;
        assert!(shown.says().contains("Page 1 of 3"));
    }
}

#[tokio::test]
async fn they_can_be_read_while_it_is_locked_and_in_another_language() {
    for page in WelcomePage::ALL {
        let html = Shown::at(&Route::Welcome { page }, World::with_pin(false)).await.html();
        assert!(html.contains("id=\"on\"") && !html.contains("id=\"unlock\""), "{page}");
    }
    let first = Route::Welcome { page: WelcomePage::WhatItIs };
    let mut shown = Shown::at(&first, World::first_time()).await;
    shown.choose("language-cy").await;
    assert!(shown.says().contains("Cymraeg"), "{}", shown.says());
    assert_eq!(shown.route(), first.to_string());
    assert_eq!(shown.world.lock().unwrap().settings.look.language.as_deref(), Some("cy"));
}

#[tokio::test]
async fn privacy_and_accessibility_are_open_to_all_and_invent_nobody_to_call() {
    for world in [World::new(), World::with_pin(false), World::not_joined()] {
        let joined = world.home.authority.is_some();
        let shown = Shown::at(&Route::Accessibility {}, world.clone()).await;
        let says = shown.says();
        assert!(says.contains("Someone still has to check."), "{says}");
        let tells = if joined { "Please tell Anyshire." } else { "Please tell your council." };
        assert!(says.contains(tells), "{says}");
        assert!(!shown.html().contains("tel:") && !shown.html().contains("mailto:"));
        let shown = Shown::at(&Route::Privacy {}, world).await;
        for words in [
            "Someone who looks through this phone can still find the app.",
            "What the council has stays with the council.",
            "Nobody outside has checked yet how safe this app is.",
        ] {
            assert!(shown.says().contains(words), "{words}: {}", shown.says());
        }
        assert!(!has_both_numbers(&shown.html()));
    }
}

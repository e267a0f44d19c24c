//! Hide covers everything.

use dioxus_html::Key;
use upheld_engine::protocol::Question;
use upheld_engine::requests::State;

use crate::{
    canned::World,
    shown::{Shown, every_route, question},
};

#[tokio::test]
async fn hide_covers_everything_and_hints_at_nothing() {
    for route in every_route() {
        let mut shown = Shown::at(&route, World::in_state(State::Answered)).await;
        shown.press("hide").await;
        let says = shown.says().to_lowercase();
        for hint in [
            "upheld",
            "pledge",
            "promise",
            "care",
            "council",
            "help",
            "message",
            "childline",
            "999",
        ] {
            assert!(!says.contains(hint), "{route:?} hidden still says {hint}: {says}");
        }
        shown.press("show").await;
        assert!(shown.says().contains("Upheld"));
    }
}

#[tokio::test]
async fn shift_three_times_hides_and_capital_letters_do_not() {
    let mut shown = Shown::at(&question(Question::WhatHappened), World::new()).await;
    for letter in ["A", "B", "C"] {
        shown.key(Key::Shift).await;
        shown.key(Key::Character(letter.into())).await;
    }
    assert!(shown.says().contains("What happened?"));
    for _ in 0..3 {
        shown.key(Key::Shift).await;
    }
    assert!(!shown.says().contains("What happened?"));
    assert!(shown.says().contains("Noughts and crosses"));
}

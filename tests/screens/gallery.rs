//! Every piece on one page, to look at.

use std::{fs, path::Path};

use dioxus::prelude::VirtualDom;
use upheld::gallery::{Gallery, Samples};
use upheld_engine::{
    protocol::{Question, Way},
    requests::{ClockStands, ClockView, Draft, Given},
};

use crate::{
    canned::{World, drafts_of, states},
    drawing::draw,
    follow::{clock, conversation},
    library::{easy, help_at_hand},
    shown::Shown,
};

/// The names that the drawings of pictures have in the code.
fn pictures() -> Vec<String> {
    let code = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components/picture.rs");
    let code = fs::read_to_string(code).unwrap();
    let (_, drawings) = code.split_once("match name {").unwrap();
    let arms = drawings.lines().filter_map(|line| line.split_once("=>")).map(|(names, _)| names);
    arms.flat_map(|names| names.split('"').skip(1).step_by(2)).map(str::to_owned).collect()
}

fn clocks() -> Vec<ClockView> {
    let stands =
        [ClockStands::Running, ClockStands::Late, ClockStands::VeryLate, ClockStands::Answered];
    let in_doubt = ClockView { needs_review: true, ..clock(ClockStands::Late) };
    stands.map(clock).into_iter().chain([in_doubt]).collect()
}

fn urgent() -> Draft {
    let mut draft = drafts_of(Way::SomethingIsWrong).remove(0);
    let words = Given { words: "He hit me.".into(), ..Given::default() };
    draft.answers.insert(Question::WhatHappened, words);
    draft
}

fn samples() -> Samples {
    Samples {
        thread: conversation().thread,
        clocks: clocks(),
        states: states(),
        helpline: help_at_hand(),
        draft: urgent(),
        easy: vec![
            easy(Some("home"), "You can say what you think."),
            easy(None, "A grown-up must *listen*."),
        ],
        entry: "right-adviser".into(),
        pictures: pictures(),
    }
}

/// Draws it, beside the screens.
pub async fn draw_every_piece() {
    let root = VirtualDom::new(Gallery).with_root_context(samples());
    draw("gallery".into(), &Shown::of(root, "/", World::new()).await);
}

#[tokio::test]
async fn every_picture_stands_in_the_gallery_under_its_name() {
    let root = VirtualDom::new(Gallery).with_root_context(samples());
    let says = Shown::of(root, "/", World::new()).await.says();
    assert!(pictures().len() > 60);
    for name in pictures() {
        assert!(says.contains(&name), "{name}");
    }
}

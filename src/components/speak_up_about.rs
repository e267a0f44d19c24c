//! From what is read to saying something about it.

use dioxus::prelude::*;
use upheld_engine::{
    pack::{EntryId, SpeakUp},
    protocol::Way,
    requests::Start,
};

use super::{Button, Trouble};
use crate::{screens::use_begin, t, ways};

/// The ways in to Speak up that fit an entry, the best first. Without any, there is one for
/// whatever it is.
#[component]
pub fn SpeakUpAbout(about: EntryId, ways: Vec<SpeakUp>) -> Element {
    let begin = use_begin();
    let mut says = ways.into_iter().map(|by| (ways::led_to(by), words(by))).collect::<Vec<_>>();
    if says.is_empty() {
        says.push((Way::SomethingIsWrong, t!("if-not-speak-up")));
    }
    rsx! {
        if let Some(refusal) = begin.refused() {
            Trouble { refusal }
        }
        for (place, (way, says)) in says.into_iter().enumerate() {
            Button {
                key: "{place}",
                id: if place == 0 { "speak-up".to_owned() } else { format!("speak-up-{place}") },
                weight: if place == 0 { "main" } else { "plain" },
                busy: begin.busy(),
                onpress: {
                    let about = about.clone();
                    move |()| begin.at(Start { about: Some(about.clone()), ..Start::of(way) })
                },
                "{says}"
            }
        }
    }
}

fn words(way: SpeakUp) -> String {
    match way {
        SpeakUp::SomethingIsWrong => t!("lead-something-is-wrong"),
        SpeakUp::Advocate => t!("lead-advocate"),
        SpeakUp::Support => t!("lead-support"),
        SpeakUp::Review => t!("lead-review"),
        SpeakUp::SocialWorker => t!("lead-social-worker"),
        SpeakUp::GoodNews => t!("lead-good-news"),
        SpeakUp::Records => t!("lead-records"),
    }
}

//! The ways of being heard, in words and pictures. Which questions there are is the engine's to
//! say ([`upheld_engine::ways`]); here stands what each is called.

mod choices;
mod questions;

use std::collections::BTreeMap;

use upheld_engine::{
    pack::SpeakUp,
    protocol::{Question, Way},
    requests::{AsSeen, Draft},
    ways,
};

pub use choices::{choice, choice_more, choice_picture};
pub use questions::{hint, question_picture, title};

use crate::t;

/// Those that stand on Speak up, in order.
pub const ON_SPEAK_UP: [Way; 10] = [
    Way::SomethingIsWrong,
    Way::Advocate,
    Way::Support,
    Way::Review,
    Way::Reach,
    Way::WhoIsMyWorker,
    Way::ChangeWorker,
    Way::GoodNews,
    Way::Records,
    Way::SomethingElse,
];

/// A way's name.
#[must_use]
pub fn name(way: Way) -> String {
    match way {
        Way::SomethingIsWrong => t!("way-wrong"),
        Way::Advocate => t!("way-advocate"),
        Way::Support => t!("way-support"),
        Way::Review => t!("way-review"),
        Way::Reach => t!("way-reach"),
        Way::WhoIsMyWorker => t!("way-who"),
        Way::GoodNews => t!("way-good"),
        Way::Records => t!("way-records"),
        Way::ChangeWorker => t!("way-change"),
        Way::SomethingElse => t!("way-else"),
        Way::AnswerBack => t!("way-answer-back"),
        Way::Chase => t!("way-chase"),
        Way::Stage2 => t!("way-stage-2"),
        Way::Stage3 => t!("way-stage-3"),
        Way::DidItHelp => t!("way-did-it-help"),
        Way::Sorted => t!("way-sorted"),
        Way::Other => t!("way-other"),
    }
}

/// What it is for, where it can be chosen on Speak up.
#[must_use]
pub fn says(way: Way) -> Option<String> {
    Some(match way {
        Way::SomethingIsWrong => t!("way-wrong-says"),
        Way::Advocate => t!("way-advocate-says"),
        Way::Support => t!("way-support-says"),
        Way::Review => t!("way-review-says"),
        Way::Reach => t!("way-reach-says"),
        Way::WhoIsMyWorker => t!("way-who-says"),
        Way::GoodNews => t!("way-good-says"),
        Way::Records => t!("way-records-says"),
        Way::ChangeWorker => t!("way-change-says"),
        Way::SomethingElse => t!("way-else-says"),
        _ => return None,
    })
}

/// The name of its picture.
#[must_use]
pub fn picture(way: Way) -> &'static str {
    match way {
        Way::SomethingIsWrong => "speak-up",
        Way::Advocate => "advocate",
        Way::Support => "hand",
        Way::Review => "calendar",
        Way::Reach | Way::AnswerBack => "messages",
        Way::WhoIsMyWorker => "search",
        Way::GoodNews => "star",
        Way::Records => "document",
        Way::ChangeWorker => "change",
        Way::Chase => "clock",
        Way::Stage2 | Way::Stage3 => "steps",
        Way::DidItHelp => "face-good",
        Way::Sorted => "good",
        Way::SomethingElse | Way::Other => "draft",
    }
}

/// The way that something to read leads to.
#[must_use]
pub fn led_to(by: SpeakUp) -> Way {
    match by {
        SpeakUp::SomethingIsWrong => Way::SomethingIsWrong,
        SpeakUp::Advocate => Way::Advocate,
        SpeakUp::Support => Way::Support,
        SpeakUp::Review => Way::Review,
        SpeakUp::SocialWorker => Way::Reach,
        SpeakUp::GoodNews => Way::GoodNews,
        SpeakUp::Records => Way::Records,
    }
}

/// The words this draft's writer sees, to go with the answers.
#[must_use]
pub fn as_seen(draft: &Draft) -> AsSeen {
    let asked = ways::questions(draft).into_iter().chain([Question::Safe, Question::Helper]);
    let questions: BTreeMap<_, _> =
        asked.map(|question| (question, title(draft.way, question))).collect();
    let picked = draft.answers.values().flat_map(|given| &given.picked);
    AsSeen { questions, choices: picked.map(|one| (*one, choice(*one))).collect() }
}

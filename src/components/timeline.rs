//! What happened to a message, in order, with the answers where they came.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::Way,
    requests::{Step, TimelineStep},
};

use super::Picture;
use crate::{t, words::moment};

/// See the head of this file.
#[component]
pub fn Timeline(steps: Vec<TimelineStep>) -> Element {
    rsx! {
        ol { class: "timeline",
            for step in steps {
                li {
                    Picture { name: picture(&step.what) }
                    div {
                        p { class: "strong", {step_words(&step.what)} }
                        p { class: "when", {moment(step.at)} }
                    }
                }
            }
        }
    }
}

fn picture(step: &Step) -> &'static str {
    match step {
        Step::Saved { .. } => "phone",
        Step::Delivered => "arrived",
        Step::Opened { .. } => "opened",
        Step::Answered { .. } => "answer",
        Step::Closed { .. } => "closed",
        Step::CannotOpen => "warning",
    }
}

/// A step in words.
pub fn step_words(step: &Step) -> String {
    match step {
        Step::Saved { way } => match way {
            Way::AnswerBack => t!("step-wrote-more"),
            Way::Chase => t!("step-chased"),
            Way::DidItHelp => t!("step-said-if-it-helped"),
            Way::Sorted => t!("step-closed-by-me"),
            _ => t!("step-saved"),
        },
        Step::Delivered => t!("step-delivered"),
        Step::Opened { team } => t!("step-opened", team = team.as_str()),
        Step::Answered { team, asks: true, .. } => t!("step-asked", team = team.as_str()),
        Step::Answered { team, .. } => t!("step-answered", team = team.as_str()),
        Step::Closed { team } => t!("step-closed", team = team.as_str()),
        Step::CannotOpen => t!("step-cannot-open"),
    }
}

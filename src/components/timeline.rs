//! What happened in a conversation, in order: what was written later and the earlier answers stand
//! where they belong.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::Way,
    requests::{MoreView, State, Step, ThreadView, TimelineStep, Words},
};

use super::{
    AnswerWords, Attachments, LetterLines, Picture, StateBadge, TakeBack, answer_title, has_receipt,
};
use crate::{t, words::moment};

/// See the head of this file. The newest answer stands above it, and is not told twice.
#[component]
pub fn Timeline(view: ThreadView) -> Element {
    let is_answer = |step: &TimelineStep| matches!(step.what, Step::Answered { .. });
    let newest = view.timeline.iter().rposition(is_answer);
    rsx! {
        ol { class: "timeline",
            for (place, step) in view.timeline.iter().cloned().enumerate() {
                li { key: "{place}",
                    Picture { name: picture(&step.what) }
                    div {
                        p { class: "strong", {step_words(&step.what, view.to_advocate)} }
                        p { class: "when", {moment(step.at)} }
                        if is_answer(&step) && newest != Some(place) {
                            div { class: "told",
                                p { class: "strong", {answer_title(&step.what)} }
                                AnswerWords { step: step.what.clone() }
                            }
                        }
                        if let Some(more) = written_then(&view, &step) {
                            WrittenLater { more, to_advocate: view.to_advocate }
                        }
                    }
                }
            }
        }
    }
}

/// The later message that this step tells the writing of.
fn written_then(view: &ThreadView, step: &TimelineStep) -> Option<MoreView> {
    let Step::Saved { way } = step.what else { return None };
    view.more.iter().find(|more| more.written_at == step.at && more.way == way).cloned()
}

/// A later message: its words, its own state, and taking it back while that can be done.
#[component]
fn WrittenLater(more: MoreView, to_advocate: bool) -> Element {
    let delivered = has_receipt(&more.state);
    rsx! {
        div { class: "told",
            match more.words {
                Words::Kept | Words::UntilDelivered => rsx! {
                    dl { class: "answers",
                        LetterLines { way: more.way, letter: more.letter }
                    }
                },
                Words::NotKept if delivered => rsx! { p { {t!("words-later-not-kept")} } },
                Words::NotKept => rsx! { p { {t!("words-not-kept-waiting")} } },
                Words::Elsewhere => rsx! { p { {t!("words-elsewhere")} } },
            }
            p { StateBadge { state: more.state.clone(), to_advocate } }
            Attachments { attachments: more.attachments, id: "attached-{more.id}" }
            TakeBack {
                id: more.id,
                can: more.can_take_back,
                parked: matches!(more.state, State::Parked(_)),
                id_here: "take-back-{more.id}",
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
pub fn step_words(step: &Step, to_advocate: bool) -> String {
    match step {
        Step::Saved { way } => match way {
            Way::AnswerBack => t!("step-wrote-more"),
            Way::Chase => t!("step-chased"),
            Way::DidItHelp => t!("step-said-if-it-helped"),
            Way::Sorted => t!("step-closed-by-me"),
            _ => t!("step-saved"),
        },
        Step::Delivered if to_advocate => t!("step-delivered-advocate"),
        Step::Delivered => t!("step-delivered"),
        Step::Opened { team } => t!("step-opened", team = team.as_str()),
        Step::Answered { team, asks: true, .. } => t!("step-asked", team = team.as_str()),
        Step::Answered { team, .. } => t!("step-answered", team = team.as_str()),
        Step::Closed { team } => t!("step-closed", team = team.as_str()),
        Step::CannotOpen => t!("step-cannot-open"),
    }
}

//! Somebody to call or to text, with all that is known about it.

use dioxus::prelude::*;
use upheld_engine::{help::EMERGENCY, pack::Helpline};

use super::{Call, Paragraphs, Say, Stressed};
use crate::{t, told::Words, words::date};

/// See the head of this file.
#[component]
pub fn HelplineCard(
    helpline: Helpline,
    /// It stands under the screen's own heading, not under one of its parts.
    #[props(default)]
    alone: bool,
) -> Element {
    rsx! {
        section { class: "helpline", "aria-labelledby": "line-{helpline.id}",
            if alone {
                h2 { id: "line-{helpline.id}", "{helpline.name}" }
            } else {
                h3 { id: "line-{helpline.id}", "{helpline.name}" }
            }
            p { Stressed { text: helpline.who_for.clone() } }
            CallOrText { call: helpline.call.clone(), text: helpline.text.clone() }
            dl {
                dt { {t!("help-hours")} }
                dd { Say { words: known(&helpline.hours, t!("help-hours-unknown")) } }
                dt { {t!("help-cost")} }
                dd { Say { words: known(&helpline.cost, no_cost(&helpline)) } }
                dt { {t!("help-bill")} }
                dd { Say { words: known(&helpline.bill_note, t!("help-bill-unknown")) } }
            }
            if let Some(note) = &helpline.note {
                Paragraphs { text: note.clone() }
            }
            p { class: "when",
                {t!("help-checked", date = date(helpline.checked_on))}
                if helpline.needs_review.is_some() {
                    " "
                    {t!("help-needs-review")}
                }
            }
        }
    }
}

/// The buttons to call and to text.
#[component]
pub fn CallOrText(call: Option<String>, text: Option<String>) -> Element {
    rsx! {
        if let Some(number) = &call {
            Call { number: "{number}", says: t!("help-call", number = number.as_str()) }
        }
        if let Some(number) = &text {
            Call { number: "{number}", says: t!("help-text", number = number.as_str()), text: true }
        }
    }
}

/// What the pack says, or the app's own words where it says nothing.
fn known(said: &Option<String>, unknown: String) -> Words {
    said.as_ref().map_or(Words::Own(unknown), Words::of_pack)
}

/// What is said where the cost is not known. Doubt must never keep anyone from 999.
fn no_cost(helpline: &Helpline) -> String {
    match helpline.call.as_deref() {
        Some(EMERGENCY) => t!("help-cost-free"),
        _ => t!("help-cost-unknown"),
    }
}

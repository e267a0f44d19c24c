//! Who can be called right now: 999, Childline, and the council's own number for nights and
//! weekends where it is known.

use dioxus::prelude::*;
use upheld_engine::requests::ask;

use super::{HelplineCard, NeedHelp};
use crate::asking::use_answer;

/// See the head of this file.
#[component]
pub fn NumbersNow() -> Element {
    let help = use_answer(|| ask::Help {});
    let out_of_hours =
        help.read().as_ref().and_then(|help| help.as_ref().ok()?.out_of_hours.clone());
    rsx! {
        NeedHelp {}
        if let Some(helpline) = out_of_hours {
            HelplineCard { helpline, alone: true }
        }
    }
}

//! What this young person's council promises about something; or why nothing stands here, and what
//! can be done.

use dioxus::prelude::*;
use upheld_engine::{
    pack::PledgeStands,
    requests::{CouncilView, EntryCard, ask},
};

use super::{EntryCards, Go, NoPledge};
use crate::{asking::use_answer, route::Route, t};

/// See the head of this file. Draws nothing until it is known which.
#[component]
pub fn CouncilPromises(promises: Vec<EntryCard>) -> Element {
    let answer = use_answer(|| ask::Council {});
    let answer = answer.read();
    let council = match &*answer {
        Some(Ok(council)) => council,
        _ if promises.is_empty() => return rsx! {},
        _ => &None,
    };
    rsx! {
        section { class: "panel council", "aria-labelledby": "council-promises",
            div {
                h2 { id: "council-promises", {t!("council-promises")} }
                if promises.is_empty() {
                    Nothing { council: council.clone() }
                } else {
                    p { {t!("council-promises-mean")} }
                    EntryCards { entries: promises }
                }
            }
        }
    }
}

#[component]
fn Nothing(council: Option<CouncilView>) -> Element {
    match council.map(|council| council.local) {
        Some(local) if local.pledge == PledgeStands::Agreed => rsx! {
            p { {t!("council-promises-none", council = local.council.as_str())} }
            Go { to: Route::MyCouncil {}, class: "button plain", {t!("council-see")} }
        },
        local => rsx! {
            NoPledge { local }
        },
    }
}

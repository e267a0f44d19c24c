//! What the council asks everybody, one way in to each.

use dioxus::prelude::*;
use upheld_engine::requests::{ConsultationView, Sharing};

use super::{Card, sharing_words};
use crate::{route::Route, t, told::Words, words::date};

/// See the head of this file. Draws nothing when nothing is asked.
#[component]
pub fn Consultations(consultations: Vec<ConsultationView>) -> Element {
    if consultations.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { "aria-labelledby": "council-asks",
            h2 { id: "council-asks", {t!("asks-title")} }
            ul { class: "cards",
                for one in consultations {
                    li { key: "{one.consultation.id}",
                        Card {
                            to: Route::CouncilAsks { id: one.consultation.id.clone() },
                            id: "asks-{one.consultation.id}",
                            picture: "speak-up",
                            says: Words::of_pack(&one.consultation.title),
                            more: stands(&one),
                        }
                    }
                }
            }
        }
    }
}

fn stands(view: &ConsultationView) -> String {
    let closes = date(view.consultation.closes);
    match (view.open, view.answers.is_empty(), view.sharing) {
        (false, ..) => t!("asks-over", date = closes),
        (true, true, _) => t!("asks-until", date = closes),
        (true, false, Sharing::No) => t!("asks-answered-here"),
        (true, false, sharing) => sharing_words(sharing),
    }
}

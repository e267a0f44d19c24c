//! A council's team: who can be reached, and how soon they answer.

use dioxus::prelude::*;
use upheld_engine::pack::Team;

use super::{CallOrText, Paragraphs, Stressed, role_words};
use crate::{t, words::date};

/// See the head of this file.
#[component]
pub fn TeamCard(team: Team, children: Element) -> Element {
    let roles = team.roles.iter().map(|role| role_words(*role)).collect::<Vec<_>>().join(", ");
    rsx! {
        section { class: "helpline", "aria-labelledby": "team-{team.id}",
            h3 { id: "team-{team.id}", "{team.name}" }
            p { {t!("who-is-in-it", who = team.who)} }
            if !roles.is_empty() {
                p { {t!("team-roles", roles = roles)} }
            }
            Paragraphs { text: team.what }
            CallOrText { call: team.call, text: team.text }
            {children}
            dl {
                if let Some(email) = team.email {
                    dt { {t!("council-email")} }
                    dd { class: "address", dir: "ltr", "{email}" }
                }
                dt { {t!("help-hours")} }
                dd { Stressed { text: team.hours.clone() } }
                dt { {t!("council-answers-in")} }
                dd { "{team.answers_in}" }
            }
            p { class: "when", {t!("help-checked", date = date(team.checked_on))} }
        }
    }
}

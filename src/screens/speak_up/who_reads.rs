//! Who should read it: exactly who they are, and when they are there.

use dioxus::prelude::*;
use upheld_engine::requests::{Draft, DraftChange, TeamView};

use super::question::{Question, go_on};
use crate::{
    app::use_home,
    components::{Choice, Choices, Loading},
    keeping::Keeper,
    route::Page,
    screens::connect::InvitePanel,
    t,
};

const FIELD: &str = "who-reads";

/// See the head of this file.
#[component]
pub fn WhoReads(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let home = use_home();
    let id = draft.id;
    let mut recipient = use_signal(|| draft.recipient);
    let mut fault = use_signal(|| None::<String>);
    let teams =
        home.as_ref().and_then(|home| home.authority.clone()).map(|authority| authority.teams);
    let joining = home.as_ref().is_some_and(|home| home.joining);
    let known = home.is_some();
    let joined = teams.is_some();
    let list = teams.unwrap_or_default();
    let chosen = list.iter().position(|team| Some(team.id) == recipient());
    let ids = list.iter().map(|team| team.id).collect::<Vec<_>>();
    let choices = list.into_iter().map(choice).collect::<Vec<_>>();
    rsx! {
        Question {
            title: t!("who-title"),
            draft: id,
            page: Page::WhoReads,
            field: FIELD,
            fault: fault(),
            oncontinue: move |()| {
                if joined && chosen.is_none() {
                    fault.set(Some(t!("missing-recipient")));
                } else {
                    go_on(id, Page::WhoReads, change, true);
                }
            },
            if joined {
                p { class: "hint", {t!("who-hint")} }
                Choices {
                    id: FIELD,
                    choices,
                    chosen,
                    error: fault(),
                    onchoose: move |place: usize| {
                        let team = ids.get(place).copied();
                        recipient.set(team);
                        fault.set(None);
                        keeper.save(id, DraftChange::Recipient(team));
                    },
                }
            } else if joining {
                p { role: "status", {t!("joining")} }
                p { {t!("who-later")} }
            } else if known {
                p { {t!("connect-why")} }
                p { {t!("who-later")} }
            } else {
                Loading {}
            }
        }
        if known && !joined && !joining {
            InvitePanel { title: t!("connect-title") }
        }
    }
}

fn choice(team: TeamView) -> Choice {
    Choice {
        says: team.name,
        more: vec![
            t!("who-is-in-it", who = team.who.as_str()),
            t!("who-hours", hours = team.hours.as_str()),
        ],
        picture: None,
    }
}

//! Who should read it: exactly who they are, and when they are there. More than one can be chosen;
//! each gets a message of their own.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::{TeamId, Way},
    requests::{Draft, DraftChange, HomeView, TeamView},
    ways::{self as pages, Page},
};

use super::question::{Question, go_on};
use crate::{
    app::use_home,
    components::{Button, Choice, Loading, ManyChoices},
    keeping::Keeper,
    screens::connect::InvitePanel,
    t,
};

const FIELD: &str = "who-reads";

/// Everybody who could read it, those who are there for it first.
pub fn all_readers(home: &HomeView, way: Way) -> Vec<TeamView> {
    let Some(authority) = &home.authority else { return Vec::new() };
    let fits = |team: &TeamView| team.takes.is_empty() || team.takes.contains(&way);
    let council = authority.teams.iter().cloned();
    let (mut teams, others): (Vec<_>, Vec<_>) = council.partition(fits);
    teams.extend(others);
    let advocates = authority.advocate.iter().flat_map(|advocate| advocate.teams.clone());
    if way == Way::Advocate {
        teams.splice(0..0, advocates);
    } else {
        teams.extend(advocates);
    }
    teams
}

/// See the head of this file.
#[component]
pub fn WhoReads(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let home = use_home();
    let id = draft.id;
    let mut readers = use_signal(|| draft.readers.clone());
    let mut fault = use_signal(|| None::<String>);
    let joining = home.as_ref().is_some_and(|home| home.joining);
    let joined = home.as_ref().is_some_and(|home| home.authority.is_some());
    let list = home.as_ref().map(|home| all_readers(home, draft.way)).unwrap_or_default();
    let advocates = home.as_ref().map(advocates).unwrap_or_default();
    let worker = pages::about_worker(&draft);
    let council = home.as_ref().and_then(|home| home.authority.as_ref());
    let council = council.map(|authority| authority.teams.clone()).unwrap_or_default();
    let only_theirs = {
        let list = list.clone();
        move |readers: &[TeamId]| {
            let chosen = list.iter().filter(|team| readers.contains(&team.id));
            let chosen = chosen.map(|team| team.workers.as_slice());
            let council = council.iter().map(|team| team.workers.as_slice());
            worker.is_some_and(|worker| pages::goes_to_theirs_alone(worker, chosen, council))
        }
    };
    let check = only_theirs.clone();
    let for_them = list
        .iter()
        .find(|team| !only_theirs(&[team.id]) && !advocates.contains(&team.id))
        .or(list.first())
        .map(|team| team.id);
    let here: Vec<TeamId> = list.iter().map(|team| team.id).collect();
    use_effect(use_reactive!(|here| {
        // A team that is not there any more cannot be chosen off.
        if !here.is_empty() && readers.peek().iter().any(|one| !here.contains(one)) {
            readers.write().retain(|one| here.contains(one));
        }
    }));
    if home.is_none() {
        return rsx! { Loading {} };
    }
    let (picking, keeping) = (keeper.clone(), keeper.clone());
    let chosen: Vec<bool> = list.iter().map(|team| readers.read().contains(&team.id)).collect();
    let ids = list.iter().map(|team| team.id).collect::<Vec<_>>();
    let about_them = only_theirs(&readers.read());
    let choices = list.into_iter().map(|team| choice(&advocates, team)).collect::<Vec<_>>();
    rsx! {
        Question {
            title: t!("who-title"),
            draft: draft.clone(),
            page: Page::Readers,
            field: FIELD,
            fault: fault(),
            oncontinue: move |()| {
                if joined && readers.peek().is_empty() {
                    fault.set(Some(t!("missing-recipient")));
                } else if check(&readers.peek()) {
                    fault.set(Some(t!("only-its-subject")));
                } else {
                    // Who is not there any more went off the page, and goes off the draft.
                    if joined {
                        keeping.save(id, DraftChange::Readers(readers.peek().clone()));
                    }
                    go_on(&draft, Page::Readers, change);
                }
            },
            if joined {
                p { class: "hint", {t!("who-hint")} }
                if about_them {
                    p { class: "notice", role: "status", {t!("only-its-subject")} }
                }
                ManyChoices {
                    id: FIELD,
                    choices,
                    chosen,
                    error: fault(),
                    onchoose: move |(place, yes): (usize, bool)| {
                        let Some(team) = ids.get(place).copied() else { return };
                        readers.write().retain(|one| *one != team);
                        if yes {
                            readers.write().push(team);
                        }
                        fault.set(None);
                        keeper.save(id, DraftChange::Readers(readers.peek().clone()));
                    },
                }
                Button {
                    id: "pick-for-me",
                    onpress: move |()| {
                        readers.set(for_them.into_iter().collect());
                        fault.set(None);
                        picking.save(id, DraftChange::Readers(readers.peek().clone()));
                    },
                    {t!("who-pick-for-me")}
                }
            } else if joining {
                p { role: "status", {t!("joining")} }
                p { {t!("who-later")} }
            } else {
                p { {t!("connect-why")} }
                p { {t!("who-later")} }
            }
        }
        if !joined && !joining {
            InvitePanel { title: t!("connect-title") }
        }
    }
}

/// Those among the readers who are independent advocates.
pub fn advocates(home: &HomeView) -> Vec<TeamId> {
    let advocate = home.authority.as_ref().and_then(|authority| authority.advocate.as_ref());
    advocate.into_iter().flat_map(|one| &one.teams).map(|team| team.id).collect()
}

/// Who they are, when they are there, and when they say they answer.
pub fn about_reader(team: &TeamView, advocate: bool) -> Vec<String> {
    let mut says = vec![
        t!("who-is-in-it", who = team.who.as_str()),
        t!("who-hours", hours = team.hours.as_str()),
    ];
    if advocate {
        says.push(t!("who-advocate"));
    }
    if let Some(days) = team.answers_in {
        says.push(t!("who-answers-in", days = days));
    }
    says
}

fn choice(advocates: &[TeamId], team: TeamView) -> Choice {
    let advocate = advocates.contains(&team.id);
    let more = about_reader(&team, advocate);
    Choice { says: team.name.into(), more, picture: advocate.then(|| "advocate".to_owned()) }
}

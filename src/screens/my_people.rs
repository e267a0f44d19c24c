//! My people: who is who and how to reach them. A reader's own first, then the council's teams,
//! then what each kind of person is for.

use std::collections::BTreeMap;

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::{Role, RoleInfo},
    protocol::{Choice, Question, Way},
    requests::{Given, PeopleView, Person, Refusal, Start, ask},
};

use crate::{
    app::Shared,
    asking::use_answer,
    components::{
        Button, CallOrText, EasyReadSwitch, Empty, Go, Loading, Meaning, Panel, Screen, Stressed,
        TeamCard, Trouble, role_words,
    },
    route::Route,
    screens::{Begin, use_begin},
    t,
    words::date,
};

/// See the head of this file.
#[component]
pub fn MyPeople() -> Element {
    let people = use_answer(|| ask::People {});
    rsx! {
        Screen { title: t!("people-title"), parent: Route::Home {}, help: true,
            p { class: "lead", {t!("people-lead")} }
            BackOnTheList {}
            match &*people.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(people)) => rsx! { Everybody { people: people.clone() } },
            }
        }
    }
}

#[component]
fn Everybody(people: PeopleView) -> Element {
    let begin = use_begin();
    let PeopleView { mine, council, roles } = people;
    rsx! {
        if let Some(refusal) = begin.refused() {
            Trouble { refusal }
        }
        div { class: "good-to-know",
            p { {t!("help-call-list")} }
        }
        section { "aria-labelledby": "mine",
            h2 { id: "mine", {t!("people-mine")} }
            if mine.is_empty() {
                Empty { picture: "together", says: t!("people-nobody") }
            }
            for person in mine {
                OneOfMine { key: "{person.id}", person, begin }
            }
            Go { to: Route::OnePerson { id: 0 }, id: "add-person", class: "button main", {t!("people-add")} }
        }
        Panel { id: "who-is-it", title: t!("people-not-known"),
            p { {t!("people-not-known-says")} }
            Button {
                id: "who-is-my-worker",
                busy: begin.busy(),
                onpress: move |()| begin.at(Start::of(Way::WhoIsMyWorker)),
                {t!("people-not-known-ask")}
            }
        }
        if !council.is_empty() {
            section { "aria-labelledby": "teams",
                h2 { id: "teams", {t!("people-council")} }
                for team in council {
                    TeamCard { key: "{team.id}", team: team.clone(),
                        if let Some(start) = start_for(&team.roles) {
                            Write { id: "write-team-{team.id}", name: team.name.clone(), start, begin }
                        }
                    }
                }
            }
        }
        if !roles.is_empty() {
            section { "aria-labelledby": "roles",
                h2 { id: "roles", {t!("people-roles")} }
                EasyReadSwitch {}
                for info in roles {
                    WhatTheyAreFor { key: "{info.role.name()}", info }
                }
            }
        }
    }
}

#[component]
fn OneOfMine(person: Person, begin: Begin) -> Element {
    let number = |number: &str| Some(number.to_owned()).filter(|it| !it.trim().is_empty());
    let role = role_words(person.role);
    let name = if person.name.trim().is_empty() { role.clone() } else { person.name.clone() };
    rsx! {
        section { class: "helpline", "aria-labelledby": "person-{person.id}",
            h3 { id: "person-{person.id}", dir: "auto", "{name}" }
            p { "{role}" }
            CallOrText { call: number(&person.call), text: number(&person.text) }
            if let Some(start) = start_for(&[person.role]) {
                Write { id: "write-{person.id}", name: name.clone(), start, begin }
            }
            if !person.email.is_empty() {
                dl {
                    dt { {t!("council-email")} }
                    dd { class: "address", dir: "ltr", "{person.email}" }
                }
            }
            if !person.note.is_empty() {
                p { class: "written", dir: "auto", "{person.note}" }
            }
            Go { to: Route::OnePerson { id: person.id }, id: "change-{person.id}", class: "change",
                {t!("people-change")}
                span { class: "sr-only", " {name}" }
            }
        }
    }
}

/// Writing to a person: it goes to a team, as every message does.
#[component]
fn Write(id: String, name: String, start: Start, begin: Begin) -> Element {
    rsx! {
        Button { id, busy: begin.busy(), onpress: move |()| begin.at(start.clone()),
            {t!("people-write", name = name.as_str())}
        }
        p { class: "hint", {t!("people-write-hint")} }
    }
}

/// How a message to the first of these who can be written to through the council begins.
fn start_for(roles: &[Role]) -> Option<Start> {
    roles.iter().find_map(|role| match role {
        Role::SocialWorker => Some(reach(Choice::SocialWorker)),
        Role::PersonalAdviser => Some(reach(Choice::PersonalAdviser)),
        Role::Iro => Some(reach(Choice::Iro)),
        Role::Advocate => Some(Start::of(Way::Advocate)),
        Role::Duty | Role::ComplaintsManager | Role::IndependentVisitor | Role::VirtualSchool => {
            Some(reach(Choice::SomeoneElse))
        }
        Role::FosterCarer | Role::KeyWorker | Role::Teacher | Role::Family | Role::Other => None,
    })
}

fn reach(worker: Choice) -> Start {
    let picked = Given { picked: vec![worker], ..Given::default() };
    Start { answers: BTreeMap::from([(Question::WhichWorker, picked)]), ..Start::of(Way::Reach) }
}

#[component]
fn WhatTheyAreFor(info: RoleInfo) -> Element {
    rsx! {
        details { id: "role-{info.role.name()}",
            summary { Stressed { text: info.title.clone() } }
            Meaning { plain: info.what.clone(), easy_read: info.easy_read.clone() }
            p { class: "when",
                {t!("help-checked", date = date(info.checked_on))}
                if info.needs_review.is_some() {
                    " "
                    {t!("help-needs-review")}
                }
            }
        }
    }
}

/// Somebody was taken off the list: until the app closes or locks they can be put back.
#[component]
fn BackOnTheList() -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let mut refused = use_signal(|| None::<Refusal>);
    let Some(person) = (shared.forgotten)() else { return rsx! {} };
    rsx! {
        div { class: "notice",
            p { role: "status", {t!("people-gone")} }
            if let Some(refusal) = refused() {
                Trouble { refusal }
            }
            Button {
                id: "undo-person",
                onpress: move |()| {
                    let back = engine.ask(ask::SavePerson { person: person.clone() });
                    spawn(async move {
                        match back.await {
                            Ok(_) => {
                                shared.forgotten.set(None);
                                shared.said.set(t!("undone"));
                            }
                            Err(refusal) => refused.set(Some(refusal)),
                        }
                    });
                },
                {t!("undo")}
            }
        }
    }
}

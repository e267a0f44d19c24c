//! Check your answers: everything once more, exactly who will read it, and that it is not sent yet.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Draft, DraftChange, DraftField, Refusal, ask},
};

use super::{
    keep::{self, Keep, use_keeping},
    question::Leave,
};
use crate::{
    app::use_home,
    components::{
        ErrorSummary, Fault, Go, KeptLine, Known, Picture, Screen, Submit, Way, kind_words,
        refusal_words,
    },
    keeping::Keeper,
    route::{Page, Route},
    screens::connect::InvitePanel,
    t,
};

fn way(draft: &Draft, page: Page) -> Route {
    Route::SpeakUpPage { draft: draft.id, page, change: true }
}

/// See the head of this file.
#[component]
pub fn Check(draft: Draft) -> Element {
    let keeper = use_context::<Keeper>();
    let navigator = use_navigator();
    let home = use_home();
    let mut refused = use_signal(|| None::<Refusal>);
    let mut busy = use_signal(|| false);
    let id = draft.id;
    use_hook(|| keeper.save(id, DraftChange::Page(Page::Check.to_string())));

    let authority = home.as_ref().and_then(|home| home.authority.clone());
    let expired = authority.as_ref().is_some_and(|authority| authority.expired);
    let enrolment = authority.as_ref().map(|authority| authority.enrolment);
    let teams = authority.map(|authority| authority.teams);
    let joined = teams.is_some();
    let joining = home.as_ref().is_some_and(|home| home.joining);
    let not_connected = home.is_some() && !joined && !joining;
    let team = teams.into_iter().flatten().find(|team| Some(team.id) == draft.recipient);
    let keeping = use_keeping(&draft);
    let mut unsaid = use_signal(|| false);
    let unsaid_now = unsaid() && keeping.chosen().is_none();
    let faults = refused()
        .or_else(|| unsaid_now.then_some(Refusal::Missing(DraftField::Keep)))
        .map(|refusal| Fault { says: refusal_words(&refusal), way: mend(&draft, &refusal) });
    let keep_fault = (unsaid_now
        || refused() == Some(Refusal::Missing(DraftField::Keep)) && keeping.chosen().is_none())
    .then(|| t!("missing-keep"));
    let send = match &team {
        Some(team) => t!("check-send-to", team = team.name.as_str()),
        None => t!("check-send"),
    };
    rsx! {
        Screen {
            title: t!("check-title"),
            parent: Route::SpeakUpPage { draft: id, page: Page::WhoReads, change: false },
            above: t!("question-place", number = Page::Check.number(), of = Page::ALL.len()),
            help: true,
            ErrorSummary { faults: faults.into_iter().collect::<Vec<_>>() }
            div { class: "panel waiting",
                Picture { name: "draft" }
                p { class: "strong", {t!("check-not-sent")} }
            }
            Answers { draft: draft.clone() }
            section { class: "panel", "aria-labelledby": "who-will-read",
                div {
                    h2 { id: "who-will-read", class: "small", {t!("check-who-will-read")} }
                    if let Some(team) = &team {
                        p { class: "strong", "{team.name}" }
                        p { {t!("who-is-in-it", who = team.who.as_str())} }
                        p { {t!("who-hours", hours = team.hours.as_str())} }
                        p { {t!("check-nobody-else")} }
                        if let Some(enrolment) = enrolment {
                            Known { enrolment }
                        }
                    } else if joining {
                        p { role: "status", {t!("joining")} }
                    } else if joined {
                        p { {t!("check-nobody-chosen")} }
                    } else {
                        p { {t!("connect-why")} }
                    }
                    if expired {
                        p { {t!("check-expired")} }
                    }
                    if !not_connected {
                        Go { to: way(&draft, Page::WhoReads), class: "change",
                            {t!("change")}
                            span { class: "sr-only", " " {t!("check-who")} }
                        }
                    }
                }
            }
            if not_connected {
                InvitePanel { title: t!("connect-title") }
            }
            Keep { draft: draft.clone(), keeping, error: keep_fault }
            form {
                id: "check",
                onsubmit: move |event| {
                    event.prevent_default();
                    if busy() {
                        return;
                    }
                    refused.set(None);
                    unsaid.set(keeping.missing());
                    if keeping.missing() {
                        return;
                    }
                    // What stands there is what counts, also when it was set for all.
                    if let Some(keep) = keeping.chosen() {
                        keeper.save(id, DraftChange::Keep(keep));
                    }
                    busy.set(true);
                    let submitted = keeper.submit(id);
                    spawn(async move {
                        match submitted.await {
                            Ok(thread) => {
                                navigator.replace(Route::JustSaved { thread });
                            }
                            Err(refusal) => {
                                refused.set(Some(refusal));
                                busy.set(false);
                            }
                        }
                    });
                },
                p { {t!("check-what-send-does")} }
                KeptLine {}
                div { class: "ways-on",
                    Submit { busy: busy(),
                        if busy() {
                            {t!("check-saving")}
                        } else {
                            "{send}"
                        }
                    }
                    Leave { draft: id }
                }
            }
        }
    }
}

/// The way to put right what the engine refused.
fn mend(draft: &Draft, refusal: &Refusal) -> Way {
    match refusal {
        Refusal::Missing(field) | Refusal::TooLong { field, .. } => {
            let page = match field {
                DraftField::WhatHappened => Page::WhatHappened,
                DraftField::Wanted => Page::Wanted,
                DraftField::From => Page::YourName,
                DraftField::Recipient => Page::WhoReads,
                DraftField::Keep => return Way::Field(keep::FIELD.into()),
            };
            Way::Screen(way(draft, page))
        }
        Refusal::NoAuthority => Way::Screen(Route::Connect {}),
        _ => Way::None,
    }
}

/// The answers, each with a way to change it.
#[component]
fn Answers(draft: Draft) -> Element {
    let engine = use_context::<EngineHandle>();
    let id = draft.about.clone();
    let about = use_resource(move || {
        let (engine, id) = (engine.clone(), id.clone());
        async move { engine.ask(ask::OneEntry { id: id? }).await.ok().map(|view| view.entry.title) }
    });
    // Until the title is there nothing is said: "not sure" would be wrong for a moment.
    let about =
        about.read().clone().map(|title| title.unwrap_or_else(|| t!("which-promise-unsure")));
    let none = || t!("check-skipped");
    rsx! {
        dl { class: "answers",
            Answer { name: t!("check-what-happened"), to: way(&draft, Page::WhatHappened),
                says: if draft.what_happened.trim().is_empty() { none() } else { draft.what_happened.clone() },
            }
            Answer { name: t!("check-about"), to: way(&draft, Page::WhichPromise),
                says: about.unwrap_or_else(|| t!("loading")),
            }
            Answer { name: t!("check-wanted"), to: way(&draft, Page::Wanted),
                says: if draft.wanted.trim().is_empty() { none() } else { draft.wanted.clone() },
            }
            Answer { name: t!("check-name"), to: way(&draft, Page::YourName),
                says: if draft.from.trim().is_empty() { t!("check-no-name") } else { draft.from.clone() },
            }
            if !draft.attached.is_empty() {
                div { class: "answer-row",
                    dt { {t!("attached")} }
                    for card in draft.attached.clone() {
                        dd { key: "{card.id}", class: "written", {kind_words(&card.media_type)} }
                    }
                }
            }
        }
    }
}

#[component]
fn Answer(name: String, says: String, to: Route) -> Element {
    rsx! {
        div { class: "answer-row",
            dt { "{name}" }
            dd { class: "written", dir: "auto", "{says}" }
            dd { class: "change-row",
                Go { to, class: "change",
                    {t!("change")}
                    span { class: "sr-only", " {name}" }
                }
            }
        }
    }
}

//! Check your answers: everything once more, exactly who will read it, and that it is not sent yet.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    protocol::{Choice as Pick, Question, Way as Reason},
    requests::{Draft, DraftChange, DraftField, Refusal, TeamView, ask},
    ways::{self as pages, Page},
};

use super::{
    keep::{self, Keep, use_keeping},
    question::Leave,
    what_follows::{AlsoSays, Next, WhoWillRead},
    who_reads::all_readers,
};
use crate::{
    app::use_home,
    components::{
        ErrorSummary, Fault, Go, KeptLine, OfferOfHelp, Picture, Screen, Submit, Way, is_hard,
        kind_words, refusal_words,
    },
    keeping::Keeper,
    route::Route,
    screens::connect::InvitePanel,
    t,
    told::told,
    ways,
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

    let not_connected = home.as_ref().is_some_and(|home| home.authority.is_none() && !home.joining);
    let all = home.as_ref().map(|home| all_readers(home, draft.way)).unwrap_or_default();
    let readers: Vec<TeamView> =
        all.into_iter().filter(|team| draft.readers.contains(&team.id)).collect();
    let keeping = use_keeping(&draft);
    let mut unsaid = use_signal(|| false);
    let unsaid_now = unsaid() && keeping.chosen().is_none();
    let faults = refused()
        .or_else(|| unsaid_now.then_some(Refusal::Missing(DraftField::Keep)))
        .map(|refusal| Fault { says: refusal_words(&refusal), way: mend(&draft, &refusal) });
    let keep_fault = (unsaid_now
        || refused() == Some(Refusal::Missing(DraftField::Keep)) && keeping.chosen().is_none())
    .then(|| t!("missing-keep"));
    let send = match readers.as_slice() {
        [team] => t!("check-send-to", team = team.name.as_str()),
        [] | [..] => t!("check-send"),
    };
    let all_pages = pages::pages(&draft);
    let before = all_pages.iter().rev().nth(1).copied().unwrap_or(Page::Check);
    let number = all_pages.len();
    let name = ways::name(draft.way);
    let seen = ways::as_seen(&draft);
    rsx! {
        Screen {
            title: t!("check-title"),
            parent: Route::SpeakUpPage { draft: id, page: before, change: false },
            above: t!("question-place", way = name.as_str(), number = number, of = number),
            help: true,
            ErrorSummary { faults: faults.into_iter().collect::<Vec<_>>() }
            div { class: "panel waiting",
                Picture { name: "draft" }
                p { class: "strong", {t!("check-not-sent")} }
            }
            if draft.is_urgent() {
                div { class: "panel urgent",
                    Picture { name: "warning" }
                    p { class: "strong", {t!("check-urgent")} }
                }
            }
            Answers { draft: draft.clone() }
            AlsoSays { draft: draft.clone() }
            WhoWillRead { draft: draft.clone(), readers }
            if not_connected {
                InvitePanel { title: t!("connect-title") }
            }
            Keep { draft: draft.clone(), keeping, error: keep_fault }
            Next { way: draft.way }
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
                    let submitted = keeper.submit(id, seen.clone());
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
                KeptLine {}
                div { class: "ways-on",
                    Submit { busy: busy(),
                        if busy() {
                            {t!("check-saving")}
                        } else {
                            "{send}"
                        }
                    }
                    Leave { draft: id, hard: is_hard(draft.way) }
                }
            }
            if !draft.is_urgent() {
                p { class: "quiet",
                    {t!("check-unsafe")}
                    " "
                    Go { id: "to-unsafe", to: way(&draft, Page::Question(Question::Safe)),
                        {t!("unsafe-title")}
                    }
                }
            }
            OfferOfHelp { draft }
        }
    }
}

/// The way to put right what the engine refused.
fn mend(draft: &Draft, refusal: &Refusal) -> Way {
    match refusal {
        Refusal::Missing(field) | Refusal::TooLong { field, .. } => {
            let page = match field {
                DraftField::Question(question) => Page::Question(*question),
                DraftField::From => Page::YourName,
                DraftField::Readers => Page::Readers,
                DraftField::Keep => return Way::Field(keep::FIELD.into()),
            };
            Way::Screen(way(draft, page))
        }
        Refusal::OnlyItsSubject => Way::Screen(way(draft, Page::Readers)),
        Refusal::NoAuthority => Way::Screen(Route::Connect {}),
        _ => Way::None,
    }
}

/// The answers, each with a way to change it.
#[component]
fn Answers(draft: Draft) -> Element {
    rsx! {
        dl { class: "answers",
            for page in pages::pages(&draft) {
                OnePage { key: "{page}", draft: draft.clone(), page }
            }
            if draft.way != Reason::SomethingIsWrong && draft.is_urgent() {
                Answer {
                    name: ways::title(draft.way, Question::Safe),
                    says: ways::choice(Pick::Unsafe),
                    to: way(&draft, Page::Question(Question::Safe)),
                }
            }
        }
    }
}

/// What was answered on one page; nothing for those that ask nothing.
#[component]
fn OnePage(draft: Draft, page: Page) -> Element {
    let or_skipped = |text: String| if text.trim().is_empty() { t!("check-skipped") } else { text };
    match page {
        Page::Question(question) => rsx! {
            Answer {
                name: ways::title(draft.way, question),
                says: or_skipped(answered(&draft, question)),
                to: way(&draft, page),
            }
        },
        Page::Promise => rsx! { About { draft } },
        Page::YourName => rsx! {
            Answer {
                name: t!("check-name"),
                says: if draft.from.trim().is_empty() { t!("check-no-name") } else { draft.from.clone() },
                to: way(&draft, page),
            }
        },
        Page::Extras => rsx! { Extra { draft } },
        Page::Letter | Page::Readers | Page::Check => rsx! {},
    }
}

/// An answer in words, picked or written.
fn answered(draft: &Draft, question: Question) -> String {
    let picked = draft.all_picked(question).iter().map(|one| ways::choice(*one));
    let words = Some(draft.words(question).to_owned()).filter(|words| !words.trim().is_empty());
    picked.chain(words).collect::<Vec<_>>().join("\n")
}

#[component]
fn About(draft: Draft) -> Element {
    let engine = use_context::<EngineHandle>();
    let id = draft.about.clone();
    let about = use_resource(move || {
        let (engine, id) = (engine.clone(), id.clone());
        async move { engine.ask(ask::OneEntry { id: id? }).await.ok().map(|view| view.entry.title) }
    });
    // Until the title is there nothing is said: "not sure" would be wrong for a moment.
    let about = about.read().clone().map(|title| match title {
        Some(title) => told().text(&title),
        None => t!("which-promise-unsure"),
    });
    rsx! {
        Answer {
            name: t!("check-about"),
            says: about.unwrap_or_else(|| t!("loading")),
            to: way(&draft, Page::Promise),
        }
    }
}

/// What goes along, and who helped.
#[component]
fn Extra(draft: Draft) -> Element {
    let helper = draft.words(Question::Helper).trim().to_owned();
    rsx! {
        if !draft.attached.is_empty() {
            div { class: "answer-row",
                dt { {t!("attached")} }
                for card in draft.attached.clone() {
                    dd { key: "{card.id}", class: "written", {kind_words(&card.media_type)} }
                }
                dd { class: "change-row",
                    Go { to: way(&draft, Page::Extras), class: "change",
                        {t!("change")}
                        span { class: "sr-only", " " {t!("attached")} }
                    }
                }
            }
        }
        if !helper.is_empty() {
            Answer {
                name: ways::title(draft.way, Question::Helper),
                says: helper,
                to: way(&draft, Page::Extras),
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

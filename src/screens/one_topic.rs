//! One topic: what law, guidance, government and promises say about it, side by side and never in
//! one list, so that nobody takes one for the other.

use dioxus::prelude::*;
use upheld_engine::{
    pack::{Status, TopicId},
    requests::{EntryCard, TopicCard, TopicView, ask},
};

use crate::{
    asking::use_answer,
    components::{
        Beside, Card, CouncilPromises, EasyReadSwitch, EntryCards, Loading, Meaning, Picture,
        Screen, Trouble, what_it_means,
    },
    route::Route,
    t,
    told::Words,
};

/// See the head of this file.
#[component]
pub fn OneTopic(id: TopicId) -> Element {
    rsx! {
        for id in [id] {
            Asked { key: "{id}", id }
        }
    }
}

#[component]
fn Asked(id: TopicId) -> Element {
    let answer = use_answer(move || ask::OneTopic { id: id.clone() });
    match &*answer.read() {
        None => rsx! { Loading {} },
        Some(Ok(view)) => rsx! { Topic { view: view.clone() } },
        Some(Err(refusal)) => rsx! {
            Screen { title: t!("topic-missing"), parent: Route::MyRights {}, help: true,
                Trouble { refusal: refusal.clone() }
            }
        },
    }
}

#[component]
fn Topic(view: TopicView) -> Element {
    let TopicView { topic, by_weight, council_promises, council_offers, how_tos, before, after } =
        view;
    let beside = |card: TopicCard| (Route::OneTopic { id: card.id }, Words::Packs(card.title));
    rsx! {
        Screen { title: Words::Packs(topic.title), parent: Route::MyRights {},
            div { class: "entry-head", Picture { name: topic.picture } }
            EasyReadSwitch {}
            Meaning { plain: topic.plain, easy_read: topic.easy_read }
            for (status, entries) in by_weight {
                Part {
                    key: "{status}",
                    id: status.name(),
                    title: title(status),
                    says: what_it_means(status, false),
                    entries,
                }
            }
            CouncilPromises { promises: council_promises }
            Part { id: "offers", title: t!("topic-offers"), says: t!("topic-offers-mean"), entries: council_offers }
            Part { id: "how-tos", title: t!("topic-how-tos"), says: t!("topic-how-tos-mean"), entries: how_tos }
            section { class: "if-not", "aria-labelledby": "topic-on",
                h2 { id: "topic-on", {t!("if-not-title")} }
                p { {t!("topic-on-says")} }
                ul { class: "cards",
                    li { Card { to: Route::SpeakUp {}, picture: "speak-up", says: t!("way-speak-up"), more: t!("home-speak-up") } }
                    li { Card { to: Route::HelpNow {}, picture: "help", says: t!("help-now"), more: t!("home-help") } }
                }
            }
            Beside { before: before.map(beside), after: after.map(beside) }
        }
    }
}

/// What has one weight.
#[component]
fn Part(id: String, title: String, says: String, entries: Vec<EntryCard>) -> Element {
    if entries.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "weight {id}", "aria-labelledby": "part-{id}",
            h2 { id: "part-{id}", "{title}" }
            p { "{says}" }
            EntryCards { entries }
        }
    }
}

fn title(status: Status) -> String {
    match status {
        Status::Law => t!("topic-law"),
        Status::LawNotYetInForce => t!("topic-law-not-yet"),
        Status::Announced => t!("topic-announced"),
        Status::Guidance => t!("topic-guidance"),
        Status::NationalExpectation => t!("topic-expectation"),
        Status::LocalPromise => t!("topic-promise"),
        Status::Information => t!("topic-information"),
    }
}

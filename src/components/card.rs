//! Ways in: to a screen, to an entry, to a topic.

use dioxus::prelude::*;
use upheld_engine::{
    pack::Kind,
    requests::{EntryCard, TopicCard},
};

use super::{Go, Picture, Say, StatusBadge, Stressed};
use crate::{route::Route, t, told::Words};

/// A big way in to a screen: a picture and what it is.
#[component]
pub fn Card(
    to: Route,
    picture: String,
    #[props(into)] says: Words,
    #[props(default)] more: Option<String>,
    #[props(default)] class: String,
    #[props(default)] id: Option<String>,
) -> Element {
    rsx! {
        Go { to, class: "card {class}", id,
            Picture { name: picture }
            span { class: "card-words",
                span { class: "card-title", Say { words: says } }
                if let Some(more) = more {
                    span { class: "card-more", "{more}" }
                }
            }
        }
    }
}

/// A list of entries, each with what weight it carries.
#[component]
pub fn EntryCards(
    entries: Vec<EntryCard>,
    /// With larger pictures.
    #[props(default)]
    large: bool,
) -> Element {
    rsx! {
        ul { class: if large { "cards large" } else { "cards" },
            for entry in entries {
                li { key: "{entry.id}",
                    Go { to: Route::to_entry(&entry), class: "card",
                        Picture { name: entry.picture.clone() }
                        span { class: "card-words",
                            span { class: "card-title", Stressed { text: entry.title.clone() } }
                            Weight { entry: entry.clone() }
                        }
                    }
                }
            }
        }
    }
}

/// What weight an entry carries, or what it is if it has none; and whether something in it is in
/// doubt.
#[component]
pub fn Weight(entry: EntryCard) -> Element {
    rsx! {
        if let Some(status) = entry.status {
            StatusBadge { status, in_doubt: entry.needs_review }
        } else {
            span { class: "card-more", {what_it_is(entry.kind)} }
        }
        if entry.needs_review {
            span { class: "card-more", {t!("card-doubt")} }
        }
    }
}

/// A list of topics.
#[component]
pub fn TopicCards(topics: Vec<TopicCard>) -> Element {
    rsx! {
        ul { class: "cards two",
            for topic in topics {
                li { key: "{topic.id}",
                    Card { to: Route::OneTopic { id: topic.id.clone() }, picture: topic.picture.clone(), says: Words::of_pack(&topic.title) }
                }
            }
        }
    }
}

/// What sort of entry it is.
pub fn what_it_is(kind: Kind) -> String {
    match kind {
        Kind::Intention => t!("kind-intention"),
        Kind::Promise => t!("kind-promise"),
        Kind::Expectation => t!("kind-expectation"),
        Kind::Element => t!("kind-element"),
        Kind::Right => t!("kind-right"),
        Kind::HowTo => t!("kind-how-to"),
        Kind::LocalPromise => t!("kind-local-promise"),
        Kind::LocalOffer => t!("kind-local-offer"),
    }
}

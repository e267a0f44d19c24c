//! What a council publishes about its pledge: how many said what, and what it did.

use dioxus::prelude::*;
use upheld_engine::{
    pack::{Counted, EntryId, Figures, YouSaid},
    requests::PromiseCheck,
};

use super::{Paragraphs, Picture, Stressed};
use crate::{t, words::date};

/// See the head of this file. Draws nothing when nothing is published.
#[component]
pub fn Published(
    figures: Vec<Figures>,
    you_said: Vec<YouSaid>,
    /// What the figures are about.
    promises: Vec<PromiseCheck>,
) -> Element {
    rsx! {
        if !figures.is_empty() {
            section { "aria-labelledby": "figures",
                h2 { id: "figures", {t!("figures-title")} }
                p { {t!("figures-says")} }
                for quarter in figures {
                    Quarter { key: "{quarter.quarter}", quarter, promises: promises.clone() }
                }
            }
        }
        if !you_said.is_empty() {
            section { "aria-labelledby": "you-said",
                h2 { id: "you-said", {t!("you-said-title")} }
                for one in you_said {
                    WhatWasDone { key: "{one.id}", one }
                }
            }
        }
    }
}

#[component]
fn Quarter(quarter: Figures, promises: Vec<PromiseCheck>) -> Element {
    let title = |id: &EntryId| {
        let about = promises.iter().find(|one| one.promise.id == *id);
        about.map(|one| one.promise.title.clone())
    };
    let counted = quarter.about.iter().filter_map(|one| Some((title(&one.about)?, one.clone())));
    rsx! {
        details {
            summary { Stressed { text: quarter.quarter.clone() } }
            p { class: "when", {t!("figures-counted-on", date = date(quarter.made_on))} }
            Paragraphs { text: quarter.note.clone() }
            for (title, counted) in counted {
                h3 { Stressed { text: title } }
                HowMany { counted }
            }
        }
    }
}

#[component]
fn HowMany(counted: Counted) -> Element {
    let lines = lines(&counted);
    if lines.is_empty() {
        return rsx! {
            p { {t!("figures-too-few")} }
        };
    }
    rsx! {
        p { {t!("figures-of-those")} }
        ul { class: "points",
            for line in lines {
                li { "{line}" }
            }
        }
    }
}

fn lines(counted: &Counted) -> Vec<String> {
    let Counted { yes, sort_of, no, not_sure, .. } = counted;
    let lines = [
        yes.map(|count| t!("figures-yes", count = count)),
        sort_of.map(|count| t!("figures-sort-of", count = count)),
        no.map(|count| t!("figures-no", count = count)),
        not_sure.map(|count| t!("figures-not-sure", count = count)),
    ];
    let some_are_left_out = lines.iter().any(Option::is_none);
    let mut said: Vec<String> = lines.into_iter().flatten().collect();
    if some_are_left_out && !said.is_empty() {
        said.push(t!("figures-rest"));
    }
    said
}

#[component]
fn WhatWasDone(one: YouSaid) -> Element {
    rsx! {
        article { class: "council-promise",
            Picture { name: one.picture.clone() }
            div {
                h3 { {t!("you-said")} }
                Paragraphs { text: one.you_said.clone() }
                h3 { {t!("we-did")} }
                Paragraphs { text: one.we_did.clone() }
                p { class: "when", {date(one.on)} }
            }
        }
    }
}

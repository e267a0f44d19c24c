//! What may follow: never more than "may", with the reasons, what to read, and the way to have it
//! confirmed in writing.

use dioxus::prelude::*;
use upheld_engine::requests::OutcomeView;

use super::{to, use_outcomes};
use crate::{
    as_text,
    components::{
        EasyReadSwitch, EntryCards, Go, Loading, Meaning, Paragraphs, Picture, Screen, Share,
        Stressed, Trouble, use_easy_read,
    },
    guide_page::GuidePage,
    t,
};

/// See the head of this file.
#[component]
pub fn Outcomes() -> Element {
    let outcomes = use_outcomes();
    rsx! {
        Screen { title: t!("outcomes-title"), parent: to(GuidePage::Answers),
            div { class: "panel waiting",
                Picture { name: "advocate" }
                p { class: "strong", {t!("outcomes-not-decided")} }
            }
            match &*outcomes.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(outcomes)) => rsx! { Listed { outcomes: outcomes.clone() } },
            }
        }
    }
}

#[component]
fn Listed(outcomes: Vec<OutcomeView>) -> Element {
    let easy = use_easy_read();
    let text = as_text::outcomes(&outcomes, easy);
    rsx! {
        div { class: "tools", EasyReadSwitch {} }
        div { class: "private",
            if outcomes.is_empty() {
                p { {t!("outcomes-none")} }
            }
            for outcome in outcomes {
                OneOutcome { key: "{outcome.outcome.id}", outcome }
            }
        }
        section { class: "if-not", "aria-labelledby": "ask-in-writing",
            h2 { id: "ask-in-writing", {t!("outcomes-ask")} }
            p { {t!("outcomes-ask-why")} }
            Go { id: "to-ask", to: to(GuidePage::Ask), class: "button main", {t!("outcomes-ask-go")} }
        }
        div { class: "tools",
            Go { id: "to-keep", to: to(GuidePage::Keep), class: "button plain", {t!("which-rules-keep")} }
            Go { to: to(GuidePage::Answers), class: "button plain", {t!("outcomes-change")} }
            Share { title: t!("outcomes-title"), text, says: t!("outcomes-share") }
        }
    }
}

#[component]
fn OneOutcome(outcome: OutcomeView) -> Element {
    let OutcomeView { outcome, related } = outcome;
    let id = outcome.id.as_str();
    rsx! {
        section { class: "outcome", "aria-labelledby": id,
            h2 { id, Stressed { text: outcome.title.clone() } }
            Meaning { plain: outcome.plain.clone(), easy_read: outcome.easy_read.clone() }
            h3 { {t!("outcomes-why")} }
            Paragraphs { text: outcome.why.clone() }
            if !related.is_empty() {
                h3 { {t!("outcomes-read")} }
                EntryCards { entries: related }
            }
        }
    }
}

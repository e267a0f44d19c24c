//! How much weight an entry carries: in words, and with a mark of its own for each.

use dioxus::prelude::*;
use upheld_engine::pack::Status;

use crate::t;

/// See the head of this file.
#[component]
pub fn StatusBadge(status: Status) -> Element {
    let (class, mark) = match status {
        Status::Law => ("law", "M3 3h10v10H3Z"),
        Status::LawNotYetInForce => ("law-later", "M3 3h10v10H3ZM3 13 13 3"),
        Status::Announced => ("announced", "M8 2v12M2 8h12"),
        Status::Guidance => ("guidance", "M8 2l6 12H2Z"),
        Status::NationalExpectation => ("expectation", "M8 1.5 14.5 8 8 14.5 1.5 8Z"),
        Status::LocalPromise => ("promise", "M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12Z"),
        Status::Information => ("information", "M8 2.5v.1M8 7v7M5 14h6"),
    };
    rsx! {
        span { class: "badge {class}",
            svg { class: "mark", view_box: "0 0 16 16", "aria-hidden": "true", path { d: mark } }
            span { {status_words(status)} }
        }
    }
}

/// How much weight an entry carries, in words.
pub fn status_words(status: Status) -> String {
    match status {
        Status::Law => t!("status-law"),
        Status::LawNotYetInForce => t!("status-law-not-yet"),
        Status::Announced => t!("status-announced"),
        Status::Guidance => t!("status-guidance"),
        Status::NationalExpectation => t!("status-expectation"),
        Status::LocalPromise => t!("status-promise"),
        Status::Information => t!("status-information"),
    }
}

/// What that weight means for the reader, in one or two sentences.
pub fn what_it_means(status: Status) -> String {
    match status {
        Status::Law => t!("weight-law"),
        Status::LawNotYetInForce => t!("weight-law-not-yet"),
        Status::Announced => t!("weight-announced"),
        Status::Guidance => t!("weight-guidance"),
        Status::NationalExpectation => t!("weight-expectation"),
        Status::LocalPromise => t!("weight-promise"),
        Status::Information => t!("weight-information"),
    }
}

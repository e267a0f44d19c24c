//! How much weight an entry carries: in words, and with a mark of its own for each.

use dioxus::prelude::*;
use upheld_engine::pack::Status;

use crate::t;

/// See the head of this file. What is in doubt is not stated as certain.
#[component]
pub fn StatusBadge(status: Status, in_doubt: bool) -> Element {
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
            span { {status_words(status, in_doubt)} }
        }
    }
}

/// How much weight an entry carries, in words.
pub fn status_words(status: Status, in_doubt: bool) -> String {
    match (status, in_doubt) {
        (Status::Law, false) => t!("status-law"),
        (Status::Law, true) => t!("status-law-doubt"),
        (Status::LawNotYetInForce, false) => t!("status-law-not-yet"),
        (Status::LawNotYetInForce, true) => t!("status-law-not-yet-doubt"),
        (Status::Announced, false) => t!("status-announced"),
        (Status::Announced, true) => t!("status-announced-doubt"),
        (Status::Guidance, false) => t!("status-guidance"),
        (Status::Guidance, true) => t!("status-guidance-doubt"),
        (Status::NationalExpectation, false) => t!("status-expectation"),
        (Status::NationalExpectation, true) => t!("status-expectation-doubt"),
        (Status::LocalPromise, _) => t!("status-promise"),
        (Status::Information, _) => t!("status-information"),
    }
}

/// What that weight means for the reader, in one or two sentences.
pub fn what_it_means(status: Status, in_doubt: bool) -> String {
    if in_doubt && !matches!(status, Status::LocalPromise | Status::Information) {
        return t!("weight-doubt", what = status_words(status, true));
    }
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

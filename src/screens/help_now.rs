//! Help now: 999 and Childline always, even when nothing else works; then who else can be called.

use dioxus::prelude::*;
use upheld_engine::{
    help::{CHILDLINE, EMERGENCY},
    pack::Helpline,
    requests::ask,
};

use crate::{
    asking::use_answer,
    components::{Call, Screen},
    route::Route,
    t,
    words::date,
};

/// See the head of this file.
#[component]
pub fn HelpNow() -> Element {
    let helplines = use_answer(|| ask::Help {});
    rsx! {
        Screen { title: t!("help-title"), parent: Route::Home {},
            section { class: "first-help", "aria-labelledby": "danger",
                h2 { id: "danger", {t!("help-danger")} }
                p { {t!("help-danger-says")} }
                Call { number: EMERGENCY, says: t!("help-call", number = EMERGENCY) }
            }
            section { class: "first-help", "aria-labelledby": "talk",
                h2 { id: "talk", {t!("help-talk")} }
                p { {t!("help-talk-says")} }
                Call { number: CHILDLINE, says: t!("help-call", number = CHILDLINE) }
            }
            div { class: "good-to-know",
                p { {t!("help-not-emergency")} }
                p { {t!("help-call-list")} }
            }
            if let Some(Ok(helplines)) = &*helplines.read() {
                section { "aria-labelledby": "more-help",
                    h2 { id: "more-help", {t!("help-more")} }
                    p { {t!("help-more-says")} }
                    for helpline in helplines.clone() {
                        OneHelpline { key: "{helpline.id}", helpline }
                    }
                }
            }
        }
    }
}

#[component]
fn OneHelpline(helpline: Helpline) -> Element {
    rsx! {
        section { class: "helpline", "aria-labelledby": "line-{helpline.id}",
            h3 { id: "line-{helpline.id}", "{helpline.name}" }
            p { "{helpline.who_for}" }
            if let Some(number) = &helpline.call {
                Call { number: "{number}", says: t!("help-call", number = number.as_str()) }
            }
            if let Some(number) = &helpline.text {
                Call { number: "{number}", says: t!("help-text", number = number.as_str()), text: true }
            }
            dl {
                dt { {t!("help-hours")} }
                dd { {helpline.hours.clone().unwrap_or_else(|| t!("help-hours-unknown"))} }
                dt { {t!("help-cost")} }
                dd { {cost(&helpline)} }
                dt { {t!("help-bill")} }
                dd { {helpline.bill_note.clone().unwrap_or_else(|| t!("help-bill-unknown"))} }
            }
            if let Some(note) = &helpline.note {
                for paragraph in note.split("\n\n") {
                    p { "{paragraph}" }
                }
            }
            p { class: "when",
                {t!("help-checked", date = date(helpline.checked_on))}
                if helpline.needs_review.is_some() {
                    " "
                    {t!("help-needs-review")}
                }
            }
        }
    }
}

/// What it costs. Doubt must never keep anyone from 999.
fn cost(helpline: &Helpline) -> String {
    match &helpline.cost {
        Some(cost) => cost.clone(),
        None if helpline.call.as_deref() == Some(EMERGENCY) => t!("help-cost-free"),
        None => t!("help-cost-unknown"),
    }
}

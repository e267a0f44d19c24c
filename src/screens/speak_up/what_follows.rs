//! What stands on the last page besides the answers: what the letter says of the law, who will
//! read it, and what happens next.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::Way,
    requests::{Draft, TeamView, ask},
    ways::{self as pages, Page},
};

use super::who_reads::{about_reader, advocates};
use crate::{
    app::use_home,
    asking::use_answer,
    components::{Go, Known, Panel},
    route::Route,
    t,
};

/// Exactly who will read it, and when they are there.
#[component]
pub fn WhoWillRead(draft: Draft, readers: Vec<TeamView>) -> Element {
    let home = use_home();
    let authority = home.as_ref().and_then(|home| home.authority.clone());
    let joining = home.as_ref().is_some_and(|home| home.joining);
    // Whoever had the conversation may not be there any more.
    let fixed = pages::goes_on(draft.way) && !readers.is_empty();
    let may_change = !fixed && (authority.is_some() || joining);
    let advocates = home.as_ref().map(advocates).unwrap_or_default();
    let change = Route::SpeakUpPage { draft: draft.id, page: Page::Readers, change: true };
    rsx! {
        Panel { id: "who-will-read", title: t!("check-who-will-read"),
            for team in readers.clone() {
                div { key: "{team.id}", class: "reader",
                    p { class: "strong", "{team.name}" }
                    for line in about_reader(&team, advocates.contains(&team.id)) {
                        p { "{line}" }
                    }
                }
            }
            if !readers.is_empty() {
                p { {t!("check-nobody-else")} }
                if let Some(authority) = &authority {
                    Known { enrolment: authority.enrolment }
                }
            } else if joining {
                p { role: "status", {t!("joining")} }
            } else if authority.is_some() {
                p { {t!("check-nobody-chosen")} }
            } else {
                p { {t!("connect-why")} }
            }
            if authority.is_some_and(|authority| authority.expired) {
                p { {t!("check-expired")} }
            }
            if may_change {
                Go { to: change, class: "change",
                    {t!("change")}
                    span { class: "sr-only", " " {t!("check-who")} }
                }
            }
        }
    }
}

/// What comes after Send.
#[component]
pub fn Next(way: Way) -> Element {
    // Nobody waits for an answer to these.
    let late = !matches!(way, Way::DidItHelp | Way::Sorted | Way::GoodNews);
    rsx! {
        section { "aria-labelledby": "next",
            h2 { id: "next", class: "small", {t!("check-next")} }
            ol { class: "steps",
                li { {t!("check-what-send-does")} }
                li { {t!("check-next-see")} }
                li { {t!("check-next-answer")} }
                if late {
                    li { {t!("check-next-late")} }
                }
            }
        }
    }
}

/// What the letter says besides the answers, as it will be read, and what that rests on.
#[component]
pub fn AlsoSays(draft: Draft) -> Element {
    let id = draft.id;
    let parts = use_answer(move || ask::LetterOf { id });
    let Some(Ok(parts)) = &*parts.read() else { return rsx! {} };
    if parts.is_empty() {
        return rsx! {};
    }
    rsx! {
        Panel { id: "also-says", title: t!("check-letter"),
            for part in parts.clone() {
                blockquote { key: "{part.name}", class: "written", "{part.says}" }
                if let Some(section) = &part.section {
                    p { {t!("letter-rests-on", section = section.as_str())} }
                }
                if part.needs_review {
                    p { class: "strong", {t!("letter-in-doubt")} }
                }
            }
        }
    }
}

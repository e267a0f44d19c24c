//! Home: something worth reading at once, and what is waiting for the reader.

use dioxus::prelude::*;
use upheld_engine::requests::{Enrolment, HomeView, ask};

use crate::{
    app::{News, Shared, use_home, use_settings},
    asking::use_answer,
    components::{
        Card, Consultations, Deleting, EntryCards, Go, LanguageWay, Picture, Screen, Undo,
    },
    look::use_look,
    route::Route,
    t, words,
};

use super::{speak_up::Drafts, welcome::NewHere};

/// See the head of this file.
#[component]
pub fn Home() -> Element {
    let home = use_home();
    let (news, shared) = (use_context::<News>(), use_context::<Shared>());
    let settings = use_settings();
    // Quiet, and only to somebody who has heard of locks and has not chosen.
    let chosen = (news.lock)().is_none_or(|lock| lock.chosen || !lock.open);
    let heard = (shared.went_on)() || settings.is_some_and(|settings| settings.hide_explained);
    let pledge = use_answer(|| ask::Pledge {});
    let today = pledge.read().as_ref().and_then(|pledge| {
        let promises = &pledge.as_ref().ok()?.promises;
        let day = jiff::Timestamp::now().as_second().div_euclid(24 * 60 * 60);
        let place = usize::try_from(day).ok()?.checked_rem(promises.len())?;
        promises.get(place).cloned()
    });
    rsx! {
        Screen { title: t!("home-title"),
            Language {}
            NewHere {}
            p { class: "lead", {t!("home-lead")} }
            Undo {}
            Deleting {}
            if let Some(home) = home {
                ForYou { home: home.clone() }
                if home.drafts > 0 {
                    section { "aria-labelledby": "home-drafts",
                        h2 { id: "home-drafts", {t!("home-drafts")} }
                        Drafts {}
                    }
                }
            }
            if news.is_open() {
                WhatIsAsked {}
            }
            ul { class: "tiles",
                li {
                    Card { to: Route::MyPledge {}, picture: "pledge", says: t!("way-pledge"), more: t!("home-pledge"), class: "tile" }
                }
                li {
                    Card { to: Route::MyRights {}, picture: "rights", says: t!("way-rights"), more: t!("home-rights"), class: "tile" }
                }
                li {
                    Card { to: Route::SpeakUp {}, picture: "speak-up", says: t!("way-speak-up"), more: t!("home-speak-up"), class: "tile" }
                }
                li {
                    Card { to: Route::MyMessages {}, picture: "messages", says: t!("way-messages"), more: t!("home-messages"), class: "tile" }
                }
                li {
                    Card { to: Route::PledgeCheck {}, id: "to-check", picture: "good", says: t!("check-pledge-title"), more: t!("check-pledge-tile"), class: "tile" }
                }
                li {
                    Card { to: Route::MyPeople {}, id: "to-people", picture: "together", says: t!("people-title"), more: t!("people-tile"), class: "tile" }
                }
                li {
                    Card { to: Route::HelpNow {}, picture: "help", says: t!("help-now"), more: t!("home-help"), class: "tile" }
                }
                li {
                    Card { to: Route::MeAndThisPhone {}, id: "to-me", picture: "phone", says: t!("me-title"), more: t!("me-tile"), class: "tile" }
                }
            }
            if heard && !chosen {
                Go { to: Route::ChooseLock {}, id: "offer-lock", class: "news offer",
                    Picture { name: "lock" }
                    span { {t!("home-lock")} }
                }
            }
            if let Some(entry) = today {
                section { "aria-labelledby": "home-today",
                    h2 { id: "home-today", {t!("home-today")} }
                    EntryCards { entries: vec![entry] }
                }
            }
        }
    }
}

/// The way to another language, for a reader who may need one: until one was chosen, and as long as
/// it is not English.
#[component]
fn Language() -> Element {
    let english = use_context::<Signal<words::Language>>().read().is_english();
    let chosen = use_look().language.is_some();
    if english && chosen {
        return rsx! {};
    }
    rsx! { LanguageWay {} }
}

/// What the council asks now, and the reader has not answered. It is not worth a word of trouble.
#[component]
fn WhatIsAsked() -> Element {
    let check = use_answer(|| ask::PledgeCheck {});
    let Some(Ok(check)) = &*check.read() else { return rsx! {} };
    let asked = check.consultations.iter().filter(|one| one.open && one.answers.is_empty());
    rsx! { Consultations { consultations: asked.cloned().collect::<Vec<_>>() } }
}

/// What needs the reader, what is new, and what still waits on the phone.
#[component]
fn ForYou(home: HomeView) -> Element {
    let code_refused = home
        .authority
        .as_ref()
        .is_some_and(|authority| matches!(authority.enrolment, Enrolment::Refused(_)));
    rsx! {
        div { class: "for-you",
            if home.need_you > 0 {
                Go { to: Route::MyMessages {}, class: "news needs-you",
                    Picture { name: "warning" }
                    span { {t!("home-needs-you", count = home.need_you)} }
                }
            }
            if home.unread > 0 {
                Go { to: Route::MyMessages {}, class: "news there",
                    Picture { name: "answer" }
                    span { {t!("home-unread", count = home.unread)} }
                }
            }
            if home.late > 0 {
                Go { to: Route::MyMessages {}, id: "home-late", class: "news waiting",
                    Picture { name: "calendar" }
                    span { {t!("home-late", count = home.late)} }
                }
            }
            if home.waiting > 0 {
                Go { to: Route::MyMessages {}, class: "news waiting",
                    Picture { name: "clock" }
                    span { {t!("home-waiting", count = home.waiting)} }
                }
            }
            if code_refused {
                Go { to: Route::Connect {}, class: "news waiting",
                    Picture { name: "warning" }
                    span { {t!("home-code")} }
                }
            }
            if home.joining {
                p { class: "news waiting",
                    Picture { name: "clock" }
                    span { {t!("joining")} }
                }
            }
        }
    }
}

//! The first minutes: three short pages that can be skipped, and are found again in Me and this
//! phone.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{LookChange, SettingChange, ask},
};

use crate::{
    components::{Button, Card, Go, LanguageChoices, Picture, Screen},
    look::use_look,
    route::{Route, WelcomePage},
    t,
};

/// The way to the three pages, until somebody has read or skipped them.
#[component]
pub fn NewHere() -> Element {
    if use_look().welcomed {
        return rsx! {};
    }
    rsx! {
        Card {
            to: Route::Welcome { page: WelcomePage::WhatItIs },
            id: "to-welcome",
            picture: "hand",
            says: t!("welcome-new"),
            more: t!("welcome-new-says"),
        }
    }
}

/// See the head of this file.
#[component]
pub fn Welcome(page: WelcomePage) -> Element {
    rsx! {
        for page in [page] {
            Page { key: "{page}", page }
        }
    }
}

#[component]
fn Page(page: WelcomePage) -> Element {
    let done = use_done();
    let above = t!("welcome-place", number = page.number(), of = WelcomePage::ALL.len());
    let parent = page.before().map_or(Route::Home {}, |page| Route::Welcome { page });
    rsx! {
        Screen { title: title(page), parent, above,
            Button { id: "skip", weight: "quiet", onpress: done, {t!("skip")} }
            match page {
                WelcomePage::WhatItIs => rsx! { WhatItIs {} },
                WelcomePage::WhoSeesWhat => rsx! { WhoSeesWhat {} },
                WelcomePage::HideAndHelp => rsx! { HideAndHelp {} },
            }
            div { class: "ways-on",
                if let Some(page) = page.next() {
                    Go { to: Route::Welcome { page }, id: "on", class: "button main", {t!("continue")} }
                } else {
                    Button { id: "on", weight: "main", onpress: done, {t!("to-home")} }
                }
            }
        }
    }
}

fn title(page: WelcomePage) -> String {
    match page {
        WelcomePage::WhatItIs => t!("welcome-what"),
        WelcomePage::WhoSeesWhat => t!("welcome-who"),
        WelcomePage::HideAndHelp => t!("welcome-help"),
    }
}

/// The pages were read, or skipped: it is not offered again, and Home is there.
fn use_done() -> Callback<()> {
    let engine = use_context::<EngineHandle>();
    let navigator = use_navigator();
    use_callback(move |()| {
        let change = SettingChange::Look(LookChange::Welcomed);
        drop(engine.ask(ask::ChangeSetting { change }));
        navigator.push(Route::Home {});
    })
}

#[component]
fn WhatItIs() -> Element {
    rsx! {
        ul { class: "easy-read",
            Line { picture: "pledge", says: t!("welcome-read") }
            Line { picture: "speak-up", says: t!("welcome-say") }
            Line { picture: "away", says: t!("welcome-offline") }
            Line { picture: "no", says: t!("welcome-no-account") }
        }
        h2 { id: "welcome-language", {t!("language-title")} }
        div { class: "short-choices", LanguageChoices { labelled_by: "welcome-language" } }
    }
}

#[component]
fn WhoSeesWhat() -> Element {
    rsx! {
        ul { class: "easy-read",
            Line { picture: "phone", says: t!("welcome-stays") }
            Line { picture: "lock", says: t!("speak-who-sees-team") }
            Line { picture: "together", says: t!("welcome-tell-others") }
            Line { picture: "warning", says: t!("speak-who-sees-phone") }
        }
        Go { to: Route::Privacy {}, id: "to-privacy", class: "change", {t!("privacy-more")} }
    }
}

#[component]
fn HideAndHelp() -> Element {
    rsx! {
        ul { class: "easy-read",
            Line { picture: "help", says: t!("welcome-help-now") }
            Line { picture: "phone", says: t!("help-not-emergency") }
            Line { picture: "hide", says: t!("me-hide-covers") }
            Line { picture: "words", says: t!("before-hide-how") }
            Line { picture: "search", says: t!("me-hide-can-be-found") }
        }
    }
}

#[component]
fn Line(picture: String, says: String) -> Element {
    rsx! {
        li {
            Picture { name: picture }
            span { "{says}" }
        }
    }
}

//! Language: the one that is chosen is spoken at once, everywhere. Words that nobody has checked say
//! so themselves.

use dioxus::prelude::*;

use crate::{
    components::{Button, LanguageChoices, LanguageName, Panel, Screen, choice_id},
    look::use_language_switch,
    platform,
    route::Route,
    t,
    words::{LANGUAGES, Language},
};

/// See the head of this file.
#[component]
pub fn Languages() -> Element {
    let known = use_context::<Signal<Language>>().read().known;
    rsx! {
        Screen { title: t!("language-title"), parent: Route::MeAndThisPhone {},
            p { class: "lead", {t!("language-lead")} }
            if !known.reviewed {
                Unchecked {}
            }
            div { class: "short-choices", LanguageChoices {} }
        }
    }
}

/// What a reader should know of words that nobody has checked, and the way to English.
#[component]
fn Unchecked() -> Element {
    let switch = use_language_switch();
    let english = &LANGUAGES[0];
    rsx! {
        Panel { id: "unchecked", title: t!("unchecked-title"), picture: "words", class: "waiting",
            p { {t!("unchecked-says")} }
            Button {
                id: "use-english",
                onpress: move |()| {
                    switch.to(Some(english));
                    // This goes away, and the focus with it.
                    platform::focus(&choice_id(english));
                },
                LanguageName { tag: english.tag }
            }
        }
    }
}

//! The languages to choose from, each under its own name in its own script, and the way to them for
//! somebody who cannot read what is on the screen.

use dioxus::prelude::*;

use super::{Go, LanguageName, Picture, Trouble};
use crate::{
    look::{phones_language, use_language_switch, use_look},
    route::Route,
    t,
    words::{Known, LANGUAGES, Language},
};

/// All of them, and "as this phone". The one that is chosen is spoken at once.
#[component]
pub fn LanguageChoices(
    /// The id of the heading that asks.
    #[props(default = "heading".to_owned())]
    labelled_by: String,
) -> Element {
    let switch = use_language_switch();
    let chosen = use_look().language;
    rsx! {
        fieldset { class: "field choices", aria_labelledby: labelled_by,
            One {
                id: "language-phone",
                chosen: chosen.is_none(),
                onchoose: move |()| switch.to(None),
                span { class: "says", {t!("language-as-phone")} }
                span { class: "more",
                    span { OwnName { known: phones_language().known } }
                }
            }
            for known in LANGUAGES {
                One {
                    key: "{known.tag}",
                    id: choice_id(known),
                    chosen: chosen.as_deref() == Some(known.tag),
                    onchoose: move |()| switch.to(Some(known)),
                    span { class: "says", OwnName { known } }
                }
            }
        }
        if let Some(refusal) = switch.refused() {
            Trouble { refusal }
        }
    }
}

/// The id of a language's choice.
pub fn choice_id(known: &Known) -> String {
    format!("language-{}", known.tag)
}

#[component]
fn One(id: String, chosen: bool, onchoose: EventHandler<()>, children: Element) -> Element {
    rsx! {
        label { class: "choice",
            input {
                id,
                r#type: "radio",
                name: "language",
                checked: chosen,
                onchange: move |_| onchoose.call(()),
            }
            span { {children} }
        }
    }
}

/// A language's own name, drawn: whoever reads it may not have its letters yet.
#[component]
pub fn OwnName(known: &'static Known) -> Element {
    rsx! {
        LanguageName { tag: known.tag }
    }
}

/// The way to the languages: a globe, and the name of the one that is spoken.
#[component]
pub fn LanguageWay() -> Element {
    let known = use_context::<Signal<Language>>().read().known;
    rsx! {
        Go { to: Route::Languages {}, id: "to-language", class: "card language-way",
            Picture { name: "globe" }
            span { class: "card-words",
                span { class: "card-title", OwnName { known } }
                span { class: "card-more", {t!("language-title")} }
            }
        }
    }
}

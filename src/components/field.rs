//! Where people write. The browser owns what is in a field: the app hands it a beginning and hears
//! of every change, but never writes into it, because that loses letters that come fast.

use dioxus::prelude::*;

use upheld_engine::requests::Refusal;

use super::{Picture, refusal_words};
use crate::{
    keeping::{Keeper, Kept},
    t,
};

/// A long answer, with how many letters are left and whether it is saved.
#[component]
pub fn LongAnswer(
    id: String,
    /// What is in it when it comes.
    beginning: String,
    hint: String,
    /// The most characters the answer may have.
    limit: u32,
    #[props(default)] error: Option<String>,
    onchange: EventHandler<String>,
) -> Element {
    let mut characters = use_signal(|| count(&beginning));
    let over = characters() > limit;
    rsx! {
        div { class: if error.is_some() || over { "field wrong" } else { "field" },
            p { id: "{id}-hint", class: "hint", "{hint}" }
            if let Some(error) = &error {
                p { id: "{id}-error", class: "error", "{error}" }
            }
            textarea {
                id: "{id}",
                rows: "8",
                maxlength: None::<String>,
                dir: "auto",
                autocomplete: "off",
                "autocapitalize": "sentences",
                // The better of two spelling checks sends what is written to somebody else.
                spellcheck: "false",
                "data-gramm": "false",
                initial_value: "{beginning}",
                aria_describedby: "{id}-hint {id}-error {id}-left",
                aria_invalid: (error.is_some() || over).then_some("true"),
                oninput: move |event| {
                    let text = event.value();
                    characters.set(count(&text));
                    onchange.call(text);
                },
            }
            p { id: "{id}-left", class: "left", {left_words(characters(), limit)} }
            p { class: "sr-only", role: "status", {left_aloud(characters(), limit)} }
        }
    }
}

/// A short answer on one line.
#[component]
pub fn ShortAnswer(
    id: String,
    beginning: String,
    hint: String,
    #[props(default)] error: Option<String>,
    /// Which letters a phone's keyboard begins large: `off`, `words` or `sentences`.
    #[props(default = "off".to_owned())]
    capitals: String,
    /// Which keyboard a phone shows: `text`, `tel` or `email`.
    #[props(default = "text".to_owned())]
    keyboard: String,
    onchange: EventHandler<String>,
) -> Element {
    rsx! {
        div { class: if error.is_some() { "field wrong" } else { "field" },
            p { id: "{id}-hint", class: "hint", "{hint}" }
            if let Some(error) = &error {
                p { id: "{id}-error", class: "error", "{error}" }
            }
            input {
                id: "{id}",
                r#type: "text",
                inputmode: "{keyboard}",
                dir: "auto",
                autocomplete: "off",
                "autocapitalize": "{capitals}",
                spellcheck: "false",
                "data-gramm": "false",
                "data-1p-ignore": "true",
                "data-bwignore": "true",
                "data-lpignore": "true",
                "data-form-type": "other",
                initial_value: "{beginning}",
                aria_describedby: "{id}-hint {id}-error",
                aria_invalid: error.is_some().then_some("true"),
                oninput: move |event| onchange.call(event.value()),
            }
        }
    }
}

/// Whether what was written is saved.
#[component]
pub fn KeptLine() -> Element {
    let keeper = use_context::<Keeper>();
    rsx! {
        KeptSays { kept: keeper.state(), onretry: move |()| keeper.try_again() }
    }
}

/// How it stands with what was written, in words.
#[component]
pub fn KeptSays(kept: Kept, onretry: EventHandler<()>) -> Element {
    match kept {
        Kept::Untouched => rsx! {
            p { class: "kept", {t!("kept-untouched")} }
        },
        // Locked in this very moment: it is saved when it is open again.
        Kept::Saving | Kept::Not(Refusal::Locked) => rsx! {
            p { class: "kept saving", {t!("kept-saving")} }
        },
        Kept::Saved => rsx! {
            p { class: "kept", {t!("kept-saved")} }
        },
        Kept::Not(refusal) => rsx! {
            div { class: "trouble", role: "alert",
                Picture { name: "warning" }
                div {
                    p { class: "strong", {t!("kept-not")} }
                    p { {refusal_words(&refusal)} }
                    button {
                        class: "button plain",
                        r#type: "button",
                        onclick: move |_| onretry.call(()),
                        {t!("try-again")}
                    }
                }
            }
        },
    }
}

fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

fn left_words(characters: u32, limit: u32) -> String {
    match limit.checked_sub(characters) {
        Some(left) => t!("letters-left", count = left),
        None => t!("letters-over", count = characters.saturating_sub(limit)),
    }
}

/// What is said aloud about the letters left: only at steps, so that it does not talk over the
/// writing.
fn left_aloud(characters: u32, limit: u32) -> String {
    match limit.checked_sub(characters) {
        None => t!("letters-over", count = step(characters - limit, 10)),
        Some(left) if left <= 50 => t!("letters-left", count = step(left, 10)),
        Some(left) if left <= 500 => t!("letters-left", count = step(left, 100)),
        Some(_) => String::new(),
    }
}

/// The next step at or above a number.
fn step(number: u32, size: u32) -> u32 {
    number.div_ceil(size) * size
}

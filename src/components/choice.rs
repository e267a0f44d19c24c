//! One out of several.

use dioxus::prelude::*;

use super::{Picture, Say};
use crate::told::Words;

/// One of the answers.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// What it says.
    pub says: Words,
    /// More about it.
    pub more: Vec<String>,
    /// Its picture's name.
    pub picture: Option<String>,
}

/// A list of answers to choose any number from. A heading is their question.
#[component]
pub fn ManyChoices(
    id: String,
    choices: Vec<Choice>,
    chosen: Vec<bool>,
    #[props(default)] error: Option<String>,
    /// The place of an answer, and whether it is chosen now.
    onchoose: EventHandler<(usize, bool)>,
) -> Element {
    rsx! {
        fieldset { class: if error.is_some() { "field choices wrong" } else { "field choices" }, aria_labelledby: "heading",
            if let Some(error) = &error {
                p { id: "{id}-error", class: "error", "{error}" }
            }
            for (place, described, choice) in numbered(choices) {
                label { class: "choice",
                    input {
                        id: if place == 0 { id.clone() } else { format!("{id}-{place}") },
                        r#type: "checkbox",
                        checked: chosen.get(place).copied().unwrap_or(false),
                        aria_describedby: described.then(|| format!("{id}-{place}-more")),
                        onchange: move |event| onchoose.call((place, event.checked())),
                    }
                    Says { id: "{id}-{place}", choice }
                }
            }
        }
    }
}

/// What stands beside an answer's mark.
#[component]
fn Says(id: String, choice: Choice) -> Element {
    rsx! {
        if let Some(picture) = choice.picture {
            Picture { name: picture }
        }
        span {
            span { class: "says", Say { words: choice.says } }
            if !choice.more.is_empty() {
                span { id: "{id}-more", class: "more",
                    for line in &choice.more {
                        span { "{line}" }
                    }
                }
            }
        }
    }
}

/// A list of answers to choose one from. A heading is their question.
#[component]
pub fn Choices(
    id: String,
    choices: Vec<Choice>,
    chosen: Option<usize>,
    #[props(default)] error: Option<String>,
    /// The id of the heading that asks, when it is not the screen's.
    #[props(default = "heading".to_owned())]
    labelled_by: String,
    onchoose: EventHandler<usize>,
) -> Element {
    rsx! {
        fieldset { class: if error.is_some() { "field choices wrong" } else { "field choices" }, aria_labelledby: labelled_by,
            if let Some(error) = &error {
                p { id: "{id}-error", class: "error", "{error}" }
            }
            for (place, described, choice) in numbered(choices) {
                label { class: "choice",
                    input {
                        id: if place == 0 { id.clone() } else { format!("{id}-{place}") },
                        r#type: "radio",
                        name: "{id}",
                        value: "{place}",
                        checked: chosen == Some(place),
                        aria_describedby: described.then(|| format!("{id}-{place}-more")),
                        onchange: move |_| onchoose.call(place),
                    }
                    Says { id: "{id}-{place}", choice }
                }
            }
        }
    }
}

/// Answers with their place, and whether more is said about them.
fn numbered(choices: Vec<Choice>) -> impl Iterator<Item = (usize, bool, Choice)> {
    let with = |(place, choice): (usize, Choice)| (place, !choice.more.is_empty(), choice);
    choices.into_iter().enumerate().map(with)
}

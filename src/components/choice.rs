//! One out of several.

use dioxus::prelude::*;

use super::Picture;

/// One of the answers.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// What it says.
    pub says: String,
    /// More about it.
    pub more: Vec<String>,
    /// Its picture's name.
    pub picture: Option<String>,
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
            for (place, choice) in choices.into_iter().enumerate() {
                label { class: "choice",
                    input {
                        id: if place == 0 { id.clone() } else { format!("{id}-{place}") },
                        r#type: "radio",
                        name: "{id}",
                        value: "{place}",
                        checked: chosen == Some(place),
                        aria_describedby: (!choice.more.is_empty()).then(|| format!("{id}-{place}-more")),
                        onchange: move |_| onchoose.call(place),
                    }
                    if let Some(picture) = choice.picture {
                        Picture { name: picture }
                    }
                    span {
                        span { class: "says", "{choice.says}" }
                        if !choice.more.is_empty() {
                            span { id: "{id}-{place}-more", class: "more",
                                for line in &choice.more {
                                    span { "{line}" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

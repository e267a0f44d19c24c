//! A part of a screen that stands apart in a box: its heading, and what is under it.

use dioxus::prelude::*;

use super::Picture;

/// See the head of this file.
#[component]
pub fn Panel(
    /// The id of the heading.
    id: String,
    title: String,
    /// Stands beside the words.
    #[props(default)]
    picture: Option<String>,
    /// What sets it apart from other panels, such as `waiting` or `needs-care`.
    #[props(default)]
    class: Option<String>,
    /// The heading can be given the focus.
    #[props(default)]
    takes_focus: bool,
    children: Element,
) -> Element {
    let class = class.map_or_else(|| "panel".to_owned(), |class| format!("panel {class}"));
    rsx! {
        section { class, "aria-labelledby": "{id}",
            if let Some(picture) = picture {
                Picture { name: picture }
            }
            div {
                h2 { id: "{id}", class: "small", tabindex: takes_focus.then_some("-1"), "{title}" }
                {children}
            }
        }
    }
}

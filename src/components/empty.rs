//! Nothing here yet, and what that means.

use dioxus::prelude::*;

use super::Picture;

/// See the head of this file.
#[component]
pub fn Empty(picture: String, says: String, children: Element) -> Element {
    rsx! {
        div { class: "empty",
            Picture { name: picture }
            p { "{says}" }
            {children}
        }
    }
}

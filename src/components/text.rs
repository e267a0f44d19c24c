//! Texts of the library: paragraphs, in which `*stars*` mark a word that needs a stress.

use dioxus::prelude::*;

/// Paragraphs, a blank line apart.
#[component]
pub fn Paragraphs(text: String, #[props(default)] class: String) -> Element {
    rsx! {
        for paragraph in paragraphs(&text) {
            p { class: "{class}", Stressed { text: paragraph } }
        }
    }
}

/// One text, with its stresses.
#[component]
pub fn Stressed(text: String) -> Element {
    // A star without another one is only a star.
    if text.matches('*').count() % 2 == 1 {
        return rsx! { "{text}" };
    }
    rsx! {
        for (place, words) in text.split('*').enumerate() {
            if place % 2 == 1 {
                em { "{words}" }
            } else {
                "{words}"
            }
        }
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.trim().to_owned());
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

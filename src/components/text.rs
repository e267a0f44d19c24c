//! Texts of the library: paragraphs, in which `*stars*` mark a word that needs a stress, told in the
//! reader's language as far as it goes.

use dioxus::prelude::*;

use crate::told::{Run, Words, english_tag, told};

/// Paragraphs, a blank line apart.
#[component]
pub fn Paragraphs(text: String, #[props(default)] class: String) -> Element {
    rsx! {
        for paragraph in paragraphs(&text) {
            p { class: "{class}", Stressed { text: paragraph } }
        }
    }
}

/// Words, whoever's they are.
#[component]
pub fn Say(words: Words) -> Element {
    match words {
        Words::Own(text) => rsx! { "{text}" },
        Words::Packs(text) => rsx! { Stressed { text } },
    }
}

/// Words that stay English for everybody: the law's, a document's, what a letter says.
#[component]
pub fn InEnglish(text: String) -> Element {
    rsx! {
        span { lang: english_tag(), dir: "ltr", class: "in-english", "{text}" }
    }
}

/// One text of a pack: a paragraph, a title, a line. Never what somebody wrote.
#[component]
pub fn Stressed(text: String) -> Element {
    rsx! {
        for (place, Run { text, english }) in told().runs(&text).into_iter().enumerate() {
            if place > 0 {
                " "
            }
            if english {
                span { lang: english_tag(), dir: "ltr", Stresses { text } }
            } else {
                Stresses { text }
            }
        }
    }
}

#[component]
fn Stresses(text: String) -> Element {
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

//! Words: what young people say, what the law says, and what it means.

use dioxus::prelude::*;
use upheld_engine::{pack::Word, requests::ask};

use crate::{
    asking::use_answer,
    components::{Button, EasyReadSwitch, Empty, Go, Loading, Screen, Stressed, Trouble},
    platform,
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn Glossary() -> Element {
    let words = use_answer(|| ask::Glossary {});
    rsx! {
        Screen { title: t!("glossary-title"), parent: Route::MyRights {},
            p { class: "lead", {t!("glossary-lead")} }
            EasyReadSwitch {}
            match &*words.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(words)) if words.is_empty() => rsx! {
                    Empty { picture: "words", says: t!("glossary-none") }
                },
                Some(Ok(words)) => rsx! { ByLetter { words: words.clone() } },
            }
        }
    }
}

/// The words under their letters, and a way to jump to each.
#[component]
fn ByLetter(words: Vec<Word>) -> Element {
    let letters = by_letter(words);
    rsx! {
        nav { class: "letters", "aria-label": t!("glossary-letters"),
            for (letter, _) in &letters {
                Button {
                    key: "{letter}",
                    id: "to-{letter}",
                    onpress: {
                        let letter = letter.clone();
                        move |()| platform::focus(&heading(&letter))
                    },
                    "{letter}"
                }
            }
        }
        for (letter, words) in letters {
            section { key: "{letter}", "aria-labelledby": heading(&letter),
                h2 { id: heading(&letter), tabindex: "-1", "{letter}" }
                ul { class: "cards",
                    for word in words {
                        li { key: "{word.id}",
                            Go { to: Route::OneWord { id: word.id.clone() }, class: "card word",
                                span { class: "card-words",
                                    span { class: "card-title", Stressed { text: word.word.clone() } }
                                    if let Some(legal) = word.legal {
                                        span { class: "card-more", {t!("glossary-legal", legal = legal)} }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn heading(letter: &str) -> String {
    format!("letter-{letter}")
}

/// Words come sorted; each letter gets those that begin with it.
fn by_letter(words: Vec<Word>) -> Vec<(String, Vec<Word>)> {
    let mut letters: Vec<(String, Vec<Word>)> = Vec::new();
    for word in words {
        let letter = word.word.chars().next().map(|letter| letter.to_uppercase().to_string());
        let letter = letter.unwrap_or_default();
        match letters.last_mut() {
            Some((last, of_it)) if *last == letter => of_it.push(word),
            _ => letters.push((letter, vec![word])),
        }
    }
    letters
}

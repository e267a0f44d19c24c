//! One word: the young person's, the law's, what it means, and what to read.

use dioxus::prelude::*;
use upheld_engine::{
    pack::WordId,
    requests::{WordView, ask},
};

use crate::{
    asking::use_answer,
    components::{EasyReadSwitch, EntryCards, Go, Loading, Meaning, Screen, Trouble},
    route::Route,
    t,
    told::Words,
};

/// See the head of this file.
#[component]
pub fn OneWord(id: WordId) -> Element {
    rsx! {
        for id in [id] {
            Asked { key: "{id}", id }
        }
    }
}

#[component]
fn Asked(id: WordId) -> Element {
    let answer = use_answer(move || ask::OneWord { id: id.clone() });
    match &*answer.read() {
        None => rsx! { Loading {} },
        Some(Ok(view)) => rsx! { OneMeaning { view: view.clone() } },
        Some(Err(refusal)) => rsx! {
            Screen { title: t!("word-missing"), parent: Route::Glossary {}, help: true,
                Trouble { refusal: refusal.clone() }
            }
        },
    }
}

#[component]
fn OneMeaning(view: WordView) -> Element {
    let WordView { word, related } = view;
    rsx! {
        Screen { title: Words::Packs(word.word), parent: Route::Glossary {},
            if let Some(legal) = word.legal {
                p { class: "legal-word",
                    {t!("word-legal")}
                    " "
                    strong { "{legal}" }
                }
            }
            EasyReadSwitch {}
            Meaning { plain: word.plain, easy_read: word.easy_read }
            if !related.is_empty() {
                section { "aria-labelledby": "related",
                    h2 { id: "related", {t!("related")} }
                    EntryCards { entries: related }
                }
            }
            Go { to: Route::Glossary {}, class: "button plain", {t!("word-all")} }
        }
    }
}

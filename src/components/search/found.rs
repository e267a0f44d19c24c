//! What was found, best first, each with what was looked for marked.

use dioxus::prelude::*;
use upheld_engine::requests::{Found, Hit, Marked, SearchView};

use crate::{
    components::{Go, NeedHelp, Picture, Stressed, Weight, what_it_is},
    route::Route,
    t,
    told::told,
};

/// See the head of this file.
#[component]
pub fn FoundList(found: SearchView) -> Element {
    // A guess may be far from what was meant.
    let guessed = !found.instead.is_empty();
    rsx! {
        for (typed, instead) in found.instead {
            p { class: "instead", {t!("search-instead", typed = typed, instead = instead)} }
        }
        ul { class: "cards",
            for hit in found.hits {
                li { key: "{key(&hit.found)}", OneHit { hit } }
            }
        }
        if guessed {
            NeedHelp {}
        }
    }
}

#[component]
fn OneHit(hit: Hit) -> Element {
    let (to, picture, kind) = match &hit.found {
        Found::Entry(card) => (Route::to_entry(card), card.picture.clone(), what_it_is(card.kind)),
        Found::Word(id) => (Route::OneWord { id: id.clone() }, "words".into(), t!("found-word")),
        Found::Topic(card) => {
            let to = Route::OneTopic { id: card.id.clone() };
            (to, card.picture.clone(), t!("found-topic"))
        }
        Found::Helpline(_) => (Route::HelpNow {}, "phone".into(), t!("found-helpline")),
    };
    let card = match &hit.found {
        Found::Entry(card) => Some(card.clone()),
        _ => None,
    };
    let title = hit.title;
    rsx! {
        Go { to, class: "card",
            Picture { name: picture }
            span { class: "card-words",
                span { class: "card-more", "{kind}" }
                span { class: "card-title", Title { title } }
                if !hit.excerpt.is_empty() {
                    span { class: "card-excerpt", Marks { text: hit.excerpt } }
                }
                if let Some(entry) = card.filter(|card| card.status.is_some() || card.needs_review) {
                    Weight { entry }
                }
            }
        }
    }
}

/// A title, in the reader's language where it is told in it: then what was looked for is not marked.
#[component]
fn Title(title: Marked) -> Element {
    let whole: String = title.iter().map(|(words, _)| words.as_str()).collect();
    let runs = told().runs(&whole);
    if runs.iter().all(|run| run.text == whole) {
        return rsx! { Marks { text: title } };
    }
    rsx! { Stressed { text: whole } }
}

/// Text with what was looked for marked.
#[component]
fn Marks(text: Marked) -> Element {
    let pieces = text.into_iter().map(|(words, marked)| (words.replace('*', ""), marked));
    rsx! {
        for (words, marked) in pieces {
            if marked {
                mark { "{words}" }
            } else {
                "{words}"
            }
        }
    }
}

fn key(found: &Found) -> String {
    match found {
        Found::Entry(card) => format!("entry-{}", card.id),
        Found::Word(id) => format!("word-{id}"),
        Found::Topic(card) => format!("topic-{}", card.id),
        Found::Helpline(id) => format!("helpline-{id}"),
    }
}

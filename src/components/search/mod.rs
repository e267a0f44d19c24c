//! Looking for words in everything there is to read, as they are typed.

mod found;
mod nothing;

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Refusal, SearchView, ask},
};

use super::{Loading, Picture, Trouble};
use crate::{
    app::{News, Shared},
    t,
    words::language,
};
use found::FoundList;
use nothing::Nothing;

/// The answer together with the words it is for.
type Answer = (String, Result<SearchView, Refusal>);

/// The box to type in, and what was found. What else is on the screen stands there while nothing
/// is looked for.
#[component]
pub fn Search(children: Element) -> Element {
    let shared = use_context::<Shared>();
    let open = use_context::<News>().is_open();
    let mut suggested = use_signal(|| 0_u32);
    let answer = use_found(shared.looked_for);
    let looking = !shared.looked_for.read().trim().is_empty();
    // An answer to nothing says nothing of what is looked for now.
    let answer = answer.read();
    let found = answer.as_ref().filter(|(words, _)| looking && !words.trim().is_empty());
    let count = found.and_then(|(_, found)| Some(found.as_ref().ok()?.hits.len()));
    rsx! {
        form { class: "search", role: "search", onsubmit: move |event| event.prevent_default(),
            label { r#for: "search", {t!("search-label")} }
            div { class: "search-field",
                Picture { name: "search" }
                // Made anew when the lock shuts, and for a word that is suggested.
                for key in [format!("{open}-{suggested}")] {
                    Field { key: "{key}" }
                }
            }
        }
        p { class: "found-count", role: "status",
            if let Some(count) = count {
                {t!("search-found", count = count)}
            }
        }
        if looking {
            section { "aria-labelledby": "found",
                h2 { id: "found", {t!("search-found-title")} }
                match found {
                    None => rsx! { Loading {} },
                    Some((_, Err(refusal))) => rsx! { Trouble { refusal: refusal.clone() } },
                    Some((_, Ok(found))) if found.hits.is_empty() => rsx! {
                        Nothing { onsuggest: move |()| suggested += 1 }
                    },
                    Some((_, Ok(found))) => rsx! { FoundList { found: found.clone() } },
                }
            }
        } else {
            {children}
        }
    }
}

/// Asks at every change. Only the newest question is waited for, so that an older answer never
/// stands in the place of a newer one.
fn use_found(looked_for: Signal<String>) -> Resource<Answer> {
    let engine = use_context::<EngineHandle>();
    let news = use_context::<News>();
    use_resource(move || {
        news.revision.read();
        let words = looked_for();
        let asked = engine.ask(ask::Search { words: words.clone(), language: other_language() });
        async move { (words, asked.await) }
    })
}

/// The reader's language, if it is not English.
fn other_language() -> Option<String> {
    let language = language();
    (!language.is_english()).then(|| language.tag().to_owned())
}

/// The browser owns what is in it: the app hears of every change, and never writes into it.
#[component]
fn Field() -> Element {
    let mut shared = use_context::<Shared>();
    let beginning = use_hook(|| shared.looked_for.peek().clone());
    rsx! {
        input {
            id: "search",
            r#type: "search",
            dir: "auto",
            autocomplete: "off",
            "autocapitalize": "off",
            spellcheck: "false",
            "data-gramm": "false",
            initial_value: "{beginning}",
            oninput: move |event| shared.looked_for.set(event.value()),
        }
    }
}

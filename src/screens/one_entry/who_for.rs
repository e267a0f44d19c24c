//! Who an entry is about.

use dioxus::prelude::*;
use upheld_engine::{
    pack::{Ages, Audience, Band, Category, Entry, WordId},
    requests::ask,
};

use crate::{
    asking::use_answer,
    components::{Go, Panel, band_words},
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn WhoFor(entry: Entry) -> Element {
    let ages = entry.ages.and_then(age_words);
    let nobody = entry.applies_to.is_empty() && entry.categories.is_empty();
    if nobody && ages.is_none() && entry.bands.is_empty() {
        return rsx! {};
    }
    rsx! {
        Panel { id: "who-for", title: t!("entry-for"), class: "who-for",
            ul { class: "points",
                for audience in entry.applies_to.iter().copied() {
                    li { key: "{audience}", {audience_words(audience)} }
                }
                if let Some(ages) = ages {
                    li { "{ages}" }
                }
                if !entry.bands.is_empty() && entry.bands.len() < Band::ALL.len() {
                    for band in entry.bands.iter().copied() {
                        li { key: "{band}", {band_words(band)} }
                    }
                }
            }
            if !entry.categories.is_empty() {
                Categories { categories: entry.categories.clone() }
            }
        }
    }
}

/// The law's groups, each leading to the word that explains it.
#[component]
fn Categories(categories: Vec<Category>) -> Element {
    let words = use_answer(|| ask::Glossary {});
    let words = words.read();
    let explained = |category: Category| {
        let id = word_of(category)?;
        let words = words.as_ref()?.as_ref().ok()?;
        words.iter().any(|word| word.id == id).then_some(id)
    };
    rsx! {
        p { {t!("entry-groups")} }
        ul { class: "points",
            for category in categories {
                li { key: "{category}",
                    if let Some(id) = explained(category) {
                        Go { to: Route::OneWord { id }, class: "in-line", {category_words(category)} }
                    } else {
                        {category_words(category)}
                    }
                }
            }
        }
    }
}

/// The word of the glossary that explains a group.
fn word_of(category: Category) -> Option<WordId> {
    format!("word-{}", category.name().replace('_', "-")).parse().ok()
}

fn audience_words(audience: Audience) -> String {
    match audience {
        Audience::InCare => t!("for-in-care"),
        Audience::CareLeaver => t!("for-moved-on"),
        Audience::Disabled => t!("for-disabled"),
        Audience::EarlyYears => t!("for-early-years"),
    }
}

fn category_words(category: Category) -> String {
    match category {
        Category::Eligible => t!("group-eligible"),
        Category::Relevant => t!("group-relevant"),
        Category::FormerRelevant => t!("group-former-relevant"),
        Category::Qualifying => t!("group-qualifying"),
    }
}

fn age_words(ages: Ages) -> Option<String> {
    match (ages.from, ages.to) {
        (None, None) => None,
        (Some(from), None) => Some(t!("ages-from", from = from)),
        (None, Some(to)) => Some(t!("ages-to", to = to)),
        (Some(from), Some(to)) if from == to => Some(t!("ages-one", age = from)),
        (Some(from), Some(to)) => Some(t!("ages-between", from = from, to = to)),
    }
}

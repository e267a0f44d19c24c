//! The words somebody may need to show: the law's, the document's own, and where it all comes from.

use dioxus::prelude::*;
use upheld_engine::pack::{Entry, Seen, Source};

use crate::{
    components::{InEnglish, Paragraphs, Stressed},
    t,
    told::english_tag,
    words::date,
};

/// The same in the law's own words.
#[component]
pub fn LegalWords(words: Option<String>) -> Element {
    let Some(words) = words else { return rsx! {} };
    rsx! {
        details { class: "original", id: "legal-words",
            summary { {t!("legal-title")} }
            p { class: "hint", {t!("legal-says")} }
            blockquote { InEnglish { text: words } }
        }
    }
}

/// The document's own words, exactly.
#[component]
pub fn Original(entry: Entry) -> Element {
    let Some(original) = entry.original else { return rsx! {} };
    rsx! {
        details { class: "original",
            summary { {t!("original-title")} }
            if let Some(lead_in) = &entry.lead_in {
                p { class: "lead-in", InEnglish { text: lead_in.clone() } }
            }
            blockquote { lang: english_tag(), dir: "ltr",
                p {
                    for (place, words) in original.split("**").enumerate() {
                        if place % 2 == 1 {
                            strong { "{words}" }
                        } else {
                            "{words}"
                        }
                    }
                }
            }
        }
    }
}

/// The document, the place in it, the pages, and when somebody looked. Addresses are there to be
/// read: nothing leads out of the app.
#[component]
pub fn WhereFrom(entry: Entry, source: Option<Source>) -> Element {
    rsx! {
        details { class: "original", id: "where-from",
            summary { {t!("original-source")} }
            dl {
                if let Some(source) = &source {
                    dt { {t!("source-document")} }
                    dd { Stressed { text: format!("{}. {}, {}.", source.title, source.publisher, source.published) } }
                }
                if let Some(section) = &entry.section {
                    dt { {t!("source-section")} }
                    dd { "{section}" }
                }
                if let Some(address) = source.as_ref().and_then(|source| source.address.clone()) {
                    dt { {t!("original-address")} }
                    dd { class: "address", dir: "ltr", "{address}" }
                }
                if !entry.seen_at.is_empty() {
                    dt { {t!("source-pages")} }
                    for seen in entry.seen_at {
                        dd { Page { seen } }
                    }
                }
                if let Some(source) = source {
                    dt { {t!("original-note")} }
                    dd { Paragraphs { text: source.note } }
                }
                dt { {t!("original-checked")} }
                dd { {date(entry.checked_on)} }
                dt { {t!("source-review-by")} }
                dd { {date(entry.review_by)} }
            }
        }
    }
}

/// A page where it was seen. Its year is a year, or that it is not known.
#[component]
fn Page(seen: Seen) -> Element {
    let year = if seen.year.chars().all(|sign| sign.is_ascii_digit()) {
        seen.year
    } else {
        t!("source-year-unknown")
    };
    rsx! {
        span { class: "address line", dir: "ltr", "{seen.address}" }
        span { class: "line", {t!("source-year", year = year)} }
    }
}

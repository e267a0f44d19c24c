//! What was saved to read again, newest first, and how each has fared since.

use dioxus::prelude::*;
use upheld_engine::requests::{SavedView, Standing, ask};

use crate::{
    app::Shared,
    asking::use_answer,
    components::{
        BackAgain, Empty, Go, Loading, Picture, Screen, StatusBadge, Stressed, Trouble, what_it_is,
    },
    route::Route,
    t,
    words::date,
};

/// The most characters of a note in the list.
const BEGINNING: usize = 80;

/// See the head of this file.
#[component]
pub fn Saved() -> Element {
    let saved = use_answer(|| ask::Saved {});
    let gone = (use_context::<Shared>().let_go)();
    rsx! {
        Screen { title: t!("saved-title"), parent: Route::MyRights {},
            p { class: "lead", {t!("saved-lead")} }
            if let Some((id, _)) = gone {
                BackAgain { id }
            }
            match &*saved.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(saved)) if saved.is_empty() => rsx! {
                    Empty { picture: "saved", says: t!("saved-empty"),
                        p { {t!("saved-empty-how")} }
                        Go { to: Route::MyRights {}, class: "button main", {t!("saved-to-rights")} }
                    }
                },
                Some(Ok(saved)) => rsx! {
                    ul { class: "cards",
                        for one in saved.clone() {
                            li { key: "{one.id}", One { saved: one } }
                        }
                    }
                },
            }
        }
    }
}

#[component]
fn One(saved: SavedView) -> Element {
    let SavedView { id, note, entry, standing, .. } = saved;
    let entry = entry.entry;
    rsx! {
        Go { to: Route::SavedEntry { id }, class: "card",
            Picture { name: entry.picture.clone() }
            span { class: "card-words",
                span { class: "card-title", Stressed { text: entry.title.clone() } }
                if let Some(status) = entry.status {
                    StatusBadge { status, in_doubt: entry.needs_review.is_some() }
                } else {
                    span { class: "card-more", {what_it_is(entry.kind)} }
                }
                if let Some(says) = standing_words(&standing) {
                    span { class: "standing", "{says}" }
                }
                if !note.trim().is_empty() {
                    span { class: "card-more", dir: "auto",
                        span { class: "sr-only", {t!("note-label")} ": " }
                        "{beginning(&note)}"
                    }
                }
            }
        }
    }
}

/// How a saved entry has fared, in a line; nothing when it says the same.
pub fn standing_words(standing: &Standing) -> Option<String> {
    match standing {
        Standing::Same => None,
        Standing::Changed => Some(t!("saved-changed")),
        Standing::Withdrawn { on: Some(on), .. } => {
            Some(t!("saved-taken-out-on", date = date(*on)))
        }
        Standing::Withdrawn { on: None, .. } => Some(t!("saved-taken-out")),
        Standing::NotHere => Some(t!("saved-not-here")),
    }
}

fn beginning(note: &str) -> String {
    let line = note.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= BEGINNING {
        return line;
    }
    let cut: String = line.chars().take(BEGINNING).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_note_is_cut_between_words() {
        assert_eq!(beginning("  Ask\nher  on Monday "), "Ask her on Monday");
        let long = "word ".repeat(40);
        let cut = beginning(&long);
        assert!(cut.ends_with("word…") && cut.chars().count() <= BEGINNING + 1, "{cut}");
        assert_eq!(beginning(&"x".repeat(200)).chars().count(), BEGINNING + 1);
    }
}

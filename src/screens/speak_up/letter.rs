//! The letter that comes of the answers: what it says of the law, where that comes from, and what
//! it does and does not mean.

use dioxus::prelude::*;
use upheld_engine::{
    requests::{Draft, LetterPart, ask},
    ways::Page,
};

use super::question::{Question, go_on};
use crate::{
    asking::use_answer,
    components::{Go, InEnglish, Loading, Stressed, Trouble},
    route::Route,
    t,
    told::told,
};

/// See the head of this file.
#[component]
pub fn Letter(draft: Draft, change: bool) -> Element {
    let id = draft.id;
    let parts = use_answer(move || ask::LetterOf { id });
    let Some(parts) = parts() else { return rsx! { Loading {} } };
    rsx! {
        Question {
            title: t!("letter-title"),
            draft: draft.clone(),
            page: Page::Letter,
            field: "letter",
            oncontinue: move |()| go_on(&draft, Page::Letter, change),
            p { {t!("letter-lead")} }
            match parts {
                Err(refusal) => rsx! { Trouble { refusal } },
                Ok(parts) => rsx! {
                    for part in parts {
                        Part { key: "{part.name}", part }
                    }
                },
            }
        }
    }
}

#[component]
fn Part(part: LetterPart) -> Element {
    let told = told();
    rsx! {
        section { class: "panel",
            div {
                h2 { class: "small", Stressed { text: part.title.clone() } }
                blockquote { class: "written", InEnglish { text: part.says.clone() } }
                if let Some(section) = &part.section {
                    p { {t!("letter-rests-on", section = section.as_str())} }
                }
                p { Stressed { text: part.note.clone() } }
                if part.needs_review {
                    p { class: "strong", {t!("letter-in-doubt")} }
                }
                if let Some(card) = &part.rests_on {
                    Go { to: Route::to_entry(card), class: "button plain",
                        {t!("letter-read", title = told.text(&card.title))}
                    }
                }
            }
        }
    }
}

//! The answers once more, each with a way to change it.

use dioxus::prelude::*;
use upheld_engine::pack::Question;

use super::{answer_words, to};
use crate::{
    app::Shared,
    components::{Go, Say, Screen, Stressed},
    guide_page::GuidePage,
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn CheckAnswers(questions: Vec<Question>) -> Element {
    let answers = use_context::<Shared>().guide_answers;
    let last = to(GuidePage::Question(questions.len().max(1)));
    rsx! {
        Screen { title: t!("which-rules-check"), parent: last,
            dl { class: "answers private",
                for (place, question) in questions.into_iter().enumerate() {
                    div { class: "answer-row", key: "{question.id}",
                        dt { Stressed { text: question.title.clone() } }
                        dd { class: "written", Say { words: answer_words(&question, &answers.read()) } }
                        dd { class: "change-row",
                            Go {
                                to: Route::RightsWhichPage { page: GuidePage::Question(place + 1), change: true },
                                class: "change",
                                {t!("change")}
                                span { class: "sr-only", " " Stressed { text: question.title.clone() } }
                            }
                        }
                    }
                }
            }
            Go { id: "see-outcomes", to: to(GuidePage::Outcomes), class: "button main", {t!("which-rules-see")} }
        }
    }
}

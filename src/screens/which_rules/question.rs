//! One question, why it is asked, and its answers. Not being sure is an answer like the others.

use dioxus::prelude::*;
use upheld_engine::pack::{AnswerId, Question};

use super::{NOT_SURE, to};
use crate::{
    app::Shared,
    components::{Choice, Choices, ErrorSummary, Fault, Paragraphs, Screen, Submit, Way},
    guide_page::GuidePage,
    route::Route,
    t,
    told::Words,
};

const FIELD: &str = "answer";

/// See the head of this file. `place` counts from 1 and is one of the questions'.
#[component]
pub fn OneQuestion(questions: Vec<Question>, place: usize, change: bool) -> Element {
    let mut shared = use_context::<Shared>();
    let navigator = use_navigator();
    let mut missing = use_signal(|| false);
    let of = questions.len();
    let Some(question) = questions.into_iter().nth(place - 1) else { return rsx! {} };
    let Question { id, title, why, answers, .. } = question;
    let mut ids: Vec<AnswerId> = answers.iter().map(|answer| answer.id.clone()).collect();
    let mut says: Vec<Words> =
        answers.into_iter().map(|answer| Words::Packs(answer.words)).collect();
    if let Ok(not_sure) = NOT_SURE.parse::<AnswerId>()
        && !ids.contains(&not_sure)
    {
        ids.push(not_sure);
        says.push(t!("which-rules-not-sure").into());
    }
    let given = shared.guide_answers.read().get(&id).cloned();
    let chosen = ids.iter().position(|answer| Some(answer) == given.as_ref());
    let error = missing().then(|| t!("which-rules-missing"));
    let faults = error.clone().map(|says| Fault { says, way: Way::Field(FIELD.into()) });
    let parent = match place {
        1 => Route::RightsWhich {},
        _ => to(GuidePage::Question(place - 1)),
    };
    rsx! {
        Screen { title: Words::Packs(title), parent, above: t!("which-rules-place", number = place, of = of),
            ErrorSummary { faults: faults.into_iter().collect::<Vec<_>>() }
            form {
                id: "guide-question",
                class: "private",
                novalidate: true,
                onsubmit: move |event| {
                    event.prevent_default();
                    if chosen.is_none() {
                        missing.set(true);
                    } else if change && navigator.can_go_back() {
                        navigator.go_back();
                    } else if change || place == of {
                        navigator.push(to(GuidePage::Answers));
                    } else {
                        navigator.push(to(GuidePage::Question(place + 1)));
                    }
                },
                section { class: "why", "aria-labelledby": "why",
                    h2 { id: "why", class: "small", {t!("which-rules-why")} }
                    Paragraphs { text: why }
                }
                Choices {
                    id: FIELD,
                    choices: says.into_iter().map(|says| Choice { says, more: Vec::new(), picture: None }).collect::<Vec<_>>(),
                    chosen,
                    error,
                    onchoose: move |place: usize| {
                        if let Some(answer) = ids.get(place) {
                            shared.guide_answers.write().insert(id.clone(), answer.clone());
                            missing.set(false);
                        }
                    },
                }
                p { class: "hint", {t!("which-rules-not-kept")} }
                div { class: "ways-on", Submit { {t!("continue")} } }
            }
        }
    }
}

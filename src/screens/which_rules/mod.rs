//! "Which rules are about me?": one question to a page, then what may follow. It never decides, and
//! it remembers nothing unless that is asked for: the answers are in memory only, and forgotten on
//! hiding, on locking, and when the reader goes elsewhere.

mod answers;
mod ask;
mod intro;
mod keep;
mod outcomes;
mod question;

use dioxus::prelude::*;
use upheld_engine::{
    pack::{Answers, Question},
    requests::{OutcomeView, ask as engine_ask},
};

use crate::{
    app::Shared,
    asking::{Answered, use_answer},
    components::{Go, Loading, Screen, Trouble},
    guide_page::GuidePage,
    route::Route,
    t,
    told::Words,
};
pub use intro::RightsWhich;

/// Any question may be answered so.
const NOT_SURE: &str = "not_sure";

/// The way to a page.
fn to(page: GuidePage) -> Route {
    Route::RightsWhichPage { page, change: false }
}

/// One page of it.
#[component]
pub fn RightsWhichPage(page: GuidePage, change: bool) -> Element {
    rsx! {
        for page in [page] {
            Asked { key: "{page}", page, change }
        }
    }
}

#[component]
fn Asked(page: GuidePage, change: bool) -> Element {
    let shared = use_context::<Shared>();
    let questions = use_answer(|| engine_ask::GuideQuestions {});
    let begun = !shared.guide_answers.read().is_empty();
    match &*questions.read() {
        None => rsx! { Loading {} },
        Some(Err(refusal)) => rsx! {
            Screen { title: t!("which-rules-title"), parent: Route::RightsWhich {}, help: true,
                Trouble { refusal: refusal.clone() }
            }
        },
        Some(Ok(questions)) => {
            let questions = questions.clone();
            match page {
                GuidePage::Question(place) if place <= questions.len() => {
                    rsx! { question::OneQuestion { questions, place, change } }
                }
                _ if !begun => rsx! { Forgotten {} },
                GuidePage::Outcomes => rsx! { outcomes::Outcomes {} },
                GuidePage::Ask => rsx! { ask::AskInWriting {} },
                GuidePage::Keep => rsx! { keep::Keep {} },
                GuidePage::Answers | GuidePage::Question(_) => {
                    rsx! { answers::CheckAnswers { questions } }
                }
            }
        }
    }
}

/// The answers are not there any more, be it that the page was loaded anew.
#[component]
fn Forgotten() -> Element {
    rsx! {
        Screen { title: t!("which-rules-forgotten"), parent: Route::RightsWhich {},
            p { {t!("which-rules-forgotten-why")} }
            Go { to: Route::RightsWhich {}, class: "button main", {t!("which-rules-start-again")} }
        }
    }
}

/// What may follow from what was answered.
fn use_outcomes() -> Answered<Vec<OutcomeView>> {
    let shared = use_context::<Shared>();
    use_answer(move || engine_ask::GuideOutcomes { answers: (shared.guide_answers)() })
}

/// What was answered to a question, in words.
fn answer_words(question: &Question, answers: &Answers) -> Words {
    let given = answers.get(&question.id);
    let answer = question.answers.iter().find(|answer| Some(&answer.id) == given);
    match answer {
        Some(answer) => Words::of_pack(&answer.words),
        None => t!("which-rules-not-sure").into(),
    }
}

/// Forgets the answers once the reader has gone elsewhere. What the outcomes lead to, and the ways
/// to a lock and to help, are not elsewhere: the reader comes back from there.
pub fn use_forgetting_answers(route: &Route) {
    let shared = use_context::<Shared>();
    let (mut answers, wanted) = (shared.guide_answers, shared.wanted);
    let stays = match route {
        Route::RightsWhich {}
        | Route::RightsWhichPage { .. }
        | Route::OnePromise { .. }
        | Route::OneEntry { .. }
        | Route::OneTopic { .. }
        | Route::OneWord { .. }
        | Route::HelpNow {} => true,
        Route::ChooseLock {} => matches!(&*wanted.read(), Some(Route::RightsWhichPage { .. })),
        _ => false,
    };
    use_effect(use_reactive!(|(stays,)| {
        if !stays && !answers.peek().is_empty() {
            answers.set(Answers::new());
        }
    }));
}

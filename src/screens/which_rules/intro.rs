//! What it is, what it is not, and what happens to the answers. Answers that were kept are offered.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::Answers,
    requests::{Refusal, ask},
};

use super::to;
use crate::{
    app::{News, Shared},
    asking::use_answer,
    components::{Button, Empty, Go, Loading, Panel, Screen, Trouble},
    guide_page::GuidePage,
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn RightsWhich() -> Element {
    let questions = use_answer(|| ask::GuideQuestions {});
    let open = use_context::<News>().is_open();
    rsx! {
        Screen { title: t!("which-rules-title"), parent: Route::MyRights {},
            p { class: "lead", {t!("which-rules-lead")} }
            ul { class: "points",
                li { {t!("which-rules-unsure")} }
                li { {t!("which-rules-never-decides")} }
                li { {t!("which-rules-remembers")} }
            }
            match &*questions.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(questions)) if questions.is_empty() => rsx! {
                    Empty { picture: "choices", says: t!("which-rules-none") }
                },
                Some(Ok(questions)) => rsx! {
                    p { {t!("which-rules-how-many", count = questions.len())} }
                    Go { id: "start", to: to(GuidePage::Question(1)), class: "button main", {t!("which-rules-start")} }
                    if open {
                        Kept {}
                    }
                },
            }
        }
    }
}

/// The answers that were kept. While it is locked nobody is told whether there are any.
#[component]
fn Kept() -> Element {
    let kept = use_answer(|| ask::KeptAnswers {});
    let kept = kept.read();
    match &*kept {
        Some(Ok(Some(answers))) => rsx! { Offered { answers: answers.clone() } },
        Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
        Some(Ok(None)) | None => rsx! {},
    }
}

#[component]
fn Offered(answers: Answers) -> Element {
    let mut shared = use_context::<Shared>();
    let navigator = use_navigator();
    rsx! {
        Panel {
            id: "kept-answers",
            title: t!("which-rules-kept"),
            picture: "list",
            class: "private",
            p { {t!("which-rules-kept-says")} }
            div { class: "ways-on even",
                Button {
                    id: "use-kept",
                    onpress: move |()| {
                        shared.guide_answers.set(answers.clone());
                        navigator.push(to(GuidePage::Answers));
                    },
                    {t!("which-rules-use-kept")}
                }
                ForgetKept {}
            }
        }
    }
}

/// Forgets what was kept; what is in memory stays until the reader leaves.
#[component]
pub fn ForgetKept() -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        Button {
            id: "forget-kept",
            onpress: move |()| {
                let forgotten = engine.ask(ask::KeepAnswers { answers: None });
                spawn(async move {
                    match forgotten.await {
                        Ok(()) => shared.said.set(t!("which-rules-kept-gone")),
                        Err(refusal) => refused.set(Some(refusal)),
                    }
                });
            },
            {t!("which-rules-forget")}
        }
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
    }
}

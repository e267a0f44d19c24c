//! Keeping the answers on this phone, or forgetting those that were kept.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Refusal, ask},
};

use super::{intro::ForgetKept, to};
use crate::{
    app::Shared,
    asking::use_answer,
    components::{Button, Go, Loading, Picture, Screen, Trouble},
    guide_page::GuidePage,
    t,
};

/// See the head of this file.
#[component]
pub fn Keep() -> Element {
    let answers = use_context::<Shared>().guide_answers;
    let kept = use_answer(|| ask::KeptAnswers {});
    rsx! {
        Screen { title: t!("keep-answers-title"), parent: to(GuidePage::Outcomes), help: true,
            match &*kept.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(Some(kept))) if *kept == answers() => rsx! {
                    div { class: "panel there",
                        Picture { name: "good" }
                        p { role: "status", {t!("keep-answers-done")} }
                    }
                    div { class: "ways-on",
                        Go { to: to(GuidePage::Outcomes), class: "button main", {t!("keep-answers-back")} }
                        ForgetKept {}
                    }
                },
                Some(Ok(kept)) => rsx! { Offer { other: kept.is_some() } },
            }
        }
    }
}

/// Nothing, or something else, is kept.
#[component]
fn Offer(other: bool) -> Element {
    let engine = use_context::<EngineHandle>();
    let answers = use_context::<Shared>().guide_answers;
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        p { class: "lead", {t!("keep-answers-lead")} }
        ul { class: "points",
            li { {t!("keep-answers-why")} }
            li { {t!("keep-answers-who")} }
            li { {t!("keep-answers-later")} }
        }
        if other {
            p { class: "strong", {t!("keep-answers-other")} }
        }
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
        div { class: "ways-on",
            Button {
                id: "keep-answers",
                weight: "main",
                busy: busy(),
                onpress: move |()| {
                    busy.set(true);
                    refused.set(None);
                    let kept = engine.ask(ask::KeepAnswers { answers: Some(answers()) });
                    spawn(async move {
                        refused.set(kept.await.err());
                        busy.set(false);
                    });
                },
                {t!("which-rules-keep")}
            }
            Go { to: to(GuidePage::Outcomes), class: "button plain", {t!("keep-answers-not")} }
        }
    }
}

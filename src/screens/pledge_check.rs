//! Is the pledge upheld? Each promise with what was answered last, then what the council asks and
//! what it found.

use dioxus::prelude::*;
use upheld_engine::requests::{PledgeAnswer, PledgeCheckView, PromiseCheck, Sharing, ask};

use crate::{
    asking::use_answer,
    components::{
        Consultations, Empty, Go, Loading, Picture, Published, Screen, Stressed, Trouble,
        sharing_words,
    },
    route::Route,
    t, ways,
    words::date_of,
};

/// See the head of this file.
#[component]
pub fn PledgeCheck() -> Element {
    let check = use_answer(|| ask::PledgeCheck {});
    rsx! {
        Screen { title: t!("check-pledge-title"), parent: Route::MyPledge {}, help: true,
            p { class: "lead", {t!("check-pledge-lead")} }
            p { {t!("check-pledge-yours")} }
            match &*check.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(check)) => rsx! { All { check: check.clone() } },
            }
        }
    }
}

#[component]
fn All(check: PledgeCheckView) -> Element {
    let PledgeCheckView { promises, figures, you_said, mut consultations, .. } = check;
    consultations.retain(|one| one.open);
    rsx! {
        if promises.is_empty() {
            Empty { picture: "pledge", says: t!("check-pledge-none") }
        }
        ul { class: "cards",
            for one in promises.clone() {
                li { key: "{one.promise.id}", OnePromise { check: one } }
            }
        }
        Consultations { consultations }
        Published { figures, you_said, promises }
    }
}

#[component]
fn OnePromise(check: PromiseCheck) -> Element {
    let PromiseCheck { promise, answers } = check;
    rsx! {
        Go { to: Route::PromiseCheck { id: promise.id.clone() }, id: "check-{promise.id}", class: "card",
            Picture { name: promise.picture.clone() }
            span { class: "card-words",
                span { class: "card-title", Stressed { text: promise.title.clone() } }
                span { class: "card-more", {said_last(answers.first())} }
                if let Some(sharing) = answers.first().map(|answer| answer.sharing).filter(|it| *it != Sharing::No) {
                    span { class: "card-more", {sharing_words(sharing)} }
                }
            }
        }
    }
}

fn said_last(answer: Option<&PledgeAnswer>) -> String {
    let Some(PledgeAnswer { answer, at, .. }) = answer else { return t!("check-pledge-not-yet") };
    t!("check-pledge-said", answer = ways::choice(*answer), date = date_of(*at))
}

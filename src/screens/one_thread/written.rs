//! What was written first.

use dioxus::prelude::*;
use upheld_engine::requests::{ThreadView, Words};

use crate::{
    components::{Go, LetterLines, Stressed},
    paper,
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn Written(view: ThreadView) -> Element {
    let why_not_here = paper::why_not_here(&view);
    rsx! {
        section { "aria-labelledby": "written",
            h2 { id: "written", {t!("thread-written")} }
            dl { class: "answers",
                if let Some(about) = &view.letter.about {
                    dt { {t!("check-about")} }
                    dd { Stressed { text: about.clone() } }
                }
                if why_not_here.is_none() {
                    LetterLines { way: view.way, letter: view.letter.clone() }
                    dt { {t!("check-name")} }
                    dd { dir: "auto", {view.letter.from.clone().unwrap_or_else(|| t!("check-no-name"))} }
                }
                dt { {t!("check-who")} }
                dd { "{view.to}" }
            }
            if let Some(why) = why_not_here {
                p { "{why}" }
            }
            if view.words == Words::UntilDelivered {
                p { {t!("words-until-delivered")} }
            }
            if view.words == Words::Elsewhere {
                p { {t!("words-elsewhere-see")} }
                Go { to: Route::MeAndThisPhone {}, class: "button plain", {t!("me-title")} }
            }
        }
    }
}

//! 999 and Childline, in one small place that is on every writing, waiting and failing screen.

use dioxus::prelude::*;
use upheld_engine::help::{CHILDLINE, EMERGENCY};

use super::{Number, Picture};
use crate::t;

/// See the head of this file.
#[component]
pub fn NeedHelp() -> Element {
    rsx! {
        aside { class: "need-help", "aria-label": t!("need-help"),
            Picture { name: "help" }
            div {
                p { class: "strong", {t!("need-help")} }
                p {
                    {t!("need-help-danger")}
                    " "
                    Number { number: EMERGENCY }
                }
                p {
                    {t!("need-help-talk")}
                    " "
                    Number { number: CHILDLINE }
                }
            }
        }
    }
}

//! The council's computer has it: a verified receipt, when, the reference, and what happens next.

use dioxus::prelude::*;
use upheld_engine::requests::{ClockStands, Step, ThreadView};

use super::together::Together;
use crate::{
    components::{AfterHardWords, Attachments, Go, Picture, Screen, should},
    route::Route,
    t,
    words::moment,
};

/// See the head of this file.
#[component]
pub fn Delivered(view: ThreadView) -> Element {
    let delivered_at =
        view.timeline.iter().rfind(|step| matches!(step.what, Step::Delivered)).map(|step| step.at);
    let attachments = view.more.last().map_or(&view.attachments, |more| &more.attachments);
    let title = match view.to_advocate {
        true => t!("delivered-title-advocate"),
        false => t!("delivered-title"),
    };
    rsx! {
        Screen { title, parent: Route::MyMessages {},
            div { class: "panel there",
                Picture { name: "arrived" }
                div {
                    if let Some(at) = delivered_at {
                        p { class: "strong", {moment(at)} }
                    }
                    p { {t!("delivered-reference")} }
                    p { class: "reference", "{view.reference}" }
                    p { {t!("delivered-reference-use")} }
                }
            }
            Attachments { attachments: attachments.clone() }
            h2 { {t!("delivered-next")} }
            ol { class: "next",
                li { {t!("delivered-next-read", team = view.to.as_str())} }
                li { {t!("delivered-next-hours", hours = view.hours.as_str())} }
                li { {t!("delivered-next-see")} }
                if let Some(clock) = view.clock.as_ref().filter(|it| it.stands == ClockStands::Running) {
                    li { {should(clock)} }
                }
            }
            p { {t!("delivered-not-read-yet")} }
            AfterHardWords { way: view.way }
            Together { thread: view.thread }
            Go { to: Route::OneThread { thread: view.thread }, class: "button main", {t!("delivered-see")} }
            Go { to: Route::Home {}, class: "button plain", {t!("to-home")} }
        }
    }
}

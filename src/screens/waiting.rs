//! Saved on this phone, not sent yet. No tick, no green, no reference. It can still be taken back.

use dioxus::prelude::*;
use upheld_engine::requests::{State, ThreadView};

use super::{one_thread::newest, together::Together};
use crate::{
    components::{
        AfterHardWords, DeliveryPanel, Go, Picture, Screen, TakeBack, use_kept_focus, why_it_waits,
    },
    route::Route,
    t,
    words::moment,
};

/// See the head of this file.
#[component]
pub fn Waiting(view: ThreadView) -> Element {
    let parked = matches!(view.state, State::Parked(_));
    let can_take_back = view.more.last().map_or(view.can_take_back, |more| more.can_take_back);
    use_kept_focus((view.state.clone(), can_take_back));
    rsx! {
        Screen { title: t!("waiting-title"), parent: Route::MyMessages {}, help: true,
            div { class: "panel waiting",
                Picture { name: "clock" }
                div {
                    p { class: "strong", {t!("waiting-not-sent")} }
                    match &view.state {
                        State::Waiting(why) => rsx! { p { {why_it_waits(*why, &view.delivery)} } },
                        State::Sending => rsx! { p { {t!("waiting-trying")} } },
                        _ => rsx! { p { {t!("waiting-needs-you")} } },
                    }
                    if let Some(at) = view.next_try_at {
                        p { {t!("waiting-next-try", time = moment(at))} }
                    }
                }
            }
            if parked {
                Go { to: Route::OneThread { thread: view.thread }, class: "button main", {t!("waiting-what-to-do")} }
            } else {
                p { {t!("waiting-goes-by-itself")} }
                p { {t!("waiting-once")} }
                DeliveryPanel { delivery: view.delivery }
            }
            AfterHardWords { way: view.way }
            TakeBack { id: newest(&view), can: can_take_back && !parked }
            p { {t!("waiting-for", team = view.to.as_str())} }
            Together { thread: view.thread }
            Go { to: Route::MyMessages {}, class: "button plain", {t!("to-my-messages")} }
            Go { to: Route::Home {}, class: "button plain", {t!("to-home")} }
        }
    }
}

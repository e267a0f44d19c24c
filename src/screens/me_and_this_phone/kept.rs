//! What is kept here, how it is locked, and how to take it along or be rid of it. It is there only
//! while it is open.

use dioxus::prelude::*;
use upheld_engine::requests::{LockView, ThisPhoneView, ask};

use super::{copies::Copies, council::Council, delete_all::DeleteAll, lock::Lock};
use crate::{
    app::News,
    asking::use_answer,
    components::{BringBack, Button, Deleting, Go, Loading, Panel, Trouble},
    route::Route,
    t,
    words::megabytes,
};

/// See the head of this file.
#[component]
pub fn Kept(
    /// It is to be unlocked.
    onunlock: EventHandler<()>,
) -> Element {
    match (use_context::<News>().lock)() {
        None => rsx! { Loading {} },
        Some(lock) if lock.open => rsx! { Open { lock } },
        Some(_) => rsx! {
            Panel { id: "me-locked", title: t!("me-locked"), picture: "lock",
                p { {t!("me-locked-says")} }
                Button { id: "to-unlock", onpress: move |()| onunlock.call(()), {t!("unlock-button")} }
            }
        },
    }
}

#[component]
fn Open(lock: LockView) -> Element {
    let phone = use_answer(|| ask::ThisPhone {});
    match &*phone.read() {
        None => rsx! { Loading {} },
        Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
        Some(Ok(phone)) => rsx! {
            Deleting {}
            Here { phone: phone.clone() }
            Lock { lock, settings: phone.settings.clone() }
            Copies { settings: phone.settings.clone() }
            Council {}
            if !phone.put_by.is_empty() {
                BringBack { put_by: phone.put_by.clone() }
            }
            Panel { id: "me-copy", title: t!("me-copy"),
                p { {t!("me-copy-says")} }
                Go { to: Route::MyCopy {}, class: "button plain", {t!("copy-title")} }
            }
            DeleteAll { waiting: phone.waiting }
            Panel { id: "me-clear", title: t!("clear-title"),
                p { {t!("me-clear-says")} }
                Go { to: Route::ClearPhone {}, id: "to-clear", class: "button plain", {t!("me-clear-see")} }
            }
        },
    }
}

/// How much there is.
#[component]
fn Here(phone: ThisPhoneView) -> Element {
    let room = u32::try_from(phone.room).unwrap_or(u32::MAX);
    rsx! {
        Panel { id: "me-here", title: t!("me-here"),
            ul { class: "points",
                li { {t!("me-here-drafts", count = phone.drafts)} }
                li { {t!("me-here-messages", count = phone.messages)} }
                if phone.waiting > 0 {
                    li { {t!("messages-waiting", count = phone.waiting)} }
                }
                li { {t!("me-here-room", room = megabytes(room))} }
            }
        }
    }
}

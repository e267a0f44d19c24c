//! Clear this phone: what goes, what stays, what still waits; and afterwards what is so.

use dioxus::prelude::*;
use upheld_engine::requests::{Deletion, ThisPhoneView, ask};

use crate::{
    asking::use_answer,
    components::{
        Button, Choice, Choices, Deleted, DeletionTrouble, Go, Hold, Loading, Screen, Trouble,
        use_kept_focus,
    },
    deleting::{Remover, Stand, What},
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn ClearPhone() -> Element {
    let remover = use_context::<Remover>();
    let phone = use_answer(|| ask::ThisPhone {});
    let (what, stand) = match remover.state() {
        Some((What::Phone { still_send, waiting }, stand)) => {
            (Some((still_send, waiting)), Some(stand))
        }
        _ => (None, None),
    };
    use_kept_focus(stand.clone());
    if let (Some((still_send, waiting)), Some(Stand::Answered(first))) = (what, &stand) {
        return rsx! {
            Cleared { first: *first, still_send, waiting }
        };
    }
    rsx! {
        Screen { title: t!("clear-title"), parent: Route::MeAndThisPhone {}, help: true,
            match (&stand, &*phone.read()) {
                (Some(Stand::Asked), _) => rsx! {
                    p { class: "strong", role: "status", {t!("deleting-now")} }
                },
                (_, None) => rsx! { Loading {} },
                (_, Some(Err(refusal))) => rsx! { Trouble { refusal: refusal.clone() } },
                (_, Some(Ok(phone))) => rsx! {
                    if let Some(Stand::Not(refusal)) = &stand {
                        DeletionTrouble { refusal: refusal.clone() }
                    }
                    Asking { phone: phone.clone() }
                },
            }
        }
    }
}

#[component]
fn Asking(phone: ThisPhoneView) -> Element {
    let remover = use_context::<Remover>();
    let mut still_send = use_signal(|| true);
    let waiting = phone.waiting;
    let choice =
        |says: String, more: String| Choice { says: says.into(), more: vec![more], picture: None };
    rsx! {
        p { class: "lead", {t!("clear-lead")} }
        h2 { {t!("clear-goes")} }
        ul { class: "points",
            li { {t!("clear-goes-words")} }
            li { {t!("clear-goes-copies")} }
            if !phone.put_by.is_empty() {
                li { {t!("clear-goes-put-by")} }
            }
            li { {t!("clear-goes-lock")} }
            li { {t!("clear-goes-council")} }
        }
        p { class: "strong", {t!("delete-no-undo")} }
        h2 { {t!("clear-stays")} }
        ul { class: "points",
            li { {t!("clear-stays-council")} }
            li { {t!("clear-stays-files")} }
            li { {t!("clear-stays-app")} }
            li { {t!("clear-stays-calls")} }
        }
        p {
            {t!("clear-copy-first")}
            " "
            Go { to: Route::MyCopy {}, {t!("copy-title")} }
        }
        if waiting > 0 {
            h2 { id: "clear-waiting", {t!("messages-waiting", count = waiting)} }
            Choices {
                id: "still-send",
                labelled_by: "clear-waiting",
                choices: vec![
                    choice(t!("clear-still-send", count = waiting), t!("clear-still-send-means")),
                    choice(t!("clear-do-not-send", count = waiting), t!("clear-do-not-send-means")),
                ],
                chosen: Some(usize::from(!still_send())),
                onchoose: move |place| still_send.set(place == 0),
            }
        }
        h2 { {t!("clear-sure")} }
        Hold {
            id: "clear",
            says: t!("clear-hold"),
            sure: t!("clear-yes"),
            onheld: move |()| remover.remove(What::Phone { still_send: still_send(), waiting }),
        }
        Go { to: Route::MeAndThisPhone {}, id: "keep-all", class: "button plain", {t!("clear-no")} }
    }
}

/// What is now so.
#[component]
fn Cleared(first: Deletion, still_send: bool, waiting: u32) -> Element {
    let remover = use_context::<Remover>();
    let navigator = use_navigator();
    rsx! {
        Screen { title: t!("cleared-title"), help: true,
            Deleted { first, gone: t!("cleared-gone") }
            ul { class: "points",
                if waiting > 0 && still_send {
                    li { {t!("cleared-still-goes", count = waiting)} }
                    li { {t!("cleared-answers")} }
                }
                if waiting > 0 && !still_send {
                    li { {t!("cleared-does-not-go", count = waiting)} }
                }
                li { {t!("clear-stays-council")} }
                li { {t!("cleared-again")} }
            }
            Button {
                id: "cleared-seen",
                weight: "main",
                onpress: move |()| {
                    remover.seen();
                    navigator.replace(Route::Home {});
                },
                {t!("to-home")}
            }
        }
    }
}

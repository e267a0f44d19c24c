//! Deleting a conversation from this phone.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::SubmissionId,
    requests::{Deletion, State, ThreadView},
};

use crate::{
    components::{
        Button, Deleted, DeletionTrouble, Go, Panel, Screen, TakeBack, has_receipt, use_focus_when,
        use_kept_focus,
    },
    deleting::{Remover, Stand, What},
    route::Route,
    t,
};

/// Deleting it from this phone: asks once, and says first what that means.
#[component]
pub fn Delete(view: ThreadView, ondelete: EventHandler<SubmissionId>) -> Element {
    let remover = use_context::<Remover>();
    let mut asking = use_signal(|| false);
    let id = view.id;
    let stand = match remover.state() {
        Some((What::Message(which), stand)) if which == id => Some(stand),
        _ => None,
    };
    use_focus_when(asking(), "delete-ask".into());
    use_kept_focus((asking(), stand.clone()));
    let receipt = view.received;
    let waits = !has_receipt(&view.state);
    let parked = matches!(view.state, State::Parked(_));
    if stand == Some(Stand::Asked) {
        return rsx! {
            p { class: "strong", role: "status", {t!("deleting-now")} }
        };
    }
    rsx! {
        if let Some(Stand::Not(refusal)) = stand {
            DeletionTrouble { refusal }
        }
        if asking() {
            Panel {
                id: "delete-ask",
                title: t!("delete-title"),
                class: "needs-care",
                takes_focus: true,
                ul { class: "points",
                    li { {t!("delete-words")} }
                    li { {t!("delete-no-undo")} }
                    if receipt {
                        li { {stays(view.to_advocate)} }
                        li { {t!("delete-proof")} }
                    }
                    if parked {
                        li { {t!("delete-parked")} }
                    } else if waits {
                        li { {t!("delete-still-goes")} }
                    }
                }
                if !receipt && view.can_take_back {
                    if !parked {
                        p { {t!("delete-take-back-instead")} }
                    }
                    TakeBack { id, can: true, parked, id_here: "take-back-instead" }
                }
                Button {
                    id: "delete-yes",
                    weight: "alert",
                    onpress: move |()| {
                        asking.set(false);
                        ondelete.call(id);
                        remover.remove(What::Message(id));
                    },
                    {t!("delete-yes")}
                }
                Button { id: "delete-no", onpress: move |()| asking.set(false), {t!("delete-no")} }
            }
        } else {
            p {
                Button { id: "delete", weight: "quiet", onpress: move |()| asking.set(true), {t!("delete-title")} }
            }
        }
    }
}

/// Whoever has it keeps it.
fn stays(to_advocate: bool) -> String {
    if to_advocate { t!("delete-stays-advocate") } else { t!("clear-stays-council") }
}

/// What came of deleting it.
#[component]
pub fn Gone(first: Deletion) -> Element {
    rsx! {
        Screen { title: t!("delete-gone-title"), parent: Route::MyMessages {}, help: true,
            Deleted { first, gone: t!("delete-gone") }
            p { {t!("clear-stays-council")} }
            Go { to: Route::MyMessages {}, class: "button main", {t!("to-my-messages")} }
        }
    }
}

//! Everything that was written, deleted.

use dioxus::prelude::*;

use crate::{
    components::{Button, Deleted, DeletionTrouble, Panel, use_focus_when, use_kept_focus},
    deleting::{Remover, Stand, What},
    t,
};

/// See the head of this file.
#[component]
pub fn DeleteAll(waiting: u32) -> Element {
    let remover = use_context::<Remover>();
    let mut asking = use_signal(|| false);
    let stand = match remover.state() {
        Some((What::Everything, stand)) => Some(stand),
        _ => None,
    };
    use_focus_when(asking(), "me-delete".into());
    use_kept_focus((asking(), stand.clone()));
    let yes = remover.clone();
    rsx! {
        Panel { id: "me-delete", title: t!("me-delete"), takes_focus: true,
            match &stand {
                Some(Stand::Answered(first)) => rsx! {
                    Deleted { first: *first, gone: t!("me-deleted") }
                },
                Some(Stand::Not(refusal)) => rsx! {
                    DeletionTrouble { refusal: refusal.clone() }
                },
                _ => rsx! {},
            }
            if stand == Some(Stand::Asked) {
                p { class: "strong", role: "status", {t!("deleting-now")} }
            } else if asking() {
                ul { class: "points",
                    li { {t!("me-delete-what")} }
                    li { {t!("delete-no-undo")} }
                    li { {t!("clear-stays-council")} }
                    if waiting > 0 {
                        li { {t!("me-delete-waiting", count = waiting)} }
                    }
                }
                Button {
                    id: "delete-all-yes",
                    weight: "alert",
                    onpress: move |()| {
                        asking.set(false);
                        yes.remove(What::Everything);
                    },
                    {t!("me-delete-yes")}
                }
                Button { id: "delete-all-no", onpress: move |()| asking.set(false), {t!("delete-no")} }
            } else {
                p { {t!("me-delete-says")} }
                Button { id: "delete-all", onpress: move |()| asking.set(true), {t!("me-delete")} }
            }
        }
    }
}

//! A draft was discarded: for as long as the app is open it can be brought back.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Refusal, ask},
};

use super::{Button, Trouble};
use crate::{app::Shared, t};

/// See the head of this file.
#[component]
pub fn Undo() -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let mut refused = use_signal(|| None::<Refusal>);
    let Some(id) = (shared.discarded)() else { return rsx! {} };
    rsx! {
        div { class: "notice",
            p { role: "status", {t!("discarded")} }
            Button {
                id: "undo",
                onpress: move |()| {
                    let back = engine.ask(ask::UndeleteDraft { id });
                    spawn(async move {
                        match back.await {
                            Ok(()) => {
                                shared.discarded.set(None);
                                shared.said.set(t!("undone"));
                            }
                            Err(refusal) => refused.set(Some(refusal)),
                        }
                    });
                },
                {t!("undo")}
            }
            if let Some(refusal) = refused() {
                Trouble { refusal }
            }
        }
    }
}

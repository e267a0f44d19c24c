//! One setting: it is changed as soon as it is chosen.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Refusal, SettingChange, ask},
};

use crate::{
    components::{Choice, Choices, Trouble},
    t,
};

/// See the head of this file.
#[component]
pub fn Setting(
    id: String,
    labelled_by: String,
    says: Vec<String>,
    changes: Vec<SettingChange>,
    chosen: Option<usize>,
) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut refused = use_signal(|| None::<Refusal>);
    let choices =
        says.into_iter().map(|says| Choice { says: says.into(), more: vec![], picture: None });
    rsx! {
        Choices {
            id,
            labelled_by,
            choices: choices.collect::<Vec<_>>(),
            chosen,
            onchoose: move |place: usize| {
                let Some(change) = changes.get(place).cloned() else { return };
                refused.set(None);
                let changed = engine.ask(ask::ChangeSetting { change });
                spawn(async move {
                    if let Err(refusal) = changed.await {
                        refused.set(Some(refusal));
                    }
                });
            },
        }
        if let Some(refusal) = refused() {
            Trouble { refusal }
            p { {t!("me-not-changed")} }
        }
    }
}

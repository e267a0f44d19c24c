//! Keep or not: whether a copy of the message stays on this phone.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Draft, DraftChange, SettingChange, Settings, ask},
};

use crate::{
    asking::{Answered, use_answer},
    components::{Choice, Choices},
    keeping::Keeper,
    t,
};

/// The id of its first answer.
pub const FIELD: &str = "keep";

/// What is chosen at the moment, and where it comes from.
#[derive(Clone, Copy)]
pub struct Keeping {
    said: Signal<Option<bool>>,
    settings: Answered<Settings>,
}

/// What this draft says, and what is set for all.
pub fn use_keeping(draft: &Draft) -> Keeping {
    let keep = draft.keep;
    Keeping { said: use_signal(|| keep), settings: use_answer(|| ask::ReadSettings {}) }
}

impl Keeping {
    fn settings(&self) -> Option<Settings> {
        self.settings.read().as_ref()?.as_ref().ok().cloned()
    }

    /// What is chosen.
    pub fn chosen(&self) -> Option<bool> {
        (self.said)().or_else(|| self.settings()?.keep_copies)
    }

    /// It was never chosen, neither here nor for all.
    pub fn missing(&self) -> bool {
        self.chosen().is_none() && self.settings().is_some()
    }
}

/// See the head of this file.
#[component]
pub fn Keep(draft: Draft, keeping: Keeping, error: Option<String>) -> Element {
    let keeper = use_context::<Keeper>();
    let engine = use_context::<EngineHandle>();
    let id = draft.id;
    let Keeping { mut said, .. } = keeping;
    // The first choice ever counts for all; it can be changed in Me and this phone.
    let mut first = use_signal(|| false);
    let choice =
        |says: String, more: String| Choice { says: says.into(), more: vec![more], picture: None };
    rsx! {
        section { "aria-labelledby": "keep-title",
            h2 { id: "keep-title", class: "small", {t!("keep-title")} }
            Choices {
                id: FIELD,
                labelled_by: "keep-title",
                choices: vec![
                    choice(t!("keep-yes"), t!("keep-yes-means")),
                    choice(t!("keep-no"), t!("keep-no-means")),
                ],
                chosen: keeping.chosen().map(|keep| usize::from(!keep)),
                error,
                onchoose: move |place| {
                    let keep = place == 0;
                    if keeping.settings().is_some_and(|settings| settings.keep_copies.is_none()) {
                        first.set(true);
                    }
                    said.set(Some(keep));
                    keeper.save(id, DraftChange::Keep(keep));
                    if first() {
                        let change = SettingChange::KeepCopies(keep);
                        drop(engine.ask(ask::ChangeSetting { change }));
                    }
                },
            }
            p { class: "hint", {t!("keep-until-delivered")} }
        }
    }
}

impl PartialEq for Keeping {
    fn eq(&self, other: &Self) -> bool {
        self.said == other.said && self.settings == other.settings
    }
}

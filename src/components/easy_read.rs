//! Easy Read: short sentences in large type, a picture beside each. Switched once for the whole app.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::EasyLine,
    requests::{Refusal, SettingChange, ask},
};

use super::{Button, Paragraphs, Picture, Stressed, Trouble};
use crate::{app::use_settings, t};

/// Whether everything is shown in Easy Read. Not before the engine has said so.
pub fn use_easy_read() -> bool {
    use_settings().is_some_and(|settings| settings.easy_read)
}

/// Switches it, everywhere and for as long as the reader likes.
#[component]
pub fn EasyReadSwitch() -> Element {
    let engine = use_context::<EngineHandle>();
    let easy = use_easy_read();
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        Button {
            id: "easy-read",
            pressed: easy,
            onpress: move |()| {
                refused.set(None);
                let changed = engine.ask(ask::ChangeSetting { change: SettingChange::EasyRead(!easy) });
                spawn(async move {
                    if let Err(refusal) = changed.await {
                        refused.set(Some(refusal));
                    }
                });
            },
            {t!("easy-read")}
        }
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
    }
}

/// What something means: in plain words, or in Easy Read where that is switched on and there is
/// some.
#[component]
pub fn Meaning(plain: String, easy_read: Vec<EasyLine>) -> Element {
    if use_easy_read() && !easy_read.is_empty() {
        return rsx! { EasyLines { lines: easy_read } };
    }
    rsx! {
        Paragraphs { class: "plain-words", text: plain }
    }
}

/// Sentences in Easy Read.
#[component]
pub fn EasyLines(lines: Vec<EasyLine>) -> Element {
    rsx! {
        ul { class: "easy-read",
            for line in lines {
                li {
                    if let Some(picture) = line.picture {
                        Picture { name: picture }
                    }
                    span { Stressed { text: line.text } }
                }
            }
        }
    }
}

//! Handing a text on: first what that means, then to another app, to the clipboard, or as text to
//! copy by hand.

use dioxus::prelude::*;

use super::{Button, Panel, Picture, use_focus_when};
use crate::{
    platform::{self, HandedOn},
    t,
};

const WARNING: &str = "share-first";
const BY_HAND: &str = "share-by-hand";

/// How far it is.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Closed,
    /// What it means is said.
    Warned,
    /// This became of it.
    Done(HandedOn),
}

/// See the head of this file.
#[component]
pub fn Share(
    title: String,
    text: String,
    /// What is shared, on the button.
    says: String,
) -> Element {
    let mut stage = use_signal(|| Stage::Closed);
    use_focus_when(stage() == Stage::Warned, WARNING.into());
    use_focus_when(stage() == Stage::Done(HandedOn::Not), BY_HAND.into());
    let close = use_callback(move |()| {
        stage.set(Stage::Closed);
        platform::focus("share");
    });
    let go_on = {
        let text = text.clone();
        move |()| {
            let (title, text) = (title.clone(), text.clone());
            spawn(async move {
                let end = platform::share(&title, &text).await;
                stage.set(match end {
                    HandedOn::NotWanted => Stage::Closed,
                    end => Stage::Done(end),
                });
                if end != HandedOn::Not {
                    platform::focus("share");
                }
            });
        }
    };
    rsx! {
        Button { id: "share", onpress: move |()| stage.set(Stage::Warned), "{says}" }
        match stage() {
            Stage::Closed => rsx! {},
            Stage::Warned => rsx! { Warning { ongo: go_on, onnot: close } },
            Stage::Done(HandedOn::Not) => rsx! { ByHand { text, onclose: close } },
            Stage::Done(end) => rsx! {
                div { class: "panel there share-part",
                    Picture { name: "good" }
                    p { role: "status",
                        if end == HandedOn::ToTheClipboard {
                            {t!("share-copied")}
                        } else {
                            {t!("share-handed-on")}
                        }
                    }
                }
            },
        }
    }
}

#[component]
fn Warning(ongo: EventHandler<()>, onnot: EventHandler<()>) -> Element {
    rsx! {
        Panel { id: WARNING, title: t!("share-first"), class: "share-part", takes_focus: true,
            ul { class: "points",
                li { {t!("share-others")} }
                li { {t!("share-stays")} }
            }
            div { class: "ways-on even",
                Button { id: "share-go", weight: "main", onpress: move |()| ongo.call(()),
                    if platform::can_share() {
                        {t!("share-go")}
                    } else {
                        {t!("share-show")}
                    }
                }
                Button { id: "share-not", onpress: move |()| onnot.call(()), {t!("share-not")} }
            }
        }
    }
}

/// The text, to be copied with the device's own means.
#[component]
fn ByHand(text: String, onclose: EventHandler<()>) -> Element {
    rsx! {
        section { class: "panel share-part",
            div {
                label { r#for: BY_HAND, {t!("share-by-hand")} }
                textarea { id: BY_HAND, readonly: true, rows: "10", dir: "auto", initial_value: "{text}" }
                Button { id: "share-close", onpress: move |()| onclose.call(()), {t!("share-close")} }
            }
        }
    }
}

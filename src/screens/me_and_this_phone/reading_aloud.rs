//! Reading aloud: what it needs, and whether this phone has it for the language that is spoken.

use dioxus::prelude::*;

use crate::{
    components::Panel,
    platform, t,
    words::{Known, Language},
};

/// See the head of this file.
#[component]
pub fn ReadingAloud() -> Element {
    let known = use_context::<Signal<Language>>().read().known;
    rsx! {
        Panel { id: "me-aloud", title: t!("read-aloud"),
            for known in [known] {
                Voice { key: "{known.tag}", known }
            }
            p { class: "hint", {t!("me-aloud-needs")} }
        }
    }
}

/// Whether there is a voice. One that comes late is said late.
#[component]
fn Voice(known: &'static Known) -> Element {
    let mut there = use_signal(|| false);
    use_future(move || async move {
        platform::local_voice(known.tag).await;
        there.set(true);
    });
    rsx! {
        p {
            if there() {
                {t!("me-aloud-yes", language = known.own_name)}
            } else {
                {t!("me-aloud-no", language = known.own_name)}
            }
        }
    }
}

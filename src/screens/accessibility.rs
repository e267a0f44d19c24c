//! Who can use this app: what works, what does not yet, and how to say that something is in the way.

use dioxus::prelude::*;

use crate::{
    app::use_home,
    components::{Go, Screen},
    route::Route,
    t,
    words::LANGUAGES,
};

/// See the head of this file.
#[component]
pub fn Accessibility() -> Element {
    rsx! {
        Screen { title: t!("accessibility-title"), parent: Route::MeAndThisPhone {},
            p { class: "lead", {t!("accessibility-lead")} }
            h2 { {t!("accessibility-works")} }
            ul { class: "points",
                li { {t!("accessibility-large")} }
                li { {t!("accessibility-colours")} }
                li { {t!("accessibility-keys")} }
                li { {t!("accessibility-listen")} }
                li { {t!("accessibility-easy-read")} }
                li { {t!("accessibility-aloud")} }
                li { {t!("accessibility-languages", count = LANGUAGES.len())} }
                li { {t!("accessibility-time")} }
            }
            h2 { {t!("accessibility-not-yet")} }
            ul { class: "points",
                li { {t!("accessibility-not-tried")} }
                li { {t!("accessibility-not-phones")} }
                li { {t!("accessibility-not-checked")} }
                li { {t!("accessibility-not-translated")} }
                li { {t!("accessibility-not-easy-read")} }
                li { {t!("accessibility-not-signed")} }
                li { {t!("accessibility-not-finger")} }
            }
            HowToSaySo {}
            h2 { {t!("accessibility-law")} }
            p { {t!("accessibility-law-says")} }
            p { class: "strong", dir: "auto", lang: LANGUAGES[0].tag, {t!("accessibility-law-name")} }
            p { {t!("accessibility-law-in-doubt")} }
        }
    }
}

/// Only numbers that the council gave itself: they are in My council.
#[component]
fn HowToSaySo() -> Element {
    let council = use_home().and_then(|home| home.authority).map(|authority| authority.name);
    rsx! {
        h2 { {t!("accessibility-complain")} }
        if let Some(council) = council {
            p { {t!("accessibility-tell", council = council)} }
            Go { to: Route::MyCouncil {}, id: "to-council", class: "button plain", {t!("council-title")} }
        } else {
            p { {t!("accessibility-tell-yours")} }
        }
        p { {t!("accessibility-advocate")} }
        Go { to: Route::SpeakUp {}, id: "to-speak-up", class: "button plain", {t!("way-speak-up")} }
    }
}

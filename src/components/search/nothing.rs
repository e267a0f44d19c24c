//! Nothing was found: what to try, and who to ask.

use dioxus::prelude::*;

use crate::{
    app::Shared,
    components::{Button, Card, NeedHelp},
    platform,
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn Nothing(
    /// A word was put into the box.
    onsuggest: EventHandler<()>,
) -> Element {
    let mut shared = use_context::<Shared>();
    let words = [
        t!("search-try-family"),
        t!("search-try-home"),
        t!("search-try-school"),
        t!("search-try-money"),
        t!("search-try-advocate"),
    ];
    rsx! {
        ul { class: "points",
            li { {t!("search-check-spelling")} }
            li { {t!("search-fewer")} }
        }
        h3 { {t!("search-try")} }
        div { class: "suggestions",
            for (place, word) in words.into_iter().enumerate() {
                Button {
                    key: "{place}",
                    id: "try-{place}",
                    onpress: {
                        let word = word.clone();
                        move |()| {
                            shared.looked_for.set(word.clone());
                            onsuggest.call(());
                            platform::focus("search");
                        }
                    },
                    "{word}"
                }
            }
        }
        h3 { {t!("search-ask")} }
        ul { class: "cards",
            li {
                Card { to: Route::HelpNow {}, picture: "help", says: t!("search-ask-helpline"), more: t!("search-ask-helpline-says") }
            }
            li {
                Card { to: Route::SpeakUp {}, picture: "speak-up", says: t!("search-ask-us"), more: t!("search-ask-us-says") }
            }
        }
        NeedHelp {}
    }
}

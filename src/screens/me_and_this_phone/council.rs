//! The council joined, and the way there.

use dioxus::prelude::*;

use crate::{
    app::use_home,
    components::{Go, Panel},
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn Council() -> Element {
    let home = use_home();
    let joining = home.as_ref().is_some_and(|home| home.joining);
    let council = home.and_then(|home| home.authority).map(|authority| authority.name);
    rsx! {
        Panel { id: "me-council", title: t!("connect-title-connected"),
            if let Some(council) = &council {
                p { {t!("connect-connected", name = council.as_str())} }
                Go { to: Route::Connect {}, class: "button plain", {t!("me-council-see")} }
            } else if joining {
                p { {t!("joining")} }
            } else {
                p { {t!("messages-not-connected")} }
                Go { to: Route::Connect {}, class: "button plain", {t!("connect-go")} }
            }
        }
    }
}

//! Links from screen to screen. Their address is always the app's own: a link that is pressed for
//! long, or opened in another tab, tells nothing about where it leads.

use dioxus::prelude::*;

use super::Picture;
use crate::{platform::LINKS_TELL, route::Route, t};

/// A link to another screen.
#[component]
pub fn Go(
    to: Route,
    #[props(default)] class: String,
    #[props(default)] id: Option<String>,
    #[props(default)] current: bool,
    children: Element,
) -> Element {
    let navigator = use_navigator();
    rsx! {
        a {
            id,
            class,
            href: "/",
            "data-to": LINKS_TELL.then(|| to.to_string()),
            aria_current: current.then_some("page"),
            onclick: move |event| {
                event.prevent_default();
                navigator.push(to.clone());
            },
            {children}
        }
    }
}

/// Back to where the reader came from; to `parent` when the app began here.
#[component]
pub fn Back(parent: Route) -> Element {
    let navigator = use_navigator();
    rsx! {
        a {
            id: "back",
            class: "back",
            href: "/",
            "data-to": LINKS_TELL.then(|| parent.to_string()),
            onclick: move |event| {
                event.prevent_default();
                if navigator.can_go_back() {
                    navigator.go_back();
                } else {
                    navigator.replace(parent.clone());
                }
            },
            Picture { name: "back" }
            {t!("back")}
        }
    }
}

/// Back to the page before on the same screen.
#[component]
pub fn BackHere(onback: EventHandler<()>) -> Element {
    rsx! {
        a {
            id: "back",
            class: "back",
            href: "/",
            onclick: move |event| {
                event.prevent_default();
                onback.call(());
            },
            Picture { name: "back" }
            {t!("back")}
        }
    }
}

//! Buttons. What a button is for shows in its weight: one `main` to a screen.

use dioxus::prelude::*;

/// A button.
#[component]
pub fn Button(
    /// `main`, `plain` or `quiet`.
    #[props(default = "plain".to_owned())]
    weight: String,
    #[props(default)] id: Option<String>,
    /// Working on it: it says so and takes no second press.
    #[props(default)]
    busy: bool,
    #[props(default)] pressed: Option<bool>,
    onpress: EventHandler<()>,
    children: Element,
) -> Element {
    rsx! {
        button {
            id,
            class: "button {weight}",
            r#type: "button",
            aria_disabled: busy.then_some("true"),
            aria_pressed: pressed.map(|pressed| if pressed { "true" } else { "false" }),
            onclick: move |_| {
                if !busy {
                    onpress.call(());
                }
            },
            {children}
        }
    }
}

/// The button that finishes a form.
#[component]
pub fn Submit(
    #[props(default = "submit".to_owned())] id: String,
    #[props(default)] busy: bool,
    children: Element,
) -> Element {
    rsx! {
        button {
            id,
            class: "button main",
            r#type: "submit",
            aria_disabled: busy.then_some("true"),
            {children}
        }
    }
}

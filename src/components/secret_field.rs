//! Where a PIN or three words are typed. It is an ordinary text field that shows dots: a field for
//! passwords would make the browser offer to keep it.

use dioxus::prelude::*;
use upheld_engine::requests::LockKind;

use super::Button;
use crate::{platform, t};

/// See the head of this file. A PIN is covered until Show is pressed; words can be seen, because
/// they are long, until it is pressed off.
#[component]
pub fn SecretField(
    id: String,
    kind: LockKind,
    label: String,
    #[props(default)] hint: Option<String>,
    #[props(default)] error: Option<String>,
    /// Another number empties the field and moves the reader to it.
    #[props(default)]
    round: u32,
    /// A new round moves the reader elsewhere.
    #[props(default = true)]
    focus: bool,
    onchange: EventHandler<String>,
) -> Element {
    let mut shown = use_signal(|| kind == LockKind::Words);
    let covered = !shown();
    rsx! {
        div { class: if error.is_some() { "field wrong" } else { "field" },
            label { r#for: "{id}", "{label}" }
            if let Some(hint) = hint {
                p { id: "{id}-hint", class: "hint", "{hint}" }
            }
            if let Some(error) = &error {
                p { id: "{id}-error", class: "error", "{error}" }
            }
            for round in [round] {
                Typed {
                    key: "{round}",
                    id: id.clone(),
                    kind,
                    covered,
                    wrong: error.is_some(),
                    focus: focus && round > 0,
                    onchange,
                }
            }
            Button {
                id: "{id}-show",
                weight: "plain small",
                pressed: !covered,
                onpress: move |()| shown.toggle(),
                {t!("show-typed")}
            }
        }
    }
}

/// The field itself, made anew to empty it: the app never writes into one.
#[component]
fn Typed(
    id: String,
    kind: LockKind,
    covered: bool,
    wrong: bool,
    focus: bool,
    onchange: EventHandler<String>,
) -> Element {
    let own = id.clone();
    use_effect(move || {
        if focus {
            platform::focus(&own);
        }
    });
    rsx! {
        input {
            id: "{id}",
            class: if covered { "secret covered" } else { "secret" },
            r#type: "text",
            inputmode: if kind == LockKind::Pin { "numeric" } else { "text" },
            dir: "ltr",
            autocomplete: "off",
            "autocapitalize": "off",
            "autocorrect": "off",
            spellcheck: "false",
            "enterkeyhint": "go",
            // Programs that keep passwords are asked to leave it alone.
            "data-1p-ignore": "true",
            "data-bwignore": "true",
            "data-lpignore": "true",
            "data-form-type": "other",
            initial_value: "",
            aria_describedby: "{id}-error {id}-hint",
            aria_invalid: wrong.then_some("true"),
            oninput: move |event| onchange.call(event.value()),
        }
    }
}

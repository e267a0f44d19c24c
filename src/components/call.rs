//! Numbers to call or to text.

use dioxus::prelude::*;

use super::Picture;
use crate::platform::{self, NUMBERS, Numbers};

fn address(scheme: &str, number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("{scheme}:{digits}")
}

/// A telephone number in a line of text.
#[component]
pub fn Number(number: String) -> Element {
    let says = number.clone();
    linked("number", "tel", number, rsx! { "{says}" })
}

/// A big button to call, or with `text` to text, a number. `says` is what it says.
#[component]
pub fn Call(number: String, says: String, #[props(default)] text: bool) -> Element {
    let scheme = if text { "sms" } else { "tel" };
    let picture = if text { "messages" } else { "phone" };
    let [before, digits, after] = around(&says, &number);
    linked(
        "call",
        scheme,
        number.clone(),
        rsx! {
            Picture { name: picture }
            span {
                "{before}"
                span { class: "digits", "{digits}" }
                "{after}"
            }
        },
    )
}

/// What is said before a number, the number, and what is said after it.
fn around<'says>(says: &'says str, number: &'says str) -> [&'says str; 3] {
    says.split_once(number).map_or([says, "", ""], |(before, after)| [before, number, after])
}

fn linked(class: &'static str, scheme: &'static str, number: String, inside: Element) -> Element {
    if NUMBERS == Numbers::Read {
        return rsx! {
            strong { class, {inside} }
        };
    }
    rsx! {
        a {
            class,
            href: address(scheme, &number),
            onclick: move |event| {
                if NUMBERS == Numbers::Handed {
                    event.prevent_default();
                }
                if scheme == "sms" {
                    platform::sms(&number);
                } else {
                    platform::dial(&number);
                }
            },
            {inside}
        }
    }
}

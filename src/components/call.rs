//! Numbers to call or to text.

use dioxus::prelude::*;

use super::Picture;
use crate::platform::{self, NUMBERS, Numbers};

fn address(scheme: &str, number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("{scheme}:{digits}")
}

/// A number as it is read: never in two lines.
fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{a0}")
}

/// A telephone number in a line of text.
#[component]
pub fn Number(number: String) -> Element {
    let says = unbroken(&number);
    linked("number", "tel", number, rsx! { "{says}" })
}

/// A big button to call, or with `text` to text, a number. `says` is what it says.
#[component]
pub fn Call(number: String, says: String, #[props(default)] text: bool) -> Element {
    let scheme = if text { "sms" } else { "tel" };
    let picture = if text { "messages" } else { "phone" };
    let says = says.replace(&number, &unbroken(&number));
    linked(
        "call",
        scheme,
        number,
        rsx! {
            Picture { name: picture }
            span { "{says}" }
        },
    )
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

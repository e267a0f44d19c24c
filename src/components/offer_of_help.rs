//! An offer of help beside Send, where words in a draft may mean that somebody needs it now. It
//! stands after everything that sends, and changes nothing.

use dioxus::prelude::*;
use upheld_engine::{
    help::{CHILDLINE, EMERGENCY},
    requests::{Draft, ask},
    ways,
};

use super::{CallOrText, Number, Picture};
use crate::{asking::use_answer, offering::comes_up, t, words::in_english};

/// Its name among the helplines of the pack.
const SAMARITANS: &str = "samaritans";

/// See the head of this file.
#[component]
pub fn OfferOfHelp(draft: Draft) -> Element {
    // Whoever reads another language may still write English.
    let lists = [t!("offer-words"), in_english("offer-words")];
    let mut asked = ways::questions(&draft).into_iter();
    let comes_up = |words: &str| lists.iter().any(|list| comes_up(words, list));
    if !asked.any(|question| comes_up(draft.words(question))) {
        return rsx! {};
    }
    rsx! {
        Offer {}
    }
}

#[component]
fn Offer() -> Element {
    let help = use_answer(|| ask::Help {});
    let samaritans = help.read().as_ref().and_then(|help| {
        let helplines = &help.as_ref().ok()?.helplines;
        helplines.iter().find(|helpline| helpline.id == SAMARITANS).cloned()
    });
    rsx! {
        aside { id: "offer-of-help", class: "offer", "aria-labelledby": "offer-title",
            Picture { name: "help" }
            div {
                h2 { id: "offer-title", class: "small", {t!("offer-title")} }
                p { {t!("offer-says")} }
                p {
                    {t!("offer-childline")}
                    " "
                    Number { number: CHILDLINE }
                }
                p {
                    {t!("offer-danger")}
                    " "
                    Number { number: EMERGENCY }
                }
                if let Some(samaritans) = samaritans {
                    p { "{samaritans.name}" }
                    CallOrText { call: samaritans.call.clone(), text: samaritans.text.clone() }
                }
            }
        }
    }
}

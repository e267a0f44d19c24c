//! What comes after Submit. Until the authority's receipt has been verified that is the waiting
//! page; from then on, and while the reader looks at it, the delivered page.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::ThreadId,
    requests::{State, ask},
};

use super::{delivered::Delivered, one_thread::Missing, waiting::Waiting};
use crate::{
    asking::use_answer,
    components::{Loading, has_receipt},
    route::Route,
};

/// See the head of this file.
#[component]
pub fn JustSaved(thread: ThreadId) -> Element {
    let answer = use_answer(move || ask::OneThread { id: thread });
    match &*answer.read() {
        None => rsx! { Loading {} },
        Some(Ok(view)) if matches!(view.state, State::CannotOpen) => rsx! {
            LookAtIt { thread }
        },
        Some(Ok(view)) if has_receipt(&view.state) => rsx! {
            Delivered { view: view.clone() }
        },
        Some(Ok(view)) => rsx! {
            Waiting { view: view.clone() }
        },
        Some(Err(refusal)) => rsx! { Missing { refusal: refusal.clone() } },
    }
}

/// It arrived, but they could not open it: the conversation's own screen says what to do.
#[component]
fn LookAtIt(thread: ThreadId) -> Element {
    let navigator = use_navigator();
    use_effect(move || {
        navigator.replace(Route::OneThread { thread });
    });
    rsx! { Loading {} }
}

//! What was written to more than one reader at once: each has a message of their own, and each of
//! those its own true state.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::ThreadId,
    requests::{MessageCard, State, ask},
};

use crate::{
    asking::use_answer,
    components::{Go, StateBadge},
    route::Route,
    t,
};

/// See the head of this file. Draws nothing when there was one reader.
#[component]
pub fn Together(thread: ThreadId) -> Element {
    let messages = use_answer(|| ask::Messages {});
    let Some(Ok(view)) = &*messages.read() else { return rsx! {} };
    let together = written_together(&view.messages, thread);
    if together.len() < 2 {
        return rsx! {};
    }
    let waits = |card: &&MessageCard| matches!(card.state, State::Waiting(_) | State::Sending);
    let waiting = together.iter().filter(waits).count();
    rsx! {
        section { "aria-labelledby": "together",
            h2 { id: "together", {t!("together-title")} }
            if waiting > 0 {
                p { class: "strong", {t!("messages-waiting", count = waiting)} }
            }
            ul { class: "cards",
                for card in together {
                    li { key: "{card.id}",
                        Go { to: Route::OneThread { thread: card.thread }, class: "card message",
                            span { class: "card-words",
                                span { class: "card-title", {t!("messages-to", team = card.to.as_str())} }
                                StateBadge { state: card.state, to_advocate: card.to_advocate }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The messages that one press of Send made: begun along the same way, at the same moment, with
/// the same words.
fn written_together(all: &[MessageCard], thread: ThreadId) -> Vec<MessageCard> {
    let Some(this) = all.iter().find(|card| card.thread == thread) else { return Vec::new() };
    let made_with_it = |card: &&MessageCard| {
        card.messages.len() == this.messages.len()
            && this.messages.len() == 1
            && (card.way, card.written_at) == (this.way, this.written_at)
            && card.beginning == this.beginning
    };
    all.iter().filter(made_with_it).cloned().collect()
}

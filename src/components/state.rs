//! The true state of a message, in words and with a picture. The words that say it has gone are
//! used only when the authority's receipt has been verified.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::ProblemCode,
    requests::{Delivery, State, WhyParked, WhyWaiting},
};

use super::Picture;
use crate::t;

/// Whether a verified receipt stands behind this state.
pub fn has_receipt(state: &State) -> bool {
    match state {
        State::Delivered
        | State::Opened
        | State::Asked
        | State::Answered
        | State::Closed
        | State::ClosedByMe
        | State::CannotOpen => true,
        State::Waiting(_) | State::Sending | State::Parked(_) => false,
    }
}

/// A message's state.
#[component]
pub fn StateBadge(
    state: State,
    /// It is for an independent advocate, whose computer is not the council's.
    #[props(default)]
    to_advocate: bool,
) -> Element {
    let (class, picture) = match &state {
        State::Waiting(_) => ("waiting", "clock"),
        State::Sending => ("waiting", "away"),
        State::Delivered => ("there", "arrived"),
        State::Opened => ("there", "opened"),
        State::Answered => ("there", "answer"),
        State::Asked => ("there", "answer"),
        State::Closed | State::ClosedByMe => ("there", "closed"),
        State::CannotOpen | State::Parked(_) => ("needs-you", "warning"),
    };
    let says = state_words(&state, to_advocate);
    rsx! {
        span { class: "state {class}",
            Picture { name: picture }
            span { "{says}" }
        }
    }
}

/// A message's state in words.
pub fn state_words(state: &State, to_advocate: bool) -> String {
    match state {
        State::Delivered if to_advocate => t!("state-delivered-advocate"),
        State::Waiting(_) => t!("state-waiting"),
        State::Sending => t!("state-sending"),
        State::Delivered => t!("state-delivered"),
        State::Opened => t!("state-opened"),
        State::Answered => t!("state-answered"),
        State::Asked => t!("state-asked"),
        State::Closed => t!("state-closed"),
        State::ClosedByMe => t!("state-closed-by-me"),
        State::CannotOpen => t!("state-cannot-open"),
        State::Parked(_) => t!("state-parked"),
    }
}

/// Why a message is still waiting, as far as is known: what went wrong last tells more than that
/// it has not been tried.
pub fn why_it_waits(why: WhyWaiting, delivery: &Delivery) -> String {
    match (why, delivery.trouble) {
        (WhyWaiting::NotTriedYet, Some(trouble)) => why_waiting(trouble),
        (WhyWaiting::NotTriedYet, None) if delivery.busy => t!("why-getting-ready"),
        (why, _) => why_waiting(why),
    }
}

/// A reason to wait.
pub fn why_waiting(why: WhyWaiting) -> String {
    match why {
        WhyWaiting::NotTriedYet => t!("why-not-tried"),
        WhyWaiting::NoConnection => t!("why-no-connection"),
        WhyWaiting::WrongAnswer => t!("why-wrong-answer"),
        WhyWaiting::AskedToWait => t!("why-asked-to-wait"),
        WhyWaiting::NewKeys => t!("why-new-keys"),
        WhyWaiting::BehindAnother => t!("why-behind-another"),
    }
}

/// Why a message could not be sent.
pub fn why_parked(why: WhyParked) -> String {
    match why {
        WhyParked::TooLarge | WhyParked::Refused(ProblemCode::TooLarge) => t!("parked-too-large"),
        WhyParked::DifferentBytes | WhyParked::Refused(ProblemCode::DifferentBytes) => {
            t!("parked-different")
        }
        WhyParked::Refused(ProblemCode::BadSignature) => t!("parked-unknown-phone"),
        WhyParked::Refused(_) => t!("parked-refused"),
    }
}

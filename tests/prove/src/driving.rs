//! All that this crate knows of how the engine is driven, in one place, because it changes.

use upheld_engine::{
    Engine,
    sync::{Call, Heard, Next},
};

/// Names a call under way. There is one at a time for now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ticket;

/// What the engine wants done next.
pub enum Wants {
    /// These calls made, and what was heard of each brought back under its ticket.
    Calls(Vec<(Ticket, Call)>),
    /// To be asked again after so many milliseconds.
    Wait(i64),
    /// Nothing until something happens.
    Nothing,
}

/// What the engine wants done next.
pub fn next(engine: &mut Engine) -> Wants {
    match engine.next_step() {
        Next::Call(call) => Wants::Calls(vec![(Ticket, call)]),
        Next::Wait(millis) => Wants::Wait(millis),
        Next::Rest => Wants::Nothing,
    }
}

/// Brings back what was heard.
pub fn hear(engine: &mut Engine, heard: Vec<(Ticket, Heard)>) {
    for (Ticket, heard) in heard {
        engine.heard(heard);
    }
}

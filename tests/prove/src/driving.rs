//! All that this crate knows of how the engine is driven, in one place.

use upheld_engine::{
    Engine,
    sync::{Call, Heard, Next},
};

/// Names a call under way.
pub use upheld_engine::sync::Ticket;

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
    loop {
        match engine.next_step() {
            Next::Calls(calls) => return Wants::Calls(calls),
            Next::Again => {}
            Next::Wait(millis) => return Wants::Wait(millis),
            Next::Rest => return Wants::Nothing,
        }
    }
}

/// Brings back what was heard.
pub fn hear(engine: &mut Engine, heard: Vec<(Ticket, Heard)>) {
    engine.heard(heard);
}

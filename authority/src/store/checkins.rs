//! What is kept of answers that came with nobody's name on them.

use upheld_protocol::{Checkin, CheckinId};

use crate::figures::Quarter;

/// An answer that just arrived.
#[derive(Clone, Debug)]
pub struct NewCheckin {
    /// Its random id: only a keyed hash of it is kept, and that only until the quarter is over.
    pub id: CheckinId,
    /// The quarter it came in. No time of day is kept.
    pub quarter: Quarter,
    /// The answer.
    pub answer: Checkin,
    /// What this quarter's ids are hashed with, if it has nothing yet.
    pub secret: [u8; 32],
}

/// How often an answer was given in a quarter that is over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tally {
    /// The promise's or the consultation's id.
    pub about: String,
    /// The question's id in a consultation; none for a promise.
    pub question: Option<String>,
    /// The answer's id.
    pub answer: String,
    /// How often.
    pub count: u64,
}

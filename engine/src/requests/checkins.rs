//! Is the pledge upheld? What a reader answered, what of it is shared, and what the authority asks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use upheld_pack::{Consultation, Figures, YouSaid};
use upheld_protocol::{Choice, Timestamp};

use super::EntryCard;

/// The promises, with what was answered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PledgeCheckView {
    /// Each promise.
    pub promises: Vec<PromiseCheck>,
    /// Answers can be shared: an authority is joined.
    pub can_share: bool,
    /// What the council found when it counted, newest first.
    pub figures: Vec<Figures>,
    /// You said, we did; newest first.
    pub you_said: Vec<YouSaid>,
    /// What it asks now.
    pub consultations: Vec<ConsultationView>,
}

/// One promise.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseCheck {
    /// The promise.
    pub promise: EntryCard,
    /// What was answered, newest first.
    pub answers: Vec<PledgeAnswer>,
}

/// What was answered once. It stays on this phone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PledgeAnswer {
    /// Yes, sort of, no, or not sure.
    pub answer: Choice,
    /// Why. It is never shared.
    pub why: String,
    /// When, by the phone's clock.
    pub at: Timestamp,
    /// Whether it is shared.
    pub sharing: Sharing,
}

/// Whether an answer is shared; of several, the furthest counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Sharing {
    /// It stays here.
    No,
    /// It goes at some time in the next days, so that nobody can tell whose it is.
    Waiting,
    /// It has gone, or may have. It cannot be taken back.
    Gone,
}

/// Something the authority asks everybody.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsultationView {
    /// What it asks.
    pub consultation: Consultation,
    /// It is not closed yet.
    pub open: bool,
    /// What was answered: question to answer.
    pub answers: BTreeMap<String, String>,
    /// Whether that is shared.
    pub sharing: Sharing,
}

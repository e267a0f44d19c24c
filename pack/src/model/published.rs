use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Answer, ConsultationId, EasyLine, EntryId, QuestionId};

/// What young people answered in a quarter to "Is the pledge upheld?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Which quarter, such as "2026 July to September".
    pub quarter: String,
    /// The day the answers were counted.
    pub made_on: Date,
    /// The promises that were asked about.
    pub about: Vec<Counted>,
    /// What the council says about them, in plain words.
    pub note: String,
}

/// How often each answer was given, rounded to five. Nothing where they were too few to tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// The promise.
    pub about: EntryId,
    /// Yes, it is upheld.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<u32>,
    /// Sort of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_of: Option<u32>,
    /// No.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no: Option<u32>,
    /// Not sure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_sure: Option<u32>,
}

/// What young people said, and what the council did about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct YouSaid {
    /// Its short name inside the pack.
    pub id: String,
    /// What they said.
    pub you_said: String,
    /// What the council did.
    pub we_did: String,
    /// The day it was done.
    pub on: Date,
    /// The promises it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<EntryId>,
    /// The name of its picture.
    pub picture: String,
}

/// What the council asks before it changes something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    /// Its name: answers point at it.
    pub id: ConsultationId,
    /// In a young person's words.
    pub title: String,
    /// What may change, for a reader of nine.
    pub about: String,
    /// The same in Easy Read.
    pub easy_read: Vec<EasyLine>,
    /// The first day to answer on.
    pub opens: Date,
    /// The last day to answer on.
    pub closes: Date,
    /// What the council does with the answers.
    pub what_happens_next: String,
    /// What it asks, in order.
    pub questions: Vec<ConsultationQuestion>,
}

/// A question of a consultation. It may always be answered with "not sure", which is not listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsultationQuestion {
    /// Its name within the consultation.
    pub id: QuestionId,
    /// The question.
    pub title: String,
    /// What can be answered.
    pub choices: Vec<Answer>,
}

impl Consultation {
    /// Whether it can be answered on this day.
    #[must_use]
    pub fn is_open(&self, today: Date) -> bool {
        (self.opens..=self.closes).contains(&today)
    }
}

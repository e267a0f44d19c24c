//! What a pack holds.

mod clock;
mod entry;
mod guide;
mod helpline;
mod ids;
mod letter;
mod local;
mod names;
mod published;
mod role;
mod translation;

pub use clock::{Calendar, Clock, Length};
pub use entry::{Ages, EasyLine, Entry, Seen, Source, Topic, Withdrawn, Word};
pub use guide::{Answer, Answers, Guide, Outcome, Question};
pub use helpline::Helpline;
pub use ids::{
    AnswerId, ConsultationId, EntryId, NotAnId, OutcomeId, PackId, QuestionId, TopicId, WordId,
};
pub use letter::Letter;
pub use local::{Local, PledgeStands, Team};
pub use names::{
    Area, Audience, Band, Category, ClockName, Icon, Kind, LetterName, Role, SpeakUp, Status, Unit,
};
pub use published::{Consultation, ConsultationQuestion, Counted, Figures, YouSaid};
pub use role::RoleInfo;
pub use translation::Translation;

pub(crate) use guide::NOT_SURE;
pub(crate) use ids::is_id;
pub(crate) use names::Named;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Everything one pack tells a young person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// Which pack this is, such as `national`.
    pub id: String,
    /// Goes up by one each time the pack is published.
    pub version: u32,
    /// The pack's name, for people.
    pub title: String,
    /// The day this version was put together.
    pub made_on: Date,
    /// The documents the entries come from.
    pub sources: Vec<Source>,
    /// The subjects, in reading order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Topic>,
    /// Everything that is laid out like a right, in reading order.
    pub entries: Vec<Entry>,
    /// The glossary, by the young person's word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Word>,
    /// "Which rules are about me?"
    #[serde(default, skip_serializing_if = "Guide::is_empty")]
    pub guide: Guide,
    /// People to call or text, most urgent first.
    pub helplines: Vec<Helpline>,
    /// How long somebody has for each step (national pack).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<Clock>,
    /// The bank holidays that the clocks leave out (national pack).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
    /// What letters say (national pack).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<Letter>,
    /// Who is who (national pack).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleInfo>,
    /// Whose pack it is, where it is a council's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local: Option<Local>,
    /// What young people answered, the newest quarter first (a council's pack).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figures>,
    /// What young people said and the council did, the newest first (a council's pack).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub you_said: Vec<YouSaid>,
    /// What the council asks, the one that closes next first (a council's pack).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consultations: Vec<Consultation>,
    /// What is told in other languages, by language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<Translation>,
    /// What earlier versions held and this one does not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<Withdrawn>,
}

impl Pack {
    /// The entry with this id, if the pack has it.
    #[must_use]
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == *id)
    }

    /// The topic with this id, if the pack has it.
    #[must_use]
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }

    /// How long somebody has for this step, if the pack says.
    #[must_use]
    pub fn clock(&self, name: ClockName) -> Option<&Clock> {
        self.clocks.iter().find(|clock| clock.name == name)
    }

    /// The letter for this, if the pack has it.
    #[must_use]
    pub fn letter(&self, name: LetterName) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.name == name)
    }

    /// Who this is, if the pack says.
    #[must_use]
    pub fn role(&self, role: Role) -> Option<&RoleInfo> {
        self.roles.iter().find(|info| info.role == role)
    }

    /// The consultation with this id, if the pack has it.
    #[must_use]
    pub fn consultation(&self, id: &ConsultationId) -> Option<&Consultation> {
        self.consultations.iter().find(|consultation| consultation.id == *id)
    }

    /// What somebody should have looked at again before this day, and by when.
    pub fn past_review(&self, today: Date) -> impl Iterator<Item = (&str, Date)> {
        let entries = self.entries.iter().map(|entry| (entry.id.as_str(), entry.review_by));
        let clocks = self.clocks.iter().map(|clock| (clock.name.name(), clock.review_by));
        let letters = self.letters.iter().map(|letter| (letter.name.name(), letter.review_by));
        let calendar = self.calendar.iter().map(|calendar| ("calendar", calendar.review_by));
        let all = entries.chain(clocks).chain(letters).chain(calendar);
        all.filter(move |(_, review_by)| today > *review_by)
    }

    /// The document with this id, if the pack has it.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}

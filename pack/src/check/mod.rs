//! What has to be true of a pack: that it holds together, that it is true to its sources, and that
//! a child can read it.

mod app_name;
mod clock;
mod guide;
mod letter;
mod published;
mod structure;
mod truth;
mod wording;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{EntryId, Pack, Status, TopicId, WordId};

pub(crate) use guide::guide;
pub(crate) use structure::{References, structure};
pub(crate) use truth::{counts, nothing_missing, originals};
pub(crate) use wording::{AvoidedWord, wording, words_to_avoid};

/// Something wrong with one part of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub place: Place,
    /// The header key or the heading it is about.
    pub part: &'static str,
    /// The words it is about, where that is less than the whole part.
    pub quote: Option<String>,
    pub what: String,
}

impl Flaw {
    /// The flaw with the id of what it is in, for somebody who has no source files.
    pub fn describe(&self, pack: &Pack) -> String {
        format!("{}: {}", self.place.id(pack).unwrap_or_default(), self.what)
    }
}

/// Where in a pack, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Pack,
    Source(usize),
    Topic(usize),
    Entry(usize),
    Word(usize),
    Question(usize),
    Outcome(usize),
    Helpline(usize),
    Clock(usize),
    Calendar,
    Letter(usize),
    Role(usize),
    Figures(usize),
    YouSaid(usize),
    Consultation(usize),
    Local,
    Team(usize),
}

impl Place {
    fn id(self, pack: &Pack) -> Option<&str> {
        Some(match self {
            Self::Pack | Self::Calendar | Self::Local => &pack.id,
            Self::Source(at) => &pack.sources.get(at)?.id,
            Self::Topic(at) => pack.topics.get(at)?.id.as_str(),
            Self::Entry(at) => pack.entries.get(at)?.id.as_str(),
            Self::Word(at) => pack.words.get(at)?.id.as_str(),
            Self::Question(at) => pack.guide.questions.get(at)?.id.as_str(),
            Self::Outcome(at) => pack.guide.outcomes.get(at)?.id.as_str(),
            Self::Helpline(at) => &pack.helplines.get(at)?.id,
            Self::Clock(at) => pack.clocks.get(at)?.name.name(),
            Self::Letter(at) => pack.letters.get(at)?.name.name(),
            Self::Role(at) => pack.roles.get(at)?.role.name(),
            Self::Figures(at) => &pack.figures.get(at)?.quarter,
            Self::YouSaid(at) => &pack.you_said.get(at)?.id,
            Self::Consultation(at) => pack.consultations.get(at)?.id.as_str(),
            Self::Team(at) => &pack.local.as_ref()?.teams.get(at)?.id,
        })
    }

    fn flaw(self, part: &'static str, what: impl Into<String>) -> Flaw {
        Flaw { place: self, part, quote: None, what: what.into() }
    }

    fn quoting(self, part: &'static str, quote: &str, what: impl Into<String>) -> Flaw {
        Flaw { place: self, part, quote: Some(quote.to_owned()), what: what.into() }
    }
}

/// What another pack beside this one holds: it may be named, and not be brought again.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub entries: BTreeMap<EntryId, Option<Status>>,
    pub topics: BTreeSet<TopicId>,
    pub words: BTreeSet<WordId>,
    pub helplines: BTreeSet<String>,
}

impl Known {
    pub fn of(pack: &Pack) -> Self {
        Self {
            entries: pack.entries.iter().map(|entry| (entry.id.clone(), entry.status)).collect(),
            topics: pack.topics.iter().map(|topic| topic.id.clone()).collect(),
            words: pack.words.iter().map(|word| word.id.clone()).collect(),
            helplines: pack.helplines.iter().map(|helpline| helpline.id.clone()).collect(),
        }
    }
}

pub(crate) fn missing(part: &str) -> String {
    format!("\u{201c}{part}\u{201d} is missing or empty")
}

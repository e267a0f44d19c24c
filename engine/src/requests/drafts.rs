//! What is being written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use upheld_pack::{EntryId, LetterName};
use upheld_protocol::{
    Attachment, AttachmentId, Choice, Question, SubmissionId, TeamId, ThreadId, Timestamp, Way,
};

use crate::ways;

/// How a draft begins.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// The reason to write.
    pub way: Way,
    /// What it is about.
    pub about: Option<EntryId>,
    /// The conversation it goes on in, or that it comes from.
    pub thread: Option<ThreadId>,
    /// What is answered already; it can be changed.
    pub answers: BTreeMap<Question, Given>,
}

impl Start {
    /// An empty draft for this reason.
    #[must_use]
    pub fn of(way: Way) -> Self {
        Self { way, about: None, thread: None, answers: BTreeMap::new() }
    }

    /// Something is wrong, about this.
    #[must_use]
    pub fn about(about: Option<EntryId>) -> Self {
        Self { about, ..Self::of(Way::SomethingIsWrong) }
    }
}

/// What is answered at a question so far.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Given {
    /// In own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Picked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub picked: Vec<Choice>,
}

/// What a refusal is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum DraftField {
    /// The answer to a question.
    Question(Question),
    /// The name the writer gives.
    From,
    /// Who should read it.
    Readers,
    /// Whether a copy stays on this phone.
    Keep,
}

/// A draft. Every answer may still be missing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored")]
pub struct Draft {
    /// Its id, which the submission keeps.
    pub id: SubmissionId,
    /// The reason to write.
    pub way: Way,
    /// What was answered. Answers to questions that are not asked any more stay, and do not go.
    pub answers: BTreeMap<Question, Given>,
    /// Which entry it is about.
    pub about: Option<EntryId>,
    /// Who should read it; each gets a message of their own.
    pub readers: Vec<TeamId>,
    /// The conversation it goes on in, or that it comes from.
    pub thread: Option<ThreadId>,
    /// The name the writer gives.
    pub from: String,
    /// The page the writer was on, so that the app can go on there. The app's own word.
    pub page: String,
    /// Whether a copy stays on this phone once it is delivered; `None` as long as it was not said.
    pub keep: Option<bool>,
    /// What is attached. Kept apart from the text, so not part of its stored form.
    pub attached: Vec<AttachedCard>,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            id: SubmissionId::from_bytes([0; 16]),
            way: Way::SomethingIsWrong,
            answers: BTreeMap::new(),
            about: None,
            readers: Vec::new(),
            thread: None,
            from: String::new(),
            page: String::new(),
            keep: None,
            attached: Vec::new(),
        }
    }
}

/// A draft as it may have been stored: also before there were several ways.
#[derive(Deserialize)]
struct Stored {
    id: SubmissionId,
    #[serde(default)]
    way: Option<Way>,
    #[serde(default)]
    answers: BTreeMap<Question, Given>,
    about: Option<EntryId>,
    #[serde(default)]
    readers: Vec<TeamId>,
    #[serde(default)]
    thread: Option<ThreadId>,
    from: String,
    page: String,
    #[serde(default)]
    keep: Option<bool>,
    #[serde(default)]
    attached: Vec<AttachedCard>,
    #[serde(default)]
    what_happened: Option<String>,
    #[serde(default)]
    wanted: Option<String>,
    #[serde(default)]
    recipient: Option<TeamId>,
}

impl From<Stored> for Draft {
    fn from(stored: Stored) -> Self {
        let mut answers = stored.answers;
        let before =
            [(Question::WhatHappened, stored.what_happened), (Question::Wanted, stored.wanted)];
        for (question, words) in before {
            if let Some(words) = words.filter(|words| !words.is_empty()) {
                answers.entry(question).or_default().words = words;
            }
        }
        let mut readers = stored.readers;
        readers.extend(stored.recipient);
        Self {
            id: stored.id,
            way: stored.way.unwrap_or(Way::SomethingIsWrong),
            answers,
            about: stored.about,
            readers,
            thread: stored.thread,
            from: stored.from,
            page: stored.page,
            keep: stored.keep,
            attached: stored.attached,
        }
    }
}

/// Something attached to a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AttachedCard {
    /// Its id.
    pub id: AttachmentId,
    /// What it is: `image/jpeg`, `audio/ogg`, …
    pub media_type: String,
    /// How large it is, in bytes.
    pub bytes: u32,
}

impl From<Attachment> for AttachedCard {
    fn from(attachment: Attachment) -> Self {
        let Attachment { id, media_type, bytes, .. } = attachment;
        Self { id, media_type, bytes }
    }
}

impl Draft {
    /// Takes one change in.
    pub fn apply(&mut self, change: DraftChange) {
        match change {
            DraftChange::Words(question, words) => {
                self.answers.entry(question).or_default().words = words;
            }
            DraftChange::Picked(question, picked) => {
                self.answers.entry(question).or_default().picked = picked;
            }
            DraftChange::About(entry) => self.about = entry,
            // What goes on in a conversation goes to whoever reads that.
            DraftChange::Readers(_) if ways::goes_on(self.way) => {}
            DraftChange::Readers(readers) => self.readers = each_once(readers),
            DraftChange::From(name) => self.from = name,
            DraftChange::Keep(keep) => self.keep = Some(keep),
            DraftChange::Page(page) => self.page = page,
        }
    }

    /// What is written at a question so far.
    #[must_use]
    pub fn words(&self, question: Question) -> &str {
        self.answers.get(&question).map_or("", |given| &given.words)
    }

    /// Whether this is picked at a question.
    #[must_use]
    pub fn picked(&self, question: Question, choice: Choice) -> bool {
        self.answers.get(&question).is_some_and(|given| given.picked.contains(&choice))
    }

    /// What is picked at a question so far.
    #[must_use]
    pub fn all_picked(&self, question: Question) -> &[Choice] {
        self.answers.get(&question).map_or(&[], |given| &given.picked)
    }

    /// Its writer chose "I feel unsafe".
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        self.picked(Question::Safe, Choice::Unsafe)
    }

    /// The first words in it, in the order they are asked for.
    #[must_use]
    pub fn first_words(&self) -> &str {
        let words = |question: &Question| self.words(*question);
        let asked = ways::questions(self);
        let all = asked.iter().map(words);
        all.map(str::trim).find(|words| !words.is_empty()).unwrap_or_default()
    }
}

fn each_once(readers: Vec<TeamId>) -> Vec<TeamId> {
    let mut once = Vec::new();
    for reader in readers {
        if !once.contains(&reader) {
            once.push(reader);
        }
    }
    once
}

/// A draft in a list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftCard {
    /// The draft.
    pub id: SubmissionId,
    /// The reason to write.
    pub way: Way,
    /// Its beginning, possibly empty.
    pub beginning: String,
    /// When it was last changed, by the phone's clock.
    pub changed_at: Timestamp,
    /// The page the writer was on.
    pub page: String,
}

/// One change to a draft.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum DraftChange {
    /// What is written at a question.
    Words(Question, String),
    /// What is picked at a question.
    Picked(Question, Vec<Choice>),
    /// Which entry it is about.
    About(Option<EntryId>),
    /// Who should read it.
    Readers(Vec<TeamId>),
    /// The name the writer gives.
    From(String),
    /// Whether a copy stays on this phone once it is delivered.
    Keep(bool),
    /// The page the writer is on.
    Page(String),
}

impl DraftChange {
    /// Whether another change takes the place of this one.
    #[must_use]
    pub fn is_replaced_by(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Words(question, _), Self::Words(other, _))
            | (Self::Picked(question, _), Self::Picked(other, _)) => question == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

/// The words a writer saw, to go with their answers: whoever reads them later may have others.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AsSeen {
    /// The questions.
    pub questions: BTreeMap<Question, String>,
    /// The answers that can be picked.
    pub choices: BTreeMap<Choice, String>,
}

/// What a letter says of the law, for its writer to see first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LetterPart {
    /// Which.
    pub name: LetterName,
    /// A heading.
    pub title: String,
    /// What stands in the letter.
    pub says: String,
    /// What that means, and what it does not.
    pub note: String,
    /// The section it names.
    pub section: Option<String>,
    /// What to read about it.
    pub rests_on: Option<super::EntryCard>,
    /// Something in it is in doubt: "ask your advocate to check".
    pub needs_review: bool,
}

//! What is being written.

use serde::{Deserialize, Serialize};
use upheld_pack::EntryId;
use upheld_protocol::{Attachment, AttachmentId, SubmissionId, TeamId, Timestamp};

/// A field of a draft.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum DraftField {
    /// What happened.
    WhatHappened,
    /// What the writer wants to happen.
    Wanted,
    /// The name the writer gives.
    From,
    /// Who should read it.
    Recipient,
    /// Whether a copy stays on this phone.
    Keep,
}

/// A draft of a concern. Every answer may still be missing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its id, which the submission keeps.
    pub id: SubmissionId,
    /// What happened.
    pub what_happened: String,
    /// Which entry it is about.
    pub about: Option<EntryId>,
    /// What the writer wants to happen.
    pub wanted: String,
    /// Who should read it.
    pub recipient: Option<TeamId>,
    /// The name the writer gives.
    pub from: String,
    /// The page the writer was on, so that the app can go on there. The app's own word.
    pub page: String,
    /// Whether a copy stays on this phone once it is delivered; `None` as long as it was not said.
    #[serde(default)]
    pub keep: Option<bool>,
    /// What is attached. Kept apart from the text, so not part of its stored form.
    #[serde(default)]
    pub attached: Vec<AttachedCard>,
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
            DraftChange::WhatHappened(text) => self.what_happened = text,
            DraftChange::About(entry) => self.about = entry,
            DraftChange::Wanted(text) => self.wanted = text,
            DraftChange::Recipient(team) => self.recipient = team,
            DraftChange::From(name) => self.from = name,
            DraftChange::Keep(keep) => self.keep = Some(keep),
            DraftChange::Page(page) => self.page = page,
        }
    }
}

/// A draft in a list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftCard {
    /// The draft.
    pub id: SubmissionId,
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
    /// What happened.
    WhatHappened(String),
    /// Which entry it is about.
    About(Option<EntryId>),
    /// What the writer wants to happen.
    Wanted(String),
    /// Who should read it.
    Recipient(Option<TeamId>),
    /// The name the writer gives.
    From(String),
    /// Whether a copy stays on this phone once it is delivered.
    Keep(bool),
    /// The page the writer is on.
    Page(String),
}

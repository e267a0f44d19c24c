//! Locking, keeping, deleting, and taking a copy along.

use std::fmt;

use serde::{Deserialize, Serialize};
use upheld_protocol::{SubmissionId, Timestamp};
use zeroize::Zeroizing;

use super::{Draft, Look, LookChange, Person, PromiseCheck, SavedView, ThreadView};

/// A PIN or three words, as typed. Wiped when dropped; its `Debug` is redacted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(#[serde(with = "wiped_text")] Zeroizing<String>);

impl Secret {
    /// What was typed.
    #[must_use]
    pub fn new(typed: String) -> Self {
        Self(Zeroizing::new(typed))
    }
    /// The text, to be compared or derived from, and never kept.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

mod wiped_text {
    use serde::{Deserialize as _, Deserializer, Serializer};
    use zeroize::Zeroizing;

    pub fn serialize<S: Serializer>(text: &Zeroizing<String>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(text)
    }
    pub fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Zeroizing<String>, D::Error> {
        String::deserialize(from).map(Zeroizing::new)
    }
}

/// What opens the vault besides the platform's own key.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum LockKind {
    /// Nothing: whoever opens the app on this phone can read it.
    #[default]
    None,
    /// Six digits or more.
    Pin,
    /// Three words of the list.
    Words,
}

/// A lock to be set.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum NewLock {
    /// None, and said plainly what that means.
    None,
    /// A PIN.
    Pin(Secret),
    /// Three words.
    Words(Secret),
}

/// How the lock stands. Told whenever it changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LockView {
    /// What opens it.
    pub kind: LockKind,
    /// Whether it is open. Without a lock it always is.
    pub open: bool,
    /// The owner has chosen, be it that there is none.
    pub chosen: bool,
}

/// Why a PIN or words cannot be taken as a lock.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum WhyWeak {
    /// A PIN has other signs than digits.
    NotDigits,
    /// A PIN has fewer than six digits.
    TooShort,
    /// A PIN that is tried first: the same digit over and over, or digits in a row.
    TooPlain,
    /// Not three words.
    NotThreeWords,
}

/// When the lock closes by itself, once the app is not in front any more.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum WhenAway {
    /// At once.
    #[default]
    AtOnce,
    /// After half a minute.
    AfterHalfAMinute,
    /// After five minutes.
    AfterFiveMinutes,
}

/// When the lock closes by itself, once nobody touches the app.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum WhenIdle {
    /// After a minute.
    OneMinute,
    /// After five minutes.
    #[default]
    FiveMinutes,
    /// After a quarter of an hour.
    QuarterHour,
}

/// What the owner has set on this phone. Needs no unlocking, and tells nothing of anybody.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// When to lock after the app was left.
    pub when_away: WhenAway,
    /// When to lock after the last touch.
    pub when_idle: WhenIdle,
    /// Whether own copies of delivered messages stay; `None` as long as it was never said.
    pub keep_copies: Option<bool>,
    /// The page that explains Hide has been read.
    pub hide_explained: bool,
    /// Everything is shown in Easy Read.
    pub easy_read: bool,
    /// How it looks and speaks.
    pub look: Look,
}

/// One setting changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum SettingChange {
    /// When to lock after the app was left.
    WhenAway(WhenAway),
    /// When to lock after the last touch.
    WhenIdle(WhenIdle),
    /// Whether own copies of delivered messages stay, unless it is said otherwise at one.
    KeepCopies(bool),
    /// The page that explains Hide has been read.
    HideExplained,
    /// Everything is shown in Easy Read, or in plain words.
    EasyRead(bool),
    /// How it looks and speaks.
    Look(LookChange),
}

impl SettingChange {
    /// It may make the lock weaker, or changes what is kept: not while it is locked.
    #[must_use]
    pub fn needs_unlocked(&self) -> bool {
        matches!(self, Self::WhenAway(_) | Self::WhenIdle(_) | Self::KeepCopies(_))
    }
}

/// How far deleting has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[must_use]
pub enum Deletion {
    /// Gone from the disk as well: seen to have succeeded.
    Done,
    /// Not shown any more, but the disk still holds it. It is tried again until it is gone.
    StillGoing,
}

/// What "Me and this phone" shows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ThisPhoneView {
    /// What is set.
    pub settings: Settings,
    /// Drafts here.
    pub drafts: u32,
    /// Messages here, with or without a copy of their words.
    pub messages: u32,
    /// Messages not delivered yet.
    pub waiting: u32,
    /// The room all of it takes, what can be read included, in bytes.
    pub room: u64,
    /// Vaults that were put by because a PIN was forgotten. They can still be brought back.
    pub put_by: Vec<PutBy>,
    /// Something deleted is not gone from the disk yet.
    pub deleting: bool,
}

/// A vault that was put by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PutBy {
    /// When, by the phone's clock.
    pub at: Timestamp,
    /// What opens it; one without a lock is brought back with an empty secret.
    pub kind: LockKind,
}

/// Where the words of a message are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Words {
    /// Here, and they stay.
    Kept,
    /// Here until the message is delivered.
    UntilDelivered,
    /// Not here: their writer did not want a copy, or deleted it.
    NotKept,
    /// In a vault that is not open: it was put by, or set aside because it was damaged.
    Elsewhere,
}

/// Everything of one's own on this phone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyCopy {
    /// When it was made, by the phone's clock.
    pub made_at: Timestamp,
    /// The authority joined.
    pub authority: Option<String>,
    /// What is being written.
    pub drafts: Vec<Draft>,
    /// What was saved from the library, with the notes on it.
    pub saved: Vec<SavedView>,
    /// Those who were added to their people, in that order.
    pub people: Vec<Person>,
    /// What was answered about each promise; nothing where there was no answer.
    pub pledge: Vec<PromiseCheck>,
    /// What was written, and the answers; oldest first.
    pub conversations: Vec<ThreadView>,
    /// Proofs of receipt, for those that can be proven.
    pub proofs: Vec<ProofView>,
}

/// A dated proof of what was asked and when it was received.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofView {
    /// The message.
    pub id: SubmissionId,
    /// The authority's name.
    pub authority: String,
    /// It is a demonstration: the proof is worth nothing.
    pub demonstration: bool,
    /// When its computer received the message, by its own signed word.
    pub received_at: Timestamp,
    /// The reference to say on the telephone.
    pub reference: String,
    /// What `upheld-authority verify-receipt` reads. Without it (no copy was kept, or the message
    /// is from an older version of the app), only time and reference can be shown.
    pub block: Option<String>,
    /// The root the proof is checked against, as it stands in the invite.
    pub root: String,
}

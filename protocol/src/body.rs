//! What is inside: the words of the young person and of the person who answers.

use serde::{Deserialize, Serialize};

use crate::{Attachment, EventId, SubmissionId, TeamId, ThreadId, Timestamp, sealing::PublicKey};

/// The plaintext of an envelope. Submission and recipient are repeated inside, so that nobody
/// can pass one child's envelope off as another's.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubmissionBody {
    /// The same id as in the header.
    pub submission: SubmissionId,
    /// The same team as in the header.
    pub recipient: TeamId,
    /// The conversation it belongs to.
    pub thread: ThreadId,
    /// When the phone says it was written: advice only.
    pub written_at: Timestamp,
    /// The name the writer chose to give, if any.
    pub from: Option<String>,
    /// Answers are sealed to this key; its private half never leaves the phone.
    pub reply_key: PublicKey,
    /// What they wrote.
    pub content: Content,
    /// What goes with it, each sealed on its own; it travels after the envelope.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

impl SubmissionBody {
    /// The JSON bytes that are sealed. Keep these bytes, not the means to make them again: a later
    /// version of the program may write the same body differently.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn as_sealed(&self) -> Result<zeroize::Zeroizing<Vec<u8>>, serde_json::Error> {
        serde_json::to_vec(self).map(zeroize::Zeroizing::new)
    }
}

/// What can be written. One kind each; more join as the ways to be heard grow.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Content {
    /// "Something is wrong."
    Concern(Concern),
}

/// Something is wrong: what happened, and what should change.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    /// In the young person's own words. Never empty.
    pub what_happened: String,
    /// What they want to happen.
    pub wanted: Option<String>,
    /// The pack entry it is about, such as `promise-love`, with its title as the writer saw it.
    pub about: Option<About>,
}

/// The promise or right a concern is about.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The entry's id in the pack.
    pub entry: String,
    /// Its title as the writer saw it.
    pub title: String,
}

/// The plaintext of a reply, sealed to the writer's reply key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyBody {
    /// The event that carries it.
    pub event: EventId,
    /// The submission it answers.
    pub submission: SubmissionId,
    /// The answer.
    pub text: String,
    /// Who answered, as they want to be called.
    pub from: String,
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}
redacted!(SubmissionBody, Content, Concern, About, ReplyBody);

//! What happened to a submission at the authority, as the phone learns of it.

use serde::{Deserialize, Serialize};

use crate::{
    EventId, Randomness, ReplyBody, Signed, SubmissionId, Timestamp, VerifyingKey,
    bytes::{Blob, Malformed},
    padding,
    sealing::{self, ENCAPSULATED_KEY, PrivateKey, PublicKey, SealingError},
    signing::Document,
};

/// One thing that happened, signed by a receipt key of the authority.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Its id: the phone keeps each once, however often it arrives.
    pub id: EventId,
    /// The device it is for.
    pub device: VerifyingKey,
    /// The submission it is about.
    pub submission: SubmissionId,
    /// When, by the authority's clock.
    pub at: Timestamp,
    /// What.
    pub happening: Happening,
}

impl Document for Event {
    const DOMAIN: &'static str = "upheld/event/v1";
}

/// What can happen to a submission.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happening {
    /// A person opened it.
    Opened {
        /// The team's name.
        team: String,
    },
    /// A person answered; the words are sealed to the writer.
    Answered {
        /// The team's name.
        team: String,
        /// The sealed reply.
        reply: Blob,
    },
    /// A person asks something back; the words are sealed to the writer like a reply's.
    Asked {
        /// The team's name.
        team: String,
        /// The sealed question.
        reply: Blob,
    },
    /// The team closed it.
    Closed {
        /// The team's name.
        team: String,
    },
    /// The team could not open it: the phone should say so and offer another way.
    CannotOpen,
}

/// A page of events: `GET /v1/events?after=cursor`.
///
/// A cursor is the server's own word for a place in its history. One that fits no place in it (the
/// server was restored from an older backup) starts over from the beginning; the phone keeps each
/// event once, so nothing is doubled.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EventPage {
    /// In the order they happened.
    pub events: Vec<Signed<Event>>,
    /// Ask for what comes after this next time. Stored in the same transaction as the events.
    pub cursor: Cursor,
    /// How many submissions of this device the server knows. Fewer than the phone has receipts for
    /// means that the server has lost some, and that they must be offered again.
    pub submissions: u64,
    /// Whether there are more to fetch at once.
    pub more: bool,
}

/// A place in a server's history of events: at most 64 letters, digits, dots and hyphens. Empty
/// for the beginning.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Cursor(String);

impl Cursor {
    /// Its text, as in a query.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Cursor {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let good = text.len() <= 64 && text.chars().all(fits);
        if good { Ok(Self(text)) } else { Err(Malformed("Cursor")) }
    }
}

impl From<Cursor> for String {
    fn from(cursor: Cursor) -> Self {
        cursor.0
    }
}

/// `POST /v1/events/ack`: everything up to here is safe on the phone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EventsAck {
    /// The cursor of the last page kept.
    pub cursor: Cursor,
}

const INFO: &[u8] = b"upheld/reply/v1";

/// Seals a reply to the writer's reply key.
///
/// # Errors
/// When the reply is too long for the largest padded size, or the key is not usable.
pub fn seal_reply(
    reply: &ReplyBody,
    to: &PublicKey,
    rng: Randomness<'_>,
) -> Result<Blob, SealingError> {
    let plain = serde_json::to_vec(reply).map_err(|_| SealingError::BadKey)?;
    let padded = padding::pad(&plain).ok_or(SealingError::TooLong)?;
    let authenticated = reply_binding(reply.event, reply.submission);
    let parts = sealing::seal(to, INFO, |_| authenticated, &padded, rng)?;
    Ok(Blob([&parts.encapsulated[..], &parts.ciphertext].concat()))
}

/// Opens a sealed reply that came with this event about this submission.
///
/// # Errors
/// When it is not for this key, this event and this submission, or was changed.
pub fn open_reply(
    sealed: &Blob,
    event: EventId,
    submission: SubmissionId,
    key: &PrivateKey,
) -> Result<ReplyBody, SealingError> {
    let (encapsulated, ciphertext) =
        sealed.0.split_first_chunk::<ENCAPSULATED_KEY>().ok_or(SealingError::CannotOpen)?;
    let authenticated = reply_binding(event, submission);
    let padded = sealing::open(key, INFO, &authenticated, encapsulated, ciphertext)?;
    padding::unpad(&padded)
        .and_then(|plain| serde_json::from_slice::<ReplyBody>(plain).ok())
        .filter(|reply| reply.event == event && reply.submission == submission)
        .ok_or(SealingError::CannotOpen)
}

fn reply_binding(event: EventId, submission: SubmissionId) -> Vec<u8> {
    [event.as_bytes().as_slice(), submission.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system_randomness;

    #[test]
    fn a_reply_opens_only_for_its_writer_event_and_submission() {
        let rng = &mut system_randomness();
        let key = PrivateKey::random(rng);
        let reply = ReplyBody {
            event: EventId::random(rng),
            submission: SubmissionId::random(rng),
            text: "Thank you for telling us.".into(),
            from: "Sam".into(),
            outcome: None,
        };
        let sealed = seal_reply(&reply, &key.public_key().unwrap(), rng).unwrap();
        let open =
            |event, submission, key: &PrivateKey| open_reply(&sealed, event, submission, key);
        assert_eq!(open(reply.event, reply.submission, &key), Ok(reply.clone()));
        assert!(open(EventId::random(rng), reply.submission, &key).is_err());
        assert!(open(reply.event, SubmissionId::random(rng), &key).is_err());
        assert!(open(reply.event, reply.submission, &PrivateKey::random(rng)).is_err());
    }
}

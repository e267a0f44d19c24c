//! What is sealed inside the authority: team keys to members, and staff's copies of replies to
//! their team. Each is bound to what it is for, so one cannot be put in another's place.

use serde::{Deserialize, Serialize};
use upheld_protocol::{
    EventId, KeyId, Outcome, Randomness, SubmissionId, padding,
    sealing::{self, ENCAPSULATED_KEY, PrivateKey, PublicKey},
};
use zeroize::Zeroizing;

use super::KeyError;
use crate::store::MemberId;

const TEAM_KEY: &[u8] = b"upheld/team-key/v1";
const REPLY_COPY: &[u8] = b"upheld/reply-copy/v2";
/// Only the words, as they were kept before there were questions and outcomes.
const REPLY_COPY_V1: &[u8] = b"upheld/reply-copy/v1";

/// What staff keep of what they wrote.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptReply {
    /// The words.
    pub text: Zeroizing<String>,
    /// They asked something back.
    #[serde(default)]
    pub asks: bool,
    /// What came of it, where this closed the conversation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

impl KeptReply {
    /// Words that answer.
    #[must_use]
    pub fn answering(text: String) -> Self {
        Self { text: text.into(), asks: false, outcome: None }
    }

    /// Words that ask something back.
    #[must_use]
    pub fn asking(text: String) -> Self {
        Self { asks: true, ..Self::answering(text) }
    }
}

impl std::fmt::Debug for KeptReply {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("KeptReply(…)")
    }
}

/// Seals a team's private key to a member.
///
/// # Errors
/// When the member's key is not usable.
pub fn seal_team_key(
    key: (KeyId, &PrivateKey),
    member: (MemberId, &PublicKey),
    rng: Randomness<'_>,
) -> Result<Vec<u8>, KeyError> {
    let bound = [key.0.as_bytes().as_slice(), member.0.as_bytes()].concat();
    seal(member.1, TEAM_KEY, bound, key.1.to_bytes().as_slice(), rng)
}

/// Opens a member's copy of a team key.
///
/// # Errors
/// When it is another's copy, another key's, or was changed.
pub fn open_team_key(
    sealed: &[u8],
    key: KeyId,
    member: (MemberId, &PrivateKey),
) -> Result<PrivateKey, KeyError> {
    let bound = [key.as_bytes().as_slice(), member.0.as_bytes()].concat();
    let plain = open(member.1, TEAM_KEY, &bound, sealed)?;
    let bytes: &[u8; 32] = plain.as_slice().try_into().map_err(|_| KeyError::CannotOpen)?;
    Ok(PrivateKey::from_bytes(bytes))
}

/// Seals staff's copy of a reply to their team, padded like everything else.
///
/// # Errors
/// When the text is too long or the team's key not usable.
pub fn seal_reply_copy(
    reply: &KeptReply,
    about: (EventId, SubmissionId),
    team: &PublicKey,
    rng: Randomness<'_>,
) -> Result<Vec<u8>, KeyError> {
    let plain = serde_json::to_vec(reply).map(Zeroizing::new).map_err(|_| KeyError::Failed)?;
    let padded = padding::pad(&plain).map(Zeroizing::new).ok_or(KeyError::Failed)?;
    seal(team, REPLY_COPY, reply_binding(about), &padded, rng)
}

/// Opens staff's copy of a reply.
///
/// # Errors
/// When it is of another reply or team, or was changed.
pub fn open_reply_copy(
    sealed: &[u8],
    about: (EventId, SubmissionId),
    team: &PrivateKey,
) -> Result<KeptReply, KeyError> {
    let bound = reply_binding(about);
    if let Ok(padded) = open(team, REPLY_COPY, &bound, sealed) {
        let plain = padding::unpad(&padded).ok_or(KeyError::CannotOpen)?;
        return serde_json::from_slice(plain).map_err(|_| KeyError::CannotOpen);
    }
    let padded = open(team, REPLY_COPY_V1, &bound, sealed)?;
    padding::unpad(&padded)
        .and_then(|plain| std::str::from_utf8(plain).ok())
        .map(|text| KeptReply::answering(text.to_owned()))
        .ok_or(KeyError::CannotOpen)
}

fn reply_binding(about: (EventId, SubmissionId)) -> Vec<u8> {
    [about.0.as_bytes().as_slice(), about.1.as_bytes()].concat()
}

fn seal(
    to: &PublicKey,
    info: &[u8],
    bound: Vec<u8>,
    plain: &[u8],
    rng: Randomness<'_>,
) -> Result<Vec<u8>, KeyError> {
    let parts = sealing::seal(to, info, |_| bound, plain, rng).map_err(|_| KeyError::Failed)?;
    Ok([&parts.encapsulated[..], &parts.ciphertext].concat())
}

fn open(
    key: &PrivateKey,
    info: &[u8],
    bound: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let (encapsulated, ciphertext) =
        sealed.split_first_chunk::<ENCAPSULATED_KEY>().ok_or(KeyError::CannotOpen)?;
    sealing::open(key, info, bound, encapsulated, ciphertext).map_err(|_| KeyError::CannotOpen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use upheld_protocol::system_randomness;

    #[test]
    fn a_copy_opens_only_in_its_own_place() {
        let rng = &mut system_randomness();
        let (team, member) = (PrivateKey::random(rng), PrivateKey::random(rng));
        let (key_id, member_id) = (KeyId::random(rng), MemberId::random(rng));
        let public = member.public_key().unwrap();
        let sealed = seal_team_key((key_id, &team), (member_id, &public), rng).unwrap();
        let opened = open_team_key(&sealed, key_id, (member_id, &member)).unwrap();
        assert_eq!(opened.to_bytes(), team.to_bytes());
        assert!(open_team_key(&sealed, KeyId::random(rng), (member_id, &member)).is_err());
        assert!(open_team_key(&sealed, key_id, (MemberId::random(rng), &member)).is_err());
        assert!(open_team_key(&sealed, key_id, (member_id, &team)).is_err());
    }

    #[test]
    fn a_reply_copy_opens_only_for_its_team_and_event() {
        let rng = &mut system_randomness();
        let team = PrivateKey::random(rng);
        let about = (EventId::random(rng), SubmissionId::random(rng));
        let public = team.public_key().unwrap();
        let thanks = KeptReply::answering("Thank you.".into());
        let kept = KeptReply { outcome: Some(Outcome::PutRight), ..thanks };
        let sealed = seal_reply_copy(&kept, about, &public, rng).unwrap();
        assert_eq!(open_reply_copy(&sealed, about, &team).unwrap(), kept);
        let other = (EventId::random(rng), about.1);
        assert!(open_reply_copy(&sealed, other, &team).is_err());
        assert!(open_reply_copy(&sealed, about, &PrivateKey::random(rng)).is_err());

        let padded = padding::pad(b"As it was.").unwrap();
        let old = seal(&public, REPLY_COPY_V1, reply_binding(about), &padded, rng).unwrap();
        assert_eq!(*open_reply_copy(&old, about, &team).unwrap().text, "As it was.");
    }
}

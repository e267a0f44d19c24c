//! The keyring: who reads, with which keys, and within which limits. Signed by the root that
//! the invite (or the build) pins, versioned, expiring.

use serde::{Deserialize, Serialize};

use crate::{
    Accreditation, AuthorityId, Choice, KeyId, Signed, Signers, TeamId, Timestamp, VerifyingKey,
    Way,
    sealing::PublicKey,
    signing::{Document, SignatureError},
};

/// An authority as a phone needs to know it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Keyring {
    /// The authority.
    pub authority: AuthorityId,
    /// Its name, as on a letter.
    pub name: String,
    /// Made for showing and trying: every screen says so.
    pub demonstration: bool,
    /// Rises with every change; a phone never goes back to a lower one.
    pub version: u64,
    /// When it was signed.
    pub issued_at: Timestamp,
    /// After this a phone says that it is out of date. It seals to it all the same: a young
    /// person's message is never refused for the age of a key.
    pub expires_at: Timestamp,
    /// The keys that sign receipts and events.
    pub receipt_keys: Vec<VerifyingKey>,
    /// Who can be written to. Never empty in a usable keyring.
    pub teams: Vec<Team>,
    /// What the authority takes.
    pub limits: Limits,
    /// The authority's own content pack, if it publishes one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<LocalPack>,
    /// The independent advocates here, by the word of the national root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advocate: Option<Signed<Accreditation>>,
}

/// The authority's own content pack: its pledge, its offer, its people.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LocalPack {
    /// The pack's id, such as `anyshire`.
    pub id: String,
    /// Who may sign it.
    pub signers: Signers,
}

impl Document for Keyring {
    const DOMAIN: &'static str = "upheld/keyring/v1";
}

/// A team that reads.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Team {
    /// The team.
    pub id: TeamId,
    /// Its name in words a child knows.
    pub name: String,
    /// Who is in it, in words a child knows: "two social workers and a manager".
    pub who: String,
    /// When somebody is there: "Monday to Friday, 9am to 5pm".
    pub hours: String,
    /// Its keys, newest epoch last.
    pub keys: Vec<TeamKey>,
    /// What it is there for, best first. Without any, it takes everything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub takes: Vec<Way>,
    /// Whose workers are in it, such as social workers: what is about one of them must not go to
    /// this team alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub workers: Vec<Choice>,
    /// Within how many working days it says it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers_in: Option<u16>,
}

impl Team {
    /// The key to seal to: that of the highest epoch.
    #[must_use]
    pub fn current_key(&self) -> Option<&TeamKey> {
        self.keys.iter().max_by_key(|key| key.epoch)
    }
}

/// One key of a team, for one epoch.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TeamKey {
    /// The id that envelopes name.
    pub id: KeyId,
    /// Counts up from 1.
    pub epoch: u32,
    /// What envelopes are sealed to.
    pub public: PublicKey,
}

/// What the authority takes, so that a phone can say so before a limit is reached. A keyring that
/// leaves one out means the default.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// The largest envelope, in bytes.
    pub envelope_bytes: u32,
    /// The most characters (Unicode scalar values) in one long answer.
    pub answer_characters: u32,
    /// The most attachments of one submission.
    pub attachments: u32,
    /// The largest attachment, sealed, in bytes.
    pub attachment_bytes: u32,
    /// The largest part of an attachment in one request, in bytes.
    pub part_bytes: u32,
    /// How hard the proof of work of a phone without an invite is: zero bits at the front.
    pub proof_bits: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            envelope_bytes: 64 * 1024,
            answer_characters: 4000,
            attachments: 5,
            attachment_bytes: 20 * 1024 * 1024,
            part_bytes: 256 * 1024,
            proof_bits: 8,
        }
    }
}

/// Why a keyring was not taken.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum KeyringError {
    /// The signature does not lead to the pinned root.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// It is of another authority than the one pinned before.
    #[error("the keyring is of another authority")]
    OtherAuthority,
    /// It is older than the one already held.
    #[error("the keyring is older than the one already held")]
    Older,
    /// It had expired when it was received.
    #[error("the keyring has expired")]
    Expired,
    /// It names no team with a key, or no receipt key.
    #[error("the keyring names nobody who can read")]
    Unusable,
}

impl Keyring {
    /// Takes a newly received keyring, if it may replace the one held.
    ///
    /// # Errors
    /// When it is not signed by the root, older, expired, of another authority or unusable.
    pub fn accept(
        signed: &Signed<Self>,
        root: &VerifyingKey,
        held: Option<&Self>,
        now: Timestamp,
    ) -> Result<Self, KeyringError> {
        let keyring = signed.verify([root])?;
        if held.is_some_and(|held| held.authority != keyring.authority) {
            return Err(KeyringError::OtherAuthority);
        }
        if held.is_some_and(|held| held.version > keyring.version) {
            return Err(KeyringError::Older);
        }
        if keyring.expires_at < now {
            return Err(KeyringError::Expired);
        }
        let readable = keyring.teams.iter().any(|team| team.current_key().is_some());
        if !readable || keyring.receipt_keys.is_empty() {
            return Err(KeyringError::Unusable);
        }
        Ok(keyring)
    }

    /// The team with this id.
    #[must_use]
    pub fn team(&self, id: TeamId) -> Option<&Team> {
        self.teams.iter().find(|team| team.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SigningKey, sealing::PrivateKey, system_randomness};

    fn keyring(version: u64) -> Keyring {
        let rng = &mut system_randomness();
        Keyring {
            authority: AuthorityId::from_bytes([1; 16]),
            name: "Anyshire".into(),
            demonstration: true,
            version,
            issued_at: Timestamp(0),
            expires_at: Timestamp(1000),
            receipt_keys: vec![SigningKey::random(rng).verifying_key()],
            teams: vec![Team {
                id: TeamId::random(rng),
                name: "Duty team".into(),
                who: "social workers".into(),
                hours: "Monday to Friday".into(),
                keys: [1, 2]
                    .map(|epoch| TeamKey {
                        id: KeyId::from_bytes([epoch; 16]),
                        epoch: epoch.into(),
                        public: PrivateKey::random(rng).public_key().unwrap(),
                    })
                    .to_vec(),
                takes: Vec::new(),
                workers: Vec::new(),
                answers_in: None,
            }],
            limits: Limits::default(),
            pack: None,
            advocate: None,
        }
    }

    #[test]
    fn only_a_newer_unexpired_keyring_of_the_pinned_root_is_taken() {
        let root = SigningKey::from_seed(&[1; 32]);
        let pinned = root.verifying_key();
        let held = keyring(5);
        let take = |keyring: &Keyring, key: &SigningKey, now| {
            let signed = Signed::new(keyring, key).unwrap();
            Keyring::accept(&signed, &pinned, Some(&held), Timestamp(now)).err()
        };
        assert_eq!(take(&keyring(6), &root, 999), None);
        assert_eq!(take(&keyring(4), &root, 999), Some(KeyringError::Older));
        assert_eq!(take(&keyring(6), &root, 1001), Some(KeyringError::Expired));
        let liar = SigningKey::from_seed(&[2; 32]);
        assert!(matches!(take(&keyring(6), &liar, 1), Some(KeyringError::Signature(_))));
        let other = Keyring { authority: AuthorityId::from_bytes([2; 16]), ..keyring(6) };
        assert_eq!(take(&other, &root, 1), Some(KeyringError::OtherAuthority));
        let empty = Keyring { teams: vec![], ..keyring(6) };
        assert_eq!(take(&empty, &root, 1), Some(KeyringError::Unusable));
    }

    #[test]
    fn a_keyring_from_before_a_limit_existed_means_the_default() {
        let old = r#"{"envelope_bytes":1,"answer_characters":2}"#;
        let limits: Limits = serde_json::from_str(old).unwrap();
        let expected = Limits { envelope_bytes: 1, answer_characters: 2, ..Limits::default() };
        assert_eq!(limits, expected);
    }

    #[test]
    fn sealing_uses_the_newest_epoch() {
        assert_eq!(keyring(1).teams[0].current_key().map(|key| key.epoch), Some(2));
    }
}

//! The names of things on the wire. All are random 16-byte UUIDs (version 4), made by whoever
//! makes the thing. Their `Debug` is redacted: an id in a log could be tied to a child.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Randomness;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A fresh random id.
            pub fn random(rng: Randomness<'_>) -> Self {
                let mut bytes = [0; 16];
                rng.fill_bytes(&mut bytes);
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }
            /// The id with these 16 bytes.
            #[must_use]
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }
            /// The id's 16 bytes, as stored and as in an envelope's header.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
        impl std::str::FromStr for $name {
            type Err = crate::bytes::Malformed;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text)
                    .map(Self)
                    .map_err(|_| crate::bytes::Malformed(stringify!($name)))
            }
        }
    )*};
}

ids! {
    /// One thing a young person sent: made on the phone, kept through every retry.
    SubmissionId,
    /// A conversation: the first submission, its answers, and what follows.
    ThreadId,
    /// A team that reads: a duty team, an advocacy provider.
    TeamId,
    /// One key of a team, for one epoch.
    KeyId,
    /// One thing that happened to a submission at the authority.
    EventId,
    /// Something that goes with a submission: a voice note, a photo.
    AttachmentId,
    /// An answer shared with nobody's name on it.
    CheckinId,
    /// A local authority, or another organisation that receives.
    AuthorityId,
}

/// Crockford's base32: letters that are not mixed up when read aloud or copied by hand.
pub(crate) const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl SubmissionId {
    /// A short reference to say over the telephone: eight Crockford base32 letters of the id,
    /// as `XXXX-XXXX`. The same on both sides; it is not a secret and opens nothing.
    #[must_use]
    pub fn reference(&self) -> String {
        let head = self.0.as_u128() >> 88;
        let letter = |n: u32| char::from(CROCKFORD[((head >> (35 - 5 * n)) & 31) as usize]);
        let mut reference: String = (0..8).map(letter).collect();
        reference.insert(4, '-');
        reference
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reference_is_short_and_made_of_the_first_forty_bits() {
        let mut bytes = [0; 16];
        bytes[..5].copy_from_slice(&[0xff, 0, 0, 0, 0x1f]);
        assert_eq!(SubmissionId::from_bytes(bytes).reference(), "ZW00-000Z");
    }

    #[test]
    fn debug_tells_nothing() {
        let id = SubmissionId::from_bytes([7; 16]);
        assert_eq!(format!("{id:?}"), "SubmissionId(…)");
        assert_eq!(id.to_string().parse(), Ok(id));
    }
}

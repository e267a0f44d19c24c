//! The release of a content pack: which bytes are the pack, and for how long they may be relied on.
//!
//! Several people sign one release, each with a key of their own; a phone wants some number of them
//! (two of three). The ideas are those of The Update Framework (specification 1.0, section 5): never
//! back to an older version, never an expired one, never bytes whose length and digest were not
//! signed, and one key counts once however often it signs.

use serde::{Deserialize, Serialize};

use crate::{
    Digest, SigningKey, Timestamp, VerifyingKey,
    bytes::Blob,
    signing::{Document, signed_bytes},
};

/// The most bytes a pack may have. More is refused before any of it is fetched.
pub const MOST_PACK_BYTES: u32 = 8 * 1024 * 1024;

/// One published version of a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Release {
    /// The pack's id, such as `national`.
    pub pack: String,
    /// Rises with every change of the content.
    pub version: u32,
    /// The format of the bytes; see `upheld_pack::FORMAT`.
    pub format: u32,
    /// How long the pack is.
    pub bytes: u32,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// When it was signed.
    pub issued_at: Timestamp,
    /// After this a phone keeps the content and says that it may be out of date.
    pub expires_at: Timestamp,
}

impl Document for Release {
    const DOMAIN: &'static str = "upheld/pack-release/v1";
}

/// Who may sign a pack, and how many of them must.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signers {
    /// How many different keys must have signed. Nothing is believed below one.
    pub threshold: u8,
    /// The keys.
    pub keys: Vec<VerifyingKey>,
}

/// A release with its signatures: JSON `{payload, signatures: [{key, signature}]}`, the payload
/// being the release's own JSON bytes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedRelease {
    payload: Blob,
    signatures: Vec<ReleaseSignature>,
}

/// One person's signature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReleaseSignature {
    key: VerifyingKey,
    signature: Blob,
}

/// What a release that is in order means for a phone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Offer {
    /// Other bytes than those held, of a higher version.
    Newer(Release),
    /// The bytes held, good for longer.
    Renewed(Release),
    /// The release held, or an earlier signing of it.
    Held,
}

/// Why a release was not believed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ReleaseError {
    /// Fewer of the trusted keys have signed than must.
    #[error("{found} of {needed} signatures hold")]
    TooFewSignatures {
        /// How many different trusted keys have signed these bytes.
        found: usize,
        /// How many must.
        needed: usize,
    },
    /// Well signed, but not a release.
    #[error("the signed bytes are not a release")]
    Malformed,
    /// It is of another pack than the one asked for.
    #[error("the release is of another pack")]
    OtherPack,
    /// It is older than the one held.
    #[error("the release is older than the one held")]
    Older,
    /// It has the version of the one held, and other bytes.
    #[error("the release has the version of the one held and other bytes")]
    SameVersionOtherBytes,
    /// It had expired when it was received.
    #[error("the release has expired")]
    Expired,
    /// The pack is larger than any pack may be.
    #[error("the pack is too large")]
    TooLarge,
}

impl SignedRelease {
    /// A release that nobody has signed yet.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn unsigned(release: &Release) -> Result<Self, serde_json::Error> {
        let payload = Blob(serde_json::to_vec(release)?);
        Ok(Self { payload, signatures: Vec::new() })
    }

    /// Adds a signature; one that this key made before is replaced.
    pub fn sign(&mut self, key: &SigningKey) {
        let signature = key.sign(&signed_bytes::<Release>(&self.payload.0));
        let key = key.verifying_key();
        self.signatures.retain(|one| one.key != key);
        self.signatures.push(ReleaseSignature { key, signature: Blob(signature.to_vec()) });
    }

    /// What it says, whoever signed it: only for somebody about to sign it, or who keeps what was
    /// verified before.
    ///
    /// # Errors
    /// When the bytes are no release.
    pub fn unverified(&self) -> Result<Release, ReleaseError> {
        serde_json::from_slice(&self.payload.0).map_err(|_| ReleaseError::Malformed)
    }

    /// How many different keys have signed it, trusted or not.
    #[must_use]
    pub fn signatures(&self) -> usize {
        let keys = self.signatures.iter().map(|one| one.key).collect();
        self.signed_by(&Signers { threshold: 0, keys }).len()
    }

    /// The keys whose signature holds, each once, in the order of `signers`.
    #[must_use]
    pub fn signed_by(&self, signers: &Signers) -> Vec<VerifyingKey> {
        let message = signed_bytes::<Release>(&self.payload.0);
        let holds = |key: &VerifyingKey| {
            self.signatures.iter().filter(|one| one.key == *key).any(|one| {
                let signature: Result<&[u8; 64], _> = one.signature.0.as_slice().try_into();
                signature.is_ok_and(|signature| key.verifies(&message, signature))
            })
        };
        let mut found: Vec<VerifyingKey> = Vec::new();
        for key in signers.keys.iter().filter(|key| holds(key)) {
            if !found.contains(key) {
                found.push(*key);
            }
        }
        found
    }

    /// The release, once enough of the trusted keys are seen to have signed it.
    ///
    /// # Errors
    /// When too few have, or the bytes are no release.
    pub fn verify(&self, signers: &Signers) -> Result<Release, ReleaseError> {
        let needed = usize::from(signers.threshold.max(1));
        let found = self.signed_by(signers).len();
        if found < needed {
            return Err(ReleaseError::TooFewSignatures { found, needed });
        }
        self.unverified()
    }

    /// What a newly received release means for a phone that holds another one of this pack, or none.
    ///
    /// # Errors
    /// When it may not be relied on; what is held is then kept.
    pub fn offer(
        &self,
        signers: &Signers,
        pack: &str,
        held: Option<&Release>,
        now: Timestamp,
    ) -> Result<Offer, ReleaseError> {
        let release = self.verify(signers)?;
        if release.pack != pack {
            return Err(ReleaseError::OtherPack);
        }
        let held_version = held.map_or(0, |held| held.version);
        if release.version < held_version {
            return Err(ReleaseError::Older);
        }
        let same = held.filter(|held| held.version == release.version);
        if same.is_some_and(|held| held.digest != release.digest) {
            return Err(ReleaseError::SameVersionOtherBytes);
        }
        if same.is_some_and(|held| held.expires_at >= release.expires_at) {
            return Ok(Offer::Held);
        }
        if release.expires_at < now {
            return Err(ReleaseError::Expired);
        }
        if release.bytes > MOST_PACK_BYTES {
            return Err(ReleaseError::TooLarge);
        }
        Ok(if same.is_some() { Offer::Renewed(release) } else { Offer::Newer(release) })
    }
}

impl Release {
    /// Whether these are the bytes that were signed.
    #[must_use]
    pub fn is_of(&self, bytes: &[u8]) -> bool {
        usize::try_from(self.bytes).is_ok_and(|length| length == bytes.len())
            && Digest::of(bytes) == self.digest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed(&[seed; 32])
    }

    fn signers() -> Signers {
        Signers { threshold: 2, keys: [1, 2, 3].map(|seed| key(seed).verifying_key()).to_vec() }
    }

    fn release(version: u32) -> Release {
        Release {
            pack: "anyshire".into(),
            version,
            format: 2,
            bytes: 5,
            digest: Digest::of(b"hello"),
            issued_at: Timestamp(0),
            expires_at: Timestamp(1000),
        }
    }

    fn signed(release: &Release, seeds: &[u8]) -> SignedRelease {
        let mut signed = SignedRelease::unsigned(release).unwrap();
        for seed in seeds {
            signed.sign(&key(*seed));
        }
        signed
    }

    fn refused(release: &Release, held: Option<&Release>, now: i64) -> Option<ReleaseError> {
        let signed = signed(release, &[1, 3]);
        signed.offer(&signers(), "anyshire", held, Timestamp(now)).err()
    }

    #[test]
    fn two_of_three_different_keys_must_have_signed() {
        let count = |signed: &SignedRelease| match signed.verify(&signers()) {
            Ok(_) => 2,
            Err(ReleaseError::TooFewSignatures { found, needed: 2 }) => found,
            Err(other) => panic!("{other}"),
        };
        assert_eq!(count(&signed(&release(1), &[])), 0);
        assert_eq!(count(&signed(&release(1), &[1])), 1);
        assert_eq!(count(&signed(&release(1), &[2, 2])), 1);
        assert_eq!(count(&signed(&release(1), &[1, 9])), 1);
        assert_eq!(count(&signed(&release(1), &[3, 1])), 2);

        let mut twice = signed(&release(1), &[1]);
        twice.signatures.push(twice.signatures[0].clone());
        assert_eq!(count(&twice), 1);
        let mut changed = signed(&release(1), &[1, 2]);
        changed.payload.0[10] ^= 1;
        assert_eq!(count(&changed), 0);
    }

    #[test]
    fn who_is_about_to_sign_sees_what_and_how_many_have() {
        let mut signed = signed(&release(1), &[1, 9, 1]);
        assert_eq!(signed.unverified(), Ok(release(1)));
        assert_eq!(signed.signatures(), 2, "trusted or not, each once");
        signed.payload = Blob(b"{}".to_vec());
        assert_eq!(signed.unverified(), Err(ReleaseError::Malformed));
        assert_eq!(signed.signatures(), 0);
    }

    #[test]
    fn a_key_listed_twice_counts_once_and_no_threshold_is_a_threshold_of_one() {
        let one = key(1).verifying_key();
        let doubled = Signers { threshold: 2, keys: vec![one, one] };
        assert!(signed(&release(1), &[1]).verify(&doubled).is_err());
        let none = Signers { threshold: 0, keys: vec![one] };
        assert!(signed(&release(1), &[]).verify(&none).is_err());
        assert!(signed(&release(1), &[1]).verify(&Signers::default()).is_err());
    }

    #[test]
    fn a_release_never_takes_a_phone_back() {
        let held = release(5);
        assert_eq!(refused(&release(6), Some(&held), 999), None);
        assert_eq!(refused(&release(4), Some(&held), 999), Some(ReleaseError::Older));
        assert_eq!(refused(&release(6), Some(&held), 1001), Some(ReleaseError::Expired));
        let other = Release { digest: Digest::of(b"other"), ..release(5) };
        assert_eq!(refused(&other, Some(&held), 1), Some(ReleaseError::SameVersionOtherBytes));
        let large = Release { bytes: MOST_PACK_BYTES + 1, ..release(6) };
        assert_eq!(refused(&large, Some(&held), 1), Some(ReleaseError::TooLarge));
        let elsewhere = Release { pack: "otherside".into(), ..release(6) };
        assert_eq!(refused(&elsewhere, None, 1), Some(ReleaseError::OtherPack));
    }

    #[test]
    fn the_same_bytes_can_be_made_good_for_longer_and_not_for_shorter() {
        let held = release(5);
        let offer = |release: &Release, now| {
            let signed = signed(release, &[2, 3]);
            signed.offer(&signers(), "anyshire", Some(&held), Timestamp(now))
        };
        let longer = Release { expires_at: Timestamp(2000), ..release(5) };
        assert_eq!(offer(&longer, 1500), Ok(Offer::Renewed(longer.clone())));
        let shorter = Release { expires_at: Timestamp(500), ..release(5) };
        assert_eq!(offer(&shorter, 1), Ok(Offer::Held));
        assert_eq!(offer(&held, 5000), Ok(Offer::Held));
    }

    #[test]
    fn bytes_are_those_that_were_signed() {
        assert!(release(1).is_of(b"hello"));
        assert!(!release(1).is_of(b"hell"));
        assert!(!release(1).is_of(b"Hello"));
    }
}

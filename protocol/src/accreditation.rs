//! The word of the national root for an independent advocacy organisation: a council's server can
//! hand it on, and can neither make nor change it.

use serde::{Deserialize, Serialize};

use crate::{
    Signed, SigningKey, Timestamp, VerifyingKey,
    signing::{Document, SignatureError},
};

/// What the demonstration's national root is made from. It is no secret: everybody can vouch with it.
/// A phone believes it only inside a demonstration, which says so on every screen.
pub const DEMONSTRATION_SEED: [u8; 32] = *b"upheld demonstration, not secret";

/// An organisation that the national root vouches for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Accreditation {
    /// Its name, as on a letter.
    pub name: String,
    /// The root that signs its keyring: its own, and nobody else's.
    pub root: VerifyingKey,
    /// Where its post box is: `https://`, a name, and maybe a path; no slash at the end.
    pub address: String,
    /// Made for showing and trying.
    pub demonstration: bool,
    /// When it was signed.
    pub issued_at: Timestamp,
    /// After this no phone begins to write to it any more.
    pub expires_at: Timestamp,
}

impl Document for Accreditation {
    const DOMAIN: &'static str = "upheld/accreditation/v1";
}

/// The roots that a build pins.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NationalRoots {
    /// The real ones. None as long as nobody holds the keys.
    pub roots: Vec<VerifyingKey>,
    /// Speaks for demonstrations only: its private half is in the open.
    pub demonstration: Option<VerifyingKey>,
}

/// Why an accreditation was not believed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AccreditationError {
    /// The signature does not lead to a national root.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// One is a demonstration and the other is not.
    #[error("a demonstration cannot vouch for what is real")]
    OnlyADemonstration,
    /// It had expired.
    #[error("the accreditation has expired")]
    Expired,
}

impl Accreditation {
    /// The demonstration's national root, from [`DEMONSTRATION_SEED`]. Everybody has it; a phone
    /// believes it only inside a demonstration, which says so on every screen.
    #[must_use]
    pub fn demonstration_root() -> SigningKey {
        SigningKey::from_seed(&DEMONSTRATION_SEED)
    }

    /// Believes an accreditation that came in the keyring of an authority that is a demonstration
    /// or not.
    ///
    /// # Errors
    /// When no national root signed it, it is for another world than the keyring, or it expired.
    pub fn believe(
        signed: &Signed<Self>,
        national: &NationalRoots,
        demonstration: bool,
        now: Timestamp,
    ) -> Result<Self, AccreditationError> {
        let roots: Vec<_> = match demonstration {
            true => national.demonstration.iter().collect(),
            false => national.roots.iter().collect(),
        };
        let said = signed.verify(roots)?;
        if said.demonstration != demonstration {
            return Err(AccreditationError::OnlyADemonstration);
        }
        if said.expires_at < now {
            return Err(AccreditationError::Expired);
        }
        Ok(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed(&[seed; 32])
    }

    fn said(demonstration: bool) -> Accreditation {
        Accreditation {
            name: "Voices (not real)".into(),
            root: key(9).verifying_key(),
            address: "https://voices.example".into(),
            demonstration,
            issued_at: Timestamp(0),
            expires_at: Timestamp(100),
        }
    }

    #[test]
    fn only_a_national_root_can_vouch_and_a_demonstration_only_for_a_demonstration() {
        let national = NationalRoots {
            roots: vec![key(1).verifying_key()],
            demonstration: Some(key(2).verifying_key()),
        };
        let believe = |by: u8, said: &Accreditation, demonstration, now| {
            let signed = Signed::new(said, &key(by)).unwrap();
            Accreditation::believe(&signed, &national, demonstration, Timestamp(now))
        };
        assert_eq!(believe(1, &said(false), false, 50), Ok(said(false)));
        assert_eq!(believe(2, &said(true), true, 50), Ok(said(true)));
        let unknown = Err(AccreditationError::Signature(SignatureError::UnknownKey));
        assert_eq!(believe(2, &said(false), false, 50), unknown);
        assert_eq!(believe(1, &said(true), true, 50), unknown);
        assert_eq!(believe(3, &said(false), false, 50), unknown);
        let only = Err(AccreditationError::OnlyADemonstration);
        assert_eq!(believe(1, &said(true), false, 50), only);
        assert_eq!(believe(2, &said(false), true, 50), only);
        assert_eq!(believe(1, &said(false), false, 101), Err(AccreditationError::Expired));
    }
}

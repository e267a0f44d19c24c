//! The seed of a seal: the 32 secret bytes from which an envelope can be made again, byte for byte.
//!
//! HPKE needs fresh randomness for each seal, 32 bytes in this suite: the `ikmE` from which
//! `DeriveKeyPair` makes the ephemeral key (RFC 9180, sections 4.1 and 7.1.3; its test vectors are
//! written with it). Here they are not drawn but derived (HKDF-SHA256, RFC 5869):
//!
//! `ikmE = HKDF(salt: none, IKM: seed, info: "upheld/seal-seed/v1" ‖ 0 ‖ header ‖ recipient's
//! public key ‖ SHA-256 of the plaintext, L: 32)`, the header without its encapsulated key.
//!
//! **Why this is sound.** To who does not have the seed, HKDF's output cannot be told from fresh
//! randomness, so nobody learns more from such an envelope than from any other. Everything that
//! goes into the seal goes into `info` too: other words, another key, another counter get an
//! ephemeral key that has nothing to do with the first one. So no AES-GCM key meets two
//! plaintexts or two headers, even if a seed is used again, as when the same words are sealed to
//! a team's newer key. The very same seal twice gives the very same bytes, and tells just that.
//!
//! **What it is worth.** Seed and words together prove what was in the envelope; the seed alone
//! lets whoever has it test a guess of the words. So it is as secret as the words, is made once
//! for each submission, and is kept and deleted with its words.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{
    Digest, Randomness,
    sealing::{PublicKey, SealingError},
};

const DOMAIN: &[u8] = b"upheld/seal-seed/v1\0";

/// The seed of one submission's seals. Wiped from memory when dropped; `Debug` is redacted.
#[derive(Clone)]
pub struct SealSeed(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for SealSeed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealSeed(…)")
    }
}

impl SealSeed {
    /// A fresh random seed.
    pub fn random(rng: Randomness<'_>) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *seed);
        Self(seed)
    }
    /// The seed with these bytes, read back from where it was kept.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*bytes))
    }
    /// The 32 bytes, to be stored where the words are.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        self.0.clone()
    }

    /// The `ikmE` for sealing this plaintext under this header to this key.
    ///
    /// # Errors
    /// Never in practice: when the derivation refuses the length.
    pub(crate) fn material(
        &self,
        header: &[u8],
        recipient: &PublicKey,
        plaintext: &[u8],
    ) -> Result<Zeroizing<[u8; 32]>, SealingError> {
        let digest = Digest::of(plaintext).to_bytes();
        let info = [DOMAIN, header, &recipient.to_bytes(), &digest].concat();
        let mut material = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, self.0.as_slice())
            .expand(&info, material.as_mut_slice())
            .map_err(|_| SealingError::BadKey)?;
        Ok(material)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system_randomness;

    #[test]
    fn whatever_differs_in_a_seal_gives_other_material() {
        let key = |byte| PublicKey::from_bytes(&[byte; 32]).unwrap();
        let seed = SealSeed::from_bytes(&[1; 32]);
        let first = seed.material(b"header", &key(1), b"words").unwrap();
        assert_eq!(first, seed.material(b"header", &key(1), b"words").unwrap());
        let other = SealSeed::from_bytes(&[2; 32]);
        for differs in [
            seed.material(b"headex", &key(1), b"words"),
            seed.material(b"header", &key(2), b"words"),
            seed.material(b"header", &key(1), b"word"),
            other.material(b"header", &key(1), b"words"),
        ] {
            assert_ne!(differs.unwrap(), first);
        }
    }

    #[test]
    fn a_seed_comes_back_and_shows_itself_to_nobody() {
        let seed = SealSeed::random(&mut system_randomness());
        assert_eq!(SealSeed::from_bytes(&seed.to_bytes()).to_bytes(), seed.to_bytes());
        assert_eq!(format!("{seed:?}"), "SealSeed(…)");
    }
}

//! Proof of work, for phones that nobody invited: it makes a flood of messages dear, and one
//! message cheap. Bound to the digest of the envelope, so it serves for nothing else.
//!
//! A proof is a number whose Argon2id hash (1 MiB, one pass), salted with the digest, begins with
//! enough zero bits. Whoever sends no proof is not refused: the message is set apart for staff.

use argon2::{Algorithm, Argon2, Params, Version};

use crate::Digest;

/// The header field that carries a proof: the number in decimal.
pub const PROOF_FIELD: &str = "upheld-proof";

/// The most zero bits a phone will look for, whatever a keyring asks: about a minute's work on a
/// slow phone, so that a mistaken keyring cannot keep messages from leaving.
pub const MOST_BITS: u8 = 12;

/// A number that was, or may be, a proof.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Proof(pub u64);

impl Proof {
    /// Whether it is a proof for these bytes, with so many zero bits at the front.
    #[must_use]
    pub fn proves(self, digest: Digest, bits: u8) -> bool {
        let bits = bits.min(MOST_BITS);
        bits == 0 || self.hash(digest).is_some_and(|hash| hash.leading_zeros() >= u32::from(bits))
    }

    fn hash(self, digest: Digest) -> Option<u32> {
        let params = Params::new(1024, 1, 1, Some(4)).ok()?;
        let mut hash = [0; 4];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(&self.0.to_be_bytes(), &digest.to_bytes(), &mut hash)
            .ok()?;
        Some(u32::from_be_bytes(hash))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_is_found_and_serves_for_these_bytes_only() {
        let digest = Digest::of(b"sealed");
        let proof = (0..).map(Proof).find(|proof| proof.proves(digest, 4)).unwrap();
        assert!(proof.proves(digest, 3));
        let serves = |n: u8| proof.proves(Digest::of(&[n]), 4);
        assert!((0..64).filter(|n| serves(*n)).count() < 16);
        assert!(Proof(1).proves(digest, 0), "nothing is asked, anything proves");
    }
}

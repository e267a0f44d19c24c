//! A member's private key under their passphrase: Argon2id, then XChaCha20-Poly1305.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead as _, KeyInit as _, Payload},
};
use upheld_protocol::{Randomness, sealing::PrivateKey};
use zeroize::Zeroizing;

use super::{KeyError, Passphrase};
use crate::store::MemberId;

const NONCE: usize = 24;

/// What it costs to try one passphrase.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Default for Cost {
    /// 19 MiB, twice: the least that OWASP's password storage cheat sheet names for Argon2id.
    fn default() -> Self {
        Self { memory: 19 * 1024, passes: 2 }
    }
}

/// A private key that only the passphrase opens.
#[derive(Clone, PartialEq, Eq)]
pub struct WrappedKey {
    /// How the passphrase was stretched.
    pub cost: Cost,
    /// With which salt.
    pub salt: [u8; 16],
    /// Nonce and ciphertext.
    pub sealed: Vec<u8>,
}

impl std::fmt::Debug for WrappedKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WrappedKey(…)")
    }
}

/// Wraps a member's private key.
///
/// # Errors
/// When the passphrase cannot be stretched, for want of memory.
pub fn wrap(
    key: &PrivateKey,
    member: MemberId,
    passphrase: &Passphrase,
    cost: Cost,
    rng: Randomness<'_>,
) -> Result<WrappedKey, KeyError> {
    let (mut salt, mut nonce) = ([0; 16], [0; NONCE]);
    rng.fill_bytes(&mut salt);
    rng.fill_bytes(&mut nonce);
    let cipher = cipher(passphrase, &salt, cost)?;
    let plain = key.to_bytes();
    let payload = Payload { msg: plain.as_slice(), aad: member.as_bytes() };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| KeyError::Failed)?;
    Ok(WrappedKey { cost, salt, sealed: [&nonce[..], &sealed].concat() })
}

/// Opens a member's private key. Slow on purpose: run it where blocking is allowed.
///
/// # Errors
/// When the passphrase is another.
pub fn unwrap(
    wrapped: &WrappedKey,
    member: MemberId,
    passphrase: &Passphrase,
) -> Result<PrivateKey, KeyError> {
    let cipher = cipher(passphrase, &wrapped.salt, wrapped.cost)?;
    let (nonce, sealed) =
        wrapped.sealed.split_first_chunk::<NONCE>().ok_or(KeyError::Passphrase)?;
    let payload = Payload { msg: sealed, aad: member.as_bytes() };
    let plain = cipher
        .decrypt(&XNonce::from(*nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| KeyError::Passphrase)?;
    let key: &[u8; 32] = plain.as_slice().try_into().map_err(|_| KeyError::Passphrase)?;
    Ok(PrivateKey::from_bytes(key))
}

fn cipher(
    passphrase: &Passphrase,
    salt: &[u8; 16],
    cost: Cost,
) -> Result<XChaCha20Poly1305, KeyError> {
    let params =
        Params::new(cost.memory, cost.passes, 1, Some(32)).map_err(|_| KeyError::Failed)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut *key)
        .map_err(|_| KeyError::Failed)?;
    XChaCha20Poly1305::new_from_slice(&*key).map_err(|_| KeyError::Failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use upheld_protocol::system_randomness;

    #[test]
    fn only_the_passphrase_of_this_very_member_opens_it() {
        let rng = &mut system_randomness();
        let key = PrivateKey::random(rng);
        let (member, other) = (MemberId::random(rng), MemberId::random(rng));
        let passphrase = Passphrase::random(rng);
        let wrapped = wrap(&key, member, &passphrase, Cost::default(), rng).unwrap();
        let opened = unwrap(&wrapped, member, &passphrase).unwrap();
        assert_eq!(opened.to_bytes(), key.to_bytes());
        assert!(unwrap(&wrapped, other, &passphrase).is_err());
        assert!(unwrap(&wrapped, member, &Passphrase::random(rng)).is_err());
        let mut changed = wrapped.clone();
        changed.sealed[NONCE] ^= 1;
        assert!(unwrap(&changed, member, &passphrase).is_err());
    }
}

//! The vault's key as it lies on the disk: wrapped under what the owner knows and what the
//! platform keeps.
//!
//! ```text
//! offset  bytes
//!      0      4  "UPHL"
//!      4      1  version, 1
//!      5      1  what opens it: 0 nothing but the platform's secret, 1 a PIN, 2 words
//!      6      4  Argon2id memory in KiB, big endian; 0 without a lock
//!     10      4  Argon2id passes, big endian; 0 without a lock
//!     14     16  salt
//!     30     24  nonce
//!     54     80  XChaCha20-Poly1305 over two keys of 32 bytes; all before is authenticated
//! ```
//!
//! The wrapping key is HKDF-SHA256 (RFC 5869) over Argon2id(secret) and the platform's secret: who
//! has only one of the two has nothing. Of the two keys, the second is the one the vault had
//! before (zeros when none): it is needed only if a crash came between writing this and encrypting
//! the vault anew.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use hkdf::Hkdf;
use sha2::Sha256;
use upheld_protocol::Randomness;
use zeroize::Zeroizing;

use super::cost::{Cost, NoMemory};
use crate::{cipher::StoreKey, requests::LockKind};

const MAGIC: &[u8; 4] = b"UPHL";
const VERSION: u8 = 1;
const HEADER: usize = 54;
const LENGTH: usize = HEADER + 64 + 16;
const INFO: &[u8] = b"upheld vault lock 1";

/// The keys of a vault.
pub struct VaultKeys {
    /// The one it has, or is about to have.
    pub now: StoreKey,
    /// The one it may still have.
    pub before: Option<StoreKey>,
}

/// A vault's keys, wrapped.
#[derive(Clone, PartialEq, Eq)]
pub struct Wrapped(Vec<u8>);

impl std::fmt::Debug for Wrapped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Wrapped(…)")
    }
}

/// Why wrapped keys do not open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum WrongOrBroken {
    /// The secret is wrong, or a byte was changed: nobody can tell the two apart.
    #[error("the secret is wrong, or the wrapped key was changed")]
    Wrong,
    /// It is no wrapped key at all.
    #[error("no wrapped key")]
    Broken,
    /// There is too little memory free.
    #[error(transparent)]
    NoMemory(#[from] NoMemory),
}

impl Wrapped {
    /// Wraps keys under the platform's secret alone.
    pub fn without_lock(keys: &VaultKeys, platform: &[u8; 32], rng: Randomness<'_>) -> Self {
        let header = header(LockKind::None, None, rng);
        Self::seal(keys, &header, &wrapping_key(&[], platform))
    }

    /// Wraps keys under a secret in its normal form, and the platform's.
    ///
    /// # Errors
    /// When there is too little memory.
    pub fn with_lock(
        keys: &VaultKeys,
        (kind, form): (LockKind, &str),
        cost: Cost,
        platform: &[u8; 32],
        rng: Randomness<'_>,
    ) -> Result<Self, NoMemory> {
        let header = header(kind, Some(cost), rng);
        let derived = cost.derive(form.as_bytes(), &salt_of(&header))?;
        Ok(Self::seal(keys, &header, &wrapping_key(&*derived, platform)))
    }

    fn seal(keys: &VaultKeys, header: &[u8; HEADER], key: &StoreKey) -> Self {
        let mut plain = Zeroizing::new([0; 64]);
        plain[..32].copy_from_slice(keys.now.as_bytes());
        if let Some(before) = &keys.before {
            plain[32..].copy_from_slice(before.as_bytes());
        }
        let sealed = cipher(key)
            .encrypt(&nonce_of(header), Payload { msg: &*plain, aad: header })
            .unwrap_or_default();
        Self([header.as_slice(), &sealed].concat())
    }

    /// What opens it, as the bytes say; to be believed only once it has opened.
    ///
    /// # Errors
    /// [`WrongOrBroken::Broken`] when it is no wrapped key.
    pub fn kind(&self) -> Result<LockKind, WrongOrBroken> {
        if self.0.len() != LENGTH || &self.0[..4] != MAGIC || self.0[4] != VERSION {
            return Err(WrongOrBroken::Broken);
        }
        match self.0[5] {
            0 => Ok(LockKind::None),
            1 => Ok(LockKind::Pin),
            2 => Ok(LockKind::Words),
            _ => Err(WrongOrBroken::Broken),
        }
    }

    /// Opens it with a secret in its normal form; without a lock the form is empty.
    ///
    /// # Errors
    /// See [`WrongOrBroken`].
    pub fn open(&self, form: &str, platform: &[u8; 32]) -> Result<VaultKeys, WrongOrBroken> {
        self.unwrap(&self.wrapping_key(form, platform)?)
    }

    /// Opens it with the key it is wrapped with.
    ///
    /// # Errors
    /// See [`WrongOrBroken`].
    pub(crate) fn unwrap(&self, key: &StoreKey) -> Result<VaultKeys, WrongOrBroken> {
        let header: &[u8; HEADER] = self.0.first_chunk().ok_or(WrongOrBroken::Broken)?;
        let payload = Payload { msg: &self.0[HEADER..], aad: header };
        let plain = cipher(key).decrypt(&nonce_of(header), payload).map(Zeroizing::new);
        read_keys(&plain.map_err(|_| WrongOrBroken::Wrong)?).ok_or(WrongOrBroken::Broken)
    }

    /// The key that opens it, if the secret is right.
    ///
    /// # Errors
    /// See [`WrongOrBroken`].
    pub(crate) fn wrapping_key(
        &self,
        form: &str,
        platform: &[u8; 32],
    ) -> Result<StoreKey, WrongOrBroken> {
        let kind = self.kind()?;
        let header: &[u8; HEADER] = self.0.first_chunk().ok_or(WrongOrBroken::Broken)?;
        match (kind, cost_of(header)) {
            (LockKind::None, None) => Ok(wrapping_key(&[], platform)),
            (LockKind::Pin | LockKind::Words, Some(cost)) => {
                Ok(wrapping_key(&*cost.derive(form.as_bytes(), &salt_of(header))?, platform))
            }
            _ => Err(WrongOrBroken::Broken),
        }
    }

    /// What one guess costs; `None` without a lock.
    #[must_use]
    pub fn cost(&self) -> Option<Cost> {
        cost_of(self.0.first_chunk()?)
    }

    /// As it is written down.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As it was written down.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

fn header(kind: LockKind, cost: Option<Cost>, rng: Randomness<'_>) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    header[..4].copy_from_slice(MAGIC);
    header[4] = VERSION;
    header[5] = match kind {
        LockKind::None => 0,
        LockKind::Pin => 1,
        LockKind::Words => 2,
    };
    header[6..10].copy_from_slice(&cost.map_or(0, Cost::kib).to_be_bytes());
    header[10..14].copy_from_slice(&cost.map_or(0, Cost::passes).to_be_bytes());
    rng.fill_bytes(&mut header[14..]);
    header
}

fn cost_of(header: &[u8; HEADER]) -> Option<Cost> {
    let number = |from: usize| {
        header[from..from + 4].iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
    };
    Cost::of(number(6), number(10))
}

fn salt_of(header: &[u8; HEADER]) -> [u8; 16] {
    let mut salt = [0; 16];
    salt.copy_from_slice(&header[14..30]);
    salt
}

fn nonce_of(header: &[u8; HEADER]) -> XNonce {
    let mut nonce = XNonce::default();
    nonce.copy_from_slice(&header[30..]);
    nonce
}

fn cipher(key: &StoreKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.as_bytes().into())
}

fn wrapping_key(derived: &[u8], platform: &[u8; 32]) -> StoreKey {
    let material = Zeroizing::new([derived, platform].concat());
    derive(&material, INFO)
}

/// A key derived from a secret for one purpose.
pub(crate) fn derive(material: &[u8], purpose: &[u8]) -> StoreKey {
    let mut key = Zeroizing::new([0; 32]);
    // 32 bytes are never too many for SHA-256.
    let _ = Hkdf::<Sha256>::new(None, material).expand(purpose, &mut *key);
    StoreKey::from_bytes(&key)
}

fn read_keys(plain: &[u8]) -> Option<VaultKeys> {
    let (now, before) = plain.split_first_chunk::<32>()?;
    let before: &[u8; 32] = before.try_into().ok()?;
    let any = before.iter().any(|byte| *byte != 0);
    Some(VaultKeys {
        now: StoreKey::from_bytes(now),
        before: any.then(|| StoreKey::from_bytes(before)),
    })
}

#[cfg(test)]
mod tests {
    use upheld_protocol::system_randomness;

    use super::*;

    const PLATFORM: [u8; 32] = [7; 32];

    fn keys() -> VaultKeys {
        VaultKeys { now: StoreKey::from_bytes(&[1; 32]), before: None }
    }

    fn locked() -> Wrapped {
        let cost = Cost::of(19 * 1024, 2).unwrap();
        let secret = (LockKind::Pin, "250719");
        Wrapped::with_lock(&keys(), secret, cost, &PLATFORM, &mut system_randomness()).unwrap()
    }

    fn opened(
        wrapped: &Wrapped,
        form: &str,
        platform: &[u8; 32],
    ) -> Result<[u8; 32], WrongOrBroken> {
        wrapped.open(form, platform).map(|keys| *keys.now.as_bytes())
    }

    #[test]
    fn it_opens_with_both_secrets_and_with_neither_alone() {
        let wrapped = locked();
        assert_eq!(opened(&wrapped, "250719", &PLATFORM), Ok([1; 32]));
        assert_eq!(opened(&wrapped, "250718", &PLATFORM), Err(WrongOrBroken::Wrong));
        assert_eq!(opened(&wrapped, "250719", &[8; 32]), Err(WrongOrBroken::Wrong));
        assert_eq!(opened(&wrapped, "", &PLATFORM), Err(WrongOrBroken::Wrong));
    }

    #[test]
    fn without_a_lock_the_platforms_secret_opens_it() {
        let keys = VaultKeys { before: Some(StoreKey::from_bytes(&[2; 32])), ..keys() };
        let wrapped = Wrapped::without_lock(&keys, &PLATFORM, &mut system_randomness());
        let opened = wrapped.open("", &PLATFORM).unwrap();
        assert_eq!((opened.now, opened.before), (keys.now, keys.before));
        assert!(wrapped.open("", &[8; 32]).is_err());
    }

    #[test]
    fn every_changed_byte_is_refused() {
        let wrapped = locked();
        for place in 0..wrapped.0.len() {
            for bit in [0x01, 0x80] {
                let mut changed = wrapped.clone();
                changed.0[place] ^= bit;
                assert!(changed.open("250719", &PLATFORM).is_err(), "byte {place}, bit {bit:#x}");
            }
        }
        for length in 0..wrapped.0.len() {
            let short = Wrapped(wrapped.0[..length].to_vec());
            assert!(short.open("250719", &PLATFORM).is_err(), "{length} bytes");
        }
    }

    #[test]
    fn a_lock_cannot_be_relabelled_as_none() {
        let mut changed = locked();
        changed.0[5] = 0;
        assert!(changed.open("", &PLATFORM).is_err());
        changed.0[6..14].fill(0);
        assert!(changed.open("", &PLATFORM).is_err());
    }
}

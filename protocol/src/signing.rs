//! Ed25519 signatures over documents: keyring, receipt, event.
//!
//! A signed document keeps the very bytes that were signed, so nothing is ever encoded again
//! before it is checked. Every kind of document has a domain of its own in front of the signed
//! bytes: a receipt can never be passed off as an event.

use std::marker::PhantomData;

use ed25519_dalek::Signer as _;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    Randomness,
    bytes::{Blob, fixed_bytes_as_text},
};

/// A public key that checks signatures. Base64url in text form.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct VerifyingKey(ed25519_dalek::VerifyingKey);

fixed_bytes_as_text!(VerifyingKey, 32);

impl VerifyingKey {
    /// The key with these bytes; `None` when they are no point of the curve.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Option<Self> {
        ed25519_dalek::VerifyingKey::from_bytes(bytes).ok().map(Self)
    }
    /// The 32 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }
    /// Whether this key made the signature over exactly these bytes (strict, RFC 8032).
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        self.0.verify_strict(message, &signature).is_ok()
    }
}

/// A private key that makes signatures. Wiped from memory when dropped; `Debug` is redacted.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

impl SigningKey {
    /// A fresh random key.
    pub fn random(rng: Randomness<'_>) -> Self {
        let mut seed = zeroize::Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *seed);
        Self::from_seed(&seed)
    }
    /// The key with this 32-byte seed (RFC 8032, section 5.1.5).
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }
    /// The seed, to be stored somewhere that is itself protected.
    #[must_use]
    pub fn seed(&self) -> zeroize::Zeroizing<[u8; 32]> {
        zeroize::Zeroizing::new(self.0.to_bytes())
    }
    /// The public half.
    #[must_use]
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key())
    }
    /// The signature over these bytes.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

/// A kind of document that is signed.
pub trait Document: Serialize + DeserializeOwned {
    /// What goes in front of the signed bytes; different for every kind of document.
    const DOMAIN: &'static str;
}

/// A document with its signature: JSON `{payload, key, signature}`, the payload being the
/// document's own JSON bytes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signed<T> {
    payload: Blob,
    key: VerifyingKey,
    signature: Blob,
    #[serde(skip)]
    kind: PhantomData<T>,
}

/// Why a signed document was not believed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SignatureError {
    /// Signed by a key that is not among those trusted for this document.
    #[error("signed by a key that is not trusted")]
    UnknownKey,
    /// The signature does not fit the bytes.
    #[error("the signature does not verify")]
    BadSignature,
    /// Well signed, but not a document of this kind.
    #[error("the signed bytes are not a document of this kind")]
    Malformed,
}

impl<T: Document> Signed<T> {
    /// Signs a document.
    ///
    /// # Errors
    /// When the document cannot be written as JSON.
    pub fn new(document: &T, key: &SigningKey) -> Result<Self, serde_json::Error> {
        let payload = serde_json::to_vec(document)?;
        let signature = key.sign(&signed_bytes::<T>(&payload));
        Ok(Self {
            payload: Blob(payload),
            key: key.verifying_key(),
            signature: Blob(signature.to_vec()),
            kind: PhantomData,
        })
    }

    /// The document, once its signature by one of the trusted keys has been checked.
    ///
    /// # Errors
    /// When the key is not trusted, the signature does not verify, or the bytes are no such document.
    pub fn verify<'k>(
        &self,
        trusted: impl IntoIterator<Item = &'k VerifyingKey>,
    ) -> Result<T, SignatureError> {
        if !trusted.into_iter().any(|key| *key == self.key) {
            return Err(SignatureError::UnknownKey);
        }
        let signature: &[u8; 64] =
            (self.signature.0.as_slice()).try_into().map_err(|_| SignatureError::BadSignature)?;
        if !self.key.verifies(&signed_bytes::<T>(&self.payload.0), signature) {
            return Err(SignatureError::BadSignature);
        }
        serde_json::from_slice(&self.payload.0).map_err(|_| SignatureError::Malformed)
    }

    /// What it says, whoever signed it: only for somebody who hands it on to those who will judge.
    ///
    /// # Errors
    /// When it is not well signed by whom it names, or the bytes are no such document.
    pub fn unverified(&self) -> Result<T, SignatureError> {
        self.verify([&self.key])
    }
}

pub(crate) fn signed_bytes<T: Document>(payload: &[u8]) -> Vec<u8> {
    [T::DOMAIN.as_bytes(), b"\0", payload].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Serialize, Deserialize, PartialEq, Debug)]
    struct Note(String);
    impl Document for Note {
        const DOMAIN: &'static str = "upheld/test-note/v1";
    }
    #[derive(Serialize, Deserialize, PartialEq, Debug)]
    struct OtherNote(String);
    impl Document for OtherNote {
        const DOMAIN: &'static str = "upheld/other-note/v1";
    }

    #[test]
    fn only_the_trusted_key_and_the_same_kind_verify() {
        let key = SigningKey::from_seed(&[1; 32]);
        let stranger = SigningKey::from_seed(&[2; 32]).verifying_key();
        let signed = Signed::new(&Note("hello".into()), &key).unwrap();
        assert_eq!(signed.verify([&key.verifying_key()]), Ok(Note("hello".into())));
        assert_eq!(signed.verify([&stranger]), Err(SignatureError::UnknownKey));

        let json = serde_json::to_string(&signed).unwrap();
        let other: Signed<OtherNote> = serde_json::from_str(&json).unwrap();
        assert_eq!(other.verify([&key.verifying_key()]), Err(SignatureError::BadSignature));
    }

    #[test]
    fn any_changed_byte_is_noticed() {
        let key = SigningKey::from_seed(&[1; 32]);
        let signed = Signed::new(&Note("hello".into()), &key).unwrap();
        for at in 0..signed.payload.0.len() {
            let mut changed = signed.clone();
            changed.payload.0[at] ^= 1;
            assert!(changed.verify([&key.verifying_key()]).is_err());
        }
        for at in 0..64 {
            let mut changed = signed.clone();
            changed.signature.0[at] ^= 1;
            assert!(changed.verify([&key.verifying_key()]).is_err());
        }
    }
}

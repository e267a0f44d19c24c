//! HPKE (RFC 9180) in the one suite this version speaks: DHKEM(X25519, HKDF-SHA256),
//! HKDF-SHA256, AES-256-GCM. It opens in any browser with WebCrypto too.

use std::convert::Infallible;

use hpke::{
    Deserializable, Kem as _, OpModeR, OpModeS, Serializable, aead::AesGcm256, kdf::HkdfSha256,
    kem::X25519HkdfSha256 as Kem, setup_receiver, setup_sender_with_rng,
};
use rand_core::{TryCryptoRng, TryRng};
use zeroize::Zeroizing;

use crate::{Randomness, bytes::fixed_bytes_as_text};

/// The suite's identifiers in an envelope's header: KEM, KDF, AEAD (RFC 9180, section 7).
pub const SUITE: [u16; 3] = [0x0020, 0x0001, 0x0002];

/// The length of an encapsulated key, in bytes.
pub const ENCAPSULATED_KEY: usize = 32;

/// A public key that anyone can seal to. Base64url in text form.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey([u8; 32]);

fixed_bytes_as_text!(PublicKey, 32);

impl PublicKey {
    /// The key with these bytes. Always `Some`: every 32 bytes are an X25519 key (RFC 7748).
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Option<Self> {
        Some(Self(*bytes))
    }
    /// The 32 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0
    }
}

/// A private key that opens what was sealed to its public half. Wiped when dropped.
#[derive(Clone)]
pub struct PrivateKey(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

impl PrivateKey {
    /// A fresh random key (RFC 9180, section 7.1.3, `DeriveKeyPair` over random bytes).
    pub fn random(rng: Randomness<'_>) -> Self {
        let mut material = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *material);
        let (private, _) = Kem::derive_keypair(&*material);
        Self(Zeroizing::new(private.to_bytes().into()))
    }
    /// The key with these 32 bytes, read back from where it was kept.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*bytes))
    }
    /// The 32 bytes, to be stored somewhere that is itself protected.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        self.0.clone()
    }
    /// The public half.
    ///
    /// # Errors
    /// When the stored bytes are no key.
    pub fn public_key(&self) -> Result<PublicKey, SealingError> {
        let private = self.as_hpke()?;
        Ok(PublicKey(Kem::sk_to_pk(&private).to_bytes().into()))
    }
    fn as_hpke(&self) -> Result<<Kem as hpke::Kem>::PrivateKey, SealingError> {
        <Kem as hpke::Kem>::PrivateKey::from_bytes(&*self.0).map_err(|_| SealingError::BadKey)
    }
}

/// Why something could not be sealed or opened. Tells nothing about the contents.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SealingError {
    /// The key is not usable.
    #[error("the key is not usable")]
    BadKey,
    /// The message is larger than the largest padded size.
    #[error("the message is too long")]
    TooLong,
    /// The sealed bytes are not for this key, or were changed.
    #[error("the sealed bytes are not for this key, or were changed")]
    CannotOpen,
}

/// What came out of sealing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SealedParts {
    /// The encapsulated key, which travels in the clear.
    pub encapsulated: [u8; ENCAPSULATED_KEY],
    /// The ciphertext with its tag.
    pub ciphertext: Vec<u8>,
}

/// Seals `plaintext` to `recipient`. `authenticated` is called with the encapsulated key and
/// gives the bytes that are authenticated without being hidden.
///
/// # Errors
/// When the recipient's key is not usable.
pub fn seal(
    recipient: &PublicKey,
    info: &[u8],
    authenticated: impl FnOnce(&[u8; ENCAPSULATED_KEY]) -> Vec<u8>,
    plaintext: &[u8],
    mut rng: Randomness<'_>,
) -> Result<SealedParts, SealingError> {
    let key = <Kem as hpke::Kem>::PublicKey::from_bytes(&recipient.0)
        .map_err(|_| SealingError::BadKey)?;
    let (encapsulated, mut context) =
        setup_sender_with_rng::<AesGcm256, HkdfSha256, Kem>(&OpModeS::Base, &key, info, &mut rng)
            .map_err(|_| SealingError::BadKey)?;
    let encapsulated: [u8; ENCAPSULATED_KEY] = encapsulated.to_bytes().into();
    let ciphertext =
        context.seal(plaintext, &authenticated(&encapsulated)).map_err(|_| SealingError::BadKey)?;
    Ok(SealedParts { encapsulated, ciphertext })
}

/// Seals like [`seal`], with these very bytes as HPKE's randomness (`ikmE`, RFC 9180, section
/// 7.1.3): the same input always gives the same bytes. The material must be secret, and another one
/// for whatever differs in the rest; [`crate::SealSeed`] sees to it.
///
/// # Errors
/// When the recipient's key is not usable, or HPKE did not take exactly these bytes: what it made
/// could not be made again by anybody else, and is thrown away.
pub(crate) fn seal_reproducibly(
    recipient: &PublicKey,
    info: &[u8],
    authenticated: impl FnOnce(&[u8; ENCAPSULATED_KEY]) -> Vec<u8>,
    plaintext: &[u8],
    material: &[u8; 32],
) -> Result<SealedParts, SealingError> {
    let mut given = Given { material, taken: 0 };
    let parts = seal(recipient, info, authenticated, plaintext, &mut given)?;
    (given.taken == material.len()).then_some(parts).ok_or(SealingError::BadKey)
}

/// Hands out bytes that were given, once; zeros after that. Counts what was asked for.
struct Given<'m> {
    material: &'m [u8],
    taken: usize,
}

impl TryRng for Given<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }
    fn try_fill_bytes(&mut self, wanted: &mut [u8]) -> Result<(), Infallible> {
        let left = self.material.get(self.taken..).unwrap_or_default();
        let rest = left.iter().copied().chain(std::iter::repeat(0));
        wanted.iter_mut().zip(rest).for_each(|(to, from)| *to = from);
        self.taken = self.taken.saturating_add(wanted.len());
        Ok(())
    }
}

impl TryCryptoRng for Given<'_> {}

/// Opens what [`seal`] made, given the same `info` and authenticated bytes.
///
/// # Errors
/// When the key is not the right one or any byte was changed.
pub fn open(
    key: &PrivateKey,
    info: &[u8],
    authenticated: &[u8],
    encapsulated: &[u8; ENCAPSULATED_KEY],
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>, SealingError> {
    let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(encapsulated)
        .map_err(|_| SealingError::CannotOpen)?;
    let mut context = setup_receiver::<AesGcm256, HkdfSha256, Kem>(
        &OpModeR::Base,
        &key.as_hpke()?,
        &encapsulated,
        info,
    )
    .map_err(|_| SealingError::CannotOpen)?;
    context
        .open(ciphertext, authenticated)
        .map(Zeroizing::new)
        .map_err(|_| SealingError::CannotOpen)
}

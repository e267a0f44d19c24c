//! Attachments: a voice note or a photo, sealed on its own under a key that travels inside the
//! sealed body, and sent after the envelope in parts that can be resumed.
//!
//! `PUT` announces it, `HEAD` tells how much has arrived, `PATCH` continues there. The answer to
//! the last part, and to every call after it, is a signed [`AttachmentReceipt`].

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use serde::{Deserialize, Serialize};

use crate::{
    AttachmentId, Digest, Randomness, SubmissionId, Timestamp, bytes::fixed_bytes_as_text,
    signing::Document,
};

/// The media type of a part.
pub const PART_MEDIA_TYPE: &str = "application/vnd.upheld.part";
/// The header field that says where a part begins, and how much has arrived.
pub const OFFSET_FIELD: &str = "upload-offset";
/// Sealed sizes are multiples of this, in bytes: the exact length of a recording is told to nobody.
pub const STEP: usize = 16 * 1024;

const NONCE: usize = 24;
const TAG: usize = 16;
const LENGTH: usize = 4;

/// The key of one attachment. Wiped from memory when dropped; `Debug` is redacted.
#[derive(Clone, PartialEq, Eq, zeroize::ZeroizeOnDrop)]
pub struct AttachmentKey([u8; 32]);

fixed_bytes_as_text!(AttachmentKey, 32);

impl AttachmentKey {
    /// The key with these bytes. Always `Some`; the signature is shared with other keys.
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

/// An attachment as the body of its submission names it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// What opens it.
    pub key: AttachmentKey,
    /// The digest of the sealed bytes.
    pub digest: Digest,
    /// What it is: `image/jpeg`, `audio/ogg`, …
    pub media_type: String,
    /// Its length before sealing, in bytes.
    pub bytes: u32,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Attachment(…)")
    }
}

/// `PUT /v1/attachments/{id}`: announces what will follow.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Announcement {
    /// The submission it belongs to, which must have arrived.
    pub submission: SubmissionId,
    /// How many sealed bytes will follow.
    pub bytes: u32,
    /// Their digest.
    pub digest: Digest,
}

/// How much of an attachment has arrived.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Progress {
    /// So many bytes are stored for good; the next part begins here.
    pub offset: u32,
}

/// The authority's word that it has stored all of an attachment. Travels as [`crate::Signed`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AttachmentReceipt {
    /// The attachment.
    pub attachment: AttachmentId,
    /// The digest of the sealed bytes that were stored.
    pub digest: Digest,
    /// When it was whole, by the authority's clock.
    pub received_at: Timestamp,
}

impl Document for AttachmentReceipt {
    const DOMAIN: &'static str = "upheld/attachment-receipt/v1";
}

/// Why an attachment could not be sealed or opened.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AttachmentError {
    /// More than four gigabytes.
    #[error("the attachment is too long")]
    TooLong,
    /// Not sealed with this key for this submission, or changed.
    #[error("the attachment cannot be opened")]
    CannotOpen,
}

/// How long an attachment of so many bytes is once sealed.
#[must_use]
pub fn sealed_length(bytes: usize) -> usize {
    NONCE + (bytes + LENGTH).next_multiple_of(STEP) + TAG
}

/// Seals an attachment of a submission under a fresh key.
///
/// # Errors
/// When it is longer than a length can say.
pub fn seal(
    plain: &[u8],
    id: AttachmentId,
    submission: SubmissionId,
    rng: Randomness<'_>,
) -> Result<(AttachmentKey, Vec<u8>), AttachmentError> {
    let mut key = AttachmentKey([0; 32]);
    let mut nonce = [0; NONCE];
    rng.fill_bytes(&mut key.0);
    rng.fill_bytes(&mut nonce);
    let length = u32::try_from(plain.len()).map_err(|_| AttachmentError::TooLong)?;
    let mut padded = Vec::with_capacity(plain.len() + STEP);
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(plain);
    padded.resize((plain.len() + LENGTH).next_multiple_of(STEP), 0);
    let aad = binding(id, submission);
    let sealed = XChaCha20Poly1305::new(&key.0.into())
        .encrypt(&XNonce::from(nonce), Payload { msg: &padded, aad: &aad })
        .map_err(|_| AttachmentError::TooLong)?;
    Ok((key, [&nonce[..], &sealed].concat()))
}

/// Opens what [`seal`] sealed.
///
/// # Errors
/// When it is not of this submission, not sealed with this key, or was changed.
pub fn open(
    sealed: &[u8],
    id: AttachmentId,
    submission: SubmissionId,
    key: &AttachmentKey,
) -> Result<Vec<u8>, AttachmentError> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(AttachmentError::CannotOpen)?;
    let aad = binding(id, submission);
    let mut padded = XChaCha20Poly1305::new(&key.0.into())
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: &aad })
        .map_err(|_| AttachmentError::CannotOpen)?;
    let length = padded.split_first_chunk::<LENGTH>().map(|(length, _)| *length);
    let end = length.map_or(usize::MAX, |length| LENGTH + u32::from_be_bytes(length) as usize);
    if end > padded.len() {
        return Err(AttachmentError::CannotOpen);
    }
    padded.truncate(end);
    padded.drain(..LENGTH);
    Ok(padded)
}

fn binding(id: AttachmentId, submission: SubmissionId) -> Vec<u8> {
    [b"upheld/attachment/v1".as_slice(), id.as_bytes(), submission.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system_randomness;

    #[test]
    fn an_attachment_comes_back_only_for_its_submission_and_key() {
        let rng = &mut system_randomness();
        let (id, submission) = (AttachmentId::random(rng), SubmissionId::random(rng));
        for length in [0, 1, STEP - LENGTH, STEP - LENGTH + 1, 3 * STEP] {
            let plain = vec![7; length];
            let (key, sealed) = seal(&plain, id, submission, rng).unwrap();
            assert_eq!(sealed.len(), sealed_length(length));
            assert_eq!(open(&sealed, id, submission, &key), Ok(plain));
            assert!(open(&sealed, AttachmentId::random(rng), submission, &key).is_err());
            assert!(open(&sealed, id, SubmissionId::random(rng), &key).is_err());
            let mut changed = sealed.clone();
            changed[sealed.len() / 2] ^= 1;
            assert!(open(&changed, id, submission, &key).is_err());
            assert!(open(&sealed[..NONCE - 1], id, submission, &key).is_err());
        }
        assert_eq!(sealed_length(10), sealed_length(10_000), "lengths tell little");
    }
}

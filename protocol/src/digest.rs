//! SHA-256 over bytes as they travel, and its header form (RFC 9530).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

use crate::bytes::fixed_bytes_as_text;

/// The SHA-256 of bytes exactly as they were sent or stored.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest([u8; 32]);

fixed_bytes_as_text!(Digest, 32);

impl Digest {
    /// The digest of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
    /// The 32 bytes.
    #[must_use]
    pub fn to_bytes(self) -> [u8; 32] {
        self.0
    }
    /// A digest read back from storage. Always `Some`; the signature is shared with keys.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Option<Self> {
        Some(Self(*bytes))
    }
    /// The `Content-Digest` field value (RFC 9530, section 2): `sha-256=:…:`.
    #[must_use]
    pub fn content_digest(self) -> String {
        format!("sha-256=:{}:", STANDARD.encode(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn content_digest_matches_the_example_of_rfc_9530() {
        // RFC 9530, appendix B.1: the body `{"hello": "world"}` and a line feed.
        let digest = Digest::of(b"{\"hello\": \"world\"}\n");
        assert_eq!(
            digest.content_digest(),
            "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"
        );
    }
}

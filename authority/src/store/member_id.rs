use upheld_protocol::Randomness;

/// A member of staff. Never leaves the authority; its `Debug` is redacted.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct MemberId([u8; 16]);

impl MemberId {
    /// A fresh random id.
    pub fn random(rng: Randomness<'_>) -> Self {
        let mut bytes = [0; 16];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }
    /// The id with these bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
    /// Its bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl std::fmt::Debug for MemberId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MemberId(…)")
    }
}

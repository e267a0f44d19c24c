//! Signing keyrings.

use upheld_protocol::{Keyring, Signed, SigningKey};

use super::KeyError;
use crate::store::StoredKeyring;

/// For how many days a keyring is good, unless the operator says otherwise.
pub const DAYS: i64 = 180;

/// Signs a keyring with the root.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn sign(keyring: &Keyring, root: &SigningKey) -> Result<StoredKeyring, KeyError> {
    let signed = Signed::new(keyring, root).map_err(|_| KeyError::Failed)?;
    let signed = serde_json::to_vec(&signed).map_err(|_| KeyError::Failed)?;
    Ok(StoredKeyring { version: keyring.version, expires_at: keyring.expires_at, signed })
}

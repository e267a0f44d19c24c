//! Making and signing keyrings.

use upheld_protocol::{Keyring, Limits, Signed, SigningKey, Team, Timestamp, VerifyingKey};

use super::KeyError;
use crate::store::{Identity, StoredKeyring};

/// For how many days a keyring is good, unless the operator says otherwise.
pub const DAYS: i64 = 180;

/// Signs a keyring over these teams and limits.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn sign(
    identity: &Identity,
    teams: Vec<Team>,
    limits: Limits,
    receipt_key: VerifyingKey,
    version: u64,
    times: (Timestamp, Timestamp),
    root: &SigningKey,
) -> Result<StoredKeyring, KeyError> {
    let keyring = Keyring {
        authority: identity.id,
        name: identity.name.clone(),
        demonstration: identity.demonstration,
        version,
        issued_at: times.0,
        expires_at: times.1,
        receipt_keys: vec![receipt_key],
        teams,
        limits,
        pack: None,
    };
    let signed = Signed::new(&keyring, root).map_err(|_| KeyError::Failed)?;
    let signed = serde_json::to_vec(&signed).map_err(|_| KeyError::Failed)?;
    Ok(StoredKeyring { version, expires_at: times.1, signed })
}

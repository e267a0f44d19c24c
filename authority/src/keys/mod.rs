//! The keys of an authority.
//!
//! - The **root** signs the keyring. It is needed only for that and is best kept offline; only a
//!   demonstration keeps it beside the database.
//! - The **receipt key** is online: it signs receipts, events and the head of the audit log.
//! - A **team key** opens what was sealed to the team. It is stored only sealed to its members.
//! - A **member's key** opens their copies of team keys. It is stored only wrapped under their
//!   passphrase, so a stolen database, or a stolen backup, is ciphertext.

pub mod copies;
pub mod files;
pub mod keyring;
pub mod passphrase;
mod wrapping;

use hkdf::Hkdf;
use sha2::Sha256;
use upheld_protocol::SigningKey;
use zeroize::Zeroizing;

pub use passphrase::Passphrase;
pub use wrapping::{Cost, WrappedKey, unwrap, wrap};

/// What invite codes are hashed with: derived from the receipt key, so that it is in no database
/// and needs no file of its own.
///
/// # Errors
/// Never in practice: when the derivation refuses the length.
pub fn invite_secret(receipt_key: &SigningKey) -> Result<Zeroizing<[u8; 32]>, KeyError> {
    let mut secret = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, receipt_key.seed().as_slice())
        .expand(b"upheld/invite-codes/v1", secret.as_mut_slice())
        .map_err(|_| KeyError::Failed)?;
    Ok(secret)
}

/// Why a key could not be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The passphrase is not the right one, or the wrapped key was changed.
    #[error("the passphrase does not open this key")]
    Passphrase,
    /// Deriving or sealing failed.
    #[error("the key cannot be derived or sealed here")]
    Failed,
    /// A sealed copy is not for this key, or was changed.
    #[error("the sealed copy does not open")]
    CannotOpen,
    /// A key file is there already, and would be overwritten.
    #[error("{} is there already", .0.display())]
    Exists(std::path::PathBuf),
    /// A file is no key file.
    #[error("{} is not a key file", .0.display())]
    NotAKey(std::path::PathBuf),
    /// A file could not be read or written.
    #[error("{}: {}", .0.display(), .1)]
    File(std::path::PathBuf, std::io::Error),
}

//! Secrets in the system's keystore: Android's Keystore, Apple's protected keychain. They never
//! leave the device, and are there while the screen is locked, so that what waits can be delivered.

#[cfg(target_os = "ios")]
use std::collections::HashMap;

use keyring_core::{Entry, Error, api::CredentialStoreApi as _};
use zeroize::Zeroizing;

use super::{key_file::KeyFile, platform_keys::KeyPlace};
use crate::stores::StoreError;

const SERVICE: &str = "upheld";
const NAME: &str = "stores";

/// An entry of the system's keystore.
pub(super) struct Keystore(Entry);

impl Keystore {
    /// The keystore. Secrets that lie in a file, from before this app used the keystore, move in.
    pub(super) fn after(file: KeyFile) -> Result<Self, StoreError> {
        let keystore = Self(entry().map_err(unreadable)?);
        if let Some(kept) = file.read()? {
            if keystore.read()?.is_none() {
                keystore.keep(&kept)?;
            }
            file.remove()?;
        }
        Ok(keystore)
    }
}

#[cfg(target_os = "android")]
fn entry() -> Result<Entry, Error> {
    android_native_keyring_store::Store::new()?.build(SERVICE, NAME, None)
}

#[cfg(target_os = "ios")]
fn entry() -> Result<Entry, Error> {
    // Not in backups, not on other devices.
    let policy = HashMap::from([("access-policy", "AfterFirstUnlockThisDeviceOnly")]);
    apple_native_keyring_store::protected::Store::new()?.build(SERVICE, NAME, Some(&policy))
}

impl KeyPlace for Keystore {
    fn read(&self) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        match self.0.get_secret() {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(unreadable(error)),
        }
    }

    fn keep(&self, secret: &[u8]) -> Result<(), StoreError> {
        self.0.set_secret(secret).map_err(unreadable)
    }
}

/// Errors of the keystore may hold what they were about, so only that there was one is said.
fn unreadable(error: Error) -> StoreError {
    drop(error);
    tracing::error!("The system's keystore does not answer");
    StoreError::Key
}

//! The secrets the platform keeps for this app: in the system's keystore on phones, elsewhere in a
//! file that only its user can read, in another folder than the stores.

use std::path::Path;

use rand_core::Rng as _;
use upheld_protocol::system_randomness;
use zeroize::Zeroizing;

use super::key_file::KeyFile;
use crate::{
    outside::PlatformKeys,
    stores::{Store, StoreError},
};

/// Both keys, one after the other.
type Kept = Zeroizing<Vec<u8>>;

/// Keeps a few secret bytes.
pub(super) trait KeyPlace {
    /// What is kept; `None` when nothing ever was.
    fn read(&self) -> Result<Option<Kept>, StoreError>;
    /// Keeps it, whole or not at all, and comes back when it is safe.
    fn keep(&self, secret: &[u8]) -> Result<(), StoreError>;
}

impl PlatformKeys {
    /// The keys, made at the first start. Never made anew when stores are there already: new keys
    /// would shut out what is in them.
    ///
    /// # Errors
    /// [`StoreError::Key`] when the keys are missing or broken though the stores are there.
    pub fn load_or_make(key_dir: &Path, data_dir: &Path) -> Result<Self, StoreError> {
        let file = KeyFile::in_folder(key_dir);
        #[cfg(any(target_os = "android", target_os = "ios"))]
        let place = super::keystore::Keystore::after(file)?;
        #[cfg(not(any(target_os = "android", target_os = "ios")))]
        let place = file;
        match place.read()? {
            Some(kept) => Self::from_bytes(&kept),
            None if stores_exist(data_dir) => Err(StoreError::Key),
            None => Self::make(&place),
        }
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        let (vault, mailbox) = bytes.split_first_chunk::<32>().ok_or(StoreError::Key)?;
        let mailbox: &[u8; 32] = mailbox.try_into().map_err(|_| StoreError::Key)?;
        Ok(Self { vault: *vault, mailbox: *mailbox })
    }

    fn make(place: &impl KeyPlace) -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; 64]);
        system_randomness().fill_bytes(&mut *bytes);
        place.keep(&*bytes)?;
        Self::from_bytes(&*bytes)
    }
}

fn stores_exist(data_dir: &Path) -> bool {
    let stores = [Store::Phone, Store::FIRST_VAULT, Store::Mailbox];
    stores.iter().any(|store| data_dir.join(&*store.file_name()).exists())
}

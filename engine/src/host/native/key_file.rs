//! Secrets in a file that only its user can read.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{platform, platform_keys::KeyPlace};
use crate::stores::StoreError;

const NAME: &str = "stores.key";

/// The file.
pub(super) struct KeyFile(PathBuf);

impl KeyFile {
    pub(super) fn in_folder(folder: &Path) -> Self {
        Self(folder.join(NAME))
    }

    /// Removes it: the secrets are kept elsewhere now.
    #[cfg(any(target_os = "android", target_os = "ios"))]
    pub(super) fn remove(&self) -> Result<(), StoreError> {
        fs::remove_file(&self.0).map_err(platform)
    }
}

impl KeyPlace for KeyFile {
    fn read(&self) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        match fs::read(&self.0) {
            Ok(bytes) => Ok(Some(Zeroizing::new(bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(_) => Err(StoreError::Key),
        }
    }

    fn keep(&self, secret: &[u8]) -> Result<(), StoreError> {
        if let Some(folder) = self.0.parent() {
            fs::create_dir_all(folder).map_err(platform)?;
        }
        write_durably(&self.0, secret).map_err(platform)
    }
}

/// Writes a small private file so that it is there whole or not at all.
fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let partial = path.with_extension("partial");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&partial)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&partial, path)?;
    match path.parent() {
        Some(folder) => File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

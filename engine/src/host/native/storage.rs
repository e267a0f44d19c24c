//! The stores as files in a folder, and the platform's keys as a file in another.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use upheld_protocol::{Timestamp, system_randomness};
use zeroize::Zeroizing;

use crate::{
    cipher::{self, StoreKey},
    outside::{PlatformKeys, Storage},
    stores::{Store, StoreError},
};

const KEY_FILE: &str = "stores.key";
const LOCK_FILE: &str = "in-use.lock";
/// How the name of a store begins that was set aside.
const SET_ASIDE: &str = "damaged-";
/// A store, and what SQLite puts beside it.
const FILES_BESIDE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

impl PlatformKeys {
    /// The keys, made at the first start: a file only its user can read, in another folder than
    /// the stores. Never made anew when stores are there already: new keys would shut out what is
    /// in them.
    ///
    /// # Errors
    /// [`StoreError::Key`] when the keys are missing or broken though the stores are there.
    pub fn load_or_make(key_dir: &Path, data_dir: &Path) -> Result<Self, StoreError> {
        let path = key_dir.join(KEY_FILE);
        match fs::read(&path) {
            Ok(bytes) => Self::from_bytes(&Zeroizing::new(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let stores_exist = [Store::Phone, Store::FIRST_VAULT, Store::Mailbox]
                    .iter()
                    .any(|store| data_dir.join(&*store.file_name()).exists());
                if stores_exist { Err(StoreError::Key) } else { Self::make(key_dir, &path) }
            }
            Err(_) => Err(StoreError::Key),
        }
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        let (vault, mailbox) = bytes.split_first_chunk::<32>().ok_or(StoreError::Key)?;
        let mailbox: &[u8; 32] = mailbox.try_into().map_err(|_| StoreError::Key)?;
        Ok(Self { vault: *vault, mailbox: *mailbox })
    }

    fn make(key_dir: &Path, path: &Path) -> Result<Self, StoreError> {
        use rand_core::Rng as _;
        let mut bytes = Zeroizing::new([0; 64]);
        system_randomness().fill_bytes(&mut *bytes);
        fs::create_dir_all(key_dir).map_err(platform)?;
        write_durably(path, &*bytes).map_err(platform)?;
        Self::from_bytes(&*bytes)
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

/// Files in a folder. Holds a lock on the folder as long as it lives.
pub struct NativeStorage {
    folder: PathBuf,
    _lock: File,
}

impl NativeStorage {
    /// The stores in this folder, which is made when it is not there.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another program holds the folder.
    pub fn new(folder: PathBuf) -> Result<Self, StoreError> {
        super::memory::from_rust();
        fs::create_dir_all(&folder).map_err(platform)?;
        let lock = File::create(folder.join(LOCK_FILE)).map_err(platform)?;
        lock.try_lock().map_err(|_| StoreError::InUse)?;
        Ok(Self { folder, _lock: lock })
    }
}

impl NativeStorage {
    /// Removes files by their name, and comes back when the disk has forgotten the names.
    fn remove_all(&self, which: impl Fn(&str) -> bool) -> Result<(), StoreError> {
        for entry in fs::read_dir(&self.folder).map_err(platform)? {
            let entry = entry.map_err(platform)?;
            if entry.file_name().to_str().is_some_and(&which) {
                fs::remove_file(entry.path()).map_err(platform)?;
            }
        }
        File::open(&self.folder).and_then(|folder| folder.sync_all()).map_err(platform)
    }
}

impl Storage for NativeStorage {
    fn open(&self, store: Store, key: Option<&StoreKey>) -> Result<Connection, StoreError> {
        let connection = Connection::open(self.folder.join(&*store.file_name()))?;
        if let Some(key) = key {
            // SQLCipher would write to standard error each time a key does not fit.
            connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
            cipher::unlock(&connection, key)?;
        }
        // The first read tells whether the key fits.
        connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(connection)
    }

    fn set_aside(&self, store: Store, now: Timestamp) -> Result<(), StoreError> {
        for suffix in FILES_BESIDE {
            let name = format!("{}{suffix}", store.file_name());
            let from = self.folder.join(&name);
            if from.exists() {
                fs::rename(&from, self.folder.join(format!("{SET_ASIDE}{}-{name}", now.0)))
                    .map_err(platform)?;
            }
        }
        Ok(())
    }

    fn remove(&self, store: Store) -> Result<(), StoreError> {
        let name = store.file_name();
        self.remove_all(|file| {
            file.strip_prefix(&*name).is_some_and(|beside| FILES_BESIDE.contains(&beside))
        })
    }

    fn remove_set_aside(&self) -> Result<(), StoreError> {
        self.remove_all(|file| file.starts_with(SET_ASIDE))
    }

    fn journal_mode(&self) -> &'static str {
        "WAL"
    }
}

fn platform(error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
        kind => StoreError::Platform(kind.to_string()),
    }
}

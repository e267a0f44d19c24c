//! The stores as files in a folder.

use std::{
    fs::{self, File},
    path::PathBuf,
};

use rusqlite::Connection;
use upheld_protocol::Timestamp;

use super::platform;
use crate::{
    cipher::{self, StoreKey},
    outside::Storage,
    stores::{Store, StoreError},
};

const LOCK_FILE: &str = "in-use.lock";
/// How the name of a store begins that was set aside.
const SET_ASIDE: &str = "damaged-";
/// A store, and what SQLite puts beside it.
const FILES_BESIDE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

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

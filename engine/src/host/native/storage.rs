//! Three files in a folder, and the two keys that open two of them.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use upheld_protocol::{Timestamp, system_randomness};
use zeroize::Zeroizing;

use crate::{
    outside::Storage,
    stores::{Store, StoreError},
};

const KEY_FILE: &str = "stores.key";
const LOCK_FILE: &str = "in-use.lock";

/// The random keys of vault and mailbox, kept by the platform. On a desktop that is a file only
/// its user can read, in another folder than the stores.
pub struct StoreKeys {
    vault: Zeroizing<[u8; 32]>,
    mailbox: Zeroizing<[u8; 32]>,
}

impl StoreKeys {
    /// The keys, made at the first start. Never made anew when stores are there already: new keys
    /// would shut out what is in them.
    ///
    /// # Errors
    /// [`StoreError::Key`] when the keys are missing or broken though the stores are there.
    pub fn load_or_make(key_dir: &Path, data_dir: &Path) -> Result<Self, StoreError> {
        let path = key_dir.join(KEY_FILE);
        match fs::read(&path) {
            Ok(bytes) => Self::from_bytes(&Zeroizing::new(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let stores_exist = [Store::Vault, Store::Mailbox]
                    .iter()
                    .any(|store| data_dir.join(store.file_name()).exists());
                if stores_exist { Err(StoreError::Key) } else { Self::make(key_dir, &path) }
            }
            Err(_) => Err(StoreError::Key),
        }
    }

    /// Keys made of these bytes, for tests.
    #[must_use]
    pub fn of(vault: [u8; 32], mailbox: [u8; 32]) -> Self {
        Self { vault: Zeroizing::new(vault), mailbox: Zeroizing::new(mailbox) }
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        let (vault, mailbox) = bytes.split_first_chunk::<32>().ok_or(StoreError::Key)?;
        let mailbox: &[u8; 32] = mailbox.try_into().map_err(|_| StoreError::Key)?;
        Ok(Self::of(*vault, *mailbox))
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

/// Three files in a folder. Holds a lock on the folder as long as it lives.
pub struct NativeStorage {
    folder: PathBuf,
    keys: StoreKeys,
    _lock: File,
}

impl NativeStorage {
    /// The stores in this folder, which is made when it is not there.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another program holds the folder.
    pub fn new(folder: PathBuf, keys: StoreKeys) -> Result<Self, StoreError> {
        fs::create_dir_all(&folder).map_err(platform)?;
        let lock = File::create(folder.join(LOCK_FILE)).map_err(platform)?;
        lock.try_lock().map_err(|_| StoreError::InUse)?;
        Ok(Self { folder, keys, _lock: lock })
    }
}

impl Storage for NativeStorage {
    fn open(&self, store: Store) -> Result<Connection, StoreError> {
        let connection = Connection::open(self.folder.join(store.file_name()))?;
        match store {
            Store::Library => {}
            Store::Vault => unlock(&connection, &self.keys.vault)?,
            Store::Mailbox => unlock(&connection, &self.keys.mailbox)?,
        }
        Ok(connection)
    }

    fn set_aside(&self, store: Store, now: Timestamp) -> Result<(), StoreError> {
        for suffix in ["", "-wal", "-shm"] {
            let name = format!("{}{suffix}", store.file_name());
            let from = self.folder.join(&name);
            if from.exists() {
                fs::rename(&from, self.folder.join(format!("damaged-{}-{name}", now.0)))
                    .map_err(platform)?;
            }
        }
        Ok(())
    }

    fn journal_mode(&self) -> &'static str {
        "WAL"
    }
}

/// Gives SQLCipher the raw key, and makes sure that it fits.
fn unlock(connection: &Connection, key: &[u8; 32]) -> Result<(), StoreError> {
    let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let statement = Zeroizing::new(format!("PRAGMA key = \"x'{hex}'\""));
    drop(Zeroizing::new(hex));
    connection.execute_batch(&statement)?;
    connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(())
}

fn platform(error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
        kind => StoreError::Platform(kind.to_string()),
    }
}

//! The phone's three stores on a power disk.

use std::{cell::Cell, rc::Rc};

use rusqlite::Connection;
use upheld_engine::{
    cipher::{self, StoreKey},
    outside::{PlatformKeys, Storage},
    stores::{Store, StoreError},
};
use upheld_protocol::Timestamp;

use super::{Disk, connect};

/// What the platform keeps for every phone of the proof.
pub const KEYS: PlatformKeys = PlatformKeys { vault: [0x11; 32], mailbox: [0x22; 32] };

/// How much SQLite syncs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Synchronous {
    /// As the engine sets it.
    AsTheEngineSays,
    /// Commits are not synced: what everybody warns of, for proving that the proof can fail.
    Normal,
}

/// The three stores on a disk.
pub struct PowerStorage {
    disk: Rc<Disk>,
    synchronous: Rc<Cell<Synchronous>>,
}

impl PowerStorage {
    /// The stores on this disk.
    #[must_use]
    pub fn new(disk: Rc<Disk>, synchronous: Rc<Cell<Synchronous>>) -> Self {
        Self { disk, synchronous }
    }
}

impl Storage for PowerStorage {
    fn open(&self, store: Store, key: Option<&StoreKey>) -> Result<Connection, StoreError> {
        let connection = connect(&self.disk, &store.file_name())?;
        if let Some(key) = key {
            // SQLCipher would write to standard error each time a disk dies under it.
            connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
            cipher::unlock(&connection, key)?;
        }
        connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
        connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |_| Ok(()))?;
        if self.synchronous.get() == Synchronous::Normal {
            sync_less(&connection)?;
        }
        Ok(connection)
    }

    fn set_aside(&self, store: Store, now: Timestamp) -> Result<(), StoreError> {
        for suffix in ["", "-wal", "-journal"] {
            let name = format!("{}{suffix}", store.file_name());
            self.disk.rename(&name, &format!("damaged-{}-{name}", now.0));
        }
        Ok(())
    }

    fn remove(&self, store: Store) -> Result<(), StoreError> {
        let name = store.file_name();
        self.disk.remove(|file| {
            let beside = file.strip_prefix(&*name);
            beside.is_some_and(|beside| ["", "-wal", "-journal"].contains(&beside))
        });
        Ok(())
    }

    fn remove_set_aside(&self) -> Result<(), StoreError> {
        self.disk.remove(|name| name.starts_with("damaged-"));
        Ok(())
    }

    fn journal_mode(&self) -> &'static str {
        "WAL"
    }
}

/// Really sets `synchronous=NORMAL`, and keeps the engine from setting it back: an authorizer
/// ignores every later word about it.
fn sync_less(connection: &Connection) -> Result<(), StoreError> {
    use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
    connection.execute_batch("PRAGMA synchronous = NORMAL")?;
    connection.authorizer(Some(|context: AuthContext<'_>| match context.action {
        AuthAction::Pragma { pragma_name: "synchronous", .. } => Authorization::Ignore,
        _ => Authorization::Allow,
    }))?;
    Ok(())
}

//! The phone's three stores on a power disk.

use std::{cell::Cell, rc::Rc};

use rusqlite::Connection;
use upheld_engine::{
    outside::Storage,
    stores::{Store, StoreError},
};
use upheld_protocol::Timestamp;

use super::{Disk, connect};

const VAULT_KEY: &str = "11111111111111111111111111111111111111111111111111111111111111aa";
const MAILBOX_KEY: &str = "22222222222222222222222222222222222222222222222222222222222222bb";

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
    fn open(&self, store: Store) -> Result<Connection, StoreError> {
        let connection = connect(&self.disk, store.file_name())?;
        match store {
            Store::Library => {}
            Store::Vault => unlock(&connection, VAULT_KEY)?,
            Store::Mailbox => unlock(&connection, MAILBOX_KEY)?,
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

    fn journal_mode(&self) -> &'static str {
        "WAL"
    }
}

fn unlock(connection: &Connection, key: &str) -> Result<(), StoreError> {
    // SQLCipher would write to standard error each time a disk dies under it.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    Ok(connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\""))?)
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

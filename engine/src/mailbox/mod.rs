//! The mailbox: sealed envelopes waiting to go, receipts, sealed replies, keyring, cursor, and the
//! device's signing key. Needs no unlocking, so a message leaves even if its writer never comes
//! back.

mod authority;
mod events;
mod outbox;

use rusqlite::{Connection, OptionalExtension as _};
use rusqlite_migration::{M, Migrations};
use upheld_protocol::SigningKey;

use crate::stores::{StoreError, prepare};

pub use authority::Joined;
pub use events::Happened;
pub use outbox::{Due, Failed, Standing};

const MIGRATIONS: &[M<'_>] = &[M::up(include_str!("0001.sql"))];

/// The mailbox store.
pub struct Mailbox {
    connection: Connection,
}

impl Mailbox {
    /// Takes over a freshly opened store.
    ///
    /// # Errors
    /// When it is damaged, newer than this app, or cannot be written.
    pub fn open(mut connection: Connection, journal_mode: &str) -> Result<Self, StoreError> {
        prepare(&mut connection, journal_mode, &Migrations::from_slice(MIGRATIONS))?;
        Ok(Self { connection })
    }

    /// The device's signing key, if it is here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn device(&self) -> Result<Option<SigningKey>, StoreError> {
        let seed: Option<[u8; 32]> = self
            .connection
            .query_row("SELECT seed FROM device", [], |row| row.get(0))
            .optional()?;
        Ok(seed.map(|seed| SigningKey::from_seed(&seed)))
    }

    /// Keeps the device's signing key.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_device(&mut self, key: &SigningKey) -> Result<(), StoreError> {
        let insert = "INSERT OR REPLACE INTO device (one, seed) VALUES (1, ?1)";
        self.connection.execute(insert, [*key.seed()])?;
        Ok(())
    }
}

//! The mailbox: sealed envelopes waiting to go, receipts, sealed replies, and of every
//! organisation its keyring, its cursor and the key that signs for this phone there. Needs no unlocking, so a message leaves even if its writer never comes
//! back.

mod attachments;
mod checkins;
mod events;
mod forgetting;
mod organisations;
mod outbox;

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use upheld_protocol::Keyring;

use crate::stores::{StoreError, prepare};

pub use attachments::{DueAttachment, NewAttachment, SentAttachment};
pub use checkins::{Moments, NextCheckin};
pub use events::{Happened, News};
pub use organisations::{Joined, OrganisationId, Role};
pub use outbox::{Due, Failed, Sent, Standing};

const MIGRATIONS: &[M<'_>] = &[
    M::up(include_str!("0001.sql")),
    M::up(include_str!("0002.sql")),
    M::up(include_str!("0003.sql")),
    M::up(include_str!("0004.sql")),
    M::up(include_str!("0005.sql")),
];

/// The mailbox store.
pub struct Mailbox {
    connection: Connection,
    /// The keyring of each organisation read last, with the text it was read from.
    keyrings_read: RefCell<BTreeMap<OrganisationId, (String, Rc<Keyring>)>>,
}

impl Mailbox {
    /// Takes over a freshly opened store.
    ///
    /// # Errors
    /// When it is damaged, newer than this app, or cannot be written.
    pub fn open(mut connection: Connection, journal_mode: &str) -> Result<Self, StoreError> {
        prepare(&mut connection, journal_mode, &Migrations::from_slice(MIGRATIONS))?;
        Ok(Self { connection, keyrings_read: RefCell::default() })
    }

    /// Does several things in one transaction: all of them are on the disk, or none.
    ///
    /// # Errors
    /// What the work says, or when the store cannot be written; nothing is then changed.
    pub fn together<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        let done = work(self).and_then(|done| {
            self.connection.execute_batch("COMMIT")?;
            Ok(done)
        });
        if done.is_err() && !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        done
    }
}

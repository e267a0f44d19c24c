//! The library: pledge, rights, glossary, guide and helplines, from the national pack and from the
//! council's own. In the clear, replaceable whole by a pack.

mod load;
mod parts;
mod read;
mod search;
mod spelling;
mod told;

use std::cell::OnceCell;

use rusqlite::{Connection, OptionalExtension as _};
use rusqlite_migration::{M, Migrations};

use crate::stores::{StoreError, forget_journal, prepare, room};

pub use load::{NotLoaded, Published, Times};
use spelling::Vocabulary;
use told::PlainlyTold;

const MIGRATIONS: &[M<'_>] = &[
    M::up(include_str!("0001.sql")),
    M::up(include_str!("0002.sql")),
    M::up(include_str!("0003.sql")),
];

/// The pack that every app carries.
pub const NATIONAL: &str = "national";

/// The library store.
pub struct Library {
    connection: Connection,
    /// Read when it is first needed; forgotten when a pack changes it.
    vocabulary: Option<Vocabulary>,
    /// The same: every conversation asks for them.
    times: OnceCell<Times>,
    /// The same: each letter that is typed asks for it.
    told: Option<PlainlyTold>,
    edition: u32,
}

impl Library {
    /// Takes over a freshly opened store.
    ///
    /// # Errors
    /// When it is damaged, newer than this app, or cannot be written.
    pub fn open(mut connection: Connection, journal_mode: &str) -> Result<Self, StoreError> {
        prepare(&mut connection, journal_mode, &Migrations::from_slice(MIGRATIONS))?;
        Ok(Self { connection, vocabulary: None, times: OnceCell::new(), told: None, edition: 0 })
    }

    /// Goes up whenever a pack comes or goes, from 0 at each start.
    #[must_use]
    pub fn edition(&self) -> u32 {
        self.edition
    }

    /// What was read from the packs held so far is read anew.
    fn forget_what_was_read(&mut self) {
        self.edition += 1;
        self.vocabulary = None;
        self.times = OnceCell::new();
        self.told = None;
    }

    /// The version of a pack that is held.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn version_of(&self, pack: &str) -> Result<Option<u32>, StoreError> {
        let query = "SELECT version FROM pack WHERE id = ?1";
        Ok(self.connection.query_row(query, [pack], |row| row.get(0)).optional()?)
    }

    /// The room it takes on the disk, in bytes.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn room(&self) -> Result<u64, StoreError> {
        room(&self.connection)
    }

    /// Makes the disk forget what was let go of.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when somebody reads.
    pub fn forget_journal(&self) -> Result<(), StoreError> {
        forget_journal(&self.connection)
    }
}

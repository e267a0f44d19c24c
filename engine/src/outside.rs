//! What the engine is handed: clock, randomness, storage. Transport and timers belong to the
//! [`crate::host`], since the engine itself never waits.

use std::convert::Infallible;

use rusqlite::Connection;
use upheld_protocol::Timestamp;

use crate::stores::{Store, StoreError};

/// Tells the time. Phones' clocks jump; nothing may be lost because of it.
pub trait Clock {
    /// The moment it is now, as far as this phone knows.
    fn now(&self) -> Timestamp;
}

/// Where the three stores live.
pub trait Storage {
    /// Opens a store, making it when it is not there; vault and mailbox with their keys.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when it is no readable store, and the other kinds as they say.
    fn open(&self, store: Store) -> Result<Connection, StoreError>;
    /// Moves a damaged store out of the way under another name. Never deletes it.
    ///
    /// # Errors
    /// When it cannot be moved; it is then left where it is.
    fn set_aside(&self, store: Store, now: Timestamp) -> Result<(), StoreError>;
    /// SQLite's journal mode here: `WAL` natively, `TRUNCATE` in the browser, which has no WAL.
    fn journal_mode(&self) -> &'static str;
}

/// A source of randomness.
pub type Random = Box<dyn rand_core::CryptoRng<Error = Infallible>>;

/// Everything from outside.
pub struct Outside {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// Randomness.
    pub random: Random,
    /// The stores' place.
    pub storage: Box<dyn Storage>,
}

//! What the engine is handed: clock, randomness, storage, the platform's keys. Transport and
//! timers belong to the [`crate::host`], since the engine itself never waits.

use std::{convert::Infallible, fmt};

use rusqlite::Connection;
use upheld_protocol::Timestamp;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    cipher::StoreKey,
    stores::{Store, StoreError},
};

/// Tells the time. Phones' clocks jump; nothing may be lost because of it.
pub trait Clock {
    /// The moment it is now, as far as this phone knows.
    fn now(&self) -> Timestamp;
    /// Milliseconds on a clock that nobody can set and that never goes back, sleep included. It
    /// may begin at zero again: when the phone is switched on, or when the app is opened.
    fn steady(&self) -> i64;
}

/// Where the stores live.
pub trait Storage {
    /// Opens a store, making it when it is not there; with a key, it is encrypted.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when it is no readable store or the key does not fit, and the
    /// other kinds as they say.
    fn open(&self, store: Store, key: Option<&StoreKey>) -> Result<Connection, StoreError>;
    /// Moves a damaged store out of the way under another name. Never deletes it.
    ///
    /// # Errors
    /// When it cannot be moved; it is then left where it is.
    fn set_aside(&self, store: Store, now: Timestamp) -> Result<(), StoreError>;
    /// Deletes a store that is closed. For an owner who clears this phone, and nobody else. One
    /// that is not there is gone already.
    ///
    /// # Errors
    /// When it cannot be deleted.
    fn remove(&self, store: Store) -> Result<(), StoreError>;
    /// Deletes whatever was ever set aside. For an owner who clears this phone, and nobody else.
    ///
    /// # Errors
    /// When it cannot be deleted.
    fn remove_set_aside(&self) -> Result<(), StoreError>;
    /// SQLite's journal mode here: `WAL` natively, `TRUNCATE` in the browser, which has no WAL.
    fn journal_mode(&self) -> &'static str;
}

/// A source of randomness.
pub type Random = Box<dyn rand_core::CryptoRng<Error = Infallible>>;

/// The two secrets the platform keeps for this app: in its keystore where it has one. Wiped when
/// dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct PlatformKeys {
    /// Without it no vault opens, whatever the PIN.
    pub vault: [u8; 32],
    /// Opens the mailbox.
    pub mailbox: [u8; 32],
}

impl fmt::Debug for PlatformKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PlatformKeys(…)")
    }
}

/// Everything from outside.
pub struct Outside {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// Randomness.
    pub random: Random,
    /// The stores' place.
    pub storage: Box<dyn Storage>,
    /// The platform's keys.
    pub keys: PlatformKeys,
    /// The memory this phone has, in bytes, where it can be known.
    pub memory: Option<u64>,
}

//! Hands SQLite's cipher a raw key: SQLCipher natively, its twin of SQLite3 Multiple Ciphers in a
//! browser. Never as the text of a statement, which would stay in memory.

#![allow(unsafe_code)] // The ciphers take keys through SQLite's C interface only.

use std::{ffi::c_int, fmt, fmt::Write as _};

use rusqlite::{
    Connection,
    ffi::{Error, SQLITE_ERROR, SQLITE_OK, sqlite3, sqlite3_key, sqlite3_rekey},
};
use upheld_protocol::Randomness;
use zeroize::Zeroizing;

/// A store's raw key, 32 bytes. Wiped when dropped; its `Debug` is redacted.
#[derive(Clone, PartialEq, Eq)]
pub struct StoreKey(Zeroizing<[u8; 32]>);

impl StoreKey {
    /// A fresh random key.
    pub fn random(rng: Randomness<'_>) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *bytes);
        Self(bytes)
    }
    /// The key with these bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*bytes))
    }
    /// Its bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// As both ciphers take it for the key itself: `x'`, 64 hexadecimal digits, `'`.
    fn quoted(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(2 * self.0.len() + 3));
        text.push_str("x'");
        for byte in self.0.iter() {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\'');
        text
    }
}

impl fmt::Debug for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoreKey(…)")
    }
}

/// Gives a freshly opened connection its key. Whether it fits shows at the first read.
///
/// # Errors
/// When the cipher does not take it.
pub fn unlock(connection: &Connection, key: &StoreKey) -> rusqlite::Result<()> {
    // SAFETY: the connection is open, and the cipher copies the key before it returns.
    hand_over(connection, key, |db, text, length| unsafe { sqlite3_key(db, text.cast(), length) })
}

/// Encrypts a store anew, under another key: all of it or nothing. Not in WAL mode, which one of
/// the two ciphers cannot do it in.
///
/// # Errors
/// When the store cannot be written; it then still has its old key.
pub fn rekey(connection: &Connection, key: &StoreKey) -> rusqlite::Result<()> {
    // SAFETY: the connection is open, and the cipher copies the key before it returns.
    hand_over(connection, key, |db, text, length| unsafe { sqlite3_rekey(db, text.cast(), length) })
}

fn hand_over(
    connection: &Connection,
    key: &StoreKey,
    call: impl FnOnce(*mut sqlite3, *const u8, c_int) -> c_int,
) -> rusqlite::Result<()> {
    let text = key.quoted();
    let length = c_int::try_from(text.len()).map_err(|_| failure(SQLITE_ERROR))?;
    // SAFETY: the handle is used while the connection is borrowed.
    match call(unsafe { connection.handle() }, text.as_ptr(), length) {
        SQLITE_OK => Ok(()),
        code => Err(failure(code)),
    }
}

fn failure(code: c_int) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(Error::new(code), None)
}

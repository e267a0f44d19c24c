//! The authority joined: where it is, its root, its keyring, and when it was last heard.

use rusqlite::{OptionalExtension as _, params};
use upheld_protocol::{Invite, Keyring, Signed, Timestamp, VerifyingKey};

use super::Mailbox;
use crate::stores::StoreError;

/// The authority this phone has joined.
pub struct Joined {
    /// Where its API is.
    pub address: String,
    /// The root its keyring must be signed by.
    pub root: VerifyingKey,
    /// Its keyring, once it has arrived.
    pub keyring: Option<Keyring>,
    /// The keyring's entity tag.
    pub keyring_etag: Option<String>,
    /// When the keyring was last asked for, by the phone's clock.
    pub keyring_checked_at: Option<Timestamp>,
    /// Events after this one are still to come.
    pub cursor: u64,
    /// When it last answered truly, by the phone's clock.
    pub last_heard_at: Option<Timestamp>,
    /// When it asked to wait, and for how many milliseconds.
    pub wait: Option<(Timestamp, i64)>,
}

impl Mailbox {
    /// Joins an authority. Joining the same one again changes nothing.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn join(&mut self, invite: &Invite) -> Result<(), StoreError> {
        let insert = "INSERT OR IGNORE INTO authority (one, address, root) VALUES (1, ?1, ?2)";
        self.connection.execute(insert, params![invite.authority, invite.root.to_string()])?;
        Ok(())
    }

    /// The authority joined, if any.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn authority(&self) -> Result<Option<Joined>, StoreError> {
        let query = "SELECT address, root, keyring, keyring_etag, keyring_checked_at, cursor,
                            last_heard_at, wait_asked_at, wait_millis FROM authority";
        let mut statement = self.connection.prepare_cached(query)?;
        let found = statement.query_row([], |row| {
            let wait_millis: i64 = row.get(8)?;
            let asked_at: Option<i64> = row.get(7)?;
            let keyring: Option<String> = row.get(2)?;
            let joined = Joined {
                address: row.get(0)?,
                root: row
                    .get::<_, String>(1)?
                    .parse()
                    .map_err(|_| rusqlite::Error::InvalidQuery)?,
                keyring: None,
                keyring_etag: row.get(3)?,
                keyring_checked_at: row.get::<_, Option<i64>>(4)?.map(Timestamp),
                cursor: row.get(5)?,
                last_heard_at: row.get::<_, Option<i64>>(6)?.map(Timestamp),
                wait: asked_at.map(|at| (Timestamp(at), wait_millis)),
            };
            Ok((joined, keyring))
        });
        let Some((joined, keyring)) = found.optional()? else { return Ok(None) };
        let keyring = keyring.map(|json| read_keyring(&json, &joined.root)).transpose()?;
        Ok(Some(Joined { keyring, ..joined }))
    }

    /// Keeps a keyring that was verified.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_keyring(
        &mut self,
        signed: &Signed<Keyring>,
        etag: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE authority SET keyring = ?1, keyring_etag = ?2, keyring_checked_at = ?3",
            params![serde_json::to_string(signed)?, etag, now.0],
        )?;
        Ok(())
    }

    /// The keyring held is still the current one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keyring_is_current(&mut self, now: Timestamp) -> Result<(), StoreError> {
        self.connection.execute("UPDATE authority SET keyring_checked_at = ?1", [now.0])?;
        Ok(())
    }

    /// The authority answered truly.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn heard(&mut self, now: Timestamp) -> Result<(), StoreError> {
        let update = "UPDATE authority SET last_heard_at = ?1, wait_asked_at = NULL";
        self.connection.execute(update, [now.0])?;
        Ok(())
    }

    /// The authority asked to wait.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn asked_to_wait(&mut self, millis: i64, now: Timestamp) -> Result<(), StoreError> {
        let update = "UPDATE authority SET wait_asked_at = ?1, wait_millis = ?2";
        self.connection.execute(update, params![now.0, millis])?;
        Ok(())
    }
}

fn read_keyring(json: &str, root: &VerifyingKey) -> Result<Keyring, StoreError> {
    let signed: Signed<Keyring> = serde_json::from_str(json)?;
    signed.verify([root]).map_err(|_| StoreError::Row)
}

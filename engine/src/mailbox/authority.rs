//! The authority joined: where it is, its root, its keyring, and when it was last heard.

use std::rc::Rc;

use rusqlite::{OptionalExtension as _, Row, params};
use upheld_protocol::{
    Cursor, Enrolled, Invite, InviteCode, Keyring, LocalPack, ProblemCode, Signed, SigningKey,
    Timestamp, VerifyingKey,
};

use super::Mailbox;
use crate::{library::NATIONAL, requests::Enrolment, stores::StoreError, sync::left};

/// The authority this phone has joined.
pub struct Joined {
    /// Signs requests: the pseudonym this organisation knows this phone by, and no other does.
    pub device: SigningKey,
    /// How far enrolment has come.
    pub enrolment: Enrolment,
    /// The code to enrol with.
    pub code: Option<InviteCode>,
    /// Where its API is.
    pub address: String,
    /// The root its keyring must be signed by.
    pub root: VerifyingKey,
    /// Its keyring, once it has arrived.
    pub keyring: Option<Rc<Keyring>>,
    /// The keyring's entity tag.
    pub keyring_etag: Option<String>,
    /// When the keyring was last asked for, by the phone's clock.
    pub keyring_checked_at: Option<Timestamp>,
    /// Events after this one are still to come.
    pub cursor: Cursor,
    /// The authority was told that everything up to here is safe.
    pub acknowledged: Cursor,
    /// When it last answered truly, by the phone's clock.
    pub last_heard_at: Option<Timestamp>,
    /// When it asked to wait, and for how many milliseconds.
    pub wait: Option<(Timestamp, i64)>,
    /// The phone was cleared: it is only here until what waits has gone.
    pub leaving: bool,
}

impl Joined {
    /// Whether it asked to wait, and that is not over.
    #[must_use]
    pub fn is_to_wait(&self, now: Timestamp) -> bool {
        self.wait.is_some_and(|(asked, millis)| left(asked, millis, now).is_some())
    }

    /// Its own content pack, if it publishes one. No authority can name the national pack its own.
    #[must_use]
    pub fn local_pack(&self) -> Option<&LocalPack> {
        self.keyring.as_ref()?.pack.as_ref().filter(|pack| pack.id != NATIONAL)
    }
}

const COLUMNS: &str = "address, root, device_seed, code, enrolled IS NOT NULL, enrolment_refused,
    keyring_etag, keyring_checked_at, cursor, acknowledged, last_heard_at, wait_asked_at,
    wait_millis, leaving, keyring";

impl Mailbox {
    /// Joins an authority, with the key to be known by there. Joining the same one again changes
    /// nothing, except that a new code is tried.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn join(&mut self, invite: &Invite, device: &SigningKey) -> Result<(), StoreError> {
        let code = invite.code.as_ref().map(ToString::to_string);
        self.connection.execute(
            "INSERT INTO organisation (root, address, device_seed, code) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (root) DO UPDATE SET code = excluded.code, enrolment_refused = NULL
             WHERE excluded.code IS NOT NULL AND excluded.code IS NOT code",
            params![invite.root.to_string(), invite.authority, *device.seed(), code],
        )?;
        let stay = "UPDATE organisation SET leaving = 0 WHERE root = ?1 AND leaving = 1";
        self.connection.execute(stay, [invite.root.to_string()])?;
        Ok(())
    }

    /// The authority joined, if any.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn authority(&self) -> Result<Option<Joined>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM organisation ORDER BY id LIMIT 1");
        let mut statement = self.connection.prepare_cached(&query)?;
        let found = statement.query_row([], |row| {
            let keyring: Option<String> = row.get(14)?;
            Ok((JoinedRow::read(row)?, keyring))
        });
        let Some((row, keyring)) = found.optional()? else { return Ok(None) };
        let joined = row.into_joined()?;
        let keyring = keyring.map(|json| self.read_keyring(json, &joined.root)).transpose()?;
        Ok(Some(Joined { keyring, ..joined }))
    }

    /// Reads a keyring that was kept; the same one as last time is not read and checked again.
    fn read_keyring(&self, json: String, root: &VerifyingKey) -> Result<Rc<Keyring>, StoreError> {
        let mut last = self.last_keyring.borrow_mut();
        match &*last {
            Some((held, keyring)) if *held == json => Ok(keyring.clone()),
            _ => {
                let signed: Signed<Keyring> = serde_json::from_str(&json)?;
                let keyring = Rc::new(signed.verify([root]).map_err(|_| StoreError::Row)?);
                *last = Some((json, keyring.clone()));
                Ok(keyring)
            }
        }
    }

    /// The authority knows this phone now: keeps its word for it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn enrolled(&mut self, signed: &Signed<Enrolled>) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET enrolled = ?1, enrolment_refused = NULL";
        self.connection.execute(update, [serde_json::to_string(signed)?])?;
        Ok(())
    }

    /// The authority may have forgotten this phone: the code it was invited with is shown again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn enrol_again(&mut self) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET enrolled = NULL WHERE code IS NOT NULL";
        self.connection.execute(update, [])?;
        Ok(())
    }

    /// The authority did not take the code.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn enrolment_refused(&mut self, why: ProblemCode) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET enrolment_refused = ?1";
        self.connection.execute(update, [serde_json::to_string(&why)?])?;
        Ok(())
    }

    /// The authority was told that everything up to here is safe on this phone.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn acknowledged(&mut self, cursor: &Cursor) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET acknowledged = ?1";
        self.connection.execute(update, [cursor.as_str()])?;
        Ok(())
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
        let Some(joined) = self.authority()? else { return Ok(()) };
        let new = signed.verify([&joined.root]).map_err(|_| StoreError::Row)?;
        let savepoint = self.connection.savepoint()?;
        if joined.keyring.is_some_and(|past| !names_all_keys_of(&new, &past)) {
            let keep = "INSERT INTO past_keyring (signed)
                        SELECT keyring FROM organisation WHERE keyring IS NOT NULL";
            savepoint.execute(keep, [])?;
        }
        savepoint.execute(
            "UPDATE organisation SET keyring = ?1, keyring_etag = ?2, keyring_checked_at = ?3",
            params![serde_json::to_string(signed)?, etag, now.0],
        )?;
        Ok(savepoint.commit()?)
    }

    /// The keyring of now, and those of before with keys that it leaves out; the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn keyrings(&self) -> Result<Vec<Signed<Keyring>>, StoreError> {
        let query = "SELECT keyring FROM organisation WHERE keyring IS NOT NULL
                     UNION ALL
                     SELECT signed FROM (SELECT signed FROM past_keyring ORDER BY seq DESC)";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|json| Ok(serde_json::from_str(&json?)?)).collect()
    }

    /// The keyring held is still the current one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keyring_is_current(&mut self, now: Timestamp) -> Result<(), StoreError> {
        self.connection.execute("UPDATE organisation SET keyring_checked_at = ?1", [now.0])?;
        Ok(())
    }

    /// The authority answered truly.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn heard(&mut self, now: Timestamp) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET last_heard_at = ?1";
        self.connection.execute(update, [now.0])?;
        Ok(())
    }

    /// The authority asked to wait.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn asked_to_wait(&mut self, millis: i64, now: Timestamp) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET wait_asked_at = ?1, wait_millis = ?2";
        self.connection.execute(update, params![now.0, millis])?;
        Ok(())
    }
}

/// Whether whatever fits one keyring fits the other as well.
fn names_all_keys_of(new: &Keyring, past: &Keyring) -> bool {
    let team_keys = |keyring: &Keyring| -> Vec<_> {
        keyring.teams.iter().flat_map(|team| &team.keys).map(|key| key.id).collect()
    };
    let (new_keys, past_keys) = (team_keys(new), team_keys(past));
    past.receipt_keys.iter().all(|key| new.receipt_keys.contains(key))
        && past_keys.iter().all(|key| new_keys.contains(key))
}

struct JoinedRow {
    address: String,
    root: String,
    device_seed: [u8; 32],
    code: Option<String>,
    enrolled: bool,
    refused: Option<String>,
    keyring_etag: Option<String>,
    keyring_checked_at: Option<i64>,
    cursor: String,
    acknowledged: String,
    last_heard_at: Option<i64>,
    wait_asked_at: Option<i64>,
    wait_millis: i64,
    leaving: bool,
}

impl JoinedRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            address: row.get(0)?,
            root: row.get(1)?,
            device_seed: row.get(2)?,
            code: row.get(3)?,
            enrolled: row.get(4)?,
            refused: row.get(5)?,
            keyring_etag: row.get(6)?,
            keyring_checked_at: row.get(7)?,
            cursor: row.get(8)?,
            acknowledged: row.get(9)?,
            last_heard_at: row.get(10)?,
            wait_asked_at: row.get(11)?,
            wait_millis: row.get(12)?,
            leaving: row.get(13)?,
        })
    }

    fn into_joined(self) -> Result<Joined, StoreError> {
        let malformed = |_| StoreError::Row;
        let refused = self.refused.map(|why| serde_json::from_str(&why)).transpose()?;
        Ok(Joined {
            device: SigningKey::from_seed(&self.device_seed),
            enrolment: match (self.enrolled, refused, &self.code) {
                (true, ..) => Enrolment::Enrolled,
                (false, Some(why), _) => Enrolment::Refused(why),
                (false, None, Some(_)) => Enrolment::UnderWay,
                (false, None, None) => Enrolment::NotInvited,
            },
            code: self.code.map(|code| code.parse().map_err(malformed)).transpose()?,
            address: self.address,
            root: self.root.parse().map_err(malformed)?,
            keyring: None,
            keyring_etag: self.keyring_etag,
            keyring_checked_at: self.keyring_checked_at.map(Timestamp),
            cursor: Cursor::try_from(self.cursor).map_err(malformed)?,
            acknowledged: Cursor::try_from(self.acknowledged).map_err(malformed)?,
            last_heard_at: self.last_heard_at.map(Timestamp),
            wait: self.wait_asked_at.map(|at| (Timestamp(at), self.wait_millis)),
            leaving: self.leaving,
        })
    }
}

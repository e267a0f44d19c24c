//! The phone's own store: the vault's wrapped key, wrong tries, settings, and what must be said
//! once. One small file that is always rewritten whole or not at all.

use rusqlite::{Connection, OptionalExtension as _, params};
use rusqlite_migration::{M, Migrations};
use serde::{Deserialize, Serialize};
use upheld_protocol::{Release, Timestamp};

use crate::{
    library::NATIONAL,
    lock::{Patience, Wrapped},
    requests::{Notice, Settings},
    stores::{StoreError, VaultNumber, prepare, room},
};

const MIGRATIONS: &[M<'_>] = &[M::up(include_str!("0001.sql")), M::up(include_str!("0002.sql"))];
/// One file, and no log beside it in which an older wrapped key could live on.
const JOURNAL_MODE: &str = "TRUNCATE";

/// The phone's own store.
pub struct Phone {
    connection: Connection,
}

/// A vault, as this store knows it.
pub struct KnownVault {
    /// Which file it is.
    pub number: VaultNumber,
    /// Its keys.
    pub wrapped: Wrapped,
    /// When it was put by, if it was.
    pub put_by_at: Option<Timestamp>,
}

/// What a phone knows of a pack's releases. It is kept apart from the library, so that a library
/// that had to be built again is never taken back to something older.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct KnownPack {
    /// The highest release that was ever seen in order, taken or not.
    pub highest: Option<Release>,
    /// When there was last nothing newer, or something newer was taken.
    pub checked_at: Option<Timestamp>,
    /// When the authority asked to wait, and for how many milliseconds.
    pub wait: Option<(Timestamp, i64)>,
}

impl Phone {
    /// Takes over a freshly opened store.
    ///
    /// # Errors
    /// When it is damaged, newer than this app, or cannot be written.
    pub fn open(mut connection: Connection) -> Result<Self, StoreError> {
        prepare(&mut connection, JOURNAL_MODE, &Migrations::from_slice(MIGRATIONS))?;
        Ok(Self { connection })
    }

    /// The vaults: the one in use first, then those put by, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn vaults(&self) -> Result<Vec<KnownVault>, StoreError> {
        let query = "SELECT number, wrapped, put_by_at FROM vault
                     ORDER BY put_by_at IS NOT NULL, put_by_at DESC, number DESC";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| {
            Ok(KnownVault {
                number: VaultNumber(row.get(0)?),
                wrapped: Wrapped::from_bytes(row.get(1)?),
                put_by_at: row.get::<_, Option<i64>>(2)?.map(Timestamp),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The vault in use, if there is one yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn vault(&self) -> Result<Option<KnownVault>, StoreError> {
        Ok(self.vaults()?.into_iter().find(|vault| vault.put_by_at.is_none()))
    }

    /// Notes a new vault as the one in use, and the one of before as put by at this time.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then changed.
    pub fn begin_vault(
        &mut self,
        wrapped: &Wrapped,
        now: Timestamp,
    ) -> Result<VaultNumber, StoreError> {
        let transaction = self.connection.transaction()?;
        transaction.execute("UPDATE vault SET put_by_at = ?1 WHERE put_by_at IS NULL", [now.0])?;
        transaction.execute("INSERT INTO vault (wrapped) VALUES (?1)", [wrapped.as_bytes()])?;
        let number = u32::try_from(transaction.last_insert_rowid()).map_err(|_| StoreError::Row)?;
        transaction.execute("DELETE FROM chosen", [])?;
        transaction.commit()?;
        Ok(VaultNumber(number))
    }

    /// Takes a vault that was put by into use, and puts the one of now by.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then changed.
    pub fn bring_back(&mut self, number: VaultNumber, now: Timestamp) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        transaction.execute("UPDATE vault SET put_by_at = ?1 WHERE put_by_at IS NULL", [now.0])?;
        let back = "UPDATE vault SET put_by_at = NULL WHERE number = ?1";
        transaction.execute(back, [number.0])?;
        transaction.execute("INSERT OR IGNORE INTO chosen (one) VALUES (1)", [])?;
        Ok(transaction.commit()?)
    }

    /// Rewrites the wrapped keys of a vault. The bytes of before are overwritten.
    ///
    /// # Errors
    /// When the store cannot be written; the keys are then wrapped as they were.
    pub fn rewrap(&mut self, number: VaultNumber, wrapped: &Wrapped) -> Result<(), StoreError> {
        let update = "UPDATE vault SET wrapped = ?2 WHERE number = ?1";
        self.connection.execute(update, params![number.0, wrapped.as_bytes()])?;
        Ok(())
    }

    /// Whether the owner has chosen a lock, be it none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn has_chosen(&self) -> Result<bool, StoreError> {
        let count = "SELECT COUNT(*) FROM chosen";
        Ok(self.connection.query_row(count, [], |row| row.get::<_, u32>(0))? > 0)
    }

    /// The owner has chosen a lock, be it none.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn set_chosen(&mut self) -> Result<(), StoreError> {
        self.connection.execute("INSERT OR IGNORE INTO chosen (one) VALUES (1)", [])?;
        Ok(())
    }

    /// Wrong tries at a vault so far. Each has its own count: whoever knows what opens one of them
    /// has no more tries at another for it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn patience(&self, number: VaultNumber) -> Result<Patience, StoreError> {
        let query = "SELECT wrong, tried_at FROM vault WHERE number = ?1";
        let read = self.connection.query_row(query, [number.0], |row| {
            Ok(Patience { wrong: row.get(0)?, last_at: row.get(1)? })
        });
        Ok(read?)
    }

    /// Notes wrong tries at a vault.
    ///
    /// # Errors
    /// When the store cannot be written: then nothing may be tried.
    pub fn set_patience(
        &mut self,
        number: VaultNumber,
        patience: Patience,
    ) -> Result<(), StoreError> {
        let update = "UPDATE vault SET wrong = ?2, tried_at = ?3 WHERE number = ?1";
        self.connection.execute(update, params![number.0, patience.wrong, patience.last_at])?;
        Ok(())
    }

    /// The clock that cannot be set may have begun anew since the last tries: all of its time now
    /// is time since then.
    ///
    /// # Errors
    /// When the store cannot be written; nobody then waits less.
    pub fn clock_began_anew_if_behind(&mut self, steady: i64) -> Result<(), StoreError> {
        let update = "UPDATE vault SET tried_at = 0 WHERE tried_at > ?1";
        self.connection.execute(update, [steady])?;
        Ok(())
    }

    /// The room it takes on the disk, in bytes.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn room(&self) -> Result<u64, StoreError> {
        room(&self.connection)
    }

    /// What is set.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn settings(&self) -> Result<Settings, StoreError> {
        let query = "SELECT value FROM settings";
        let value: Option<String> =
            self.connection.query_row(query, [], |row| row.get(0)).optional()?;
        Ok(value.map(|value| serde_json::from_str(&value)).transpose()?.unwrap_or_default())
    }

    /// Sets everything.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn set_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let put = "INSERT OR REPLACE INTO settings (one, value) VALUES (1, ?1)";
        self.connection.execute(put, [serde_json::to_string(settings)?])?;
        Ok(())
    }

    /// What must be said once.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn notices(&self) -> Result<Vec<Notice>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT kind FROM notice")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|kind| Ok(serde_json::from_str(&kind?)?)).collect()
    }

    /// Remembers something that must be said.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn add_notice(&mut self, notice: Notice) -> Result<(), StoreError> {
        let insert = "INSERT OR IGNORE INTO notice (kind) VALUES (?1)";
        self.connection.execute(insert, [serde_json::to_string(&notice)?])?;
        Ok(())
    }

    /// Forgets something that has been said.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remove_notice(&mut self, notice: Notice) -> Result<(), StoreError> {
        let delete = "DELETE FROM notice WHERE kind = ?1";
        self.connection.execute(delete, [serde_json::to_string(&notice)?])?;
        Ok(())
    }

    /// What is known of a pack's releases.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn known_of_pack(&self, pack: &str) -> Result<KnownPack, StoreError> {
        let query = "SELECT known FROM pack WHERE id = ?1";
        let known: Option<String> =
            self.connection.query_row(query, [pack], |row| row.get(0)).optional()?;
        Ok(known.map(|known| serde_json::from_str(&known)).transpose()?.unwrap_or_default())
    }

    /// Remembers what is known of a pack's releases.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn set_known_of_pack(&mut self, pack: &str, known: &KnownPack) -> Result<(), StoreError> {
        let put = "INSERT OR REPLACE INTO pack (id, known) VALUES (?1, ?2)";
        self.connection.execute(put, [pack, &serde_json::to_string(known)?])?;
        Ok(())
    }

    /// Forgets everything, the vaults' keys with it, and notes in the same breath that the rest of
    /// the phone is to be cleared. Comes back when the disk has forgotten the keys.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then forgotten.
    pub fn begin_clearing(
        &mut self,
        still_send: bool,
        last_vault: Option<VaultNumber>,
    ) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        for table in ["vault", "settings", "notice", "chosen"] {
            transaction.execute(&format!("DELETE FROM {table}"), [])?;
        }
        transaction.execute("DELETE FROM pack WHERE id <> ?1", [NATIONAL])?;
        // Numbers begin anew: they would tell how often somebody started again.
        transaction.execute("DELETE FROM sqlite_sequence", [])?;
        transaction.execute(
            "INSERT OR REPLACE INTO clearing (one, still_send, last_vault) VALUES (1, ?1, ?2)",
            params![still_send, last_vault.map_or(1, |number| number.0)],
        )?;
        Ok(transaction.commit()?)
    }

    /// What is still to be cleared.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn clearing(&self) -> Result<Option<Clearing>, StoreError> {
        let query = "SELECT still_send, last_vault FROM clearing";
        let read = self.connection.query_row(query, [], |row| {
            Ok(Clearing { still_send: row.get(0)?, last_vault: VaultNumber(row.get(1)?) })
        });
        Ok(read.optional()?)
    }

    /// Everything is cleared.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn end_clearing(&mut self) -> Result<(), StoreError> {
        self.connection.execute("DELETE FROM clearing", [])?;
        Ok(())
    }
}

/// The phone is being cleared.
pub struct Clearing {
    /// What waits still goes.
    pub still_send: bool,
    last_vault: VaultNumber,
}

impl Clearing {
    /// Every vault there may be.
    pub fn vaults(&self) -> impl Iterator<Item = VaultNumber> + use<> {
        (1..=self.last_vault.0).map(VaultNumber)
    }
}

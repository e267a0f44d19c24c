//! The vault: drafts, messages in their writer's words, opened replies, and the keys that say who
//! this phone is. Encrypted; its key is handed in by the platform.

mod drafts;
mod messages;

use rusqlite::{Connection, OptionalExtension as _, params};
use rusqlite_migration::{M, Migrations};
use upheld_protocol::{Invite, SigningKey, sealing::PrivateKey};

use crate::{
    outside::Random,
    requests::Notice,
    stores::{StoreError, prepare},
};

pub use messages::{Frozen, Message, Reply};

const MIGRATIONS: &[M<'_>] = &[M::up(include_str!("0001.sql"))];

/// The vault store.
pub struct Vault {
    connection: Connection,
}

/// The keys that say who this phone is.
pub struct Identity {
    /// Signs requests; a pseudonym the authority knows this phone by.
    pub device: SigningKey,
    /// Opens replies.
    pub reply: PrivateKey,
}

impl Vault {
    /// Takes over a freshly opened store.
    ///
    /// # Errors
    /// When it is damaged, newer than this app, or cannot be written.
    pub fn open(mut connection: Connection, journal_mode: &str) -> Result<Self, StoreError> {
        prepare(&mut connection, journal_mode, &Migrations::from_slice(MIGRATIONS))?;
        Ok(Self { connection })
    }

    /// This phone's keys, made on first use. A device seed that the mailbox already has is kept.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn identity(
        &mut self,
        known_device: Option<SigningKey>,
        random: &mut Random,
    ) -> Result<Identity, StoreError> {
        if let Some(identity) = self.stored_identity()? {
            return Ok(identity);
        }
        let identity = Identity {
            device: known_device.unwrap_or_else(|| SigningKey::random(&mut **random)),
            reply: PrivateKey::random(&mut **random),
        };
        self.connection.execute(
            "INSERT INTO identity (one, device_seed, reply_key) VALUES (1, ?1, ?2)",
            params![*identity.device.seed(), *identity.reply.to_bytes()],
        )?;
        Ok(identity)
    }

    fn stored_identity(&self) -> Result<Option<Identity>, StoreError> {
        let query = "SELECT device_seed, reply_key FROM identity";
        let keys: Option<([u8; 32], [u8; 32])> = self
            .connection
            .query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(keys.map(|(seed, reply)| Identity {
            device: SigningKey::from_seed(&seed),
            reply: PrivateKey::from_bytes(&reply),
        }))
    }

    /// The invite that was taken, if any.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn joined(&self) -> Result<Option<Invite>, StoreError> {
        let query = "SELECT invite FROM joined";
        let link: Option<String> =
            self.connection.query_row(query, [], |row| row.get(0)).optional()?;
        link.map(|link| Invite::parse(&link).map_err(|_| StoreError::Row)).transpose()
    }

    /// Keeps the invite that was taken.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn join(&mut self, invite: &Invite) -> Result<(), StoreError> {
        let insert = "INSERT OR REPLACE INTO joined (one, invite) VALUES (1, ?1)";
        self.connection.execute(insert, [invite.fragment()])?;
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
}

//! The vault: drafts, messages in their writer's words, opened replies, and the keys that say who
//! this phone is. Encrypted; open only while its owner is there.

mod attachments;
mod deleting;
mod drafts;
mod messages;
mod people;
mod pledge;
mod saved;

use rusqlite::{Connection, OptionalExtension as _, params};
use rusqlite_migration::{M, Migrations};
use upheld_protocol::{Accreditation, Invite, SigningKey, sealing::PrivateKey};
use zeroize::Zeroizing;

use crate::{
    outside::Random,
    phone::Phone,
    stores::{StoreError, prepare},
};

pub use attachments::Attached;
pub use messages::{Frozen, Message, NewReply, NotRelayed, Provable, Reply, SeenTeam};
pub use pledge::{ConsultationAnswers, KeptAnswer};
pub use saved::Saved;

const MIGRATIONS: &[M<'_>] = &[
    M::up(include_str!("0001.sql")),
    M::up(include_str!("0002.sql")),
    M::up(include_str!("0003.sql")),
    M::up(include_str!("0004.sql")),
    M::up(include_str!("0005.sql")),
];

/// The vault store.
pub struct Vault {
    connection: Connection,
}

/// The authority joined, and the key it knows this phone by: a pseudonym that no other has.
pub struct Organisation {
    /// The invite that was taken.
    pub invite: Invite,
    /// Signs requests to it.
    pub device: SigningKey,
}

/// Advocates that were written to, and the key they know this phone by.
pub struct KnownAdvocate {
    /// What the national root said of them.
    pub accreditation: Accreditation,
    /// Signs requests to them.
    pub device: SigningKey,
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

    /// The key that opens replies, made on first use.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn reply_key(&mut self, random: &mut Random) -> Result<PrivateKey, StoreError> {
        let query = "SELECT reply_key FROM keys";
        let held: Option<[u8; 32]> =
            self.connection.query_row(query, [], |row| row.get(0)).optional()?;
        if let Some(bytes) = held.map(Zeroizing::new) {
            return Ok(PrivateKey::from_bytes(&bytes));
        }
        let key = PrivateKey::random(&mut **random);
        let insert = "INSERT INTO keys (one, reply_key) VALUES (1, ?1)";
        self.connection.execute(insert, params![*key.to_bytes()])?;
        Ok(key)
    }

    /// The authority joined, if any.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn joined(&self) -> Result<Option<Organisation>, StoreError> {
        let query = "SELECT invite, device_seed FROM organisation
                     WHERE accreditation IS NULL ORDER BY rowid LIMIT 1";
        let row: Option<(String, [u8; 32])> = self
            .connection
            .query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        row.map(|(link, seed)| {
            let invite = Invite::parse(&link).map_err(|_| StoreError::Row)?;
            Ok(Organisation { invite, device: SigningKey::from_seed(&Zeroizing::new(seed)) })
        })
        .transpose()
    }

    /// Keeps the authority joined; for one that is here already only the invite is new.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn join(&mut self, organisation: &Organisation) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO organisation (root, invite, device_seed) VALUES (?1, ?2, ?3)
             ON CONFLICT (root) DO UPDATE SET invite = excluded.invite, accreditation = NULL",
            params![
                organisation.invite.root.to_string(),
                organisation.invite.fragment(),
                *organisation.device.seed(),
            ],
        )?;
        Ok(())
    }

    /// The advocates that were written to from here, so that a lost mailbox can be made again.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn advocates(&self) -> Result<Vec<KnownAdvocate>, StoreError> {
        let query = "SELECT accreditation, device_seed FROM organisation
                     WHERE accreditation IS NOT NULL ORDER BY rowid";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement
            .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, [u8; 32]>(1)?)))?;
        rows.map(|row| {
            let (accreditation, seed) = row?;
            let device = SigningKey::from_seed(&Zeroizing::new(seed));
            Ok(KnownAdvocate { accreditation: serde_json::from_str(&accreditation)?, device })
        })
        .collect()
    }

    /// Keeps advocates that are about to be written to. Those who are here already stay as they
    /// are, but for a newer accreditation.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_advocate(&mut self, known: &KnownAdvocate) -> Result<(), StoreError> {
        let KnownAdvocate { accreditation, device } = known;
        let root = accreditation.root;
        let invite = Invite { authority: accreditation.address.clone(), root, code: None };
        self.connection.execute(
            "INSERT INTO organisation (root, invite, device_seed, accreditation)
             VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (root) DO UPDATE SET invite = excluded.invite,
                 accreditation = excluded.accreditation
             WHERE accreditation <> excluded.accreditation",
            params![
                root.to_string(),
                invite.fragment(),
                *device.seed(),
                serde_json::to_string(accreditation)?,
            ],
        )?;
        Ok(())
    }

    /// What must be said once is the phone's own matter now: older vaults hand it over.
    ///
    /// # Errors
    /// When a store cannot be read or written.
    pub fn hand_notices_to(&mut self, phone: &mut Phone) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare("SELECT kind FROM notice")?;
        let kinds: Vec<String> =
            statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        if kinds.is_empty() {
            return Ok(());
        }
        for kind in kinds {
            phone.add_notice(serde_json::from_str(&kind)?)?;
        }
        self.connection.execute("DELETE FROM notice", [])?;
        Ok(())
    }
}

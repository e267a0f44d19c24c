//! What the stores have in common: names, safe settings, migrations, and what can go wrong.

use std::borrow::Cow;

use rusqlite::{Connection, ErrorCode};
use rusqlite_migration::{MigrationDefinitionError, Migrations};

use crate::requests::{OpenFailure, Refusal};

/// Which vault: a forgotten PIN begins another one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct VaultNumber(pub u32);

/// One of the stores.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Store {
    /// Public content, in the clear.
    Library,
    /// The lock, settings and notices, encrypted.
    Phone,
    /// What the young person wrote and what was answered, encrypted.
    Vault(VaultNumber),
    /// Sealed bytes on their way, encrypted besides.
    Mailbox,
}

impl Store {
    /// The vault most phones have.
    pub const FIRST_VAULT: Self = Self::Vault(VaultNumber(1));

    /// Its file's name.
    #[must_use]
    pub fn file_name(self) -> Cow<'static, str> {
        match self {
            Self::Library => "library.db".into(),
            Self::Phone => "phone.db".into(),
            Self::FIRST_VAULT => "vault.db".into(),
            Self::Vault(VaultNumber(number)) => format!("vault-{number}.db").into(),
            Self::Mailbox => "mailbox.db".into(),
        }
    }
}

/// The room a store takes on the disk, in bytes.
///
/// # Errors
/// When it cannot be read.
pub fn room(connection: &Connection) -> Result<u64, StoreError> {
    let query = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
    Ok(connection.query_row(query, [], |row| row.get(0))?)
}

/// Why a store could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Its bytes are no store, or pages of it are broken.
    #[error("the store is damaged")]
    Damaged,
    /// There is no room left.
    #[error("there is no room left")]
    Full,
    /// A newer version of the app wrote it.
    #[error("a newer version of the app wrote the store")]
    Newer,
    /// Somebody else holds it.
    #[error("the store is in use")]
    InUse,
    /// Nothing can be kept here at all.
    #[error("nothing can be kept here")]
    NoStorage,
    /// The platform's key cannot be read.
    #[error("the store's key cannot be read")]
    Key,
    /// The vault is locked.
    #[error("the vault is locked")]
    Locked,
    /// What is in a row cannot be read.
    #[error("a row of the store cannot be read")]
    Row,
    /// Anything else SQLite says.
    #[error("the store failed: {0}")]
    Sqlite(rusqlite::Error),
    /// Anything else the platform says.
    #[error("the store failed: {0}")]
    Platform(String),
}

impl From<rusqlite::Error> for StoreError {
    /// Only two codes mean damage: mistaking a passing fault for damage would lose data.
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            _ => Self::Sqlite(error),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        use rusqlite_migration::Error as Migration;
        match error {
            Migration::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead) => {
                Self::Newer
            }
            Migration::RusqliteError { err, .. } => err.into(),
            other => Self::Platform(other.to_string()),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(_: serde_json::Error) -> Self {
        Self::Row
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        if matches!(error, StoreError::Locked) {
            return Self::Locked;
        }
        tracing::warn!("A store refused: {error}");
        match error {
            StoreError::Full => Self::Full,
            _ => Self::Store,
        }
    }
}

impl From<StoreError> for OpenFailure {
    fn from(error: StoreError) -> Self {
        tracing::error!("A store did not open: {error}");
        match error {
            StoreError::Full => Self::Full,
            StoreError::Newer => Self::NewerVersion,
            StoreError::InUse => Self::InUse,
            StoreError::NoStorage => Self::NoStorage,
            StoreError::Key => Self::Key,
            _ => Self::Other,
        }
    }
}

/// Makes a freshly opened store safe, whole and current: settings, a check of every page, schema.
///
/// # Errors
/// [`StoreError::Damaged`] when a page is broken, [`StoreError::Newer`] when the schema is ahead.
pub fn prepare(
    connection: &mut Connection,
    journal_mode: &str,
    migrations: &Migrations<'_>,
) -> Result<(), StoreError> {
    connection.pragma_update(None, "journal_mode", journal_mode)?;
    // FULL: an answer of "saved" must survive the battery falling out.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(StoreError::Damaged);
    }
    migrations.to_latest(connection)?;
    sync_what_is_seen(connection)
}

/// A process that was killed may have left something written that is not on the disk yet. Before
/// another store is told of it, it is: any commit takes along what was written before it.
fn sync_what_is_seen(connection: &Connection) -> Result<(), StoreError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(connection.pragma_update(None, "user_version", version)?)
}

/// What was deleted lives on in the write-ahead log until that is truncated.
///
/// # Errors
/// [`StoreError::InUse`] when somebody reads: the bytes are then still there.
pub fn forget_journal(connection: &Connection) -> Result<(), StoreError> {
    let busy: i64 =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(StoreError::InUse) }
}

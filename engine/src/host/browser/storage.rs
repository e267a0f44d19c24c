//! Where the stores live in a browser: private files of this site (OPFS), opened by
//! SQLite in a dedicated worker.
//!
//! One connection a store, and one tab that owns them all ([`super::locks`]): the pool of
//! files has no locks of its own.

use std::ffi::CString;

use js_sys::{AsyncIterator, IteratorNext, Promise, Reflect};
use rusqlite::{Connection, OpenFlags};
use sqlite_wasm_vfs::sahpool::{self, OpfsSAHError, OpfsSAHPoolCfg, OpfsSAHPoolUtil};
use wasm_bindgen::prelude::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetDirectoryOptions,
    FileSystemSyncAccessHandle, StorageManager, WorkerGlobalScope,
};

use super::vfs;
use crate::cipher::{self, StoreKey};

/// The folder in the site's private files.
const FOLDER: &str = "stores";
/// Where the pool keeps its files inside that folder.
const POOL_FOLDER: &str = ".opaque";
/// Four stores, a journal each, and room for a transaction over two of them.
const FILES_IN_USE: u32 = 10;
/// What setting all of them aside needs besides: a copy of each, and of its journal. Kept free
/// from the start, because a damaged store must never wait for room; nor must a new vault.
const FILES_TO_SPARE: u32 = 10;
/// How often to ask whether a tab that has just gone has let go of the files.
const TRIES: u32 = 20;
/// How long to wait between, in milliseconds.
const PAUSE: i32 = 150;

/// Why the stores could not be had.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// A private window of some browsers, an old browser, or a page that is not served safely.
    #[error("this browser has no private file storage (OPFS) for this site")]
    NoOpfs,
    /// Another tab has the files open and did not let go in time.
    #[error("the stores are in use by another tab")]
    InUse,
    /// The disk, or this site's share of it, is full.
    #[error("there is no room left for the stores")]
    Full,
    /// A store to be moved or deleted is not there.
    #[error("there is no store named {0}")]
    NotThere(String),
    /// Setting aside never overwrites.
    #[error("there is already a store named {0}")]
    AlreadyThere(String),
    /// Connections are open, so the files cannot be let go.
    #[error("a store is still open")]
    StillOpen,
    /// SQLite said no.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// Anything else the browser said.
    #[error("the browser's file storage failed: {0}")]
    Browser(String),
}

/// The private files of this site, ready for SQLite.
pub struct BrowserStorage {
    pool: OpfsSAHPoolUtil,
}

impl BrowserStorage {
    /// Opens the pool of files. To be called in a dedicated worker, by the tab that owns the
    /// stores, and not again before [`BrowserStorage::close`].
    ///
    /// # Errors
    ///
    /// When the browser has no such storage, another tab uses it, or it is full.
    pub async fn install() -> Result<Self, StorageError> {
        let root = private_files().await?;
        wait_until_free(&root).await?;
        let config = OpfsSAHPoolCfg {
            vfs_name: vfs::POOL.to_owned(),
            directory: FOLDER.to_owned(),
            clear_on_init: false,
            initial_capacity: FILES_IN_USE + FILES_TO_SPARE,
        };
        let pool = sahpool::install::<sqlite_wasm_rs::WasmOsCallback>(&config, false).await?;
        let storage = Self { pool };
        storage.make_room_for(FILES_IN_USE + FILES_TO_SPARE).await?;
        vfs::register()?;
        Ok(storage)
    }

    /// Opens a store that is not a secret, and makes it when it is not there.
    ///
    /// # Errors
    ///
    /// Whatever SQLite says; an encrypted or damaged file is "not a database".
    pub fn open_clear(&self, name: &str) -> rusqlite::Result<Connection> {
        let connection = open(name)?;
        settle(&connection)?;
        Ok(connection)
    }

    /// Opens an encrypted store, and makes it when it is not there.
    ///
    /// # Errors
    ///
    /// Whatever SQLite says; a wrong key, like a damaged file, is "not a database".
    pub fn open_encrypted(&self, name: &str, key: &StoreKey) -> rusqlite::Result<Connection> {
        let connection = open(name)?;
        connection.pragma_update(None, "cipher", "sqlcipher")?;
        cipher::unlock(&connection, key)?;
        settle(&connection)?;
        Ok(connection)
    }

    /// Is there a store of that name?
    #[must_use]
    pub fn exists(&self, name: &str) -> bool {
        // The pool answers from memory and never fails.
        self.pool.exists(name).unwrap_or(false)
    }

    /// The names of all stores, those set aside included.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let mut names = self.pool.list();
        names.retain(|name| !name.ends_with("-journal"));
        names.sort_unstable();
        names
    }

    /// Moves a damaged store out of the way, with its journal, byte for byte. Its connection
    /// must be closed. The original goes only when the copy is on the disk; after a crash in
    /// between both are there.
    ///
    /// # Errors
    ///
    /// When there is no such store, the new name is taken, or there is no room.
    pub fn set_aside(&self, name: &str, to: &str) -> Result<(), StorageError> {
        if !self.exists(name) {
            return Err(StorageError::NotThere(name.to_owned()));
        }
        if self.exists(to) {
            return Err(StorageError::AlreadyThere(to.to_owned()));
        }
        let (journal, journal_to) = (journal_of(name), journal_of(to));
        if self.exists(&journal) {
            self.pool.delete_db(&journal_to)?;
            self.copy(&journal, &journal_to)?;
        }
        self.copy(name, to)?;
        // The store first: SQLite drops a journal whose store is gone, and must never find a
        // damaged store without its journal.
        self.pool.delete_db(name)?;
        self.pool.delete_db(&journal)?;
        Ok(())
    }

    /// Deletes a store, with its journal; its connection must be closed. One that is not there is
    /// gone already.
    ///
    /// # Errors
    ///
    /// When the browser cannot.
    pub fn delete(&self, name: &str) -> Result<(), StorageError> {
        for file in [name.to_owned(), journal_of(name)] {
            if self.exists(&file) {
                self.pool.delete_db(&file)?;
            }
        }
        Ok(())
    }

    /// How many bytes this site may still store, where the browser tells.
    pub async fn room_left() -> Option<u64> {
        let estimate = JsFuture::from(storage_manager().ok()?.estimate().ok()?).await.ok()?;
        let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
        let left = (number("quota")? - number("usage")?).max(0.0);
        Some(left as u64)
    }

    /// Lets go of the files, so that another tab can have them. Afterwards nothing opens until
    /// [`BrowserStorage::install`] is called again.
    ///
    /// # Errors
    ///
    /// When a connection is still open. Then nothing has changed.
    pub fn close(&self) -> Result<(), StorageError> {
        self.pool.pause_vfs().map_err(|_| StorageError::StillOpen)
    }

    async fn make_room_for(&self, files: u32) -> Result<(), StorageError> {
        let wanted = self.pool.count() + files;
        Ok(self.pool.reserve_minimum_capacity(wanted).await?)
    }

    fn copy(&self, name: &str, to: &str) -> Result<(), StorageError> {
        let bytes = self.pool.export_db(name)?;
        let copied = self.pool.import_db_unchecked(to, &bytes).map_err(StorageError::from);
        let flushed = copied.and_then(|()| flush(to));
        if flushed.is_err() {
            self.pool.delete_db(to)?;
        }
        flushed
    }
}

impl From<OpfsSAHError> for StorageError {
    fn from(error: OpfsSAHError) -> Self {
        use OpfsSAHError as E;
        match error {
            E::NotSupported => Self::NoOpfs,
            E::GetDirHandle(said)
            | E::GetFileHandle(said)
            | E::CreateSyncAccessHandle(said)
            | E::IterHandle(said)
            | E::RemoveEntity(said)
            | E::Read(said)
            | E::Write(said)
            | E::Truncate(said) => Self::from_browser(&said),
            other => Self::Browser(other.to_string()),
        }
    }
}

impl StorageError {
    fn from_browser(said: &JsValue) -> Self {
        let text = |name: &str| Reflect::get(said, &name.into()).ok()?.as_string();
        let name = text("name").unwrap_or_default();
        match name.as_str() {
            "NoModificationAllowedError" | "InvalidStateError" => Self::InUse,
            "QuotaExceededError" => Self::Full,
            "SecurityError" | "NotSupportedError" | "TypeError" => Self::NoOpfs,
            _ => Self::Browser(format!("{name}: {}", text("message").unwrap_or_default())),
        }
    }
}

fn open(name: &str) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags_and_vfs(name, flags, vfs::CIPHERED)
}

/// Reads once, which rolls back what a killed tab left and finds a wrong key, and sets what
/// these files need: a commit is the truncated journal, and is on the disk when it is told.
fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.pragma_update_and_check(None, "journal_mode", "truncate", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "full")
}

fn journal_of(name: &str) -> String {
    format!("{name}-journal")
}

fn flush(name: &str) -> Result<(), StorageError> {
    let name = CString::new(name).map_err(rusqlite::Error::from)?;
    Ok(vfs::flush(&name)?)
}

fn storage_manager() -> Result<StorageManager, StorageError> {
    let scope: WorkerGlobalScope = js_sys::global().dyn_into().map_err(|_| StorageError::NoOpfs)?;
    let storage = scope.navigator().storage();
    let directory = Reflect::get(&storage, &"getDirectory".into());
    match directory {
        Ok(method) if method.is_function() => Ok(storage),
        _ => Err(StorageError::NoOpfs),
    }
}

/// The root of this site's private files, if SQLite can use them.
async fn private_files() -> Result<FileSystemDirectoryHandle, StorageError> {
    let root = settled(storage_manager()?.get_directory()).await?;
    let prototype = Reflect::get(&js_sys::global(), &"FileSystemFileHandle".into())
        .and_then(|class| Reflect::get(&class, &"prototype".into()))
        .unwrap_or_default();
    match Reflect::has(&prototype, &"createSyncAccessHandle".into()) {
        Ok(true) => Ok(root.unchecked_into()),
        _ => Err(StorageError::NoOpfs),
    }
}

/// A tab that has just gone may hold its files a moment longer than its lock. The pool cannot
/// be asked twice (it keeps what it got of a failed try), so every file is tried before.
async fn wait_until_free(root: &FileSystemDirectoryHandle) -> Result<(), StorageError> {
    let stores = folder_in(root, FOLDER).await?;
    let files = files_in(&folder_in(&stores, POOL_FOLDER).await?).await?;
    for _ in 1..TRIES {
        match try_all(&files).await {
            Err(StorageError::InUse) => pause().await?,
            answer => return answer,
        }
    }
    try_all(&files).await
}

async fn try_all(files: &[FileSystemFileHandle]) -> Result<(), StorageError> {
    for file in files {
        let handle = settled(file.create_sync_access_handle()).await?;
        handle.unchecked_into::<FileSystemSyncAccessHandle>().close();
    }
    Ok(())
}

async fn folder_in(
    folder: &FileSystemDirectoryHandle,
    name: &str,
) -> Result<FileSystemDirectoryHandle, StorageError> {
    let options = FileSystemGetDirectoryOptions::new();
    options.set_create(true);
    let inner = settled(folder.get_directory_handle_with_options(name, &options)).await?;
    Ok(inner.unchecked_into())
}

async fn files_in(
    folder: &FileSystemDirectoryHandle,
) -> Result<Vec<FileSystemFileHandle>, StorageError> {
    let entries: AsyncIterator = folder.values().unchecked_into();
    let mut files = Vec::new();
    loop {
        let next = entries.next().map_err(|said| StorageError::from_browser(&said))?;
        let next: IteratorNext = settled(next).await?.unchecked_into();
        if next.done() {
            return Ok(files);
        }
        if let Ok(file) = next.value().dyn_into() {
            files.push(file);
        }
    }
}

async fn pause() -> Result<(), StorageError> {
    let scope: WorkerGlobalScope = js_sys::global().dyn_into().map_err(|_| StorageError::NoOpfs)?;
    let wait = Promise::new(&mut |done, _| {
        // A timer that is refused leaves the promise open; browsers do not refuse one.
        let _ = scope.set_timeout_with_callback_and_timeout_and_arguments_0(&done, PAUSE);
    });
    settled(wait).await.map(drop)
}

async fn settled(promise: Promise) -> Result<JsValue, StorageError> {
    JsFuture::from(promise).await.map_err(|said| StorageError::from_browser(&said))
}

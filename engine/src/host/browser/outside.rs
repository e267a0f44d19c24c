//! What the engine is handed in a browser: clock, timer, and the stores as it knows them.

use std::rc::Rc;

use js_sys::Promise;
use rusqlite::Connection;
use wasm_bindgen::prelude::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::WorkerGlobalScope;

use super::{
    keys::PlatformKeys,
    storage::{BrowserStorage, StorageError},
};
use crate::{
    host::Timer,
    outside::{Clock, Storage},
    protocol::Timestamp,
    stores::{Store, StoreError},
};

/// The browser's clock.
pub struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self) -> Timestamp {
        #[allow(clippy::cast_possible_truncation)]
        Timestamp(js_sys::Date::now() as i64)
    }
}

/// The worker's timer.
pub struct BrowserTimer;

impl Timer for BrowserTimer {
    async fn sleep(&self, millis: i64) {
        let millis = i32::try_from(millis).unwrap_or(i32::MAX);
        let promise = Promise::new(&mut |done, _| {
            let scope = js_sys::global().unchecked_into::<WorkerGlobalScope>();
            if scope.set_timeout_with_callback_and_timeout_and_arguments_0(&done, millis).is_err() {
                tracing::error!("The browser refused a timer");
            }
        });
        if JsFuture::from(promise).await.is_err() {
            tracing::error!("A timer failed");
        }
    }
}

/// The three stores in the browser's private files.
pub struct Stores {
    /// The files.
    pub files: Rc<BrowserStorage>,
    /// The keys of two of them.
    pub keys: PlatformKeys,
}

impl Storage for Stores {
    fn open(&self, store: Store) -> Result<Connection, StoreError> {
        let name = store.file_name();
        Ok(match store {
            Store::Library => self.files.open_clear(name)?,
            Store::Vault => self.files.open_encrypted(name, &self.keys.vault)?,
            Store::Mailbox => self.files.open_encrypted(name, &self.keys.mailbox)?,
        })
    }

    fn set_aside(&self, store: Store, now: Timestamp) -> Result<(), StoreError> {
        let name = store.file_name();
        Ok(self.files.set_aside(name, &format!("damaged-{}-{name}", now.0))?)
    }

    fn journal_mode(&self) -> &'static str {
        "TRUNCATE"
    }
}

impl From<StorageError> for StoreError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::NoOpfs => Self::NoStorage,
            StorageError::InUse => Self::InUse,
            StorageError::Full => Self::Full,
            StorageError::Sqlite(error) => error.into(),
            other => Self::Platform(other.to_string()),
        }
    }
}

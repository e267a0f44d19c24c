//! What the engine is handed in a browser: clock, timer, and the stores as it knows them.

use std::rc::Rc;

use js_sys::{Promise, Reflect};
use rusqlite::Connection;
use wasm_bindgen::prelude::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::WorkerGlobalScope;

use super::storage::{BrowserStorage, StorageError};
use crate::{
    cipher::StoreKey,
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

    fn steady(&self) -> i64 {
        let scope = js_sys::global().unchecked_into::<WorkerGlobalScope>();
        #[allow(clippy::cast_possible_truncation)]
        scope.performance().map_or(0, |performance| performance.now() as i64)
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

/// The memory of this device in bytes, as far as the browser tells: to the next power of two.
pub(super) fn memory() -> Option<u64> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    let gigabytes = Reflect::get(&navigator, &"deviceMemory".into()).ok()?.as_f64()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Some((gigabytes * f64::from(1 << 30)) as u64)
}

/// How the name of a store begins that was set aside.
const SET_ASIDE: &str = "damaged-";

/// The stores in the browser's private files.
pub struct Stores(pub Rc<BrowserStorage>);

impl Storage for Stores {
    fn open(&self, store: Store, key: Option<&StoreKey>) -> Result<Connection, StoreError> {
        let name = store.file_name();
        Ok(match key {
            None => self.0.open_clear(&name)?,
            Some(key) => self.0.open_encrypted(&name, key)?,
        })
    }

    fn set_aside(&self, store: Store, now: Timestamp) -> Result<(), StoreError> {
        let name = store.file_name();
        Ok(self.0.set_aside(&name, &format!("{SET_ASIDE}{}-{name}", now.0))?)
    }

    fn remove(&self, store: Store) -> Result<(), StoreError> {
        Ok(self.0.delete(&store.file_name())?)
    }

    fn remove_set_aside(&self) -> Result<(), StoreError> {
        let names = self.0.names().into_iter();
        for name in names.filter(|name| name.starts_with(SET_ASIDE)) {
            self.0.delete(&name)?;
        }
        Ok(())
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

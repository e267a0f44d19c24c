//! The keys that this browser keeps for us.
//!
//! Two random keys, one for the vault and one for the mailbox, are made once and stored
//! encrypted in IndexedDB. What opens them is a WebCrypto key that scripts can use and never
//! read, kept beside them. A browser writes that key to its profile folder in a form of its
//! own: this stops a script from carrying the keys away, and a passer-by from reading the
//! files; it does not stop someone who takes the whole profile apart. Against that there is
//! the PIN.

use js_sys::{Array, ArrayBuffer, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::{Closure, JsCast, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AesGcmParams, AesKeyGenParams, Crypto, CryptoKey, Event, IdbDatabase, IdbOpenDbRequest,
    IdbRequest, IdbTransaction, WorkerGlobalScope,
};
use zeroize::Zeroizing;

use crate::outside::PlatformKeys;

const DATABASE: &str = "upheld-keys";
const STORE: &str = "keys";
const RECORD: &str = "platform";
/// What the encryption is bound to, so that no other record can be passed off as this one.
const PURPOSE: &[u8] = b"upheld platform keys 1";

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// No WebCrypto or no IndexedDB: an old browser, or a page that is not served safely.
    #[error("this browser cannot keep keys")]
    NotSupported,
    /// Keys are stored and cannot be opened. New ones are not made: they would open nothing.
    #[error("the stored keys are there but cannot be opened: {0}")]
    Unreadable(String),
    /// No keys were ever stored here, or the browser has lost them.
    #[error("no keys are stored in this browser")]
    Missing,
    /// The disk, or this site's share of it, is full.
    #[error("there is no room left to keep keys")]
    Full,
    /// Anything else the browser said.
    #[error("the browser could not keep keys: {0}")]
    Browser(String),
}

/// The keys stored in this browser, made now if there never were any.
///
/// # Errors
///
/// When the browser cannot keep keys, or stored keys cannot be opened.
pub async fn platform_keys() -> Result<PlatformKeys, KeyError> {
    let database = open_database().await?;
    let keys = match read(&database).await? {
        Some(record) => unseal(&record).await,
        None => create(&database).await,
    };
    database.close();
    keys
}

/// The keys stored in this browser. For when there are stores already, which new keys would
/// not open.
///
/// # Errors
///
/// As [`platform_keys`], and [`KeyError::Missing`] where that would make new keys.
pub async fn existing_platform_keys() -> Result<PlatformKeys, KeyError> {
    let database = open_database().await?;
    let record = read(&database).await?;
    database.close();
    unseal(&record.ok_or(KeyError::Missing)?).await
}

/// Makes keys, and hands them out only when they are on the disk.
async fn create(database: &IdbDatabase) -> Result<PlatformKeys, KeyError> {
    let (keys, record) = seal_new().await?;
    let transaction = writing(database)?;
    let store = transaction.object_store(STORE).map_err(browser)?;
    // `add`, not `put`: what is there is never overwritten.
    store.add_with_key(&record, &RECORD.into()).map_err(browser)?;
    finished(&transaction).await?;
    Ok(keys)
}

async fn read(database: &IdbDatabase) -> Result<Option<JsValue>, KeyError> {
    let transaction = database.transaction_with_str(STORE).map_err(browser)?;
    let store = transaction.object_store(STORE).map_err(browser)?;
    let request = store.get(&RECORD.into()).map_err(browser)?;
    let found = answered(&request).await.map_err(unreadable)?;
    Ok(Some(found).filter(|record| !record.is_undefined()))
}

async fn seal_new() -> Result<(PlatformKeys, JsValue), KeyError> {
    let crypto = crypto()?;
    let mut plain = Zeroizing::new([0; 64]);
    let nonce = Uint8Array::new_with_length(12);
    crypto.get_random_values_with_u8_array(&mut *plain).map_err(browser)?;
    crypto.get_random_values_with_js_u8_array(&nonce).map_err(browser)?;
    let key = new_wrapping_key(&crypto).await?;
    let bytes = Uint8Array::from(&plain[..]);
    let sealing = crypto.subtle().encrypt_with_object_and_js_u8_array(
        parameters(&nonce).as_ref(),
        &key,
        &bytes,
    );
    let sealed = settled(sealing).await;
    bytes.fill(0, 0, bytes.length());
    let record = Object::new();
    set(&record, "key", &key)?;
    set(&record, "nonce", &nonce)?;
    set(&record, "sealed", &Uint8Array::new(&sealed?))?;
    Ok((split(&plain), record.into()))
}

async fn unseal(record: &JsValue) -> Result<PlatformKeys, KeyError> {
    let key: CryptoKey = field(record, "key")?;
    let nonce: Uint8Array = field(record, "nonce")?;
    let sealed: Uint8Array = field(record, "sealed")?;
    let subtle = crypto()?.subtle();
    let opening =
        subtle.decrypt_with_object_and_js_u8_array(parameters(&nonce).as_ref(), &key, &sealed);
    let opened = settled(opening).await.map_err(unreadable)?;
    let bytes = Uint8Array::new(&opened.unchecked_into::<ArrayBuffer>());
    if bytes.length() != 64 {
        return Err(KeyError::Unreadable("they have the wrong length".to_owned()));
    }
    let mut plain = Zeroizing::new([0; 64]);
    bytes.copy_to(&mut *plain);
    bytes.fill(0, 0, 64);
    Ok(split(&plain))
}

fn split(plain: &[u8; 64]) -> PlatformKeys {
    let mut keys = PlatformKeys { vault: [0; 32], mailbox: [0; 32] };
    keys.vault.copy_from_slice(&plain[..32]);
    keys.mailbox.copy_from_slice(&plain[32..]);
    keys
}

fn parameters(nonce: &Uint8Array) -> AesGcmParams {
    let parameters = AesGcmParams::new("AES-GCM", nonce);
    parameters.set_additional_data(&Uint8Array::from(PURPOSE));
    parameters
}

async fn new_wrapping_key(crypto: &Crypto) -> Result<CryptoKey, KeyError> {
    let kind = AesKeyGenParams::new("AES-GCM", 256);
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let extractable = false;
    let making = crypto.subtle().generate_key_with_object(&kind, extractable, &uses);
    Ok(settled(making).await?.unchecked_into())
}

async fn open_database() -> Result<IdbDatabase, KeyError> {
    let factory = scope()?.indexed_db().ok().flatten().ok_or(KeyError::NotSupported)?;
    let request = factory.open_with_u32(DATABASE, 1).map_err(browser)?;
    let make = Closure::once(|event: Event| make_store(&event));
    request.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
    Ok(answered(&request).await?.unchecked_into())
}

/// Runs inside the upgrade. If it fails there is no store, and the next read says so.
fn make_store(event: &Event) {
    let request = event.target().and_then(|target| target.dyn_into::<IdbOpenDbRequest>().ok());
    let database = request.and_then(|request| request.result().ok());
    if let Some(database) = database {
        let _ = database.unchecked_into::<IdbDatabase>().create_object_store(STORE);
    }
}

#[wasm_bindgen]
extern "C" {
    /// `IDBDatabase`, for the third argument of `transaction`, which web-sys keeps unstable.
    type StrictDatabase;

    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &StrictDatabase,
        store: &str,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

/// A transaction that is finished only when it is on the disk.
fn writing(database: &IdbDatabase) -> Result<IdbTransaction, KeyError> {
    let options = Object::new();
    set(&options, "durability", &"strict".into())?;
    let database: &StrictDatabase = database.unchecked_ref();
    database.transaction(STORE, "readwrite", &options).map_err(browser)
}

async fn finished(transaction: &IdbTransaction) -> Result<(), KeyError> {
    let done = Promise::new(&mut |done, failed| {
        transaction.set_oncomplete(Some(&done));
        transaction.set_onabort(Some(&failed));
    });
    match JsFuture::from(done).await {
        Ok(_) => Ok(()),
        Err(_) => Err(browser(transaction.error().into())),
    }
}

async fn answered(request: &IdbRequest) -> Result<JsValue, KeyError> {
    let done = Promise::new(&mut |done, failed| {
        request.set_onsuccess(Some(&done));
        request.set_onerror(Some(&failed));
    });
    match JsFuture::from(done).await {
        Ok(_) => request.result().map_err(browser),
        Err(_) => Err(browser(request.error().ok().flatten().into())),
    }
}

async fn settled(promise: Result<Promise, JsValue>) -> Result<JsValue, KeyError> {
    JsFuture::from(promise.map_err(browser)?).await.map_err(browser)
}

fn scope() -> Result<WorkerGlobalScope, KeyError> {
    js_sys::global().dyn_into().map_err(|_| KeyError::NotSupported)
}

/// WebCrypto's `subtle` is there only on a page that is served safely.
fn crypto() -> Result<Crypto, KeyError> {
    let crypto = scope()?.crypto().map_err(|_| KeyError::NotSupported)?;
    match Reflect::get(&crypto, &"subtle".into()) {
        Ok(subtle) if subtle.is_object() => Ok(crypto),
        _ => Err(KeyError::NotSupported),
    }
}

fn field<T: JsCast>(record: &JsValue, name: &str) -> Result<T, KeyError> {
    Reflect::get(record, &name.into())
        .and_then(JsValue::dyn_into)
        .map_err(|_| KeyError::Unreadable(format!("{name} is missing")))
}

fn set(object: &Object, name: &str, value: &JsValue) -> Result<(), KeyError> {
    Reflect::set(object, &name.into(), value).map(drop).map_err(browser)
}

fn unreadable(error: KeyError) -> KeyError {
    match error {
        KeyError::Browser(said) => KeyError::Unreadable(said),
        other => other,
    }
}

#[allow(clippy::needless_pass_by_value)] // it is for `map_err`
fn browser(said: JsValue) -> KeyError {
    let text = |name: &str| Reflect::get(&said, &name.into()).ok()?.as_string();
    let name = text("name").unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" => KeyError::Full,
        _ => KeyError::Browser(format!("{name}: {}", text("message").unwrap_or_default())),
    }
}

//! One tab owns the stores.
//!
//! The browser's lock manager says who: its lock goes with the tab, however the tab ends. A tab
//! that has to wait can ask the owner to let go, over a channel all tabs of this site hear.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::{Closure, JsCast as _, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent};

/// The name of the lock and of the channel.
const NAME: &str = "upheld-stores";
/// What a waiting tab says on the channel.
const PLEASE: &str = "release please";

/// Why the stores cannot be owned.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// An old browser, or a page that is not served safely.
    #[error("this browser has no lock manager")]
    NotSupported,
    /// Anything else the browser said.
    #[error("the browser refused the lock on the stores: {0}")]
    Browser(String),
}

/// Owns the stores until it is dropped.
#[must_use = "dropping it gives the stores away"]
pub struct OwnerGuard {
    release: Function,
    channel: BroadcastChannel,
    listener: Option<Closure<dyn FnMut(MessageEvent)>>,
}

impl OwnerGuard {
    /// Calls `asked` whenever a waiting tab asks for the stores. To give them: close the
    /// connections and the storage, then drop this guard.
    pub fn on_release_asked(&mut self, mut asked: impl FnMut() + 'static) {
        let listener = Closure::new(move |message: MessageEvent| {
            if message.data().as_string().as_deref() == Some(PLEASE) {
                asked();
            }
        });
        self.channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        self.listener = Some(listener);
    }

    fn new(release: Function) -> Result<Self, LockError> {
        match BroadcastChannel::new(NAME) {
            Ok(channel) => Ok(Self { release, channel, listener: None }),
            Err(said) => {
                call(&release, &JsValue::UNDEFINED);
                Err(browser(&said))
            }
        }
    }
}

impl Drop for OwnerGuard {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
        call(&self.release, &JsValue::UNDEFINED);
    }
}

/// Waits until this tab owns the stores. Calls `on_waiting` once if another tab owns them now.
/// Dropping the future gives up the place in the queue.
///
/// # Errors
///
/// When the browser has no locks or refuses them.
pub async fn own_stores(on_waiting: impl Fn()) -> Result<OwnerGuard, LockError> {
    let locks = lock_manager()?;
    if let Some(release) = request(&locks, true).await? {
        return OwnerGuard::new(release);
    }
    on_waiting();
    let release = request(&locks, false).await?;
    OwnerGuard::new(release.ok_or_else(|| LockError::Browser("it was not granted".to_owned()))?)
}

/// Asks the tab that owns the stores to let go. It may take its time: something may be under
/// way there.
///
/// # Errors
///
/// When the browser has no channel between tabs.
pub fn ask_for_release() -> Result<(), LockError> {
    let channel = BroadcastChannel::new(NAME).map_err(|said| browser(&said))?;
    let posted = channel.post_message(&PLEASE.into()).map_err(|said| browser(&said));
    channel.close();
    posted
}

#[wasm_bindgen]
extern "C" {
    /// `LockManager`, which web-sys keeps unstable.
    type LockManager;

    #[wasm_bindgen(method, catch)]
    fn request(
        this: &LockManager,
        name: &str,
        options: &Object,
        granted: &Function,
    ) -> Result<Promise, JsValue>;
}

/// The lock manager of a page or of a worker.
fn lock_manager() -> Result<LockManager, LockError> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into());
    let locks = navigator.and_then(|navigator| Reflect::get(&navigator, &"locks".into()));
    match locks {
        Ok(locks) if locks.is_object() => Ok(locks.unchecked_into()),
        _ => Err(LockError::NotSupported),
    }
}

/// Asks for the lock. Answers with the function that releases it, or `None` if it was to be
/// had at once and could not.
async fn request(locks: &LockManager, at_once: bool) -> Result<Option<Function>, LockError> {
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &at_once.into()).map_err(|e| browser(&e))?;
    let (answer, tell) = promise();
    // The lock is held for as long as the promise that this returns is open. If the future is
    // dropped, so is this closure, the browser's call fails, and the lock goes to the next.
    let granted = Closure::once(move |lock: JsValue| {
        if lock.is_null() {
            call(&tell, &JsValue::NULL);
            return JsValue::UNDEFINED;
        }
        let (held, release) = promise();
        call(&tell, &release);
        held.into()
    });
    let over = locks.request(NAME, &options, granted.as_ref().unchecked_ref());
    let over = over.map_err(|said| browser(&said))?;
    let first = Promise::race(&Array::of2(&answer, &over));
    let release = JsFuture::from(first).await.map_err(|said| browser(&said))?;
    Ok(release.dyn_into().ok())
}

/// A promise and the function that fulfils it.
fn promise() -> (Promise, Function) {
    let mut fulfil = None;
    let promise = Promise::new(&mut |done, _| fulfil = Some(done));
    // A promise calls its closure before it is handed out.
    (promise, fulfil.unwrap_or_default())
}

/// Calls a promise's own function, which never fails.
fn call(function: &Function, with: &JsValue) {
    let _ = function.call1(&JsValue::UNDEFINED, with);
}

fn browser(said: &JsValue) -> LockError {
    let text = |name: &str| Reflect::get(said, &name.into()).ok()?.as_string();
    let (name, message) = (text("name"), text("message"));
    LockError::Browser(format!("{}: {}", name.unwrap_or_default(), message.unwrap_or_default()))
}

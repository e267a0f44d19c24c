//! No renderer: for tests, and for checking that the app compiles.

use std::cell::{Cell, RefCell};

use futures::channel::oneshot;

use super::{CannotSave, HandedOn, Landed, Numbers, Page, Spoken};

pub const NUMBERS: Numbers = Numbers::Links;
pub const LINKS_TELL: bool = true;

pub fn launch() {}

pub fn dial(_number: &str) {}

pub fn sms(_number: &str) {}

pub fn set_page(page: &Page) {
    PAGE.set(Some(page.clone()));
}

/// How the page was told to look and speak.
pub fn last_page() -> Option<Page> {
    PAGE.with_borrow(Clone::clone)
}

/// English, for tests.
pub fn languages() -> Vec<String> {
    vec!["en-GB".into()]
}

pub fn start_link() -> Option<String> {
    None
}

pub fn focus(_id: &str) {}

pub fn keep_focus(_id: &str) {}

pub fn show(_id: &str) {}

pub fn arrive(_heading: &str) {}

pub fn on_online(_call: impl Fn() + 'static) {}

pub fn remember_hidden(_hidden: bool) {}

pub fn was_hidden() -> bool {
    false
}

pub fn take_over() {}

/// Waits until a test has let so much time go by.
pub async fn wait(millis: u32) {
    let (tell, told) = oneshot::channel();
    let due = NOW.get() + u64::from(millis);
    SLEEPERS.with_borrow_mut(|sleepers| sleepers.push((due, tell)));
    told.await.ok();
}

/// As if so much time went by: whoever waited for less goes on.
pub fn pretend_time(millis: u64) {
    NOW.set(NOW.get() + millis);
    let due = SLEEPERS.with_borrow_mut(|sleepers| {
        let (due, later) = sleepers.drain(..).partition(|(at, _)| *at <= NOW.get());
        *sleepers = later;
        due
    });
    for (_, tell) in due {
        tell.send(()).ok();
    }
}

type Call = Box<dyn Fn(bool)>;

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(0) };
    static SLEEPERS: RefCell<Vec<(u64, oneshot::Sender<()>)>> = const { RefCell::new(Vec::new()) };
    static AWAY: RefCell<Option<Call>> = const { RefCell::new(None) };
    static PAGE: RefCell<Option<Page>> = const { RefCell::new(None) };
}

pub fn on_away(call: impl Fn(bool) + 'static) {
    AWAY.set(Some(Box::new(call)));
}

/// As if the app left the front, or came to it again.
pub fn pretend_away(away: bool) {
    AWAY.with_borrow(|call| {
        if let Some(call) = call {
            call(away);
        }
    });
}

/// Remembers nothing.
pub fn save_file(_name: &str, _media_type: &str, _bytes: &[u8]) -> Result<Landed, CannotSave> {
    Ok(Landed::WithTheBrowser)
}

thread_local! {
    static HANDED_ON: Cell<Option<HandedOn>> = const { Cell::new(None) };
    static SHARED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static VOICE: Cell<bool> = const { Cell::new(false) };
    static SAYING: RefCell<Option<(String, oneshot::Sender<Spoken>)>> = const { RefCell::new(None) };
}

/// As if text could be handed on here, with this end; or as if it could not.
pub fn pretend_share(end: Option<HandedOn>) {
    HANDED_ON.set(end);
    SHARED.take();
}

/// What was handed on.
pub fn shared() -> Vec<String> {
    SHARED.with_borrow(Clone::clone)
}

pub fn can_share() -> bool {
    HANDED_ON.get().is_some()
}

pub async fn share(_title: &str, text: &str) -> HandedOn {
    SHARED.with_borrow_mut(|shared| shared.push(text.to_owned()));
    HANDED_ON.get().unwrap_or(HandedOn::Not)
}

pub fn can_print() -> bool {
    true
}

pub fn print() {}

/// As if there were a voice here, or none.
pub fn pretend_voice(there: bool) {
    VOICE.set(there);
    SAYING.take();
}

/// What is read aloud just now. With an end, it is read no further.
pub fn saying(end: Option<Spoken>) -> Option<String> {
    let Some(end) = end else {
        return SAYING.with_borrow(|saying| saying.as_ref().map(|(sentence, _)| sentence.clone()));
    };
    let (sentence, tell) = SAYING.take()?;
    tell.send(end).ok();
    Some(sentence)
}

pub async fn local_voice(_language: &str) {
    if !VOICE.get() {
        std::future::pending::<()>().await;
    }
}

pub async fn say(sentence: &str, _language: &str, _slow: bool) -> Spoken {
    let (tell, told) = oneshot::channel();
    SAYING.set(Some((sentence.to_owned(), tell)));
    told.await.unwrap_or(Spoken::Stopped)
}

pub fn stop_saying() {
    SAYING.take();
}

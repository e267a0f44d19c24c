//! No renderer: for tests, and for checking that the app compiles.

use std::cell::RefCell;

pub use super::clock::wait;
use super::{CannotSave, Landed, Numbers};

pub const NUMBERS: Numbers = Numbers::Links;

pub fn launch() {}

pub fn dial(_number: &str) {}

pub fn sms(_number: &str) {}

pub fn set_document(_language: &str, _direction: &str) {}

pub fn start_link() -> Option<String> {
    None
}

pub fn focus(_id: &str) {}

pub fn keep_focus(_id: &str) {}

pub fn arrive(_heading: &str) {}

pub fn on_online(_call: impl Fn() + 'static) {}

pub fn remember_hidden(_hidden: bool) {}

pub fn was_hidden() -> bool {
    false
}

pub fn take_over() {}

type Call = Box<dyn Fn(bool)>;

thread_local! {
    static AWAY: RefCell<Option<Call>> = const { RefCell::new(None) };
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

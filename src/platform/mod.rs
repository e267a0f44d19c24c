//! The little that differs from one platform to the next. Everything here is safe to call
//! anywhere: where a platform cannot do a thing, nothing happens.

#[cfg(all(feature = "web", target_family = "wasm"))]
mod browser;
#[cfg(all(feature = "web", target_family = "wasm"))]
use browser as here;

#[cfg(all(feature = "desktop", not(target_family = "wasm")))]
mod desktop;
#[cfg(all(feature = "desktop", not(target_family = "wasm")))]
use desktop as here;

#[cfg(all(feature = "mobile", not(feature = "desktop"), not(target_family = "wasm")))]
mod mobile;
#[cfg(all(feature = "mobile", not(feature = "desktop"), not(target_family = "wasm")))]
use mobile as here;

#[cfg(not(any(
    all(feature = "web", target_family = "wasm"),
    all(feature = "desktop", not(target_family = "wasm")),
    all(feature = "mobile", not(target_family = "wasm")),
)))]
mod headless;
#[cfg(not(any(
    all(feature = "web", target_family = "wasm"),
    all(feature = "desktop", not(target_family = "wasm")),
    all(feature = "mobile", not(target_family = "wasm")),
)))]
use headless as here;
#[cfg(not(any(
    all(feature = "web", target_family = "wasm"),
    all(feature = "desktop", not(target_family = "wasm")),
    all(feature = "mobile", not(target_family = "wasm")),
)))]
pub use headless::pretend_away;

#[cfg(not(all(feature = "web", target_family = "wasm")))]
mod clock;
#[cfg(all(feature = "web", target_family = "wasm"))]
mod quiet_history;
#[cfg(all(any(feature = "desktop", feature = "mobile"), not(target_family = "wasm")))]
mod webview;

/// How a number on the screen can be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Numbers {
    /// An ordinary `tel:` or `sms:` link does it.
    Links,
    /// The link is kept from working, and [`dial`] and [`sms`] do it.
    Handed,
    /// There is no telephone here: the number is there to be read.
    Read,
}

/// How a number on the screen can be used here.
pub const NUMBERS: Numbers = here::NUMBERS;

/// Starts the app.
pub fn launch() {
    here::launch();
}

/// Opens the telephone with this number. The person still has to press call.
pub fn dial(number: &str) {
    here::dial(number);
}

/// Opens a text message to this number.
pub fn sms(number: &str) {
    here::sms(number);
}

/// Tells the page its language, and gives it the app's name and nothing else as its title.
pub fn set_document(language: &str, direction: &str) {
    here::set_document(language, direction);
}

/// The invite the app was opened with, if it was. It is there once.
pub fn start_link() -> Option<String> {
    here::start_link()
}

/// Moves the keyboard, and with it a screen reader, to the element with this id.
pub fn focus(id: &str) {
    here::focus(id);
}

/// When nothing has the focus any more, the element with this id gets it; nothing moves.
pub fn keep_focus(id: &str) {
    here::keep_focus(id);
}

/// A new screen is on: its heading gets the focus, and the page stands where it stood when the
/// reader was here last, or at the top.
pub fn arrive(heading: &str) {
    here::arrive(heading);
}

/// Calls when there may be a connection again: it came back, or the app came to the front.
pub fn on_online(call: impl Fn() + 'static) {
    here::on_online(call);
}

/// Keeps in mind, for as long as this window or tab lives, whether the screen is covered.
pub fn remember_hidden(hidden: bool) {
    here::remember_hidden(hidden);
}

/// Whether the screen was covered when this window or tab was last seen.
pub fn was_hidden() -> bool {
    here::was_hidden()
}

/// Takes the stores over from another tab.
pub fn take_over() {
    here::take_over();
}

/// Lets some time go by.
pub async fn wait(millis: u32) {
    here::wait(millis).await;
}

/// Calls with `true` when the app leaves the front, and with `false` when it is there again. What
/// is marked as private is covered meanwhile. The call comes from outside the app's own turns, so
/// it must not touch a signal.
pub fn on_away(call: impl Fn(bool) + 'static) {
    here::on_away(call);
}

/// Where a file went that was saved for the reader.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Landed {
    /// The browser took it, and puts it where it puts such things.
    WithTheBrowser,
    /// It is on the disk, here.
    Here(String),
}

/// Why a file could not be saved for the reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CannotSave {
    /// Not on this kind of phone, yet.
    NotHere,
    /// There is no room left.
    Full,
    /// It could not be written.
    Failed,
}

/// Saves a file where the reader finds it, and never over another one.
///
/// # Errors
/// When it could not be saved, and why.
pub fn save_file(name: &str, media_type: &str, bytes: &[u8]) -> Result<Landed, CannotSave> {
    here::save_file(name, media_type, bytes)
}

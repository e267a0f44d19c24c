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
pub use headless::{pretend_away, pretend_share, pretend_time, pretend_voice, saying, shared};

#[cfg(all(feature = "web", target_family = "wasm"))]
mod capture;
#[cfg(all(any(feature = "desktop", feature = "mobile"), not(target_family = "wasm")))]
mod clock;
#[cfg(not(all(feature = "web", target_family = "wasm")))]
mod no_capture;
#[cfg(not(all(feature = "web", target_family = "wasm")))]
use no_capture as capture;
#[cfg(all(feature = "web", target_family = "wasm"))]
mod quiet_history;
#[cfg(all(feature = "web", target_family = "wasm"))]
mod share_sheet;
#[cfg(all(feature = "web", target_family = "wasm"))]
mod speech;
#[cfg(any(test, all(feature = "web", target_family = "wasm")))]
mod voices;
#[cfg(all(any(feature = "desktop", feature = "mobile"), not(target_family = "wasm")))]
mod webview;

use serde::{Deserialize, Serialize};
use upheld_engine::{pack::Icon, requests::Look};

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

/// Whether links say where they lead: only in pages that are drawn ahead of the app.
pub const LINKS_TELL: bool = here::LINKS_TELL;

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

/// What the page has to know of how the app looks and speaks. An empty text is "as the phone has it".
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Page {
    /// What the app is called: the page's title.
    pub name: String,
    /// Its icon, where that is not its own.
    pub icon: Option<Icon>,
    /// The language's BCP 47 tag.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// `light`, `dark` or `contrast`: the attribute `data-theme`.
    pub theme: String,
    /// `125`, `150` or `200` of a hundred: the attribute `data-text`.
    pub text: String,
    /// `none` if nothing may move: the attribute `data-motion`.
    pub motion: String,
    /// What is set, for the app's own first drawing.
    pub look: Look,
}

impl Page {
    /// The attributes of the page's first element, those to take away without a value.
    #[cfg_attr(
        not(any(feature = "web", feature = "desktop", feature = "mobile")),
        allow(dead_code)
    )]
    fn attributes(&self) -> [(&'static str, Option<&str>); 5] {
        let set = |value| Some(value).filter(|value: &&str| !value.is_empty());
        [
            ("lang", set(&self.language)),
            ("dir", set(&self.direction)),
            ("data-theme", set(&self.theme)),
            ("data-text", set(&self.text)),
            ("data-motion", set(&self.motion)),
        ]
    }
}

/// Tells the page how it looks and speaks, and gives it the app's name and nothing else as its title,
/// and its icon where a page has one.
/// Where the app opens anew on a page that comes before it, it looks the same from the first moment.
pub fn set_page(page: &Page) {
    here::set_page(page);
}

/// How the page looked and spoke when the app was here last, if that is known before anything is open.
pub fn last_page() -> Option<Page> {
    here::last_page()
}

/// The languages of whoever owns this phone, dearest first.
pub fn languages() -> Vec<String> {
    here::languages()
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

/// Brings the element with this id into view, if it is not. The focus stays where it is.
pub fn show(id: &str) {
    here::show(id);
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

/// What became of a text that was to be handed on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HandedOn {
    /// Another app that the reader chose has it.
    ToAnApp,
    /// It can be put in wherever the reader wants.
    ToTheClipboard,
    /// The reader thought better of it.
    NotWanted,
    /// It could not be handed on: it has to be copied by hand.
    Not,
}

/// Whether text can be handed to another app or to the clipboard here.
pub fn can_share() -> bool {
    here::can_share()
}

/// Hands text to another app, or to the clipboard. Only called when the reader has just asked for it.
pub async fn share(title: &str, text: &str) -> HandedOn {
    here::share(title, text).await
}

/// Whether what is on the screen can be printed from here.
pub fn can_print() -> bool {
    here::can_print()
}

/// Prints what is on the screen, as the style for paper has it.
pub fn print() {
    here::print();
}

/// A voice note or a photo, ready to go along.
#[derive(Clone, PartialEq, Eq)]
pub struct Captured {
    /// What it is: `image/jpeg`, `audio/webm`, …
    pub media_type: String,
    /// It.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Captured {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Captured(…)")
    }
}

/// Why there is no voice note or photo.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CannotCapture {
    /// Not on this kind of phone, yet.
    NotHere,
    /// The microphone may not be used.
    NotAllowed,
    /// The file is no photo that can be read here.
    NotAPhoto,
    /// It went wrong.
    Failed,
}

/// A voice note that is being recorded; the microphone is let go when it is dropped.
pub use capture::Recording;

/// Whether a voice note can be recorded here.
pub fn can_record() -> bool {
    capture::can_record()
}

/// Whether a photo can be put along here.
pub fn can_take_photos() -> bool {
    capture::can_take_photos()
}

/// Asks for the microphone and begins. [`Recording::finish`] ends it.
///
/// # Errors
/// When it may not be used, or is not there.
pub async fn start_recording() -> Result<Recording, CannotCapture> {
    capture::start_recording().await
}

/// A photo without where and when it was taken, and no larger than a screen needs.
///
/// # Errors
/// When it is no photo, or cannot be drawn again: then it is not taken, since it might tell where
/// it was taken.
pub async fn plain_photo(bytes: Vec<u8>) -> Result<Captured, CannotCapture> {
    capture::plain_photo(bytes).await
}

/// How far a sentence was read aloud.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spoken {
    /// All of it.
    ToTheEnd,
    /// It was stopped, or could not be read.
    Stopped,
}

/// Waits until there is a voice for this language that speaks on the device itself. Where there is
/// none, it waits for ever.
pub async fn local_voice(language: &str) {
    here::local_voice(language).await;
}

/// Reads one sentence aloud, with such a voice.
pub async fn say(sentence: &str, language: &str, slow: bool) -> Spoken {
    here::say(sentence, language, slow).await
}

/// Nothing is read aloud any more.
pub fn stop_saying() {
    here::stop_saying();
}

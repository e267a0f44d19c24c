//! On Android and iOS. What needs the system's own languages (dialling, hiding the screen's
//! picture among the open apps) is not here yet, so numbers are there to be read.

use dioxus::mobile::Config;
use upheld_engine::host::native::NativeConfig;

pub use super::clock::wait;
pub use super::webview::{
    arrive, can_print, can_share, focus, keep_focus, languages, last_page, local_voice, on_away,
    print, say, set_page, share, show, stop_saying,
};
use super::{CannotSave, Landed, Numbers};

pub const NUMBERS: Numbers = Numbers::Read;
pub const LINKS_TELL: bool = false;

pub fn launch() {
    super::webview::launch(folders(), Config::new());
}

/// The app's own folder that Android never backs up. Its place follows from the user (one for
/// each hundred thousand ids) and the package, which is the name of the process.
#[cfg(target_os = "android")]
fn folders() -> Option<NativeConfig> {
    use std::os::unix::fs::MetadataExt as _;
    let user = std::fs::metadata("/proc/self").ok()?.uid() / 100_000;
    let name = std::fs::read_to_string("/proc/self/cmdline").ok()?;
    let package =
        name.split(['\0', ':']).next().filter(|name| !name.is_empty() && !name.contains('/'))?;
    let own = std::path::PathBuf::from(format!("/data/user/{user}/{package}/no_backup"));
    Some(NativeConfig { data_dir: own.join("data"), key_dir: own.join("keys") })
}

#[cfg(not(target_os = "android"))]
fn folders() -> Option<NativeConfig> {
    let own = dirs::data_local_dir()?.join("upheld");
    Some(NativeConfig { data_dir: own.join("data"), key_dir: own.join("keys") })
}

pub fn dial(_number: &str) {}

pub fn sms(_number: &str) {}

pub fn start_link() -> Option<String> {
    None
}

/// The engine tries again by itself.
pub fn on_online(_call: impl Fn() + 'static) {}

pub fn remember_hidden(_hidden: bool) {}

pub fn was_hidden() -> bool {
    false
}

pub fn take_over() {}

/// Not yet: a file for the reader has to go through the system's own languages.
pub fn save_file(_name: &str, _media_type: &str, _bytes: &[u8]) -> Result<Landed, CannotSave> {
    Err(CannotSave::NotHere)
}

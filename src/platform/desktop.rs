//! In a window of its own, on a computer.

use std::{env, path::PathBuf};

use dioxus::desktop::{Config, LogicalSize, WindowBuilder, muda::Menu};
use upheld_engine::host::native::NativeConfig;

use super::Numbers;
pub use super::clock::wait;
pub use super::webview::{arrive, focus, keep_focus, on_away, set_document};

/// A computer seldom has a telephone.
pub const NUMBERS: Numbers = Numbers::Read;

pub fn launch() {
    let window = WindowBuilder::new()
        .with_title("Upheld")
        .with_inner_size(LogicalSize::new(440.0, 860.0))
        .with_min_inner_size(LogicalSize::new(320.0, 480.0));
    let mut config = Config::new().with_window(window).with_menu(None::<Menu>);
    let folders = folders();
    if let Some(folders) = &folders {
        // What the web view itself keeps stays beside the rest, under a name that says nothing more.
        config = config.with_data_directory(folders.data_dir.join("view"));
    }
    super::webview::launch(folders, config);
}

/// The folder in `UPHELD_HOME`, if it is set; otherwise this computer's own place for such things.
fn folders() -> Option<NativeConfig> {
    let (data, keys) = match env::var_os("UPHELD_HOME").map(PathBuf::from) {
        Some(home) => (home.join("data"), home.join("keys")),
        None => (dirs::data_local_dir()?.join("upheld"), dirs::config_local_dir()?.join("upheld")),
    };
    // On some systems the two places are one.
    let keys = if keys == data { keys.join("keys") } else { keys };
    Some(NativeConfig { data_dir: data, key_dir: keys })
}

pub fn dial(_number: &str) {}

pub fn sms(_number: &str) {}

/// From the environment (`UPHELD_INVITE`), or the first word after the program's name.
pub fn start_link() -> Option<String> {
    let link = env::var("UPHELD_INVITE").ok().or_else(|| env::args().nth(1))?;
    link.contains("join=").then_some(link)
}

/// The engine tries again by itself; nobody tells a window of a new connection.
pub fn on_online(_call: impl Fn() + 'static) {}

/// A window that is opened anew shows itself.
pub fn remember_hidden(_hidden: bool) {}

pub fn was_hidden() -> bool {
    false
}

/// Windows do not take stores from each other.
pub fn take_over() {}

//! In a window of its own, on a computer.

use std::{
    env,
    fs::{self, File},
    io::{ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use dioxus::desktop::{Config, LogicalSize, WindowBuilder, muda::Menu};
use upheld_engine::host::native::NativeConfig;

pub use super::clock::wait;
pub use super::webview::{
    arrive, can_print, can_share, focus, keep_focus, languages, last_page, local_voice, on_away,
    print, say, set_page, share, show, stop_saying,
};
use super::{CannotSave, Landed, Numbers};

/// A computer seldom has a telephone.
pub const NUMBERS: Numbers = Numbers::Read;
pub const LINKS_TELL: bool = false;

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

/// Into the folder for downloads, or the person's own folder where there is none.
pub fn save_file(name: &str, _media_type: &str, bytes: &[u8]) -> Result<Landed, CannotSave> {
    let folder = dirs::download_dir().or_else(dirs::home_dir).ok_or(CannotSave::Failed)?;
    let path = save_into(&folder, name, bytes)?;
    Ok(Landed::Here(path.display().to_string()))
}

/// How many files of one name there can be.
const SAME_NAME: u32 = 1000;

/// Under this name, or with a number when that is taken. A file written in part is taken away.
fn save_into(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, CannotSave> {
    let why = |error: std::io::Error| match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => CannotSave::Full,
        _ => CannotSave::Failed,
    };
    fs::create_dir_all(folder).map_err(why)?;
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    for place in 1..SAME_NAME {
        let path = folder.join(match place {
            1 => name.to_owned(),
            _ => format!("{stem} ({place}).{end}"),
        });
        let mut file = match File::create_new(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(why(error)),
        };
        if let Err(error) = file.write_all(bytes).and_then(|()| file.sync_all()) {
            fs::remove_file(&path).ok();
            return Err(why(error));
        }
        return Ok(path);
    }
    Err(CannotSave::Failed)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_file_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let save = |text: &str| save_into(folder.path(), "my-copy.html", text.as_bytes()).unwrap();
        let (one, two) = (save("one"), save("two"));
        assert_eq!(one, folder.path().join("my-copy.html"));
        assert_eq!(two, folder.path().join("my-copy (2).html"));
        assert_eq!(fs::read_to_string(one).unwrap(), "one");
        assert_eq!(fs::read_to_string(two).unwrap(), "two");
    }
}

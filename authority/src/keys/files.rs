//! Files written whole or not at all; secrets readable by their owner only.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::Path,
};

use upheld_protocol::{SigningKey, bytes};
use zeroize::Zeroizing;

use super::KeyError;

/// Makes a folder that only its owner can look into, if it is not there.
///
/// # Errors
/// When it cannot be made.
pub fn private_folder(path: &Path) -> Result<(), KeyError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| KeyError::File(path.into(), error))
}

/// Writes a signing key to a new file.
///
/// # Errors
/// When the file is there already or cannot be written.
pub fn write_key(path: &Path, key: &SigningKey) -> Result<(), KeyError> {
    let mut text = Zeroizing::new(bytes::encode(key.seed().as_slice()));
    text.push('\n');
    write_secret(path, &text)
}

/// Opens a private file that nobody reads, and waits until nobody else has it locked. It is
/// unlocked when it is dropped.
///
/// # Errors
/// When it cannot be opened or locked.
pub fn lock(path: &Path) -> Result<File, KeyError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let locked = options.open(path).and_then(|file| file.lock().map(|()| file));
    locked.map_err(|error| KeyError::File(path.into(), error))
}

/// Reads a signing key.
///
/// # Errors
/// When the file cannot be read or is no key file.
pub fn read_key(path: &Path) -> Result<SigningKey, KeyError> {
    let text = read_secret(path)?;
    let seed = bytes::decode_exact::<32>(text.trim()).map(Zeroizing::new);
    seed.map(|seed| SigningKey::from_seed(&seed)).ok_or_else(|| KeyError::NotAKey(path.into()))
}

/// Reads a secret text.
///
/// # Errors
/// When the file cannot be read.
pub fn read_secret(path: &Path) -> Result<Zeroizing<String>, KeyError> {
    let text = fs::read_to_string(path).map_err(|error| KeyError::File(path.into(), error))?;
    Ok(Zeroizing::new(text))
}

/// Writes a secret text to a new file: whole and flushed, or not at all.
///
/// # Errors
/// When the file is there already or cannot be written.
pub fn write_secret(path: &Path, text: &str) -> Result<(), KeyError> {
    if path.exists() {
        return Err(KeyError::Exists(path.into()));
    }
    replace(path, text.as_bytes(), Readers::Owner)
        .map_err(|error| KeyError::File(path.into(), error))
}

/// Who may read a file, on systems that know permissions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Readers {
    /// Only its owner.
    Owner,
    /// Whoever can look into its folder.
    Anybody,
}

/// Writes a file in place of the one that is there: whole and flushed, or not at all.
///
/// # Errors
/// When the file cannot be written.
pub fn write_over(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), KeyError> {
    replace(path, bytes, readers).map_err(|error| KeyError::File(path.into(), error))
}

/// Reads a file. `None` when it is not there.
///
/// # Errors
/// When the file cannot be read, or has more bytes than `most`.
pub fn read_up_to(path: &Path, most: u64) -> Result<Option<Vec<u8>>, KeyError> {
    let failed = |error| KeyError::File(path.into(), error);
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > most {
        return Err(failed(io::Error::from(io::ErrorKind::FileTooLarge)));
    }
    Ok(Some(bytes))
}

fn replace(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let unfinished = path.with_extension("unfinished");
    if let Err(error) = fs::remove_file(&unfinished)
        && error.kind() != io::ErrorKind::NotFound
    {
        return Err(error);
    }
    let mut file = new_file(&unfinished, readers)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&unfinished, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    #[cfg(unix)]
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(())
}

fn new_file(path: &Path, readers: Readers) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if readers == Readers::Owner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_is_private_and_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        let key = SigningKey::from_seed(&[3; 32]);
        write_key(&path, &key).unwrap();
        assert_eq!(read_key(&path).unwrap().verifying_key(), key.verifying_key());
        let other = SigningKey::from_seed(&[4; 32]);
        assert!(matches!(write_key(&path, &other), Err(KeyError::Exists(_))));
        assert_eq!(read_key(&path).unwrap().verifying_key(), key.verifying_key());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}

//! Looks for what must not be there, in every form a program might have left it in.

use std::{collections::BTreeSet, fs, io, path::Path};

use aho_corasick::AhoCorasick;
use anyhow::{Context as _, Result};
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// What kind of thing it is; this decides where it may not be.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// Something a person wrote.
    Words,
    /// A PIN, or words that open the lock.
    Lock,
    /// A key.
    Key,
    /// Whom the person has to do with: the authority, its people, the ids of messages.
    Ties,
    /// Public, but not beside what somebody wrote.
    Content,
    /// Which council it is, as its own pack says too: in the library as long as that is held.
    Council,
}

/// Something that can be found again, because nobody else would ever write it.
#[derive(Clone)]
pub struct Canary {
    /// What a person would call it; never the thing itself.
    pub name: String,
    /// What kind of thing it is.
    pub kind: Kind,
    bytes: Vec<u8>,
    is_text: bool,
}

impl Canary {
    /// A text.
    pub fn text(name: &str, kind: Kind, text: &str) -> Self {
        Self { name: name.into(), kind, bytes: text.into(), is_text: true }
    }

    /// Bytes that are no text: a key, an id.
    pub fn bytes(name: &str, kind: Kind, bytes: &[u8]) -> Self {
        Self { name: name.into(), kind, bytes: bytes.into(), is_text: false }
    }

    /// As it is, and as programs write it: UTF-16, hexadecimal, base64 of both alphabets wherever it
    /// may begin within three bytes, and escaped as in JSON.
    fn forms(&self) -> BTreeSet<Vec<u8>> {
        let mut forms = BTreeSet::from([self.bytes.clone()]);
        let hex: String = self.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        forms.extend([hex.to_uppercase().into_bytes(), hex.into_bytes()]);
        for before in 0..3 {
            forms.insert(within_base64(&STANDARD_NO_PAD, before, &self.bytes));
            forms.insert(within_base64(&URL_SAFE_NO_PAD, before, &self.bytes));
        }
        if self.is_text {
            let text = String::from_utf8_lossy(&self.bytes);
            forms.insert(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
            forms.insert(serde_json::Value::from(&*text).to_string().trim_matches('"').into());
        }
        forms
    }
}

/// The base64 of these bytes when so many others come before them: only the signs that depend on
/// nothing else.
fn within_base64(alphabet: &impl base64::Engine, before: usize, bytes: &[u8]) -> Vec<u8> {
    let mut whole = vec![0; before];
    whole.extend_from_slice(bytes);
    let signs = alphabet.encode(&whole).into_bytes();
    let first = (before * 8).div_ceil(6);
    signs[first..whole.len() * 8 / 6].to_vec()
}

/// A search for a set of canaries in all their forms at once.
pub struct Search {
    canaries: Vec<Canary>,
    of_pattern: Vec<usize>,
    machine: AhoCorasick,
}

impl Search {
    /// A search for these.
    ///
    /// # Errors
    /// When there are too many of them.
    pub fn of(canaries: impl IntoIterator<Item = Canary>) -> Result<Self> {
        let canaries: Vec<Canary> = canaries.into_iter().collect();
        let (mut of_pattern, mut patterns) = (Vec::new(), Vec::new());
        for (at, canary) in canaries.iter().enumerate() {
            for form in canary.forms() {
                of_pattern.push(at);
                patterns.push(form);
            }
        }
        let machine = AhoCorasick::new(patterns).context("too much to search for")?;
        Ok(Self { canaries, of_pattern, machine })
    }

    /// The canaries that are in there, each once, in the order they were given.
    pub fn in_bytes(&self, bytes: &[u8]) -> Vec<&Canary> {
        let found = self.machine.find_overlapping_iter(bytes);
        let found: BTreeSet<_> =
            found.map(|place| self.of_pattern[place.pattern().as_usize()]).collect();
        found.into_iter().map(|at| &self.canaries[at]).collect()
    }

    /// The canaries that are in a file, or in its name. A file that is gone again has none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn in_file(&self, path: &Path) -> Result<Vec<&Canary>> {
        let name = path.file_name().map(|name| name.as_encoded_bytes().to_vec());
        let mut bytes = name.unwrap_or_default();
        bytes.push(b'\n');
        match fs::read(path) {
            Ok(read) => bytes.extend(read),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        Ok(self.in_bytes(&bytes))
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;

    use super::*;

    fn finds(bytes: &[u8]) -> bool {
        let canary = Canary::text("it", Kind::Words, "Kanarienvogel \"é\"");
        !Search::of([canary]).unwrap().in_bytes(bytes).is_empty()
    }

    #[test]
    fn it_is_found_in_every_form() {
        let text = "Kanarienvogel \"é\"";
        for before in ["", "a", "ab", "abc", "something quite different: "] {
            let long = format!("{before}{text} and more");
            assert!(finds(long.as_bytes()));
            assert!(finds(&long.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()));
            assert!(finds(STANDARD_NO_PAD.encode(&long).as_bytes()), "{before}");
            assert!(finds(URL_SAFE_NO_PAD.encode(&long).as_bytes()), "{before}");
            assert!(finds(serde_json::to_string(&long).unwrap().as_bytes()));
            let hex: String = long.bytes().map(|byte| format!("{byte:02X}")).collect();
            assert!(finds(hex.as_bytes()));
        }
        assert!(!finds(b"Kanarienvogel \"e\""));
    }
}

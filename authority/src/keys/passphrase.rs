//! Passphrases are made here, not chosen: four groups of five letters, easy to read out loud.

use upheld_protocol::Randomness;
use zeroize::Zeroizing;

/// No vowels, so no words; nothing that looks like something else. 20 letters: 86 bits in all.
const LETTERS: &[u8; 20] = b"bcdfghjkmnpqrstvwxyz";
const GROUPS: usize = 4;
const GROUP: usize = 5;

/// A passphrase, as it counts: small letters without spaces and hyphens. Wiped when dropped.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

impl Passphrase {
    /// A fresh random passphrase.
    pub fn random(rng: Randomness<'_>) -> Self {
        let mut letters = Zeroizing::new(String::with_capacity(GROUPS * GROUP));
        while letters.len() < GROUPS * GROUP {
            let mut byte = [0; 1];
            rng.fill_bytes(&mut byte);
            // 240 is the largest multiple of 20 in a byte: what is above would favour some letters.
            if byte[0] < 240 {
                letters.push(char::from(LETTERS[usize::from(byte[0]) % LETTERS.len()]));
            }
        }
        Self(letters)
    }

    /// What somebody typed: spaces, hyphens and capitals do not matter.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let kept = text.chars().filter(|c| !c.is_whitespace() && *c != '-');
        Self(Zeroizing::new(kept.flat_map(char::to_lowercase).collect()))
    }

    /// As it is shown: in groups of five.
    #[must_use]
    pub fn shown(&self) -> Zeroizing<String> {
        let letters: Vec<char> = self.0.chars().collect();
        let groups: Vec<String> =
            letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
        Zeroizing::new(groups.join("-"))
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_taken_however_it_is_typed() {
        let passphrase = Passphrase::random(&mut upheld_protocol::system_randomness());
        let shown = passphrase.shown();
        assert_eq!(shown.len(), 23);
        let sloppy = format!("  {} ", shown.replace('-', " ").to_uppercase());
        assert_eq!(Passphrase::typed(&sloppy).as_bytes(), passphrase.as_bytes());
    }
}

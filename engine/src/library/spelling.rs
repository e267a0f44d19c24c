//! What a word that is nowhere in the library may mean: one that is spelt or sounds much like it.

use rphonetic::{DoubleMetaphone, Encoder as _};
use rusqlite::Connection;
use strsim::osa_distance;

use crate::stores::StoreError;

/// How many words may be looked for instead of one.
const MOST_INSTEAD: usize = 3;

/// A word is common when more than one in so many of all things that can be found has it.
const COMMON: u32 = 5;

/// Every word of the library, with how it sounds and how many things have it; in order.
pub(super) struct Vocabulary {
    known: Vec<Known>,
    findable: u32,
}

struct Known {
    word: String,
    sound: String,
    uses: u32,
}

impl Vocabulary {
    /// Reads every word there is.
    pub fn read(connection: &Connection) -> Result<Self, StoreError> {
        let mut statement = connection.prepare("SELECT term, doc FROM vocabulary ORDER BY term")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let known = rows.map(|row| {
            let (word, uses) = row?;
            Ok(Known { sound: sound_of(&word), word, uses })
        });
        let findable = connection.query_row("SELECT COUNT(*) FROM findable", [], |row| row.get(0));
        Ok(Self { known: known.collect::<Result<_, StoreError>>()?, findable: findable? })
    }

    /// Whether the library has this word, or one that begins with it.
    pub fn has(&self, word: &str, or_longer: bool) -> bool {
        let at = self.known.partition_point(|known| known.word.as_str() < word);
        self.known
            .get(at)
            .is_some_and(|known| known.word == word || or_longer && known.word.starts_with(word))
    }

    /// Whether so many things have this word that it tells little.
    pub fn is_common(&self, word: &str) -> bool {
        let at = self.known.binary_search_by(|known| known.word.as_str().cmp(word));
        at.is_ok_and(|at| self.known[at].uses * COMMON > self.findable)
    }

    /// The words nearest to one that is not there, the nearest first.
    pub fn nearest(&self, word: &str) -> Vec<&str> {
        let (sound, letters) = (sound_of(word), word.chars().count());
        let mut near: Vec<(usize, &Known)> = self
            .known
            .iter()
            .filter_map(|known| Some((distance(word, letters, &sound, known)?, known)))
            .collect();
        near.sort_by(|(a, one), (b, other)| {
            a.cmp(b).then(other.uses.cmp(&one.uses)).then(one.word.cmp(&other.word))
        });
        let best = near.first().map_or(0, |(distance, _)| *distance);
        let near = near.into_iter().filter(|(distance, _)| *distance <= best + 1);
        near.take(MOST_INSTEAD).map(|(_, known)| known.word.as_str()).collect()
    }
}

/// How far two words are apart, in half letters; `None` when that is too far.
fn distance(word: &str, letters: usize, sound: &str, known: &Known) -> Option<usize> {
    let other = known.word.chars().count();
    let may_differ = match letters {
        0..=2 => return None,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    let sounds_alike = !sound.is_empty() && sound == known.sound && letters.abs_diff(other) <= 2;
    if !sounds_alike && letters.abs_diff(other) > may_differ {
        return None;
    }
    let apart = osa_distance(word, &known.word);
    match sounds_alike {
        true if apart <= may_differ + 1 => Some(apart * 2 - 1),
        false if apart <= may_differ => Some(apart * 2),
        _ => None,
    }
}

/// As it is spoken in English; nothing for other scripts.
fn sound_of(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        DoubleMetaphone::default().encode(word)
    } else {
        String::new()
    }
}

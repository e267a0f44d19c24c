//! What was looked at, and what was found.

use super::search::{Canary, Kind};

/// The sum of a proof.
#[derive(Default)]
pub struct Told {
    /// Files that were searched.
    pub files: usize,
    /// Moments at which they were.
    pub states: usize,
    /// What was found where it must not be.
    pub found: Vec<String>,
    /// Looks into the memory of a phone that was locked.
    pub looks: usize,
    /// Keys, PINs and words of a lock found there.
    pub keys_in_memory: usize,
    /// Words of the person found there.
    pub words_in_memory: usize,
}

impl Told {
    /// Notes what was found in a file.
    pub fn file(&mut self, state: &str, place: &str, found: &[&Canary]) {
        self.files += 1;
        for canary in found {
            self.found.push(format!("{}, in {place}: {state}", canary.name));
        }
    }

    /// Notes what was found in the memory of a phone that was locked.
    pub fn memory(&mut self, state: &str, found: &[&Canary]) {
        self.looks += 1;
        for canary in found {
            match canary.kind {
                Kind::Key | Kind::Lock => self.keys_in_memory += 1,
                _ => self.words_in_memory += 1,
            }
            self.found.push(format!("{}, in memory: {state}", canary.name));
        }
    }

    /// The sum of what was found in memory.
    #[must_use]
    pub fn memory_line(&self) -> String {
        let Self { looks, keys_in_memory, words_in_memory, .. } = self;
        format!("memory: looks={looks} keys_found={keys_in_memory} words_found={words_in_memory}")
    }

    /// The sum of everything.
    #[must_use]
    pub fn line(&self) -> String {
        let found = self.found.len();
        format!("files={} states={} canaries_found={found}", self.files, self.states)
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.found.is_empty()
    }
}

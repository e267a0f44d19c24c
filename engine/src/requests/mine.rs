//! What a reader saved from the library, with their notes. Needs the vault open.

use serde::{Deserialize, Serialize};
use upheld_pack::{Date, EntryId};
use upheld_protocol::Timestamp;

use super::EntryView;

/// The most characters a note may have.
pub const LONGEST_NOTE: u32 = 4000;

/// Something saved.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// The entry.
    pub id: EntryId,
    /// When it was saved, by the phone's clock.
    pub saved_at: Timestamp,
    /// What its reader noted on it; may be empty.
    pub note: String,
    /// As it stands in the library now; as it was when it was saved, if it is not there any more.
    pub entry: EntryView,
    /// How it has fared since.
    pub standing: Standing,
}

/// How a saved entry has fared since it was saved.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// It says the same.
    Same,
    /// It says something else now. The text here is the new one.
    Changed,
    /// It is not in the library any more. The text here is the old one.
    Withdrawn {
        /// Since when, where a pack says so.
        on: Option<Date>,
        /// Why, in plain words, where a pack says so.
        why: Option<String>,
    },
    /// The pack it comes from is not on this phone any more.
    NotHere,
}

//! What is read in the library.

use serde::{Deserialize, Serialize};
use upheld_pack::{Entry, EntryId, Kind, Source, Status};

/// An entry in a list.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct EntryCard {
    /// The entry.
    pub id: EntryId,
    /// Promise, element, …
    pub kind: Kind,
    /// Law, guidance, expectation, promise: always shown.
    pub status: Status,
    /// Its number within its kind.
    pub number: u32,
    /// Its title in plain words.
    pub title: String,
    /// Its picture's name.
    pub picture: String,
}

/// The whole pledge: each list in its own order.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct PledgeView {
    /// The ten promises of 2019.
    pub promises: Vec<EntryCard>,
    /// What councils said they intend to do.
    pub intentions: Vec<EntryCard>,
    /// The nineteen basic elements of 2007.
    pub elements: Vec<EntryCard>,
    /// What every pledge should make sure of (2007).
    pub expectations: Vec<EntryCard>,
}

/// One entry with everything around it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct EntryView {
    /// The entry.
    pub entry: Entry,
    /// Where it comes from.
    pub source: Source,
    /// Related entries.
    pub related: Vec<EntryCard>,
    /// Its review date has passed: the screen says so.
    pub past_review: bool,
    /// The one before and the one after, of the same kind.
    pub before: Option<EntryCard>,
    /// The one after.
    pub after: Option<EntryCard>,
}

//! Where the library's content comes from, and how it is kept up to date.

use serde::{Deserialize, Serialize};
use upheld_pack::Date;
use upheld_protocol::Timestamp;

/// The packs held, and how fetching newer ones stands.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct PacksView {
    /// The packs held, the national one first.
    pub packs: Vec<PackCard>,
    /// A newer one is on its way.
    pub fetching: Option<Fetching>,
    /// Why the last look for a newer one came to nothing.
    pub trouble: Option<PackTrouble>,
    /// When the authority was last heard to have nothing newer, or something newer was taken.
    pub checked_at: Option<Timestamp>,
}

/// A pack that is held.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PackCard {
    /// Its id.
    pub id: String,
    /// Its name, for people.
    pub title: String,
    /// Its version.
    pub version: u32,
    /// The day it was put together.
    pub made_on: Date,
    /// The council whose pack it is; the national pack has none.
    pub council: Option<String>,
    /// It is the one this app was built with, or one just like it.
    pub built_in: bool,
    /// Until when it may be relied on, if it was fetched.
    pub expires_at: Option<Timestamp>,
    /// That has passed: it is kept, and may be out of date.
    pub expired: bool,
    /// How many entries it has.
    pub entries: u32,
}

/// A pack on its way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Fetching {
    /// Which one.
    pub pack: String,
    /// Bytes here.
    pub done: u32,
    /// Bytes in all.
    pub total: u32,
}

/// Why a newer pack was not taken. What is held is kept as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum PackTrouble {
    /// Nobody could be reached.
    NotReached,
    /// Something answered that is not the authority, or not as it should.
    WrongAnswer,
    /// Not signed by enough of those who may.
    NotSigned,
    /// Older than what is held.
    Older,
    /// It had expired already.
    Expired,
    /// Larger than any pack may be.
    TooLarge,
    /// In a format that only a newer app can read.
    NeedsNewerApp,
    /// Well signed, and broken all the same.
    Broken,
    /// There is no room on this phone.
    NoRoom,
}

//! Content packs: compiled from source files, signed by several people, checked, and published.

mod checking;
pub mod commands;
mod open_referral;
mod published;

pub use checking::{DAYS, PackFault, fits, unsigned, verify};
pub use published::Packs;

/// The id of the pack that every copy of the app carries. No authority's own pack may have it.
pub const NATIONAL: &str = "national";

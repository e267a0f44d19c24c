//! The one file a pack is compiled to.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::check::{self, Known, References};
use crate::model::Pack;

/// The format this program writes and the only one it reads.
pub const FORMAT: u32 = 2;

/// Why a compiled pack was refused.
#[derive(Debug, Error)]
pub enum PackError {
    /// The end is missing.
    #[error("the pack is cut short")]
    CutShort,
    /// It is not a pack at all, or one with fields missing or misspelt.
    #[error("this is not a pack")]
    NotAPack(#[source] serde_json::Error),
    /// It could not be written out.
    #[error("the pack could not be written")]
    NotWritten(#[source] serde_json::Error),
    /// A program that knows more than this one wrote it.
    #[error("the pack has format {found}; this program reads format {FORMAT}")]
    UnknownFormat {
        /// The format the pack says it has.
        found: u32,
    },
    /// It can be read and does not hold together.
    #[error("the pack does not hold together: {}", .0.join("; "))]
    Broken(Vec<String>),
}

#[derive(Serialize)]
struct Written<'a> {
    format: u32,
    pack: &'a Pack,
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

#[derive(Deserialize)]
struct Read {
    pack: Pack,
}

impl Pack {
    /// The compiled form: the same pack always gives the same bytes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, PackError> {
        let written = Written { format: FORMAT, pack: self };
        serde_json::to_vec(&written).map_err(PackError::NotWritten)
    }

    /// Reads a compiled pack, and refuses one that is cut short, of another format, or that
    /// repeats an id, links to nothing or leaves a field empty.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PackError> {
        let format: Format = parse(bytes)?;
        if format.format != FORMAT {
            return Err(PackError::UnknownFormat { found: format.format });
        }
        let read: Read = parse(bytes)?;
        let nothing = Known::default();
        let beside = match read.pack.local {
            // The national pack is not at hand here, and may be of any version.
            Some(_) => References::Anywhere,
            None => References::To(&nothing),
        };
        let flaws = check::structure(&read.pack, beside);
        if flaws.is_empty() {
            return Ok(read.pack);
        }
        Err(PackError::Broken(flaws.iter().map(|flaw| flaw.describe(&read.pack)).collect()))
    }
}

fn parse<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, PackError> {
    serde_json::from_slice(bytes).map_err(|error| {
        if error.is_eof() { PackError::CutShort } else { PackError::NotAPack(error) }
    })
}

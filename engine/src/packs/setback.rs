//! Why a look came to nothing. What is held is then as it was.

use upheld_pack::{FORMAT, PackError};
use upheld_protocol::ReleaseError;

use crate::{
    library::NotLoaded,
    requests::PackTrouble,
    stores::StoreError,
    sync::{Heard, Response, asks_to_wait},
};

/// Why a look came to nothing.
#[derive(Debug)]
pub(super) enum Setback {
    Trouble(PackTrouble),
    /// For so many seconds.
    AskedToWait(u32),
    Store(StoreError),
}

impl From<PackTrouble> for Setback {
    fn from(trouble: PackTrouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<StoreError> for Setback {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Trouble(PackTrouble::NoRoom),
            error => Self::Store(error),
        }
    }
}

impl From<NotLoaded> for Setback {
    fn from(error: NotLoaded) -> Self {
        match error {
            NotLoaded::Taken => Self::Trouble(PackTrouble::Broken),
            NotLoaded::Store(error) => error.into(),
        }
    }
}

impl From<ReleaseError> for Setback {
    fn from(error: ReleaseError) -> Self {
        Self::Trouble(match error {
            ReleaseError::TooFewSignatures { .. } => PackTrouble::NotSigned,
            ReleaseError::Malformed | ReleaseError::SameVersionOtherBytes => PackTrouble::Broken,
            ReleaseError::OtherPack => PackTrouble::WrongAnswer,
            ReleaseError::Older => PackTrouble::Older,
            ReleaseError::Expired => PackTrouble::Expired,
            ReleaseError::TooLarge => PackTrouble::TooLarge,
        })
    }
}

impl From<PackError> for Setback {
    fn from(error: PackError) -> Self {
        Self::Trouble(match error {
            PackError::UnknownFormat { found } if found > FORMAT => PackTrouble::NeedsNewerApp,
            _ => PackTrouble::Broken,
        })
    }
}

/// The whole answer of somebody who does not ask to be left alone.
pub(super) fn answer(heard: Heard) -> Result<Response, Setback> {
    match heard {
        Heard::Answer(answer) => match asks_to_wait(&answer) {
            Some(seconds) => Err(Setback::AskedToWait(seconds)),
            None => Ok(answer),
        },
        Heard::Redirected => Err(PackTrouble::WrongAnswer.into()),
        Heard::NoConnection | Heard::Cut => Err(PackTrouble::NotReached.into()),
    }
}

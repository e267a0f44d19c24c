//! No voice notes and photos here: there is no browser that records them.

use super::{CannotCapture, Captured};

/// There is never one.
pub enum Recording {}

pub fn can_record() -> bool {
    false
}

pub fn can_take_photos() -> bool {
    false
}

pub async fn start_recording() -> Result<Recording, CannotCapture> {
    Err(CannotCapture::NotHere)
}

impl Recording {
    /// Ends it.
    ///
    /// # Errors
    /// When nothing was recorded.
    pub async fn finish(self) -> Result<Captured, CannotCapture> {
        match self {}
    }
}

pub async fn plain_photo(_bytes: Vec<u8>) -> Result<Captured, CannotCapture> {
    Err(CannotCapture::NotHere)
}

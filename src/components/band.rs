//! How old the readers are that something is written for.

use upheld_engine::pack::Band;

use crate::t;

/// See the head of this file.
pub fn band_words(band: Band) -> String {
    match band {
        Band::Under11 => t!("band-under-11"),
        Band::From11To14 => t!("band-11-to-14"),
        Band::From15To17 => t!("band-15-to-17"),
        Band::From18 => t!("band-18-and-over"),
    }
}

//! How dear one guess is: Argon2id's memory and passes, measured on the phone itself.
//!
//! The floor is the least OWASP's Password Storage Cheat Sheet names for Argon2id (19 MiB, 2
//! passes, 1 lane); the aim is half a second and 32 MiB, which phones of 2 GB can still spare.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize as _, Zeroizing};

use crate::outside::Clock;

const FLOOR_KIB: u32 = 19 * 1024;
const AIM_KIB: u32 = 32 * 1024;
/// More than this is never asked of a phone, whatever a record says.
const MOST_KIB: u32 = 64 * 1024;
const FLOOR_PASSES: u32 = 2;
/// What is taken where the time cannot be measured.
const USUAL_PASSES: u32 = 4;
const MOST_PASSES: u32 = 64;
/// How long one guess should take, in milliseconds.
const AIM_MILLIS: i64 = 500;
/// One guess never takes more than this share of the memory there is.
const SHARE: u64 = 32;

/// What one guess costs. Never below the floor, never above what a phone can bear.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cost {
    kib: u32,
    passes: u32,
}

/// There is not enough memory free just now.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not enough memory is free")]
pub struct NoMemory;

impl Cost {
    /// A cost that was written down; `None` when nobody would have.
    #[must_use]
    pub fn of(kib: u32, passes: u32) -> Option<Self> {
        let sane =
            (FLOOR_KIB..=MOST_KIB).contains(&kib) && (FLOOR_PASSES..=MOST_PASSES).contains(&passes);
        sane.then_some(Self { kib, passes })
    }

    /// The memory, in KiB.
    #[must_use]
    pub fn kib(self) -> u32 {
        self.kib
    }

    /// The passes over it.
    #[must_use]
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// The cost that takes about half a second here, within the memory (in bytes) there is.
    ///
    /// # Errors
    /// When not even the floor can be had.
    pub fn calibrated(memory: Option<u64>, clock: &dyn Clock) -> Result<Self, NoMemory> {
        let spare = memory.map_or(u64::from(AIM_KIB), |bytes| bytes / 1024 / SHARE);
        let kib = u32::try_from(spare).unwrap_or(AIM_KIB).clamp(FLOOR_KIB, AIM_KIB);
        let once = Self { kib, passes: FLOOR_PASSES };
        let began = clock.steady();
        match once.derive(b"measured", &[0; 16]) {
            Ok(_) => {}
            Err(NoMemory) if kib > FLOOR_KIB => {
                return Self::calibrated(Some(u64::from(FLOOR_KIB) * 1024 * SHARE), clock);
            }
            Err(NoMemory) => return Err(NoMemory),
        }
        let passes = passes_for(clock.steady() - began);
        Ok(Self { kib, passes })
    }

    /// Argon2id over a secret.
    ///
    /// # Errors
    /// When the memory cannot be had.
    pub fn derive(self, secret: &[u8], salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, NoMemory> {
        let params = Params::new(self.kib, self.passes, 1, Some(32)).map_err(|_| NoMemory)?;
        let mut blocks: Vec<Block> = Vec::new();
        blocks.try_reserve_exact(params.block_count()).map_err(|_| NoMemory)?;
        blocks.resize(params.block_count(), Block::default());
        let mut out = Zeroizing::new([0; 32]);
        let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(secret, salt, &mut *out, &mut blocks);
        blocks.zeroize();
        derived.map(|()| out).map_err(|_| NoMemory)
    }
}

/// The passes that take as long as a guess should, when [`FLOOR_PASSES`] took so many milliseconds.
fn passes_for(millis: i64) -> u32 {
    if millis <= 0 {
        return USUAL_PASSES;
    }
    let passes =
        (AIM_MILLIS * i64::from(FLOOR_PASSES)).unsigned_abs().div_ceil(millis.unsigned_abs());
    u32::try_from(passes).unwrap_or(MOST_PASSES).clamp(FLOOR_PASSES, MOST_PASSES)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use upheld_protocol::Timestamp;

    use super::*;

    /// A clock that goes on by so much at every look.
    struct Ticking(Cell<i64>, i64);

    impl Clock for Ticking {
        fn now(&self) -> Timestamp {
            Timestamp(0)
        }
        fn steady(&self) -> i64 {
            self.0.set(self.0.get() + self.1);
            self.0.get()
        }
    }

    fn calibrated(memory: Option<u64>, tick: i64) -> (u32, u32) {
        let cost = Cost::calibrated(memory, &Ticking(Cell::new(0), tick)).unwrap();
        (cost.kib, cost.passes)
    }

    #[test]
    fn a_guess_takes_half_a_second_and_never_less_than_the_floor() {
        assert_eq!(calibrated(None, 100), (AIM_KIB, 10));
        assert_eq!(calibrated(None, 5000), (AIM_KIB, FLOOR_PASSES), "on a very slow phone");
        assert_eq!(calibrated(None, 1), (AIM_KIB, MOST_PASSES), "on a very fast one");
        assert_eq!(calibrated(None, 0), (AIM_KIB, USUAL_PASSES), "where nothing can be measured");
    }

    #[test]
    fn a_guess_stays_within_the_memory_the_phone_has() {
        assert_eq!(calibrated(Some(512 << 20), 100).0, FLOOR_KIB);
        assert_eq!(calibrated(Some(768 << 20), 100).0, 24 * 1024);
        assert_eq!(calibrated(Some(8 << 30), 100).0, AIM_KIB);
    }

    #[test]
    fn costs_nobody_would_have_written_are_refused() {
        assert_eq!(Cost::of(AIM_KIB, 4).map(Cost::passes), Some(4));
        for (kib, passes) in [(8, 4), (AIM_KIB, 1), (1 << 30, 4), (AIM_KIB, u32::MAX)] {
            assert_eq!(Cost::of(kib, passes), None);
        }
    }
}

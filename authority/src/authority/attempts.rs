//! Wrong passphrases make the next try wait, longer each time. Counted for every name that is
//! typed, whether or not there is such a person, so that waiting tells nothing about who exists.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use sha2::{Digest as _, Sha256};
use upheld_protocol::Timestamp;

/// So many tries are free: people mistype.
const FREE: u32 = 3;
const LONGEST_SECONDS: i64 = 5 * 60;
const FORGOTTEN_AFTER: i64 = 60 * 60 * 1000;

/// How many seconds the next try waits after so many wrong ones.
#[must_use]
pub fn delay_after(wrong: u32) -> i64 {
    if wrong < FREE {
        return 0;
    }
    let doubled = (wrong - FREE).min(16);
    (2_i64 << doubled).min(LONGEST_SECONDS)
}

#[derive(Default)]
pub(super) struct Attempts(Mutex<HashMap<[u8; 32], (u32, Timestamp)>>);

impl Attempts {
    /// Counts a try before it is made, so that many at once gain nothing.
    ///
    /// # Errors
    /// Tells how many seconds are still to wait.
    pub(super) fn begin(&self, name: &str, now: Timestamp) -> Result<(), i64> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, (_, last)| now.since(*last) < FORGOTTEN_AFTER);
        let (wrong, last) = all.entry(hashed(name)).or_insert((0, now));
        let delay = delay_after(*wrong) * 1000;
        let left = (delay - now.since(*last)).clamp(0, delay);
        if left > 0 {
            return Err((left + 999) / 1000);
        }
        (*wrong, *last) = (wrong.saturating_add(1), now);
        Ok(())
    }

    /// The try was right: forget the wrong ones.
    pub(super) fn succeeded(&self, name: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&hashed(name));
    }
}

fn hashed(name: &str) -> [u8; 32] {
    Sha256::digest(name.trim().to_lowercase().as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_are_free_and_then_the_wait_doubles_up_to_a_limit() {
        let attempts = Attempts::default();
        let at = |seconds: i64| Timestamp(seconds * 1000);
        for _ in 0..3 {
            assert_eq!(attempts.begin("Sam", at(0)), Ok(()));
        }
        assert_eq!(attempts.begin(" sam", at(0)), Err(2));
        assert_eq!(attempts.begin("Alex", at(0)), Ok(()), "another name does not wait");
        assert_eq!(attempts.begin("Sam", at(1)), Err(1));
        assert_eq!(attempts.begin("Sam", at(2)), Ok(()));
        assert_eq!(attempts.begin("Sam", at(2)), Err(4));
        attempts.succeeded("Sam");
        assert_eq!(attempts.begin("Sam", at(2)), Ok(()));
        assert_eq!(delay_after(60), LONGEST_SECONDS);
    }

    #[test]
    fn a_clock_that_goes_back_never_makes_the_wait_longer_than_its_own_length() {
        let attempts = Attempts::default();
        for _ in 0..3 {
            assert_eq!(attempts.begin("Sam", Timestamp(9_000_000)), Ok(()));
        }
        assert_eq!(attempts.begin("Sam", Timestamp(0)), Err(2));
    }
}

//! How long to leave something alone after it failed: longer each time, never more than an hour,
//! and never the same for every phone.

use crate::outside::Random;

/// A second in milliseconds.
pub const SECOND: i64 = 1000;
/// A minute in milliseconds.
pub const MINUTE: i64 = 60 * SECOND;
/// An hour in milliseconds.
pub const HOUR: i64 = 60 * MINUTE;

const FIRST: i64 = 5 * SECOND;

/// Milliseconds to wait after the n-th failure in a row (from 1): random between half and the
/// whole of 5 s, 10 s, 20 s, … up to an hour.
pub fn backoff(failures: u32, random: &mut Random) -> i64 {
    let doublings = failures.saturating_sub(1).min(20);
    let most = FIRST.saturating_mul(1 << doublings).min(HOUR);
    let half = most / 2;
    let spread = i64::from(random.next_u32());
    half + spread * half / i64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_between_seconds_and_an_hour() {
        let mut random: Random = Box::new(upheld_protocol::system_randomness());
        let mut longest = 0;
        for failures in 0..200 {
            let wait = backoff(failures, &mut random);
            assert!((FIRST / 2..=HOUR).contains(&wait), "{failures} failures: {wait} ms");
            longest = longest.max(wait);
        }
        assert!(longest > HOUR / 2);
    }
}

//! How long to wait after wrong tries. Never a wipe: ten wrong guesses must not destroy what a
//! child wrote.

/// Wrong tries that cost nothing but themselves.
const FREE: u32 = 5;
/// The waits after those, in milliseconds; the last one stays.
const WAITS: [i64; 5] = [30_000, 60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000];

/// How long to wait after so many wrong tries in a row, in milliseconds.
#[must_use]
pub fn wait_after(wrong: u32) -> i64 {
    let Some(over) = wrong.checked_sub(FREE) else { return 0 };
    let place = usize::try_from(over).unwrap_or(usize::MAX).min(WAITS.len() - 1);
    WAITS[place]
}

/// Wrong tries so far, and when the last one was.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Patience {
    /// Wrong tries in a row.
    pub wrong: u32,
    /// When the last one was, by the clock that cannot be set.
    pub last_at: i64,
}

impl Patience {
    /// How long to wait before the next try, in milliseconds.
    ///
    /// The clock may have begun anew since (the phone or the app was started again): then only
    /// the time since that start counts as waited, so that starting again never shortens a wait.
    #[must_use]
    pub fn left(self, steady: i64) -> i64 {
        let waited = if steady >= self.last_at { steady - self.last_at } else { steady };
        (wait_after(self.wrong) - waited.max(0)).max(0)
    }

    /// One more wrong try.
    #[must_use]
    pub fn after_wrong(self, steady: i64) -> Self {
        Self { wrong: self.wrong.saturating_add(1), last_at: steady }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end_at_an_hour() {
        let waits: Vec<_> = (0..12).map(|wrong| wait_after(wrong) / 1000).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 30, 60, 300, 900, 3600, 3600, 3600]);
        assert_eq!(wait_after(u32::MAX), 3_600_000);
    }

    #[test]
    fn starting_again_never_shortens_a_wait() {
        let patience = Patience { wrong: 9, last_at: 100_000 };
        assert_eq!(patience.left(100_000), 3_600_000);
        assert_eq!(patience.left(160_000), 3_540_000);
        for steady in (0..4_000_000).step_by(1000) {
            assert!(patience.left(steady) >= 3_600_000 - steady, "{steady}");
        }
        assert_eq!(patience.left(0), 3_600_000, "a clock that began anew");
    }
}

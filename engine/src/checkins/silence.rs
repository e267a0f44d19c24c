//! Times that nobody can foretell.

use crate::outside::Random;

/// A silence that began at a moment of the clock that cannot be set.
pub(super) struct Silence {
    until: i64,
}

impl Silence {
    /// One that begins now and lasts from the least to the most of these milliseconds.
    pub fn random(now: i64, lasts: (i64, i64), random: &mut Random) -> Self {
        Self { until: now.saturating_add(draw(lasts, random)) }
    }

    /// How many milliseconds are left of it; `None` when it is over.
    pub fn left(&self, now: i64) -> Option<i64> {
        Some(self.until.saturating_sub(now)).filter(|left| *left > 0)
    }
}

/// Any number from the least to the most of these, each as likely as any other. They must not lie
/// further apart than 2³¹ − 1.
pub(super) fn draw((least, most): (i64, i64), random: &mut Random) -> i64 {
    let width = most - least + 1;
    least + ((i64::from(random.next_u32()) * width) >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_the_range_is_drawn_as_often() {
        let mut random: Random = Box::new(upheld_protocol::system_randomness());
        let range = (3_600_000, 172_800_000);
        let mut parts = [0; 10];
        for _ in 0..10_000 {
            let drawn = draw(range, &mut random);
            assert!((range.0..=range.1).contains(&drawn), "{drawn}");
            let part = (drawn - range.0) * 10 / (range.1 - range.0 + 1);
            parts[usize::try_from(part).unwrap()] += 1;
        }
        // Ten standard deviations: this fails once in longer than anybody will run it.
        assert!(parts.iter().all(|count| (700..1300).contains(count)), "{parts:?}");
    }
}

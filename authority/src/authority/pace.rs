//! How fast strangers may be. Nothing here is ever for a phone that was invited, and nothing for a
//! message of somebody who feels unsafe.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use upheld_protocol::Timestamp;

pub(super) const HOUR: i64 = 60 * 60 * 1000;

/// How fast strangers may be. `None` sets no limit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// Submissions an hour from one phone that was not invited.
    pub submissions_an_hour: Option<u32>,
    /// Wrong invite codes an hour from one address.
    pub wrong_codes_an_hour: Option<u32>,
}

impl Default for Pace {
    fn default() -> Self {
        Self { submissions_an_hour: Some(120), wrong_codes_an_hour: Some(30) }
    }
}

impl Pace {
    /// No limit at all.
    pub const UNLIMITED: Self = Self { submissions_an_hour: None, wrong_codes_an_hour: None };
}

/// The wrong codes of the last hour, by where they came from. Only in memory.
#[derive(Default)]
pub(super) struct WrongCodes(Mutex<HashMap<Option<IpAddr>, Vec<Timestamp>>>);

impl WrongCodes {
    /// Whether another try may be made.
    ///
    /// # Errors
    /// Tells how many seconds are to wait.
    pub(super) fn check(
        &self,
        from: Option<IpAddr>,
        most: Option<u32>,
        now: Timestamp,
    ) -> Result<(), u64> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that went back makes nobody wait.
        let recent = |at: &Timestamp| (0..HOUR).contains(&now.since(*at));
        all.retain(|_, tries| {
            tries.retain(recent);
            !tries.is_empty()
        });
        let (Some(tries), Some(most)) = (all.get(&from.map(neighbourhood)), most) else {
            return Ok(());
        };
        match tries.iter().min().filter(|_| tries.len() >= most as usize) {
            Some(oldest) => Err(seconds(HOUR - now.since(*oldest))),
            None => Ok(()),
        }
    }

    /// A try was wrong.
    pub(super) fn count(&self, from: Option<IpAddr>, now: Timestamp) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(from.map(neighbourhood)).or_default().push(now);
    }
}

/// Nobody is told to wait longer: a phone may hold everything back meanwhile, and what is written
/// next may be urgent.
const LONGEST_SECONDS: u64 = 60;

/// The seconds somebody is told to wait, at least one.
pub(super) fn seconds(millis: i64) -> u64 {
    u64::try_from((millis + 999) / 1000).unwrap_or(0).clamp(1, LONGEST_SECONDS)
}

/// One home has a whole /64 of IPv6 addresses.
fn neighbourhood(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 64 << 64).into()),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_codes_are_counted_for_an_hour_and_by_address() {
        let (codes, most) = (WrongCodes::default(), Some(2));
        let from = |text: &str| Some(text.parse::<IpAddr>().unwrap());
        let (home, same, other) = (from("2001:db8::1"), from("2001:db8::2"), from("192.0.2.7"));
        codes.count(home, Timestamp(0));
        assert_eq!(codes.check(home, most, Timestamp(0)), Ok(()));
        codes.count(same, Timestamp(1000));
        assert_eq!(codes.check(home, most, Timestamp(1000)), Err(60));
        assert_eq!(codes.check(home, most, Timestamp(HOUR - 1500)), Err(2));
        assert_eq!(codes.check(home, None, Timestamp(1000)), Ok(()));
        assert_eq!(codes.check(other, most, Timestamp(1000)), Ok(()));
        assert_eq!(codes.check(home, most, Timestamp(HOUR)), Ok(()));
        codes.count(home, Timestamp(HOUR));
        assert_eq!(codes.check(home, most, Timestamp(-HOUR)), Ok(()));
    }
}

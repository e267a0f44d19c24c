//! Moments as staff say them, in the time of England.

use std::sync::LazyLock;

use jiff::{Zoned, civil::Date, tz::TimeZone};
use upheld_protocol::Timestamp;

use super::words;

/// The time of England.
pub(crate) static LONDON: LazyLock<TimeZone> = LazyLock::new(upheld_pack::london);

fn zoned(at: Timestamp) -> Zoned {
    let instant = jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    instant.to_zoned(LONDON.clone())
}

/// "today at 9:14am", "yesterday at 4pm", "Monday 3 November at 12:30pm"; the year when it is
/// another one.
pub(super) fn in_words(at: Timestamp, now: Timestamp) -> String {
    let (at, now) = (zoned(at), zoned(now));
    let time = clock_time(&at);
    if at.date() == now.date() {
        return words::today_at(&time);
    }
    if now.date().yesterday().is_ok_and(|yesterday| at.date() == yesterday) {
        return words::yesterday_at(&time);
    }
    words::day_at(&day_name(at.date(), now.date()), &time)
}

/// "Monday 3 November"; the year when it is another one than now.
pub(super) fn day(day: Date, now: Timestamp) -> String {
    day_name(day, zoned(now).date())
}

/// The day of a moment.
pub(super) fn day_of(at: Timestamp, now: Timestamp) -> String {
    day_name(zoned(at).date(), zoned(now).date())
}

fn day_name(day: Date, today: Date) -> String {
    let weekday =
        words::WEEKDAYS[day.weekday().to_monday_zero_offset().unsigned_abs() as usize % 7];
    let month = words::MONTHS[(day.month() - 1).unsigned_abs() as usize % 12];
    let year = if day.year() == today.year() { String::new() } else { format!(" {}", day.year()) };
    format!("{weekday} {} {month}{year}", day.day())
}

fn clock_time(at: &Zoned) -> String {
    let half = if at.hour() < 12 { "am" } else { "pm" };
    let hour = match at.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    match (at.hour(), at.minute()) {
        (0, 0) => words::MIDNIGHT.into(),
        (12, 0) => words::MIDDAY.into(),
        (_, 0) => format!("{hour}{half}"),
        (_, minute) => format!("{hour}:{minute:02}{half}"),
    }
}

/// For the `datetime` attribute.
pub(super) fn machine(at: Timestamp) -> String {
    zoned(at).timestamp().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn the_time_is_that_of_london_in_winter_and_summer() {
        let now = at("2026-11-21T20:00:00Z");
        assert_eq!(in_words(at("2026-11-21T09:14:00Z"), now), "today at 9:14am");
        assert_eq!(in_words(at("2026-11-20T00:05:00Z"), now), "yesterday at 12:05am");
        assert_eq!(in_words(at("2026-11-03T12:30:00Z"), now), "Tuesday 3 November at 12:30pm");
        assert_eq!(in_words(at("2026-07-01T16:00:00Z"), now), "Wednesday 1 July at 5pm");
        assert_eq!(in_words(at("2026-11-21T12:00:00Z"), now), "today at midday");
        assert_eq!(in_words(at("2026-11-21T00:00:00Z"), now), "today at midnight");
        assert_eq!(in_words(at("2025-07-01T23:30:00Z"), now), "Wednesday 2 July 2025 at 12:30am");
    }
}

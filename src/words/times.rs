//! Dates, times and sizes in words.

use jiff::civil;
use upheld_engine::{pack::london, protocol::Timestamp};

use super::language;
use crate::t;

/// A moment in words: "Saturday 21 November 2026, 8:15 pm".
#[must_use]
pub fn moment(at: Timestamp) -> String {
    let Ok(at) = jiff::Timestamp::from_millisecond(at.0) else {
        return t!("time-unknown");
    };
    let local = at.to_zoned(london()).datetime();
    let minute = format!("{:02}", local.minute());
    let date = date(local.date());
    let weekday = weekday(local.date());
    if language().known.hours == 24 {
        let hour = format!("{:02}", local.hour());
        return t!("time-moment", weekday = weekday, date = date, hour = hour, minute = minute);
    }
    let hour = match local.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    if local.hour() < 12 {
        t!("time-morning", weekday = weekday, date = date, hour = hour, minute = minute)
    } else {
        t!("time-afternoon", weekday = weekday, date = date, hour = hour, minute = minute)
    }
}

/// How long to wait, in words: "5 minutes". Never less than it is.
#[must_use]
pub fn wait_words(millis: i64) -> String {
    let seconds = millis.max(0).saturating_add(999) / 1000;
    match seconds {
        ..=60 => t!("wait-seconds", count = seconds),
        61..=3600 => t!("wait-minutes", count = (seconds + 59) / 60),
        _ => t!("wait-hours", count = (seconds + 3599) / 3600),
    }
}

/// A day as it stands in the name of a file: "2026-11-21".
#[must_use]
pub fn file_day(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
    at.to_zoned(london()).date().to_string()
}

/// A size in megabytes, to one place: "2.5".
#[must_use]
pub fn megabytes(bytes: u32) -> String {
    let tenths = bytes / 100_000;
    match (tenths / 10, tenths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, tenth) => t!("number-tenths", whole = whole, tenth = tenth),
    }
}

/// A size in kilobytes, rounded up so that nothing that is there counts as none.
#[must_use]
pub fn kilobytes(bytes: u32) -> u32 {
    bytes.div_ceil(1000)
}

/// A date in words: "21 November 2026". All of it is of one language, and without marks inside: what
/// is nothing but marked parts is read from left to right where it stands in a sentence.
#[must_use]
pub fn date(date: civil::Date) -> String {
    let (day, year) = (date.day(), date.year().to_string());
    let month = match date.month() {
        1 => t!("time-january"),
        2 => t!("time-february"),
        3 => t!("time-march"),
        4 => t!("time-april"),
        5 => t!("time-may"),
        6 => t!("time-june"),
        7 => t!("time-july"),
        8 => t!("time-august"),
        9 => t!("time-september"),
        10 => t!("time-october"),
        11 => t!("time-november"),
        _ => t!("time-december"),
    };
    unmarked(&t!("time-date", day = day, month = month, year = year))
}

/// A date with its weekday: "Tuesday 4 May 2027".
#[must_use]
pub fn weekday_and_date(day: civil::Date) -> String {
    unmarked(&t!("time-day", weekday = weekday(day), date = date(day)))
}

/// The date of a moment, by London's clock.
#[must_use]
pub fn date_of(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.0);
    at.map_or_else(|_| t!("time-unknown"), |at| date(at.to_zoned(london()).date()))
}

/// Without the marks that keep directions apart on a screen: for words that go into a field, or to
/// another app.
#[must_use]
pub fn unmarked(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn weekday(date: civil::Date) -> String {
    match date.weekday() {
        civil::Weekday::Monday => t!("time-monday"),
        civil::Weekday::Tuesday => t!("time-tuesday"),
        civil::Weekday::Wednesday => t!("time-wednesday"),
        civil::Weekday::Thursday => t!("time-thursday"),
        civil::Weekday::Friday => t!("time-friday"),
        civil::Weekday::Saturday => t!("time-saturday"),
        civil::Weekday::Sunday => t!("time-sunday"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn moments_are_said_by_londons_clock() {
        // 21 November 2026, 20:15 UTC is winter time; 1 July 2026, 23:05 UTC is already the 2nd.
        assert_eq!(
            plain(&moment(Timestamp(1_795_292_100_000))),
            "Saturday 21 November 2026, 8:15 pm"
        );
        assert_eq!(plain(&moment(Timestamp(1_782_947_100_000))), "Thursday 2 July 2026, 12:05 am");
        assert_eq!(moment(Timestamp(i64::MAX)), t!("time-unknown"));
    }

    #[test]
    fn the_clocks_change_at_one_on_the_last_sunday_of_march() {
        let before = Timestamp(1_774_745_999_000);
        assert_eq!(plain(&moment(before)), "Sunday 29 March 2026, 12:59 am");
        assert_eq!(plain(&moment(before.plus_millis(1000))), "Sunday 29 March 2026, 2:00 am");
    }

    #[test]
    fn waits_are_never_said_too_short() {
        let said = [0, 1, 59_001, 60_001, 120_000, 3_600_000, 3_600_001]
            .map(|millis| plain(&wait_words(millis)));
        let words = [
            "0 seconds",
            "1 second",
            "60 seconds",
            "2 minutes",
            "2 minutes",
            "60 minutes",
            "2 hours",
        ];
        assert_eq!(said, words);
    }

    #[test]
    fn a_date_keeps_its_direction_in_a_sentence() {
        let day = civil::date(2027, 5, 4);
        assert_eq!(date(day), "4 May 2027");
        assert_eq!(weekday_and_date(day), "Tuesday 4 May 2027");
    }

    #[test]
    fn sizes_are_said_in_megabytes() {
        let said = [99_999, 100_000, 1_000_000, 2_599_999, 10_485_760]
            .map(|bytes| plain(&megabytes(bytes)));
        assert_eq!(said, ["0", "0.1", "1", "2.5", "10.4"]);
    }
}

//! By which day somebody should have done something.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

use crate::model::{Calendar, Clock, Length, Unit};

/// A day that a count ends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// Whether it can only be told roughly: say "about".
    pub about: bool,
}

/// By when it should be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The last day it should be done by. It is late from the day after.
    pub by: Day,
    /// The last day it may be done by, where that is later.
    pub at_most: Option<Day>,
}

/// When a clock that started on a day runs out. The day after `from` is the first that counts.
#[must_use]
pub fn due(clock: &Clock, calendar: &Calendar, from: Date) -> Due {
    let day = |length: Length| {
        let months_in_doubt = length.unit == Unit::Months && clock.needs_review.is_some();
        let day = day_after(length, calendar, from);
        Day { about: day.about || months_in_doubt, ..day }
    };
    Due { by: day(clock.length), at_most: clock.at_most.map(day) }
}

/// The day that a length of time ends on, counted as [`due`] does.
#[must_use]
pub fn day_after(length: Length, calendar: &Calendar, from: Date) -> Day {
    let date = end(length, calendar, from);
    let known = calendar.covers(from) && calendar.covers(date);
    Day { date, about: !known || calendar.needs_review.is_some() }
}

fn end(length: Length, calendar: &Calendar, from: Date) -> Date {
    match length.unit {
        Unit::WorkingDays => {
            (0..length.count).fold(from, |day, _| working_day_after(calendar, day))
        }
        Unit::Months => {
            let day = from.saturating_add(Span::new().months(length.count));
            if calendar.is_working_day(day) { day } else { working_day_after(calendar, day) }
        }
    }
}

fn working_day_after(calendar: &Calendar, day: Date) -> Date {
    let mut days = std::iter::successors(day.tomorrow().ok(), |day| day.tomorrow().ok());
    days.find(|day| calendar.is_working_day(*day)).unwrap_or(Date::MAX)
}

/// London's clock, by its own rule (summer time from the last Sunday in March to the last in
/// October), so that no time zone data has to travel along.
#[must_use]
pub fn london() -> TimeZone {
    TimeZone::posix("GMT0BST,M3.5.0/1,M10.5.0").unwrap_or(TimeZone::UTC)
}

/// The day it is in London at a moment, in milliseconds since 1970. A moment that no calendar
/// reaches counts as the start of 1970.
#[must_use]
pub fn london_date(millis: i64) -> Date {
    Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(london()).date()
}

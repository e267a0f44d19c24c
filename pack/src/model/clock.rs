use std::fmt;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::{ClockName, Seen, Unit};

/// How long somebody has for one step, as the rules say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Which step it is for.
    pub name: ClockName,
    /// How long it should take.
    pub length: Length,
    /// How long it may take at most, where that is longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Length>,
    /// When it may take longer, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why_longer: Option<String>,
    /// The id of the document.
    pub source: String,
    /// Where in the document, such as "regulation 19".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// The pages that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen_at: Vec<Seen>,
    /// When somebody last compared it with its source.
    pub checked_on: Date,
    /// When somebody has to look at it again.
    pub review_by: Date,
    /// Why somebody should look at it before it is relied on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_review: Option<String>,
}

/// A length of time, such as 10 working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Length {
    /// How many; a pack with none is refused.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

impl fmt::Display for Length {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.count, self.unit)
    }
}

/// The bank holidays of England, as far as they are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// The first day it knows about.
    pub from: Date,
    /// The last day it knows about.
    pub until: Date,
    /// The bank holidays in between, in order.
    pub bank_holidays: Vec<Date>,
    /// The id of the document.
    pub source: String,
    /// The pages that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen_at: Vec<Seen>,
    /// When somebody last compared it with its source.
    pub checked_on: Date,
    /// When somebody has to look at it again.
    pub review_by: Date,
    /// Why somebody should look at it before it is relied on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_review: Option<String>,
}

impl Calendar {
    /// Whether a day is a working day by SI 2006/1738, regulation 2: not a Saturday, a Sunday,
    /// Christmas Day, Boxing Day, Good Friday (a bank holiday here) or a bank holiday. On a day that
    /// the calendar does not [cover](Self::covers), this is a guess.
    #[must_use]
    pub fn is_working_day(&self, date: Date) -> bool {
        let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
        let christmas = date.month() == 12 && matches!(date.day(), 25 | 26);
        !weekend && !christmas && !self.bank_holidays.contains(&date)
    }

    /// Whether its bank holidays are known for this day.
    #[must_use]
    pub fn covers(&self, date: Date) -> bool {
        (self.from..=self.until).contains(&date)
    }
}

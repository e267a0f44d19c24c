//! What is made of a clock's page, and of the calendar's.

use jiff::civil::Date;

use super::{
    heading,
    values::{date, date_of, length, one_of, seen_at, text_of},
};
use crate::check::missing;
use crate::model::{Calendar, Clock, Length, Unit};
use crate::page::Page;
use crate::problem::Problem;

pub(super) fn clock(page: &Page, problems: &mut Vec<Problem>) -> Option<Clock> {
    let keys = [
        "name",
        "length",
        "at_most",
        "source",
        "section",
        "seen_at",
        "checked_on",
        "review_by",
        "needs_review",
    ];
    page.expect(&keys, &[heading::WHY_LONGER], problems);
    if page.value("length").is_empty() {
        problems.push(page.problem_with("length", &missing("length")));
    }
    let stand_in = Length { count: 1, unit: Unit::WorkingDays };
    Some(Clock {
        name: one_of(page, "name", page.value("name"), problems)?,
        length: length(page, "length", problems).unwrap_or(stand_in),
        at_most: length(page, "at_most", problems),
        why_longer: text_of(page, heading::WHY_LONGER),
        source: page.value("source").to_owned(),
        section: page.optional("section"),
        seen_at: seen_at(page, problems),
        checked_on: date(page, "checked_on", problems).unwrap_or(Date::MIN),
        review_by: date(page, "review_by", problems).unwrap_or(Date::MAX),
        needs_review: page.optional("needs_review"),
    })
}

pub(super) fn calendar(page: &Page, problems: &mut Vec<Problem>) -> Calendar {
    let keys = ["from", "until", "source", "seen_at", "checked_on", "review_by", "needs_review"];
    page.expect(&keys, &[heading::BANK_HOLIDAYS], problems);
    Calendar {
        from: date(page, "from", problems).unwrap_or(Date::MIN),
        until: date(page, "until", problems).unwrap_or(Date::MAX),
        bank_holidays: bank_holidays(page, problems),
        source: page.value("source").to_owned(),
        seen_at: seen_at(page, problems),
        checked_on: date(page, "checked_on", problems).unwrap_or(Date::MIN),
        review_by: date(page, "review_by", problems).unwrap_or(Date::MAX),
        needs_review: page.optional("needs_review"),
    }
}

/// `2026-12-28: Boxing Day (substitute day)`, one to a line. The name is there for who checks it.
fn bank_holidays(page: &Page, problems: &mut Vec<Problem>) -> Vec<Date> {
    let text = page.section(heading::BANK_HOLIDAYS);
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match line.split_once(": ").and_then(|(day, _)| date_of(day)) {
            Some(day) => found.push(day),
            None => {
                let what = format!(
                    "\u{201c}{line}\u{201d} should look like \u{201c}2026-12-28: Boxing Day\u{201d}"
                );
                let at = page.line_of(heading::BANK_HOLIDAYS, Some(line));
                problems.push(page.problem(at, &what));
            }
        }
    }
    found
}

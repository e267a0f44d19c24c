//! That clocks can be counted, and that the calendar they are counted by is whole.

use jiff::civil::Weekday;

use super::structure::{not_pages, repeats, reviewed_too_soon, unknown_source, unseen};
use super::{Flaw, Place, missing};
use crate::model::{Clock, Pack};
use crate::source::heading;

pub(super) fn clocks(pack: &Pack) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, clock) in pack.clocks.iter().enumerate() {
        let place = Place::Clock(at);
        if pack.local.is_some() {
            flaws.push(place.flaw("name", "only the national pack has clocks"));
        }
        flaws.extend(length(place, clock));
        flaws.extend(unknown_source(place, &clock.source, pack));
        flaws.extend(unseen(place, &clock.seen_at, &clock.needs_review));
        flaws.extend(not_pages(place, &clock.seen_at));
        flaws.extend(reviewed_too_soon(place, clock.checked_on, clock.review_by));
    }
    let twice = repeats(pack.clocks.iter().map(|clock| clock.name)).into_iter();
    flaws.extend(twice.map(|at| Place::Clock(at).flaw("name", "another clock has this name")));
    flaws
}

fn length(place: Place, clock: &Clock) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if clock.length.count == 0 {
        flaws.push(place.flaw("length", "a clock has one day or more"));
    }
    let Some(at_most) = clock.at_most else { return flaws };
    if at_most.unit != clock.length.unit || at_most.count <= clock.length.count {
        let what = format!("this should be longer than {}, and counted the same way", clock.length);
        flaws.push(place.flaw("at_most", what));
    }
    if clock.why_longer.is_none() {
        flaws.push(place.flaw(heading::WHY_LONGER, missing(heading::WHY_LONGER)));
    }
    flaws
}

pub(super) fn calendar(pack: &Pack) -> Vec<Flaw> {
    let Some(calendar) = &pack.calendar else { return Vec::new() };
    let place = Place::Calendar;
    let mut flaws = Vec::new();
    if pack.local.is_some() {
        flaws.push(place.flaw("from", "only the national pack has a calendar"));
    }
    if calendar.until <= calendar.from {
        flaws.push(place.flaw("until", "the last day should be after the first"));
    }
    for pair in calendar.bank_holidays.windows(2) {
        if pair[1] <= pair[0] {
            let what = "bank holidays stand in order, each once";
            flaws.push(place.quoting(heading::BANK_HOLIDAYS, &pair[1].to_string(), what));
        }
    }
    for day in &calendar.bank_holidays {
        let what = if !calendar.covers(*day) {
            "this day is outside the calendar"
        } else if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            "this day is at a weekend: the bank holiday is on another"
        } else {
            continue;
        };
        flaws.push(place.quoting(heading::BANK_HOLIDAYS, &day.to_string(), what));
    }
    flaws.extend(unknown_source(place, &calendar.source, pack));
    flaws.extend(unseen(place, &calendar.seen_at, &calendar.needs_review));
    flaws.extend(not_pages(place, &calendar.seen_at));
    flaws.extend(reviewed_too_soon(place, calendar.checked_on, calendar.review_by));
    flaws
}

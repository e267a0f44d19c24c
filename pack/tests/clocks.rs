//! By which day somebody should answer: across weekends, bank holidays and years.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::PathBuf;
use std::sync::OnceLock;

use jiff::Span;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use upheld_pack::{
    Calendar, Clock, ClockName, Date, Day, Length, Pack, Unit, due, london_date, source,
};

fn national() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../content/national");
        source::read(&folder).unwrap_or_else(|problems| panic!("{problems}"))
    })
}

fn clock(name: ClockName) -> &'static Clock {
    national().clock(name).unwrap()
}

fn calendar() -> &'static Calendar {
    national().calendar.as_ref().unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// `2026-11-16`, or `about 2026-11-16`
fn said(day: Day) -> String {
    format!("{}{}", if day.about { "about " } else { "" }, day.date)
}

const NEVER: &str = "";

#[rustfmt::skip]
const TABLE: &[(&str, &str, ClockName, &str, &str)] = {
    use ClockName::*;
    &[
    // what is special               received      clock         by            at most
    ("nothing",                      "2026-11-02", Stage1,       "2026-11-16", "2026-11-30"),
    ("nothing, 25 and 65 days",      "2026-06-01", Stage2,       "2026-07-06", "2026-09-01"),
    ("Christmas 2025",               "2025-12-19", Stage1,       "2026-01-07", "2026-01-21"),
    ("Boxing Day on a Saturday",     "2026-12-18", Stage1,       "2027-01-06", "2027-01-20"),
    ("Christmas Eve",                "2026-12-24", PanelReport,  "2027-01-05", NEVER),
    ("Christmas on a Saturday",      "2027-12-20", Stage1,       "2028-01-06", "2028-01-20"),
    ("over the year's end",          "2026-12-21", Stage2,       "2027-01-28", "2027-03-25"),
    ("New Year's Eve",               "2026-12-31", PanelReport,  "2027-01-08", NEVER),
    ("New Year's Day on a Saturday", "2027-12-31", PanelReport,  "2028-01-10", NEVER),
    ("Easter 2026",                  "2026-03-27", PanelReport,  "2026-04-07", NEVER),
    ("the day before Good Friday",   "2026-04-02", PanelReport,  "2026-04-13", NEVER),
    ("Easter 2027",                  "2027-03-19", Stage1,       "2027-04-06", "2027-04-20"),
    ("Easter 2027, both days",       "2027-03-24", PanelReport,  "2027-04-02", NEVER),
    ("early May",                    "2027-04-19", Stage1,       "2027-05-04", "2027-05-18"),
    ("early May, then late May",     "2026-04-27", Stage1,       "2026-05-12", "2026-05-27"),
    ("both in May",                  "2026-05-01", AskForStage2, "2026-06-02", NEVER),
    ("late May",                     "2027-05-28", PanelReport,  "2027-06-07", NEVER),
    ("August",                       "2026-08-24", PanelReport,  "2026-09-01", NEVER),
    ("a summer with no holiday",     "2026-07-01", Stage3,       "2026-08-12", NEVER),
    ("29 February counts",           "2028-02-24", PanelReport,  "2028-03-02", NEVER),
    ("29 February is the day",       "2028-02-15", Stage1,       "2028-02-29", "2028-03-14"),
    ("received on a Saturday",       "2026-11-07", Stage1,       "2026-11-20", "2026-12-04"),
    ("received on a Sunday",         "2026-11-08", Stage1,       "2026-11-20", "2026-12-04"),
    ("received on a bank holiday",   "2026-05-04", AfterPanel,   "2026-05-26", NEVER),
    ("received on Boxing Day's",     "2026-12-28", PanelReport,  "2027-01-05", NEVER),
    ("over the calendar's end",      "2028-12-14", Stage1,       "about 2029-01-01", "about 2029-01-15"),
    ("at most is over its end",      "2028-11-01", Stage2,       "2028-12-06", "about 2029-02-02"),
    ("past the calendar's end",      "2029-03-01", Stage1,       "about 2029-03-15", "about 2029-03-29"),
    ("before the calendar",          "2024-12-30", PanelReport,  "about 2025-01-07", NEVER),
    ("a month",                      "2026-11-05", Records,      "about 2026-12-07", "about 2027-02-05"),
    ("a month to a holiday",         "2026-04-04", Records,      "about 2026-05-05", "about 2026-07-06"),
    ("a month to Christmas Day",     "2026-11-25", Records,      "about 2026-12-29", "about 2027-02-25"),
    ("a month that is too short",    "2027-01-31", Records,      "about 2027-03-01", "about 2027-04-30"),
    ("a month in a leap year",       "2028-01-31", Records,      "about 2028-02-29", "about 2028-05-02"),
    ]
};

#[test]
fn every_clock_ends_on_the_right_day() {
    for (what, received, name, by, at_most) in TABLE {
        let due = due(clock(*name), calendar(), date(received));
        let found = (said(due.by), due.at_most.map(said).unwrap_or_default());
        assert_eq!(found, ((*by).to_owned(), (*at_most).to_owned()), "{what}: {received} {name}");
    }
}

#[test]
fn every_year_of_the_calendar_has_its_eight_bank_holidays() {
    assert_eq!((calendar().from, calendar().until), (date("2025-01-01"), date("2028-12-31")));
    for year in 2025..=2028 {
        let count = calendar().bank_holidays.iter().filter(|day| day.year() == year).count();
        assert_eq!(count, 8, "{year}");
    }
}

fn in_london(moment: &str) -> Date {
    london_date(moment.parse::<jiff::Timestamp>().unwrap().as_millisecond())
}

#[test]
fn the_day_is_londons() {
    let table = [
        ("2026-11-02T23:59:59Z", "2026-11-02", "winter: London's day is UTC's"),
        ("2026-07-01T22:59:59Z", "2026-07-01", "summer, the last second of the day"),
        ("2026-07-01T23:30:00Z", "2026-07-02", "summer, after midnight in London"),
        ("2026-12-31T23:59:59Z", "2026-12-31", "the year's last second"),
        ("2026-03-28T23:30:00Z", "2026-03-28", "the night before summer time"),
        ("2026-03-29T23:30:00Z", "2026-03-30", "the first night of summer time"),
        ("2026-10-24T23:30:00Z", "2026-10-25", "the last night of summer time"),
        ("2026-10-25T23:30:00Z", "2026-10-25", "the night after it"),
    ];
    for (moment, day, what) in table {
        assert_eq!(in_london(moment), date(day), "{what}");
    }
}

#[test]
fn a_receipt_just_before_midnight_utc_in_summer_starts_the_clock_a_day_later() {
    let by = |moment| said(due(clock(ClockName::PanelReport), calendar(), in_london(moment)).by);
    assert_eq!(by("2026-07-02T22:30:00Z"), "2026-07-09");
    assert_eq!(by("2026-07-02T23:30:00Z"), "2026-07-10");
}

#[test]
fn a_calendar_in_doubt_gives_no_exact_day() {
    let doubtful = Calendar { needs_review: Some("Not seen.".into()), ..calendar().clone() };
    assert!(due(clock(ClockName::Stage3), &doubtful, date("2026-07-01")).by.about);
}

#[test]
fn months_are_exact_once_somebody_has_checked_them() {
    let checked = Clock { needs_review: None, ..clock(ClockName::Records).clone() };
    let due = due(&checked, calendar(), date("2026-11-05"));
    assert_eq!(said(due.by), "2026-12-07");
}

fn any_day() -> impl Strategy<Value = Date> {
    (0..1800_i32).prop_map(|days| date("2024-11-01") + Span::new().days(days))
}

/// When a clock of this length ends.
fn end_of(count: u16, unit: Unit, from: Date) -> Date {
    let clock = Clock { length: Length { count, unit }, ..clock(ClockName::Stage3).clone() };
    due(&clock, calendar(), from).by.date
}

/// How many working days there are after one day and until another, that day included.
fn working_days(after: Date, until: Date) -> usize {
    let days = std::iter::successors(Some(after.tomorrow().unwrap()), |day| day.tomorrow().ok());
    days.take_while(|day| *day <= until).filter(|day| calendar().is_working_day(*day)).count()
}

proptest! {
    // The luck is always the same.
    #![proptest_config(ProptestConfig {
        rng_seed: RngSeed::Fixed(14),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_count_ends_on_a_working_day_with_exactly_so_many_in_it(from in any_day(), count in 1_u16..120) {
        let by = end_of(count, Unit::WorkingDays, from);
        prop_assert!(calendar().is_working_day(by));
        prop_assert_eq!(working_days(from, by), usize::from(count));
    }

    #[test]
    fn a_month_ends_on_the_first_working_day_from_its_day(from in any_day(), count in 1_u16..13) {
        let by = end_of(count, Unit::Months, from);
        let month_on = from + Span::new().months(i32::from(count));
        prop_assert!(calendar().is_working_day(by) && by >= month_on);
        prop_assert_eq!(working_days(month_on.yesterday().unwrap(), by), 1);
    }
}

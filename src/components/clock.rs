//! By when they should answer: the day, where it comes from, and how it stands. Whether they are
//! late is the engine's word; nothing is worked out here.

use dioxus::prelude::*;
use upheld_engine::{
    pack::{ClockName, Day},
    requests::{ClockRestsOn, ClockStands, ClockView},
};

use super::{Panel, ReadMore, Say};
use crate::{t, told::Words, words::weekday_and_date};

/// See the head of this file.
#[component]
pub fn Clock(clock: ClockView) -> Element {
    let late = clock.stands.is_late();
    rsx! {
        Panel {
            id: "clock",
            title: t!("clock-title"),
            picture: "calendar",
            class: late.then(|| "waiting".to_owned()),
            if clock.stands == ClockStands::Answered {
                p { {t!("clock-answered")} }
            } else {
                for line in lines(&clock) {
                    p { class: if line.strong { "strong" },
                        Say { words: line.says }
                    }
                }
                if let ClockRestsOn::Rules(name) = clock.rests_on {
                    ReadMore { about: entry_about(name) }
                }
            }
        }
    }
}

/// How a clock stands, in a few words for a list. Nothing once they have answered.
#[component]
pub fn ShortClock(clock: ClockView) -> Element {
    let Some(says) = short(&clock) else { return rsx! {} };
    let class = if clock.stands.is_late() { "state waiting" } else { "card-more" };
    rsx! {
        span { class, "{says}" }
    }
}

fn short(clock: &ClockView) -> Option<String> {
    match clock.stands {
        ClockStands::Answered => None,
        ClockStands::Late | ClockStands::VeryLate if clock.needs_review => {
            Some(t!("clock-short-late-doubt"))
        }
        ClockStands::Late | ClockStands::VeryLate => Some(t!("clock-short-late")),
        ClockStands::Running => {
            let day = weekday_and_date(clock.by.date);
            Some(match (is_panel(clock), clock.by.about) {
                (false, false) => t!("clock-short-by", day = day),
                (false, true) => t!("clock-short-by-about", day = day),
                (true, false) => t!("clock-short-panel-by", day = day),
                (true, true) => t!("clock-short-panel-by-about", day = day),
            })
        }
    }
}

/// A sentence of a clock.
struct Line {
    says: Words,
    strong: bool,
}

fn lines(clock: &ClockView) -> Vec<Line> {
    let plain = |says: String| Line { says: Words::Own(says), strong: false };
    let strong = |says: String| Line { says: Words::Own(says), strong: true };
    let mut lines = Vec::new();
    if clock.stands.is_late() {
        lines.push(strong(late(clock)));
        lines.push(plain(should_have(clock)));
    } else {
        lines.push(strong(should(clock)));
    }
    lines.extend(last_day(clock).map(plain));
    if clock.stands != ClockStands::VeryLate {
        let why = clock.why_longer.clone().map(Words::Packs);
        lines.extend(why.map(|says| Line { says, strong: false }));
    }
    lines.push(plain(t!("clock-got-it", day = weekday_and_date(clock.received_on))));
    lines.push(plain(where_from(clock)));
    if clock.needs_review {
        lines.push(strong(t!("clock-in-doubt")));
    }
    if clock.stands.is_late() {
        lines.push(plain(t!("clock-what-you-can-do")));
    }
    lines
}

fn late(clock: &ClockView) -> String {
    match (clock.stands == ClockStands::VeryLate && clock.at_most.is_some(), clock.needs_review) {
        (false, false) => t!("clock-late"),
        (false, true) => t!("clock-late-doubt"),
        (true, false) => t!("clock-very-late"),
        (true, true) => t!("clock-very-late-doubt"),
    }
}

/// By when they should answer, in a sentence.
pub fn should(clock: &ClockView) -> String {
    let day = weekday_and_date(clock.by.date);
    match (is_panel(clock), clock.by.about) {
        (false, false) if clock.needs_review => t!("clock-by-doubt", day = day),
        (false, false) => t!("clock-by", day = day),
        (false, true) => t!("clock-by-about", day = day),
        (true, false) => t!("clock-panel-by", day = day),
        (true, true) => t!("clock-panel-by-about", day = day),
    }
}

fn should_have(clock: &ClockView) -> String {
    let day = weekday_and_date(clock.by.date);
    match (is_panel(clock), clock.by.about) {
        (false, false) => t!("clock-since", day = day),
        (false, true) => t!("clock-since-about", day = day),
        (true, false) => t!("clock-panel-since", day = day),
        (true, true) => t!("clock-panel-since-about", day = day),
    }
}

fn last_day(clock: &ClockView) -> Option<String> {
    let Day { date, about } = clock.at_most?;
    let day = weekday_and_date(date);
    Some(match (clock.stands == ClockStands::VeryLate, about) {
        (false, false) => t!("clock-may-take", day = day),
        (false, true) => t!("clock-may-take-about", day = day),
        (true, false) => t!("clock-last-day", day = day),
        (true, true) => t!("clock-last-day-about", day = day),
    })
}

fn where_from(clock: &ClockView) -> String {
    match clock.rests_on {
        ClockRestsOn::TheirWord(days) => t!("clock-their-word", days = days),
        ClockRestsOn::Rules(_) if clock.needs_review => t!("clock-from-rules-doubt"),
        ClockRestsOn::Rules(_) => t!("clock-from-rules"),
    }
}

/// At stage 3 it is the panel that has a time to meet by.
fn is_panel(clock: &ClockView) -> bool {
    clock.rests_on == ClockRestsOn::Rules(ClockName::Stage3)
}

/// What there is to read about a time.
fn entry_about(name: ClockName) -> &'static str {
    match name {
        ClockName::Stage1 => "right-complaints-stage-1",
        ClockName::AskForStage2 => "right-complaints-ask-stage-2",
        ClockName::Stage2 => "right-complaints-stage-2",
        ClockName::AskForStage3 => "right-complaints-ask-stage-3",
        ClockName::Stage3 => "right-complaints-stage-3-panel",
        ClockName::PanelReport | ClockName::AfterPanel => "right-complaints-stage-3-answer",
        ClockName::Records => "right-records-how-long-to-wait",
    }
}

//! Every word people read, from the Fluent files in `locales/`. A missing word never stops the
//! app: the id is shown in its place and a warning is logged.

use std::{borrow::Cow, rc::Rc};

use dioxus::{core::Runtime, prelude::*};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use jiff::civil;
use unic_langid::LanguageIdentifier;
use upheld_engine::{pack::london, protocol::Timestamp};

/// What stands in a language's folder, one file per screen.
const ENGLISH: &[(&str, &str)] = &[
    ("app.ftl", include_str!("../locales/en/app.ftl")),
    ("before.ftl", include_str!("../locales/en/before.ftl")),
    ("choices.ftl", include_str!("../locales/en/choices.ftl")),
    ("choose_lock.ftl", include_str!("../locales/en/choose_lock.ftl")),
    ("clear_phone.ftl", include_str!("../locales/en/clear_phone.ftl")),
    ("clock.ftl", include_str!("../locales/en/clock.ftl")),
    ("connect.ftl", include_str!("../locales/en/connect.ftl")),
    ("consultation.ftl", include_str!("../locales/en/consultation.ftl")),
    ("delivered.ftl", include_str!("../locales/en/delivered.ftl")),
    ("extras.ftl", include_str!("../locales/en/extras.ftl")),
    ("glossary.ftl", include_str!("../locales/en/glossary.ftl")),
    ("help_now.ftl", include_str!("../locales/en/help_now.ftl")),
    ("hide.ftl", include_str!("../locales/en/hide.ftl")),
    ("home.ftl", include_str!("../locales/en/home.ftl")),
    ("me_and_this_phone.ftl", include_str!("../locales/en/me_and_this_phone.ftl")),
    ("mine.ftl", include_str!("../locales/en/mine.ftl")),
    ("my_copy.ftl", include_str!("../locales/en/my_copy.ftl")),
    ("my_council.ftl", include_str!("../locales/en/my_council.ftl")),
    ("my_messages.ftl", include_str!("../locales/en/my_messages.ftl")),
    ("my_pledge.ftl", include_str!("../locales/en/my_pledge.ftl")),
    ("my_rights.ftl", include_str!("../locales/en/my_rights.ftl")),
    ("next_steps.ftl", include_str!("../locales/en/next_steps.ftl")),
    ("ombudsman.ftl", include_str!("../locales/en/ombudsman.ftl")),
    ("one_entry.ftl", include_str!("../locales/en/one_entry.ftl")),
    ("one_thread.ftl", include_str!("../locales/en/one_thread.ftl")),
    ("one_topic.ftl", include_str!("../locales/en/one_topic.ftl")),
    ("opening.ftl", include_str!("../locales/en/opening.ftl")),
    ("people.ftl", include_str!("../locales/en/people.ftl")),
    ("pledge_check.ftl", include_str!("../locales/en/pledge_check.ftl")),
    ("proof.ftl", include_str!("../locales/en/proof.ftl")),
    ("questions.ftl", include_str!("../locales/en/questions.ftl")),
    ("read_aloud.ftl", include_str!("../locales/en/read_aloud.ftl")),
    ("saved.ftl", include_str!("../locales/en/saved.ftl")),
    ("search.ftl", include_str!("../locales/en/search.ftl")),
    ("share.ftl", include_str!("../locales/en/share.ftl")),
    ("speak_up.ftl", include_str!("../locales/en/speak_up.ftl")),
    ("times.ftl", include_str!("../locales/en/times.ftl")),
    ("trouble.ftl", include_str!("../locales/en/trouble.ftl")),
    ("unlock.ftl", include_str!("../locales/en/unlock.ftl")),
    ("waiting.ftl", include_str!("../locales/en/waiting.ftl")),
    ("ways.ftl", include_str!("../locales/en/ways.ftl")),
    ("what_is_here.ftl", include_str!("../locales/en/what_is_here.ftl")),
    ("which_rules.ftl", include_str!("../locales/en/which_rules.ftl")),
];

/// A language the app speaks.
#[derive(Clone)]
pub struct Language {
    /// Its name for the page, such as `en`.
    pub tag: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    words: Rc<FluentBundle<FluentResource>>,
}

impl Language {
    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self::new("en-GB", "ltr", ENGLISH)
    }

    fn new(tag: &'static str, direction: &'static str, files: &[(&str, &str)]) -> Self {
        let id: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        for (name, text) in files {
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                    tracing::warn!("{name} has {} faults; the rest of it is used", errors.len());
                    resource
                });
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::warn!("{name} repeats {} ids of other files", errors.len());
            }
        }
        Self { tag, direction, words: Rc::new(bundle) }
    }

    fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.words.get_message(id).and_then(|message| message.value()) else {
            tracing::warn!("there are no words for {id}");
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let said = self.words.format_pattern(pattern, args, &mut errors);
        if !errors.is_empty() {
            tracing::warn!("the words for {id} lack a value");
        }
        Cow::into_owned(said)
    }
}

thread_local! {
    static ENGLISH_WORDS: Language = Language::english();
}

/// The language of the component that asks; a component is drawn again when it changes.
fn language() -> Option<Language> {
    Runtime::try_current()?.try_current_scope_id()?;
    try_consume_context::<Signal<Language>>().map(|language| language())
}

/// The words with this id. Use [`t!`](crate::t) instead: the tests look for it.
#[must_use]
pub fn say(id: &str, args: Option<&FluentArgs<'_>>) -> String {
    match language() {
        Some(language) => language.say(id, args),
        None => ENGLISH_WORDS.with(|english| english.say(id, args)),
    }
}

/// The words with an id, and the values that go into them: `t!("home-title")`,
/// `t!("home-unread", count = 2)`.
#[macro_export]
macro_rules! t {
    ($id:literal) => {
        $crate::words::say($id, None)
    };
    ($id:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        let mut args = fluent::FluentArgs::new();
        $(args.set(stringify!($name), $value);)+
        $crate::words::say($id, Some(&args))
    }};
}

/// A moment in words: "Saturday 21 November 2026, 8:15 pm".
#[must_use]
pub fn moment(at: Timestamp) -> String {
    let Ok(at) = jiff::Timestamp::from_millisecond(at.0) else {
        return t!("time-unknown");
    };
    let local = at.to_zoned(london()).datetime();
    let hour = match local.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let minute = format!("{:02}", local.minute());
    let date = date(local.date());
    let weekday = weekday(local.date());
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
        (whole, tenth) => format!("{whole}.{tenth}"),
    }
}

/// A size in kilobytes, rounded up so that nothing that is there counts as none.
#[must_use]
pub fn kilobytes(bytes: u32) -> u32 {
    bytes.div_ceil(1000)
}

/// A date in words: "21 November 2026".
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
    t!("time-date", day = day, month = month, year = year)
}

/// A date with its weekday: "Tuesday 4 May 2027".
#[must_use]
pub fn weekday_and_date(day: civil::Date) -> String {
    t!("time-day", weekday = weekday(day), date = date(day))
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
    fn sizes_are_said_in_megabytes() {
        let said = [99_999, 100_000, 1_000_000, 2_599_999, 10_485_760].map(megabytes);
        assert_eq!(said, ["0", "0.1", "1", "2.5", "10.4"]);
    }

    #[test]
    fn missing_words_show_their_id() {
        assert_eq!(say("no-such-words", None), "no-such-words");
    }
}

//! Every word people read, from the Fluent files in `locales/`. A word that a language lacks is said
//! in English; one that English lacks never stops the app: its id is shown in its place and a
//! warning is logged.

mod language;
mod times;
mod wording;

use dioxus::{core::Runtime, prelude::*};
use fluent::FluentArgs;

pub use language::{Known, LANGUAGES, Language};
pub use times::{
    date, date_of, file_day, kilobytes, megabytes, moment, unmarked, wait_words, weekday_and_date,
};

thread_local! {
    static ENGLISH: Language = Language::english();
}

/// The language of the component that asks; a component is drawn again when it changes.
#[must_use]
pub fn language() -> Language {
    let shared = || {
        Runtime::try_current()?.try_current_scope_id()?;
        try_consume_context::<Signal<Language>>().map(|language| language())
    };
    shared().unwrap_or_else(|| ENGLISH.with(Clone::clone))
}

/// The words with this id. Use [`t!`](crate::t) instead: the tests look for it.
#[must_use]
pub fn say(id: &str, args: Option<&FluentArgs<'_>>) -> String {
    language().say(id, args)
}

/// The English words with this id, whatever is spoken.
#[must_use]
pub fn in_english(id: &str) -> String {
    ENGLISH.with(|english| english.say(id, None))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_words_show_their_id() {
        assert_eq!(say("no-such-words", None), "no-such-words");
    }
}

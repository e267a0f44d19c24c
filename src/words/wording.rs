//! The words of one language. Each is read when it is first said: a start waits for none that is not
//! on the screen.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    rc::Rc,
};

use fluent::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// The one message that may stand inside others.
const APP_NAME: &str = "app-name";

/// What `locales/` has of a language, message by message, not yet read.
type Messages = HashMap<&'static str, &'static str>;

/// The words of one language, with the app's name in them.
pub(super) struct Wording {
    tag: &'static str,
    messages: Rc<Messages>,
    read: RefCell<FluentBundle<FluentResource>>,
}

impl Wording {
    /// The words of the language with this tag, all in one text. `app_name`: what the app is called,
    /// letters and spaces, where that is not its own name.
    pub(super) fn new(tag: &'static str, text: &'static str, app_name: Option<&str>) -> Self {
        let id: LanguageIdentifier = tag.parse().unwrap_or_default();
        let read = RefCell::new(FluentBundle::new(vec![id]));
        let wording = Self { tag, messages: messages(tag, text), read };
        match app_name {
            Some(name) => wording.read(&format!("{APP_NAME} = {name}\n")),
            None => wording.learn(APP_NAME),
        }
        wording
    }

    /// The words with this id; `None` where this language has none.
    pub(super) fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.learn(id);
        let bundle = self.read.borrow();
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, args, &mut errors);
        if !errors.is_empty() {
            tracing::warn!("the words for {id} lack a value");
        }
        Some(said.into_owned())
    }

    fn learn(&self, id: &str) {
        if self.read.borrow().has_message(id) {
            return;
        }
        if let Some(message) = self.messages.get(id) {
            self.read(message);
        }
    }

    fn read(&self, message: &str) {
        let words = FluentResource::try_new(message.to_owned()).unwrap_or_else(|(words, _)| {
            tracing::warn!("{} has words that cannot be read", self.tag);
            words
        });
        if self.read.borrow_mut().add_resource(words).is_err() {
            tracing::warn!("{} says something twice", self.tag);
        }
    }
}

thread_local! {
    static FOUND: RefCell<BTreeMap<&'static str, Rc<Messages>>> =
        const { RefCell::new(BTreeMap::new()) };
}

fn messages(tag: &'static str, text: &'static str) -> Rc<Messages> {
    FOUND.with_borrow_mut(|found| {
        found.entry(tag).or_insert_with(|| Rc::new(apart(text).collect())).clone()
    })
}

/// Every message of a text with its id. A message begins with its id at the start of a line; whatever
/// else is at the start of a line belongs to the one before.
fn apart(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = text.trim_start();
    std::iter::from_fn(move || {
        let end = rest.match_indices('\n').map(|(at, _)| at + 1).find(|at| begins(&rest[*at..]));
        let (message, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        let (id, _) = message.split_once('=')?;
        Some((id.trim_end(), message))
    })
}

/// A message begins here, or there is nothing more.
fn begins(text: &str) -> bool {
    text.chars().next().is_none_or(|first| first.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use fluent::fluent_args;

    use super::*;

    const WORDS: &str = "\n\napp-name = Upheld\n\nhello =\n    Hello from { app-name }.\n    = is fine.\n\
        many = { $count ->\n    [one] One.\n   *[other] { $count }.\n}\nlast = Z";

    fn wording(app_name: Option<&str>) -> Wording {
        Wording::new("en-GB", WORDS, app_name)
    }

    #[test]
    fn every_message_is_found_whole() {
        let words = wording(None);
        assert_eq!(words.say("hello", None).as_deref(), Some("Hello from Upheld.\n= is fine."));
        assert_eq!(words.say("many", Some(&fluent_args!["count" => 1])).as_deref(), Some("One."));
        assert_eq!(words.say("last", None).as_deref(), Some("Z"));
        assert_eq!(words.say("last", None).as_deref(), Some("Z"), "also the second time");
        assert_eq!(words.say("hello ", None), None);
        assert_eq!(words.say("", None), None);
    }

    #[test]
    fn another_name_stands_in_every_sentence() {
        let words = wording(Some("Harbour"));
        assert_eq!(words.say("app-name", None).as_deref(), Some("Harbour"));
        assert_eq!(words.say("hello", None).as_deref(), Some("Hello from Harbour.\n= is fine."));
    }
}

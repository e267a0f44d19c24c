//! The languages the app speaks.

use std::rc::Rc;

use fluent::FluentArgs;

use super::wording::Wording;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language with its words, as `locales/` has it.
#[derive(Debug)]
pub struct Known {
    /// Its BCP 47 tag, such as `fa-AF`.
    pub tag: &'static str,
    /// Its name in English.
    pub name: &'static str,
    /// Its name for those who speak it.
    pub own_name: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// 12 or 24: how hours are counted.
    pub hours: u8,
    /// Somebody has read all of its words.
    pub reviewed: bool,
    words: &'static str,
}

/// A language the app speaks, ready to speak.
#[derive(Clone)]
pub struct Language {
    /// What is known of it.
    pub known: &'static Known,
    words: Rc<Wording>,
    /// What it lacks is said in English.
    english: Option<Rc<Wording>>,
    /// What the app is called, where that is not its own name.
    app_name: Option<Rc<str>>,
}

impl Known {
    fn wording(&'static self, app_name: Option<&str>) -> Wording {
        Wording::new(self.tag, self.words, app_name)
    }
}

/// The first part of a BCP 47 tag: the language itself.
fn without_region(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.known == other.known && self.app_name == other.app_name
    }
}

impl Language {
    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self::new(&LANGUAGES[0])
    }

    /// The language with this tag; `None` if the app does not speak it.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        LANGUAGES.iter().find(|known| known.tag == tag).map(Self::new)
    }

    /// The first of these languages, dearest first, that the app speaks, or English. Where they are
    /// spoken does not count: a Persian speaker from anywhere reads Dari sooner than English.
    #[must_use]
    pub fn best_of(tags: &[String]) -> Self {
        let spoken = |tag: &String| {
            LANGUAGES.iter().find(|known| without_region(known.tag) == without_region(tag))
        };
        tags.iter().find_map(spoken).map_or_else(Self::english, Self::new)
    }

    fn new(known: &'static Known) -> Self {
        let english = known.tag != LANGUAGES[0].tag;
        Self {
            known,
            words: Rc::new(known.wording(None)),
            english: english.then(|| Rc::new(LANGUAGES[0].wording(None))),
            app_name: None,
        }
    }

    /// The same language, in which the app is called so: letters and spaces, or by its own name.
    #[must_use]
    pub fn calling_the_app(self, name: Option<&str>) -> Self {
        if name == self.app_name() {
            return self;
        }
        let called = |known: &'static Known| Rc::new(known.wording(name));
        Self {
            known: self.known,
            words: called(self.known),
            english: self.english.map(|_| called(&LANGUAGES[0])),
            app_name: name.map(Rc::from),
        }
    }

    /// What the app is called, where that is not its own name.
    #[must_use]
    pub fn app_name(&self) -> Option<&str> {
        self.app_name.as_deref()
    }

    /// Its name for the page, such as `en-GB`.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.known.tag
    }

    /// Whether it is English.
    #[must_use]
    pub fn is_english(&self) -> bool {
        self.english.is_none()
    }

    /// The words with this id, in this language or else in English; the id where there are none.
    #[must_use]
    pub fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let said = self.words.say(id, args);
        let said = said.or_else(|| self.english.as_ref()?.say(id, args));
        said.unwrap_or_else(|| {
            tracing::warn!("there are no words for {id}");
            id.to_owned()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(tags: &[&str]) -> &'static str {
        let tags: Vec<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
        Language::best_of(&tags).tag()
    }

    #[test]
    fn the_phones_own_languages_are_followed_dearest_first() {
        assert_eq!(best(&["pl-PL", "en-GB"]), "pl");
        assert_eq!(best(&["de-DE", "ar-SY", "en"]), "ar");
        assert_eq!(best(&["en-US", "pl"]), "en-GB");
        assert_eq!(best(&["fa-IR"]), "fa-AF");
        assert_eq!(best(&["ti-ER"]), "ti");
        assert_eq!(best(&["uk"]), "uk");
        assert_eq!(best(&[]), "en-GB");
        assert_eq!(best(&["xx", "not a tag"]), "en-GB");
    }
    #[test]
    fn the_app_is_called_what_its_council_calls_it_in_every_sentence() {
        for known in LANGUAGES {
            let named = Language::new(known).calling_the_app(Some("Harbour"));
            assert_eq!(named.say("app-name", None), "Harbour", "{}", known.tag);
            for id in ["failed-title", "in-use-title", "moved-title", "forgot-empty"] {
                let said = named.say(id, None);
                assert!(
                    said.contains("Harbour") && !said.contains("Upheld"),
                    "{}: {said}",
                    known.tag
                );
            }
            let own = named.calling_the_app(None);
            assert_eq!(own.say("app-name", None), "Upheld", "{}", known.tag);
        }
    }
}

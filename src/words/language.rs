//! The languages the app speaks.

use std::{borrow::Cow, cell::RefCell, collections::BTreeMap, rc::Rc};

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

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
    words: Rc<Words>,
    /// What it lacks is said in English.
    english: Option<Rc<Words>>,
    /// What the app is called, where that is not its own name.
    app_name: Option<Rc<str>>,
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

    /// The first of these languages, dearest first, that the app speaks, or English.
    #[must_use]
    pub fn best_of(tags: &[String]) -> Self {
        let wanted: Vec<LanguageIdentifier> =
            tags.iter().filter_map(|tag| tag.parse().ok()).collect();
        let spoken: Vec<LanguageIdentifier> =
            LANGUAGES.iter().filter_map(|known| known.tag.parse().ok()).collect();
        // A Persian speaker from anywhere reads Dari sooner than English.
        let found = negotiate_languages(&wanted, &spoken, None, NegotiationStrategy::Matching);
        let found = found.first().map(|id| id.to_string());
        found.and_then(|tag| Self::of(&tag)).unwrap_or_else(Self::english)
    }

    fn new(known: &'static Known) -> Self {
        let english = known.tag != LANGUAGES[0].tag;
        Self {
            known,
            words: Rc::new(bundle(known, None)),
            english: english.then(|| Rc::new(bundle(&LANGUAGES[0], None))),
            app_name: None,
        }
    }

    /// The same language, in which the app is called so: letters and spaces, or by its own name.
    #[must_use]
    pub fn calling_the_app(self, name: Option<&str>) -> Self {
        if name == self.app_name() {
            return self;
        }
        let called = |known| Rc::new(bundle(known, name));
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
        let bundles = [Some(&self.words), self.english.as_ref()];
        for bundle in bundles.into_iter().flatten() {
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, args, &mut errors);
            if !errors.is_empty() {
                tracing::warn!("the words for {id} lack a value");
            }
            return Cow::into_owned(said);
        }
        tracing::warn!("there are no words for {id}");
        id.to_owned()
    }
}

type Words = FluentBundle<Rc<FluentResource>>;

thread_local! {
    static READ: RefCell<BTreeMap<&'static str, Rc<FluentResource>>> =
        const { RefCell::new(BTreeMap::new()) };
}

/// The words of a language, which are read once.
fn read(known: &'static Known) -> Rc<FluentResource> {
    let read = || {
        let words = FluentResource::try_new(known.words.to_owned());
        Rc::new(words.unwrap_or_else(|(words, errors)| {
            tracing::warn!("{} has {} faults; the rest of it is used", known.tag, errors.len());
            words
        }))
    };
    READ.with_borrow_mut(|all| all.entry(known.tag).or_insert_with(read).clone())
}

fn bundle(known: &'static Known, app_name: Option<&str>) -> Words {
    let id: LanguageIdentifier = known.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![id]);
    if let Err(errors) = bundle.add_resource(read(known)) {
        tracing::warn!("{} repeats {} ids", known.tag, errors.len());
    }
    let name = app_name.map(|name| FluentResource::try_new(format!("app-name = {name}\n")));
    if let Some(Ok(name)) = name {
        bundle.add_resource_overriding(Rc::new(name));
    }
    bundle
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

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
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.known == other.known
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
        Self { known, words: words_of(known), english: english.then(|| words_of(&LANGUAGES[0])) }
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

type Words = FluentBundle<FluentResource>;

thread_local! {
    static READ: RefCell<BTreeMap<&'static str, Rc<Words>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The words of a language, which are read once.
fn words_of(known: &'static Known) -> Rc<Words> {
    READ.with_borrow_mut(|read| {
        read.entry(known.tag).or_insert_with(|| Rc::new(bundle(known))).clone()
    })
}

fn bundle(known: &Known) -> Words {
    let id: LanguageIdentifier = known.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![id]);
    let resource =
        FluentResource::try_new(known.words.to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::warn!("{} has {} faults; the rest of it is used", known.tag, errors.len());
            resource
        });
    if let Err(errors) = bundle.add_resource(resource) {
        tracing::warn!("{} repeats {} ids", known.tag, errors.len());
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
}

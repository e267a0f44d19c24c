//! What has to be true of a pack: that it holds together, and that a child can read it.

use std::collections::HashMap;
use std::hash::Hash;

use crate::model::{Entry, Helpline, Kind, Pack, Source, Status, is_id};
use crate::page::squeeze;
use crate::readability::{grade, sentences, words};
use crate::source::heading;

const LONGEST_SENTENCE: usize = 15;
const LONGEST_MEAN: f64 = 12.0;
const LONGEST_EASY_SENTENCE: usize = 10;
const LONGEST_TITLE: usize = 8;
const FEWEST_SENTENCES: usize = 2;
const MOST_SENTENCES: usize = 5;
/// Grade 4 is read at about nine years old.
const HIGHEST_GRADE: f64 = 4.0;

/// These helplines are part of the program, so no pack may bring its own.
const RESERVED_HELPLINES: &[&str] = &["999", "childline"];

/// Words that would make a promise sound like a law.
const LAW_WORDS: &[&str] =
    &["by law", "the law says", "legal right", "legally", "must", "your right to"];

/// Something wrong with one part of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub place: Place,
    /// The header key or the heading it is about.
    pub part: &'static str,
    /// The words it is about, where that is less than the whole part.
    pub quote: Option<String>,
    pub what: String,
}

impl Flaw {
    /// The flaw with the id of what it is in, for somebody who has no source files.
    pub fn describe(&self, pack: &Pack) -> String {
        let id = match self.place {
            Place::Pack => Some(pack.id.as_str()),
            Place::Source(at) => pack.sources.get(at).map(|source| source.id.as_str()),
            Place::Entry(at) => pack.entries.get(at).map(|entry| entry.id.as_str()),
            Place::Helpline(at) => pack.helplines.get(at).map(|helpline| helpline.id.as_str()),
        };
        format!("{}: {}", id.unwrap_or_default(), self.what)
    }
}

/// Where in a pack, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Pack,
    Source(usize),
    Entry(usize),
    Helpline(usize),
}

impl Place {
    fn flaw(self, part: &'static str, what: impl Into<String>) -> Flaw {
        Flaw { place: self, part, quote: None, what: what.into() }
    }

    fn quoting(self, part: &'static str, quote: &str, what: impl Into<String>) -> Flaw {
        Flaw { place: self, part, quote: Some(quote.to_owned()), what: what.into() }
    }
}

/// A word we do not use, and what we say instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AvoidedWord {
    word: String,
    instead: String,
}

/// Reads the list of words to avoid: every line like `- word: say this instead`.
pub(crate) fn words_to_avoid(text: &str) -> Vec<AvoidedWord> {
    let items = text.lines().filter_map(|line| line.trim().strip_prefix("- ")?.split_once(':'));
    items
        .map(|(word, instead)| AvoidedWord { word: bare(word), instead: instead.trim().to_owned() })
        .collect()
}

pub(crate) fn missing(part: &str) -> String {
    format!("\u{201c}{part}\u{201d} is missing or empty")
}

// ---- Holding together -------------------------------------------------------------------------

/// Everything a pack needs before it may be used at all.
pub(crate) fn structure(pack: &Pack) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if !is_id(&pack.id) {
        flaws.push(Place::Pack.flaw("id", bad_id(&pack.id)));
    }
    flaws.extend(empties(Place::Pack, &[("title", &pack.title)]));
    if pack.version == 0 {
        flaws.push(Place::Pack.flaw("version", "the first version is 1"));
    }
    for (at, source) in pack.sources.iter().enumerate() {
        flaws.extend(source_structure(Place::Source(at), source));
    }
    for (at, entry) in pack.entries.iter().enumerate() {
        flaws.extend(entry_structure(Place::Entry(at), entry, pack));
    }
    for (at, helpline) in pack.helplines.iter().enumerate() {
        flaws.extend(helpline_structure(Place::Helpline(at), helpline));
    }
    flaws.extend(duplicates(pack));
    flaws
}

fn source_structure(place: Place, source: &Source) -> Vec<Flaw> {
    let mut flaws = empties(
        place,
        &[
            ("title", &source.title),
            ("publisher", &source.publisher),
            ("published", &source.published),
            (heading::ABOUT_DOCUMENT, &source.note),
        ],
    );
    if !is_id(&source.id) {
        flaws.push(place.flaw("id", bad_id(&source.id)));
    }
    flaws
}

fn entry_structure(place: Place, entry: &Entry, pack: &Pack) -> Vec<Flaw> {
    let mut flaws = empties(
        place,
        &[
            ("title", &entry.title),
            ("source", &entry.source),
            ("picture", &entry.picture),
            (heading::PLAIN, &entry.plain),
            (heading::EASY_READ, &entry.easy_read),
            (heading::IF_NOT, &entry.if_not),
            (heading::ORIGINAL, &entry.original),
        ],
    );
    if entry.applies_to.is_empty() {
        flaws.push(place.flaw("applies_to", missing("applies_to")));
    }
    if entry.leads_to.is_empty() {
        flaws.push(place.flaw("leads_to", missing("leads_to")));
    }
    if entry.number == 0 {
        flaws.push(place.flaw("number", "numbers start at 1"));
    }
    if entry.review_by <= entry.checked_on {
        flaws.push(
            place.flaw("review_by", "the review date should be after the day it was checked"),
        );
    }
    if !entry.picture.is_empty() && !is_id(&entry.picture) {
        flaws.push(place.flaw("picture", bad_id(&entry.picture)));
    }
    flaws.extend(entry_links(place, entry, pack));
    flaws
}

fn entry_links(place: Place, entry: &Entry, pack: &Pack) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if !entry.source.is_empty() && pack.source(&entry.source).is_none() {
        flaws.push(
            place.flaw("source", format!("there is no source \u{201c}{}\u{201d}", entry.source)),
        );
    }
    for related in &entry.related {
        if *related == entry.id {
            flaws.push(place.flaw("related", "an entry cannot be related to itself"));
        } else if pack.entry(related).is_none() {
            flaws.push(
                place.flaw("related", format!("there is no entry \u{201c}{related}\u{201d}")),
            );
        }
    }
    flaws
}

fn helpline_structure(place: Place, helpline: &Helpline) -> Vec<Flaw> {
    let mut flaws =
        empties(place, &[("name", &helpline.name), (heading::WHO_FOR, &helpline.who_for)]);
    if !is_id(&helpline.id) {
        flaws.push(place.flaw("id", bad_id(&helpline.id)));
    }
    if RESERVED_HELPLINES.contains(&helpline.id.as_str()) {
        flaws.push(place.flaw(
            "id",
            format!(
                "\u{201c}{}\u{201d} is part of the program and cannot be in a pack",
                helpline.id
            ),
        ));
    }
    if helpline.call.is_none() && helpline.text.is_none() {
        flaws.push(place.flaw("call", "there is no number to call and none to text"));
    }
    for (part, number) in [("call", &helpline.call), ("text", &helpline.text)] {
        if number.as_deref().is_some_and(|number| !is_phone_number(number)) {
            flaws.push(place.flaw(part, "a phone number is digits and spaces only"));
        }
    }
    if helpline.seen_at.is_empty() {
        flaws.push(place.flaw("seen_at", missing("seen_at")));
    }
    for seen in &helpline.seen_at {
        if !seen.address.starts_with("https://") && !seen.address.starts_with("http://") {
            flaws.push(place.flaw(
                "seen_at",
                format!("\u{201c}{}\u{201d} should start with https://", seen.address),
            ));
        }
    }
    flaws
}

fn is_phone_number(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_digit() || b == b' ')
}

fn empties(place: Place, parts: &[(&'static str, &String)]) -> Vec<Flaw> {
    let empty = parts.iter().filter(|(_, text)| text.trim().is_empty());
    empty.map(|(part, _)| place.flaw(part, missing(part))).collect()
}

fn bad_id(text: &str) -> String {
    if text.is_empty() {
        return missing("id");
    }
    format!("\u{201c}{text}\u{201d} should be small letters, digits and single hyphens")
}

fn duplicates(pack: &Pack) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for at in repeats(pack.sources.iter().map(|source| &source.id)) {
        flaws.push(Place::Source(at).flaw("id", "another source has this id"));
    }
    for at in repeats(pack.entries.iter().map(|entry| &entry.id)) {
        flaws.push(Place::Entry(at).flaw("id", "another entry has this id"));
    }
    for at in repeats(pack.entries.iter().map(|entry| (entry.kind, &entry.source, entry.number))) {
        flaws.push(Place::Entry(at).flaw("number", "another entry of this kind has this number"));
    }
    for at in repeats(pack.helplines.iter().map(|helpline| &helpline.id)) {
        flaws.push(Place::Helpline(at).flaw("id", "another helpline has this id"));
    }
    flaws
}

/// The places of all items that stand in the list more than once.
fn repeats<T: Eq + Hash>(items: impl Iterator<Item = T>) -> Vec<usize> {
    let mut places: HashMap<T, Vec<usize>> = HashMap::new();
    for (at, item) in items.enumerate() {
        places.entry(item).or_default().push(at);
    }
    let mut repeated: Vec<usize> =
        places.into_values().filter(|at| at.len() > 1).flatten().collect();
    repeated.sort_unstable();
    repeated
}

/// That a pack holds as many of each kind as its `pack.md` says, numbered without gaps.
pub(crate) fn counts(pack: &Pack, holds: &[(Kind, usize)]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (kind, wanted) in holds {
        let numbers: Vec<u32> =
            pack.entries.iter().filter(|e| e.kind == *kind).map(|e| e.number).collect();
        if numbers.len() != *wanted {
            let what = format!("there should be {wanted} {kind}s and there are {}", numbers.len());
            flaws.push(Place::Pack.flaw("holds", what));
        }
        let gap = (1..=numbers.len() as u32).find(|number| !numbers.contains(number));
        if let Some(number) = gap {
            flaws.push(Place::Pack.flaw("holds", format!("no {kind} has the number {number}")));
        }
    }
    flaws
}

// ---- True to its source -----------------------------------------------------------------------

/// That every original stands word for word in its document. `texts` has one for each source.
pub(crate) fn originals(pack: &Pack, texts: &[Option<String>]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, entry) in pack.entries.iter().enumerate() {
        let place = Place::Entry(at);
        if let Some(words) = &entry.key_words
            && !entry.original.contains(&format!("**{words}**"))
        {
            flaws.push(
                place.flaw("key_words", format!("the original does not have **{words}** in bold")),
            );
        }
        let source = pack.sources.iter().position(|source| source.id == entry.source);
        let Some(Some(text)) = source.and_then(|source| texts.get(source)) else {
            continue;
        };
        let text = squeeze(text);
        if !text.contains(&squeeze(&entry.original)) {
            flaws.push(
                place.flaw(heading::ORIGINAL, "these are not the exact words of the document"),
            );
        }
        if let Some(lead_in) = &entry.lead_in
            && !text.contains(&squeeze(lead_in))
        {
            flaws.push(place.flaw("lead_in", "these are not the exact words of the document"));
        }
    }
    flaws
}

// ---- Easy to read -----------------------------------------------------------------------------

/// That a child can read it, in words we would say to them.
pub(crate) fn wording(pack: &Pack, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, entry) in pack.entries.iter().enumerate() {
        flaws.extend(entry_wording(Place::Entry(at), entry, avoid));
    }
    for (at, helpline) in pack.helplines.iter().enumerate() {
        flaws.extend(helpline_wording(Place::Helpline(at), helpline, avoid));
    }
    flaws
}

fn entry_wording(place: Place, entry: &Entry, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if words(&entry.title).count() > LONGEST_TITLE {
        flaws.push(place.flaw("title", format!("a title has at most {LONGEST_TITLE} words")));
    }
    for (part, text, longest) in [
        (heading::PLAIN, &entry.plain, LONGEST_SENTENCE),
        (heading::EASY_READ, &entry.easy_read, LONGEST_EASY_SENTENCE),
        (heading::IF_NOT, &entry.if_not, LONGEST_SENTENCE),
    ] {
        flaws.extend(long_sentences(place, part, text, longest));
        flaws.extend(too_hard(place, part, text));
        flaws.extend(avoided(place, part, text, avoid));
        flaws.extend(sounds_like_law(place, part, text, entry.status));
    }
    flaws.extend(avoided(place, "title", &entry.title, avoid));
    flaws.extend(plain_length(place, &entry.plain));
    flaws.extend(easy_lines(place, &entry.easy_read));
    flaws
}

fn helpline_wording(place: Place, helpline: &Helpline, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let note = helpline.note.as_deref().unwrap_or_default();
    let mut flaws = Vec::new();
    for (part, text) in [(heading::WHO_FOR, helpline.who_for.as_str()), (heading::NOTE, note)] {
        flaws.extend(long_sentences(place, part, text, LONGEST_SENTENCE));
        flaws.extend(avoided(place, part, text, avoid));
    }
    flaws
}

fn long_sentences(place: Place, part: &'static str, text: &str, longest: usize) -> Vec<Flaw> {
    let counted = sentences(text).into_iter().map(|sentence| (words(&sentence).count(), sentence));
    let long = counted.filter(|(count, _)| *count > longest);
    long.map(|(count, sentence)| {
        let what = format!(
            "this sentence has {count} words; {longest} is the most: \u{201c}{sentence}\u{201d}"
        );
        place.quoting(part, &sentence, what)
    })
    .collect()
}

fn too_hard(place: Place, part: &'static str, text: &str) -> Option<Flaw> {
    let grade = grade(text);
    let what = format!(
        "this is too hard to read: its grade is {grade:.2} and {HIGHEST_GRADE:.0} is the most; try shorter words"
    );
    (grade > HIGHEST_GRADE).then(|| place.flaw(part, what))
}

fn plain_length(place: Place, text: &str) -> Vec<Flaw> {
    let found = sentences(text);
    let mut flaws = Vec::new();
    if found.is_empty() {
        return flaws;
    }
    if !(FEWEST_SENTENCES..=MOST_SENTENCES).contains(&found.len()) {
        let what = format!(
            "there are {} sentences; {FEWEST_SENTENCES} to {MOST_SENTENCES} is right",
            found.len()
        );
        flaws.push(place.flaw(heading::PLAIN, what));
    }
    let mean = words(text).count() as f64 / found.len() as f64;
    if mean > LONGEST_MEAN {
        let what =
            format!("the sentences have {mean:.1} words on average; {LONGEST_MEAN:.0} is the most");
        flaws.push(place.flaw(heading::PLAIN, what));
    }
    flaws
}

fn easy_lines(place: Place, text: &str) -> Vec<Flaw> {
    let crowded = text.lines().filter(|line| sentences(line).len() > 1);
    crowded
        .map(|line| place.quoting(heading::EASY_READ, line, "Easy Read has one sentence to a line"))
        .collect()
}

fn avoided(place: Place, part: &'static str, text: &str, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let said = bare(&outside_brackets(text));
    let found = avoid.iter().filter(|avoid| has_phrase(&said, &avoid.word));
    found
        .map(|avoid| {
            let AvoidedWord { word, instead } = avoid;
            let what = format!(
                "\u{201c}{word}\u{201d} is a word we do not use, unless in brackets; say: {instead}"
            );
            place.quoting(part, word, what)
        })
        .collect()
}

fn sounds_like_law(place: Place, part: &'static str, text: &str, status: Status) -> Vec<Flaw> {
    if !matches!(status, Status::LocalPromise | Status::NationalExpectation) {
        return Vec::new();
    }
    let said = bare(&outside_brackets(text));
    let found = LAW_WORDS.iter().filter(|phrase| has_phrase(&said, phrase));
    found
        .map(|phrase| {
            place.quoting(
                part,
                phrase,
                format!("\u{201c}{phrase}\u{201d} makes a promise sound like a law"),
            )
        })
        .collect()
}

/// Small letters and single spaces, with nothing but letters, digits and apostrophes.
fn bare(text: &str) -> String {
    let kept = text
        .chars()
        .map(|c| if c.is_alphanumeric() || c == '\'' { c.to_ascii_lowercase() } else { ' ' });
    squeeze(&kept.collect::<String>())
}

/// Whether the phrase stands in the text as whole words, or with an s after it.
fn has_phrase(text: &str, phrase: &str) -> bool {
    let text = format!(" {text} ");
    text.contains(&format!(" {phrase} ")) || text.contains(&format!(" {phrase}s "))
}

fn outside_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for letter in text.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_to_avoid_are_found_whole_and_outside_brackets() {
        let avoid = words_to_avoid("Words\n\n- sibling: brothers and sisters\n- LAC: you\n");
        let found = |text: &str| avoided(Place::Pack, "title", text, &avoid).len();
        assert_eq!(found("See your siblings."), 1);
        assert_eq!(found("A LAC review, with a Sibling"), 2);
        assert_eq!(found("Brothers and sisters (the legal word is *siblings*)."), 0);
        assert_eq!(found("A place to lace your shoes."), 0);
    }

    #[test]
    fn only_promises_may_not_sound_like_law() {
        let found =
            |status| sounds_like_law(Place::Pack, "title", "They must, by law.", status).len();
        assert_eq!(found(Status::LocalPromise), 2);
        assert_eq!(found(Status::NationalExpectation), 2);
        assert_eq!(found(Status::Law), 0);
    }

    #[test]
    fn repeats_name_every_place() {
        assert_eq!(repeats(["a", "b", "a", "c"].iter()), [0, 2]);
    }

    #[test]
    fn phone_numbers_are_digits() {
        assert!(is_phone_number("0800 528 0731"));
        assert!(!is_phone_number("0800-528"));
        assert!(!is_phone_number(" "));
    }
}

//! Holding together: everything a pack needs before it may be used at all.

use std::collections::HashMap;
use std::hash::Hash;

use jiff::civil::Date;

use super::{Flaw, Known, Place, app_name, clock, letter, missing, published};
use crate::model::{
    Entry, EntryId, Helpline, Kind, Local, Pack, Seen, Source, Status, TopicId, is_id,
};
use crate::source::heading;

/// These helplines are part of the program, so no pack may bring its own.
const RESERVED_HELPLINES: &[&str] = &["999", "childline"];
const RESERVED_NUMBERS: &[&str] = &["08001111"];

/// What an id may lead to besides what is in the pack.
#[derive(Clone, Copy)]
pub(crate) enum References<'a> {
    /// What another pack holds.
    To(&'a Known),
    /// Anything: another pack is there that is not at hand, in whatever version.
    Anywhere,
}

impl References<'_> {
    pub(super) fn has_entry(self, id: &EntryId) -> bool {
        match self {
            Self::To(known) => known.entries.contains_key(id),
            Self::Anywhere => true,
        }
    }

    fn has_topic(self, id: &TopicId) -> bool {
        match self {
            Self::To(known) => known.topics.contains(id),
            Self::Anywhere => true,
        }
    }

    /// Whether it is something that a council promises.
    pub(super) fn is_promise(self, id: &EntryId) -> bool {
        match self {
            Self::To(known) => known.entries.get(id) == Some(&Some(Status::LocalPromise)),
            Self::Anywhere => true,
        }
    }

    fn is_law(self, id: &EntryId) -> bool {
        match self {
            Self::To(known) => known.entries.get(id).is_some_and(|status| is_law(*status)),
            Self::Anywhere => true,
        }
    }
}

fn is_law(status: Option<Status>) -> bool {
    matches!(status, Some(Status::Law | Status::LawNotYetInForce))
}

pub(crate) fn structure(pack: &Pack, beside: References<'_>) -> Vec<Flaw> {
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
    for (at, topic) in pack.topics.iter().enumerate() {
        let parts =
            [("title", &topic.title), ("picture", &topic.picture), (heading::PLAIN, &topic.plain)];
        flaws.extend(empties(Place::Topic(at), &parts));
    }
    for (at, entry) in pack.entries.iter().enumerate() {
        flaws.extend(entry_structure(Place::Entry(at), entry, pack, beside));
    }
    for (at, word) in pack.words.iter().enumerate() {
        let place = Place::Word(at);
        flaws.extend(empties(place, &[("word", &word.word), (heading::PLAIN, &word.plain)]));
        flaws.extend(unknown_entries(place, "related", &word.related, pack, beside));
    }
    for (at, outcome) in pack.guide.outcomes.iter().enumerate() {
        flaws.extend(unknown_entries(
            Place::Outcome(at),
            "related",
            &outcome.related,
            pack,
            beside,
        ));
    }
    for (at, helpline) in pack.helplines.iter().enumerate() {
        flaws.extend(helpline_structure(Place::Helpline(at), helpline));
    }
    flaws.extend(clock::clocks(pack));
    flaws.extend(clock::calendar(pack));
    flaws.extend(letter::letters(pack, beside));
    flaws.extend(letter::roles(pack, beside));
    flaws.extend(published::published(pack, beside));
    flaws.extend(pack.local.iter().flat_map(|local| local_structure(local, pack)));
    for withdrawn in &pack.withdrawn {
        if pack.entry(&withdrawn.id).is_some() {
            let what = format!("\u{201c}{}\u{201d} is withdrawn and still there", withdrawn.id);
            flaws.push(Place::Pack.flaw(heading::WITHDRAWN, what));
        }
    }
    flaws.extend(duplicates(pack));
    flaws.extend(taken(pack, beside));
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
    flaws.extend(source.address.iter().filter_map(|address| not_web(place, "address", address)));
    flaws
}

fn entry_structure(place: Place, entry: &Entry, pack: &Pack, beside: References<'_>) -> Vec<Flaw> {
    let parts =
        [("title", &entry.title), ("picture", &entry.picture), (heading::PLAIN, &entry.plain)];
    let mut flaws = empties(place, &parts);
    if entry.easy_read.is_empty() {
        flaws.push(place.flaw(heading::EASY_READ, missing(heading::EASY_READ)));
    }
    if entry.applies_to.is_empty() {
        flaws.push(place.flaw("applies_to", missing("applies_to")));
    }
    if entry.number == 0 {
        flaws.push(place.flaw("number", "numbers start at 1"));
    }
    flaws.extend(reviewed_too_soon(place, entry.checked_on, entry.review_by));
    if !entry.picture.is_empty() && !is_id(&entry.picture) {
        flaws.push(place.flaw("picture", bad_id(&entry.picture)));
    }
    for line in entry.easy_read.iter().filter_map(|line| line.picture.as_deref()) {
        if !is_id(line) {
            flaws.push(place.quoting(heading::EASY_READ, line, bad_id(line)));
        }
    }
    if entry.kind == Kind::Right {
        flaws.extend(unseen(place, &entry.seen_at, &entry.needs_review));
    }
    flaws.extend(of_its_kind(place, entry));
    flaws.extend(of_its_pack(place, entry, pack));
    flaws.extend(entry_links(place, entry, pack, beside));
    flaws
}

/// What every entry of a kind needs, and what only some kinds may have.
fn of_its_kind(place: Place, entry: &Entry) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut need = |there: bool, part: &'static str| {
        if !there {
            flaws.push(place.flaw(part, missing(part)));
        }
    };
    let how_to = entry.kind == Kind::HowTo;
    need(how_to || !entry.if_not.is_empty(), heading::IF_NOT);
    need(how_to || !entry.leads_to.is_empty(), "leads_to");
    need(how_to || entry.source.is_some(), "source");
    need(how_to || entry.status.is_some(), "status");
    need(!how_to || !entry.steps.is_empty(), heading::STEPS);
    need(!entry.kind.is_of_pledge() || entry.original.is_some(), heading::ORIGINAL);
    need(entry.kind != Kind::LocalPromise || !entry.bands.is_empty(), "band");
    need(entry.kind != Kind::LocalOffer || entry.area.is_some(), "area");
    need(entry.kind.is_of_pledge() || !entry.topics.is_empty(), "topics");
    if matches!(entry.kind, Kind::Promise | Kind::Element)
        && entry.law.is_empty() == entry.no_law.is_none()
    {
        let what =
            "name either the law behind it, or under \u{201c}no_law\u{201d} why there is none";
        flaws.push(place.flaw("law", what));
    }
    if entry.kind == Kind::Right && entry.status == Some(Status::LocalPromise) {
        flaws.push(place.flaw("status", "a local promise is not a right"));
    }
    flaws
}

/// A council speaks for itself: law, guidance and what all councils promised are not its to tell.
fn of_its_pack(place: Place, entry: &Entry, pack: &Pack) -> Option<Flaw> {
    let own = matches!(entry.kind, Kind::LocalPromise | Kind::LocalOffer);
    let fits = match (own, entry.kind == Kind::HowTo) {
        (true, _) => pack.local.is_some() && entry.status == Some(Status::LocalPromise),
        (_, true) => pack.local.is_none() || entry.status.is_none(),
        _ => pack.local.is_none(),
    };
    let what =
        "a council's pack holds what the council itself promises and offers, and no other does";
    (!fits).then(|| place.flaw("kind", what))
}

fn entry_links(place: Place, entry: &Entry, pack: &Pack, beside: References<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    flaws.extend(entry.source.iter().filter_map(|source| unknown_source(place, source, pack)));
    if entry.related.contains(&entry.id) {
        flaws.push(place.flaw("related", "an entry cannot be related to itself"));
    }
    flaws.extend(unknown_entries(place, "related", &entry.related, pack, beside));
    flaws.extend(unknown_entries(place, "law", &entry.law, pack, beside));
    for law in &entry.law {
        let lawful = match pack.entry(law) {
            Some(found) => is_law(found.status),
            None => beside.is_law(law),
        };
        if !lawful {
            let what = format!("\u{201c}{law}\u{201d} is not law");
            flaws.push(place.quoting("law", law.as_str(), what));
        }
    }
    for topic in &entry.topics {
        if pack.topic(topic).is_none() && !beside.has_topic(topic) {
            flaws.push(place.flaw("topics", format!("there is no topic \u{201c}{topic}\u{201d}")));
        }
    }
    flaws.extend(not_pages(place, &entry.seen_at));
    flaws.extend(entry.address.iter().filter_map(|address| not_web(place, "address", address)));
    if entry.call.as_deref().is_some_and(|call| !is_phone_number(call)) {
        flaws.push(place.flaw("call", NOT_A_NUMBER));
    }
    flaws
}

pub(super) fn reviewed_too_soon(place: Place, checked_on: Date, review_by: Date) -> Option<Flaw> {
    let what = "the review date should be after the day it was checked";
    (review_by <= checked_on).then(|| place.flaw("review_by", what))
}

pub(super) fn unknown_source(place: Place, source: &str, pack: &Pack) -> Option<Flaw> {
    let what = format!("there is no source \u{201c}{source}\u{201d}");
    pack.source(source).is_none().then(|| place.flaw("source", what))
}

/// Whether a fact shows neither where it was seen nor what is in doubt.
pub(super) fn unseen(
    place: Place,
    seen_at: &[Seen],
    needs_review: &Option<String>,
) -> Option<Flaw> {
    let bare = seen_at.is_empty() && needs_review.is_none();
    bare.then(|| place.flaw("seen_at", missing("seen_at")))
}

/// The pages that are not pages.
pub(super) fn not_pages(place: Place, seen_at: &[Seen]) -> Vec<Flaw> {
    seen_at.iter().filter_map(|seen| not_web(place, "seen_at", &seen.address)).collect()
}

pub(super) fn unknown_entries(
    place: Place,
    part: &'static str,
    ids: &[EntryId],
    pack: &Pack,
    beside: References<'_>,
) -> Vec<Flaw> {
    let unknown = ids.iter().filter(|id| pack.entry(id).is_none() && !beside.has_entry(id));
    unknown
        .map(|id| {
            place.quoting(part, id.as_str(), format!("there is no entry \u{201c}{id}\u{201d}"))
        })
        .collect()
}

fn helpline_structure(place: Place, helpline: &Helpline) -> Vec<Flaw> {
    let mut flaws =
        empties(place, &[("name", &helpline.name), (heading::WHO_FOR, &helpline.who_for)]);
    if !is_id(&helpline.id) {
        flaws.push(place.flaw("id", bad_id(&helpline.id)));
    }
    if RESERVED_HELPLINES.contains(&helpline.id.as_str()) {
        let what = format!(
            "\u{201c}{}\u{201d} is part of the program and cannot be in a pack",
            helpline.id
        );
        flaws.push(place.flaw("id", what));
    } else if sounds_reserved(&helpline.name) || sounds_reserved(&helpline.id) {
        flaws.push(place.flaw("name", "this name is part of the program"));
    }
    if helpline.call.is_none() && helpline.text.is_none() {
        flaws.push(place.flaw("call", "there is no number to call and none to text"));
    }
    for (part, number) in [("call", &helpline.call), ("text", &helpline.text)] {
        let Some(number) = number else { continue };
        if !is_phone_number(number) {
            flaws.push(place.flaw(part, NOT_A_NUMBER));
        }
        if RESERVED_NUMBERS.contains(&number.replace(' ', "").as_str()) {
            flaws.push(place.flaw(part, "this number is part of the program"));
        }
    }
    if helpline.seen_at.is_empty() {
        flaws.push(place.flaw("seen_at", missing("seen_at")));
    }
    flaws.extend(not_pages(place, &helpline.seen_at));
    flaws
}

fn local_structure(local: &Local, pack: &Pack) -> Vec<Flaw> {
    let parts = [
        ("council", &local.council),
        ("area", &local.area),
        (heading::ABOUT_COUNCIL, &local.about),
    ];
    let mut flaws = empties(Place::Local, &parts);
    flaws.extend(local.website.iter().filter_map(|at| not_web(Place::Local, "website", at)));
    if let Some(id) = &local.out_of_hours
        && !pack.helplines.iter().any(|helpline| helpline.id == *id)
    {
        let what = format!("there is no helpline \u{201c}{id}\u{201d}");
        flaws.push(Place::Local.flaw("out_of_hours", what));
    }
    flaws.extend(local.app_name.iter().filter_map(|name| app_name::unfit(name)));
    for (at, team) in local.teams.iter().enumerate() {
        let place = Place::Team(at);
        let parts = [
            ("name", &team.name),
            ("who", &team.who),
            ("hours", &team.hours),
            ("answers_in", &team.answers_in),
            (heading::WHAT_THEY_DO, &team.what),
        ];
        flaws.extend(empties(place, &parts));
        if sounds_reserved(&team.name) {
            flaws.push(place.flaw("name", "this name is part of the program"));
        }
        for (part, number) in [("call", &team.call), ("text", &team.text)] {
            if number.as_deref().is_some_and(|number| !is_phone_number(number)) {
                flaws.push(place.flaw(part, NOT_A_NUMBER));
            }
        }
    }
    flaws
}

/// Whether somebody could take it for Childline.
fn sounds_reserved(name: &str) -> bool {
    let letters: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.to_lowercase().contains("childline")
}

const NOT_A_NUMBER: &str = "a phone number is digits and spaces only";

fn is_phone_number(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_digit() || b == b' ')
}

fn not_web(place: Place, part: &'static str, address: &str) -> Option<Flaw> {
    let web = address.starts_with("https://") || address.starts_with("http://");
    let what = format!("\u{201c}{address}\u{201d} should start with https://");
    (!web).then(|| place.quoting(part, address, what))
}

pub(super) fn empties(place: Place, parts: &[(&'static str, &String)]) -> Vec<Flaw> {
    let empty = parts.iter().filter(|(_, text)| text.trim().is_empty());
    empty.map(|(part, _)| place.flaw(part, missing(part))).collect()
}

pub(super) fn bad_id(text: &str) -> String {
    if text.is_empty() {
        return missing("id");
    }
    format!("\u{201c}{text}\u{201d} should be small letters, digits and single hyphens")
}

fn duplicates(pack: &Pack) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut report = |places: Vec<usize>, at: fn(usize) -> Place, what: &str| {
        let part = if what.ends_with("number") { "number" } else { "id" };
        flaws.extend(places.into_iter().map(|place| at(place).flaw(part, what)));
    };
    let of = |ids: Vec<&str>| repeats(ids.into_iter());
    let sources = pack.sources.iter().map(|it| it.id.as_str()).collect();
    report(of(sources), Place::Source, "another source has this id");
    let topics = pack.topics.iter().map(|it| it.id.as_str()).collect();
    report(of(topics), Place::Topic, "another topic has this id");
    let entries = pack.entries.iter().map(|it| it.id.as_str()).collect();
    report(of(entries), Place::Entry, "another entry has this id");
    let words = pack.words.iter().map(|it| it.id.as_str()).collect();
    report(of(words), Place::Word, "another word has this id");
    let questions = pack.guide.questions.iter().map(|it| it.id.as_str()).collect();
    report(of(questions), Place::Question, "another question has this id");
    let outcomes = pack.guide.outcomes.iter().map(|it| it.id.as_str()).collect();
    report(of(outcomes), Place::Outcome, "another outcome has this id");
    let helplines = pack.helplines.iter().map(|it| it.id.as_str()).collect();
    report(of(helplines), Place::Helpline, "another helpline has this id");
    let topics = repeats(pack.topics.iter().map(|it| it.number));
    report(topics, Place::Topic, "another topic has this number");
    let withdrawn = pack.withdrawn.iter().map(|it| it.id.as_str()).collect();
    report(of(withdrawn), |_| Place::Pack, "an entry is withdrawn twice");
    let numbers = pack.entries.iter().map(|entry| {
        let group = if entry.kind.is_of_pledge() {
            entry.source.as_deref()
        } else {
            entry.topics.first().map(TopicId::as_str)
        };
        (entry.kind, group, entry.number)
    });
    report(repeats(numbers), Place::Entry, "another entry of this kind has this number");
    flaws
}

/// What another pack holds may not be brought again: nobody can put other words in its place.
fn taken(pack: &Pack, beside: References<'_>) -> Vec<Flaw> {
    let References::To(known) = beside else { return Vec::new() };
    let mut flaws = Vec::new();
    for (at, entry) in pack.entries.iter().enumerate() {
        if known.entries.contains_key(&entry.id) {
            flaws.push(Place::Entry(at).flaw("id", "the national pack has an entry of this id"));
        }
    }
    for (at, topic) in pack.topics.iter().enumerate() {
        if known.topics.contains(&topic.id) {
            flaws.push(Place::Topic(at).flaw("id", "the national pack has a topic of this id"));
        }
    }
    for (at, word) in pack.words.iter().enumerate() {
        if known.words.contains(&word.id) {
            flaws.push(Place::Word(at).flaw("id", "the national pack has a word of this id"));
        }
    }
    for (at, helpline) in pack.helplines.iter().enumerate() {
        if known.helplines.contains(&helpline.id) {
            let what = "the national pack has a helpline of this id";
            flaws.push(Place::Helpline(at).flaw("id", what));
        }
    }
    flaws
}

/// The places of all items that stand in the list more than once.
pub(super) fn repeats<T: Eq + Hash>(items: impl Iterator<Item = T>) -> Vec<usize> {
    let mut places: HashMap<T, Vec<usize>> = HashMap::new();
    for (at, item) in items.enumerate() {
        places.entry(item).or_default().push(at);
    }
    let mut repeated: Vec<usize> =
        places.into_values().filter(|at| at.len() > 1).flatten().collect();
    repeated.sort_unstable();
    repeated
}

#[cfg(test)]
mod tests {
    use super::*;

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

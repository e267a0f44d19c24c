//! Easy to read: that a child can read it, in words we would say to them.

use super::{Flaw, Place, app_name};
use crate::model::{EasyLine, Entry, Helpline, Kind, Letter, Pack, Status};
use crate::page::squeeze;
use crate::readability::{grade, sentences, words};
use crate::source::heading;

const LONGEST_SENTENCE: usize = 15;
const LONGEST_MEAN: f64 = 12.0;
const LONGEST_EASY_SENTENCE: usize = 10;
const LONGEST_TITLE: usize = 8;
const FEWEST_SENTENCES: usize = 2;
const MOST_SENTENCES: usize = 5;
const MOST_SENTENCES_OF_A_RIGHT: usize = 8;
/// Grade 4 is read at about nine years old.
const HIGHEST_GRADE: f64 = 4.0;
/// Grade 3 is read at about eight.
const HIGHEST_EASY_GRADE: f64 = 3.0;

/// Words that would make a promise sound like a law.
const LAW_WORDS: &[&str] =
    &["by law", "the law says", "legal right", "legally", "must", "your right to"];

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

pub(crate) fn wording(pack: &Pack, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, topic) in pack.topics.iter().enumerate() {
        let place = Place::Topic(at);
        flaws.extend(title(place, &topic.title, avoid));
        flaws.extend(plain(place, heading::PLAIN, &topic.plain, avoid));
        flaws.extend(easy(place, &topic.easy_read, avoid));
    }
    for (at, entry) in pack.entries.iter().enumerate() {
        flaws.extend(entry_wording(Place::Entry(at), entry, avoid));
    }
    for (at, word) in pack.words.iter().enumerate() {
        flaws.extend(plain(Place::Word(at), heading::PLAIN, &word.plain, avoid));
        flaws.extend(easy(Place::Word(at), &word.easy_read, avoid));
    }
    for (at, question) in pack.guide.questions.iter().enumerate() {
        let place = Place::Question(at);
        flaws.extend(long_sentences(place, "title", &question.title, LONGEST_SENTENCE));
        flaws.extend(plain(place, heading::WHY_WE_ASK, &question.why, avoid));
    }
    for (at, outcome) in pack.guide.outcomes.iter().enumerate() {
        let place = Place::Outcome(at);
        flaws.extend(plain(place, heading::PLAIN, &outcome.plain, avoid));
        flaws.extend(plain(place, heading::WHY, &outcome.why, avoid));
        flaws.extend(easy(place, &outcome.easy_read, avoid));
    }
    for (at, helpline) in pack.helplines.iter().enumerate() {
        flaws.extend(helpline_wording(Place::Helpline(at), helpline, avoid));
    }
    for (at, clock) in pack.clocks.iter().enumerate() {
        let why = clock.why_longer.as_deref().unwrap_or_default();
        flaws.extend(plain(Place::Clock(at), heading::WHY_LONGER, why, avoid));
    }
    for (at, letter) in pack.letters.iter().enumerate() {
        flaws.extend(letter_wording(Place::Letter(at), letter, avoid));
    }
    for (at, info) in pack.roles.iter().enumerate() {
        let place = Place::Role(at);
        flaws.extend(title(place, &info.title, avoid));
        flaws.extend(plain(place, heading::WHAT_THEY_DO, &info.what, avoid));
        flaws.extend(easy(place, &info.easy_read, avoid));
    }
    flaws.extend(published_wording(pack, avoid));
    if let Some(local) = &pack.local {
        flaws.extend(plain(Place::Local, heading::ABOUT_COUNCIL, &local.about, avoid));
        flaws.extend(local.app_name.iter().filter_map(|name| app_name::telling(name)));
        for (at, team) in local.teams.iter().enumerate() {
            flaws.extend(plain(Place::Team(at), heading::WHAT_THEY_DO, &team.what, avoid));
        }
    }
    flaws
}

fn entry_wording(place: Place, entry: &Entry, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let mut flaws = title(place, &entry.title, avoid);
    flaws.extend(plain(place, heading::PLAIN, &entry.plain, avoid));
    flaws.extend(plain(place, heading::IF_NOT, &entry.if_not, avoid));
    flaws.extend(easy(place, &entry.easy_read, avoid));
    let steps = entry.steps.join("\n");
    flaws.extend(plain(place, heading::STEPS, &steps, avoid));
    let easy_read = easy_text(&entry.easy_read);
    for (part, text) in [
        (heading::PLAIN, &entry.plain),
        (heading::EASY_READ, &easy_read),
        (heading::IF_NOT, &entry.if_not),
    ] {
        flaws.extend(sounds_like_law(place, part, text, entry.status));
    }
    for (part, text) in [(heading::PLAIN, &entry.plain), (heading::EASY_READ, &easy_read)] {
        flaws.extend(says_not_yet(place, part, text, entry.status));
    }
    if let Some(why) = &entry.no_law {
        flaws.extend(plain(place, "no_law", why, avoid));
    }
    flaws.extend(plain_length(place, entry));
    flaws
}

/// A letter that names no rule may not sound as if one stood behind it.
fn letter_wording(place: Place, letter: &Letter, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let mut flaws = title(place, &letter.title, avoid);
    flaws.extend(plain(place, heading::LETTER_SAYS, &letter.says, avoid));
    flaws.extend(plain(place, heading::NOTE, &letter.note, avoid));
    if letter.section.is_none() {
        let status = Some(Status::LocalPromise);
        flaws.extend(sounds_like_law(place, heading::LETTER_SAYS, &letter.says, status));
    }
    flaws
}

fn published_wording(pack: &Pack, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, figures) in pack.figures.iter().enumerate() {
        flaws.extend(plain(Place::Figures(at), heading::NOTE, &figures.note, avoid));
    }
    for (at, said) in pack.you_said.iter().enumerate() {
        let place = Place::YouSaid(at);
        flaws.extend(plain(place, heading::YOU_SAID, &said.you_said, avoid));
        flaws.extend(plain(place, heading::WE_DID, &said.we_did, avoid));
    }
    for (at, consultation) in pack.consultations.iter().enumerate() {
        let place = Place::Consultation(at);
        flaws.extend(title(place, &consultation.title, avoid));
        flaws.extend(plain(place, heading::PLAIN, &consultation.about, avoid));
        flaws.extend(easy(place, &consultation.easy_read, avoid));
        let next = &consultation.what_happens_next;
        flaws.extend(plain(place, heading::WHAT_HAPPENS_NEXT, next, avoid));
        for question in &consultation.questions {
            let choices = question.choices.iter().map(|choice| choice.words.as_str());
            let asked: Vec<&str> = choices.chain([question.title.as_str()]).collect();
            flaws.extend(plain(place, heading::QUESTIONS, &asked.join("\n"), avoid));
        }
    }
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

fn title(place: Place, text: &str, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let mut flaws = avoided(place, "title", text, avoid);
    if words(text).count() > LONGEST_TITLE {
        flaws.push(place.flaw("title", format!("a title has at most {LONGEST_TITLE} words")));
    }
    flaws
}

fn plain(place: Place, part: &'static str, text: &str, avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let mut flaws = long_sentences(place, part, text, LONGEST_SENTENCE);
    flaws.extend(too_hard(place, part, text, HIGHEST_GRADE));
    flaws.extend(avoided(place, part, text, avoid));
    flaws
}

fn easy(place: Place, lines: &[EasyLine], avoid: &[AvoidedWord]) -> Vec<Flaw> {
    let (part, text) = (heading::EASY_READ, easy_text(lines));
    let mut flaws = long_sentences(place, part, &text, LONGEST_EASY_SENTENCE);
    flaws.extend(too_hard(place, part, &text, HIGHEST_EASY_GRADE));
    flaws.extend(avoided(place, part, &text, avoid));
    let crowded = text.lines().filter(|line| sentences(line).len() > 1);
    flaws.extend(
        crowded.map(|line| place.quoting(part, line, "Easy Read has one sentence to a line")),
    );
    flaws
}

fn easy_text(lines: &[EasyLine]) -> String {
    lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n")
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

fn too_hard(place: Place, part: &'static str, text: &str, highest: f64) -> Option<Flaw> {
    let grade = grade(text);
    let what = format!(
        "this is too hard to read: its grade is {grade:.2} and {highest:.0} is the most; try shorter words"
    );
    (grade > highest).then(|| place.flaw(part, what))
}

fn plain_length(place: Place, entry: &Entry) -> Vec<Flaw> {
    let text = &entry.plain;
    let found = sentences(text);
    let mut flaws = Vec::new();
    if found.is_empty() {
        return flaws;
    }
    let most = match entry.kind {
        Kind::Right | Kind::HowTo => MOST_SENTENCES_OF_A_RIGHT,
        _ => MOST_SENTENCES,
    };
    if !(FEWEST_SENTENCES..=most).contains(&found.len()) {
        let what =
            format!("there are {} sentences; {FEWEST_SENTENCES} to {most} is right", found.len());
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

fn sounds_like_law(
    place: Place,
    part: &'static str,
    text: &str,
    status: Option<Status>,
) -> Vec<Flaw> {
    if !matches!(status, Some(Status::LocalPromise | Status::NationalExpectation)) {
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

/// What has not started must not read as if it had.
fn says_not_yet(
    place: Place,
    part: &'static str,
    text: &str,
    status: Option<Status>,
) -> Option<Flaw> {
    let to_come = matches!(status, Some(Status::LawNotYetInForce | Status::Announced));
    let what = "this has not started: the text should say \u{201c}not yet\u{201d}";
    (to_come && !has_phrase(&bare(text), "not yet")).then(|| place.flaw(part, what))
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
            |status| sounds_like_law(Place::Pack, "title", "They must, by law.", Some(status));
        assert_eq!(found(Status::LocalPromise).len(), 2);
        assert_eq!(found(Status::NationalExpectation).len(), 2);
        assert!(found(Status::Law).is_empty());
    }

    #[test]
    fn what_has_not_started_says_so() {
        let found = |status, text| says_not_yet(Place::Pack, "title", text, Some(status)).is_some();
        assert!(found(Status::LawNotYetInForce, "Your council has to help you."));
        assert!(!found(Status::LawNotYetInForce, "It has *not yet* started."));
        assert!(found(Status::Announced, "It is not here. Yet it will come."));
        assert!(!found(Status::Law, "Your council has to help you."));
    }
}

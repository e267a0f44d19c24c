//! What is made of one page: an entry, a word, a question.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    heading,
    values::{
        ages, all_of, answer, date, date_of, easy_lines, id, ids, number, one_of, seen_at, text_of,
    },
};
use crate::model::{
    AnswerId, Entry, EntryId, Helpline, Kind, Local, Outcome, PledgeStands, Question, QuestionId,
    Source, Status, Team, Topic, TopicId, Withdrawn, Word,
};
use crate::page::Page;
use crate::problem::Problem;

pub(super) fn source(page: &Page, problems: &mut Vec<Problem>) -> Source {
    let keys = ["id", "title", "publisher", "published", "address", "text"];
    page.expect(&keys, &[heading::ABOUT_DOCUMENT], problems);
    Source {
        id: page.value("id").to_owned(),
        title: page.value("title").to_owned(),
        publisher: page.value("publisher").to_owned(),
        published: page.value("published").to_owned(),
        address: page.optional("address"),
        note: page.section(heading::ABOUT_DOCUMENT),
    }
}

pub(super) fn topic(page: &Page, folder: &str, problems: &mut Vec<Problem>) -> Option<Topic> {
    let keys = ["id", "number", "title", "picture"];
    page.expect(&keys, &[heading::PLAIN, heading::EASY_READ], problems);
    let id: TopicId = id(page, "id", page.value("id"), problems)?;
    if id.as_str() != folder {
        problems.push(page.problem_with("id", &format!("its folder is \u{201c}{folder}\u{201d}")));
    }
    Some(Topic {
        id,
        number: number(page, "number", problems).unwrap_or(u32::MAX),
        title: page.value("title").to_owned(),
        picture: page.value("picture").to_owned(),
        plain: page.section(heading::PLAIN),
        easy_read: easy_lines(&page.section(heading::EASY_READ)),
    })
}

const EVERY_ENTRY: &[&str] = &[
    "id",
    "number",
    "title",
    "source",
    "applies_to",
    "leads_to",
    "picture",
    "related",
    "asked",
    "checked_on",
    "review_by",
    "needs_review",
];
const OF_PLEDGE: &[&str] = &["status", "key_words", "lead_in", "topics", "law", "no_law"];
const OF_RIGHT: &[&str] = &["status", "section", "seen_at", "ages", "categories"];
const OF_HOW_TO: &[&str] = &["section", "seen_at", "ages", "categories"];
const OF_LOCAL_PROMISE: &[&str] = &["section", "seen_at", "ages", "band"];
const OF_LOCAL_OFFER: &[&str] = &["section", "seen_at", "ages", "area", "call", "address"];

fn expect_of_kind(page: &Page, kind: Kind, problems: &mut Vec<Problem>) {
    let (keys, heads): (&[&str], &[&str]) = match kind {
        Kind::Right => (OF_RIGHT, &[heading::LEGAL]),
        Kind::HowTo => (OF_HOW_TO, &[heading::STEPS]),
        Kind::LocalPromise => (OF_LOCAL_PROMISE, &[]),
        Kind::LocalOffer => (OF_LOCAL_OFFER, &[]),
        Kind::Intention | Kind::Promise | Kind::Expectation | Kind::Element => {
            (OF_PLEDGE, &[heading::ORIGINAL])
        }
    };
    let headings = [&[heading::PLAIN, heading::EASY_READ, heading::IF_NOT], heads].concat();
    page.expect(&[EVERY_ENTRY, keys].concat(), &headings, problems);
}

/// An entry of a kind; `topic` is the folder it stands in, if it stands in one.
pub(super) fn entry(
    page: &Page,
    kind: Kind,
    topic: Option<&str>,
    problems: &mut Vec<Problem>,
) -> Option<Entry> {
    expect_of_kind(page, kind, problems);
    let id = id(page, "id", page.value("id"), problems);
    let topics = match topic {
        Some(topic) => topic.parse().into_iter().collect(),
        None => ids(page, "topics", problems),
    };
    let steps = page.section(heading::STEPS);
    Some(Entry {
        id: id?,
        kind,
        status: status(page, kind, problems),
        number: number(page, "number", problems).unwrap_or(u32::MAX),
        key_words: page.optional("key_words"),
        title: page.value("title").to_owned(),
        plain: page.section(heading::PLAIN),
        easy_read: easy_lines(&page.section(heading::EASY_READ)),
        steps: steps.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
        if_not: page.section(heading::IF_NOT),
        leads_to: all_of(page, "leads_to", problems),
        lead_in: page.optional("lead_in"),
        original: text_of(page, heading::ORIGINAL),
        legal_words: text_of(page, heading::LEGAL),
        source: page.optional("source"),
        section: page.optional("section"),
        seen_at: seen_at(page, problems),
        topics,
        applies_to: all_of(page, "applies_to", problems),
        ages: ages(page, problems),
        categories: all_of(page, "categories", problems),
        bands: all_of(page, "band", problems),
        area: page.optional("area").and_then(|text| one_of(page, "area", &text, problems)),
        call: page.optional("call"),
        address: page.optional("address"),
        picture: page.value("picture").to_owned(),
        related: ids(page, "related", problems),
        law: ids(page, "law", problems),
        no_law: page.optional("no_law"),
        asked: page.list("asked").into_iter().map(str::to_owned).collect(),
        checked_on: date(page, "checked_on", problems).unwrap_or(Date::MIN),
        review_by: date(page, "review_by", problems).unwrap_or(Date::MAX),
        needs_review: page.optional("needs_review"),
    })
}

/// What a council promises and offers is its promise; a how-to has no weight of its own.
fn status(page: &Page, kind: Kind, problems: &mut Vec<Problem>) -> Option<Status> {
    match kind {
        Kind::HowTo => None,
        Kind::LocalPromise | Kind::LocalOffer => Some(Status::LocalPromise),
        _ => Some(
            one_of(page, "status", page.value("status"), problems).unwrap_or(Status::LocalPromise),
        ),
    }
}

pub(super) fn word(page: &Page, problems: &mut Vec<Problem>) -> Option<Word> {
    let keys = ["id", "word", "legal", "also", "related"];
    page.expect(&keys, &[heading::PLAIN, heading::EASY_READ], problems);
    let related: Vec<EntryId> = ids(page, "related", problems);
    Some(Word {
        id: id(page, "id", page.value("id"), problems)?,
        word: page.value("word").to_owned(),
        legal: page.optional("legal"),
        also: page.list("also").into_iter().map(str::to_owned).collect(),
        plain: page.section(heading::PLAIN),
        easy_read: easy_lines(&page.section(heading::EASY_READ)),
        related,
    })
}

pub(super) fn helpline(page: &Page, problems: &mut Vec<Problem>) -> Helpline {
    let keys = [
        "id",
        "name",
        "call",
        "text",
        "hours",
        "cost",
        "bill_note",
        "seen_at",
        "checked_on",
        "needs_review",
    ];
    page.expect(&keys, &[heading::WHO_FOR, heading::NOTE], problems);
    Helpline {
        id: page.value("id").to_owned(),
        name: page.value("name").to_owned(),
        who_for: page.section(heading::WHO_FOR),
        call: page.optional("call"),
        text: page.optional("text"),
        hours: page.optional("hours"),
        cost: page.optional("cost"),
        bill_note: page.optional("bill_note"),
        note: text_of(page, heading::NOTE),
        seen_at: seen_at(page, problems),
        checked_on: date(page, "checked_on", problems).unwrap_or(Date::MIN),
        needs_review: page.optional("needs_review"),
    }
}

pub(super) fn question(page: &Page, problems: &mut Vec<Problem>) -> Option<Question> {
    page.expect(&["id", "number", "title", "answers"], &[heading::WHY_WE_ASK], problems);
    let texts: Vec<&str> = page.value("answers").split('|').map(str::trim).collect();
    Some(Question {
        id: id(page, "id", page.value("id"), problems)?,
        number: number(page, "number", problems).unwrap_or(u32::MAX),
        title: page.value("title").to_owned(),
        why: page.section(heading::WHY_WE_ASK),
        answers: texts
            .into_iter()
            .filter_map(|text| answer(page, "answers", text, problems))
            .collect(),
    })
}

pub(super) fn outcome(page: &Page, problems: &mut Vec<Problem>) -> Option<Outcome> {
    let headings = [heading::PLAIN, heading::EASY_READ, heading::WHY];
    page.expect(&["id", "number", "title", "when", "related"], &headings, problems);
    Some(Outcome {
        id: id(page, "id", page.value("id"), problems)?,
        number: number(page, "number", problems).unwrap_or(u32::MAX),
        title: page.value("title").to_owned(),
        when: when(page, problems),
        plain: page.section(heading::PLAIN),
        easy_read: easy_lines(&page.section(heading::EASY_READ)),
        why: page.section(heading::WHY),
        related: ids(page, "related", problems),
    })
}

/// `age = 16_17; in_care = yes or not_sure`
fn when(page: &Page, problems: &mut Vec<Problem>) -> BTreeMap<QuestionId, Vec<AnswerId>> {
    let mut when = BTreeMap::new();
    for part in page.value("when").split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let Some((question, answers)) = part.split_once('=') else {
            let what =
                format!("\u{201c}{part}\u{201d} should look like \u{201c}age = 16_17\u{201d}");
            problems.push(page.problem_with("when", &what));
            continue;
        };
        let answers = answers.split(" or ").map(str::trim);
        let answers = answers.filter_map(|text| id(page, "when", text, problems)).collect();
        if let Some(question) = id(page, "when", question.trim(), problems) {
            when.insert(question, answers);
        }
    }
    when
}

pub(super) fn local(page: &Page, problems: &mut Vec<Problem>) -> Local {
    let keys = ["council", "area", "website", "pledge", "out_of_hours", "app_name", "icon"];
    page.expect(&keys, &[heading::ABOUT_COUNCIL], problems);
    let pledge = match page.value("pledge") {
        "agreed" => PledgeStands::Agreed,
        "being_written" => PledgeStands::BeingWritten,
        "none" => PledgeStands::None,
        _ => {
            let what = "\u{201c}pledge\u{201d} should be one of: agreed, being_written, none";
            problems.push(page.problem_with("pledge", what));
            PledgeStands::None
        }
    };
    Local {
        council: page.value("council").to_owned(),
        area: page.value("area").to_owned(),
        website: page.optional("website"),
        pledge,
        about: page.section(heading::ABOUT_COUNCIL),
        out_of_hours: page.optional("out_of_hours"),
        app_name: page.optional("app_name"),
        icon: page.optional("icon").and_then(|text| one_of(page, "icon", &text, problems)),
        teams: Vec::new(),
    }
}

pub(super) fn team(page: &Page, problems: &mut Vec<Problem>) -> Team {
    let keys = [
        "id",
        "number",
        "name",
        "who",
        "roles",
        "call",
        "text",
        "email",
        "hours",
        "answers_in",
        "checked_on",
    ];
    page.expect(&keys, &[heading::WHAT_THEY_DO], problems);
    Team {
        id: page.value("id").to_owned(),
        number: number(page, "number", problems).unwrap_or(u32::MAX),
        name: page.value("name").to_owned(),
        who: page.value("who").to_owned(),
        roles: all_of(page, "roles", problems),
        what: page.section(heading::WHAT_THEY_DO),
        call: page.optional("call"),
        text: page.optional("text"),
        email: page.optional("email"),
        hours: page.value("hours").to_owned(),
        answers_in: page.value("answers_in").to_owned(),
        checked_on: date(page, "checked_on", problems).unwrap_or(Date::MIN),
    }
}

/// `promise-gold, 2026-11-21: why`, one to a line.
pub(super) fn withdrawn(page: &Page, problems: &mut Vec<Problem>) -> Vec<Withdrawn> {
    let text = page.section(heading::WITHDRAWN);
    let read = |line: &str| {
        let (head, why) = line.split_once(": ")?;
        let (id, on) = head.split_once(',')?;
        let why = Some(why.trim().to_owned()).filter(|why| !why.is_empty())?;
        Some(Withdrawn { id: id.trim().parse().ok()?, on: date_of(on.trim())?, why })
    };
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match read(line) {
            Some(one) => found.push(one),
            None => {
                let what = format!(
                    "\u{201c}{line}\u{201d} should look like \u{201c}right-name, 2026-11-21: why\u{201d}"
                );
                problems.push(page.problem_with(heading::WITHDRAWN, &what));
            }
        }
    }
    found
}

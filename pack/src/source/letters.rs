//! What is made of a letter's page, and of the page that says who somebody is.

use jiff::civil::Date;

use super::{
    heading,
    values::{date, easy_lines, id, ids, one_of, seen_at},
};
use crate::model::{Letter, RoleInfo};
use crate::page::Page;
use crate::problem::Problem;

pub(super) fn letter(page: &Page, problems: &mut Vec<Problem>) -> Option<Letter> {
    let keys = [
        "name",
        "title",
        "rests_on",
        "section",
        "seen_at",
        "checked_on",
        "review_by",
        "needs_review",
    ];
    page.expect(&keys, &[heading::LETTER_SAYS, heading::NOTE], problems);
    Some(Letter {
        name: one_of(page, "name", page.value("name"), problems)?,
        title: page.value("title").to_owned(),
        says: page.section(heading::LETTER_SAYS),
        rests_on: page.optional("rests_on").and_then(|text| id(page, "rests_on", &text, problems)),
        section: page.optional("section"),
        note: page.section(heading::NOTE),
        seen_at: seen_at(page, problems),
        checked_on: date(page, "checked_on", problems).unwrap_or(Date::MIN),
        review_by: date(page, "review_by", problems).unwrap_or(Date::MAX),
        needs_review: page.optional("needs_review"),
    })
}

pub(super) fn role(page: &Page, problems: &mut Vec<Problem>) -> Option<RoleInfo> {
    let keys = ["role", "title", "related", "checked_on", "needs_review"];
    page.expect(&keys, &[heading::WHAT_THEY_DO, heading::EASY_READ], problems);
    Some(RoleInfo {
        role: one_of(page, "role", page.value("role"), problems)?,
        title: page.value("title").to_owned(),
        what: page.section(heading::WHAT_THEY_DO),
        easy_read: easy_lines(&page.section(heading::EASY_READ)),
        related: ids(page, "related", problems),
        checked_on: date(page, "checked_on", problems).unwrap_or(Date::MIN),
        needs_review: page.optional("needs_review"),
    })
}

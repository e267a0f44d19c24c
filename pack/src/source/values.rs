//! Single values of a page. What cannot be made out is reported, and stood in for by whoever asks,
//! so that one mistake is not reported again as a broken link or a wrong count.

use std::str::FromStr;

use jiff::civil::Date;

use crate::check::missing;
use crate::model::{Ages, Answer, EasyLine, Length, Named, NotAnId, Seen, Unit};
use crate::page::Page;
use crate::problem::Problem;

pub(super) fn id<T: FromStr<Err = NotAnId>>(
    page: &Page,
    key: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    if text.is_empty() {
        problems.push(page.problem_with(key, &missing(key)));
        return None;
    }
    T::from_str(text)
        .map_err(|error| problems.push(page.problem_with(key, &error.to_string())))
        .ok()
}

pub(super) fn ids<T: FromStr<Err = NotAnId>>(
    page: &Page,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    page.list(key).into_iter().filter_map(|text| id(page, key, text, problems)).collect()
}

pub(super) fn number(page: &Page, key: &str, problems: &mut Vec<Problem>) -> Option<u32> {
    let found = page.value(key).parse().ok();
    if found.is_none() {
        problems.push(
            page.problem_with(key, &format!("\u{201c}{key}\u{201d} should be a whole number")),
        );
    }
    found
}

pub(super) fn date(page: &Page, key: &str, problems: &mut Vec<Problem>) -> Option<Date> {
    let found = date_of(page.value(key));
    if found.is_none() {
        problems.push(page.problem_with(
            key,
            &format!("\u{201c}{key}\u{201d} should be a date such as 2026-11-21"),
        ));
    }
    found
}

pub(super) fn date_of(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().filter(|date| date.to_string() == text)
}

pub(super) fn one_of<T: Named>(
    page: &Page,
    key: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let found = T::ALL.iter().copied().find(|choice| choice.name() == text);
    if found.is_none() {
        let names: Vec<&str> = T::ALL.iter().map(|choice| choice.name()).collect();
        let what = format!(
            "\u{201c}{key}\u{201d} is \u{201c}{text}\u{201d}; it should be one of: {}",
            names.join(", ")
        );
        problems.push(page.problem_with(key, &what));
    }
    found
}

pub(super) fn all_of<T: Named>(page: &Page, key: &str, problems: &mut Vec<Problem>) -> Vec<T> {
    page.list(key).into_iter().filter_map(|text| one_of(page, key, text, problems)).collect()
}

/// `10 working_days`, `1 months`
pub(super) fn length(page: &Page, key: &str, problems: &mut Vec<Problem>) -> Option<Length> {
    let text = page.optional(key)?;
    let found = text.split_once(' ').and_then(|(count, unit)| {
        let unit = Unit::ALL.iter().copied().find(|choice| choice.name() == unit)?;
        Some(Length { count: count.parse().ok()?, unit })
    });
    if found.is_none() {
        let what = format!(
            "\u{201c}{text}\u{201d} should look like \u{201c}10 working_days\u{201d} or \u{201c}1 months\u{201d}"
        );
        problems.push(page.problem_with(key, &what));
    }
    found
}

/// `16-17`, `25-`, `-15`
pub(super) fn ages(page: &Page, problems: &mut Vec<Problem>) -> Option<Ages> {
    let text = page.optional("ages")?;
    let end = |part: &str| match part.trim() {
        "" => Some(None),
        years => years.parse().ok().map(Some),
    };
    let found = text.split_once('-').and_then(|(from, to)| {
        let ages = Ages { from: end(from)?, to: end(to)? };
        let ordered = ages.from.zip(ages.to).is_none_or(|(from, to)| from <= to);
        (ordered && ages != Ages { from: None, to: None }).then_some(ages)
    });
    if found.is_none() {
        let what = format!("\u{201c}{text}\u{201d} should be ages such as 16-17 or 25-");
        problems.push(page.problem_with("ages", &what));
    }
    found
}

/// `https://example.org/page (2024), https://example.org/other (year not known)`
pub(super) fn seen_at(page: &Page, problems: &mut Vec<Problem>) -> Vec<Seen> {
    page.list("seen_at").into_iter().filter_map(|text| seen(page, text, problems)).collect()
}

fn seen(page: &Page, text: &str, problems: &mut Vec<Problem>) -> Option<Seen> {
    let parts = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
    let Some((address, year)) = parts else {
        let what = format!(
            "\u{201c}{text}\u{201d} should be an address and its year, such as https://example.org/page (2024)"
        );
        problems.push(page.problem_with("seen_at", &what));
        return None;
    };
    Some(Seen { address: address.trim().to_owned(), year: year.trim().to_owned() })
}

/// `yes: Yes, I am`
pub(super) fn answer(
    page: &Page,
    part: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<Answer> {
    let Some((name, words)) = text.split_once(':') else {
        let what =
            format!("\u{201c}{text}\u{201d} should look like \u{201c}yes: Yes, I am\u{201d}");
        problems.push(page.problem(page.line_of(part, Some(text)), &what));
        return None;
    };
    let id = id(page, part, name.trim(), problems)?;
    Some(Answer { id, words: words.trim().to_owned() })
}

/// A section that may be left out.
pub(super) fn text_of(page: &Page, heading: &str) -> Option<String> {
    Some(page.section(heading)).filter(|text| !text.is_empty())
}

/// One sentence a line; `[picture]` may stand before it.
pub(super) fn easy_lines(text: &str) -> Vec<EasyLine> {
    let line = |line: &str| match line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((picture, text)) => {
            EasyLine { picture: Some(picture.trim().to_owned()), text: text.trim().to_owned() }
        }
        None => EasyLine { picture: None, text: line.trim().to_owned() },
    };
    text.lines().filter(|text| !text.trim().is_empty()).map(line).collect()
}

//! What is made of the pages a council publishes: figures, "you said, we did" and consultations.

use jiff::civil::Date;

use super::{
    heading,
    values::{answer, date, easy_lines, id, ids},
};
use crate::model::{Consultation, ConsultationQuestion, Counted, Figures, YouSaid};
use crate::page::Page;
use crate::problem::Problem;

pub(super) fn figures(page: &Page, problems: &mut Vec<Problem>) -> Figures {
    page.expect(&["quarter", "made_on"], &[heading::ANSWERS, heading::NOTE], problems);
    let text = page.section(heading::ANSWERS);
    let mut about = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match counted(line) {
            Some(one) => about.push(one),
            None => {
                let what = format!(
                    "\u{201c}{line}\u{201d} should look like \u{201c}promise-love: yes 25, sort_of 10\u{201d} or \u{201c}promise-love: too few\u{201d}"
                );
                let at = page.line_of(heading::ANSWERS, Some(line));
                problems.push(page.problem(at, &what));
            }
        }
    }
    Figures {
        quarter: page.value("quarter").to_owned(),
        made_on: date(page, "made_on", problems).unwrap_or(Date::MIN),
        about,
        note: page.section(heading::NOTE),
    }
}

/// `promise-love: yes 25, sort_of 10`; an answer that is left out was given too few times to tell.
fn counted(line: &str) -> Option<Counted> {
    let (about, counts) = line.split_once(": ")?;
    let nothing = Counted {
        about: about.trim().parse().ok()?,
        yes: None,
        sort_of: None,
        no: None,
        not_sure: None,
    };
    if counts.trim() == "too few" {
        return Some(nothing);
    }
    counts.split(',').try_fold(nothing, |mut counted, item| {
        let (answer, count) = item.trim().split_once(' ')?;
        let place = match answer {
            "yes" => &mut counted.yes,
            "sort_of" => &mut counted.sort_of,
            "no" => &mut counted.no,
            "not_sure" => &mut counted.not_sure,
            _ => return None,
        };
        let twice = place.replace(count.parse().ok()?).is_some();
        (!twice).then_some(counted)
    })
}

pub(super) fn you_said(page: &Page, problems: &mut Vec<Problem>) -> YouSaid {
    let keys = ["id", "on", "about", "picture"];
    page.expect(&keys, &[heading::YOU_SAID, heading::WE_DID], problems);
    YouSaid {
        id: page.value("id").to_owned(),
        you_said: page.section(heading::YOU_SAID),
        we_did: page.section(heading::WE_DID),
        on: date(page, "on", problems).unwrap_or(Date::MIN),
        about: ids(page, "about", problems),
        picture: page.value("picture").to_owned(),
    }
}

pub(super) fn consultation(page: &Page, problems: &mut Vec<Problem>) -> Option<Consultation> {
    let headings =
        [heading::PLAIN, heading::EASY_READ, heading::QUESTIONS, heading::WHAT_HAPPENS_NEXT];
    page.expect(&["id", "title", "opens", "closes"], &headings, problems);
    let questions = page.section(heading::QUESTIONS);
    Some(Consultation {
        id: id(page, "id", page.value("id"), problems)?,
        title: page.value("title").to_owned(),
        about: page.section(heading::PLAIN),
        easy_read: easy_lines(&page.section(heading::EASY_READ)),
        opens: date(page, "opens", problems).unwrap_or(Date::MIN),
        closes: date(page, "closes", problems).unwrap_or(Date::MAX),
        what_happens_next: page.section(heading::WHAT_HAPPENS_NEXT),
        questions: questions
            .lines()
            .filter(|line| !line.trim().is_empty())
            .filter_map(|line| question(page, line, problems))
            .collect(),
    })
}

/// `how_often: How often do you go by bus? | often: A lot | never: Never`
fn question(page: &Page, line: &str, problems: &mut Vec<Problem>) -> Option<ConsultationQuestion> {
    let mut parts = line.split('|').map(str::trim);
    let asked = answer(page, heading::QUESTIONS, parts.next()?, problems)?;
    Some(ConsultationQuestion {
        id: asked.id.as_str().parse().ok()?,
        title: asked.words,
        choices: parts
            .filter_map(|text| answer(page, heading::QUESTIONS, text, problems))
            .collect(),
    })
}

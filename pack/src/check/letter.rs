//! That letters name no rule that nothing stands behind, and that everybody is said who they are.

use super::structure::{
    References, empties, not_pages, repeats, reviewed_too_soon, unknown_entries, unseen,
};
use super::{Flaw, Place, missing};
use crate::model::Pack;
use crate::source::heading;

pub(super) fn letters(pack: &Pack, beside: References<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, letter) in pack.letters.iter().enumerate() {
        let place = Place::Letter(at);
        if pack.local.is_some() {
            flaws.push(place.flaw("name", "only the national pack has letters"));
        }
        let parts = [
            ("title", &letter.title),
            (heading::LETTER_SAYS, &letter.says),
            (heading::NOTE, &letter.note),
        ];
        flaws.extend(empties(place, &parts));
        flaws.extend(unknown_entries(place, "rests_on", letter.rests_on.as_slice(), pack, beside));
        if letter.rests_on.is_some() {
            flaws.extend(unseen(place, &letter.seen_at, &letter.needs_review));
        } else if letter.section.is_some() {
            flaws.push(place.flaw("section", "a letter that names a rule rests on an entry"));
        }
        flaws.extend(not_pages(place, &letter.seen_at));
        flaws.extend(reviewed_too_soon(place, letter.checked_on, letter.review_by));
    }
    let twice = repeats(pack.letters.iter().map(|letter| letter.name)).into_iter();
    flaws.extend(twice.map(|at| Place::Letter(at).flaw("name", "another letter has this name")));
    flaws
}

pub(super) fn roles(pack: &Pack, beside: References<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, info) in pack.roles.iter().enumerate() {
        let place = Place::Role(at);
        if pack.local.is_some() {
            flaws.push(place.flaw("role", "only the national pack says what a role is"));
        }
        flaws
            .extend(empties(place, &[("title", &info.title), (heading::WHAT_THEY_DO, &info.what)]));
        if info.easy_read.is_empty() {
            flaws.push(place.flaw(heading::EASY_READ, missing(heading::EASY_READ)));
        }
        flaws.extend(unknown_entries(place, "related", &info.related, pack, beside));
    }
    let twice = repeats(pack.roles.iter().map(|info| info.role)).into_iter();
    flaws.extend(twice.map(|at| Place::Role(at).flaw("role", "another file is about this role")));
    flaws
}

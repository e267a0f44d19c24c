//! True to its source: nothing left out, and every original word for word.

use super::{Flaw, Place};
use crate::model::{ClockName, Kind, LetterName, Pack, Role};
use crate::page::squeeze;
use crate::source::heading;

/// That a pack holds as many of each kind as its `pack.md` says; those of the pledge documents are
/// numbered without gaps.
pub(crate) fn counts(pack: &Pack, holds: &[(Kind, usize)]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (kind, wanted) in holds {
        let numbers: Vec<u32> =
            pack.entries.iter().filter(|e| e.kind == *kind).map(|e| e.number).collect();
        if numbers.len() != *wanted {
            let what = format!("there should be {wanted} {kind}s and there are {}", numbers.len());
            flaws.push(Place::Pack.flaw("holds", what));
        }
        if !kind.is_of_pledge() {
            continue;
        }
        let gap = (1..).take(numbers.len()).find(|number| !numbers.contains(number));
        if let Some(number) = gap {
            flaws.push(Place::Pack.flaw("holds", format!("no {kind} has the number {number}")));
        }
    }
    flaws
}

/// Nobody has to be told who these are.
const SAYS_ITSELF: &[Role] = &[Role::Family, Role::Other];

/// That the national pack has one of everything the app asks it for.
pub(crate) fn nothing_missing(pack: &Pack) -> Vec<Flaw> {
    if pack.local.is_some() {
        return Vec::new();
    }
    let mut missing = Vec::new();
    let clocks = ClockName::ALL.iter().filter(|name| pack.clock(**name).is_none());
    missing.extend(clocks.map(|name| format!("there is no clock \u{201c}{name}\u{201d}")));
    let letters = LetterName::ALL.iter().filter(|name| pack.letter(**name).is_none());
    missing.extend(letters.map(|name| format!("there is no letter \u{201c}{name}\u{201d}")));
    let roles = Role::ALL.iter().filter(|role| !SAYS_ITSELF.contains(role));
    let roles = roles.filter(|role| pack.role(**role).is_none());
    missing.extend(roles.map(|role| format!("nothing says who \u{201c}{role}\u{201d} is")));
    if pack.calendar.is_none() {
        missing.push("there is no calendar of bank holidays".to_owned());
    }
    missing.into_iter().map(|what| Place::Pack.flaw("id", what)).collect()
}

/// That every original stands word for word in its document. `texts` has one for each source.
pub(crate) fn originals(pack: &Pack, texts: &[Option<String>]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, entry) in pack.entries.iter().enumerate() {
        let place = Place::Entry(at);
        let original = entry.original.as_deref().unwrap_or_default();
        if let Some(words) = &entry.key_words
            && !original.contains(&format!("**{words}**"))
        {
            let what = format!("the original does not have **{words}** in bold");
            flaws.push(place.flaw("key_words", what));
        }
        let source =
            pack.sources.iter().position(|source| Some(&source.id) == entry.source.as_ref());
        let Some(Some(text)) = source.and_then(|source| texts.get(source)) else {
            continue;
        };
        let text = squeeze(text);
        let not_exact = "these are not the exact words of the document";
        if !text.contains(&squeeze(original)) {
            flaws.push(place.flaw(heading::ORIGINAL, not_exact));
        }
        if let Some(lead_in) = &entry.lead_in
            && !text.contains(&squeeze(lead_in))
        {
            flaws.push(place.flaw("lead_in", not_exact));
        }
    }
    flaws
}

//! What the app may be called: the name stands under an icon, where anybody on a bus can read it.

use super::{Flaw, Place};

const PART: &str = "app_name";
const MOST_LETTERS: usize = 20;

/// Words that would tell what the reader has an app for, wherever they stand in a name.
const TELLING: &[&str] = &[
    "care",
    "foster",
    "looked after",
    "adopt",
    "child",
    "council",
    "authority",
    "social",
    "worker",
    "advocate",
    "advocacy",
    "pledge",
    "promise",
    "complain",
    "safeguard",
];

/// What cannot stand where the app's name stands, in whatever pack.
pub(super) fn unfit(name: &str) -> Option<Flaw> {
    let of_letters =
        name.split(' ').all(|word| !word.is_empty() && word.chars().all(char::is_alphabetic));
    let fits = of_letters && name.chars().count() <= MOST_LETTERS;
    let what = format!("the name should be 1 to {MOST_LETTERS} letters, and spaces between words");
    (!fits).then(|| Place::Local.quoting(PART, name, what))
}

/// What nobody should sign. A pack that is published is used all the same: a list that grows must
/// not take a council's numbers away from anybody.
pub(super) fn telling(name: &str) -> Option<Flaw> {
    let letters = bare(name);
    let word = TELLING.iter().find(|word| letters.contains(&bare(word)))?;
    let what = format!("\u{201c}{word}\u{201d} tells whoever sees the phone what the app is for");
    Some(Place::Local.quoting(PART, name, what))
}

fn bare(text: &str) -> String {
    text.to_lowercase().replace(' ', "")
}

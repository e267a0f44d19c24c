//! How hard a text is to read: its sentences, its words and their syllables.

use crate::page::squeeze;

/// The sentences of a text, bold and slant marks taken out. A line break ends a sentence.
pub(crate) fn sentences(text: &str) -> Vec<String> {
    text.lines().flat_map(sentences_of_line).collect()
}

fn sentences_of_line(line: &str) -> Vec<String> {
    let plain = line.replace('*', "");
    let mut found = Vec::new();
    let mut current = String::new();
    let mut letters = plain.chars().peekable();
    while let Some(letter) = letters.next() {
        current.push(letter);
        let last = letters.peek().is_none_or(|next| next.is_whitespace());
        if last && ends_sentence(&current) {
            found.push(squeeze(&std::mem::take(&mut current)));
        }
    }
    found.push(squeeze(&current));
    found.retain(|sentence| words(sentence).next().is_some());
    found
}

fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '\'', '\u{2019}', '\u{201d}', ')']);
    text.ends_with(['.', '!', '?'])
}

/// The words of a text: whatever stands between spaces and has a letter or digit in it.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

/// The Flesch-Kincaid grade: the American school year that can read the text. Grade 4 is about
/// nine years old.
pub(crate) fn grade(text: &str) -> f64 {
    let sentences = sentences(text);
    let words: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    if words.is_empty() {
        return 0.0;
    }
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let count = words.len() as f64;
    0.39 * count / sentences.len() as f64 + 11.8 * syllables as f64 / count - 15.59
}

/// About how many syllables a word has. It would rather count one too many than one too few.
pub(crate) fn syllables(word: &str) -> usize {
    let word = word.replace('\u{2019}', "'");
    let parts = word.split(|c: char| !c.is_alphanumeric() && c != '\'');
    parts.map(syllables_of_part).sum::<usize>().max(1)
}

fn syllables_of_part(part: &str) -> usize {
    let part = part.trim_matches('\'');
    let digits = part.chars().filter(char::is_ascii_digit).count();
    if digits > 0 {
        return digits;
    }
    if part.len() > 1 && part.chars().all(|c| c.is_ascii_uppercase()) {
        return part.len();
    }
    let lower = part.to_lowercase();
    if let Some(stem) = lower.strip_suffix("n't") {
        let spoken_apart = stem.ends_with(['s', 'd']);
        return syllables_of_letters(stem) + usize::from(spoken_apart);
    }
    let stem = lower.split('\'').next().unwrap_or_default();
    syllables_of_letters(stem)
}

fn syllables_of_letters(letters: &str) -> usize {
    if letters.is_empty() {
        return 0;
    }
    let groups = vowel_groups(letters) + split_vowels(letters);
    groups.saturating_sub(silent_vowels(letters)).max(1)
}

fn vowel_groups(letters: &str) -> usize {
    let mut groups = 0;
    let mut inside = false;
    for letter in letters.chars() {
        let vowel = is_vowel(letter);
        groups += usize::from(vowel && !inside);
        inside = vowel;
    }
    groups
}

/// Vowels written side by side and spoken apart, as in "being" or "create".
fn split_vowels(letters: &str) -> usize {
    let ing = letters.strip_suffix("ing").is_some_and(|stem| stem.ends_with(is_vowel));
    let apart = ["iet", "rience", "reat", "rea ", "dea ", "ual", "uat", "iou "];
    let padded = format!("{letters} ");
    let joined = ["great", "treat", "threat"];
    let others = apart.iter().filter(|pair| padded.contains(*pair)).count();
    let exception = joined.iter().any(|word| letters.contains(word));
    usize::from(ing) + if exception { 0 } else { others }
}

/// Written vowels that are not spoken, as at the end of "care" or in "moved".
fn silent_vowels(letters: &str) -> usize {
    let end = if let Some(stem) = letters.strip_suffix("ed") {
        !stem.ends_with(['t', 'd']) && !stem.ends_with(is_vowel)
    } else if let Some(stem) = letters.strip_suffix("es") {
        let hissing = ["s", "x", "z", "c", "g", "ch", "sh"];
        !hissing.iter().any(|end| stem.ends_with(end))
            && !stem.ends_with(is_vowel)
            && !syllabic_l(stem)
    } else if let Some(stem) = letters.strip_suffix('e') {
        !stem.ends_with(is_vowel) && !syllabic_l(stem)
    } else {
        false
    };
    let some = letters.strip_prefix("some").is_some_and(|rest| rest.starts_with(['t', 'w']));
    usize::from(end) + usize::from(some)
}

fn syllabic_l(stem: &str) -> bool {
    stem.strip_suffix('l').is_some_and(|rest| rest.ends_with(|c| !is_vowel(c)))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_about_right() {
        let known = [
            ("a", 1),
            ("you", 1),
            ("care", 1),
            ("moved", 1),
            ("wanted", 2),
            ("changes", 2),
            ("times", 1),
            ("little", 2),
            ("people's", 2),
            ("council", 2),
            ("pledge", 1),
            ("advocate", 3),
            ("social", 2),
            ("being", 2),
            ("seeing", 2),
            ("family", 3),
            ("community", 4),
            ("independent", 4),
            ("reviewing", 3),
            ("officer", 3),
            ("isn't", 2),
            ("don't", 1),
            ("isn\u{2019}t", 2),
            ("18", 2),
            ("IRO", 3),
            ("I", 1),
            ("great", 1),
            ("create", 2),
            ("idea", 3),
            ("sometimes", 2),
            ("teacher", 2),
            ("school", 1),
            ("health", 1),
            ("brothers", 2),
            ("government", 3),
            ("feelings", 2),
            ("needed", 2),
            ("well-known", 2),
            ("quiet", 2),
            ("like", 1),
            ("have", 1),
            ("(help)", 1),
            ("safe", 1),
        ];
        for (word, count) in known {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn sentences_end_at_stops_and_at_lines() {
        let text = "Call **now**. It is open 9.30am to 6pm! \u{201c}Is it?\u{201d} Yes\nNew line";
        let found = sentences(text);
        let wanted =
            ["Call now.", "It is open 9.30am to 6pm!", "\u{201c}Is it?\u{201d}", "Yes", "New line"];
        assert_eq!(found, wanted);
    }

    #[test]
    fn hard_texts_have_a_higher_grade() {
        let easy = "You can ask for help. We want to hear from you.";
        let hard = "Authorities demonstrate continuity throughout organisational procedures.";
        assert!(grade(easy) < 2.0, "{}", grade(easy));
        assert!(grade(hard) > 12.0, "{}", grade(hard));
        assert_eq!(grade(""), 0.0);
    }
}

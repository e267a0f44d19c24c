//! The English words: short, none that hurts, and "sent" only where it is not. That they are all
//! there and all used is for `scripts/check-locales`, which the first test asks.

use std::{collections::BTreeMap, fs, path::Path};

use upheld_check_locales::{code, messages};

use crate::shown::says_sent;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What each id says.
fn words() -> BTreeMap<String, String> {
    let (files, problems) = messages::of_folder(Path::new(ROOT), "locales/en");
    assert_eq!(problems, []);
    let all = files.into_values().flat_map(|file| file.messages);
    let words: BTreeMap<_, _> = all.map(|(id, message)| (id, message.says.join("\n"))).collect();
    assert!(words.len() > 1000);
    words
}

#[test]
fn the_program_and_its_words_fit() {
    assert_eq!(code::with_english(Path::new(ROOT)), []);
}

#[test]
fn only_the_two_ways_of_saying_not_sent_are_in_the_words() {
    for (id, says) in words() {
        assert!(!says_sent(&says), "{id} says: {says}");
    }
}

#[test]
fn no_word_that_hurts_is_used() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/national/words-to-avoid.md");
    let list = fs::read_to_string(list).unwrap();
    let avoid: Vec<String> = list
        .lines()
        .filter_map(|line| line.strip_prefix("- ")?.split_once(':'))
        .map(|(word, _)| format!(" {} ", word.to_lowercase()))
        .collect();
    assert!(avoid.len() > 10);
    for (id, says) in words() {
        let words: String = says
            .to_lowercase()
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        let words = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
        for word in &avoid {
            assert!(!words.contains(word.as_str()), "{id} says{word}");
        }
    }
}

#[test]
fn sentences_are_short() {
    for (id, says) in words() {
        for sentence in says.split(['.', '?', '!', ':', '\n']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 17, "{id} has a sentence of {words} words:{sentence}");
        }
    }
}

//! One language's words against English.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{
    Problem,
    languages::Language,
    messages::{self, Choice, File, Message},
    plurals,
};

/// Everything that is wrong with a language's words.
#[must_use]
pub fn with_english(root: &Path, language: &Language) -> Vec<Problem> {
    let tag = language.tag.as_str();
    let (english, mut problems) = messages::of_folder(root, "locales/en");
    let folder = format!("locales/{tag}");
    let (words, more) = messages::of_folder(root, &folder);
    problems.extend(more);
    problems.extend(compare(&english, &words, tag));
    problems.extend(sent_too_early(&english, &words, language));
    problems
}

/// Words for "send" where English has none: a message that waits must never sound as if it had gone.
fn sent_too_early(
    english: &BTreeMap<String, File>,
    words: &BTreeMap<String, File>,
    language: &Language,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, file) in words {
        for (id, message) in &file.messages {
            let theirs = english.get(name).and_then(|file| file.messages.get(id));
            let may = theirs
                .is_some_and(|message| message.says.iter().any(|text| speaks_of_sending(text)));
            let said = message.says.iter().map(|text| without_marks(text));
            let found = said
                .filter(|text| language.sent.iter().any(|word| text.contains(&without_marks(word))))
                .count();
            if found > 0 && !may {
                let what = format!("{id}: it speaks of sending, and English does not");
                problems.push(Problem::new(
                    format!("locales/{}/{name}", language.tag),
                    message.line,
                    what,
                ));
            }
        }
    }
    problems
}

/// "To text somebody" is said with the word for sending in many languages.
fn speaks_of_sending(english: &str) -> bool {
    let words = english.to_lowercase();
    let mut words = words.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| matches!(word, "send" | "sends" | "sent" | "sending" | "text"))
}

fn without_marks(text: &str) -> String {
    text.nfd().filter(|letter| !is_combining_mark(*letter)).collect::<String>().to_lowercase()
}

fn compare(
    english: &BTreeMap<String, File>,
    words: &BTreeMap<String, File>,
    tag: &str,
) -> Vec<Problem> {
    let shown = |name: &String| format!("locales/{tag}/{name}");
    let Some(forms) = plurals::categories(tag) else {
        return vec![Problem::new(format!("locales/{tag}"), 0, "has no plural rules")];
    };
    let mut problems = Vec::new();
    for (name, theirs) in english {
        let Some(ours) = words.get(name) else {
            problems.push(Problem::new(shown(name), 0, "is missing"));
            continue;
        };
        for (id, english) in &theirs.messages {
            match ours.messages.get(id) {
                None => problems.push(Problem::new(shown(name), 0, format!("{id} is missing"))),
                Some(message) => {
                    problems.extend(faults(english, message, &forms).into_iter().map(|what| {
                        Problem::new(shown(name), message.line, format!("{id}: {what}"))
                    }))
                }
            }
        }
        for (id, message) in &ours.messages {
            if !theirs.messages.contains_key(id) {
                let what = format!("{id} is not in English");
                problems.push(Problem::new(shown(name), message.line, what));
            }
        }
    }
    for name in words.keys().filter(|name| !english.contains_key(*name)) {
        problems.push(Problem::new(shown(name), 0, "English has no such file"));
    }
    problems
}

/// What is wrong with one message.
fn faults(english: &Message, message: &Message, forms: &BTreeSet<&'static str>) -> Vec<String> {
    let mut faults = Vec::new();
    if english.values != message.values {
        let [wants, has] = [english, message].map(|of| list(of.values.iter().map(String::as_str)));
        faults.push(format!("its values are {has}; in English {wants}"));
    }
    for choice in &message.choices {
        faults.extend(fault_of_choice(choice, english, forms));
    }
    for choice in english.choices.iter().filter(|choice| !choice.is_by_number()) {
        if !message.choices.iter().any(|one| one.of == choice.of) {
            faults.push(format!("it does not choose by {}", choice.of));
        }
    }
    if message.says.iter().any(|text| text.trim().is_empty())
        && english.says.iter().all(|text| !text.trim().is_empty())
    {
        faults.push("it says nothing".into());
    }
    if message.says.iter().any(|text| text.matches('*').count() % 2 == 1) {
        faults.push("a star has no partner".into());
    }
    let alike = english.says.iter().find(|text| is_sentence(text) && message.says.contains(text));
    let alike = alike.filter(|_| !english.stays_english);
    if let Some(text) = alike {
        faults.push(format!("it is still English: {}", text.trim()));
    }
    faults
}

fn fault_of_choice(
    choice: &Choice,
    english: &Message,
    forms: &BTreeSet<&'static str>,
) -> Option<String> {
    let keys: BTreeSet<&str> = choice.keys.iter().map(String::as_str).collect();
    let theirs = english.choices.iter().find(|one| one.of == choice.of);
    if choice.is_by_number() {
        let missing: Vec<_> = forms.difference(&keys).copied().collect();
        let none = |key: &&str| key.parse::<f64>().is_err() && !forms.contains(key);
        let wrong: Vec<_> = keys.iter().copied().filter(none).collect();
        return match (missing.is_empty(), wrong.is_empty()) {
            (false, _) => Some(format!("{} lacks {}", choice.of, missing.join(", "))),
            (_, false) => Some(format!("{} has {}", choice.of, wrong.join(", "))),
            _ => None,
        };
    }
    match theirs {
        Some(theirs) if theirs.keys == choice.keys => None,
        _ => Some(format!("the keys of {} are not those of English", choice.of)),
    }
}

/// Long enough that two languages do not say it alike by chance.
fn is_sentence(text: &str) -> bool {
    text.split_whitespace().filter(|word| word.chars().any(char::is_lowercase)).count() > 3
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names = names.collect::<Vec<_>>().join(", ");
    if names.is_empty() { "none".into() } else { names }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(english: &str, words: &str, tag: &str) -> Vec<String> {
        let mut problems = Vec::new();
        let file = |text: &str, problems: &mut Vec<Problem>| {
            BTreeMap::from([("a.ftl".to_owned(), messages::read(text, "a.ftl", problems))])
        };
        let (english, words) = (file(english, &mut problems), file(words, &mut problems));
        assert_eq!(problems, []);
        compare(&english, &words, tag).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn nothing_is_wrong_with_a_whole_translation() {
        let english = "a = { $count ->\n    [one] 1 letter\n   *[other] { $count } letters\n }\n";
        let polish = "a = { $count ->\n    [one] 1 litera\n    [few] { $count } litery\n    [many] { $count } liter\n   *[other] { $count } litery\n }\n";
        assert_eq!(said(english, polish, "pl"), [""; 0]);
        assert_eq!(said(english, "a = { $count } chữ\n", "vi"), [""; 0]);
    }

    #[test]
    fn what_sounds_as_if_it_had_gone_is_found() {
        let language: Language = serde_json::from_str(
            r#"{"tag":"pl","name":"Polish","own_name":"Polski","direction":"ltr","sent":["wysł"]}"#,
        )
        .unwrap();
        let file = |text: &str| {
            BTreeMap::from([("a.ftl".to_owned(), messages::read(text, "a.ftl", &mut Vec::new()))])
        };
        let english = file("a = It waits.\nb = Not sent yet.\nc = Text them.\n");
        let polish = file("a = Wysłane!\nb = Jeszcze niewysłane.\nc = Wyślij im SMS.\n");
        let said: Vec<_> = sent_too_early(&english, &polish, &language);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].what.starts_with("a:"));
    }

    #[test]
    fn a_form_that_is_missing_or_not_of_the_language_is_found() {
        let english = "a = { $n ->\n    [one] x\n   *[other] y\n }\n";
        assert_eq!(
            said(english, english, "ar"),
            ["locales/ar/a.ftl, line 1: a: $n lacks few, many, two, zero"]
        );
        assert_eq!(said(english, english, "vi"), ["locales/vi/a.ftl, line 1: a: $n has one"]);
    }

    #[test]
    fn what_is_missing_too_much_or_left_in_english_is_found() {
        let english = "a = You can write to them now.\nb = Go\nc = Hi { $name }\nd = { $who ->\n    [council] x\n   *[other] y\n }\n";
        let polish = "a = You can write to them now.\nc = Cześć\nd = Ty\ne = *Nowe\n";
        let said = said(english, polish, "pl").join("\n");
        for what in [
            "a: it is still English: You can",
            "b is missing",
            "c: its values are none; in English $name",
            "d: it does not choose by $who",
            "e is not in English",
        ] {
            assert!(said.contains(what), "{what}: {said}");
        }
    }
}

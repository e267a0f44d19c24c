//! The words: all of them used, none in the program, short, and none that hurts.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::shown::says_sent;

fn rust_files(folder: &Path, into: &mut Vec<(String, String)>) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|end| end == "rs") {
            into.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 20);
    files
}

/// The ids that `t!` is given in a text, each with the names of its values.
fn ids_used(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut used = Vec::new();
    for (place, _) in text.match_indices("t!(") {
        if text[..place].ends_with(char::is_alphanumeric) {
            continue; // format!( and others
        }
        let call = &text[place + 3..];
        let Some(rest) = call.trim_start().strip_prefix('"') else { continue };
        let Some((id, mut rest)) = rest.split_once('"') else { continue };
        let mut values = BTreeSet::new();
        // Up to the bracket that closes the call.
        let mut depth = 1;
        let mut call = String::new();
        while depth > 0 {
            let Some(letter) = rest.chars().next() else { break };
            depth += match letter {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            call.push(if depth == 1 { letter } else { ' ' });
            rest = &rest[letter.len_utf8()..];
        }
        for part in call.split(',').skip(1) {
            if let Some((name, _)) = part.split_once('=') {
                values.insert(name.trim().to_owned());
            }
        }
        used.push((id.to_owned(), values));
    }
    used
}

/// Every id there are words for, with the values it needs and what it says.
fn ids_there() -> BTreeMap<String, (BTreeSet<String>, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let words =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words.rs")).unwrap();
    let mut there = BTreeMap::new();
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(words.contains(&format!("\"{name}\"")), "words.rs does not load {name}");
        let text = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, faults)| panic!("{name}: {faults:?}"));
        for part in resource.body {
            if let fluent_syntax::ast::Entry::Message(message) = part {
                let id = message.id.name.to_owned();
                let mut values = BTreeSet::new();
                let mut says = String::new();
                read_pattern(message.value.as_ref().unwrap(), &mut values, &mut says);
                assert!(there.insert(id.clone(), (values, says)).is_none(), "{id} is there twice");
            }
        }
    }
    there
}

fn read_pattern(
    pattern: &fluent_syntax::ast::Pattern<&str>,
    values: &mut BTreeSet<String>,
    says: &mut String,
) {
    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
    let mut read = |inline: &InlineExpression<&str>| {
        if let InlineExpression::VariableReference { id } = inline {
            values.insert(id.name.to_owned());
        }
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => says.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => read(inline),
            PatternElement::Placeable { expression: Expression::Select { selector, .. } } => {
                read(selector)
            }
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } =
            element
        {
            for variant in variants {
                read_pattern(&variant.value, values, says);
                says.push('\n');
            }
        }
    }
}

#[test]
fn the_reader_of_ids_reads() {
    let used = ids_used("format!(\"x\") t!(\"a-b\") x t!(\n \"c\", one = f(1, 2), two = x)");
    assert_eq!(used[0], ("a-b".into(), BTreeSet::new()));
    assert_eq!(used[1], ("c".into(), BTreeSet::from(["one".into(), "two".into()])));
}

#[test]
fn every_id_used_has_words_with_the_same_values_and_all_words_are_used() {
    let there = ids_there();
    let mut used = BTreeSet::new();
    for (file, text) in sources() {
        let text = if file.ends_with("words.rs") {
            text.split("macro_rules!").nth(1).unwrap().to_owned()
        } else {
            text
        };
        for (id, values) in ids_used(&text) {
            let (needs, _) =
                there.get(&id).unwrap_or_else(|| panic!("{file} uses {id}, which has no words"));
            assert_eq!(&values, needs, "{file} gives {id} other values than its words take");
            used.insert(id);
        }
    }
    let unused: Vec<_> = there.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "words nobody uses: {unused:?}");
}

#[test]
fn only_the_two_ways_of_saying_not_sent_are_in_the_words() {
    for (id, (_, says)) in ids_there() {
        assert!(!says_sent(&says), "{id} says: {says}");
    }
}

#[test]
fn there_is_no_text_for_people_in_the_program() {
    // A capital, a small letter, and a space: a sentence, or the beginning of one.
    for (file, text) in sources() {
        let program = text.split("#[cfg(test)]").next().unwrap();
        for line in program.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for (place, piece) in line.split('"').enumerate() {
                let mut letters = piece.chars();
                let sentence = letters.next().is_some_and(char::is_uppercase)
                    && letters.next().is_some_and(char::is_lowercase)
                    && piece.contains(' ');
                assert!(place % 2 == 0 || !sentence, "{file}: {piece}");
            }
        }
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
    for (id, (_, says)) in ids_there() {
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
    for (id, (_, says)) in ids_there() {
        for sentence in says.split(['.', '?', '!', ':', '\n']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 17, "{id} has a sentence of {words} words:{sentence}");
        }
    }
}

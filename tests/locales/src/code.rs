//! The program against English: every id it uses has words, all words are used, and there is no
//! text for people in it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{Problem, messages};

/// Everything that is wrong between the program and its English words.
#[must_use]
pub fn with_english(root: &Path) -> Vec<Problem> {
    let mut sources = Vec::new();
    read_sources(root, Path::new("src"), &mut sources);
    if sources.is_empty() {
        return vec![Problem::new("src", 0, "there is no program here")];
    }
    let (files, mut problems) = messages::of_folder(root, "locales/en");
    let mut there = BTreeMap::new();
    for (name, file) in files {
        for (id, message) in file.messages {
            let shown = format!("locales/en/{name}");
            if let Some((other, _)) = there.get(&id) {
                let what = format!("{id} is in {other} too");
                problems.push(Problem::new(&shown, message.line, what));
            }
            there.insert(id, (shown, message));
        }
    }
    let mut used = BTreeSet::new();
    for (file, text) in &sources {
        let program = text.split("#[cfg(test)]").next().unwrap_or(text);
        for call in calls(program) {
            problems
                .extend(fault_of(&call, &there).map(|what| Problem::new(file, call.line, what)));
            used.insert(call.id);
        }
        problems
            .extend(texts(program).map(|(line, piece)| {
                Problem::new(file, line, format!("text for people: {piece}"))
            }));
    }
    for (id, (file, message)) in &there {
        if !used.contains(id) && !id.starts_with('-') {
            problems.push(Problem::new(file, message.line, format!("nobody uses {id}")));
        }
    }
    problems
}

fn fault_of(call: &Call, there: &BTreeMap<String, (String, messages::Message)>) -> Option<String> {
    let Some((_, message)) = there.get(&call.id) else {
        return Some(format!("{} has no words", call.id));
    };
    let needs: BTreeSet<_> =
        message.values.iter().filter_map(|value| value.strip_prefix('$')).collect();
    let gives: BTreeSet<_> = call.values.iter().map(String::as_str).collect();
    (needs != gives).then(|| format!("{} gets other values than its words take", call.id))
}

fn read_sources(root: &Path, folder: &Path, into: &mut Vec<(String, String)>) {
    for path in fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
        let name = folder.join(path.file_name());
        if path.path().is_dir() {
            read_sources(root, &name, into);
        } else if name.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(path.path()).unwrap_or_default();
            into.push((name.display().to_string(), text));
        }
    }
}

/// One `t!("id", value = …)`.
#[derive(Debug, PartialEq)]
struct Call {
    line: usize,
    id: String,
    values: BTreeSet<String>,
}

fn calls(text: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    for (place, _) in text.match_indices("t!(") {
        let before = &text[..place];
        let comment = before.lines().last().is_some_and(|line| line.trim_start().starts_with("//"));
        if comment || before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_') {
            continue; // format!( and others
        }
        let inside = text[place + 3..].trim_start();
        let Some((id, rest)) = inside.strip_prefix('"').and_then(|rest| rest.split_once('"'))
        else {
            continue;
        };
        let line = before.matches('\n').count() + 1;
        calls.push(Call { line, id: id.to_owned(), values: values(rest) });
    }
    calls
}

/// The names of the values, up to the bracket that closes the call.
fn values(rest: &str) -> BTreeSet<String> {
    let mut depth = 1;
    let mut outer = String::new();
    for letter in rest.chars() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ if depth == 1 => outer.push(letter),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    let parts = outer.split(',').skip(1);
    parts.filter_map(|part| Some(part.split_once('=')?.0.trim().to_owned())).collect()
}

/// A capital, a small letter, and a space: a sentence, or the beginning of one.
fn texts(program: &str) -> impl Iterator<Item = (usize, &str)> {
    program.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")).flat_map(
        |(number, line)| {
            let quoted = line.split('"').skip(1).step_by(2);
            quoted.filter(|piece| is_text(piece)).map(move |piece| (number + 1, piece))
        },
    )
}

fn is_text(piece: &str) -> bool {
    let mut letters = piece.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase)
        && piece.contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_found_with_their_values() {
        let used = calls("format!(\"x\") t!(\"a-b\") x t!(\n \"c\", one = f(1, 2), two = x)");
        let values = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(used[0], Call { line: 1, id: "a-b".into(), values: values(&[]) });
        assert_eq!(used[1], Call { line: 1, id: "c".into(), values: values(&["one", "two"]) });
    }

    #[test]
    fn text_for_people_is_found() {
        let program =
            "p { \"Hello there\" }\n// \"Not this one\"\nx(\"some-id\", \"Content-Type\")";
        assert_eq!(texts(program).collect::<Vec<_>>(), [(1, "Hello there")]);
    }
}

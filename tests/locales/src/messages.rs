//! Fluent files, taken apart.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::{Problem, plurals::CATEGORIES};

/// What the words of one id are made of.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Message {
    /// The line it begins on, from 1.
    pub line: usize,
    /// The values and terms that go into it.
    pub values: BTreeSet<String>,
    /// The choices in it.
    pub choices: Vec<Choice>,
    /// Its comment says that it stays English.
    pub stays_english: bool,
    /// Each text it can say, by its choices, without its values.
    pub says: Vec<String>,
}

/// One selector with the keys of its variants.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    /// What is looked at, such as `$count`.
    pub of: String,
    /// The keys, the default one too.
    pub keys: BTreeSet<String>,
}

impl Choice {
    /// Whether it is by number: its keys are plural forms or numbers.
    #[must_use]
    pub fn is_by_number(&self) -> bool {
        let number = |key: &String| key.parse::<f64>().is_ok();
        self.keys.iter().all(|key| CATEGORIES.contains(&key.as_str()) || number(key))
    }
}

/// One file.
#[derive(Default, Debug)]
pub struct File {
    /// By id.
    pub messages: BTreeMap<String, Message>,
}

/// Every file of a language, by its name. What cannot be read is a problem.
#[must_use]
pub fn of_folder(root: &Path, folder: &str) -> (BTreeMap<String, File>, Vec<Problem>) {
    let (mut files, mut problems) = (BTreeMap::new(), Vec::new());
    let listed = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
    for path in listed.map(|item| item.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let shown = format!("{folder}/{name}");
        match fs::read_to_string(&path) {
            Ok(text) => {
                files.insert(name, read(&text, &shown, &mut problems));
            }
            Err(error) => problems.push(Problem::new(shown, 0, error.to_string())),
        }
    }
    if files.is_empty() {
        problems.push(Problem::new(folder, 0, "there are no words here"));
    }
    (files, problems)
}

/// Takes one file apart. An id that is there twice, or a part that is not Fluent, is a problem.
pub fn read(text: &str, shown: &str, problems: &mut Vec<Problem>) -> File {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, faults)| {
        for fault in faults {
            let line = line_of(text, fault.pos.start);
            problems.push(Problem::new(shown, line, format!("this is not Fluent: {fault}")));
        }
        resource
    });
    let mut file = File::default();
    for entry in &resource.body {
        let (id, value, comment) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), message.comment.as_ref())
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), term.comment.as_ref())
            }
            _ => continue,
        };
        let stays_english = comment.is_some_and(|comment| {
            comment.content.iter().any(|line| line.contains("stays as it is in English"))
        });
        let line = text.lines().position(|line| begins(line, &id)).map_or(0, |line| line + 1);
        let mut message = Message { line, stays_english, ..Message::default() };
        if let Some(value) = value {
            message.says = message.read(value);
        }
        for other in message.other_messages() {
            problems.push(Problem::new(
                shown,
                line,
                format!("{id}: the app does not read {other} in it"),
            ));
        }
        if file.messages.insert(id.clone(), message).is_some() {
            problems.push(Problem::new(shown, line, format!("{id} is there twice")));
        }
    }
    file
}

fn begins(line: &str, id: &str) -> bool {
    line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
}

fn line_of(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|byte| *byte == b'\n').count() + 1
}

impl Message {
    /// What stands in it and is neither a value nor the app's name: the app reads one message at a
    /// time, and knows only that name before.
    fn other_messages(&self) -> impl Iterator<Item = &String> {
        self.values.iter().filter(|value| !value.starts_with('$') && *value != "app-name")
    }

    /// Each text the pattern can say.
    fn read(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut says = vec![String::new()];
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    says.iter_mut().for_each(|text| text.push_str(value));
                }
                PatternElement::Placeable { expression } => {
                    let ways = self.read_placeable(expression);
                    says = says
                        .iter()
                        .flat_map(|text| ways.iter().map(move |way| format!("{text}{way}")))
                        .collect();
                }
            }
        }
        says
    }

    fn read_placeable(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                self.choices.push(Choice { of: name_of(selector), keys: keys.collect() });
                variants.iter().flat_map(|variant| self.read(&variant.value)).collect()
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) -> Vec<String> {
        match inline {
            InlineExpression::StringLiteral { value } => return vec![(*value).to_owned()],
            InlineExpression::Placeable { expression } => return self.read_placeable(expression),
            InlineExpression::FunctionReference { arguments, .. } => self.read_call(arguments),
            InlineExpression::NumberLiteral { .. } => {}
            _ => {
                self.values.insert(name_of(inline));
            }
        }
        vec![String::new()]
    }

    fn read_call(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.read_inline(argument);
        }
    }
}

fn name_of(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::MessageReference { id, .. } => id.name.to_owned(),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().map(name_of).unwrap_or_default()
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_apps_name_stands_in_other_words() {
        let mut problems = Vec::new();
        read("a = { app-name }, { $x }, { b }, { -c }\n", "x.ftl", &mut problems);
        let said: Vec<_> = problems.iter().map(|problem| problem.what.as_str()).collect();
        assert_eq!(said, ["a: the app does not read -c in it", "a: the app does not read b in it"]);
    }

    #[test]
    fn a_message_is_taken_apart() {
        let mut problems = Vec::new();
        let text = "# Note\na = One { $x } { $count ->\n    [one] letter\n   *[other] letters\n  } left\nb = B\nb = C\n%\n";
        let file = read(text, "x.ftl", &mut problems);
        let a = &file.messages["a"];
        assert_eq!(a.line, 2);
        assert_eq!(a.values, BTreeSet::from(["$count".to_owned(), "$x".to_owned()]));
        assert_eq!(a.says, ["One  letter left", "One  letters left"]);
        assert!(a.choices[0].is_by_number());
        let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert!(said[0].starts_with("x.ftl, line 8: this is not Fluent"), "{said:?}");
        assert!(said[1].contains("b is there twice"), "{said:?}");
    }
}

//! One source file: a header of `key: value` lines between two `---` lines, then sections that
//! each start with a `# ` heading.

use crate::problem::Problem;

const FENCE: &str = "---";

/// A source file as it was written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    /// The file, seen from the pack's folder.
    pub file: String,
    fields: Vec<Field>,
    sections: Vec<Section>,
}

#[derive(Debug, Clone)]
struct Field {
    line: usize,
    key: String,
    value: String,
}

#[derive(Debug, Clone)]
struct Section {
    line: usize,
    name: String,
    lines: Vec<String>,
}

impl Page {
    /// Takes a file apart, and notes what it cannot make sense of. A file without a header gives
    /// nothing.
    pub fn parse(file: &str, text: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        let mut page = Self { file: file.to_owned(), ..Self::default() };
        let text = text.trim_start_matches('\u{feff}');
        let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim_end()));
        if lines.next().is_none_or(|(_, line)| line != FENCE) {
            problems.push(page.problem(Some(1), "the first line should be ---"));
            return None;
        }
        if !page.read_header(&mut lines, problems) {
            problems.push(page.problem(None, "the header should end with a line that is just ---"));
        }
        page.read_sections(lines, problems);
        Some(page)
    }

    fn read_header<'a>(
        &mut self,
        lines: &mut impl Iterator<Item = (usize, &'a str)>,
        problems: &mut Vec<Problem>,
    ) -> bool {
        for (line, text) in lines {
            if text == FENCE {
                return true;
            }
            if text.is_empty() {
                continue;
            }
            let Some((key, value)) = text.split_once(':') else {
                problems.push(self.problem(
                    Some(line),
                    "a header line should look like \u{201c}key: value\u{201d}",
                ));
                continue;
            };
            let (key, value) = (key.trim().to_owned(), value.trim().to_owned());
            if self.field(&key).is_some() {
                problems.push(
                    self.problem(
                        Some(line),
                        &format!("\u{201c}{key}\u{201d} is in the header twice"),
                    ),
                );
            }
            self.fields.push(Field { line, key, value });
        }
        false
    }

    fn read_sections<'a>(
        &mut self,
        lines: impl Iterator<Item = (usize, &'a str)>,
        problems: &mut Vec<Problem>,
    ) {
        for (line, text) in lines {
            if let Some(name) = text.strip_prefix("# ") {
                let name = name.trim().to_owned();
                if self.found_section(&name).is_some() {
                    problems.push(self.problem(
                        Some(line),
                        &format!("there are two headings \u{201c}{name}\u{201d}"),
                    ));
                }
                self.sections.push(Section { line, name, lines: Vec::new() });
            } else if let Some(section) = self.sections.last_mut() {
                section.lines.push(text.to_owned());
            } else if !text.is_empty() {
                problems
                    .push(self.problem(Some(line), "this text stands before the first heading"));
            }
        }
    }

    /// Notes header keys and headings that nothing reads: mostly spelling mistakes.
    pub fn expect(&self, keys: &[&str], headings: &[&str], problems: &mut Vec<Problem>) {
        for field in &self.fields {
            if !keys.contains(&field.key.as_str()) {
                let what = format!(
                    "\u{201c}{}\u{201d} is not known here; known are: {}",
                    field.key,
                    keys.join(", ")
                );
                problems.push(self.problem(Some(field.line), &what));
            }
        }
        for section in &self.sections {
            if !headings.contains(&section.name.as_str()) {
                let what = format!(
                    "the heading \u{201c}{}\u{201d} is not known here; known are: {}",
                    section.name,
                    headings.join(", ")
                );
                problems.push(self.problem(Some(section.line), &what));
            }
        }
    }

    /// A header value; empty when it is not there.
    pub fn value(&self, key: &str) -> &str {
        self.field(key).map_or("", |field| field.value.as_str())
    }

    /// A header value that may be left out.
    pub fn optional(&self, key: &str) -> Option<String> {
        Some(self.value(key)).filter(|value| !value.is_empty()).map(str::to_owned)
    }

    /// A header value with commas in it.
    pub fn list(&self, key: &str) -> Vec<&str> {
        self.value(key).split(',').map(str::trim).filter(|item| !item.is_empty()).collect()
    }

    /// A section's text; empty when it is not there. Wrapped lines are joined, paragraphs are a
    /// blank line apart, and each `- ` item is a line of its own.
    pub fn section(&self, name: &str) -> String {
        self.found_section(name).map(|section| joined(&section.lines)).unwrap_or_default()
    }

    /// The line where a header key or a heading stands, or where a quotation from it starts.
    pub fn line_of(&self, part: &str, quote: Option<&str>) -> Option<usize> {
        if let Some(field) = self.field(part) {
            return Some(field.line);
        }
        let section = self.found_section(part)?;
        let start = quote.and_then(|quote| quote.split_whitespace().next());
        let two = quote.map(|quote| quote.split_whitespace().take(2).collect::<Vec<_>>().join(" "));
        let holds = |wanted: &str| {
            section.lines.iter().position(|line| line.replace('*', "").contains(wanted))
        };
        let at = two.as_deref().and_then(holds).or_else(|| start.and_then(holds));
        Some(at.map_or(section.line, |at| section.line + 1 + at))
    }

    /// A problem in this file.
    pub fn problem(&self, line: Option<usize>, what: &str) -> Problem {
        Problem { file: self.file.clone(), line, what: what.to_owned() }
    }

    /// A problem with one part of this file.
    pub fn problem_with(&self, part: &str, what: &str) -> Problem {
        self.problem(self.line_of(part, None), what)
    }

    fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    fn found_section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }
}

fn joined(lines: &[String]) -> String {
    let mut text = String::new();
    let mut gap = "";
    for line in lines {
        let line = line.trim();
        let item = line.strip_prefix("- ");
        if line.is_empty() {
            gap = if text.is_empty() { "" } else { "\n\n" };
            continue;
        }
        text.push_str(if item.is_some() && gap == " " { "\n" } else { gap });
        text.push_str(item.unwrap_or(line).trim());
        gap = " ";
    }
    text
}

/// The text with every run of spaces and line breaks made one space.
pub(crate) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Page, Vec<Problem>) {
        let mut problems = Vec::new();
        let page = Page::parse("a.md", text, &mut problems);
        (page.unwrap_or_default(), problems)
    }

    #[test]
    fn a_page_has_a_header_and_sections() {
        let (page, problems) = parse(
            "---\ntitle: More: love\nfor: a, b\n---\n\n# One\nWrapped\nline.\n\nNext.\n# Two\n- A.\n- B\n  more.\n",
        );
        assert_eq!(problems, []);
        assert_eq!(page.value("title"), "More: love");
        assert_eq!(page.list("for"), ["a", "b"]);
        assert_eq!(page.section("One"), "Wrapped line.\n\nNext.");
        assert_eq!(page.section("Two"), "A.\nB more.");
        assert_eq!(page.section("Three"), "");
        assert_eq!(page.line_of("title", None), Some(2));
        assert_eq!(page.line_of("Two", Some("B more.")), Some(13));
        assert_eq!(page.line_of("Three", None), None);
    }

    #[test]
    fn windows_line_ends_change_nothing() {
        let (page, problems) = parse("\u{feff}---\r\ntitle: A\r\n---\r\n# One\r\nText.\r\n");
        assert_eq!(problems, []);
        assert_eq!((page.value("title"), page.section("One").as_str()), ("A", "Text."));
    }

    #[test]
    fn what_makes_no_sense_is_reported_with_its_line() {
        let lines = |text: &str| parse(text).1.iter().map(|p| p.line).collect::<Vec<_>>();
        assert_eq!(lines("title: A\n"), [Some(1)]);
        assert_eq!(lines("---\ntitle A\n---\n"), [Some(2)]);
        assert_eq!(lines("---\na: 1\na: 2\n---\n"), [Some(3)]);
        assert_eq!(lines("---\na: 1\n"), [None]);
        assert_eq!(lines("---\na: 1\n---\nstray\n# One\n# One\n"), [Some(4), Some(6)]);
    }

    #[test]
    fn unknown_keys_and_headings_are_reported() {
        let (page, mut problems) = parse("---\ntitel: A\n---\n# Onne\n");
        page.expect(&["title"], &["One"], &mut problems);
        assert_eq!(problems.iter().map(|p| p.line).collect::<Vec<_>>(), [Some(2), Some(4)]);
    }
}

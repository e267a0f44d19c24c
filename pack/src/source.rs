//! Reads the folder of files that people edit.

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::civil::Date;

use crate::check::{self, AvoidedWord, Flaw, Place};
use crate::model::{Entry, EntryId, Helpline, Kind, Named, Pack, Seen, Source, Status};
use crate::page::Page;
use crate::problem::{Problem, Problems};

const PACK: &str = "pack.md";
const WORDS: &str = "words-to-avoid.md";

const PACK_KEYS: &[&str] = &["id", "title", "version", "made_on", "holds"];
const SOURCE_KEYS: &[&str] = &["id", "title", "publisher", "published", "address", "text"];
const ENTRY_KEYS: &[&str] = &[
    "id",
    "number",
    "key_words",
    "title",
    "status",
    "source",
    "lead_in",
    "applies_to",
    "leads_to",
    "picture",
    "related",
    "checked_on",
    "review_by",
    "needs_review",
];
const HELPLINE_KEYS: &[&str] = &[
    "id",
    "name",
    "call",
    "text",
    "hours",
    "cost",
    "bill_note",
    "seen_at",
    "checked_on",
    "needs_review",
];

/// The headings of source files.
pub(crate) mod heading {
    pub const PLAIN: &str = "Plain words";
    pub const EASY_READ: &str = "Easy Read";
    pub const IF_NOT: &str = "If this is not happening";
    pub const ORIGINAL: &str = "Original words";
    pub const ABOUT_DOCUMENT: &str = "About this document";
    pub const ABOUT_PACK: &str = "About this pack";
    pub const WHO_FOR: &str = "Who it is for";
    pub const NOTE: &str = "Good to know";
}

/// Reads a pack's folder and checks it. Every problem is reported, not only the first.
pub fn read(dir: &Path) -> Result<Pack, Problems> {
    let mut folder = Folder::default();
    for path in files(dir, dir, &mut folder.problems) {
        folder.read_file(dir, &path);
    }
    folder.finish()
}

/// What has been read so far. A page stands beside whatever was made from it.
#[derive(Default)]
struct Folder {
    pack: Option<Page>,
    words: Option<Vec<AvoidedWord>>,
    sources: Vec<(Page, Source)>,
    /// Full texts by file name.
    texts: Vec<(String, String)>,
    entries: Vec<(Page, Entry)>,
    helplines: Vec<(Page, Helpline)>,
    problems: Vec<Problem>,
}

impl Folder {
    fn read_file(&mut self, dir: &Path, path: &Path) {
        let file = shown(dir, path);
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                return self.problems.push(unreadable(&file, &error));
            }
        };
        let parts: Vec<&str> = file.split('/').collect();
        match parts.as_slice() {
            [PACK] => self.pack = Page::parse(&file, &text, &mut self.problems),
            [WORDS] => self.words = Some(check::words_to_avoid(&text)),
            ["sources", name] if name.ends_with(".txt") => {
                self.texts.push(((*name).to_owned(), text))
            }
            ["sources", name] if name.ends_with(".md") => self.read_source(&file, &text),
            ["helplines", name] if name.ends_with(".md") => self.read_helpline(&file, &text),
            [.., folder, name] if name.ends_with(".md") => match kind_of(folder) {
                Some(kind) => self.read_entry(&file, &text, kind),
                None => self.unknown_file(file),
            },
            _ => self.unknown_file(file),
        }
    }

    fn unknown_file(&mut self, file: String) {
        let kinds: Vec<String> = Kind::ALL.iter().map(|kind| folder_of(*kind)).collect();
        let what =
            format!("nothing reads this file; folders for entries are: {}", kinds.join(", "));
        self.problems.push(Problem { file, line: None, what });
    }

    fn read_source(&mut self, file: &str, text: &str) {
        let Some(page) = Page::parse(file, text, &mut self.problems) else {
            return;
        };
        page.expect(SOURCE_KEYS, &[heading::ABOUT_DOCUMENT], &mut self.problems);
        let source = Source {
            id: page.value("id").to_owned(),
            title: page.value("title").to_owned(),
            publisher: page.value("publisher").to_owned(),
            published: page.value("published").to_owned(),
            address: page.optional("address"),
            note: page.section(heading::ABOUT_DOCUMENT),
        };
        self.sources.push((page, source));
    }

    fn read_entry(&mut self, file: &str, text: &str, kind: Kind) {
        let Some(page) = Page::parse(file, text, &mut self.problems) else {
            return;
        };
        let headings = [heading::PLAIN, heading::EASY_READ, heading::IF_NOT, heading::ORIGINAL];
        page.expect(ENTRY_KEYS, &headings, &mut self.problems);
        if let Some(entry) = entry(&page, kind, &mut self.problems) {
            self.entries.push((page, entry));
        }
    }

    fn read_helpline(&mut self, file: &str, text: &str) {
        let Some(page) = Page::parse(file, text, &mut self.problems) else {
            return;
        };
        page.expect(HELPLINE_KEYS, &[heading::WHO_FOR, heading::NOTE], &mut self.problems);
        let helpline = helpline(&page, &mut self.problems);
        self.helplines.push((page, helpline));
    }

    fn finish(mut self) -> Result<Pack, Problems> {
        let mut problems = std::mem::take(&mut self.problems);
        let words = self.words.take().unwrap_or_else(|| {
            problems.push(missing_file(WORDS));
            Vec::new()
        });
        let Some(page) = self.pack.take() else {
            if !problems.iter().any(|problem| problem.file == PACK) {
                problems.push(missing_file(PACK));
            }
            return Err(Problems::listing(problems));
        };
        page.expect(PACK_KEYS, &[heading::ABOUT_PACK], &mut problems);
        let pack = self.assemble(&page, &mut problems);
        let texts = self.full_texts(&mut problems);
        let holds = holds(&page, &mut problems);

        let mut flaws = check::structure(&pack);
        flaws.extend(check::wording(&pack, &words));
        flaws.extend(check::originals(&pack, &texts));
        flaws.extend(check::counts(&pack, &holds));
        problems.extend(flaws.iter().map(|flaw| self.located(flaw, &page)));
        if problems.is_empty() { Ok(pack) } else { Err(Problems::listing(problems)) }
    }

    /// Puts the parts in reading order: helplines by file name, entries by kind and number.
    fn assemble(&mut self, page: &Page, problems: &mut Vec<Problem>) -> Pack {
        self.entries.sort_by(|(_, a), (_, b)| {
            (a.kind, &a.source, a.number, &a.id).cmp(&(b.kind, &b.source, b.number, &b.id))
        });
        Pack {
            id: page.value("id").to_owned(),
            version: number(page, "version", problems).unwrap_or(1),
            title: page.value("title").to_owned(),
            made_on: date(page, "made_on", problems).unwrap_or(Date::MIN),
            sources: self.sources.iter().map(|(_, source)| source.clone()).collect(),
            entries: self.entries.iter().map(|(_, entry)| entry.clone()).collect(),
            helplines: self.helplines.iter().map(|(_, helpline)| helpline.clone()).collect(),
        }
    }

    /// The full text of each source, in the order of the sources.
    fn full_texts(&self, problems: &mut Vec<Problem>) -> Vec<Option<String>> {
        let text_of = |(page, _): &(Page, Source)| {
            let name = page.optional("text")?;
            let found = self.texts.iter().find(|(file, _)| *file == name);
            if found.is_none() {
                problems
                    .push(page.problem_with("text", &format!("there is no file sources/{name}")));
            }
            found.map(|(_, text)| text.clone())
        };
        self.sources.iter().map(text_of).collect()
    }

    fn located(&self, flaw: &Flaw, pack: &Page) -> Problem {
        let page = match flaw.place {
            Place::Pack => Some(pack),
            Place::Source(at) => self.sources.get(at).map(|(page, _)| page),
            Place::Entry(at) => self.entries.get(at).map(|(page, _)| page),
            Place::Helpline(at) => self.helplines.get(at).map(|(page, _)| page),
        };
        let page = page.unwrap_or(pack);
        page.problem(page.line_of(flaw.part, flaw.quote.as_deref()), &flaw.what)
    }
}

/// Makes an entry of a page. What cannot be made out is reported and stood in for, so that one
/// mistake is not reported again as a broken link or a wrong count.
fn entry(page: &Page, kind: Kind, problems: &mut Vec<Problem>) -> Option<Entry> {
    let id = id(page, "id", page.value("id"), problems);
    let status = one_of(page, "status", page.value("status"), problems);
    let number = number(page, "number", problems);
    let checked_on = date(page, "checked_on", problems);
    let review_by = date(page, "review_by", problems);
    let applies_to = all_of(page, "applies_to", problems);
    let leads_to = all_of(page, "leads_to", problems);
    let related = page.list("related");
    let related = related.into_iter().filter_map(|text| self::id(page, "related", text, problems));
    let related = related.collect();
    Some(Entry {
        id: id?,
        kind,
        status: status.unwrap_or(Status::LocalPromise),
        number: number.unwrap_or(u32::MAX),
        key_words: page.optional("key_words"),
        title: page.value("title").to_owned(),
        plain: page.section(heading::PLAIN),
        easy_read: page.section(heading::EASY_READ),
        if_not: page.section(heading::IF_NOT),
        leads_to,
        lead_in: page.optional("lead_in"),
        original: page.section(heading::ORIGINAL),
        source: page.value("source").to_owned(),
        applies_to,
        picture: page.value("picture").to_owned(),
        related,
        checked_on: checked_on.unwrap_or(Date::MIN),
        review_by: review_by.unwrap_or(Date::MAX),
        needs_review: page.optional("needs_review"),
    })
}

fn helpline(page: &Page, problems: &mut Vec<Problem>) -> Helpline {
    let seen_at =
        page.list("seen_at").into_iter().filter_map(|text| seen(page, text, problems)).collect();
    let note = page.section(heading::NOTE);
    Helpline {
        id: page.value("id").to_owned(),
        name: page.value("name").to_owned(),
        who_for: page.section(heading::WHO_FOR),
        call: page.optional("call"),
        text: page.optional("text"),
        hours: page.optional("hours"),
        cost: page.optional("cost"),
        bill_note: page.optional("bill_note"),
        note: Some(note).filter(|note| !note.is_empty()),
        seen_at,
        checked_on: date(page, "checked_on", problems).unwrap_or(Date::MIN),
        needs_review: page.optional("needs_review"),
    }
}

/// `https://example.org/page (2024)`
fn seen(page: &Page, text: &str, problems: &mut Vec<Problem>) -> Option<Seen> {
    let parts = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
    let Some((address, year)) = parts else {
        let what = format!(
            "\u{201c}{text}\u{201d} should be an address and its year, such as https://example.org/page (2024)"
        );
        problems.push(page.problem_with("seen_at", &what));
        return None;
    };
    Some(Seen { address: address.trim().to_owned(), year: year.trim().to_owned() })
}

/// `4 intentions, 10 promises`
fn holds(page: &Page, problems: &mut Vec<Problem>) -> Vec<(Kind, usize)> {
    let mut holds = Vec::new();
    for item in page.list("holds") {
        let count = item
            .split_once(' ')
            .and_then(|(count, folder)| Some((kind_of(folder)?, count.parse().ok()?)));
        match count {
            Some(count) => holds.push(count),
            None => problems.push(page.problem_with(
                "holds",
                &format!("\u{201c}{item}\u{201d} should look like \u{201c}10 promises\u{201d}"),
            )),
        }
    }
    holds
}

fn kind_of(folder: &str) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| folder_of(*kind) == folder)
}

fn folder_of(kind: Kind) -> String {
    format!("{kind}s")
}

fn id(page: &Page, key: &str, text: &str, problems: &mut Vec<Problem>) -> Option<EntryId> {
    if text.is_empty() {
        problems.push(page.problem_with(key, &check::missing(key)));
        return None;
    }
    EntryId::from_str(text)
        .map_err(|error| problems.push(page.problem_with(key, &error.to_string())))
        .ok()
}

fn number(page: &Page, key: &str, problems: &mut Vec<Problem>) -> Option<u32> {
    let found = page.value(key).parse().ok();
    if found.is_none() {
        problems.push(
            page.problem_with(key, &format!("\u{201c}{key}\u{201d} should be a whole number")),
        );
    }
    found
}

fn date(page: &Page, key: &str, problems: &mut Vec<Problem>) -> Option<Date> {
    let text = page.value(key);
    let found = text.parse::<Date>().ok().filter(|date| date.to_string() == text);
    if found.is_none() {
        problems.push(page.problem_with(
            key,
            &format!("\u{201c}{key}\u{201d} should be a date such as 2026-11-21"),
        ));
    }
    found
}

fn one_of<T: Named>(page: &Page, key: &str, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let found = T::ALL.iter().copied().find(|choice| choice.name() == text);
    if found.is_none() {
        let names: Vec<&str> = T::ALL.iter().map(|choice| choice.name()).collect();
        let what = format!(
            "\u{201c}{key}\u{201d} is \u{201c}{text}\u{201d}; it should be one of: {}",
            names.join(", ")
        );
        problems.push(page.problem_with(key, &what));
    }
    found
}

fn all_of<T: Named>(page: &Page, key: &str, problems: &mut Vec<Problem>) -> Vec<T> {
    page.list(key).into_iter().filter_map(|text| one_of(page, key, text, problems)).collect()
}

fn missing_file(name: &str) -> Problem {
    Problem { file: name.to_owned(), line: None, what: "this file is missing".to_owned() }
}

fn unreadable(file: &str, error: &std::io::Error) -> Problem {
    Problem { file: file.to_owned(), line: None, what: format!("this cannot be read: {error}") }
}

/// The files of a folder and the folders in it, in order of name. Hidden files are left out.
fn files(root: &Path, dir: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let listed = fs::read_dir(dir).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
    let mut paths: Vec<PathBuf> = match listed {
        Ok(entries) => entries.iter().map(fs::DirEntry::path).collect(),
        Err(error) => {
            problems.push(unreadable(&shown(root, dir), &error));
            return Vec::new();
        }
    };
    paths.retain(|path| {
        !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    });
    paths.sort();
    paths
        .into_iter()
        .flat_map(|path| if path.is_dir() { files(root, &path, problems) } else { vec![path] })
        .collect()
}

fn shown(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> =
        inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    if parts.is_empty() { root.display().to_string() } else { parts.join("/") }
}

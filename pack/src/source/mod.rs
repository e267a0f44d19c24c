//! Reads the folder of files that people edit.

use std::cmp::Reverse;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::check::{self, AvoidedWord, Flaw, Known, Place, References};
use crate::model::{
    Calendar, Clock, Consultation, Entry, Figures, Guide, Helpline, Kind, Letter, Local, Outcome,
    Pack, Question, RoleInfo, Source, Team, Topic, Translation, Word, YouSaid,
};
use crate::page::Page;
use crate::problem::{Problem, Problems};
use values::{date, number};

mod clocks;
pub(crate) mod heading;
mod letters;
mod pages;
mod published;
mod translations;
mod values;

pub use translations::translation;

const PACK: &str = "pack.md";
const WORDS: &str = "words-to-avoid.md";
const LOCAL: &str = "local.md";
const CALENDAR: &str = "calendar.md";
const CORE: &str = "core.md";
const PACK_KEYS: &[&str] = &["id", "title", "version", "made_on", "holds"];

/// Reads a pack's folder and checks it. Every problem is reported, not only the first.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(dir: &Path) -> Result<Pack, Problems> {
    Folder::of(dir).finish(&Known::default(), None)
}

/// Reads a council's own pack. It may name topics and entries of the national pack, may not bring
/// its own under the same names, and avoids the same words.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_beside(dir: &Path, national: &Pack, national_dir: &Path) -> Result<Pack, Problems> {
    let words = fs::read_to_string(national_dir.join(WORDS)).unwrap_or_default();
    let words = Some(check::words_to_avoid(&words));
    Folder::of(dir).finish(&Known::of(national), words)
}

/// What has been read so far. A page stands beside whatever was made from it.
#[derive(Default)]
struct Folder {
    pack: Option<Page>,
    words: Option<Vec<AvoidedWord>>,
    sources: Vec<(Page, Source)>,
    /// Full texts by file name.
    texts: Vec<(String, String)>,
    topics: Vec<(Page, Topic)>,
    entries: Vec<(Page, Entry)>,
    glossary: Vec<(Page, Word)>,
    questions: Vec<(Page, Question)>,
    outcomes: Vec<(Page, Outcome)>,
    helplines: Vec<(Page, Helpline)>,
    clocks: Vec<(Page, Clock)>,
    calendar: Option<(Page, Calendar)>,
    letters: Vec<(Page, Letter)>,
    roles: Vec<(Page, RoleInfo)>,
    local: Option<(Page, Local)>,
    teams: Vec<(Page, Team)>,
    figures: Vec<(Page, Figures)>,
    you_said: Vec<(Page, YouSaid)>,
    consultations: Vec<(Page, Consultation)>,
    translations: Vec<Translation>,
    problems: Vec<Problem>,
}

impl Folder {
    fn of(dir: &Path) -> Self {
        let mut folder = Self::default();
        for path in files(dir, dir, &mut folder.problems) {
            folder.read_file(dir, &path);
        }
        folder.put_in_order();
        folder
    }

    fn read_file(&mut self, dir: &Path, path: &Path) {
        let file = shown(dir, path);
        if let Some(name) = file.strip_prefix("translations/") {
            return self.read_translation(path, name);
        }
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return self.problems.push(unreadable(&file, &error)),
        };
        let parts: Vec<&str> = file.split('/').collect();
        match parts.as_slice() {
            [WORDS] => self.words = Some(check::words_to_avoid(&text)),
            ["sources", name] if name.ends_with(".txt") => {
                self.texts.push(((*name).to_owned(), text));
            }
            [.., name] if name.ends_with(".md") => self.read_page(&file, &parts, &text),
            _ => self.unknown_file(file),
        }
    }

    /// `pl.po` holds sentences; `core.md` tells people which ones every language has to have.
    fn read_translation(&mut self, path: &Path, name: &str) {
        match name.strip_suffix(".po") {
            Some(language) => match translation(path, language) {
                Ok(translation) => self.translations.push(translation),
                Err(what) => {
                    let file = format!("translations/{name}");
                    self.problems.push(Problem { file, line: None, what });
                }
            },
            None if name == CORE => {}
            None => self.unknown_file(format!("translations/{name}")),
        }
    }

    fn read_page(&mut self, file: &str, parts: &[&str], text: &str) {
        let Some(page) = Page::parse(file, text, &mut self.problems) else { return };
        let problems = &mut self.problems;
        match parts {
            [PACK] => self.pack = Some(page),
            [LOCAL] => self.local = Some((page.clone(), pages::local(&page, problems))),
            [CALENDAR] => {
                self.calendar = Some((page.clone(), clocks::calendar(&page, problems)));
            }
            ["clocks", _] => {
                self.clocks.extend(clocks::clock(&page, problems).map(|it| (page, it)));
            }
            ["letters", _] => {
                self.letters.extend(letters::letter(&page, problems).map(|it| (page, it)));
            }
            ["roles", _] => self.roles.extend(letters::role(&page, problems).map(|it| (page, it))),
            ["figures", _] => {
                self.figures.push((page.clone(), published::figures(&page, problems)))
            }
            ["you-said", _] => {
                self.you_said.push((page.clone(), published::you_said(&page, problems)));
            }
            ["consultations", _] => {
                let consultation = published::consultation(&page, problems);
                self.consultations.extend(consultation.map(|it| (page, it)));
            }
            ["sources", _] => self.sources.push((page.clone(), pages::source(&page, problems))),
            ["helplines", _] => {
                self.helplines.push((page.clone(), pages::helpline(&page, problems)));
            }
            ["teams", _] => self.teams.push((page.clone(), pages::team(&page, problems))),
            ["glossary", _] => {
                self.glossary.extend(pages::word(&page, problems).map(|word| (page, word)));
            }
            ["guide", "questions", _] => {
                self.questions.extend(pages::question(&page, problems).map(|it| (page, it)));
            }
            ["guide", "outcomes", _] => {
                self.outcomes.extend(pages::outcome(&page, problems).map(|it| (page, it)));
            }
            ["topics", folder, "topic.md"] => {
                self.topics.extend(pages::topic(&page, folder, problems).map(|it| (page, it)));
            }
            [before @ .., folder, _] => match kind_of(folder) {
                Some(kind) => {
                    let topic = before.strip_prefix(&["topics"]).and_then(|rest| rest.first());
                    let entry = pages::entry(&page, kind, topic.copied(), problems);
                    self.entries.extend(entry.map(|entry| (page, entry)));
                }
                None => self.unknown_file(file.to_owned()),
            },
            _ => self.unknown_file(file.to_owned()),
        }
    }

    fn unknown_file(&mut self, file: String) {
        let kinds: Vec<String> = Kind::ALL.iter().map(|kind| folder_of(*kind)).collect();
        let what =
            format!("nothing reads this file; folders for entries are: {}", kinds.join(", "));
        self.problems.push(Problem { file, line: None, what });
    }

    /// Reading order: helplines by file name, the rest by number; a topic's entries by weight.
    fn put_in_order(&mut self) {
        self.topics.sort_by_key(|(_, topic)| topic.number);
        let topics: Vec<_> = self.topics.iter().map(|(_, topic)| topic.id.clone()).collect();
        self.entries.sort_by_cached_key(|(_, entry)| {
            let topic = (!entry.kind.is_of_pledge())
                .then(|| topics.iter().position(|topic| Some(topic) == entry.topics.first()));
            (
                entry.kind,
                topic,
                entry.status.filter(|_| !entry.kind.is_of_pledge()),
                entry.source.clone().filter(|_| entry.kind.is_of_pledge()),
                entry.number,
                entry.id.clone(),
            )
        });
        self.glossary.sort_by_cached_key(|(_, word)| word.word.to_lowercase());
        self.questions.sort_by_key(|(_, question)| question.number);
        self.outcomes.sort_by_key(|(_, outcome)| outcome.number);
        self.clocks.sort_by_key(|(_, clock)| clock.name);
        self.letters.sort_by_key(|(_, letter)| letter.name);
        self.roles.sort_by_key(|(_, info)| info.role);
        self.figures.sort_by_key(|(_, figures)| Reverse(figures.made_on));
        self.you_said.sort_by_key(|(_, said)| Reverse(said.on));
        self.consultations.sort_by_key(|(_, consultation)| consultation.closes);
        self.teams.sort_by_key(|(_, team)| team.number);
    }

    fn finish(mut self, known: &Known, words: Option<Vec<AvoidedWord>>) -> Result<Pack, Problems> {
        let mut problems = std::mem::take(&mut self.problems);
        let words = words.or(self.words.take()).unwrap_or_else(|| {
            problems.push(missing_file(WORDS));
            Vec::new()
        });
        let Some(page) = self.pack.take() else {
            if !problems.iter().any(|problem| problem.file == PACK) {
                problems.push(missing_file(PACK));
            }
            return Err(Problems::listing(problems));
        };
        page.expect(PACK_KEYS, &[heading::ABOUT_PACK, heading::WITHDRAWN], &mut problems);
        let pack = self.assemble(&page, &mut problems);
        let texts = self.full_texts(&mut problems);
        let holds = holds(&page, &mut problems);

        let mut flaws = check::structure(&pack, References::To(known));
        flaws.extend(check::wording(&pack, &words));
        flaws.extend(check::originals(&pack, &texts));
        flaws.extend(check::counts(&pack, &holds));
        flaws.extend(check::guide(&pack));
        flaws.extend(check::nothing_missing(&pack));
        problems.extend(flaws.iter().map(|flaw| self.located(flaw, &page)));
        if problems.is_empty() { Ok(pack) } else { Err(Problems::listing(problems)) }
    }

    fn assemble(&self, page: &Page, problems: &mut Vec<Problem>) -> Pack {
        let local = self
            .local
            .as_ref()
            .map(|(_, local)| Local { teams: all(&self.teams), ..local.clone() });
        Pack {
            id: page.value("id").to_owned(),
            version: number(page, "version", problems).unwrap_or(1),
            title: page.value("title").to_owned(),
            made_on: date(page, "made_on", problems).unwrap_or(Date::MIN),
            sources: all(&self.sources),
            topics: all(&self.topics),
            entries: all(&self.entries),
            words: all(&self.glossary),
            guide: Guide { questions: all(&self.questions), outcomes: all(&self.outcomes) },
            helplines: all(&self.helplines),
            clocks: all(&self.clocks),
            calendar: self.calendar.as_ref().map(|(_, calendar)| calendar.clone()),
            letters: all(&self.letters),
            roles: all(&self.roles),
            local,
            figures: all(&self.figures),
            you_said: all(&self.you_said),
            consultations: all(&self.consultations),
            translations: self.translations.clone(),
            withdrawn: pages::withdrawn(page, problems),
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
            Place::Pack => None,
            Place::Source(at) => self.sources.get(at).map(|(page, _)| page),
            Place::Topic(at) => self.topics.get(at).map(|(page, _)| page),
            Place::Entry(at) => self.entries.get(at).map(|(page, _)| page),
            Place::Word(at) => self.glossary.get(at).map(|(page, _)| page),
            Place::Question(at) => self.questions.get(at).map(|(page, _)| page),
            Place::Outcome(at) => self.outcomes.get(at).map(|(page, _)| page),
            Place::Helpline(at) => self.helplines.get(at).map(|(page, _)| page),
            Place::Clock(at) => self.clocks.get(at).map(|(page, _)| page),
            Place::Calendar => self.calendar.as_ref().map(|(page, _)| page),
            Place::Letter(at) => self.letters.get(at).map(|(page, _)| page),
            Place::Role(at) => self.roles.get(at).map(|(page, _)| page),
            Place::Figures(at) => self.figures.get(at).map(|(page, _)| page),
            Place::YouSaid(at) => self.you_said.get(at).map(|(page, _)| page),
            Place::Consultation(at) => self.consultations.get(at).map(|(page, _)| page),
            Place::Local => self.local.as_ref().map(|(page, _)| page),
            Place::Team(at) => self.teams.get(at).map(|(page, _)| page),
        };
        let page = page.unwrap_or(pack);
        page.problem(page.line_of(flaw.part, flaw.quote.as_deref()), &flaw.what)
    }
}

fn all<T: Clone>(read: &[(Page, T)]) -> Vec<T> {
    read.iter().map(|(_, it)| it.clone()).collect()
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
    parts.join("/")
}

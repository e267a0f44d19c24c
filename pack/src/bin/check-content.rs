//! Checks the content folder: every pack in it, the national one first.
//!
//! `check-content [FOLDER] [--on DATE]`: what is past its review on that day, or on the day its pack
//! was made, is a problem too. Prints what is wrong, then a line of sums; ends with 1 if anything is.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use upheld_pack::{Date, Entry, Kind, Pack, Problems, source};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (mut folder, mut on) = (PathBuf::from("content"), None);
    while let Some(argument) = arguments.next() {
        if argument == "--on" {
            let Some(date) = arguments.next().and_then(|text| text.parse::<Date>().ok()) else {
                eprintln!("--on wants a date such as 2026-11-22");
                return ExitCode::from(2);
            };
            on = Some(date);
        } else {
            folder = PathBuf::from(argument);
        }
    }
    let mut checked = Checked { on, ..Checked::default() };
    checked.national(&folder.join("national"));
    checked.councils(&folder);
    println!("{}", checked.sums());
    if checked.problems == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[derive(Default)]
struct Checked {
    on: Option<Date>,
    packs: Vec<Pack>,
    problems: usize,
}

impl Checked {
    fn national(&mut self, dir: &Path) {
        self.take(dir, source::read(dir));
    }

    fn councils(&mut self, folder: &Path) {
        let Some(national) = self.packs.first().cloned() else { return };
        let listed = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut dirs: Vec<PathBuf> = listed.map(|entry| entry.path()).collect();
        dirs.retain(|dir| dir.is_dir() && !dir.ends_with("national"));
        dirs.sort();
        for dir in dirs {
            let read = source::read_beside(&dir, &national, &folder.join("national"));
            self.take(&dir, read);
        }
    }

    fn take(&mut self, dir: &Path, read: Result<Pack, Problems>) {
        match read {
            Ok(pack) => {
                self.past_review(&pack);
                self.packs.push(pack);
            }
            Err(problems) => {
                for problem in &problems {
                    println!("{}/{problem}", dir.display());
                    self.problems += 1;
                }
            }
        }
    }

    fn past_review(&mut self, pack: &Pack) {
        let today = self.on.unwrap_or(pack.made_on);
        for (name, review_by) in pack.past_review(today) {
            println!("{name}: it should have been looked at again by {review_by}");
            self.problems += 1;
        }
    }

    fn sums(&self) -> String {
        let entries: Vec<&Entry> = self.packs.iter().flat_map(|pack| &pack.entries).collect();
        let of = |kind| entries.iter().filter(|entry| entry.kind == kind).count();
        let easy = entries.iter().filter(|entry| !entry.easy_read.is_empty()).count();
        let easy = (easy * 100).checked_div(entries.len()).unwrap_or(0);
        format!(
            "entries={} promises={} elements={} expectations={} intentions={} easy_read={easy}% problems={}",
            entries.len(),
            of(Kind::Promise),
            of(Kind::Element),
            of(Kind::Expectation),
            of(Kind::Intention),
            self.problems,
        )
    }
}

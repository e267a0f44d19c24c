//! Copies of the packs' source files, to make mistakes in.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;
use upheld_pack::{Pack, Problem, source};

fn content(pack: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content").join(pack)
}

fn national() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| source::read(&content("national")).unwrap())
}

/// A copy of a pack's source files.
pub struct Copy {
    dir: TempDir,
    beside: Option<&'static Pack>,
}

#[allow(dead_code, reason = "each test file uses some of it")]
impl Copy {
    /// Of the national pack.
    pub fn new() -> Self {
        Self::of("national", None)
    }

    /// Of the example of a council's own.
    pub fn of_anyshire() -> Self {
        Self::of("anyshire", Some(national()))
    }

    fn of(pack: &str, beside: Option<&'static Pack>) -> Self {
        let dir = tempfile::tempdir().unwrap();
        copy(&content(pack), dir.path());
        Self { dir, beside }
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn replace(&self, file: &str, old: &str, new: &str) -> &Self {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file} has no {old:?}");
        fs::write(path, text.replacen(old, new, 1)).unwrap();
        self
    }

    pub fn write(&self, file: &str, text: &str) -> &Self {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// Takes out a header line or, for a heading, its whole section.
    pub fn without(&self, file: &str, start: &str) -> &Self {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        let mut left_out = false;
        let kept: Vec<&str> = text
            .lines()
            .filter(|line| {
                left_out = line.starts_with(start)
                    || left_out && start.starts_with("# ") && !line.starts_with("# ");
                !left_out
            })
            .collect();
        assert!(kept.len() < text.lines().count(), "{file} has no {start}");
        fs::write(path, kept.join("\n")).unwrap();
        self
    }

    pub fn problems(&self) -> Vec<Problem> {
        let read = match self.beside {
            Some(national) => source::read_beside(self.path(), national, &content("national")),
            None => source::read(self.path()),
        };
        read.err().map(|problems| problems.iter().cloned().collect()).unwrap_or_default()
    }

    /// The only problem there is.
    pub fn problem(&self) -> Problem {
        let problems = self.problems();
        assert_eq!(problems.len(), 1, "{problems:#?}");
        problems[0].clone()
    }

    /// What is wrong, in one text.
    pub fn said(&self) -> String {
        self.problems().iter().map(|problem| format!("{problem}\n")).collect()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &to) } else { fs::copy(&path, &to).map(drop).unwrap() }
    }
}

/// The line of a pack's file on which some words stand.
pub fn line_in(pack: &str, file: &str, words: &str) -> Option<usize> {
    let text = fs::read_to_string(content(pack).join(file)).unwrap();
    Some(text.lines().position(|line| line.contains(words)).unwrap() + 1)
}

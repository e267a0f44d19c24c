//! Services in Open Referral UK's form (HSDS 3), as source files of a pack: helplines and local
//! offers. They are a beginning: somebody has to write each anew in plain words, and check it.

mod area;
mod page;
mod service;

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use serde_json::Value;

pub use service::Service;

use crate::keys::{
    KeyError,
    files::{self, Readers},
};
use page::Page;

/// The document that imported offers come from.
const SOURCE: &str = "sources/open-referral.md";

/// What became of a service or a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Told {
    /// A file was written.
    Written(PathBuf),
    /// A file was there already and was kept.
    Kept(PathBuf),
    /// A service was left out.
    LeftOut {
        /// Its name.
        name: String,
        /// Why.
        why: &'static str,
    },
}

impl fmt::Display for Told {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Written(path) => write!(out, "written: {}", path.display()),
            Self::Kept(path) => {
                write!(out, "kept: {} (it was there; --force replaces it)", path.display())
            }
            Self::LeftOut { name, why } => write!(out, "left out: {name}: {why}"),
        }
    }
}

/// Reads one service, several, or a page of them (`contents`).
///
/// # Errors
/// When it is none of these.
pub fn read(json: &[u8]) -> Result<Vec<Service>, serde_json::Error> {
    match serde_json::from_slice(json)? {
        Value::Object(mut page) if page.contains_key("contents") => {
            serde_json::from_value(page.remove("contents").unwrap_or_default())
        }
        Value::Object(one) => Ok(vec![serde_json::from_value(Value::Object(one))?]),
        several => serde_json::from_value(several),
    }
}

/// Writes the source files. A file that is there is kept, unless `force` says otherwise.
///
/// # Errors
/// When a file cannot be written.
pub fn write(
    services: Vec<Service>,
    out: &Path,
    today: Date,
    force: bool,
) -> Result<Vec<Told>, KeyError> {
    let (mut told, mut taken) = (Vec::new(), Vec::new());
    for service in services {
        if let Some(why) = service.unfit() {
            told.push(Told::LeftOut { name: service.name(), why });
            continue;
        }
        let page = Page::of(&service, today);
        let name = free_name(&page, &mut taken);
        let (number, path) = place(&out.join(&page.folder), &name)?;
        told.push(put(&path, &page.text(&name, number), force)?);
    }
    if told.iter().any(|told| !matches!(told, Told::LeftOut { .. })) {
        told.push(put(&out.join(SOURCE), page::SOURCE_TEXT, false)?);
    }
    Ok(told)
}

/// A name that no earlier service of this import has in the same folder.
fn free_name(page: &Page, taken: &mut Vec<(PathBuf, String)>) -> String {
    let mut name = page.name.clone();
    let mut count = 1;
    while taken.contains(&(page.folder.clone(), name.clone())) {
        count += 1;
        name = format!("{}-{count}", page.name);
    }
    taken.push((page.folder.clone(), name.clone()));
    name
}

/// The number and the file of a page: those it had before, or the next that are free.
fn place(folder: &Path, name: &str) -> Result<(u32, PathBuf), KeyError> {
    let failed = |error| KeyError::File(folder.into(), error);
    fs::create_dir_all(folder).map_err(failed)?;
    let mut last = 0;
    for file in fs::read_dir(folder).map_err(failed)? {
        let file = file.map_err(failed)?.file_name().to_string_lossy().into_owned();
        let Some((number, rest)) = file.split_once('-') else { continue };
        let Ok(number) = number.parse::<u32>() else { continue };
        if rest.strip_suffix(".md") == Some(name) {
            return Ok((number, folder.join(file)));
        }
        last = last.max(number);
    }
    Ok((last + 1, folder.join(format!("{:02}-{name}.md", last + 1))))
}

fn put(path: &Path, text: &str, force: bool) -> Result<Told, KeyError> {
    if path.exists() && !force {
        return Ok(Told::Kept(path.into()));
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| KeyError::File(folder.into(), error))?;
    }
    files::write_over(path, text.as_bytes(), Readers::Anybody)?;
    Ok(Told::Written(path.into()))
}

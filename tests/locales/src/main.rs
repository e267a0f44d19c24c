//! Holds every language against English.
//!
//! `check-locales [--only TAG] [--renew]`: prints what is wrong, then a line of sums; ends with 1 if
//! anything is. With `--renew` the files with the content's sentences are brought to today's English
//! first: new sentences stand there, empty.

use std::{path::Path, process::ExitCode};

use anyhow::Context;
use upheld_check_locales::{Problem, catalogue, code, compare, fonts, languages, messages};

fn main() -> anyhow::Result<ExitCode> {
    let (mut only, mut renew) = (None, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--only" => only = Some(arguments.next().context("--only wants a language")?),
            "--renew" => renew = true,
            other => anyhow::bail!("check-locales does not know {other}"),
        }
    }
    let root = Path::new(".");
    let core = catalogue::core(root)?;
    let mut problems = if only.is_none() { code::with_english(root) } else { Vec::new() };
    let languages = languages::all(root)?;
    let others = languages.iter().skip(1).map(|language| language.tag.as_str());
    for tag in others.filter(|tag| only.as_deref().is_none_or(|only| only == *tag)) {
        if renew {
            catalogue::renew(root, tag, &core)?;
        }
        problems.extend(compare::with_english(root, tag));
        problems.extend(catalogue::problems(root, tag, &core));
    }
    if only.is_none() {
        problems.extend(fonts::problems(root)?);
    }
    Ok(report(problems, languages.len(), core.len()))
}

fn report(mut problems: Vec<Problem>, languages: usize, sentences: usize) -> ExitCode {
    problems.sort();
    problems.dedup();
    for problem in &problems {
        println!("{problem}");
    }
    let (english, _) = messages::of_folder(Path::new("."), "locales/en");
    let ids: usize = english.values().map(|file| file.messages.len()).sum();
    println!("languages={languages} ids={ids} sentences={sentences} problems={}", problems.len());
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

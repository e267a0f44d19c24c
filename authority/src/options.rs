//! What stands behind a command.

use std::{ffi::OsString, path::PathBuf};

use lexopt::prelude::*;

use crate::cli::CommandError;

/// The options that were given, each once.
#[derive(Default)]
pub(crate) struct Options(Vec<(String, OsString)>);

impl Options {
    /// Reads options that each have a value, and nothing beside them.
    pub fn read(parser: &mut lexopt::Parser, known: &[&str]) -> Result<Self, CommandError> {
        match Self::read_beside_files(parser, known, &[])? {
            (options, files) if files.is_empty() => Ok(options),
            (_, mut files) => Err(Value(files.remove(0)).unexpected().into()),
        }
    }

    /// Reads options that each have a value, others that have none, and what stands beside them.
    pub fn read_beside_files(
        parser: &mut lexopt::Parser,
        known: &[&str],
        flags: &[&str],
    ) -> Result<(Self, Vec<OsString>), CommandError> {
        let (mut options, mut files) = (Self::default(), Vec::new());
        while let Some(argument) = parser.next()? {
            let name = match argument {
                Long(name) => name.to_owned(),
                Value(file) => {
                    files.push(file);
                    continue;
                }
                Short(_) => return Err(argument.unexpected().into()),
            };
            if !(known.contains(&name.as_str()) || flags.contains(&name.as_str()))
                || options.0.iter().any(|(one, _)| *one == name)
            {
                return Err(CommandError::Usage(format!(
                    "--{name} is unknown here or given twice"
                )));
            }
            let flag = flags.contains(&name.as_str());
            let value = if flag { OsString::new() } else { parser.value()? };
            options.0.push((name, value));
        }
        Ok((options, files))
    }

    /// Whether an option without a value was given.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(one, _)| one == name)
    }

    pub fn path(&self, name: &str) -> Option<PathBuf> {
        let value = self.0.iter().find(|(one, _)| one == name);
        value.map(|(_, value)| PathBuf::from(value))
    }

    pub fn text(&self, name: &str) -> Result<Option<String>, CommandError> {
        let value = self.0.iter().find(|(one, _)| one == name);
        Ok(value.map(|(_, value)| value.clone().string()).transpose()?)
    }

    /// A number of days.
    pub fn days(&self, name: &str) -> Result<Option<i64>, CommandError> {
        let bad = || CommandError::Usage(format!("--{name} wants 1 to 3650"));
        let read = |text: String| text.parse().ok().filter(|days| (1..=3650).contains(days));
        self.text(name)?.map(|text| read(text).ok_or_else(bad)).transpose()
    }

    pub fn must_path(&self, name: &str) -> Result<PathBuf, CommandError> {
        self.path(name).ok_or_else(|| CommandError::Usage(format!("--{name} is missing")))
    }

    pub fn must_text(&self, name: &str) -> Result<String, CommandError> {
        let text = self.text(name)?.filter(|text| !text.trim().is_empty());
        text.ok_or_else(|| CommandError::Usage(format!("--{name} is missing")))
    }
}

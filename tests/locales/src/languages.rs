//! The languages there are: `locales/languages.json`.

use std::{fs, path::Path};

use anyhow::Context;
use serde::Deserialize;

/// A language the app speaks.
#[derive(Clone, Debug, Deserialize)]
pub struct Language {
    /// Its BCP 47 tag, and the name of its folder.
    pub tag: String,
    /// Its name in English.
    pub name: String,
    /// Its name for those who speak it.
    pub own_name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Who has read every word of it and when, if somebody has.
    #[serde(default)]
    pub reviewed: Option<String>,
}

/// All of them; English is the first.
///
/// # Errors
/// When the file is not there or not as it should be.
pub fn all(root: &Path) -> anyhow::Result<Vec<Language>> {
    let path = root.join("locales/languages.json");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let languages: Vec<Language> =
        serde_json::from_str(&text).with_context(|| path.display().to_string())?;
    anyhow::ensure!(languages.first().is_some_and(|first| first.tag == "en"), "English is first");
    Ok(languages)
}

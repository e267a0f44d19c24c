//! The languages there are: `locales/languages.json`.

use std::{fs, path::Path};

use anyhow::Context;
use serde::Deserialize;

/// A language the app speaks.
#[derive(Clone, Debug, Deserialize)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// The name of its folder, if that is not its tag.
    #[serde(default)]
    pub folder: Option<String>,
    /// Its name in English.
    pub name: String,
    /// Its name for those who speak it.
    pub own_name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The beginnings of its words for "send" and "sent", without marks over letters.
    #[serde(default)]
    pub sent: Vec<String>,
    /// Who has read every word of it and when, if somebody has.
    #[serde(default)]
    pub reviewed: Option<String>,
}

impl Language {
    /// The name of its folder.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.folder.as_deref().unwrap_or(&self.tag)
    }
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
    anyhow::ensure!(
        languages.first().is_some_and(|first| first.folder() == "en"),
        "English is first"
    );
    Ok(languages)
}

//! How the app looks and speaks on this phone. Not private: it is the same before and after any lock.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How the app looks and speaks.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// The language's BCP 47 tag; `None` is the phone's own.
    pub language: Option<String>,
    /// How large text is, beside what the phone itself makes of it.
    pub text_size: TextSize,
    /// The colours.
    pub theme: Theme,
    /// What moves.
    pub motion: Motion,
    /// The first pages have been read, or skipped.
    pub welcomed: bool,
}

/// How large text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum TextSize {
    /// As the phone has it.
    #[default]
    Usual,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Larger,
    /// Twice as large.
    Largest,
}

/// The colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Theme {
    /// Light or dark as the phone is, with more contrast if the phone asks for it.
    #[default]
    AsPhone,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Black on white, every edge drawn.
    Contrast,
}

/// What moves.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Motion {
    /// A little, unless the phone asks for less.
    #[default]
    AsPhone,
    /// Nothing.
    None,
}

/// One change of the look.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum LookChange {
    /// The language; `None` is the phone's own.
    Language(Option<String>),
    /// How large text is.
    TextSize(TextSize),
    /// The colours.
    Theme(Theme),
    /// What moves.
    Motion(Motion),
    /// The first pages have been read, or skipped.
    Welcomed,
}

impl Look {
    /// Makes one change.
    pub fn change(&mut self, change: LookChange) {
        match change {
            LookChange::Language(language) => self.language = language,
            LookChange::TextSize(size) => self.text_size = size,
            LookChange::Theme(theme) => self.theme = theme,
            LookChange::Motion(motion) => self.motion = motion,
            LookChange::Welcomed => self.welcomed = true,
        }
    }
}

/// What the packs on this phone tell in another language, by the English sentence.
pub type Sentences = BTreeMap<String, String>;

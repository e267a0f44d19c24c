//! What a pack holds.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Everything one pack tells a young person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// Which pack this is, such as `national`.
    pub id: String,
    /// Goes up by one each time the pack is published.
    pub version: u32,
    /// The pack's name, for people.
    pub title: String,
    /// The day this version was put together.
    pub made_on: Date,
    /// The documents the entries come from.
    pub sources: Vec<Source>,
    /// Intentions, promises, expectations and elements, in reading order.
    pub entries: Vec<Entry>,
    /// People to call or text, most urgent first.
    pub helplines: Vec<Helpline>,
}

impl Pack {
    /// The entry with this id, if the pack has it.
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == *id)
    }

    /// The document with this id, if the pack has it.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}

/// A document that entries are taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its short name inside the pack.
    pub id: String,
    /// The title on the document.
    pub title: String,
    /// Who put it out.
    pub publisher: String,
    /// When, as the document says it.
    pub published: String,
    /// Where it can be found, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// What it is and what it is not, in plain words.
    pub note: String,
}

/// One promise, or anything else that is laid out like one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Stays the same for ever: answers and links point at it.
    pub id: EntryId,
    /// What sort of entry it is.
    pub kind: Kind,
    /// How much weight it carries.
    pub status: Status,
    /// Its place in the document it comes from.
    pub number: u32,
    /// The words the document prints in bold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_words: Option<String>,
    /// A short name in a young person's words.
    pub title: String,
    /// What it means, for a reader of nine. Paragraphs are a blank line apart.
    pub plain: String,
    /// The same in Easy Read: one sentence a line.
    pub easy_read: String,
    /// What a young person can do if it is not happening.
    pub if_not: String,
    /// The ways in to Speak up that fit, best first.
    pub leads_to: Vec<SpeakUp>,
    /// The words just before the original that it hangs from, such as "we intend to:".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_in: Option<String>,
    /// The document's own words, exactly. Bold is marked `**like this**`.
    pub original: String,
    /// The id of the document.
    pub source: String,
    /// Who it is about.
    pub applies_to: Vec<Audience>,
    /// The name of its picture, without folder or ending.
    pub picture: String,
    /// Other entries about the same thing.
    pub related: Vec<EntryId>,
    /// When somebody last compared it with its source.
    pub checked_on: Date,
    /// When somebody has to look at it again.
    pub review_by: Date,
    /// Why somebody should look at it before it is relied on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_review: Option<String>,
}

impl Entry {
    /// True from the day after the review date.
    pub fn is_past_review(&self, today: Date) -> bool {
        today > self.review_by
    }
}

/// Somebody to call or text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helpline {
    /// Its short name inside the pack.
    pub id: String,
    /// Its name, for people.
    pub name: String,
    /// Who it helps.
    pub who_for: String,
    /// The number to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// The number to text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// When somebody answers. Nothing here means we have not seen it written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// What it costs. Nothing here means we have not seen it written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    /// Whether it shows on a bill. Nothing here means we have not seen it written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill_note: Option<String>,
    /// How it works, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The pages that say so.
    pub seen_at: Vec<Seen>,
    /// When somebody last looked.
    pub checked_on: Date,
    /// Why somebody should look at it before it is relied on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_review: Option<String>,
}

/// A page where a fact was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The page's address.
    pub address: String,
    /// How old the page is: a year, or "year not known".
    pub year: String,
}

/// The name of an entry: small letters, digits and hyphens, such as `promise-love`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EntryId(String);

impl EntryId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<EntryId> for String {
    fn from(id: EntryId) -> Self {
        id.0
    }
}

impl TryFrom<String> for EntryId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        if is_id(&text) { Ok(Self(text)) } else { Err(NotAnId(text)) }
    }
}

impl FromStr for EntryId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        Self::try_from(text.to_owned())
    }
}

/// Text that cannot be an id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "\u{201c}{0}\u{201d} is not an id: use small letters, digits and single hyphens, such as promise-love"
)]
pub struct NotAnId(String);

const LONGEST_ID: usize = 64;

/// Whether text has the shape of an id.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() <= LONGEST_ID
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// A choice with the name it has in source files and in packs.
pub(crate) trait Named: Copy + 'static {
    /// Every choice there is.
    const ALL: &'static [Self];

    /// The name as it is written.
    fn name(self) -> &'static str;
}

macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$one:meta])* $choice:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$one])* #[serde(rename = $text)] $choice,)+ }

        impl $name {
            /// Every choice, in order.
            pub const ALL: &'static [Self] = &[$(Self::$choice,)+];

            /// The name it has in source files and in packs.
            pub fn name(self) -> &'static str {
                match self { $(Self::$choice => $text,)+ }
            }
        }

        impl Named for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn name(self) -> &'static str {
                self.name()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.name())
            }
        }
    };
}

named! {
    /// What sort of entry it is.
    Kind {
        /// Something a pledge says its council means to do.
        Intention = "intention",
        /// One promise of a pledge.
        Promise = "promise",
        /// Something a pledge as a whole is expected to do.
        Expectation = "expectation",
        /// One thing a pledge is expected to cover.
        Element = "element",
    }
}

named! {
    /// How much weight an entry carries.
    Status {
        /// Law, and in force.
        Law = "law",
        /// Law that has been made and has not started.
        LawNotYetInForce = "law_not_yet_in_force",
        /// Something the government has said it will do.
        Announced = "announced",
        /// What councils are told to follow unless they have a good reason.
        Guidance = "guidance",
        /// What the government expects of councils.
        NationalExpectation = "national_expectation",
        /// What a council promises, where it has.
        LocalPromise = "local_promise",
    }
}

named! {
    /// Who an entry is about.
    Audience {
        /// Children and young people in care.
        InCare = "in_care",
        /// People who have been in care and moved on.
        CareLeaver = "care_leaver",
        /// Disabled children and young people especially.
        Disabled = "disabled",
        /// The youngest children.
        EarlyYears = "early_years",
    }
}

named! {
    /// The ways in to Speak up.
    SpeakUp {
        /// Something is wrong.
        SomethingIsWrong = "something_is_wrong",
        /// I want an advocate.
        Advocate = "advocate",
        /// I want support (18, 21, 25 and after).
        Support = "support",
        /// I have a review coming.
        Review = "review",
        /// Ask my social worker.
        SocialWorker = "social_worker",
        /// Good news.
        GoodNews = "good_news",
        /// See my records.
        Records = "records",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_one_shape() {
        for good in ["promise-love", "a", "element-4"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "-", "Promise", "a--b", "a-", "a b", "a/b", "é", &"a".repeat(65)] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn names_in_packs_are_the_names_in_source_files() {
        for status in Status::ALL {
            let json = serde_json::to_string(status).unwrap();
            assert_eq!(json, format!("\"{}\"", status.name()));
        }
    }
}

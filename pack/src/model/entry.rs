use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Area, Audience, Band, Category, EntryId, Kind, SpeakUp, Status, TopicId, WordId};

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

/// A page where a fact was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The page's address.
    pub address: String,
    /// How old the page is: a year, or "year not known".
    pub year: String,
}

/// A subject, such as having a say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Its name.
    pub id: TopicId,
    /// Its place among the topics, from 1.
    pub number: u32,
    /// In a young person's words.
    pub title: String,
    /// The name of its picture.
    pub picture: String,
    /// What it is about, for a reader of nine.
    pub plain: String,
    /// The same in Easy Read.
    pub easy_read: Vec<EasyLine>,
}

/// A sentence in Easy Read, with the name of the picture beside it, if it has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EasyLine {
    /// The name of the picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// The sentence.
    pub text: String,
}

/// Ages in years, both included; nothing where there is no end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ages {
    /// The youngest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u8>,
    /// The oldest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u8>,
}

/// A right, a promise, a how-to, or anything else that is laid out like one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Stays the same for ever: answers, links and what people saved point at it.
    pub id: EntryId,
    /// What sort of entry it is.
    pub kind: Kind,
    /// How much weight it carries. A how-to has none of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Its place in its document, or in its topic among those of its kind.
    pub number: u32,
    /// The words the document prints in bold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_words: Option<String>,
    /// A short name in a young person's words.
    pub title: String,
    /// What it means, for a reader of nine. Paragraphs are a blank line apart.
    pub plain: String,
    /// The same in Easy Read.
    pub easy_read: Vec<EasyLine>,
    /// How to do it, one thing after the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    /// What a young person can do if it is not happening. Only a how-to may leave it empty.
    pub if_not: String,
    /// The ways in to Speak up that fit, best first.
    pub leads_to: Vec<SpeakUp>,
    /// The words just before the original that it hangs from, such as "we intend to:".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_in: Option<String>,
    /// The document's own words, exactly. Bold is marked `**like this**`. Pledge documents only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
    /// What it is in the law's terms, for somebody who has to argue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_words: Option<String>,
    /// The id of the document. A how-to may have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where in the document, such as "section 26A".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// The pages that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen_at: Vec<Seen>,
    /// The subjects it belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicId>,
    /// Who it is about.
    pub applies_to: Vec<Audience>,
    /// How old they are, where that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ages: Option<Ages>,
    /// Which of the law's groups it is about, where that matters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Category>,
    /// Who a local promise is written for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<Band>,
    /// Which part of the local offer it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// The number to call about a local offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// The page of a local offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The name of its picture, without folder or ending.
    pub picture: String,
    /// Other entries about the same thing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<EntryId>,
    /// The law behind a promise or an element.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<EntryId>,
    /// Why no law stands behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_law: Option<String>,
    /// What people type when they look for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<String>,
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
    #[must_use]
    pub fn is_past_review(&self, today: Date) -> bool {
        today > self.review_by
    }
}

/// A word of the glossary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// Its name.
    pub id: WordId,
    /// The young person's word.
    pub word: String,
    /// The word the law or the people at work use, where it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal: Option<String>,
    /// What else people say, and how they may spell it.
    pub also: Vec<String>,
    /// What it means, for a reader of nine.
    pub plain: String,
    /// The same in Easy Read.
    pub easy_read: Vec<EasyLine>,
    /// The entries that any of these words should find.
    pub related: Vec<EntryId>,
}

/// An entry that is not in the pack any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// What it was.
    pub id: EntryId,
    /// Since when.
    pub on: Date,
    /// Why, in plain words.
    pub why: String,
}

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{EntryId, LetterName, Seen};

/// What the app may put into a young person's letter, and what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What it is for.
    pub name: LetterName,
    /// What it is for, in a young person's words.
    pub title: String,
    /// What goes into the letter, as the young person says it.
    pub says: String,
    /// The entry to read about it, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rests_on: Option<EntryId>,
    /// The rule that the letter may name, with its document: "section 23CZB of the Children Act
    /// 1989". Nothing here means that the letter asks without naming one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// What it means and what it does not, for the young person and not for the letter.
    pub note: String,
    /// The pages that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen_at: Vec<Seen>,
    /// When somebody last compared it with its source.
    pub checked_on: Date,
    /// When somebody has to look at it again.
    pub review_by: Date,
    /// Why somebody should look at it before it is relied on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_review: Option<String>,
}

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Seen;

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

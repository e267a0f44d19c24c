use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{EasyLine, EntryId, Role};

/// Who somebody is and what they are for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleInfo {
    /// Who they are.
    pub role: Role,
    /// What they are called, such as "Social worker".
    pub title: String,
    /// What they are for, for a reader of nine.
    pub what: String,
    /// The same in Easy Read.
    pub easy_read: Vec<EasyLine>,
    /// The entries to read about them.
    pub related: Vec<EntryId>,
    /// When somebody last looked.
    pub checked_on: Date,
    /// Why somebody should look at it before it is relied on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_review: Option<String>,
}

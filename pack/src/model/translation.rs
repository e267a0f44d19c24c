use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a pack tells, in another language, sentence by sentence. A sentence that is not here is told
/// in English: so a text that changed is never told as it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The language's BCP 47 tag, such as `fa-AF`.
    pub language: String,
    /// By the English sentence, as [`sentences`](crate::sentences) cuts it.
    pub sentences: BTreeMap<String, String>,
}

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

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

/// Whether text has the shape of an id in the guide, which may have `_` in it.
fn is_guide_id(text: &str) -> bool {
    is_id(&text.replace('_', "-"))
}

macro_rules! ids {
    ($($(#[$about:meta])* $name:ident if $check:ident;)+) => { $(
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;

            fn try_from(text: String) -> Result<Self, NotAnId> {
                if $check(&text) { Ok(Self(text)) } else { Err(NotAnId(text)) }
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Self::try_from(text.to_owned())
            }
        }
    )+ };
}

ids! {
    /// The name of a pack, such as `national`.
    PackId if is_id;
    /// The name of an entry: small letters, digits and hyphens, such as `promise-love`.
    EntryId if is_id;
    /// The name of a topic, such as `having-a-say`.
    TopicId if is_id;
    /// The name of a word of the glossary, such as `word-advocate`.
    WordId if is_id;
    /// The name of a question, of the guide or of a consultation, such as `age`.
    QuestionId if is_guide_id;
    /// The name of an answer, such as `16_17`.
    AnswerId if is_guide_id;
    /// The name of a consultation, such as `consultation-buses`.
    ConsultationId if is_id;
    /// The name of an outcome of the guide, such as `outcome-eligible`.
    OutcomeId if is_id;
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
        assert!("16_17".parse::<AnswerId>().is_ok());
    }
}

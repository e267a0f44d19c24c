//! The pages of "Which rules are about me?", as they stand in a route. None of them tells an answer.

use std::{fmt, str::FromStr};

use upheld_engine::ways::NotAPage;

/// See the head of this file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GuidePage {
    /// A question, by its place from 1.
    Question(usize),
    /// The answers once more.
    Answers,
    /// What may follow from them.
    Outcomes,
    /// Asking the council to confirm it in writing.
    Ask,
    /// Keeping the answers on this phone, or forgetting them.
    Keep,
}

impl GuidePage {
    const NAMED: [(Self, &'static str); 4] = [
        (Self::Answers, "answers"),
        (Self::Outcomes, "what-follows"),
        (Self::Ask, "ask"),
        (Self::Keep, "keep"),
    ];

    /// Writes into the vault, so it has to be open.
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(self, Self::Ask | Self::Keep)
    }
}

impl fmt::Display for GuidePage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Question(place) = self {
            return write!(out, "{place}");
        }
        let named = Self::NAMED.iter().find(|(page, _)| page == self);
        out.write_str(named.map_or("", |(_, name)| name))
    }
}

impl FromStr for GuidePage {
    type Err = NotAPage;

    fn from_str(text: &str) -> Result<Self, NotAPage> {
        let named = Self::NAMED.iter().find(|(_, name)| *name == text).map(|(page, _)| *page);
        let question = || text.parse().ok().filter(|place| *place > 0).map(Self::Question);
        named.or_else(question).ok_or(NotAPage)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_name() {
        let pages = GuidePage::NAMED.map(|(page, _)| page);
        for page in pages.into_iter().chain([GuidePage::Question(1), GuidePage::Question(12)]) {
            assert_eq!(page.to_string().parse::<GuidePage>().unwrap(), page);
        }
        assert!("0".parse::<GuidePage>().is_err() && "else".parse::<GuidePage>().is_err());
    }
}

//! The three pages that a newcomer can read, as they stand in a route.

use std::{fmt, str::FromStr};

use upheld_engine::ways::NotAPage;

/// See the head of this file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WelcomePage {
    /// What this app is.
    WhatItIs,
    /// Who sees what.
    WhoSeesWhat,
    /// Hide and Help now.
    HideAndHelp,
}

impl WelcomePage {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::WhatItIs, Self::WhoSeesWhat, Self::HideAndHelp];

    /// Its place, from 1.
    #[must_use]
    pub fn number(self) -> usize {
        Self::ALL.iter().take_while(|page| **page != self).count() + 1
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The one before it.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        Self::ALL.get(self.number().checked_sub(2)?).copied()
    }
}

impl fmt::Display for WelcomePage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.number())
    }
}

impl FromStr for WelcomePage {
    type Err = NotAPage;

    fn from_str(text: &str) -> Result<Self, NotAPage> {
        Self::ALL.into_iter().find(|page| page.to_string() == text).ok_or(NotAPage)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_page_is_found_again_and_leads_to_its_neighbours() {
        for page in WelcomePage::ALL {
            assert_eq!(page.to_string().parse::<WelcomePage>().unwrap(), page);
            assert!(page.next().is_none_or(|next| next.before() == Some(page)));
        }
        assert_eq!(WelcomePage::WhatItIs.before(), None);
        assert_eq!(WelcomePage::HideAndHelp.next(), None);
        assert!("0".parse::<WelcomePage>().is_err() && "4".parse::<WelcomePage>().is_err());
    }
}

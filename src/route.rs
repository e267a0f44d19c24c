//! Where a reader can be.

use std::{fmt, str::FromStr};

use dioxus::prelude::*;
use upheld_engine::{
    pack::{EntryId, Kind, TopicId, WordId},
    protocol::{SubmissionId, ThreadId},
    requests::EntryCard,
};

use crate::components::Frame;
pub use crate::guide_page::GuidePage;
use crate::screens::{
    BeforeYouStart, ChooseLock, ClearPhone, Connect, Elsewhere, Glossary, HelpNow, Home, JustSaved,
    MeAndThisPhone, MyCopy, MyCouncil, MyMessages, MyPledge, MyRights, OneEntry, OneThread,
    OneTopic, OneWord, Proof, RightsWhich, RightsWhichPage, Saved, SavedEntry, SpeakUp,
    SpeakUpPage, WhatIsHere,
};

/// A screen.
#[derive(Clone, PartialEq, Debug, Routable)]
#[allow(missing_docs)]
#[rustfmt::skip]
pub enum Route {
    #[layout(Frame)]
        #[route("/")]
        Home {},
        #[route("/pledge")]
        MyPledge {},
        #[route("/pledge/:id", OneEntry)]
        OnePromise { id: EntryId },
        #[route("/rights")]
        MyRights {},
        #[route("/rights/topic/:id")]
        OneTopic { id: TopicId },
        #[route("/rights/entry/:id")]
        OneEntry { id: EntryId },
        #[route("/rights/words")]
        Glossary {},
        #[route("/rights/words/:id")]
        OneWord { id: WordId },
        #[route("/rights/which")]
        RightsWhich {},
        #[route("/rights/which/:page?:change")]
        RightsWhichPage { page: GuidePage, change: bool },
        #[route("/rights/saved")]
        Saved {},
        #[route("/rights/saved/:id")]
        SavedEntry { id: EntryId },
        #[route("/rights/about")]
        WhatIsHere {},
        #[route("/council")]
        MyCouncil {},
        #[route("/speak-up")]
        SpeakUp {},
        #[route("/speak-up/:draft/:page?:change")]
        SpeakUpPage { draft: SubmissionId, page: Page, change: bool },
        #[route("/messages")]
        MyMessages {},
        #[route("/messages/:thread")]
        OneThread { thread: ThreadId },
        #[route("/messages/:thread/saved")]
        JustSaved { thread: ThreadId },
        #[route("/messages/:thread/proof")]
        Proof { thread: ThreadId },
        #[route("/me")]
        MeAndThisPhone {},
        #[route("/me/clear")]
        ClearPhone {},
        #[route("/me/copy")]
        MyCopy {},
        #[route("/help")]
        HelpNow {},
        #[route("/connect")]
        Connect {},
        #[route("/before")]
        BeforeYouStart {},
        #[route("/me/lock")]
        ChooseLock {},
        #[route("/:..rest")]
        Elsewhere { rest: Vec<String> },
}

impl Route {
    /// Where an entry is read.
    #[must_use]
    pub fn to_entry(entry: &EntryCard) -> Self {
        let id = entry.id.clone();
        if entry.kind.is_of_pledge() { Self::OnePromise { id } } else { Self::OneEntry { id } }
    }

    /// The list that entries of this sort stand in.
    #[must_use]
    pub fn to_all(kind: Kind) -> Self {
        match kind {
            Kind::LocalPromise | Kind::LocalOffer => Self::MyCouncil {},
            _ if kind.is_of_pledge() => Self::MyPledge {},
            _ => Self::MyRights {},
        }
    }

    /// Shows what was written here, or changes what keeps it. Not drawn while it is locked. A
    /// screen nobody has thought about is private.
    #[must_use]
    pub fn is_private(&self) -> bool {
        if let Self::RightsWhichPage { page, .. } = self {
            return page.is_private();
        }
        !matches!(
            self,
            Self::Home {}
                | Self::MyPledge {}
                | Self::OnePromise { .. }
                | Self::MyRights {}
                | Self::OneTopic { .. }
                | Self::OneEntry { .. }
                | Self::Glossary {}
                | Self::OneWord { .. }
                | Self::RightsWhich {}
                | Self::WhatIsHere {}
                | Self::MyCouncil {}
                | Self::HelpNow {}
                | Self::BeforeYouStart {}
                | Self::Elsewhere { .. }
        )
    }
}

/// A question of Speak up; one to a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Page {
    /// What happened.
    WhatHappened,
    /// Which promise it is about.
    WhichPromise,
    /// What the writer wants to happen.
    Wanted,
    /// The name the writer gives.
    YourName,
    /// Who should read it.
    WhoReads,
    /// Everything once more, before it goes.
    Check,
}

impl Page {
    /// Every page, in order.
    pub const ALL: [Self; 6] = [
        Self::WhatHappened,
        Self::WhichPromise,
        Self::Wanted,
        Self::YourName,
        Self::WhoReads,
        Self::Check,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::WhatHappened => "what-happened",
            Self::WhichPromise => "which-promise",
            Self::Wanted => "wanted",
            Self::YourName => "your-name",
            Self::WhoReads => "who-reads",
            Self::Check => "check",
        }
    }

    /// Its place, from 1.
    #[must_use]
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The page a draft was left on; the first when that is not known.
    #[must_use]
    pub fn left_on(name: &str) -> Self {
        name.parse().unwrap_or(Self::WhatHappened)
    }

    /// The page after this one. A draft that began at a promise is not asked which promise.
    #[must_use]
    pub fn next(self, about_known: bool) -> Self {
        match self {
            Self::WhatHappened if about_known => Self::Wanted,
            Self::WhatHappened => Self::WhichPromise,
            Self::WhichPromise => Self::Wanted,
            Self::Wanted => Self::YourName,
            Self::YourName => Self::WhoReads,
            Self::WhoReads | Self::Check => Self::Check,
        }
    }

    /// The page before this one.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        Self::ALL.into_iter().take_while(|page| *page != self).last()
    }
}

impl fmt::Display for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// Text that names no page.
#[derive(Debug)]
pub struct NotAPage;

impl fmt::Display for NotAPage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("not a page")
    }
}

impl FromStr for Page {
    type Err = NotAPage;

    fn from_str(text: &str) -> Result<Self, NotAPage> {
        Self::ALL.into_iter().find(|page| page.name() == text).ok_or(NotAPage)
    }
}

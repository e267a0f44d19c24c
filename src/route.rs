//! Where a reader can be.

use dioxus::prelude::*;
use upheld_engine::{
    pack::{ConsultationId, EntryId, Kind, TopicId, WordId},
    protocol::{SubmissionId, ThreadId},
    requests::EntryCard,
    ways::Page,
};

use crate::components::Frame;
use crate::screens::{
    Accessibility, BeforeYouStart, ChooseLock, ClearPhone, Connect, CouncilAsks, Elsewhere,
    FeelUnsafe, Glossary, HelpNow, Home, JustSaved, Languages, MeAndThisPhone, MyCopy, MyCouncil,
    MyMessages, MyPeople, MyPledge, MyRights, Ombudsman, OneEntry, OnePerson, OneThread, OneTopic,
    OneWord, PledgeCheck, Privacy, PromiseCheck, Proof, RightsWhich, RightsWhichPage, Saved,
    SavedEntry, SpeakUp, SpeakUpPage, Welcome, WhatIsHere,
};
pub use crate::{guide_page::GuidePage, welcome_page::WelcomePage};

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
        #[route("/pledge/check")]
        PledgeCheck {},
        #[route("/pledge/check/:id")]
        PromiseCheck { id: EntryId },
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
        #[route("/council/asks/:id")]
        CouncilAsks { id: ConsultationId },
        #[route("/people")]
        MyPeople {},
        #[route("/people/:id")]
        OnePerson { id: i64 },
        #[route("/speak-up")]
        SpeakUp {},
        #[route("/speak-up/unsafe")]
        FeelUnsafe {},
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
        #[route("/messages/:thread/ombudsman")]
        Ombudsman { thread: ThreadId },
        #[route("/me")]
        MeAndThisPhone {},
        #[route("/me/language")]
        Languages {},
        #[route("/me/accessibility")]
        Accessibility {},
        #[route("/me/privacy")]
        Privacy {},
        #[route("/welcome/:page")]
        Welcome { page: WelcomePage },
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

    /// Something private may be seen on it.
    #[must_use]
    pub fn may_show_private(&self) -> bool {
        self.is_private() || matches!(self, Self::Home {} | Self::MeAndThisPhone {})
    }

    /// Shows what was written here, or changes what keeps it. Not drawn while it is locked. A
    /// screen nobody has thought about is private. Home and Me and this phone are not: they leave
    /// out by themselves what is.
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
                | Self::MeAndThisPhone {}
                | Self::Languages {}
                | Self::Accessibility {}
                | Self::Privacy {}
                | Self::Welcome { .. }
                | Self::HelpNow {}
                | Self::BeforeYouStart {}
                | Self::FeelUnsafe {}
                | Self::Elsewhere { .. }
        )
    }
}

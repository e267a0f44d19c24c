//! Choices, with the names they have in source files and in packs.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A choice with the name it has in source files and in packs.
pub(crate) trait Named: Copy + 'static {
    /// Every choice there is.
    const ALL: &'static [Self];

    /// The name as it is written.
    fn name(self) -> &'static str;
}

macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$one:meta])* $choice:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$one])* #[serde(rename = $text)] $choice,)+ }

        impl $name {
            /// Every choice, in order.
            pub const ALL: &'static [Self] = &[$(Self::$choice,)+];

            /// The name it has in source files and in packs.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$choice => $text,)+ }
            }
        }

        impl Named for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn name(self) -> &'static str {
                self.name()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.name())
            }
        }
    };
}

named! {
    /// What sort of entry it is.
    Kind {
        /// Something a pledge says its council means to do.
        Intention = "intention",
        /// One promise of a pledge.
        Promise = "promise",
        /// Something a pledge as a whole is expected to do.
        Expectation = "expectation",
        /// One thing a pledge is expected to cover.
        Element = "element",
        /// What law, guidance or government says.
        Right = "right",
        /// How to do something, step by step.
        HowTo = "how_to",
        /// What this council promises.
        LocalPromise = "local_promise",
        /// What this council offers.
        LocalOffer = "local_offer",
    }
}

impl Kind {
    /// Whether it stands in one of the two pledge documents.
    #[must_use]
    pub fn is_of_pledge(self) -> bool {
        matches!(self, Self::Intention | Self::Promise | Self::Expectation | Self::Element)
    }
}

named! {
    /// How much weight an entry carries, strongest first.
    Status {
        /// Law, and in force.
        Law = "law",
        /// Law that has been made and has not started.
        LawNotYetInForce = "law_not_yet_in_force",
        /// Something the government has said it will do.
        Announced = "announced",
        /// What councils are told to follow unless they have a good reason.
        Guidance = "guidance",
        /// What the government expects of councils.
        NationalExpectation = "national_expectation",
        /// What a council promises, where it has.
        LocalPromise = "local_promise",
        /// What is good to know and binds nobody: a world agreement, a report, a page that sums up.
        Information = "information",
    }
}

named! {
    /// A picture that the app can have as its icon. None of them says what the app is about.
    Icon {
        /// A leaf.
        Leaf = "leaf",
        /// A wave.
        Wave = "wave",
        /// A star.
        Star = "star",
        /// The sun.
        Sun = "sun",
    }
}

named! {
    /// Who an entry is about.
    Audience {
        /// Children and young people in care.
        InCare = "in_care",
        /// People who have been in care and moved on.
        CareLeaver = "care_leaver",
        /// Disabled children and young people especially.
        Disabled = "disabled",
        /// The youngest children.
        EarlyYears = "early_years",
    }
}

named! {
    /// The four groups the law has for young people who move on from care (Children Act 1989,
    /// Schedule 2 paragraph 19B, sections 23A, 23C and 24).
    Category {
        /// 16 or 17 and still in care.
        Eligible = "eligible",
        /// 16 or 17 and not in care any more.
        Relevant = "relevant",
        /// 18 or over and once eligible or relevant.
        FormerRelevant = "former_relevant",
        /// In care at 16 or after, and none of the others.
        Qualifying = "qualifying",
    }
}

named! {
    /// Who a local promise is written for.
    Band {
        /// 10 and under.
        Under11 = "under_11",
        /// 11 to 14.
        From11To14 = "11_to_14",
        /// 15 to 17.
        From15To17 = "15_to_17",
        /// 18 and over.
        From18 = "18_and_over",
    }
}

named! {
    /// The six areas of the local offer (Children and Social Work Act 2017, section 2).
    Area {
        /// Health and well-being.
        Health = "health",
        /// Relationships.
        Relationships = "relationships",
        /// Education and training.
        Education = "education",
        /// Employment.
        Employment = "employment",
        /// Accommodation.
        Accommodation = "accommodation",
        /// Participation in society.
        Participation = "participation",
    }
}

named! {
    /// The ways in to Speak up.
    SpeakUp {
        /// Something is wrong.
        SomethingIsWrong = "something_is_wrong",
        /// I want an advocate.
        Advocate = "advocate",
        /// I want support (18, 21, 25 and after).
        Support = "support",
        /// I have a review coming.
        Review = "review",
        /// Ask my social worker.
        SocialWorker = "social_worker",
        /// Good news.
        GoodNews = "good_news",
        /// See my records.
        Records = "records",
    }
}

named! {
    /// A step that somebody has so long for.
    ClockName {
        /// The council's first answer to a complaint.
        Stage1 = "stage_1",
        /// A young person's time to ask for stage 2.
        AskForStage2 = "ask_for_stage_2",
        /// The council's answer after two people have looked into it.
        Stage2 = "stage_2",
        /// A young person's time to ask for stage 3.
        AskForStage3 = "ask_for_stage_3",
        /// The panel meets.
        Stage3 = "stage_3",
        /// The panel writes down what it thinks.
        PanelReport = "panel_report",
        /// The council's answer to the panel.
        AfterPanel = "after_panel",
        /// A young person's records.
        Records = "records",
    }
}

named! {
    /// What a length of time is counted in.
    Unit {
        /// Days on which offices are open.
        WorkingDays = "working_days",
        /// Calendar months.
        Months = "months",
    }
}

named! {
    /// What a letter is for.
    LetterName {
        /// I want support, and am under 16.
        SupportUnder16 = "support_under_16",
        /// I want support, and am 16 or 17.
        Support16To17 = "support_16_to_17",
        /// I want support, and am 18 to 20.
        Support18To20 = "support_18_to_20",
        /// I want support, and am 21 to 24: asking is what starts the duty.
        Support21To24 = "support_21_to_24",
        /// I want support, and am 25 or over.
        Support25AndOver = "support_25_and_over",
        /// I want support, and am not sure which of these it is.
        SupportNotSure = "support_not_sure",
        /// I said no before, and come back.
        ComeBack = "come_back",
        /// I want an advocate.
        Advocate = "advocate",
        /// My complaint should go to stage 2.
        Stage2 = "stage_2",
        /// I want to see my records.
        Records = "records",
    }
}

named! {
    /// Who somebody is to a young person.
    Role {
        /// Their social worker.
        SocialWorker = "social_worker",
        /// Their personal adviser.
        PersonalAdviser = "personal_adviser",
        /// Their independent reviewing officer.
        Iro = "iro",
        /// Their advocate.
        Advocate = "advocate",
        /// Their independent visitor.
        IndependentVisitor = "independent_visitor",
        /// Whoever is in charge of complaints.
        ComplaintsManager = "complaints_manager",
        /// Whoever is there when their own worker is not.
        Duty = "duty",
        /// Whoever looks after them at home.
        FosterCarer = "foster_carer",
        /// Their own worker in a home that is run for many.
        KeyWorker = "key_worker",
        /// The teacher at their school for children in care.
        Teacher = "teacher",
        /// The council's team for school.
        VirtualSchool = "virtual_school",
        /// Somebody of their family.
        Family = "family",
        /// Anybody else.
        Other = "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_packs_are_the_names_in_source_files() {
        for status in Status::ALL {
            let json = serde_json::to_string(status).unwrap();
            assert_eq!(json, format!("\"{}\"", status.name()));
        }
    }
}

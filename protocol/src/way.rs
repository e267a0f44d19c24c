//! The reasons to write, the questions each asks, and the answers that can be picked: names only.
//! The words for people live in the app and in the inbox.
//!
//! A name that a later version adds is read as `Other`: an older program must still be able to
//! open and show what was written, which is why a letter carries the words its writer saw.

macro_rules! names {
    ($(#[$about:meta])* $name:ident { $($(#[$one:meta])* $choice:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug,
            serde::Serialize, serde::Deserialize,
        )]
        #[serde(from = "String", into = "String")]
        pub enum $name {
            $($(#[$one])* $choice,)+
            /// One that this version does not know.
            Other,
        }

        impl $name {
            /// All that this version knows, in order.
            pub const ALL: &'static [Self] = &[$(Self::$choice,)+];

            /// Its name on the wire.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$choice => $text,)+
                    Self::Other => "other",
                }
            }
        }

        impl From<String> for $name {
            fn from(name: String) -> Self {
                Self::ALL.iter().copied().find(|one| one.name() == name).unwrap_or(Self::Other)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.name().to_owned()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.name())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(name.to_owned()))
            }
        }
    };
}

names! {
    /// A reason to write.
    Way {
        /// Something is wrong.
        SomethingIsWrong = "something_is_wrong",
        /// I want an advocate.
        Advocate = "advocate",
        /// I want support (16, 18, 21, 25 and after).
        Support = "support",
        /// My review or meeting.
        Review = "review",
        /// A message to my social worker, personal adviser or IRO.
        Reach = "reach",
        /// I do not know who my worker is.
        WhoIsMyWorker = "who_is_my_worker",
        /// Good news.
        GoodNews = "good_news",
        /// See my records.
        Records = "records",
        /// Change something about my worker.
        ChangeWorker = "change_worker",
        /// Something else.
        SomethingElse = "something_else",
        /// In a conversation: answering back. Opens one that was closed.
        AnswerBack = "answer_back",
        /// In a conversation: no answer has come, please answer.
        Chase = "chase",
        /// In a conversation: not happy with the answer, or none came: the next step (stage 2).
        Stage2 = "stage_2",
        /// In a conversation: the panel (stage 3).
        Stage3 = "stage_3",
        /// In a conversation: whether it helped.
        DidItHelp = "did_it_help",
        /// In a conversation: it is sorted, and closed by its writer.
        Sorted = "sorted",
    }
}

names! {
    /// A question of a way.
    Question {
        /// Do you feel safe?
        Safe = "safe",
        /// To talk it over, a problem to sort, or a complaint.
        Sort = "sort",
        /// What happened.
        WhatHappened = "what_happened",
        /// Who it is about.
        WhoIsItAbout = "who_is_it_about",
        /// What should change.
        Wanted = "wanted",
        /// Who may know.
        WhoMayKnow = "who_may_know",
        /// What an advocate should help with.
        HelpWith = "help_with",
        /// Before, during or without a complaint.
        WhereItStands = "where_it_stands",
        /// How it is safe to be reached.
        HowToReach = "how_to_reach",
        /// When it is safe.
        WhenToReach = "when_to_reach",
        /// The number or address.
        ReachAt = "reach_at",
        /// Whose phone it is.
        WhosePhone = "whose_phone",
        /// Whether a message may be left.
        LeaveMessage = "leave_message",
        /// How old.
        Age = "age",
        /// What support is wanted.
        SupportWith = "support_with",
        /// More about it.
        TellMore = "tell_more",
        /// Whether support was turned down before.
        SaidNo = "said_no",
        /// When the review or meeting is.
        WhenReview = "when_review",
        /// In words, or with pictures.
        WordsOrPictures = "words_or_pictures",
        /// What is going well.
        GoingWell = "going_well",
        /// What is not.
        NotGoingWell = "not_going_well",
        /// What should be decided.
        Decide = "decide",
        /// Who should be there.
        WhoThere = "who_there",
        /// How to take part.
        TakePart = "take_part",
        /// With pictures: how home is.
        HowIsHome = "how_is_home",
        /// With pictures: how school is.
        HowIsSchool = "how_is_school",
        /// With pictures: how family time is.
        HowIsFamily = "how_is_family",
        /// With pictures: how friends are.
        HowAreFriends = "how_are_friends",
        /// With pictures: how my body and health are.
        HowIsHealth = "how_is_health",
        /// With pictures: how my things and what I do are.
        HowIsPlay = "how_is_play",
        /// With pictures: how my worker is.
        HowIsWorker = "how_is_worker",
        /// Which worker.
        WhichWorker = "which_worker",
        /// A message to them.
        Message = "message",
        /// The good news.
        News = "news",
        /// Whether it may be shared with others.
        MayShare = "may_share",
        /// Which records.
        WhichRecords = "which_records",
        /// How to get them.
        HowToGet = "how_to_get",
        /// Help to read them.
        HelpToRead = "help_to_read",
        /// What should change about the worker.
        WhatToChange = "what_to_change",
        /// Why.
        Why = "why",
        /// Whether it helped.
        Helped = "helped",
        /// Whether somebody beside the writer is helping to write.
        Helper = "helper",
    }
}

names! {
    /// An answer that can be picked. Which question takes which is the engine's to say.
    Choice {
        /// Yes.
        Yes = "yes",
        /// Sort of.
        SortOf = "sort_of",
        /// No.
        No = "no",
        /// Not sure.
        NotSure = "not_sure",
        /// I feel unsafe.
        Unsafe = "unsafe",
        /// I feel safe.
        SafeNow = "safe_now",
        /// To talk it over.
        TalkItOver = "talk_it_over",
        /// A problem to sort.
        Problem = "problem",
        /// A complaint.
        Complaint = "complaint",
        /// My social worker.
        SocialWorker = "social_worker",
        /// My personal adviser.
        PersonalAdviser = "personal_adviser",
        /// My independent reviewing officer.
        Iro = "iro",
        /// My advocate.
        Advocate = "advocate",
        /// My independent visitor.
        IndependentVisitor = "independent_visitor",
        /// Somebody I live with, or who looks after me.
        SomeoneAtHome = "someone_at_home",
        /// Somebody else of the council.
        SomeoneAtCouncil = "someone_at_council",
        /// Somebody at school.
        SomeoneAtSchool = "someone_at_school",
        /// Another young person.
        YoungPerson = "young_person",
        /// Somebody of my family.
        Family = "family",
        /// A friend.
        Friend = "friend",
        /// Somebody else.
        SomeoneElse = "someone_else",
        /// It is about no one person.
        NoOne = "no_one",
        /// Only those who read it.
        OnlyReaders = "only_readers",
        /// Ask me first.
        AskMeFirst = "ask_me_first",
        /// Before a complaint.
        BeforeComplaint = "before_complaint",
        /// During a complaint.
        DuringComplaint = "during_complaint",
        /// Without a complaint.
        NoComplaint = "no_complaint",
        /// In this app.
        ThisApp = "this_app",
        /// By a call.
        Call = "call",
        /// By a text.
        Text = "text",
        /// By a letter.
        Letter = "letter",
        /// By email.
        Email = "email",
        /// By a visit.
        Visit = "visit",
        /// At school or college.
        AtSchool = "at_school",
        /// My own phone.
        MyPhone = "my_phone",
        /// A phone somebody else uses too.
        SharedPhone = "shared_phone",
        /// Somebody else's phone.
        TheirPhone = "their_phone",
        /// Under 16.
        Under16 = "under_16",
        /// 16 or 17.
        From16To17 = "16_to_17",
        /// 18 to 20.
        From18To20 = "18_to_20",
        /// 21 to 24.
        From21To24 = "21_to_24",
        /// 25 or over.
        From25 = "25_and_over",
        /// Money.
        Money = "money",
        /// A home.
        Home = "home",
        /// School, college or university.
        Learning = "learning",
        /// Work.
        Work = "work",
        /// Health.
        Health = "health",
        /// Feelings.
        Feelings = "feelings",
        /// Papers, such as a passport.
        Papers = "papers",
        /// Somebody to talk to.
        SomebodyToTalkTo = "somebody_to_talk_to",
        /// Something else.
        SomethingElse = "something_else",
        /// In words.
        InWords = "in_words",
        /// With pictures.
        WithPictures = "with_pictures",
        /// Good.
        Good = "good",
        /// OK.
        Ok = "ok",
        /// Not good.
        NotGood = "not_good",
        /// Come to all of it.
        ComeToAll = "come_to_all",
        /// Come to a part.
        ComeToPart = "come_to_part",
        /// By video.
        ByVideo = "by_video",
        /// Somebody speaks for me.
        SpeakForMe = "speak_for_me",
        /// Show what I wrote or drew.
        ShowMine = "show_mine",
        /// Not come.
        NotCome = "not_come",
        /// Talk to the person who runs it before.
        TalkBefore = "talk_before",
        /// All of it.
        AllOfIt = "all_of_it",
        /// Why I am in care.
        WhyInCare = "why_in_care",
        /// About my family.
        AboutFamily = "about_family",
        /// About school.
        AboutSchool = "about_school",
        /// About my health.
        AboutHealth = "about_health",
        /// Photos and letters.
        PhotosAndLetters = "photos_and_letters",
        /// On paper.
        OnPaper = "on_paper",
        /// On a screen.
        OnScreen = "on_screen",
        /// With somebody beside me.
        WithSomebody = "with_somebody",
        /// A different person.
        DifferentPerson = "different_person",
        /// See them more.
        SeeMore = "see_more",
        /// See them less.
        SeeLess = "see_less",
        /// How they talk to me.
        HowTheyTalk = "how_they_talk",
        /// That they do what they say.
        DoWhatTheySay = "do_what_they_say",
    }
}

/// What a letter asks for that the law or a council's word puts a time on.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Clocked {
    /// A complaint's first stage.
    Stage1,
    /// Its second.
    Stage2,
    /// Its third: the panel.
    Stage3,
    /// One's own records.
    Records,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_name_is_its_own_and_comes_back_and_an_unknown_one_is_other() {
        let names: BTreeSet<_> = Question::ALL.iter().map(|one| one.name()).collect();
        assert_eq!(names.len(), Question::ALL.len());
        let names: BTreeSet<_> = Choice::ALL.iter().map(|one| one.name()).collect();
        assert_eq!(names.len(), Choice::ALL.len());
        for way in Way::ALL {
            let json = serde_json::to_string(way).unwrap();
            assert_eq!(serde_json::from_str::<Way>(&json).unwrap(), *way);
        }
        assert_eq!(serde_json::from_str::<Way>("\"of_2031\"").unwrap(), Way::Other);
    }
}

//! What each way of being heard asks, in which order, and which answers can be picked. One question
//! a page; which pages there are can depend on what was answered.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use upheld_protocol::{Choice, Question, Way};

use crate::requests::Draft;
use Choice as C;
use Question as Q;

/// A page of a way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Page {
    /// One question.
    Question(Question),
    /// Which promise or right it is about.
    Promise,
    /// The letter that comes of it, with what it rests on.
    Letter,
    /// A photo, a voice note, and who helps to write.
    Extras,
    /// The name the writer gives.
    YourName,
    /// Who should read it.
    Readers,
    /// Everything once more, before it goes.
    Check,
}

/// How a question is answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// In the writer's own words.
    Words,
    /// On one line.
    Line,
    /// By picking one.
    One(&'static [Choice]),
    /// By picking as many as fit.
    Many(&'static [Choice]),
}

impl Page {
    /// Its name, as a draft keeps it and as it stands in an address.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Question(question) => question.name(),
            Self::Promise => "which_promise",
            Self::Letter => "letter",
            Self::Extras => "extras",
            Self::YourName => "your_name",
            Self::Readers => "who_reads",
            Self::Check => "check",
        }
    }
}

impl fmt::Display for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// Text that names no page.
#[derive(Debug, thiserror::Error)]
#[error("not a page")]
pub struct NotAPage;

impl FromStr for Page {
    type Err = NotAPage;

    fn from_str(text: &str) -> Result<Self, NotAPage> {
        // Earlier versions of the app wrote names with hyphens.
        let name = text.replace('-', "_");
        let others =
            [Self::Promise, Self::Letter, Self::Extras, Self::YourName, Self::Readers, Self::Check];
        let questions = Q::ALL.iter().map(|question| Self::Question(*question));
        questions.chain(others).find(|page| page.name() == name).ok_or(NotAPage)
    }
}

const YES_NO: &[Choice] = &[C::Yes, C::No, C::NotSure];
const HOW_IT_IS: &[Choice] = &[C::Good, C::Ok, C::NotGood, C::NotSure];
const WORKERS: &[Choice] =
    &[C::SocialWorker, C::PersonalAdviser, C::Iro, C::SomeoneElse, C::NotSure];

/// How a question is answered.
#[must_use]
pub fn form(question: Question) -> Form {
    match question {
        Q::WhatHappened
        | Q::Wanted
        | Q::HelpWith
        | Q::TellMore
        | Q::GoingWell
        | Q::NotGoingWell
        | Q::Decide
        | Q::Message
        | Q::News
        | Q::Why
        | Q::Other => Form::Words,
        Q::WhenToReach | Q::ReachAt | Q::WhenReview | Q::Helper => Form::Line,
        Q::LeaveMessage | Q::SaidNo | Q::HelpToRead => Form::One(YES_NO),
        Q::HowIsHome
        | Q::HowIsSchool
        | Q::HowIsFamily
        | Q::HowAreFriends
        | Q::HowIsHealth
        | Q::HowIsPlay
        | Q::HowIsWorker => Form::One(HOW_IT_IS),
        Q::WhichWorker => Form::One(WORKERS),
        other => picked(other),
    }
}

fn picked(question: Question) -> Form {
    match question {
        Q::Safe => Form::One(&[C::Unsafe, C::SafeNow, C::NotSure]),
        Q::Sort => Form::One(&[C::TalkItOver, C::Problem, C::Complaint, C::NotSure]),
        Q::WhoIsItAbout => Form::One(&[
            C::NoOne,
            C::SomeoneAtHome,
            C::SocialWorker,
            C::PersonalAdviser,
            C::Iro,
            C::SomeoneAtCouncil,
            C::SomeoneAtSchool,
            C::YoungPerson,
            C::Family,
            C::SomeoneElse,
            C::NotSure,
        ]),
        Q::WhoMayKnow => Form::One(&[C::OnlyReaders, C::AskMeFirst, C::NotSure]),
        Q::WhereItStands => {
            Form::One(&[C::BeforeComplaint, C::DuringComplaint, C::NoComplaint, C::NotSure])
        }
        Q::HowToReach => Form::Many(&[
            C::ThisApp,
            C::Call,
            C::Text,
            C::Email,
            C::Letter,
            C::AtSchool,
            C::Visit,
            C::NotSure,
        ]),
        Q::WhosePhone => Form::One(&[C::MyPhone, C::SharedPhone, C::TheirPhone, C::NotSure]),
        Q::Age => Form::One(&[
            C::Under16,
            C::From16To17,
            C::From18To20,
            C::From21To24,
            C::From25,
            C::NotSure,
        ]),
        Q::SupportWith => Form::Many(&[
            C::Money,
            C::Home,
            C::Learning,
            C::Work,
            C::Health,
            C::Feelings,
            C::Papers,
            C::SomebodyToTalkTo,
            C::SomethingElse,
            C::NotSure,
        ]),
        Q::WordsOrPictures => Form::One(&[C::InWords, C::WithPictures]),
        Q::WhoThere => Form::Many(&[
            C::Family,
            C::SomeoneAtHome,
            C::Friend,
            C::SocialWorker,
            C::PersonalAdviser,
            C::SomeoneAtSchool,
            C::Advocate,
            C::SomeoneElse,
            C::NotSure,
        ]),
        Q::TakePart => Form::Many(&[
            C::ComeToAll,
            C::ComeToPart,
            C::ByVideo,
            C::TalkBefore,
            C::SpeakForMe,
            C::ShowMine,
            C::NotCome,
            C::NotSure,
        ]),
        Q::MayShare => Form::One(&[C::Yes, C::AskMeFirst, C::No, C::NotSure]),
        Q::WhichRecords => Form::Many(&[
            C::AllOfIt,
            C::WhyInCare,
            C::AboutFamily,
            C::AboutSchool,
            C::AboutHealth,
            C::PhotosAndLetters,
            C::NotSure,
        ]),
        Q::HowToGet => Form::One(&[C::OnPaper, C::OnScreen, C::WithSomebody, C::NotSure]),
        Q::WhatToChange => Form::Many(&[
            C::DifferentPerson,
            C::SeeMore,
            C::SeeLess,
            C::HowTheyTalk,
            C::DoWhatTheySay,
            C::SomethingElse,
            C::NotSure,
        ]),
        _ => Form::One(&[C::Yes, C::SortOf, C::No, C::NotSure]),
    }
}

/// The questions of a draft that must be answered before it can go. Whoever feels unsafe need not
/// find words, and a photo or a voice can say it all.
#[must_use]
pub fn must_answer(draft: &Draft) -> &'static [Question] {
    if draft.is_urgent() || !draft.attached.is_empty() {
        return &[];
    }
    match draft.way {
        Way::SomethingIsWrong | Way::SomethingElse => &[Q::WhatHappened],
        Way::Reach | Way::AnswerBack | Way::Chase => &[Q::Message],
        Way::GoodNews => &[Q::News],
        Way::Stage2 | Way::Stage3 => &[Q::Why],
        Way::DidItHelp => &[Q::Helped],
        _ => &[],
    }
}

/// Whether it goes on in a conversation that is there already, with whoever reads it.
#[must_use]
pub fn goes_on(way: Way) -> bool {
    matches!(way, Way::AnswerBack | Way::Chase | Way::DidItHelp | Way::Sorted)
}

/// Every page of a draft's way, in order; as it stands, for some depend on what was answered.
#[must_use]
pub fn pages(draft: &Draft) -> Vec<Page> {
    let mut pages: Vec<Page> = questions(draft).into_iter().map(Page::Question).collect();
    if draft.way == Way::SomethingIsWrong {
        let after = pages.iter().position(|page| *page == Page::Question(Q::WhatHappened));
        pages.insert(after.map_or(0, |place| place + 1), Page::Promise);
    }
    if matches!(draft.way, Way::Support | Way::Records | Way::Advocate | Way::Stage2) {
        pages.push(Page::Letter);
    }
    if !matches!(draft.way, Way::DidItHelp | Way::Sorted) {
        pages.push(Page::Extras);
    }
    if !goes_on(draft.way) {
        pages.extend([Page::YourName, Page::Readers]);
    }
    pages.push(Page::Check);
    pages
}

/// The questions of a draft's way, in order.
#[must_use]
pub fn questions(draft: &Draft) -> Vec<Question> {
    match draft.way {
        Way::SomethingIsWrong => {
            vec![Q::Safe, Q::Sort, Q::WhatHappened, Q::WhoIsItAbout, Q::Wanted, Q::WhoMayKnow]
        }
        Way::Advocate => advocate(draft),
        Way::Support => support(draft),
        Way::Review => review(draft),
        Way::Reach => vec![Q::WhichWorker, Q::Message],
        Way::WhoIsMyWorker => vec![Q::WhichWorker, Q::TellMore],
        Way::GoodNews => vec![Q::News, Q::MayShare],
        Way::Records => vec![Q::WhichRecords, Q::TellMore, Q::HowToGet, Q::HelpToRead],
        Way::ChangeWorker => vec![Q::WhichWorker, Q::WhatToChange, Q::Why, Q::Wanted],
        Way::SomethingElse => vec![Q::WhatHappened, Q::Wanted],
        Way::AnswerBack | Way::Chase | Way::Other => vec![Q::Message],
        Way::Stage2 | Way::Stage3 => vec![Q::Why, Q::Wanted],
        Way::DidItHelp => vec![Q::Helped, Q::Why],
        Way::Sorted => vec![Q::TellMore],
    }
}

fn advocate(draft: &Draft) -> Vec<Question> {
    let mut questions = vec![Q::HelpWith, Q::WhereItStands, Q::HowToReach, Q::WhenToReach];
    if [C::Call, C::Text].iter().any(|choice| draft.picked(Q::HowToReach, *choice)) {
        questions.extend([Q::ReachAt, Q::WhosePhone, Q::LeaveMessage]);
    } else if [C::Email, C::Letter, C::Visit]
        .iter()
        .any(|choice| draft.picked(Q::HowToReach, *choice))
    {
        questions.push(Q::ReachAt);
    }
    questions
}

fn support(draft: &Draft) -> Vec<Question> {
    let mut questions = vec![Q::Age, Q::SupportWith, Q::TellMore];
    if !draft.picked(Q::Age, C::Under16) && !draft.picked(Q::Age, C::From16To17) {
        questions.push(Q::SaidNo);
    }
    questions
}

fn review(draft: &Draft) -> Vec<Question> {
    if draft.picked(Q::WordsOrPictures, C::WithPictures) {
        return vec![
            Q::WordsOrPictures,
            Q::HowIsHome,
            Q::HowIsSchool,
            Q::HowIsFamily,
            Q::HowAreFriends,
            Q::HowIsHealth,
            Q::HowIsPlay,
            Q::HowIsWorker,
            Q::WhoThere,
            Q::TakePart,
        ];
    }
    vec![
        Q::WordsOrPictures,
        Q::WhenReview,
        Q::GoingWell,
        Q::NotGoingWell,
        Q::Decide,
        Q::WhoThere,
        Q::TakePart,
    ]
}

/// Whose worker a draft is about: what is about them must not go to their team alone.
#[must_use]
pub fn about_worker(draft: &Draft) -> Option<Choice> {
    let question = match draft.way {
        // A next step is about whoever the first message was about.
        Way::SomethingIsWrong | Way::Stage2 | Way::Stage3 => Q::WhoIsItAbout,
        Way::ChangeWorker => Q::WhichWorker,
        _ => return None,
    };
    let workers = [C::SocialWorker, C::PersonalAdviser, C::Iro, C::SomeoneAtCouncil];
    workers.into_iter().find(|worker| draft.picked(question, *worker))
}

/// Whether what is about a worker would go to their team alone though somebody else is there. Each
/// team is told by whose workers are in it.
#[must_use]
pub fn goes_to_theirs_alone<'t>(
    worker: Choice,
    readers: impl IntoIterator<Item = &'t [Choice]>,
    council: impl IntoIterator<Item = &'t [Choice]>,
) -> bool {
    let theirs = |workers: &[Choice]| workers.contains(&worker);
    let mut readers = readers.into_iter().peekable();
    readers.peek().is_some() && readers.all(theirs) && !council.into_iter().all(theirs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_can_be_walked_and_every_page_has_a_name_of_its_own() {
        for way in Way::ALL {
            let draft = Draft { way: *way, ..Draft::default() };
            let pages = pages(&draft);
            assert_eq!(pages.last(), Some(&Page::Check), "{way}");
            let mut names: Vec<_> = pages.iter().map(|page| page.name()).collect();
            for page in &pages {
                assert_eq!(page.to_string().parse::<Page>().ok(), Some(*page));
            }
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), pages.len(), "{way}");
            for question in must_answer(&draft) {
                assert!(pages.contains(&Page::Question(*question)), "{way}");
            }
        }
        assert_eq!("what-happened".parse::<Page>().ok(), Some(Page::Question(Q::WhatHappened)));
    }

    #[test]
    fn not_sure_can_be_picked_wherever_there_is_something_to_know() {
        for question in Q::ALL {
            let sure = *question == Q::WordsOrPictures;
            if let Form::One(choices) | Form::Many(choices) = form(*question) {
                assert!(sure || choices.contains(&C::NotSure), "{question}");
            }
        }
    }
}

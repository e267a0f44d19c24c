//! What staff read for each way to write, each question and each answer that can be picked. A new
//! one without words does not compile. What only a later version knows is shown in the words its
//! writer saw.

use upheld_protocol::{
    Choice, Outcome, Question, Way,
    body::{Given, Picked},
};

use crate::authority::{News, What};

/// What a message or a conversation is.
pub fn heading(what: What) -> String {
    let heading = match what.way {
        Way::SomethingIsWrong => match what.sort {
            Some(Choice::TalkItOver) => "Wants to talk it over",
            Some(Choice::Problem) => "A problem to sort",
            Some(Choice::Complaint) => "Complaint",
            _ => "Something is wrong",
        },
        Way::Advocate => "Wants an advocate",
        Way::Support => return support(what.age),
        Way::Review => "For their review or meeting",
        Way::Reach => "A message for their worker",
        Way::WhoIsMyWorker => "Asks who their worker is",
        Way::GoodNews => "Good news",
        Way::Records => "Wants to see their records",
        Way::ChangeWorker => "Wants a change about their worker",
        Way::SomethingElse => "Something else",
        Way::AnswerBack => "Answers back",
        Way::Chase => "Chases an answer",
        Way::Stage2 => "Stage 2",
        Way::Stage3 => "Stage 3",
        Way::DidItHelp => "Says whether it helped",
        Way::Sorted => "Says it is sorted",
        Way::Other => "A message",
    };
    heading.to_owned()
}

fn support(age: Option<Choice>) -> String {
    let age = match age {
        Some(Choice::Under16) => "under 16",
        Some(Choice::From16To17) => "16 or 17",
        Some(Choice::From18To20) => "18 to 20",
        Some(Choice::From21To24) => "21 to 24",
        Some(Choice::From25) => "25 or over",
        _ => return "Asks for support".into(),
    };
    format!("Asks for support ({age})")
}

/// What has come since a conversation began.
pub fn news(news: News) -> &'static str {
    match news {
        News::WroteAgain => "They wrote again",
        News::OpenedAgain => "They opened this again",
        News::Chases => "Chases an answer",
        News::SaysIfItHelped => "Says whether it helped",
        News::SaysSorted => "Says it is sorted",
    }
}

/// The heading over an answer.
pub fn question(given: &Given) -> &str {
    match given.question {
        Question::Safe => "Whether they feel safe",
        Question::Sort => "What they want this to be",
        Question::WhatHappened => "What happened",
        Question::WhoIsItAbout => "Who it is about",
        Question::Wanted => "What they want to happen",
        Question::WhoMayKnow => "Who may know",
        Question::HelpWith => "What they want help with",
        Question::WhereItStands => "Where it stands",
        Question::HowToReach => "How it is safe to reach them",
        Question::WhenToReach => "When it is safe",
        Question::ReachAt => "Number or address",
        Question::WhosePhone => "Whose phone it is",
        Question::LeaveMessage => "Whether a message may be left",
        Question::Age => "Their age",
        Question::SupportWith => "What they want support with",
        Question::TellMore => "More about it",
        Question::SaidNo => "Whether support was turned down before",
        Question::WhenReview => "When the review or meeting is",
        Question::WordsOrPictures => "How they answered",
        Question::GoingWell => "What is going well",
        Question::NotGoingWell => "What is not going well",
        Question::Decide => "What they want to be decided",
        Question::WhoThere => "Who they want there",
        Question::TakePart => "How they want to take part",
        Question::HowIsHome => "How home is",
        Question::HowIsSchool => "How school is",
        Question::HowIsFamily => "How family time is",
        Question::HowAreFriends => "How friends are",
        Question::HowIsHealth => "How their body and health are",
        Question::HowIsPlay => "How their things and what they do are",
        Question::HowIsWorker => "How their worker is",
        Question::WhichWorker => "Which worker",
        Question::Message => "Their message",
        Question::News => "Their news",
        Question::MayShare => "Whether it may be shared",
        Question::WhichRecords => "Which records",
        Question::HowToGet => "How they want to get them",
        Question::HelpToRead => "Whether they want help to read them",
        Question::WhatToChange => "What they want to change",
        Question::Why => "Why",
        Question::Helped => "Whether it helped",
        Question::Helper => "Who helped them to write",
        Question::Other => &given.asked,
    }
}

/// An answer that was picked.
pub fn picked(picked: &Picked) -> &str {
    match picked.choice {
        Choice::Yes => "Yes",
        Choice::SortOf => "Sort of",
        Choice::No => "No",
        Choice::NotSure => "Not sure",
        Choice::Unsafe => "They feel unsafe",
        Choice::SafeNow => "They feel OK",
        Choice::TalkItOver => "To talk it over",
        Choice::Problem => "A problem to sort",
        Choice::Complaint => "A complaint",
        Choice::SocialWorker => "Their social worker",
        Choice::PersonalAdviser => "Their personal adviser",
        Choice::Iro => "Their independent reviewing officer",
        Choice::Advocate => "Their advocate",
        Choice::IndependentVisitor => "Their independent visitor",
        Choice::SomeoneAtHome => "Somebody they live with, or who looks after them",
        Choice::SomeoneAtCouncil => "Somebody else at the council",
        Choice::SomeoneAtSchool => "Somebody at school",
        Choice::YoungPerson => "Another young person",
        Choice::Family => "Somebody in their family",
        Choice::Friend => "A friend",
        Choice::SomeoneElse => "Somebody else",
        Choice::NoOne => "No one person",
        Choice::OnlyReaders => "Only those who read this",
        Choice::AskMeFirst => "Ask them first",
        Choice::BeforeComplaint => "Before a complaint",
        Choice::DuringComplaint => "During a complaint",
        Choice::NoComplaint => "Without a complaint",
        Choice::ThisApp => "In this app",
        Choice::Call => "By a call",
        Choice::Text => "By a text",
        Choice::Letter => "By a letter",
        Choice::Email => "By email",
        Choice::Visit => "By a visit",
        Choice::AtSchool => "At school or college",
        Choice::MyPhone => "Their own phone",
        Choice::SharedPhone => "A phone somebody else uses too",
        Choice::TheirPhone => "Somebody else’s phone",
        Choice::Under16 => "Under 16",
        Choice::From16To17 => "16 or 17",
        Choice::From18To20 => "18 to 20",
        Choice::From21To24 => "21 to 24",
        Choice::From25 => "25 or over",
        Choice::Money => "Money",
        Choice::Home => "A home",
        Choice::Learning => "School, college or university",
        Choice::Work => "Work",
        Choice::Health => "Health",
        Choice::Feelings => "Feelings",
        Choice::Papers => "Papers, such as a passport",
        Choice::SomebodyToTalkTo => "Somebody to talk to",
        Choice::SomethingElse => "Something else",
        Choice::InWords => "In words",
        Choice::WithPictures => "With pictures",
        Choice::Good => "Good",
        Choice::Ok => "OK",
        Choice::NotGood => "Not good",
        Choice::ComeToAll => "Come to all of it",
        Choice::ComeToPart => "Come to a part of it",
        Choice::ByVideo => "By video",
        Choice::SpeakForMe => "Have somebody speak for them",
        Choice::ShowMine => "Show what they wrote or drew",
        Choice::NotCome => "Not come",
        Choice::TalkBefore => "Talk before to the person who runs it",
        Choice::AllOfIt => "All of them",
        Choice::WhyInCare => "Why they are in care",
        Choice::AboutFamily => "About their family",
        Choice::AboutSchool => "About school",
        Choice::AboutHealth => "About their health",
        Choice::PhotosAndLetters => "Photos and letters",
        Choice::OnPaper => "On paper",
        Choice::OnScreen => "On a screen",
        Choice::WithSomebody => "With somebody beside them",
        Choice::DifferentPerson => "A different person",
        Choice::SeeMore => "See them more",
        Choice::SeeLess => "See them less",
        Choice::HowTheyTalk => "How they are talked to",
        Choice::DoWhatTheySay => "That what is said is done",
        Choice::Other => &picked.says,
    }
}

/// What can have come of a conversation, in the order it is asked.
pub const OUTCOMES: [Outcome; 5] = [
    Outcome::PutRight,
    Outcome::PartlyPutRight,
    Outcome::NotPutRight,
    Outcome::PassedOn,
    Outcome::NothingToDo,
];

/// Its name in a form.
pub fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::PutRight => "put-right",
        Outcome::PartlyPutRight => "partly",
        Outcome::NotPutRight => "could-not",
        Outcome::PassedOn => "passed-on",
        Outcome::NothingToDo => "nothing-to-do",
    }
}

/// What came of it.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::PutRight => "It is put right, or what they asked for is done",
        Outcome::PartlyPutRight => "A part of it is put right",
        Outcome::NotPutRight => "It could not be put right",
        Outcome::PassedOn => "Somebody else looks into it now",
        Outcome::NothingToDo => "There was nothing to do",
    }
}

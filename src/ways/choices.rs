//! What each answer that can be picked is called.

use upheld_engine::protocol::Choice;

use crate::t;

/// An answer.
#[must_use]
pub fn choice(choice: Choice) -> String {
    match choice {
        Choice::Yes => t!("pick-yes"),
        Choice::SortOf => t!("pick-sort-of"),
        Choice::No => t!("pick-no"),
        Choice::NotSure => t!("pick-not-sure"),
        Choice::Unsafe => t!("pick-unsafe"),
        Choice::SafeNow => t!("pick-safe"),
        Choice::TalkItOver => t!("pick-talk"),
        Choice::Problem => t!("pick-problem"),
        Choice::Complaint => t!("pick-complaint"),
        Choice::SocialWorker => t!("pick-social-worker"),
        Choice::PersonalAdviser => t!("pick-personal-adviser"),
        Choice::Iro => t!("pick-iro"),
        Choice::Advocate => t!("pick-advocate"),
        Choice::IndependentVisitor => t!("pick-independent-visitor"),
        Choice::SomeoneAtHome => t!("pick-someone-at-home"),
        Choice::SomeoneAtCouncil => t!("pick-someone-at-council"),
        Choice::SomeoneAtSchool => t!("pick-someone-at-school"),
        Choice::YoungPerson => t!("pick-young-person"),
        Choice::Family => t!("pick-family"),
        Choice::Friend => t!("pick-friend"),
        Choice::SomeoneElse => t!("pick-someone-else"),
        Choice::NoOne => t!("pick-no-one"),
        Choice::OnlyReaders => t!("pick-only-readers"),
        Choice::AskMeFirst => t!("pick-ask-me-first"),
        Choice::BeforeComplaint => t!("pick-before-complaint"),
        Choice::DuringComplaint => t!("pick-during-complaint"),
        Choice::NoComplaint => t!("pick-no-complaint"),
        Choice::ThisApp => t!("pick-this-app"),
        Choice::Call => t!("pick-call"),
        Choice::Text => t!("pick-text"),
        Choice::Letter => t!("pick-letter"),
        Choice::Email => t!("pick-email"),
        Choice::Visit => t!("pick-visit"),
        Choice::AtSchool => t!("pick-at-school"),
        Choice::MyPhone => t!("pick-my-phone"),
        Choice::SharedPhone => t!("pick-shared-phone"),
        Choice::TheirPhone => t!("pick-their-phone"),
        Choice::Under16 => t!("pick-under-16"),
        Choice::From16To17 => t!("pick-16-to-17"),
        Choice::From18To20 => t!("pick-18-to-20"),
        Choice::From21To24 => t!("pick-21-to-24"),
        Choice::From25 => t!("pick-25"),
        Choice::Money => t!("pick-money"),
        Choice::Home => t!("pick-home"),
        Choice::Learning => t!("pick-learning"),
        Choice::Work => t!("pick-work"),
        Choice::Health => t!("pick-health"),
        Choice::Feelings => t!("pick-feelings"),
        Choice::Papers => t!("pick-papers"),
        Choice::SomebodyToTalkTo => t!("pick-talk-to"),
        Choice::SomethingElse => t!("pick-something-else"),
        Choice::InWords => t!("pick-in-words"),
        Choice::WithPictures => t!("pick-with-pictures"),
        Choice::Good => t!("pick-good"),
        Choice::Ok => t!("pick-ok"),
        Choice::NotGood => t!("pick-not-good"),
        Choice::ComeToAll => t!("pick-come-to-all"),
        Choice::ComeToPart => t!("pick-come-to-part"),
        Choice::ByVideo => t!("pick-by-video"),
        Choice::SpeakForMe => t!("pick-speak-for-me"),
        Choice::ShowMine => t!("pick-show-mine"),
        Choice::NotCome => t!("pick-not-come"),
        Choice::TalkBefore => t!("pick-talk-before"),
        Choice::AllOfIt => t!("pick-all-of-it"),
        Choice::WhyInCare => t!("pick-why-in-care"),
        Choice::AboutFamily => t!("pick-about-family"),
        Choice::AboutSchool => t!("pick-about-school"),
        Choice::AboutHealth => t!("pick-about-health"),
        Choice::PhotosAndLetters => t!("pick-photos-and-letters"),
        Choice::OnPaper => t!("pick-on-paper"),
        Choice::OnScreen => t!("pick-on-screen"),
        Choice::WithSomebody => t!("pick-with-somebody"),
        Choice::DifferentPerson => t!("pick-different-person"),
        Choice::SeeMore => t!("pick-see-more"),
        Choice::SeeLess => t!("pick-see-less"),
        Choice::HowTheyTalk => t!("pick-how-they-talk"),
        Choice::DoWhatTheySay => t!("pick-do-what-they-say"),
        Choice::Other => t!("pick-other"),
    }
}

/// What it means, where that needs saying.
#[must_use]
pub fn choice_more(choice: Choice) -> Option<String> {
    Some(match choice {
        Choice::TalkItOver => t!("pick-talk-more"),
        Choice::Problem => t!("pick-problem-more"),
        Choice::Complaint => t!("pick-complaint-more"),
        Choice::OnlyReaders => t!("pick-only-readers-more"),
        Choice::From21To24 => t!("pick-21-to-24-more"),
        Choice::From25 => t!("pick-25-more"),
        _ => return None,
    })
}

/// The name of its picture, where it has one.
#[must_use]
pub fn choice_picture(choice: Choice) -> Option<&'static str> {
    Some(match choice {
        Choice::Yes => "good",
        Choice::No => "no",
        Choice::NotSure => "not-sure",
        Choice::Good | Choice::SafeNow => "face-good",
        Choice::Ok | Choice::SortOf => "face-ok",
        Choice::NotGood => "face-not-good",
        Choice::Unsafe => "warning",
        Choice::TalkItOver | Choice::SpeakForMe => "answer",
        Choice::Problem => "mend",
        Choice::Complaint => "document",
        Choice::InWords => "words",
        Choice::WithPictures | Choice::PhotosAndLetters => "photo",
        who @ (Choice::SocialWorker
        | Choice::PersonalAdviser
        | Choice::Iro
        | Choice::Advocate
        | Choice::IndependentVisitor
        | Choice::SomeoneAtHome
        | Choice::SomeoneAtSchool
        | Choice::SomeoneAtCouncil
        | Choice::YoungPerson
        | Choice::Family
        | Choice::Friend
        | Choice::SomeoneElse) => person_picture(who),
        other => return thing_picture(other),
    })
}

fn person_picture(who: Choice) -> &'static str {
    match who {
        Choice::SocialWorker | Choice::SomeoneAtCouncil => "social-worker",
        Choice::PersonalAdviser => "steps",
        Choice::Iro => "review",
        Choice::Advocate => "advocate",
        Choice::SomeoneAtHome => "home",
        Choice::SomeoneAtSchool => "teacher",
        Choice::Family => "family",
        Choice::Friend | Choice::IndependentVisitor | Choice::YoungPerson => "friends",
        _ => "person",
    }
}

fn thing_picture(choice: Choice) -> Option<&'static str> {
    Some(match choice {
        Choice::ComeToAll => "together",
        Choice::ComeToPart => "clock",
        Choice::ByVideo => "video",
        Choice::TalkBefore => "speak-up",
        Choice::ShowMine => "draft",
        Choice::NotCome => "home",
        Choice::ThisApp => "opened",
        Choice::Call | Choice::MyPhone => "phone",
        Choice::Text | Choice::Email => "messages",
        Choice::Letter | Choice::OnPaper => "file",
        Choice::Visit | Choice::WithSomebody => "friends",
        Choice::AtSchool | Choice::AboutSchool => "school",
        Choice::Money => "money",
        Choice::Home => "home",
        Choice::Learning => "college",
        Choice::Work => "work",
        Choice::Health | Choice::AboutHealth => "health",
        Choice::Feelings => "mental-health",
        Choice::Papers => "document",
        Choice::SomebodyToTalkTo => "speak-up",
        Choice::OnScreen => "phone",
        Choice::AboutFamily => "family",
        _ => return None,
    })
}

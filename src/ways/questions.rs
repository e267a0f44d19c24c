//! What each question is called.

use upheld_engine::protocol::{Question, Way};

use crate::t;

/// The question, as it is asked along this way.
#[must_use]
pub fn title(way: Way, question: Question) -> String {
    match question {
        Question::Safe => t!("ask-safe"),
        Question::Sort => t!("ask-sort"),
        Question::WhatHappened if way == Way::SomethingElse => t!("ask-what-to-say"),
        Question::WhatHappened => t!("ask-what-happened"),
        Question::WhoIsItAbout => t!("ask-who-about"),
        Question::Wanted => t!("ask-wanted"),
        Question::WhoMayKnow => t!("ask-who-may-know"),
        Question::HelpWith => t!("ask-help-with"),
        Question::WhereItStands => t!("ask-where-it-stands"),
        Question::HowToReach => t!("ask-how-to-reach"),
        Question::WhenToReach => t!("ask-when-to-reach"),
        Question::ReachAt => t!("ask-reach-at"),
        Question::WhosePhone => t!("ask-whose-phone"),
        Question::LeaveMessage => t!("ask-leave-message"),
        Question::Age => t!("ask-age"),
        Question::SupportWith => t!("ask-support-with"),
        Question::TellMore if way == Way::Sorted => t!("ask-sorted"),
        Question::TellMore => t!("ask-tell-more"),
        Question::SaidNo => t!("ask-said-no"),
        Question::WhenReview => t!("ask-when-review"),
        Question::WordsOrPictures => t!("ask-words-or-pictures"),
        Question::GoingWell => t!("ask-going-well"),
        Question::NotGoingWell => t!("ask-not-going-well"),
        Question::Decide => t!("ask-decide"),
        Question::WhoThere => t!("ask-who-there"),
        Question::TakePart => t!("ask-take-part"),
        Question::HowIsHome => t!("ask-home"),
        Question::HowIsSchool => t!("ask-school"),
        Question::HowIsFamily => t!("ask-family"),
        Question::HowAreFriends => t!("ask-friends"),
        Question::HowIsHealth => t!("ask-health"),
        Question::HowIsPlay => t!("ask-play"),
        Question::HowIsWorker => t!("ask-worker"),
        Question::WhichWorker if way == Way::WhoIsMyWorker => t!("ask-which-worker-unknown"),
        Question::WhichWorker if way == Way::ChangeWorker => t!("ask-which-worker-change"),
        Question::WhichWorker => t!("ask-which-worker"),
        Question::Message if way == Way::Chase => t!("ask-chase"),
        Question::Message if way == Way::AnswerBack => t!("ask-answer-back"),
        Question::Message | Question::Other => t!("ask-message"),
        Question::News => t!("ask-news"),
        Question::MayShare => t!("ask-may-share"),
        Question::WhichRecords => t!("ask-which-records"),
        Question::HowToGet => t!("ask-how-to-get"),
        Question::HelpToRead => t!("ask-help-to-read"),
        Question::WhatToChange => t!("ask-what-to-change"),
        Question::Why => match way {
            Way::Stage2 | Way::Stage3 => t!("ask-why-stage"),
            _ => t!("ask-why"),
        },
        Question::Helped => t!("ask-helped"),
        Question::Helper => t!("ask-helper"),
    }
}

/// What stands under it, where something helps.
#[must_use]
pub fn hint(way: Way, question: Question) -> Option<String> {
    Some(match question {
        Question::Safe => t!("ask-safe-hint"),
        Question::Sort => t!("ask-sort-hint"),
        Question::WhatHappened if way == Way::SomethingElse => t!("ask-free-hint"),
        Question::WhatHappened => t!("ask-what-happened-hint"),
        Question::WhoIsItAbout => t!("ask-who-about-hint"),
        Question::Wanted => t!("ask-wanted-hint"),
        Question::WhoMayKnow => t!("ask-who-may-know-hint"),
        Question::HelpWith => t!("ask-help-with-hint"),
        Question::WhereItStands => t!("ask-where-it-stands-hint"),
        Question::HowToReach => t!("ask-how-to-reach-hint"),
        Question::WhenToReach => t!("ask-when-to-reach-hint"),
        Question::ReachAt => t!("ask-reach-at-hint"),
        Question::WhosePhone => t!("ask-whose-phone-hint"),
        Question::LeaveMessage => t!("ask-leave-message-hint"),
        Question::Age => t!("ask-age-hint"),
        Question::SaidNo => t!("ask-said-no-hint"),
        Question::WhichWorker => t!("ask-which-worker-hint"),
        Question::Message if way == Way::Chase => t!("ask-chase-hint"),
        Question::Message => t!("ask-free-hint"),
        Question::News => t!("ask-news-hint"),
        Question::MayShare => t!("ask-may-share-hint"),
        Question::WhichRecords => t!("ask-which-records-hint"),
        Question::HowToGet => t!("ask-how-to-get-hint"),
        Question::HelpToRead => t!("ask-help-to-read-hint"),
        Question::WhatToChange => t!("ask-what-to-change-hint"),
        Question::Why => match way {
            Way::Stage2 | Way::Stage3 => t!("ask-why-stage-hint"),
            _ => t!("ask-why-hint"),
        },
        Question::TellMore => more_hint(way)?,
        Question::Helper => t!("ask-helper-hint"),
        of_the_review => review_hint(of_the_review)?,
    })
}

fn more_hint(way: Way) -> Option<String> {
    Some(match way {
        Way::Support => t!("ask-tell-more-support-hint"),
        Way::WhoIsMyWorker => t!("ask-tell-more-who-hint"),
        Way::Records => t!("ask-tell-more-records-hint"),
        Way::Sorted => t!("ask-sorted-hint"),
        _ => return None,
    })
}

fn review_hint(question: Question) -> Option<String> {
    Some(match question {
        Question::WordsOrPictures => t!("ask-words-or-pictures-hint"),
        Question::WhenReview => t!("ask-when-review-hint"),
        Question::GoingWell => t!("ask-going-well-hint"),
        Question::NotGoingWell => t!("ask-not-going-well-hint"),
        Question::Decide => t!("ask-decide-hint"),
        Question::WhoThere => t!("ask-who-there-hint"),
        Question::TakePart => t!("ask-take-part-hint"),
        Question::HowIsFamily => t!("ask-family-hint"),
        Question::HowIsHealth => t!("ask-health-hint"),
        Question::HowIsPlay => t!("ask-play-hint"),
        Question::HowIsHome
        | Question::HowIsSchool
        | Question::HowAreFriends
        | Question::HowIsWorker => t!("ask-face-hint"),
        _ => return None,
    })
}

/// The name of the picture beside it, where it is asked with pictures.
#[must_use]
pub fn question_picture(question: Question) -> Option<&'static str> {
    Some(match question {
        Question::HowIsHome => "home",
        Question::HowIsSchool => "school",
        Question::HowIsFamily => "family",
        Question::HowAreFriends => "friends",
        Question::HowIsHealth => "health",
        Question::HowIsPlay => "fun",
        Question::HowIsWorker => "social-worker",
        Question::WhoThere => "together",
        Question::TakePart => "have-a-say",
        _ => return None,
    })
}

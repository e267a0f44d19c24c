//! How it is safe to reach somebody who wrote: a phone can be in the wrong hands.

use maud::{Markup, html};
use upheld_protocol::{Choice, Letter, Question};

use super::{
    conversation::answer,
    words::{conversations, ways},
};

/// What a letter can say about it, in the order it is read.
const QUESTIONS: [Question; 5] = [
    Question::HowToReach,
    Question::ReachAt,
    Question::WhosePhone,
    Question::LeaveMessage,
    Question::WhenToReach,
];

/// The box for the top of the page; none when the letter says nothing about it.
pub(super) fn safe_contact(letter: &Letter) -> Option<Markup> {
    let given: Vec<_> = QUESTIONS.iter().filter_map(|question| letter.given(*question)).collect();
    (!given.is_empty()).then(|| {
        let warnings = warnings(letter);
        html! {
            div .safe .warning[!warnings.is_empty()] .note[warnings.is_empty()] {
                h2 { (conversations::SAFE_CONTACT) }
                @for warning in warnings { p { strong { (warning) } } }
                p { (conversations::SAFE_CONTACT_LEAD) }
                @for given in given {
                    h3 { (ways::question(given)) }
                    (answer(given))
                }
            }
        }
    })
}

fn warnings(letter: &Letter) -> Vec<&'static str> {
    let warnings = [
        (Question::WhosePhone, Choice::SharedPhone, conversations::SHARED_PHONE),
        (Question::WhosePhone, Choice::TheirPhone, conversations::THEIR_PHONE),
        (Question::WhosePhone, Choice::NotSure, conversations::UNSURE_PHONE),
        (Question::LeaveMessage, Choice::No, conversations::NO_MESSAGE),
        (Question::LeaveMessage, Choice::NotSure, conversations::UNSURE_MESSAGE),
    ];
    let said =
        warnings.into_iter().filter(|(question, choice, _)| letter.picked(*question, *choice));
    said.map(|(_, _, warning)| warning).collect()
}

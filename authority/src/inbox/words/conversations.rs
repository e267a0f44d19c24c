//! What staff read of conversations: their clocks, what must not be left lying, how they end.

// The list.
pub const ASKED_SHELF: &str = "Waiting for them";
pub const STATE_ASKED: &str = "Asked back";

/// What a row is, with its reference.
pub fn named(heading: &str, reference: &str) -> String {
    format!("{heading}, {reference}")
}
/// When and to whom, under a conversation of several messages.
pub fn messages_by(count: usize, when: &str, team: &str) -> String {
    format!("{count} messages, the newest received {when} by {team}")
}

// The clock.
pub const DUE: &str = "Answer by";
pub const LATE_HINT: &str = "They see this too, and can ask where their answer is.";
pub const CLOCK_RUNS_ON: &str =
    "Asking something back does not stop the clock. Only an answer does.";
pub const CLOCK_FROM: &str = "Where this comes from";
pub const CLOCK_NEEDS_REVIEW: &str =
    "Nobody has checked this time in the law itself yet. Check it before you rely on it.";

fn day_in_words(day: &str, about: bool) -> String {
    if about { format!("about {day}") } else { day.to_owned() }
}
/// By when, on the list.
pub fn due(day: &str, about: bool) -> String {
    format!("Due {}", day_in_words(day, about))
}
/// Since when it is late, on the list.
pub fn late(day: &str, about: bool) -> String {
    format!("Late since {}", day_in_words(day, about))
}
/// By when, on the page.
pub fn answer_by(day: &str, about: bool, from: &str) -> String {
    format!("{}, counted from {from}, the day it was received", day_in_words(day, about))
}
/// How long it may take.
pub fn at_most(day: &str, about: bool) -> String {
    format!("It may take until {} if there is a reason.", day_in_words(day, about))
}
/// Why it may take that long, in the words young people read.
pub fn told_why(why: &str) -> String {
    format!("What young people read about that: “{why}”")
}
/// The document.
pub fn source(title: &str, section: Option<&str>) -> String {
    match section {
        Some(section) => format!("{title}, {section}"),
        None => title.to_owned(),
    }
}

// What must not be left lying.
pub const LYING: &str = "Needs somebody now";
pub const SHOW_WAITING: &str = "Show what is waiting";

/// Urgent messages that nobody opened.
pub fn unopened(count: usize, minutes: i64) -> String {
    let time = match minutes / 60 {
        ..=1 => "1 hour".into(),
        hours @ 2..=47 => format!("{hours} hours"),
        hours => format!("{} days", hours / 24),
    };
    match count {
        1 => format!("1 message from somebody who feels unsafe has not been opened for {time}."),
        _ => format!(
            "{count} messages from somebody who feels unsafe have not been opened, one of them for {time}."
        ),
    }
}
/// Conversations that are late.
pub fn late_ones(count: usize, since: &str) -> String {
    match count {
        1 => format!("1 answer is late, since {since}."),
        _ => format!("{count} answers are late, one of them since {since}."),
    }
}

// One conversation.
pub const SAFE_CONTACT: &str = "How it is safe to reach them";
pub const SAFE_CONTACT_LEAD: &str =
    "Reach them only like this. Anything else may put them at risk.";
pub const SHARED_PHONE: &str = "Somebody else can see this phone. Do not say who you are or what it is about until you know \
     that it is them.";
pub const THEIR_PHONE: &str = "This is somebody else’s phone. Do not say who you are or what it is about to anybody but them.";
pub const UNSURE_PHONE: &str =
    "They are not sure whose phone this is. Treat it as one that others can see.";
pub const NO_MESSAGE: &str = "Do not leave a message.";
pub const UNSURE_MESSAGE: &str =
    "They are not sure whether a message may be left. It is safer not to leave one.";
pub const RESTS_ON: &str = "What they say of the law";

/// The message that another follows.
pub fn follows(reference: &str, day: Option<&str>) -> String {
    match day {
        Some(day) => format!("Message {reference} of {day}"),
        None => format!("Message {reference}"),
    }
}
pub const FOLLOWS: &str = "Follows";
/// Who asked something back.
pub fn asked_by(name: &str) -> String {
    format!("{name} asked")
}
/// Who closed it.
pub fn closed_by(name: &str) -> String {
    format!("{name} closed this")
}

// Answering or asking back.
pub const WHAT_IS_IT: &str = "What your words are";
pub const IS_ANSWER: &str = "This answers them";
pub const IS_QUESTION: &str = "I need to ask them something first";
pub const IS_QUESTION_HINT: &str =
    "They can write back. Asking does not stop the clock, if one runs.";
pub const QUESTION_SENT: &str =
    "Your question is on its way. They see it when their phone next connects.";

// Closing.
pub const OUTCOME: &str = "What came of it";
pub const OUTCOME_HINT: &str = "They see this. Only they and your team can read it.";
pub const OUTCOME_MISSING: &str = "Choose what came of it";

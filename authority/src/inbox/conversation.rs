//! A conversation as staff read it: how to reach whoever wrote, the clock, and everything that was
//! said, in order of time.

use maud::{Markup, html};
use upheld_protocol::{Letter, SubmissionBody, SubmissionId, Timestamp, body::Given};

use super::{
    attachment::kind_of,
    contact::safe_contact,
    list::state,
    times,
    words::{self, conversations, ways},
};
use crate::{
    authority::{
        Arrived, AttachmentState, Contents, Follows, ReadConversation, ReadMessage, ReadReply,
        Running, What,
    },
    keys::copies::KeptReply,
    store::Standing,
};

/// The phone's clock and ours may differ by so much before both times are shown.
const SAME_TIME: i64 = 60 * 60 * 1000;

/// What a conversation is called, opened by one of its messages.
pub(super) fn heading(conversation: &ReadConversation, id: SubmissionId) -> String {
    let whats = || letters(conversation).map(|letter| What::of(&letter));
    let what = whats().find(|what| !what.goes_on()).or_else(|| whats().next());
    let reference = id.reference();
    what.map_or_else(
        || words::message(&reference),
        |what| conversations::named(&ways::heading(what), &reference),
    )
}

/// What was written, newest first.
fn letters(conversation: &ReadConversation) -> impl Iterator<Item = Letter> {
    conversation.messages.iter().rev().filter_map(letter_of)
}

fn letter_of(message: &ReadMessage) -> Option<Letter> {
    match &message.contents {
        Contents::Readable(body) => Some(body.content.clone().into_letter()),
        _ => None,
    }
}

/// Something that was said in a conversation.
enum Said<'c> {
    Message(&'c ReadMessage),
    Reply(&'c ReadReply),
}

impl Said<'_> {
    fn at(&self) -> Timestamp {
        match self {
            Self::Message(message) => message.submission.received_at,
            Self::Reply(reply) => reply.at,
        }
    }
}

/// All of it.
pub(super) fn whole(conversation: &ReadConversation, now: Timestamp) -> Markup {
    let mut said: Vec<Said<'_>> = conversation.messages.iter().map(Said::Message).collect();
    let replies = conversation.messages.iter().flat_map(|message| &message.replies);
    said.extend(replies.map(Said::Reply));
    said.sort_by_key(Said::at);
    let urgent = conversation.messages.iter().any(|message| message.submission.urgent);
    html! {
        @if urgent { div .warning { h2 { (words::URGENT_TITLE) } p { (words::URGENT_LEAD) } } }
        @if let Some(contact) = letters(conversation).find_map(|letter| safe_contact(&letter)) {
            (contact)
        }
        @if let Some(running) = &conversation.running { (clock(running, now)) }
        ol .conversation {
            @for one in said {
                li {
                    @match one {
                        Said::Message(message) => (contents(message, now)),
                        Said::Reply(reply) => (reply_words(reply, now)),
                    }
                }
            }
        }
    }
}

fn clock(running: &Running, now: Timestamp) -> Markup {
    let (by, from) = (running.due.by, times::day(running.from, now));
    let day = times::day(by.date, now);
    let source = running.source.map(|source| source.title.as_str());
    html! {
        div .note[!running.late] .warning[running.late] {
            h2 {
                @match running.late_since() {
                    Some(since) => { (conversations::late(&times::day(since, now), by.about)) }
                    None => { (conversations::due(&day, by.about)) }
                }
            }
            @if running.late { p { (conversations::LATE_HINT) } }
        }
        dl .facts {
            (fact(conversations::DUE, html! {
                (conversations::answer_by(&day, by.about, &from))
                @if let Some(most) = running.due.at_most {
                    ". " (conversations::at_most(&times::day(most.date, now), most.about))
                    @if let Some(why) = &running.clock.why_longer {
                        " " (conversations::told_why(why))
                    }
                }
            }))
            @if let Some(source) = source {
                (fact(conversations::CLOCK_FROM, html! {
                    (conversations::source(source, running.clock.section.as_deref()))
                    @if running.clock.needs_review.is_some() {
                        ". " (conversations::CLOCK_NEEDS_REVIEW)
                    }
                }))
            }
        }
        p .hint { (conversations::CLOCK_RUNS_ON) }
    }
}

fn contents(message: &ReadMessage, now: Timestamp) -> Markup {
    let what = letter_of(message).map(|letter| What::of(&letter));
    html! {
        @if let Some(what) = what { h2 { (ways::heading(what)) } }
        @if message.earlier_missing { p .note { (words::EARLIER_MISSING) } }
        @match &message.contents {
            Contents::Readable(body) => {
                (facts(message, Some(body), now))
                (words_of(body))
                (attachments(message))
            }
            Contents::CannotOpen => {
                (sorry(words::CANNOT_OPEN_TITLE, words::CANNOT_OPEN))
                (facts(message, None, now))
            }
            Contents::NoKey => { (sorry(words::NO_KEY_TITLE, words::NO_KEY)) }
            Contents::Deleted => {
                (sorry(words::DELETED_TITLE, words::DELETED))
                (facts(message, None, now))
            }
        }
    }
}

fn sorry(title: &str, text: &str) -> Markup {
    html! { div .warning { h2 { (title) } p { (text) } } }
}

fn facts(message: &ReadMessage, body: Option<&SubmissionBody>, now: Timestamp) -> Markup {
    let submission = &message.submission;
    html! {
        dl .facts {
            (fact(words::STATE, html! { (state(submission)) }))
            (fact(words::REFERENCE, html! { (submission.id.reference()) }))
            (fact(words::RECEIVED, moment(submission.received_at, now)))
            @if let Some(body) = body {
                @if body.written_at.since(submission.received_at).abs() > SAME_TIME {
                    (fact(words::WRITTEN, html! {
                        (moment(body.written_at, now)) ", " (words::WRITTEN_HINT)
                    }))
                }
                (fact(words::FROM, html! {
                    span dir="auto" { (body.from.as_deref().unwrap_or(words::NO_NAME)) }
                }))
            }
            (fact(words::PHONE, html! { (phone(&submission.standing, now)) }))
            (fact(words::TO, html! { (message.team) }))
            @if let Some(earlier) = &message.follows {
                (fact(conversations::FOLLOWS, follows(earlier, now)))
            }
        }
    }
}

fn follows(earlier: &Follows, now: Timestamp) -> Markup {
    let day = earlier.received_at.map(|at| times::day_of(at, now));
    let words = conversations::follows(&earlier.submission.reference(), day.as_deref());
    html! {
        @if earlier.here { a href={ "/staff/messages/" (earlier.submission) } { (words) } }
        @else { (words) }
    }
}

fn phone(standing: &Standing, now: Timestamp) -> String {
    match standing {
        Standing::Invited { at, by } => {
            words::phone_invited(by.as_deref(), &times::in_words(*at, now))
        }
        Standing::Anonymous => words::PHONE_UNKNOWN.into(),
        Standing::NotChecked => words::PHONE_NOT_CHECKED.into(),
    }
}

fn attachments(message: &ReadMessage) -> Markup {
    html! {
        @if !message.attachments.is_empty() {
            h3 { (words::ATTACHMENTS) }
            ul .attachments {
                @for attachment in &message.attachments {
                    li { (attachment_line(message.submission.id, attachment)) }
                }
            }
        }
    }
}

fn attachment_line(message: SubmissionId, attachment: &AttachmentState) -> Markup {
    let what = kind_of(&attachment.media_type).words();
    html! {
        @match attachment.arrived {
            Arrived::Whole(bytes) => {
                a href={ "/staff/messages/" (message) "/attachments/" (attachment.id) } {
                    (words::open_attachment(what, &words::size(bytes)))
                }
            }
            Arrived::Part(received, of) => { (words::attachment_arriving(what, received, of)) }
            Arrived::Nothing => { (words::attachment_awaited(what)) }
        }
    }
}

fn fact(name: &str, value: Markup) -> Markup {
    html! { div { dt { (name) } dd { (value) } } }
}

fn moment(at: Timestamp, now: Timestamp) -> Markup {
    html! { time datetime=(times::machine(at)) { (words::sentence(&times::in_words(at, now))) } }
}

fn words_of(body: &SubmissionBody) -> Markup {
    let letter = body.content.clone().into_letter();
    html! {
        @if let Some(about) = &letter.about {
            h3 { (words::ABOUT) }
            p .said dir="auto" { (about.title) }
        }
        @for given in &letter.answers { (given_words(given)) }
        @if !letter.rests_on.is_empty() {
            h3 { (conversations::RESTS_ON) }
            @for rests_on in &letter.rests_on {
                p .said dir="auto" { (rests_on.says) }
                @if let Some(section) = &rests_on.section { p .hint dir="auto" { (section) } }
            }
        }
    }
}

/// A question and what was answered.
fn given_words(given: &Given) -> Markup {
    html! { h3 dir="auto" { (ways::question(given)) } (answer(given)) }
}

/// What was picked, in our words, and what was written, in theirs.
pub(super) fn answer(given: &Given) -> Markup {
    html! {
        @if !given.picked.is_empty() {
            ul { @for picked in &given.picked { li dir="auto" { (ways::picked(picked)) } } }
        }
        @if let Some(said) = &given.words { p .said dir="auto" { (said) } }
    }
}

fn reply_words(reply: &ReadReply, now: Timestamp) -> Markup {
    let when = html! {
        time datetime=(times::machine(reply.at)) { (times::in_words(reply.at, now)) }
    };
    html! {
        h2 { (who_did_what(reply)) ", " (when) }
        @match &reply.kept {
            Some(kept) => {
                @if let Some(outcome) = kept.outcome {
                    p { (conversations::OUTCOME) ": " (ways::outcome(outcome)) }
                }
                @if !kept.text.is_empty() { p .said dir="auto" { (kept.text.as_str()) } }
            }
            None => { p { (words::REPLY_UNREADABLE) } }
        }
        p .when { @if reply.reached { (words::REACHED) } @else { (words::NOT_FETCHED) } }
    }
}

fn who_did_what(reply: &ReadReply) -> String {
    match &reply.kept {
        Some(KeptReply { asks: true, .. }) => conversations::asked_by(&reply.member),
        Some(KeptReply { outcome: Some(_), .. }) => conversations::closed_by(&reply.member),
        _ => words::replied_by(&reply.member),
    }
}

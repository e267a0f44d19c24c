//! One message, and the form to answer it.

use axum::{
    extract::{Path, State},
    http::{StatusCode, Uri},
    response::Response,
};
use maud::{Markup, html};
use upheld_protocol::{EventId, SubmissionBody, SubmissionId, Timestamp, body::Given};

use super::{
    Trouble, asked,
    attachment::kind_of,
    list::state,
    missing,
    page::{Page, Problem, back, described_by, note, problem_at, token},
    see_other,
    staff::{Staff, sign_in_address},
    times, words,
};
use crate::{
    Authority, AuthorityState,
    authority::{Arrived, AttachmentState, Contents, ReadMessage, ReadReply, Session},
    store::Standing,
};

/// The phone's clock and ours may differ by so much before both times are shown.
const SAME_TIME: i64 = 60 * 60 * 1000;

pub(super) async fn show(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Response, Trouble> {
    let Ok(id) = id.parse() else {
        return Ok(missing());
    };
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(Some(id))));
    };
    let said = match asked(&uri, "said") {
        Some("replied") => Some(words::REPLY_SENT),
        Some("replied-before") => Some(words::REPLY_SENT_BEFORE),
        _ => None,
    };
    page(&authority, &session, id, &Draft { said, ..Draft::default() }).await
}

/// The page again with words that were typed before the session ended.
pub(super) async fn with_kept_words(
    authority: &AuthorityState,
    session: &Session,
    id: SubmissionId,
    kept: &str,
) -> Result<Response, Trouble> {
    page_or_form(authority, session, id, &Draft { text: kept, ..Draft::default() }).await
}

/// What is in the reply form, and what is to be said about it.
#[derive(Default)]
pub(super) struct Draft<'a> {
    pub(super) text: &'a str,
    pub(super) said: Option<&'a str>,
    pub(super) problems: &'a [Problem],
    pub(super) status: Option<StatusCode>,
}

/// The page, or at least the form with what was typed in it.
pub(super) async fn page_or_form(
    authority: &AuthorityState,
    session: &Session,
    id: SubmissionId,
    draft: &Draft<'_>,
) -> Result<Response, Trouble> {
    let page = page(authority, session, id, draft).await;
    Ok(page.unwrap_or_else(|_| only_form(authority, session, id, draft)))
}

async fn page(
    authority: &AuthorityState,
    session: &Session,
    id: SubmissionId,
    draft: &Draft<'_>,
) -> Result<Response, Trouble> {
    let Some(message) = authority.read(session, id).await? else {
        return Ok(missing());
    };
    let form = authority.fresh_event_id();
    let title = words::message(&id.reference());
    let main = html! {
        (back())
        @if let Some(said) = draft.said { (note(said)) }
        h1 { (title) }
        (contents(&message, authority.now()))
        (replies(&message.replies, authority.now()))
        (what_next(session, &message, form, draft))
    };
    let status = draft.status.unwrap_or(StatusCode::BAD_REQUEST);
    let page = Page::new(&title, Some(session), main).with_problems(draft.problems, status);
    Ok(page.answer(authority))
}

/// Only the form, for when the message cannot be read again but what was typed must stay.
pub(super) fn only_form(
    authority: &AuthorityState,
    session: &Session,
    id: SubmissionId,
    draft: &Draft<'_>,
) -> Response {
    let title = words::message(&id.reference());
    let main = html! {
        (back())
        h1 { (title) }
        (reply_form(session, id, authority.fresh_event_id(), draft))
    };
    let page = Page::new(&title, Some(session), main);
    page.with_problems(draft.problems, StatusCode::SERVICE_UNAVAILABLE).answer(authority)
}

pub(super) fn contents(message: &ReadMessage, now: Timestamp) -> Markup {
    html! {
        @if message.submission.urgent {
            div .warning { h2 { (words::URGENT_TITLE) } p { (words::URGENT_LEAD) } }
        }
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
        }
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
            h2 { (words::ATTACHMENTS) }
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
            h2 { (words::ABOUT) }
            p .said dir="auto" { (about.title) }
        }
        @for given in &letter.answers { (given_words(given)) }
        @for rests_on in &letter.rests_on {
            p .said dir="auto" { (rests_on.says) }
            @if let Some(section) = &rests_on.section { p { (section) } }
        }
    }
}

/// A question, as far as it is known here, and what was answered.
fn given_words(given: &Given) -> Markup {
    let asked = words::question(given.question).unwrap_or(&given.asked);
    html! {
        h2 { (asked) }
        @if !given.picked.is_empty() {
            ul { @for picked in &given.picked { li dir="auto" { (picked.says) } } }
        }
        @if let Some(said) = &given.words { p .said dir="auto" { (said) } }
    }
}

fn replies(replies: &[ReadReply], now: Timestamp) -> Markup {
    html! {
        @if !replies.is_empty() {
            h2 { (words::REPLIES) }
            ol .replies {
                @for reply in replies {
                    li {
                        p .who {
                            (words::replied_by(&reply.member)) ", "
                            time datetime=(times::machine(reply.at)) {
                                (times::in_words(reply.at, now))
                            }
                        }
                        @match &reply.text {
                            Some(text) => { p .said dir="auto" { (text.as_str()) } }
                            None => { p { (words::REPLY_UNREADABLE) } }
                        }
                        p .when {
                            @if reply.reached { (words::REACHED) } @else { (words::NOT_FETCHED) }
                        }
                    }
                }
            }
        }
    }
}

fn what_next(session: &Session, message: &ReadMessage, form: EventId, draft: &Draft<'_>) -> Markup {
    let id = message.submission.id;
    let closed = message.submission.closed_at.is_some();
    html! {
        @if closed {
            p .note { (words::CLOSED_NOTE) }
            @if !draft.text.is_empty() {
                h2 { (words::NOT_SENT) }
                p .said #text dir="auto" { (draft.text) }
            }
        } @else if let Contents::Readable(_) = message.contents {
            (reply_form(session, id, form, draft))
        }
        @if !closed && !matches!(message.contents, Contents::NoKey) {
            p { a href={ "/staff/messages/" (id) "/close" } { (words::CLOSE_LINK) } }
        }
    }
}

fn reply_form(session: &Session, id: SubmissionId, form: EventId, draft: &Draft<'_>) -> Markup {
    html! {
        h2 { (words::REPLY) }
        form method="post" action={ "/staff/messages/" (id) "/reply" } {
            (token(session))
            input type="hidden" name="form" value=(form);
            (text_field(words::YOUR_REPLY, draft.text, draft.problems))
            button { (words::SEND_REPLY) }
        }
    }
}

/// The field a reply is written in.
pub(super) fn text_field(label: &str, text: &str, problems: &[Problem]) -> Markup {
    let wrong = !problems.is_empty();
    html! {
        div .field {
            label for="text" { (label) }
            p .hint #text-hint { (words::reply_hint(Authority::reply_limit())) }
            (problem_at(problems, "text"))
            // A line break straight after the tag is dropped by browsers, so one is added.
            textarea #text name="text" rows="8" aria-invalid=[wrong.then_some("true")]
                aria-describedby=(described_by(problems, "text")) { "\n" (text) }
        }
    }
}

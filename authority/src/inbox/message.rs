//! A conversation's page, and the form to answer it or ask back.

use axum::{
    extract::{Path, State},
    http::{StatusCode, Uri},
    response::Response,
};
use maud::{Markup, html};
use upheld_protocol::{EventId, SubmissionId};

use super::{
    Trouble, asked,
    conversation::{heading, whole},
    missing,
    page::{Page, Problem, back, described_by, note, problem_at, token},
    see_other,
    staff::{Staff, sign_in_address},
    words::{self, conversations},
};
use crate::{
    Authority, AuthorityState,
    authority::{Contents, ReadConversation, Session},
};

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
        Some("asked") => Some(conversations::QUESTION_SENT),
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
    let draft = Draft { text: kept, kind: None, ..Draft::default() };
    page_or_form(authority, session, id, &draft).await
}

/// What somebody's words are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Answer,
    Question,
}

impl Kind {
    /// As a form names it; words that nobody said more about are an answer.
    pub(super) fn named(name: &str) -> Self {
        if name == Self::Question.name() { Self::Question } else { Self::Answer }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Question => "question",
        }
    }
}

/// What is in the reply form, and what is to be said about it.
pub(super) struct Draft<'a> {
    pub(super) text: &'a str,
    /// Unknown once it was lost; then it is asked for anew.
    pub(super) kind: Option<Kind>,
    pub(super) said: Option<&'a str>,
    pub(super) problems: &'a [Problem],
    pub(super) status: Option<StatusCode>,
}

impl Default for Draft<'_> {
    fn default() -> Self {
        Self { text: "", kind: Some(Kind::Answer), said: None, problems: &[], status: None }
    }
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
    let Some(conversation) = authority.read(session, id).await? else {
        return Ok(missing());
    };
    let form = authority.fresh_event_id();
    let title = words::message(&id.reference());
    let main = html! {
        (back())
        @if let Some(said) = draft.said { (note(said)) }
        h1 { (heading(&conversation, id)) }
        (whole(&conversation, authority.now()))
        (what_next(session, &conversation, form, draft))
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

fn what_next(
    session: &Session,
    conversation: &ReadConversation,
    form: EventId,
    draft: &Draft<'_>,
) -> Markup {
    let Some(message) = conversation.newest() else { return html! {} };
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
            fieldset {
                legend { (conversations::WHAT_IS_IT) }
                (kind_choice(Kind::Answer, draft, conversations::IS_ANSWER))
                (kind_choice(Kind::Question, draft, conversations::IS_QUESTION))
                p .hint #kind-question-hint { (conversations::IS_QUESTION_HINT) }
            }
            button { (words::SEND_REPLY) }
        }
    }
}

fn kind_choice(kind: Kind, draft: &Draft<'_>, label: &str) -> Markup {
    let id = format!("kind-{}", kind.name());
    let hint = (kind == Kind::Question).then_some("kind-question-hint");
    html! {
        div .choice {
            input type="radio" name="kind" id=(id) value=(kind.name()) required
                checked[draft.kind == Some(kind)] aria-describedby=[hint];
            label for=(id) { (label) }
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

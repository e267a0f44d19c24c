//! Sending a reply. Whatever happens, nothing typed is lost.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use upheld_protocol::{EventId, SubmissionId};
use zeroize::Zeroizing;

use super::{
    Trouble,
    message::{Draft, Kind, page_or_form},
    missing,
    page::Problem,
    see_other, sign_in,
    staff::Staff,
    words,
};
use crate::{
    Authority, AuthorityState,
    authority::{Replied, Session},
};

/// The form of a reply, and of closing.
#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    pub(super) token: String,
    #[serde(default)]
    pub(super) form: String,
    #[serde(default)]
    pub(super) text: Zeroizing<String>,
    /// Whether the words answer or ask.
    #[serde(default)]
    pub(super) kind: String,
    /// What came of it, where the form closes.
    #[serde(default)]
    pub(super) outcome: String,
}

/// Somebody loads the address again that a form was sent to.
pub(super) async fn go_back(Path(id): Path<String>) -> Response {
    let id = id.parse::<SubmissionId>();
    id.map_or_else(|_| missing(), |id| see_other(&format!("/staff/messages/{id}")))
}

pub(super) async fn submit(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Trouble> {
    let Ok(id) = id.parse() else {
        return Ok(missing());
    };
    let Some(session) = session else {
        return Ok(sign_in::carry_on(&authority, id, &typed.text));
    };
    let words = (Kind::named(&typed.kind), typed.text.as_str());
    let form = typed.form.parse().ok().filter(|_: &EventId| session.made_form(&typed.token));
    let Some(form) = form else {
        return again(&authority, &session, id, words, words::FORM_TOO_OLD.into(), None).await;
    };
    send(&authority, &session, id, form, words).await
}

async fn send(
    authority: &AuthorityState,
    session: &Session,
    id: SubmissionId,
    form: EventId,
    (kind, text): (Kind, &str),
) -> Result<Response, Trouble> {
    let (sent, said) = match kind {
        Kind::Answer => (authority.reply(session, id, form, text).await, "replied"),
        Kind::Question => (authority.ask(session, id, form, text).await, "asked"),
    };
    let replied = match sent {
        Ok(replied) => replied,
        Err(error) => {
            tracing::error!(%error, "a reply could not be stored");
            let status = Some(StatusCode::SERVICE_UNAVAILABLE);
            let problem = words::REPLY_NOT_STORED.into();
            return again(authority, session, id, (kind, text), problem, status).await;
        }
    };
    let problem = match replied {
        Replied::Sent => return Ok(see_other(&format!("/staff/messages/{id}?said={said}"))),
        Replied::SentBefore => {
            return Ok(see_other(&format!("/staff/messages/{id}?said=replied-before")));
        }
        Replied::NotReadable => return Ok(missing()),
        Replied::OtherWordsBefore => words::REPLY_OTHER_WORDS.to_owned(),
        Replied::Empty => words::REPLY_EMPTY.to_owned(),
        Replied::TooLong => too_long(text),
        Replied::Closed => return closed_before(authority, session, id, text).await,
    };
    again(authority, session, id, (kind, text), problem, None).await
}

/// The message was closed meanwhile: what was typed is shown, and was not sent.
pub(super) async fn closed_before(
    authority: &AuthorityState,
    session: &Session,
    id: SubmissionId,
    text: &str,
) -> Result<Response, Trouble> {
    let (words, problem) = ((Kind::Answer, text), words::ALREADY_CLOSED.into());
    again(authority, session, id, words, problem, None).await
}

pub(super) fn too_long(text: &str) -> String {
    let limit = Authority::reply_limit();
    let length = text.trim().replace("\r\n", "\n").chars().count();
    words::too_long(length.saturating_sub(limit), limit)
}

/// The page again, with everything that was typed.
async fn again(
    authority: &AuthorityState,
    session: &Session,
    id: SubmissionId,
    (kind, text): (Kind, &str),
    problem: String,
    status: Option<StatusCode>,
) -> Result<Response, Trouble> {
    let problems = [Problem::new("text", problem)];
    let draft = Draft { text, kind: Some(kind), problems: &problems, status, said: None };
    page_or_form(authority, session, id, &draft).await
}

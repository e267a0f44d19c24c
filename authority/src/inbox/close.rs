//! Closing a message: asked about first, with room for a last reply.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use maud::{Markup, html};
use upheld_protocol::{EventId, SubmissionId};

use super::{
    Trouble,
    message::{contents, text_field},
    missing,
    page::{Page, Problem, back, token},
    reply::{self, Typed, too_long},
    see_other, sign_in,
    staff::{Staff, sign_in_address},
    words,
};
use crate::{
    AuthorityState,
    authority::{Closed, Contents, ReadMessage, Session},
};

pub(super) async fn show(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    let Ok(id) = id.parse() else {
        return Ok(missing());
    };
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(Some(id))));
    };
    page(&authority, &session, id, "", &[], StatusCode::OK).await
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
    let form = typed.form.parse().ok().filter(|_: &EventId| session.made_form(&typed.token));
    let (problem, status) = match form {
        None => (words::FORM_TOO_OLD.to_owned(), StatusCode::BAD_REQUEST),
        Some(form) => match authority.close(&session, id, form, &typed.text).await {
            Ok(Closed::Done) => return Ok(see_other("/staff?said=closed")),
            Ok(Closed::NotReadable) => return Ok(missing()),
            Ok(Closed::ClosedBefore) => {
                return reply::closed_before(&authority, &session, id, &typed.text).await;
            }
            Ok(Closed::TooLong) => (too_long(&typed.text), StatusCode::BAD_REQUEST),
            Err(error) => {
                tracing::error!(%error, "closing could not be stored");
                (words::CLOSE_NOT_STORED.to_owned(), StatusCode::SERVICE_UNAVAILABLE)
            }
        },
    };
    let problems = [Problem::new("text", problem)];
    page(&authority, &session, id, &typed.text, &problems, status).await
}

async fn page(
    authority: &AuthorityState,
    session: &Session,
    id: SubmissionId,
    text: &str,
    problems: &[Problem],
    status: StatusCode,
) -> Result<Response, Trouble> {
    let message = match authority.read(session, id).await {
        Ok(Some(message)) => Some(message),
        Ok(None) => return Ok(missing()),
        // What was typed stays, even when the message cannot be read again.
        Err(_) if !text.is_empty() => None,
        Err(error) => return Err(error.into()),
    };
    if message.as_ref().is_some_and(cannot_be_closed) {
        return Ok(see_other(&format!("/staff/messages/{id}")));
    }
    let title = words::close_question(&id.reference());
    let main = html! {
        (back())
        h1 { (title) }
        p .lead { (words::CLOSE_LEAD) }
        (form(authority, session, (id, message.as_ref()), text, problems))
        @if let Some(message) = &message { (contents(message, authority.now())) }
    };
    let page = Page::new(&title, Some(session), main).with_problems(problems, status);
    Ok(page.answer(authority))
}

fn cannot_be_closed(message: &ReadMessage) -> bool {
    message.submission.closed_at.is_some() || matches!(message.contents, Contents::NoKey)
}

fn form(
    authority: &AuthorityState,
    session: &Session,
    about: (SubmissionId, Option<&ReadMessage>),
    text: &str,
    problems: &[Problem],
) -> Markup {
    let (this, message) = (format!("/staff/messages/{}", about.0), about.1);
    let can_reply = message.is_none_or(|message| matches!(message.contents, Contents::Readable(_)));
    html! {
        form method="post" action={ (this) "/close" } {
            (token(session))
            input type="hidden" name="form" value=(authority.fresh_event_id());
            @if can_reply { (text_field(words::LAST_REPLY, text, problems)) }
            button { (words::CLOSE_BUTTON) }
            " "
            a .button.quiet href=(this) { (words::KEEP_OPEN) }
        }
    }
}

//! Closing a conversation: what came of it is asked first, with room for a last word.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use maud::{Markup, html};
use upheld_protocol::{EventId, Outcome, SubmissionId};

use super::{
    Trouble,
    conversation::whole,
    message::text_field,
    missing,
    page::{Page, Problem, back, problem_at, token},
    reply::{self, Typed, too_long},
    see_other, sign_in,
    staff::{Staff, sign_in_address},
    words::{self, conversations, ways},
};
use crate::{
    AuthorityError, AuthorityState,
    authority::{Closed, Contents, ReadConversation, Session},
};

/// Where the summary of problems leads when nothing was chosen.
const FIRST_OUTCOME: &str = "outcome-put-right";

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
    page(&authority, &session, id, Typing::default(), (&[], StatusCode::OK)).await
}

/// What is in the form.
#[derive(Clone, Copy, Default)]
struct Typing<'a> {
    outcome: Option<Outcome>,
    text: &'a str,
}

impl<'a> Typing<'a> {
    fn of(typed: &'a Typed) -> Self {
        let named = |one: &Outcome| ways::outcome_name(*one) == typed.outcome;
        Self { outcome: ways::OUTCOMES.into_iter().find(named), text: &typed.text }
    }
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
    let typing = Typing::of(&typed);
    let (problem, status) = match form {
        None => (Problem::new("text", words::FORM_TOO_OLD), StatusCode::BAD_REQUEST),
        Some(form) => {
            match authority.close(&session, id, form, typing.outcome, typing.text).await {
                Ok(Closed::Done) => return Ok(see_other("/staff?said=closed")),
                Ok(Closed::NotReadable) => return Ok(missing()),
                Ok(Closed::ClosedBefore) => {
                    return reply::closed_before(&authority, &session, id, typing.text).await;
                }
                other => problem(other, typing.text),
            }
        }
    };
    page(&authority, &session, id, typing, (&[problem], status)).await
}

fn problem(closed: Result<Closed, AuthorityError>, text: &str) -> (Problem, StatusCode) {
    match closed {
        Ok(Closed::NoOutcome) => {
            (Problem::new(FIRST_OUTCOME, conversations::OUTCOME_MISSING), StatusCode::BAD_REQUEST)
        }
        Ok(_) => (Problem::new("text", too_long(text)), StatusCode::BAD_REQUEST),
        Err(error) => {
            tracing::error!(%error, "closing could not be stored");
            (Problem::new("text", words::CLOSE_NOT_STORED), StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

async fn page(
    authority: &AuthorityState,
    session: &Session,
    id: SubmissionId,
    typing: Typing<'_>,
    (problems, status): (&[Problem], StatusCode),
) -> Result<Response, Trouble> {
    let conversation = match authority.read(session, id).await {
        Ok(Some(conversation)) => Some(conversation),
        Ok(None) => return Ok(missing()),
        // What was typed stays, even when the message cannot be read again.
        Err(_) if !typing.text.is_empty() => None,
        Err(error) => return Err(error.into()),
    };
    if conversation.as_ref().is_some_and(cannot_be_closed) {
        return Ok(see_other(&format!("/staff/messages/{id}")));
    }
    let newest = conversation.as_ref().and_then(ReadConversation::newest);
    let id = newest.map_or(id, |message| message.submission.id);
    let can_reply = newest.is_none_or(|message| matches!(message.contents, Contents::Readable(_)));
    let title = words::close_question(&id.reference());
    let main = html! {
        (back())
        h1 { (title) }
        p .lead { (words::CLOSE_LEAD) }
        form method="post" action={ "/staff/messages/" (id) "/close" } {
            (token(session))
            input type="hidden" name="form" value=(authority.fresh_event_id());
            @if can_reply { (words_to_close(typing, problems)) }
            button { (words::CLOSE_BUTTON) }
            " "
            a .button.quiet href={ "/staff/messages/" (id) } { (words::KEEP_OPEN) }
        }
        @if let Some(conversation) = &conversation { (whole(conversation, authority.now())) }
    };
    let page = Page::new(&title, Some(session), main).with_problems(problems, status);
    Ok(page.answer(authority))
}

fn cannot_be_closed(conversation: &ReadConversation) -> bool {
    conversation.newest().is_none_or(|message| {
        message.submission.closed_at.is_some() || matches!(message.contents, Contents::NoKey)
    })
}

fn words_to_close(typing: Typing<'_>, problems: &[Problem]) -> Markup {
    let of_text = |problem: &&Problem| problem.field == "text";
    let in_text: Vec<_> = problems.iter().filter(of_text).cloned().collect();
    html! {
        fieldset aria-describedby="outcome-hint" {
            legend { (conversations::OUTCOME) }
            p .hint #outcome-hint { (conversations::OUTCOME_HINT) }
            (problem_at(problems, FIRST_OUTCOME))
            @for one in ways::OUTCOMES {
                @let id = format!("outcome-{}", ways::outcome_name(one));
                div .choice {
                    input type="radio" name="outcome" id=(id) value=(ways::outcome_name(one))
                        required checked[typing.outcome == Some(one)];
                    label for=(id) { (ways::outcome(one)) }
                }
            }
        }
        (text_field(words::LAST_REPLY, typing.text, &in_text))
    }
}

//! Signing in and out.

use axum::{
    Form,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header::SET_COOKIE},
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use serde::Deserialize;
use upheld_protocol::SubmissionId;
use zeroize::Zeroizing;

use super::{
    Trouble, asked, cookie, message,
    page::{Page, Problem, described_by, note, problem_at},
    refused, see_other, staff, words,
};
use crate::{Authority, AuthorityState, authority::SignIn, keys::Passphrase};

/// The form. `message` and `kept` carry on what somebody was doing when their session ended.
#[derive(Deserialize, Default)]
pub(super) struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    passphrase: Zeroizing<String>,
    #[serde(default)]
    message: String,
    #[serde(default)]
    kept: Zeroizing<String>,
}

pub(super) async fn show(
    State(authority): State<AuthorityState>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let message = asked(&uri, "message").unwrap_or_default().to_owned();
    let note = match asked(&uri, "said") {
        Some("signed-out") => Some(words::SIGNED_OUT),
        _ if staff::was_signed_in(&headers) => Some(words::SIGN_IN_AGAIN),
        _ => None,
    };
    page(&authority, &Typed { message, ..Typed::default() }, note, &[], StatusCode::OK)
}

/// The page for somebody whose session ended while they wrote: what they wrote stays.
pub(super) fn carry_on(authority: &Authority, id: SubmissionId, kept: &str) -> Response {
    let kept = Zeroizing::new(kept.to_owned());
    let typed = Typed { message: id.to_string(), kept, ..Typed::default() };
    page(authority, &typed, Some(words::SIGN_IN_AGAIN_KEPT), &[], StatusCode::OK)
}

pub(super) async fn submit(
    State(authority): State<AuthorityState>,
    Form(typed): Form<Typed>,
) -> Result<Response, Trouble> {
    let problems = missing(&typed);
    if !problems.is_empty() {
        return Ok(page(&authority, &typed, None, &problems, StatusCode::BAD_REQUEST));
    }
    let passphrase = Passphrase::typed(&typed.passphrase);
    let signed_in = authority.sign_in(&typed.name, passphrase).await.map_err(Trouble::from);
    let Ok(signed_in) = signed_in else {
        let problems = [Problem::new("name", words::SIGN_IN_UNAVAILABLE)];
        let status = StatusCode::SERVICE_UNAVAILABLE;
        return Ok(page(&authority, &typed, None, &problems, status));
    };
    match signed_in {
        SignIn::Welcome(secret) => welcome(&authority, &secret, &typed).await,
        SignIn::Wrong => {
            let problems = [Problem::new("name", words::WRONG)];
            Ok(page(&authority, &typed, None, &problems, StatusCode::FORBIDDEN))
        }
        SignIn::Wait(seconds) => {
            let problems = [Problem::new("passphrase", words::wait(seconds))];
            let status = StatusCode::TOO_MANY_REQUESTS;
            let answer = page(&authority, &typed, None, &problems, status);
            Ok(([("retry-after", seconds.to_string())], answer).into_response())
        }
    }
}

fn missing(typed: &Typed) -> Vec<Problem> {
    let mut problems = Vec::new();
    if typed.name.trim().is_empty() {
        problems.push(Problem::new("name", words::NAME_MISSING));
    }
    if typed.passphrase.trim().is_empty() {
        problems.push(Problem::new("passphrase", words::PASSPHRASE_MISSING));
    }
    problems
}

async fn welcome(
    authority: &AuthorityState,
    secret: &str,
    typed: &Typed,
) -> Result<Response, Trouble> {
    let message: Option<SubmissionId> = typed.message.parse().ok();
    let session = authority.session(secret).filter(|_| !typed.kept.is_empty());
    let mut answer = match (message, session) {
        (Some(id), Some(session)) => {
            message::with_kept_words(authority, &session, id, &typed.kept).await?
        }
        (Some(id), None) => see_other(&format!("/staff/messages/{id}")),
        _ => see_other("/staff"),
    };
    set_cookie(&mut answer, authority, secret);
    Ok(answer)
}

fn set_cookie(answer: &mut Response, authority: &Authority, secret: &str) {
    let secure = if authority.public_url().starts_with("https://") { "; Secure" } else { "" };
    let name = staff::COOKIE;
    let ends = if secret.is_empty() { "; Max-Age=0" } else { "" };
    let cookie = format!("{name}={secret}; Path=/staff; HttpOnly; SameSite=Strict{secure}{ends}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
}

/// The form of the sign-out button.
#[derive(Deserialize)]
pub(super) struct SignOut {
    #[serde(default)]
    token: String,
}

pub(super) async fn sign_out(
    State(authority): State<AuthorityState>,
    headers: HeaderMap,
    Form(form): Form<SignOut>,
) -> Result<Response, Trouble> {
    let secret = cookie(&headers, staff::COOKIE).unwrap_or_default();
    let session = authority.session(secret);
    if session.is_some_and(|session| !session.made_form(&form.token)) {
        return Ok(refused());
    }
    authority.sign_out(secret).await?;
    let mut answer = see_other("/staff/sign-in?said=signed-out");
    set_cookie(&mut answer, &authority, "");
    Ok(answer)
}

fn page(
    authority: &Authority,
    typed: &Typed,
    said: Option<&str>,
    problems: &[Problem],
    status: StatusCode,
) -> Response {
    let main = html! {
        @if let Some(said) = said { (note(said)) }
        h1 { (words::SIGN_IN) }
        p .lead { (words::SIGN_IN_LEAD) }
        form method="post" action="/staff/sign-in" {
            (name_field(typed, problems))
            (passphrase_field(problems))
            @if !typed.message.is_empty() {
                input type="hidden" name="message" value=(typed.message);
            }
            @if !typed.kept.is_empty() {
                input type="hidden" name="kept" value=(*typed.kept);
            }
            button { (words::SIGN_IN) }
        }
    };
    Page::new(words::SIGN_IN, None, main).with_problems(problems, status).answer(authority)
}

fn name_field(typed: &Typed, problems: &[Problem]) -> Markup {
    let wrong = problems.iter().any(|problem| problem.field == "name");
    html! {
        div .field {
            label for="name" { (words::NAME) }
            (problem_at(problems, "name"))
            input #name type="text" name="name" value=(typed.name) autocomplete="username"
                autocapitalize="words" spellcheck="false" aria-invalid=[wrong.then_some("true")]
                aria-describedby=[wrong.then_some("name-problem")];
        }
    }
}

fn passphrase_field(problems: &[Problem]) -> Markup {
    let wrong = problems.iter().any(|problem| problem.field == "passphrase");
    html! {
        div .field {
            label for="passphrase" { (words::PASSPHRASE) }
            p .hint #passphrase-hint { (words::PASSPHRASE_HINT) }
            (problem_at(problems, "passphrase"))
            input #passphrase type="password" name="passphrase" autocomplete="current-password"
                aria-describedby=(described_by(problems, "passphrase"))
                aria-invalid=[wrong.then_some("true")];
        }
    }
}

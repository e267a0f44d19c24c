//! The frame around every page, and the pieces pages share.

use axum::{
    http::{HeaderValue, StatusCode, header::CONTENT_SECURITY_POLICY},
    response::{Html, IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, html};

use upheld_protocol::Timestamp;

use super::{
    times,
    words::{self, conversations},
};
use crate::{Authority, authority::Session, headers::INBOX_POLICY};

/// Something to put right, and the field it is about.
#[derive(Clone)]
pub(super) struct Problem {
    pub(super) field: &'static str,
    pub(super) text: String,
}

impl Problem {
    pub(super) fn new(field: &'static str, text: impl Into<String>) -> Self {
        Self { field, text: text.into() }
    }
}

/// A page before it is framed.
pub(super) struct Page<'a> {
    pub(super) status: StatusCode,
    pub(super) title: &'a str,
    pub(super) session: Option<&'a Session>,
    pub(super) problems: &'a [Problem],
    pub(super) main: Markup,
}

impl<'a> Page<'a> {
    pub(super) fn new(title: &'a str, session: Option<&'a Session>, main: Markup) -> Self {
        Self { status: StatusCode::OK, title, session, problems: &[], main }
    }

    pub(super) fn with_problems(mut self, problems: &'a [Problem], status: StatusCode) -> Self {
        self.problems = problems;
        if !problems.is_empty() {
            self.status = status;
        }
        self
    }

    pub(super) fn answer(self, authority: &Authority) -> Response {
        let identity = authority.identity();
        let now = authority.now();
        respond(self.status, self.framed(&identity.name, identity.demonstration, now))
    }

    fn framed(&self, authority: &str, demonstration: bool, now: Timestamp) -> Markup {
        let title = words::title(self.title, authority);
        let title =
            if self.problems.is_empty() { title } else { words::title_with_problem(&title) };
        html! {
            (DOCTYPE)
            html lang=(words::LANGUAGE) {
                (head(&title))
                body {
                    a .skip href="#main" { (words::SKIP_LINK) }
                    (self.banner(authority, demonstration))
                    main #main tabindex="-1" {
                        (summary(self.problems))
                        @if let Some(session) = self.session { (lying(session, now)) }
                        (self.main)
                    }
                }
            }
        }
    }

    fn banner(&self, authority: &str, demonstration: bool) -> Markup {
        html! {
            header {
                div .top {
                    p .brand { a href="/staff" { (words::PRODUCT) " " span { (authority) } } }
                    @if let Some(session) = self.session { (menu(session)) }
                }
                @if demonstration { p .demonstration { (words::DEMONSTRATION) } }
            }
        }
    }
}

fn menu(session: &Session) -> Markup {
    html! {
        nav aria-label=(words::MAIN_MENU) {
            span { (words::signed_in_as(session.name())) }
            form method="post" action="/staff/sign-out" {
                (token(session))
                button { (words::SIGN_OUT) }
            }
        }
    }
}

fn head(title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (title) }
            link rel="icon" type="image/svg+xml" href="/staff/icon.svg";
            link rel="stylesheet" href="/staff/style.css";
        }
    }
}

/// What must not be left lying, above every page.
fn lying(session: &Session, now: Timestamp) -> Markup {
    let lying = session.lying();
    html! {
        @if lying.unopened.is_some() || lying.late.is_some() {
            section .warning.lying aria-label=(conversations::LYING) {
                @if let Some((count, since)) = lying.unopened {
                    p { (conversations::unopened(count, now.since(since) / 60_000)) }
                }
                @if let Some((count, since)) = lying.late {
                    p { (conversations::late_ones(count, &times::day(since, now))) }
                }
                p { a href="/staff?show=waiting" { (conversations::SHOW_WAITING) } }
            }
        }
    }
}

/// The summary of what to put right; each line leads to its field.
fn summary(problems: &[Problem]) -> Markup {
    html! {
        @if !problems.is_empty() {
            div .summary role="alert" aria-labelledby="problem" tabindex="-1" autofocus {
                h2 #problem { (words::PROBLEM) }
                ul {
                    @for problem in problems {
                        li { a href={ "#" (problem.field) } { (problem.text) } }
                    }
                }
            }
        }
    }
}

/// The line at a field that tells what is wrong with it.
pub(super) fn problem_at(problems: &[Problem], field: &str) -> Markup {
    html! {
        @for problem in problems.iter().filter(|problem| problem.field == field) {
            p .problem id={ (field) "-problem" } { (problem.text) }
        }
    }
}

/// What a field is described by: its hint, and its problem if it has one.
pub(super) fn described_by(problems: &[Problem], field: &str) -> String {
    let hint = format!("{field}-hint");
    if problems.iter().any(|problem| problem.field == field) {
        format!("{hint} {field}-problem")
    } else {
        hint
    }
}

/// The hidden field by which a form is known to be this session's.
pub(super) fn token(session: &Session) -> Markup {
    html! { input type="hidden" name="token" value=(session.form_token()); }
}

/// A note at the top of a page, such as after a reply was sent.
pub(super) fn note(text: &str) -> Markup {
    html! { p .note role="status" { (text) } }
}

/// The way back.
pub(super) fn back() -> Markup {
    html! { p .back { a href="/staff" { (words::BACK_TO_INBOX) } } }
}

/// A page that says only one thing, for when nothing else is known.
pub(super) fn plain(status: StatusCode, title: &str, text: &str) -> Response {
    let main = html! { h1 { (title) } p { (text) } (back()) };
    let page = Page { status, title, session: None, problems: &[], main };
    respond(status, page.framed(words::INBOX, false, Timestamp(0)))
}

fn respond(status: StatusCode, markup: Markup) -> Response {
    let policy: [(_, HeaderValue); 1] = [(CONTENT_SECURITY_POLICY, INBOX_POLICY)];
    (status, policy, Html(markup.into_string())).into_response()
}

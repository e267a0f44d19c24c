//! Inviting a young person: a link, a code and a picture of the link, shown once.

use axum::{
    Form,
    extract::State,
    http::{StatusCode, Uri},
    response::Response,
};
use maud::{Markup, html};
use qrcode::{Color, QrCode};
use serde::Deserialize;
use upheld_protocol::Timestamp;

use super::{
    Trouble, asked, missing,
    page::{Page, back, note, token},
    refused, see_other,
    staff::{Staff, sign_in_address},
    times, words,
};
use crate::{
    AuthorityState,
    authority::{FreshInvite, Session},
    store::OpenInvite,
};

/// Around the picture stays so much free, in modules (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// The form of both buttons.
#[derive(Deserialize)]
pub(super) struct Pressed {
    #[serde(default)]
    token: String,
    #[serde(default)]
    invite: String,
}

pub(super) async fn show(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    uri: Uri,
) -> Result<Response, Trouble> {
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(None)));
    };
    if !authority.can_invite() {
        return Ok(missing());
    }
    let open = authority.open_invites().await?;
    let said = match asked(&uri, "said") {
        Some("withdrawn") => Some(words::WITHDRAWN),
        Some("not-withdrawn") => Some(words::NOT_WITHDRAWN),
        _ => None,
    };
    let main = html! {
        (back())
        @if let Some(said) = said { (note(said)) }
        h1 { (words::INVITES) }
        p .lead { (words::INVITES_LEAD) }
        (make_form(&session, words::MAKE_INVITE))
        (open_list(&session, &open, authority.now()))
    };
    Ok(Page::new(words::INVITES, Some(&session), main).answer(&authority))
}

pub(super) async fn make(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    Form(pressed): Form<Pressed>,
) -> Result<Response, Trouble> {
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(None)));
    };
    if !session.made_form(&pressed.token) {
        return Ok(refused());
    }
    if !authority.can_invite() {
        return Ok(missing());
    }
    let fresh = authority.make_invite(Some(&session)).await?;
    let main = html! {
        (back())
        h1 { (words::INVITE_READY) }
        (ready(&fresh, authority.now()))
        (make_form(&session, words::ANOTHER_INVITE))
    };
    let mut page = Page::new(words::INVITE_READY, Some(&session), main);
    page.status = StatusCode::CREATED;
    Ok(page.answer(&authority))
}

pub(super) async fn withdraw(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    Form(pressed): Form<Pressed>,
) -> Result<Response, Trouble> {
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(None)));
    };
    let (true, Ok(invite)) = (session.made_form(&pressed.token), pressed.invite.parse()) else {
        return Ok(refused());
    };
    let done = authority.withdraw_invite(&session, invite).await?;
    let said = if done { "withdrawn" } else { "not-withdrawn" };
    Ok(see_other(&format!("/staff/invites?said={said}")))
}

fn make_form(session: &Session, button: &str) -> Markup {
    html! {
        form method="post" action="/staff/invites" {
            (token(session))
            button { (button) }
        }
    }
}

fn ready(fresh: &FreshInvite, now: Timestamp) -> Markup {
    let until = times::in_words(fresh.expires_at, now);
    html! {
        p .lead { (words::INVITE_SHOWN_ONCE) " " (words::good_until(&until)) }
        @if let Some(picture) = picture(&fresh.link) {
            h2 { (words::INVITE_QR) }
            (picture)
        }
        h2 { (words::INVITE_LINK) }
        p .said { (fresh.link) }
        h2 { (words::INVITE_CODE) }
        p .said.code { (fresh.code()) }
        p .hint { (words::INVITE_CODE_HINT) }
    }
}

/// The link as a QR code: one path of dark squares on white, so that it can be scanned in dark
/// mode too.
fn picture(link: &str) -> Option<Markup> {
    let code = QrCode::new(link).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let modules = code.to_colors();
    let dark = modules.iter().enumerate().filter(|(_, color)| **color == Color::Dark);
    let square =
        |(at, _): (usize, _)| format!("M{} {}h1v1h-1z", at % width + QUIET, at / width + QUIET);
    let path: String = dark.map(square).collect();
    Some(html! {
        svg .qr xmlns="http://www.w3.org/2000/svg" role="img" aria-label=(words::INVITE_QR_LABEL)
            viewBox={ "0 0 " (side) " " (side) } shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#ffffff" {}
            path d=(path) fill="#000000" {}
        }
    })
}

fn open_list(session: &Session, open: &[OpenInvite], now: Timestamp) -> Markup {
    html! {
        h2 { (words::counted(words::OPEN_INVITES, open.len() as u64)) }
        @if open.is_empty() { p { (words::NO_OPEN_INVITES) } }
        @else {
            ul .invites {
                @for invite in open { li { (open_line(session, invite, now)) } }
            }
        }
    }
}

fn open_line(session: &Session, invite: &OpenInvite, now: Timestamp) -> Markup {
    let made = times::in_words(invite.made_at, now);
    let until = times::in_words(invite.expires_at, now);
    let about = format!("invite-{}", invite.id);
    html! {
        p id=(about) { (words::open_invite(invite.made_by.as_deref(), &made, &until)) }
        form method="post" action="/staff/invites/withdraw" {
            (token(session))
            input type="hidden" name="invite" value=(invite.id);
            button .quiet aria-describedby=(about) { (words::WITHDRAW) }
        }
    }
}

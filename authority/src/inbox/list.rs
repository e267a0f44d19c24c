//! The list: who waits, most urgent first.

use axum::{extract::State, http::Uri, response::Response};
use maud::{Markup, html};
use upheld_protocol::Timestamp;

use super::{
    Trouble, asked,
    page::{Page, back, note},
    see_other,
    staff::{Staff, sign_in_address},
    times,
    words::{self, conversations, ways},
};
use crate::{
    AuthorityState,
    authority::{Conversation, Desk, Running, Session, Shelved},
    store::{Shelf, StoredSubmission},
};

/// How many waiting conversations the first page shows.
const WAITING_SHOWN: u32 = 100;
/// How many of the others.
const OTHERS_SHOWN: u32 = 10;
/// How many a page of one shelf shows.
const PAGE: u32 = 50;

pub(super) async fn show(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    uri: Uri,
) -> Result<Response, Trouble> {
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(None)));
    };
    authority.note_listed(&session).await?;
    let desk = authority.desk(&session).await?;
    match asked(&uri, "show").and_then(shelf_named) {
        Some(shelf) => one_shelf(&authority, (&session, &desk), shelf, &uri).await,
        None => all_shelves(&authority, (&session, &desk), &uri).await,
    }
}

/// The address of the shelf for what nothing speaks for.
const NOT_CHECKED: &str = "not-checked";

const SHELVES: [(Shelf, &str, &str); 5] = [
    (Shelf::Waiting, "waiting", words::WAITING),
    (Shelf::NotChecked, NOT_CHECKED, words::NOT_CHECKED),
    (Shelf::Asked, "asked", conversations::ASKED_SHELF),
    (Shelf::Answered, "answered", words::ANSWERED_SHELF),
    (Shelf::Closed, "closed", words::CLOSED_SHELF),
];

fn shelf_named(name: &str) -> Option<Shelf> {
    SHELVES.iter().find(|(_, address, _)| *address == name).map(|(shelf, _, _)| *shelf)
}

async fn all_shelves(
    authority: &AuthorityState,
    (session, desk): (&Session, &Desk),
    uri: &Uri,
) -> Result<Response, Trouble> {
    let mut shelves = Vec::new();
    for (shelf, address, heading) in SHELVES {
        let most = if shelf == Shelf::Waiting { WAITING_SHOWN } else { OTHERS_SHOWN };
        let shelved = authority.list(session, desk, shelf, (0, most)).await?;
        shelves.push((shelf, address, heading, shelved));
    }
    let empty = shelves.iter().all(|(_, _, _, shelved)| shelved.count == 0);
    let now = authority.now();
    let main = html! {
        @if asked(uri, "said") == Some("closed") { (note(words::CLOSED_DONE)) }
        h1 { (words::INBOX) }
        p {
            @if authority.can_invite() {
                a href="/staff/invites" { (words::INVITES) }
                " · "
            }
            a href="/staff/people" { (words::PEOPLE) }
            " · "
            a href="/staff/figures" { (words::FIGURES) }
        }
        @if empty { p .lead { (words::NOTHING_YET) } } @else {
            @for (shelf, address, heading, shelved) in &shelves {
                @if *shelf == Shelf::Waiting || shelved.count > 0 {
                    (section(address, heading, shelved, now))
                }
            }
        }
    };
    Ok(Page::new(words::INBOX, Some(session), main).answer(authority))
}

fn section(address: &str, heading: &str, shelved: &Shelved, now: Timestamp) -> Markup {
    let shown = shelved.conversations.len() as u64;
    html! {
        section aria-labelledby=(address) {
            h2 id=(address) { (words::counted(heading, shelved.count)) }
            @if shelved.count == 0 { p { (words::NOTHING_WAITING) } }
            @if address == NOT_CHECKED { p { (words::NOT_CHECKED_LEAD) } }
            (rows(&shelved.conversations, now))
            @if shelved.count > shown {
                p { a href={ "/staff?show=" (address) } {
                    (words::see_all(shelved.count, heading))
                } }
            }
        }
    }
}

async fn one_shelf(
    authority: &AuthorityState,
    (session, desk): (&Session, &Desk),
    shelf: Shelf,
    uri: &Uri,
) -> Result<Response, Trouble> {
    let page: u32 = asked(uri, "page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let page = page.clamp(1, u32::MAX / PAGE);
    let shelved = authority.list(session, desk, shelf, ((page - 1) * PAGE, PAGE)).await?;
    let (address, heading) = SHELVES
        .iter()
        .find(|(one, _, _)| *one == shelf)
        .map_or(("waiting", words::WAITING), |(_, address, heading)| (*address, *heading));
    let title = words::counted(heading, shelved.count);
    let main = html! {
        (back())
        h1 { (title) }
        @if address == NOT_CHECKED { p { (words::NOT_CHECKED_LEAD) } }
        @if shelved.conversations.is_empty() { p { (words::NONE_HERE) } }
        (rows(&shelved.conversations, authority.now()))
        (pages(address, page, shelved.count))
    };
    Ok(Page::new(&title, Some(session), main).answer(authority))
}

fn pages(address: &str, page: u32, count: u64) -> Markup {
    let more = u64::from(page) * u64::from(PAGE) < count;
    html! {
        @if page > 1 || more {
            nav .pages aria-label=(words::PAGES) {
                @if page > 1 {
                    a href={ "/staff?show=" (address) "&page=" (page - 1) } { (words::NEWER) }
                }
                @if more {
                    a href={ "/staff?show=" (address) "&page=" (page + 1) } { (words::OLDER) }
                }
            }
        }
    }
}

fn rows(conversations: &[Conversation], now: Timestamp) -> Markup {
    html! {
        @if !conversations.is_empty() {
            ol .messages { @for conversation in conversations { (row(conversation, now)) } }
        }
    }
}

fn row(conversation: &Conversation, now: Timestamp) -> Markup {
    let newest = &conversation.newest;
    html! {
        li .urgent[conversation.urgent] {
            p .what {
                a href={ "/staff/messages/" (newest.id) } { (name(conversation)) }
                @if conversation.urgent { " " strong .tag.unsafe { (words::URGENT) } }
                @if let Some(running) = &conversation.running { " " (clock(running, now)) }
                @for news in &conversation.news { " " span .tag { (ways::news(*news)) } }
                " " strong .tag .new[state(newest) == words::STATE_NEW] { (state(newest)) }
            }
            p .when {
                time datetime=(times::machine(newest.received_at)) { (received(conversation, now)) }
            }
        }
    }
}

/// What it is, as far as that is known, with the reference of its newest message.
fn name(conversation: &Conversation) -> String {
    let reference = conversation.newest.id.reference();
    match conversation.what {
        Some(what) => conversations::named(&ways::heading(what), &reference),
        None => words::message(&reference),
    }
}

fn received(conversation: &Conversation, now: Timestamp) -> String {
    let when = times::in_words(conversation.newest.received_at, now);
    match conversation.messages {
        1 => words::received_by(&when, &conversation.team),
        more => conversations::messages_by(more, &when, &conversation.team),
    }
}

fn clock(running: &Running, now: Timestamp) -> Markup {
    let by = running.due.by;
    html! {
        @match running.late_since() {
            Some(since) => {
                strong .tag.late { (conversations::late(&times::day(since, now), by.about)) }
            }
            None => { span .tag { (conversations::due(&times::day(by.date, now), by.about)) } }
        }
    }
}

/// A message's state, in words.
pub(super) fn state(submission: &StoredSubmission) -> &'static str {
    if submission.deleted_at.is_some() {
        words::STATE_DELETED
    } else if submission.closed_at.is_some() {
        words::STATE_CLOSED
    } else if submission.asked_at.is_some() {
        conversations::STATE_ASKED
    } else if submission.answered_at.is_some() {
        words::STATE_ANSWERED
    } else if submission.cannot_open_at.is_some() {
        words::STATE_CANNOT_OPEN
    } else if submission.opened_at.is_some() {
        words::STATE_OPENED
    } else {
        words::STATE_NEW
    }
}

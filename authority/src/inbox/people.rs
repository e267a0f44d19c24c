//! Who is in which team: adding a colleague, and taking somebody out.

use axum::{
    Form,
    extract::{Query, State},
    http::{StatusCode, Uri},
    response::Response,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    Trouble, asked, missing,
    page::{Page, Problem, back, note, problem_at, token},
    refused, see_other,
    staff::{Staff, sign_in_address},
    words,
};
use crate::{
    Authority, AuthorityState,
    authority::{Joined, Session, TeamPeople},
    keys::Passphrase,
    store::{Person, TakenOut},
};

/// The form that adds somebody.
#[derive(Deserialize, Default)]
pub(super) struct Typed {
    #[serde(default)]
    token: String,
    #[serde(default)]
    team: String,
    #[serde(default)]
    name: String,
}

/// Somebody in a team, as a link and a form name them.
#[derive(Deserialize)]
pub(super) struct Named {
    #[serde(default)]
    token: String,
    #[serde(default)]
    team: String,
    #[serde(default)]
    member: String,
}

pub(super) async fn show(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    uri: Uri,
) -> Result<Response, Trouble> {
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(None)));
    };
    let said = match asked(&uri, "said") {
        Some("joined") => Some(words::JOINED),
        Some("there-before") => Some(words::THERE_BEFORE),
        Some("last-one") => Some(words::LAST_ONE),
        Some("not-there") => Some(words::NOT_THERE),
        _ => None,
    };
    page(&authority, &session, &Typed::default(), said, &[]).await
}

pub(super) async fn add(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    Form(typed): Form<Typed>,
) -> Result<Response, Trouble> {
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(None)));
    };
    let (true, Ok(team)) = (session.made_form(&typed.token), typed.team.parse()) else {
        return Ok(refused());
    };
    match authority.add_colleague(&session, team, &typed.name).await? {
        Joined::Newcomer(passphrase) => {
            Ok(newcomer(&authority, &session, typed.name.trim(), &passphrase))
        }
        Joined::Colleague => Ok(see_other("/staff/people?said=joined")),
        Joined::ThereBefore => Ok(see_other("/staff/people?said=there-before")),
        Joined::NotYours => Ok(refused()),
        Joined::NoName => {
            let problems = [Problem::new("name", words::COLLEAGUE_NAME_MISSING)];
            page(&authority, &session, &typed, None, &problems).await
        }
    }
}

/// Asks first.
pub(super) async fn ask(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    Query(named): Query<Named>,
) -> Result<Response, Trouble> {
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(None)));
    };
    let teams = authority.own_teams(&session).await?;
    let Some((team, person)) = find(&teams, &named) else {
        return Ok(missing());
    };
    let title = words::take_out_question(&person.name, &team.team.name);
    let main = html! {
        (back_to_people())
        h1 { (title) }
        p .lead { (words::TAKE_OUT_LEAD) }
        form method="post" action="/staff/people/take-out" {
            (token(&session))
            input type="hidden" name="team" value=(team.team.id);
            input type="hidden" name="member" value=(person.id);
            button { (words::TAKE_OUT) }
            " "
            a .button.quiet href="/staff/people" { (words::KEEP_IN) }
        }
    };
    Ok(Page::new(&title, Some(&session), main).answer(&authority))
}

pub(super) async fn take_out(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    Form(named): Form<Named>,
) -> Result<Response, Trouble> {
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(None)));
    };
    if !session.made_form(&named.token) {
        return Ok(refused());
    }
    let teams = authority.own_teams(&session).await?;
    let Some((team, person)) = find(&teams, &named) else {
        return Ok(see_other("/staff/people?said=not-there"));
    };
    match authority.take_out(&session, team.team.id, person.id).await? {
        TakenOut::Done => Ok(taken_out(&authority, &session, &team.team.name, &person.name)),
        TakenOut::LastOne => Ok(see_other("/staff/people?said=last-one")),
        TakenOut::NotThere => Ok(see_other("/staff/people?said=not-there")),
    }
}

fn find<'t>(teams: &'t [TeamPeople], named: &Named) -> Option<(&'t TeamPeople, &'t Person)> {
    let team = teams.iter().find(|team| team.team.id.to_string() == named.team)?;
    let person = team.people.iter().find(|person| person.id.to_string() == named.member)?;
    Some((team, person))
}

async fn page(
    authority: &Authority,
    session: &Session,
    typed: &Typed,
    said: Option<&str>,
    problems: &[Problem],
) -> Result<Response, Trouble> {
    let teams = authority.own_teams(session).await?;
    let main = html! {
        (back())
        @if let Some(said) = said { (note(said)) }
        h1 { (words::PEOPLE) }
        p .lead { (words::PEOPLE_LEAD) }
        @for team in &teams { (people_of(team)) }
        @if teams.is_empty() { p { (words::NO_TEAMS) } } @else {
            (add_form(session, &teams, typed, problems))
        }
    };
    let page = Page::new(words::PEOPLE, Some(session), main);
    Ok(page.with_problems(problems, StatusCode::BAD_REQUEST).answer(authority))
}

fn people_of(TeamPeople { team, people }: &TeamPeople) -> Markup {
    html! {
        h2 { (words::counted(&team.name, people.len() as u64)) }
        ul .people {
            @for person in people {
                li {
                    span { (person.name) }
                    @if people.len() > 1 {
                        " "
                        a href={
                            "/staff/people/take-out?team=" (team.id) "&member=" (person.id)
                        } { (words::take_out_link(&person.name)) }
                    }
                }
            }
        }
    }
}

fn add_form(
    session: &Session,
    teams: &[TeamPeople],
    typed: &Typed,
    problems: &[Problem],
) -> Markup {
    let wrong = problems.iter().any(|problem| problem.field == "name");
    let described = if wrong { "name-hint name-problem" } else { "name-hint" };
    html! {
        h2 { (words::ADD_COLLEAGUE) }
        form method="post" action="/staff/people/add" {
            (token(session))
            div .field {
                label for="team" { (words::TEAM) }
                select #team name="team" {
                    @for TeamPeople { team, .. } in teams {
                        @let chosen = team.id.to_string() == typed.team;
                        option value=(team.id) selected[chosen] { (team.name) }
                    }
                }
            }
            div .field {
                label for="name" { (words::COLLEAGUE_NAME) }
                p .hint #name-hint { (words::COLLEAGUE_NAME_HINT) }
                (problem_at(problems, "name"))
                input #name type="text" name="name" value=(typed.name) autocomplete="off"
                    autocapitalize="words" spellcheck="false"
                    aria-invalid=[wrong.then_some("true")] aria-describedby=(described);
            }
            button { (words::ADD_TO_TEAM) }
        }
    }
}

fn newcomer(
    authority: &Authority,
    session: &Session,
    name: &str,
    passphrase: &Passphrase,
) -> Response {
    let title = words::newcomer_title(name);
    let main = html! {
        (back_to_people())
        h1 { (title) }
        p .lead { (words::NEWCOMER_LEAD) }
        h2 { (words::NAME_TO_SIGN_IN) }
        p .said { (name) }
        h2 { (words::PASSPHRASE_OF_NEWCOMER) }
        p .said.code { (*passphrase.shown()) }
    };
    let mut page = Page::new(&title, Some(session), main);
    page.status = StatusCode::CREATED;
    page.answer(authority)
}

fn taken_out(authority: &Authority, session: &Session, team: &str, name: &str) -> Response {
    let title = words::taken_out_title(name);
    let main = html! {
        (back_to_people())
        h1 { (title) }
        div .warning {
            h2 { (words::ROTATE_TITLE) }
            p { (words::ROTATE_LEAD) }
            p { code { (words::rotate_command(team)) } }
        }
    };
    Page::new(&title, Some(session), main).answer(authority)
}

fn back_to_people() -> Markup {
    html! { p .back { a href="/staff/people" { (words::BACK_TO_PEOPLE) } } }
}

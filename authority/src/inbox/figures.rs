//! What young people answered with nobody's name on it: whole quarters only.

use axum::{extract::State, response::Response};
use maud::{Markup, html};

use super::{
    Trouble,
    page::{Page, back},
    see_other,
    staff::{Staff, sign_in_address},
    words,
};
use crate::{
    AuthorityState,
    figures::{Figure, Quarter},
};

/// So many questions with too few answers are named: anybody can make up names.
const NAMED: usize = 50;

pub(super) async fn show(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
) -> Result<Response, Trouble> {
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(None)));
    };
    let quarters = authority.all_figures().await?;
    let main = html! {
        (back())
        h1 { (words::FIGURES) }
        p .lead { (words::FIGURES_LEAD) }
        @if quarters.is_empty() { p { (words::NO_FIGURES) } }
        @for (quarter, figures) in &quarters { (of_quarter(*quarter, figures)) }
    };
    Ok(Page::new(words::FIGURES, Some(&session), main).answer(&authority))
}

fn of_quarter(quarter: Quarter, figures: &[Figure]) -> Markup {
    let few: Vec<_> = figures.iter().filter(|figure| figure.shown.is_none()).map(name).collect();
    html! {
        section {
            h2 { (quarter.months()) }
            @if figures.is_empty() { p { (words::NO_ANSWERS) } }
            @for figure in figures {
                @if let Some(shown) = &figure.shown { (table(&name(figure), shown)) }
            }
            @if !few.is_empty() {
                h3 { (words::TOO_FEW) }
                ul { @for name in few.iter().take(NAMED) { li { (name) } } }
            }
        }
    }
}

fn table(name: &str, shown: &[(String, u64)]) -> Markup {
    html! {
        table {
            caption { (name) }
            thead { tr { th scope="col" { (words::ANSWER) } th scope="col" { (words::ABOUT_HOW_MANY) } } }
            tbody {
                @for (answer, count) in shown {
                    tr { th scope="row" { (answer) } td { (count) } }
                }
            }
        }
    }
}

fn name(figure: &Figure) -> String {
    match &figure.question {
        Some(question) => words::question_of(&figure.about, question),
        None => figure.about.clone(),
    }
}

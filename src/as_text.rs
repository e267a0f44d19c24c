//! What can be read here as text for somebody else: to be shared or printed. It always says how much
//! weight it carries, where it comes from and how new it is.

use upheld_engine::{
    pack::EasyLine,
    requests::{EntryView, OutcomeView},
};

use crate::{
    components::status_words,
    sentences::unstressed,
    t,
    told::told,
    words::{date, unmarked},
};

/// An entry.
pub fn entry(view: &EntryView, easy: bool) -> String {
    let entry = &view.entry;
    let told = told();
    let mut lines = vec![told.text(&entry.title)];
    let in_doubt = entry.needs_review.is_some();
    lines.extend(entry.status.map(|status| status_words(status, in_doubt)));
    lines.extend(doubt(view));
    lines.push(meaning(&entry.plain, &entry.easy_read, easy));
    let steps = entry.steps.iter().enumerate();
    lines.extend(
        steps.map(|(place, step)| format!("{}. {}", place + 1, unstressed(&told.text(step)))),
    );
    lines.push(from(view));
    lines.push(t!("share-checked", date = date(entry.checked_on)));
    lines.push(t!("share-from", app = t!("app-name")));
    join(&lines)
}

/// What may follow from what was answered in the guide.
pub fn outcomes(outcomes: &[OutcomeView], easy: bool) -> String {
    let mut lines = vec![t!("outcomes-title"), t!("outcomes-not-decided")];
    for OutcomeView { outcome, related } in outcomes {
        lines.push(told().text(&outcome.title));
        lines.push(meaning(&outcome.plain, &outcome.easy_read, easy));
        lines.push(format!("{} {}", t!("outcomes-why"), unstressed(&told().text(&outcome.why))));
        let read = related.iter().map(|card| format!("- {}", told().text(&card.title)));
        lines.push(read.collect::<Vec<_>>().join("\n"));
    }
    lines.push(t!("share-from", app = t!("app-name")));
    join(&lines)
}

/// Where an entry comes from: the document, the section in it, or the council.
pub fn from(view: &EntryView) -> String {
    let document = view.source.as_ref().map(|source| {
        let section = view.entry.section.as_ref().map(|section| format!(", {section}"));
        let section = section.unwrap_or_default();
        format!("{}{section}. {}, {}.", source.title, source.publisher, source.published)
    });
    let parts: Vec<String> = document.into_iter().chain(view.council.clone()).collect();
    if parts.is_empty() { String::new() } else { t!("share-source", source = parts.join(" ")) }
}

fn doubt(view: &EntryView) -> Option<String> {
    if view.past_review {
        return Some(t!("past-review", date = date(view.entry.review_by)));
    }
    view.entry.needs_review.as_ref().map(|_| t!("entry-ask-advocate"))
}

fn meaning(plain: &str, easy_read: &[EasyLine], easy: bool) -> String {
    let told = told();
    if easy && !easy_read.is_empty() {
        let lines = easy_read.iter().map(|line| unstressed(&told.text(&line.text)));
        return lines.collect::<Vec<_>>().join("\n");
    }
    let paragraphs = plain.trim().split("\n\n").map(|paragraph| told.text(paragraph));
    unstressed(&paragraphs.collect::<Vec<_>>().join("\n\n"))
}

/// A blank line apart, without the marks that keep directions apart on a screen.
pub(crate) fn join(lines: &[String]) -> String {
    let lines: Vec<&str> =
        lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    unmarked(&lines.join("\n\n"))
}

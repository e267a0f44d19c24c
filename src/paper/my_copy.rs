//! Everything of one's own on one page.

use upheld_engine::{
    requests::{
        AttachedCard, Draft, MyCopy, Person, PledgeAnswer, PromiseCheck, SavedView, Standing, Step,
        ThreadView, TimelineStep, Words,
    },
    ways as pages,
};

use super::{Page, asked, when};
use crate::{
    components::{
        answer_title, kind_words, outcome_words, role_words, sharing_words, state_words,
        step_words, what_it_means,
    },
    t, ways,
    words::{Language, moment},
};

/// The page, in this language.
#[must_use]
pub fn my_copy(copy: &MyCopy, language: &Language) -> String {
    let mut page = Page::default();
    page.says("h1", &t!("copy-page-title"));
    page.line(&t!("copy-page-made", time = moment(copy.made_at)));
    if let Some(authority) = &copy.authority {
        page.line(&t!("copy-page-council", name = authority.as_str()));
    }
    if is_empty(copy) {
        page.line(&t!("copy-page-nothing"));
    }
    let with_more = copy.conversations.iter().any(|view| !view.attachments.is_empty())
        || copy.drafts.iter().any(|draft| !draft.attached.is_empty());
    if with_more {
        page.line(&t!("copy-page-no-pictures"));
    }
    if copy.proofs.iter().any(|proof| proof.demonstration) {
        page.says("p class=\"warning\"", &t!("demonstration"));
    }
    if !copy.conversations.is_empty() {
        page.says("h2", &t!("copy-page-messages"));
        for view in &copy.conversations {
            conversation(&mut page, view);
        }
    }
    if !copy.drafts.is_empty() {
        page.says("h2", &t!("copy-page-drafts"));
        for draft in &copy.drafts {
            one_draft(&mut page, draft);
        }
    }
    if !copy.saved.is_empty() {
        page.says("h2", &t!("copy-page-saved"));
        for saved in &copy.saved {
            one_saved(&mut page, saved);
        }
    }
    if !copy.people.is_empty() {
        page.says("h2", &t!("people-title"));
        for person in &copy.people {
            one_person(&mut page, person);
        }
    }
    if !copy.pledge.is_empty() {
        page.says("h2", &t!("check-pledge-title"));
        for check in &copy.pledge {
            one_promise(&mut page, check);
        }
    }
    page.finish(&t!("copy-page-title"), language)
}

fn is_empty(copy: &MyCopy) -> bool {
    let MyCopy { drafts, conversations, saved, people, pledge, .. } = copy;
    let written = drafts.is_empty() && conversations.is_empty() && saved.is_empty();
    written && people.is_empty() && pledge.is_empty()
}

/// Somebody who was added to the reader's people.
fn one_person(page: &mut Page, person: &Person) {
    let Person { role, name, call, text, email, note, .. } = person;
    page.raw("<article>\n");
    page.says("h3", &role_words(*role));
    page.raw("<dl>\n");
    let lines = [
        (t!("people-name"), name),
        (t!("people-call"), call),
        (t!("people-text"), text),
        (t!("people-email"), email),
        (t!("people-note"), note),
    ];
    for (label, line) in lines.iter().filter(|(_, line)| !line.is_empty()) {
        page.pair(label, line);
    }
    page.raw("</dl>\n</article>\n");
}

/// What was answered about one promise, newest first, and what of it was shared.
fn one_promise(page: &mut Page, check: &PromiseCheck) {
    page.raw("<article>\n");
    page.written("h3", &check.promise.title);
    page.raw("<dl>\n");
    for PledgeAnswer { answer, why, at, sharing } in &check.answers {
        let said = [ways::choice(*answer), why.clone(), sharing_words(*sharing)];
        let said = said.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>();
        page.pair(&moment(*at), &said.join("\n"));
    }
    page.raw("</dl>\n</article>\n");
}

fn conversation(page: &mut Page, view: &ThreadView) {
    page.raw("<article>\n");
    page.says("h3", &t!("copy-page-message", team = view.to.as_str()));
    page.says("p class=\"strong\"", &state_words(&view.state, view.to_advocate));
    if view.received {
        page.raw("<dl>\n");
        page.pair(&t!("thread-reference"), &view.reference);
        page.raw("</dl>\n");
    }
    page.says("h4", &t!("thread-written"));
    asked(page, view);
    if view.words == Words::UntilDelivered {
        page.line(&t!("words-until-delivered"));
    }
    attached(page, view.attachments.iter().map(|one| &one.card));
    page.says("h4", &t!("thread-happened"));
    page.raw("<dl>\n");
    for step in &view.timeline {
        when(&step_words(&step.what, view.to_advocate), step.at, page);
    }
    page.raw("</dl>\n");
    for step in &view.timeline {
        answer(page, step);
    }
    page.raw("</article>\n");
}

fn answer(page: &mut Page, step: &TimelineStep) {
    let Step::Answered { text, readable, outcome, .. } = &step.what else { return };
    page.raw("<div class=\"answer\">\n");
    page.says("h4", &answer_title(&step.what));
    page.line(&moment(step.at));
    if !readable {
        page.line(&t!("answer-not-readable"));
    } else if text.is_empty() {
        page.line(&t!("copy-page-answer-closed"));
    } else {
        page.written("div", text);
    }
    if let Some(outcome) = outcome {
        page.line(&outcome_words(*outcome));
    }
    page.raw("</div>\n");
}

fn one_draft(page: &mut Page, draft: &Draft) {
    page.raw("<article>\n");
    page.says("h3", &t!("draft-only-here"));
    page.raw("<dl>\n");
    let none = || t!("check-skipped");
    let or_none = |text: &str| if text.trim().is_empty() { none() } else { text.to_owned() };
    for question in pages::questions(draft) {
        let picked = draft.all_picked(question).iter().map(|one| ways::choice(*one));
        let words = Some(draft.words(question).to_owned()).filter(|words| !words.is_empty());
        let said = picked.chain(words).collect::<Vec<_>>().join("\n");
        page.pair(&ways::title(draft.way, question), &or_none(&said));
    }
    page.pair(&t!("check-name"), &or_none(&draft.from));
    page.raw("</dl>\n");
    attached(page, draft.attached.iter());
    page.raw("</article>\n");
}

/// What was saved to read again, with its reader's note.
fn one_saved(page: &mut Page, saved: &SavedView) {
    let entry = &saved.entry.entry;
    page.raw("<article>\n");
    page.written("h3", &entry.title);
    if let Some(status) = entry.status {
        page.says("p class=\"strong\"", &what_it_means(status, entry.needs_review.is_some()));
    }
    match &saved.standing {
        Standing::Same | Standing::NotHere => {}
        Standing::Changed => page.line(&t!("copy-page-saved-changed")),
        Standing::Withdrawn { why, .. } => {
            page.line(&t!("copy-page-saved-withdrawn"));
            if let Some(why) = why {
                page.written("p", why);
            }
        }
    }
    page.written("div", &entry.plain);
    if let Some(source) = &saved.entry.source {
        let from = [Some(&source.title), entry.section.as_ref()];
        let from = from.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        page.written("p", &from);
    }
    page.raw("<dl>\n");
    if !saved.note.is_empty() {
        page.pair(&t!("copy-page-note"), &saved.note);
    }
    when(&t!("copy-page-saved-at"), saved.saved_at, page);
    page.raw("</dl>\n</article>\n");
}

fn attached<'a>(page: &mut Page, cards: impl Iterator<Item = &'a AttachedCard>) {
    let kinds: Vec<String> = cards.map(|card| kind_words(&card.media_type)).collect();
    if !kinds.is_empty() {
        page.says("h4", &t!("attached"));
        page.points(&kinds);
    }
}

//! That what a council publishes gives nobody away, is about its promises, and can be answered.

use jiff::civil::Date;

use super::structure::{References, bad_id, empties, repeats, unknown_entries};
use super::{Flaw, Place, missing};
use crate::model::{
    Consultation, ConsultationQuestion, Counted, EntryId, Figures, Pack, Status, YouSaid, is_id,
};
use crate::source::heading;

/// Figures are rounded to this, so that nobody can tell who answered what.
const ROUNDED_TO: u32 = 5;

pub(super) fn published(pack: &Pack, beside: References<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, figures) in pack.figures.iter().enumerate() {
        flaws.extend(figures_structure(Place::Figures(at), figures, pack, beside));
    }
    for (at, said) in pack.you_said.iter().enumerate() {
        flaws.extend(you_said_structure(Place::YouSaid(at), said, pack, beside));
    }
    for (at, consultation) in pack.consultations.iter().enumerate() {
        flaws.extend(not_a_councils(Place::Consultation(at), "id", pack));
        flaws.extend(consultation_structure(Place::Consultation(at), consultation));
    }
    flaws.extend(twice(pack));
    flaws
}

fn not_a_councils(place: Place, part: &'static str, pack: &Pack) -> Option<Flaw> {
    pack.local.is_none().then(|| place.flaw(part, "only a council's pack has this"))
}

fn in_future(place: Place, part: &'static str, day: Date, pack: &Pack) -> Option<Flaw> {
    let what = format!("this day is after the pack was made, on {}", pack.made_on);
    (day > pack.made_on).then(|| place.flaw(part, what))
}

/// Entries that are there and that no council promises.
fn not_promised(
    place: Place,
    part: &'static str,
    ids: &[EntryId],
    pack: &Pack,
    beside: References<'_>,
) -> Vec<Flaw> {
    let mut flaws = unknown_entries(place, part, ids, pack, beside);
    for id in ids {
        let promised = match pack.entry(id) {
            Some(entry) => entry.status == Some(Status::LocalPromise),
            None => beside.is_promise(id) || !beside.has_entry(id),
        };
        if !promised {
            let what = format!("\u{201c}{id}\u{201d} is not a promise");
            flaws.push(place.quoting(part, id.as_str(), what));
        }
    }
    flaws
}

fn figures_structure(
    place: Place,
    figures: &Figures,
    pack: &Pack,
    beside: References<'_>,
) -> Vec<Flaw> {
    let mut flaws =
        empties(place, &[("quarter", &figures.quarter), (heading::NOTE, &figures.note)]);
    flaws.extend(not_a_councils(place, "quarter", pack));
    flaws.extend(in_future(place, "made_on", figures.made_on, pack));
    if figures.about.is_empty() {
        flaws.push(place.flaw(heading::ANSWERS, missing(heading::ANSWERS)));
    }
    let about: Vec<EntryId> = figures.about.iter().map(|counted| counted.about.clone()).collect();
    flaws.extend(not_promised(place, heading::ANSWERS, &about, pack, beside));
    for at in repeats(about.iter()) {
        let what = "this promise stands here twice";
        flaws.push(place.quoting(heading::ANSWERS, about[at].as_str(), what));
    }
    for counted in figures.about.iter().filter(|counted| !is_rounded(counted)) {
        let what = format!("figures are rounded to {ROUNDED_TO}, so that nobody is given away");
        flaws.push(place.quoting(heading::ANSWERS, counted.about.as_str(), what));
    }
    flaws
}

fn is_rounded(counted: &Counted) -> bool {
    let answers = [counted.yes, counted.sort_of, counted.no, counted.not_sure];
    answers.into_iter().flatten().all(|count| count % ROUNDED_TO == 0)
}

fn you_said_structure(
    place: Place,
    said: &YouSaid,
    pack: &Pack,
    beside: References<'_>,
) -> Vec<Flaw> {
    let parts = [
        (heading::YOU_SAID, &said.you_said),
        (heading::WE_DID, &said.we_did),
        ("picture", &said.picture),
    ];
    let mut flaws = empties(place, &parts);
    if !is_id(&said.id) {
        flaws.push(place.flaw("id", bad_id(&said.id)));
    }
    flaws.extend(not_a_councils(place, "id", pack));
    flaws.extend(in_future(place, "on", said.on, pack));
    flaws.extend(not_promised(place, "about", &said.about, pack, beside));
    flaws
}

fn consultation_structure(place: Place, consultation: &Consultation) -> Vec<Flaw> {
    let parts = [
        ("title", &consultation.title),
        (heading::PLAIN, &consultation.about),
        (heading::WHAT_HAPPENS_NEXT, &consultation.what_happens_next),
    ];
    let mut flaws = empties(place, &parts);
    if consultation.easy_read.is_empty() {
        flaws.push(place.flaw(heading::EASY_READ, missing(heading::EASY_READ)));
    }
    if consultation.closes <= consultation.opens {
        flaws.push(place.flaw("closes", "the last day should be after the first"));
    }
    if consultation.questions.is_empty() {
        flaws.push(place.flaw(heading::QUESTIONS, missing(heading::QUESTIONS)));
    }
    flaws.extend(consultation.questions.iter().flat_map(|it| question_structure(place, it)));
    for at in repeats(consultation.questions.iter().map(|question| &question.id)) {
        let id = consultation.questions[at].id.as_str();
        flaws.push(place.quoting(heading::QUESTIONS, id, "another question has this id"));
    }
    flaws
}

fn question_structure(place: Place, question: &ConsultationQuestion) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut report = |what: &str| {
        flaws.push(place.quoting(heading::QUESTIONS, question.id.as_str(), what));
    };
    if question.choices.len() < 2 {
        report("a question has two choices or more");
    }
    if !repeats(question.choices.iter().map(|choice| &choice.id)).is_empty() {
        report("two choices have the same id");
    }
    let words = question.choices.iter().map(|choice| &choice.words);
    if words.chain([&question.title]).any(|words| words.trim().is_empty()) {
        report("a question and its choices have words");
    }
    flaws
}

fn twice(pack: &Pack) -> Vec<Flaw> {
    let quarters = repeats(pack.figures.iter().map(|figures| &figures.quarter)).into_iter();
    let said = repeats(pack.you_said.iter().map(|said| &said.id)).into_iter();
    let asked = repeats(pack.consultations.iter().map(|it| &it.id)).into_iter();
    let quarters =
        quarters.map(|at| Place::Figures(at).flaw("quarter", "another file is about this quarter"));
    let said = said.map(|at| Place::YouSaid(at).flaw("id", "another file has this id"));
    let asked = asked.map(|at| Place::Consultation(at).flaw("id", "another file has this id"));
    quarters.chain(said).chain(asked).collect()
}

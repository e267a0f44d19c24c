//! What the pretend engine says of the guide, and of what a reader saved.

use upheld_engine::{
    pack::{Answers, EntryId, Kind, Outcome, Question, Status},
    requests::{Answer, EntryView, OutcomeView, Request, SavedView, Standing},
};

use crate::{
    canned::WRITTEN_AT,
    library::{card, day, easy, entry_view},
};

/// The guide, and what is somebody's own.
#[derive(Clone)]
pub struct Own {
    pub questions: Vec<Question>,
    pub outcomes: Vec<OutcomeView>,
    pub kept: Option<Answers>,
    pub saved: Vec<SavedView>,
}

fn question(number: u32, id: &str, title: &str, answers: &[(&str, &str)]) -> Question {
    let answer = |(id, words): &(&str, &str)| upheld_engine::pack::Answer {
        id: id.parse().unwrap(),
        words: (*words).into(),
    };
    Question {
        id: id.parse().unwrap(),
        number,
        title: title.into(),
        why: format!("Reason {number}."),
        answers: answers.iter().map(answer).collect(),
    }
}

impl Own {
    pub fn new() -> Self {
        let outcome = Outcome {
            id: "outcome-leaver".parse().unwrap(),
            number: 1,
            title: "You may be a care leaver".into(),
            when: std::collections::BTreeMap::new(),
            plain: "You may get an adviser. Ask your council.".into(),
            easy_read: vec![easy(Some("advocate"), "You may get an adviser.")],
            why: "You said you were in care at 16.".into(),
            related: vec![],
        };
        let related = vec![card("right-adviser", Kind::Right, Status::Law)];
        Self {
            questions: vec![
                question(
                    1,
                    "age",
                    "How old are you?",
                    &[("16_17", "16 or 17"), ("18", "18 or older")],
                ),
                question(2, "care", "Are you in care now?", &[("yes", "Yes"), ("no", "No")]),
            ],
            outcomes: vec![OutcomeView { outcome, related }],
            kept: None,
            saved: vec![],
        }
    }

    pub fn answer(&mut self, request: &Request, entry: &EntryView) -> Option<Answer> {
        Some(match request {
            Request::GuideQuestions(_) => Answer::GuideQuestions(self.questions.clone()),
            Request::GuideOutcomes(_) => Answer::GuideOutcomes(self.outcomes.clone()),
            Request::KeptAnswers(_) => Answer::KeptAnswers(self.kept.clone()),
            Request::KeepAnswers(ask) => {
                self.kept.clone_from(&ask.answers);
                Answer::KeepAnswers(())
            }
            Request::Save(ask) => {
                self.saved.retain(|saved| saved.id != ask.id);
                if ask.keep {
                    self.saved.insert(0, saved(&ask.id, entry, Standing::Same));
                }
                Answer::Save(())
            }
            Request::Saved(_) => Answer::Saved(self.saved.clone()),
            Request::OneSaved(ask) => {
                Answer::OneSaved(self.saved.iter().find(|saved| saved.id == ask.id).cloned())
            }
            Request::Note(ask) => {
                if !self.saved.iter().any(|saved| saved.id == ask.id) {
                    self.saved.insert(0, saved(&ask.id, entry, Standing::Same));
                }
                for saved in self.saved.iter_mut().filter(|saved| saved.id == ask.id) {
                    saved.note.clone_from(&ask.note);
                }
                Answer::Note(())
            }
            _ => return None,
        })
    }
}

pub fn saved(id: &EntryId, entry: &EntryView, standing: Standing) -> SavedView {
    SavedView {
        id: id.clone(),
        saved_at: WRITTEN_AT,
        note: String::new(),
        entry: entry.clone(),
        standing,
    }
}

/// One saved entry for every way it may have fared.
pub fn saved_in_every_state() -> Vec<SavedView> {
    let one = |name: &str, standing| {
        let mut view = entry_view();
        view.entry.id = name.parse().unwrap();
        view.entry.title = format!("Saved {name}");
        saved(&name.parse().unwrap(), &view, standing)
    };
    let why = Some("The law was changed.".to_owned());
    let mut same = one("right-same", Standing::Same);
    same.note = "Ask Sam about this on Monday.".into();
    vec![
        same,
        one("right-changed", Standing::Changed),
        one("right-withdrawn", Standing::Withdrawn { on: Some(day("2026-10-01")), why }),
        one("right-unknown", Standing::Withdrawn { on: None, why: None }),
        one("local-gone", Standing::NotHere),
    ]
}

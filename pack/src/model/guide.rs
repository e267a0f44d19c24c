use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AnswerId, EasyLine, EntryId, OutcomeId, QuestionId};

/// Any question may be answered so; nobody has to list it.
pub(crate) const NOT_SURE: &str = "not_sure";

/// "Which rules are about me?": questions, and what may follow from the answers. It never decides.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Guide {
    /// The questions, in order.
    pub questions: Vec<Question>,
    /// What may follow, in reading order. Every set of answers leads to one or more.
    pub outcomes: Vec<Outcome>,
}

/// What was answered. A question that is missing counts as answered with "not sure".
pub type Answers = BTreeMap<QuestionId, AnswerId>;

/// A question of the guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name.
    pub id: QuestionId,
    /// Its place, from 1.
    pub number: u32,
    /// The question.
    pub title: String,
    /// Why it is asked.
    pub why: String,
    /// What can be answered, besides "not sure".
    pub answers: Vec<Answer>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its name within the question.
    pub id: AnswerId,
    /// Its words.
    pub words: String,
}

/// What may follow from the answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Its name.
    pub id: OutcomeId,
    /// Its place, from 1.
    pub number: u32,
    /// Such as "You may be …".
    pub title: String,
    /// The answers it follows from; a question that is not named may have any.
    pub when: BTreeMap<QuestionId, Vec<AnswerId>>,
    /// What it means, for a reader of nine.
    pub plain: String,
    /// The same in Easy Read.
    pub easy_read: Vec<EasyLine>,
    /// The reasons.
    pub why: String,
    /// What to read.
    pub related: Vec<EntryId>,
}

impl Guide {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty() && self.outcomes.is_empty()
    }

    /// What may follow from these answers.
    pub fn outcomes(&self, answers: &Answers) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(|outcome| outcome.follows_from(answers))
    }
}

impl Outcome {
    fn follows_from(&self, answers: &Answers) -> bool {
        self.when.iter().all(|(question, wanted)| {
            let given = answers.get(question).map_or(NOT_SURE, AnswerId::as_str);
            wanted.iter().any(|answer| answer.as_str() == given)
        })
    }
}

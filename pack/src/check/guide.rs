//! That the guide leads somewhere from every set of answers, and never decides.

use super::{Flaw, Place};
use crate::model::{Answers, NOT_SURE, Pack, Question};
use crate::page::squeeze;
use crate::source::heading;

pub(crate) fn guide(pack: &Pack) -> Vec<Flaw> {
    let guide = &pack.guide;
    let mut flaws = Vec::new();
    for (at, question) in guide.questions.iter().enumerate() {
        if question.answers.len() < 2 {
            let what = "a question has two answers or more";
            flaws.push(Place::Question(at).flaw("answers", what));
        }
    }
    for (at, outcome) in guide.outcomes.iter().enumerate() {
        let place = Place::Outcome(at);
        for (question, answers) in &outcome.when {
            let found = guide.questions.iter().find(|it| it.id == *question);
            if found.is_none() {
                let what = format!("there is no question \u{201c}{question}\u{201d}");
                flaws.push(place.flaw("when", what));
            }
            for answer in answers {
                let known = answer.as_str() == NOT_SURE
                    || found.is_some_and(|it| it.answers.iter().any(|one| one.id == *answer));
                if !known {
                    let what = format!(
                        "\u{201c}{question}\u{201d} has no answer \u{201c}{answer}\u{201d}"
                    );
                    flaws.push(place.flaw("when", what));
                }
            }
        }
        let said = squeeze(&outcome.plain).to_lowercase();
        if !said.contains("may") || !said.contains("in writing") {
            let what =
                "an outcome says \u{201c}may\u{201d}, and to ask the council to confirm in writing";
            flaws.push(place.flaw(heading::PLAIN, what));
        }
    }
    flaws.extend(every_answer_leads_somewhere(pack));
    flaws
}

fn every_answer_leads_somewhere(pack: &Pack) -> Option<Flaw> {
    let stuck = sets_of_answers(&pack.guide.questions)
        .into_iter()
        .find(|answers| pack.guide.outcomes(answers).next().is_none())?;
    let given: Vec<String> = stuck.iter().map(|(q, a)| format!("{q} = {a}")).collect();
    let what = format!("no outcome follows from: {}", given.join("; "));
    (!pack.guide.is_empty()).then(|| Place::Pack.flaw("id", what))
}

fn sets_of_answers(questions: &[Question]) -> Vec<Answers> {
    let mut sets = vec![Answers::new()];
    for question in questions {
        let not_sure = NOT_SURE.parse().ok();
        let ids: Vec<_> =
            question.answers.iter().map(|answer| answer.id.clone()).chain(not_sure).collect();
        sets = sets
            .iter()
            .flat_map(|set| {
                ids.iter().map(|id| {
                    let mut set = set.clone();
                    set.insert(question.id.clone(), id.clone());
                    set
                })
            })
            .collect();
    }
    sets
}

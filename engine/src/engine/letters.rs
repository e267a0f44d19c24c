//! What a letter says of the law: sentences of the national pack, each with its source and its
//! doubts, chosen by what was answered. Nothing is worked out as certain.

use upheld_pack::LetterName;
use upheld_protocol::{Choice, Question, SubmissionId, Way, body::RestsOn};

use super::Engine;
use crate::{
    requests::{Draft, LetterPart, Refusal},
    stores::StoreError,
    ways,
};

impl Engine {
    pub(super) fn letter_of_draft(&self, id: SubmissionId) -> Result<Vec<LetterPart>, Refusal> {
        let draft = self.draft(id)?;
        Ok(self.law_of(&draft)?)
    }

    /// What the letter of a draft says of the law.
    pub(super) fn law_of(&self, draft: &Draft) -> Result<Vec<LetterPart>, StoreError> {
        let letters = self.library.letters()?;
        let mut parts = Vec::new();
        for name in names(draft) {
            let Some(letter) = letters.iter().find(|letter| letter.name == name) else { continue };
            let card =
                letter.rests_on.as_ref().map(|entry| self.library.card(entry)).transpose()?;
            parts.push(LetterPart {
                name,
                title: letter.title.clone(),
                says: letter.says.clone(),
                note: letter.note.clone(),
                section: letter.section.clone(),
                rests_on: card.flatten(),
                needs_review: letter.needs_review.is_some(),
            });
        }
        Ok(parts)
    }
}

impl LetterPart {
    /// It as it stands in the letter.
    pub(super) fn in_letter(self) -> RestsOn {
        RestsOn { says: self.says, section: self.section }
    }
}

fn names(draft: &Draft) -> Vec<LetterName> {
    match draft.way {
        Way::Support => support(draft),
        Way::Advocate => vec![LetterName::Advocate],
        Way::Records => vec![LetterName::Records],
        Way::Stage2 => vec![LetterName::Stage2],
        _ => Vec::new(),
    }
}

fn support(draft: &Draft) -> Vec<LetterName> {
    let ages = [
        (Choice::Under16, LetterName::SupportUnder16),
        (Choice::From16To17, LetterName::Support16To17),
        (Choice::From18To20, LetterName::Support18To20),
        (Choice::From21To24, LetterName::Support21To24),
        (Choice::From25, LetterName::Support25AndOver),
    ];
    let age = ages.into_iter().find(|(age, _)| draft.picked(Question::Age, *age));
    let age = age.map_or(LetterName::SupportNotSure, |(_, name)| name);
    let asked = ways::questions(draft).contains(&Question::SaidNo);
    let came_back = asked && draft.picked(Question::SaidNo, Choice::Yes);
    std::iter::once(age).chain(came_back.then_some(LetterName::ComeBack)).collect()
}

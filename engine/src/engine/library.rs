//! Questions about the library, and what a reader saves of it.

use upheld_pack::{Answers, Entry, EntryId, TopicId, WordId};

use super::Engine;
use crate::{
    requests::{
        Answer, EntryView, LONGEST_NOTE, Refusal, Request, SavedView, Standing, TopicView, WordView,
    },
    stores::StoreError,
    vault::Saved,
};

impl Engine {
    pub(super) fn ask_library(&mut self, request: Request) -> Result<Answer, Refusal> {
        let now = self.outside.clock.now();
        Ok(match request {
            Request::Pledge(_) => Answer::Pledge(self.library.pledge()?),
            Request::Topics(_) => Answer::Topics(self.library.topics()?),
            Request::OneTopic(ask) => Answer::OneTopic(self.topic(&ask.id)?),
            Request::OneEntry(ask) => Answer::OneEntry(self.entry(&ask.id)?),
            Request::Search(ask) => {
                Answer::Search(self.library.search(&ask.words, ask.language.as_deref())?)
            }
            Request::Glossary(_) => Answer::Glossary(self.library.glossary()?),
            Request::OneWord(ask) => Answer::OneWord(self.word(&ask.id)?),
            Request::GuideQuestions(_) => Answer::GuideQuestions(self.library.guide_questions()?),
            Request::GuideOutcomes(ask) => {
                Answer::GuideOutcomes(self.library.guide_outcomes(&ask.answers)?)
            }
            Request::KeptAnswers(_) => Answer::KeptAnswers(self.door.vault()?.kept_answers()?),
            Request::KeepAnswers(ask) => {
                Answer::KeepAnswers(self.keep_answers(ask.answers.as_ref())?)
            }
            Request::Help(_) => Answer::Help(self.library.help()?),
            Request::Council(_) => Answer::Council(self.library.council(now)?),
            Request::Translation(ask) => {
                Answer::Translation(self.library.translation(&ask.language)?)
            }
            Request::Packs(_) => Answer::Packs(self.packs_view()?),
            Request::Save(ask) => Answer::Save(self.save(&ask.id, ask.keep)?),
            Request::Saved(_) => Answer::Saved(self.saved()?),
            Request::OneSaved(ask) => Answer::OneSaved(self.one_saved(&ask.id)?),
            Request::Note(ask) => Answer::Note(self.note(&ask.id, &ask.note)?),
            _ => return Err(Refusal::Unexpected),
        })
    }

    fn topic(&self, id: &TopicId) -> Result<TopicView, Refusal> {
        self.library.topic(id)?.ok_or(Refusal::NotFound)
    }

    fn entry(&self, id: &EntryId) -> Result<EntryView, Refusal> {
        self.library.entry(id, self.today())?.ok_or(Refusal::NotFound)
    }

    fn word(&self, id: &WordId) -> Result<WordView, Refusal> {
        self.library.word(id)?.ok_or(Refusal::NotFound)
    }

    fn keep_answers(&mut self, answers: Option<&Answers>) -> Result<(), Refusal> {
        self.door.vault_mut()?.keep_answers(answers)?;
        self.erase_soon(answers.is_none());
        Ok(())
    }

    fn save(&mut self, id: &EntryId, keep: bool) -> Result<(), Refusal> {
        self.refuse_while_locked()?;
        if keep {
            let view = self.entry(id)?;
            self.door.vault_mut()?.save(&view, self.outside.clock.now())?;
        } else {
            self.door.vault_mut()?.let_go(id)?;
        }
        self.erase_soon(!keep);
        Ok(())
    }

    /// Notes something on an entry. One that was withdrawn can still be noted on if it was saved.
    fn note(&mut self, id: &EntryId, note: &str) -> Result<(), Refusal> {
        self.refuse_while_locked()?;
        if note.chars().nth(LONGEST_NOTE as usize).is_some() {
            return Err(Refusal::NoteTooLong { limit: LONGEST_NOTE });
        }
        if self.door.vault_mut()?.note(id, note)? {
            self.changed = true;
            return Ok(());
        }
        self.save(id, true)?;
        self.door.vault_mut()?.note(id, note)?;
        Ok(())
    }

    pub(super) fn saved(&self) -> Result<Vec<SavedView>, Refusal> {
        let saved = self.door.vault()?.saved(None)?;
        saved.into_iter().map(|one| Ok(self.saved_view(one)?)).collect()
    }

    fn one_saved(&self, id: &EntryId) -> Result<Option<SavedView>, Refusal> {
        let one = self.door.vault()?.saved(Some(id))?.pop();
        Ok(one.map(|one| self.saved_view(one)).transpose()?)
    }

    fn saved_view(&self, saved: Saved) -> Result<SavedView, StoreError> {
        let Saved { view: then, note, saved_at } = saved;
        let id = then.entry.id.clone();
        let (entry, standing) = match self.library.entry(&id, self.today())? {
            Some(now) if says_the_same(&now.entry, &then.entry) => (now, Standing::Same),
            Some(now) => (now, Standing::Changed),
            None => {
                let standing = self.standing_of_missing(&then)?;
                (then, standing)
            }
        };
        Ok(SavedView { id, saved_at, note, entry, standing })
    }

    fn standing_of_missing(&self, then: &EntryView) -> Result<Standing, StoreError> {
        let withdrawn = self.library.withdrawn(&then.entry.id, then.council.is_some())?;
        let here = self.library.council(self.outside.clock.now())?.map(|it| it.local.council);
        if withdrawn.is_none() && then.council.is_some() && then.council != here {
            return Ok(Standing::NotHere);
        }
        let (on, why) = withdrawn.map(|withdrawn| (withdrawn.on, withdrawn.why)).unzip();
        Ok(Standing::Withdrawn { on, why })
    }

    /// Something in the vault changed; where something went, the disk has to forget it too.
    pub(super) fn erase_soon(&mut self, something_went: bool) {
        self.changed = true;
        if something_went {
            self.erasing = true;
            self.erase();
        }
    }
}

/// When somebody looked at it again makes no difference to what it says.
fn says_the_same(one: &Entry, other: &Entry) -> bool {
    let dated = Entry { checked_on: other.checked_on, review_by: other.review_by, ..one.clone() };
    dated == *other
}

//! Is the pledge upheld? What a reader answered, and what of it is shared.

use std::{cmp::Reverse, collections::BTreeMap};

use upheld_pack::{Consultation, EntryId, london_date};
use upheld_protocol::{Checkin, CheckinId, Choice, Timestamp};

use super::Engine;
use crate::{
    checkins::draw_moments,
    mailbox::Joined,
    requests::{
        Answer, ConsultationView, EntryCard, LONGEST_NOTE, PledgeAnswer, PledgeCheckView,
        PromiseCheck, Refusal, Request, Sharing,
    },
    stores::StoreError,
    vault::{ConsultationAnswers, KeptAnswer},
};

/// The answer that every question of a consultation has, and none lists.
const NOT_SURE: &str = "not_sure";

impl Engine {
    pub(super) fn ask_about_pledge(&mut self, request: Request) -> Result<Answer, Refusal> {
        Ok(match request {
            Request::PledgeCheck(_) => Answer::PledgeCheck(self.pledge_check()?),
            Request::AnswerPromise(ask) => {
                Answer::AnswerPromise(self.answer_promise(&ask.entry, ask.answer, ask.why)?)
            }
            Request::SharePromise(ask) => {
                Answer::SharePromise(self.share_promise(&ask.entry, ask.share)?)
            }
            Request::AnswerConsultation(ask) => Answer::AnswerConsultation(
                self.answer_consultation(&ask.id, ask.answers, ask.share)?,
            ),
            other => return self.ask_library(other),
        })
    }

    /// The authority answers are shared with: one that is joined, and whose keyring is here.
    pub(super) fn shares_with(&self) -> Result<Option<Joined>, StoreError> {
        if self.phone.clearing()?.is_some() {
            return Ok(None);
        }
        Ok(self.joined()?.filter(|joined| joined.keyring.is_some()))
    }

    fn refuse_without_authority(&self) -> Result<(), Refusal> {
        self.shares_with()?.map(drop).ok_or(Refusal::NoAuthority)
    }

    fn pledge_check(&self) -> Result<PledgeCheckView, Refusal> {
        self.refuse_while_locked()?;
        let mut published = self.library.published()?;
        published.figures.sort_by_key(|figures| Reverse(figures.made_on));
        published.you_said.sort_by_key(|said| Reverse(said.on));
        let promises = self.library.promises()?.into_iter();
        let consultations = published.consultations.into_iter();
        let views = consultations.map(|one| self.consultation_view(one));
        Ok(PledgeCheckView {
            promises: promises.map(|one| self.promise_check(one)).collect::<Result<_, _>>()?,
            can_share: self.shares_with()?.is_some(),
            figures: published.figures,
            you_said: published.you_said,
            consultations: views.filter_map(Result::transpose).collect::<Result<_, _>>()?,
        })
    }

    fn promise_check(&self, promise: EntryCard) -> Result<PromiseCheck, StoreError> {
        let kept = self.door.vault()?.pledge_answers(Some(&promise.id))?.into_iter();
        let answers = kept.map(|kept| self.pledge_answer(kept)).collect::<Result<_, _>>()?;
        Ok(PromiseCheck { promise, answers })
    }

    fn pledge_answer(&self, kept: KeptAnswer) -> Result<PledgeAnswer, StoreError> {
        let KeptAnswer { answer, why, at, checkin, .. } = kept;
        Ok(PledgeAnswer { answer, why, at, sharing: self.sharing(checkin)? })
    }

    /// Every promise anything was answered about, be it in the library any more or not.
    pub(super) fn answered_promises(&self) -> Result<Vec<PromiseCheck>, StoreError> {
        let mut promises = self.library.promises()?;
        for kept in self.door.vault()?.pledge_answers(None)? {
            if !promises.iter().any(|promise| promise.id == kept.promise.id) {
                promises.push(kept.promise);
            }
        }
        let checks = promises.into_iter().map(|promise| self.promise_check(promise));
        let mut checks = checks.collect::<Result<Vec<_>, _>>()?;
        checks.retain(|check| !check.answers.is_empty());
        Ok(checks)
    }

    /// What it asks now, or did; nothing of what it will ask only later.
    fn consultation_view(
        &self,
        consultation: Consultation,
    ) -> Result<Option<ConsultationView>, StoreError> {
        let today = london_date(self.outside.clock.now().0);
        if consultation.opens > today {
            return Ok(None);
        }
        let id = consultation.id.as_str();
        let ConsultationAnswers { answers, checkins } =
            self.door.vault()?.consultation_answers(id)?;
        let mut sharing = Sharing::No;
        for id in checkins.into_values() {
            sharing = sharing.max(self.sharing(Some(id))?);
        }
        let open = consultation.is_open(today);
        Ok(Some(ConsultationView { consultation, open, answers, sharing }))
    }

    /// How sharing one answer stands. The mailbox forgets those that have gone.
    fn sharing(&self, checkin: Option<CheckinId>) -> Result<Sharing, StoreError> {
        let Some(id) = checkin else { return Ok(Sharing::No) };
        Ok(match self.mailbox.checkin_attempts(id)? {
            Some(0) => Sharing::Waiting,
            Some(_) | None => Sharing::Gone,
        })
    }

    fn answer_promise(
        &mut self,
        entry: &EntryId,
        answer: Choice,
        why: String,
    ) -> Result<(), Refusal> {
        self.refuse_while_locked()?;
        if why.chars().nth(LONGEST_NOTE as usize).is_some() {
            return Err(Refusal::NoteTooLong { limit: LONGEST_NOTE });
        }
        if !promise_checkin(entry, answer).is_usable() {
            return Err(Refusal::Unexpected);
        }
        let mut promises = self.library.promises()?.into_iter();
        let promise = promises.find(|card| card.id == *entry).ok_or(Refusal::NotFound)?;
        let at = self.outside.clock.now();
        let newest = self.newest_answer(entry)?;
        let replaced = newest.filter(|kept| kept.checkin.is_none() && same_day(kept.at, at));
        let seq = replaced.map_or(0, |kept| kept.seq);
        let kept = KeptAnswer { seq, promise, answer, why, at, checkin: None };
        self.door.vault_mut()?.keep_pledge_answer(&kept)?;
        self.erase_soon(seq != 0);
        Ok(())
    }

    fn newest_answer(&self, entry: &EntryId) -> Result<Option<KeptAnswer>, StoreError> {
        Ok(self.door.vault()?.pledge_answers(Some(entry))?.into_iter().next())
    }

    fn share_promise(&mut self, entry: &EntryId, share: bool) -> Result<(), Refusal> {
        self.refuse_while_locked()?;
        let newest = self.newest_answer(entry)?.ok_or(Refusal::NotFound)?;
        match (self.sharing(newest.checkin)?, share) {
            (Sharing::Waiting | Sharing::Gone, true) => Ok(()),
            (Sharing::Gone, false) => Err(Refusal::AlreadyLeft),
            (Sharing::Waiting | Sharing::No, false) => self.stop_sharing_promise(entry),
            (Sharing::No, true) => {
                self.refuse_without_authority()?;
                // Whoever changed their mind in time is counted once.
                self.stop_sharing_promise(entry)?;
                self.share_answer(&newest)
            }
        }
    }

    /// Takes back what still waits of the answers about a promise.
    fn stop_sharing_promise(&mut self, entry: &EntryId) -> Result<(), Refusal> {
        for kept in self.door.vault()?.pledge_answers(Some(entry))? {
            let Some(id) = kept.checkin else { continue };
            if self.mailbox.take_back_checkin(id)? {
                self.door.vault_mut()?.share_pledge_answer(kept.seq, None)?;
                self.erase_soon(true);
            }
        }
        Ok(())
    }

    /// The vault first: an answer that went and is not known to have gone could be shared twice.
    fn share_answer(&mut self, kept: &KeptAnswer) -> Result<(), Refusal> {
        let id = CheckinId::random(&mut *self.outside.random);
        let checkin = promise_checkin(&kept.promise.id, kept.answer);
        self.door.vault_mut()?.share_pledge_answer(kept.seq, Some(id))?;
        if let Err(error) = self.line_up(vec![(id, checkin)]) {
            self.door.vault_mut()?.share_pledge_answer(kept.seq, None)?;
            return Err(error.into());
        }
        Ok(())
    }

    fn line_up(&mut self, checkins: Vec<(CheckinId, Checkin)>) -> Result<(), StoreError> {
        let (now, random) = (self.outside.clock.now(), &mut self.outside.random);
        let with_moments = |(id, checkin)| (id, checkin, draw_moments(now, random));
        let checkins: Vec<_> = checkins.into_iter().map(with_moments).collect();
        self.mailbox.add_checkins(&checkins)?;
        self.changed = true;
        Ok(())
    }

    fn answer_consultation(
        &mut self,
        id: &str,
        answers: BTreeMap<String, String>,
        share: bool,
    ) -> Result<(), Refusal> {
        self.refuse_while_locked()?;
        let today = london_date(self.outside.clock.now().0);
        let mut asked = self.library.published()?.consultations.into_iter();
        let consultation = asked.find(|one| one.id.as_str() == id).ok_or(Refusal::NotFound)?;
        if consultation.opens > today || !all_are_asked(&consultation, &answers) {
            return Err(Refusal::NotFound);
        }
        if share && !consultation.is_open(today) {
            return Err(Refusal::NotFound);
        }
        if share {
            self.refuse_without_authority()?;
        }
        let gone = self.stop_sharing_consultation(id, &answers)?;
        let kept = ConsultationAnswers { answers, checkins: gone };
        self.door.vault_mut()?.keep_consultation_answers(id, &kept)?;
        self.erase_soon(true);
        if share { self.share_consultation(id, kept) } else { Ok(()) }
    }

    /// Takes back what still waits of the answers to a consultation; gives what has gone. Refused
    /// where an answer that has gone is another one now.
    fn stop_sharing_consultation(
        &mut self,
        id: &str,
        answers: &BTreeMap<String, String>,
    ) -> Result<BTreeMap<String, CheckinId>, Refusal> {
        let before = self.door.vault()?.consultation_answers(id)?;
        let mut gone = BTreeMap::new();
        for (question, checkin) in &before.checkins {
            if self.sharing(Some(*checkin))? == Sharing::Gone {
                if before.answers.get(question) != answers.get(question) {
                    return Err(Refusal::AlreadyLeft);
                }
                gone.insert(question.clone(), *checkin);
            }
        }
        for checkin in before.checkins.values() {
            self.mailbox.take_back_checkin(*checkin)?;
        }
        Ok(gone)
    }

    /// Each answer by itself: together they could tell more of somebody than any of them.
    fn share_consultation(&mut self, id: &str, before: ConsultationAnswers) -> Result<(), Refusal> {
        let mut kept = before.clone();
        let mut new = Vec::new();
        for (question, answer) in &before.answers {
            if kept.checkins.contains_key(question) {
                continue;
            }
            let checkin = Checkin::Consultation {
                consultation: id.to_owned(),
                question: question.clone(),
                answer: answer.clone(),
            };
            let name = CheckinId::random(&mut *self.outside.random);
            kept.checkins.insert(question.clone(), name);
            new.push((name, checkin));
        }
        self.door.vault_mut()?.keep_consultation_answers(id, &kept)?;
        if let Err(error) = self.line_up(new) {
            self.door.vault_mut()?.keep_consultation_answers(id, &before)?;
            return Err(error.into());
        }
        Ok(())
    }
}

fn promise_checkin(entry: &EntryId, answer: Choice) -> Checkin {
    Checkin::Promise { entry: entry.to_string(), answer }
}

/// Two moments of one day in London.
fn same_day(one: Timestamp, other: Timestamp) -> bool {
    london_date(one.0) == london_date(other.0)
}

/// Whether all of these answer a question of the consultation in a way it can be answered.
fn all_are_asked(consultation: &Consultation, answers: &BTreeMap<String, String>) -> bool {
    answers.iter().all(|(question, answer)| {
        let asked = consultation.questions.iter().find(|one| one.id.as_str() == question);
        asked.is_some_and(|question| {
            answer == NOT_SURE || question.choices.iter().any(|one| one.id.as_str() == answer)
        })
    })
}

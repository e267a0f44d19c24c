//! Drafts, and freezing them: what must never lose a word.

use upheld_protocol::{
    Attachment, Content, Envelope, EnvelopeError, Keyring, Letter, Question, SealSeed,
    SubmissionBody, SubmissionId, Team, ThreadId, Timestamp,
    body::{About, Earlier, Given, Picked},
};

use super::Engine;
use crate::{
    mailbox::{NewAttachment, Standing},
    requests::{AsSeen, Draft, DraftChange, DraftField, Refusal, Start},
    stores::StoreError,
    text::characters,
    vault::{Attached, Frozen, SeenTeam},
    ways,
};

/// The longest name, in characters.
const NAME_CHARACTERS: u32 = 100;

/// One message about to be frozen: a draft has as many as it has readers.
struct Sealed {
    body: SubmissionBody,
    envelope: Envelope,
    seed: SealSeed,
    team: SeenTeam,
    attached: Vec<Attached>,
}

impl Engine {
    pub(super) fn new_draft(&mut self, start: Start) -> Result<SubmissionId, Refusal> {
        let readers = match start.thread.filter(|_| ways::goes_on(start.way)) {
            Some(thread) => {
                let conversation = self.door.vault()?.conversation(thread)?;
                vec![conversation.first().ok_or(Refusal::NotFound)?.recipient]
            }
            None => Vec::new(),
        };
        let draft = Draft {
            id: SubmissionId::random(&mut *self.outside.random),
            way: start.way,
            answers: start.answers,
            about: start.about,
            readers,
            thread: start.thread,
            ..Draft::default()
        };
        self.door.vault_mut()?.insert_draft(&draft, self.outside.clock.now())?;
        self.changed = true;
        Ok(draft.id)
    }

    pub(super) fn save_draft(
        &mut self,
        id: SubmissionId,
        change: DraftChange,
    ) -> Result<(), Refusal> {
        self.thaw(id)?;
        let now = self.outside.clock.now();
        if self.door.vault_mut()?.change_draft(id, change, now)? {
            Ok(())
        } else {
            Err(Refusal::NotFound)
        }
    }

    /// A draft whose freezing was not seen through is a draft again as soon as its writer goes on
    /// with it; unless it is in line already, and so a message.
    pub(super) fn thaw(&mut self, id: SubmissionId) -> Result<(), Refusal> {
        match self.in_line(id)? {
            Some(_) => Err(Refusal::NotFound),
            None => Ok(self.door.vault_mut()?.unfreeze(id)?),
        }
    }

    /// The conversation of a message that is in line, whether or not that could be noted here.
    fn in_line(&mut self, id: SubmissionId) -> Result<Option<ThreadId>, StoreError> {
        let Some((thread, noted)) = self.door.vault()?.frozen(id)? else { return Ok(None) };
        if !noted {
            if self.mailbox.sent(id)?.is_none() {
                return Ok(None);
            }
            self.unsettled = true;
            self.changed = true;
        }
        Ok(Some(thread))
    }

    pub(super) fn set_deleted(&mut self, id: SubmissionId, deleted: bool) -> Result<(), Refusal> {
        self.thaw(id)?;
        self.changed = true;
        if self.door.vault_mut()?.set_draft_deleted(id, deleted)? {
            Ok(())
        } else {
            Err(Refusal::NotFound)
        }
    }

    /// Freezes a draft and puts it in the outbox. "Saved" may be said once this has come back.
    pub(super) fn submit(&mut self, id: SubmissionId, seen: &AsSeen) -> Result<ThreadId, Refusal> {
        if let Some(thread) = self.in_line(id)? {
            self.mailbox.put_back(id)?;
            return Ok(thread);
        }
        let draft = self.draft(id)?;
        let joined = self.joined()?.ok_or(Refusal::NoAuthority)?;
        let keyring = joined.keyring.ok_or(Refusal::NoAuthority)?;
        let teams = check(&draft, &keyring)?;
        let all = self.seal_for_all(&draft, &teams, seen)?;
        let thread = all.first().map(|sealed| sealed.body.thread).ok_or(Refusal::Unexpected)?;
        self.freeze(&draft, &all)?;
        self.put_in_line(id, &all)?;
        self.sync.check_now(&mut self.mailbox)?;
        self.changed = true;
        Ok(thread)
    }

    /// A message for each reader: the first keeps the draft's id, each has a conversation of its
    /// own, unless the draft goes on in one.
    fn seal_for_all(
        &mut self,
        draft: &Draft,
        teams: &[Team],
        seen: &AsSeen,
    ) -> Result<Vec<Sealed>, Refusal> {
        let mut all = Vec::new();
        for team in teams {
            let first = all.is_empty();
            let id = match first {
                true => draft.id,
                false => SubmissionId::random(&mut *self.outside.random),
            };
            let attached = match first {
                true => Vec::new(),
                false => {
                    let of_draft = self.door.vault()?.attachments(draft.id)?;
                    self.seal_anew(&of_draft, draft.id, id)?
                }
            };
            let mut body = self.body_of(draft, id, team, seen)?;
            if !first {
                body.attachments = attached.iter().map(|one| one.attachment.clone()).collect();
            }
            let counter = self.door.vault()?.next_counter(team.id, id)?;
            let (envelope, seed) = self.seal(&body, team, draft.is_urgent(), counter)?;
            all.push(Sealed { body, envelope, seed, team: seen_team(team), attached });
        }
        Ok(all)
    }

    fn freeze(&mut self, draft: &Draft, all: &[Sealed]) -> Result<(), StoreError> {
        let (keep, at) = (self.is_kept(draft)?, self.outside.clock.now());
        let frozen = |sealed: &Sealed| sealed.team.clone();
        let frozen: Vec<Frozen<'_>> = all
            .iter()
            .map(|sealed| Frozen {
                draft: draft.id,
                body: &sealed.body,
                envelope: &sealed.envelope,
                seed: &sealed.seed,
                attached: &sealed.attached,
                keep,
                team: frozen(sealed),
                at,
            })
            .collect();
        self.door.vault_mut()?.freeze(draft.id, &frozen)
    }

    /// Whether the words stay once they are delivered: as said at the draft, or in the settings.
    fn is_kept(&self, draft: &Draft) -> Result<bool, StoreError> {
        Ok(draft.keep.or(self.settings()?.keep_copies).unwrap_or(true))
    }

    /// The second half of submitting. When the mailbox cannot take the envelopes, the draft can be
    /// changed again, as its writer is told that it was not saved.
    fn put_in_line(&mut self, draft: SubmissionId, all: &[Sealed]) -> Result<(), StoreError> {
        let now = self.outside.clock.now();
        let unsettled_before = std::mem::replace(&mut self.unsettled, true);
        let envelopes: Vec<_> =
            all.iter().map(|sealed| (sealed.body.thread, &sealed.envelope, now)).collect();
        if let Err(error) = self.hand_over(&envelopes) {
            self.door.vault_mut()?.unfreeze(draft)?;
            self.unsettled = unsettled_before;
            return Err(error);
        }
        // Both stores have it, so it is saved, even if there is no room left to note that here.
        let ids: Vec<_> = all.iter().map(|sealed| sealed.body.submission).collect();
        match self.door.vault_mut()?.mark_relayed(&ids) {
            Ok(()) => self.unsettled = unsettled_before,
            Err(error) => tracing::debug!("Still to be noted as in line: {error}"),
        }
        Ok(())
    }

    /// The mailbox takes over envelopes and what is attached to them, all or nothing.
    fn hand_over(
        &mut self,
        envelopes: &[(ThreadId, &Envelope, Timestamp)],
    ) -> Result<(), StoreError> {
        let mut attached = Vec::new();
        for (_, envelope, _) in envelopes {
            let submission = envelope.address().submission;
            for Attachment { id, digest, .. } in self.door.vault()?.attachments(submission)? {
                if let Some(sealed) = self.door.vault()?.sealed(id)? {
                    attached.push((submission, NewAttachment { id, sealed, digest }));
                }
            }
        }
        self.mailbox.together(|mailbox| {
            for (thread, envelope, at) in envelopes {
                mailbox.enqueue(*thread, envelope, *at)?;
            }
            attached.iter().try_for_each(|(id, one)| mailbox.enqueue_attachment(*id, one))
        })
    }

    /// Puts in line whatever was frozen before a crash came between; the messages of one draft
    /// together, or none of them.
    pub(super) fn relay(&mut self) -> Result<(), StoreError> {
        for together in self.door.vault()?.not_relayed()? {
            let envelopes: Vec<_> =
                together.iter().map(|(thread, envelope, at)| (*thread, envelope, *at)).collect();
            self.hand_over(&envelopes)?;
            let ids: Vec<_> =
                together.iter().map(|(_, envelope, _)| envelope.address().submission).collect();
            self.door.vault_mut()?.mark_relayed(&ids)?;
        }
        Ok(())
    }

    fn body_of(
        &mut self,
        draft: &Draft,
        id: SubmissionId,
        team: &Team,
        seen: &AsSeen,
    ) -> Result<SubmissionBody, Refusal> {
        let reply_key = self.door.reply_key()?.public_key().map_err(|_| Refusal::Unexpected)?;
        let thread = match draft.thread.filter(|_| ways::goes_on(draft.way)) {
            Some(thread) => thread,
            None => ThreadId::random(&mut *self.outside.random),
        };
        Ok(SubmissionBody {
            submission: id,
            recipient: team.id,
            thread,
            written_at: self.outside.clock.now(),
            from: filled(&draft.from),
            reply_key,
            content: Content::Letter(self.letter_of(draft, seen)?),
            attachments: self.door.vault()?.attachments(draft.id)?,
        })
    }

    fn letter_of(&self, draft: &Draft, seen: &AsSeen) -> Result<Letter, Refusal> {
        let card = draft.about.as_ref().map(|entry| self.library.card(entry)).transpose()?;
        let about = card.flatten().map(|card| About { entry: card.id.into(), title: card.title });
        let rests_on = self.law_of(draft)?.into_iter().map(|part| part.in_letter());
        Ok(Letter {
            way: draft.way,
            about,
            answers: answers(draft, seen),
            rests_on: rests_on.collect(),
            follows: self.earlier(draft)?,
        })
    }

    /// The message that a draft is the next step after, if it is.
    fn earlier(&self, draft: &Draft) -> Result<Option<Earlier>, StoreError> {
        let Some(thread) = draft.thread.filter(|_| !ways::goes_on(draft.way)) else {
            return Ok(None);
        };
        let Some(first) = self.door.vault()?.conversation(thread)?.into_iter().next() else {
            return Ok(None);
        };
        let received_at = match self.mailbox.standing(first.id)? {
            Some(Standing::Delivered { received_at }) => Some(received_at),
            _ => None,
        };
        Ok(Some(Earlier { submission: first.id, received_at }))
    }

    pub(super) fn seal(
        &mut self,
        body: &SubmissionBody,
        team: &Team,
        urgent: bool,
        counter: u32,
    ) -> Result<(Envelope, SealSeed), Refusal> {
        let key = team.current_key().ok_or(Refusal::NoAuthority)?;
        let seed = SealSeed::random(&mut *self.outside.random);
        let sealed = Envelope::seal(body, (key.id, &key.public), urgent, counter, &seed);
        sealed.map(|envelope| (envelope, seed)).map_err(|error| match error {
            EnvelopeError::TooLong => longest(body),
            _ => Refusal::Unexpected,
        })
    }
}

fn seen_team(team: &Team) -> SeenTeam {
    SeenTeam {
        name: team.name.clone(),
        hours: team.hours.clone(),
        answers_in: team.answers_in,
        is_advocate: false,
    }
}

/// What was answered at the questions that are asked, in their order; skipped ones are left out.
fn answers(draft: &Draft, seen: &AsSeen) -> Vec<Given> {
    let given = |question| {
        let words = filled(draft.words(question));
        let picked: Vec<Picked> = draft
            .all_picked(question)
            .iter()
            .map(|choice| Picked {
                choice: *choice,
                says: seen.choices.get(choice).cloned().unwrap_or_default(),
            })
            .collect();
        let asked = seen.questions.get(&question).cloned().unwrap_or_default();
        (words.is_some() || !picked.is_empty()).then_some(Given { question, asked, words, picked })
    };
    asked(draft).into_iter().filter_map(given).collect()
}

/// The questions whose answers go: those of the way, and those that every way has room for.
fn asked(draft: &Draft) -> Vec<Question> {
    let mut questions = ways::questions(draft);
    for extra in [Question::Safe, Question::Helper] {
        if !questions.contains(&extra) {
            questions.push(extra);
        }
    }
    questions
}

/// Whether a draft can be sent, and to which teams.
fn check(draft: &Draft, keyring: &Keyring) -> Result<Vec<Team>, Refusal> {
    let limit = keyring.limits.answer_characters;
    for question in ways::must_answer(draft.way) {
        let given = draft.answers.get(question);
        if given.is_none_or(|given| given.words.trim().is_empty() && given.picked.is_empty()) {
            return Err(Refusal::Missing(DraftField::Question(*question)));
        }
    }
    for question in asked(draft) {
        let words = draft.words(question);
        if characters(words) > limit {
            return Err(too_long(DraftField::Question(question), words, limit));
        }
    }
    if characters(&draft.from) > NAME_CHARACTERS {
        return Err(too_long(DraftField::From, &draft.from, NAME_CHARACTERS));
    }
    let readable = |team: &&Team| team.current_key().is_some();
    let teams: Vec<Team> =
        draft.readers.iter().filter_map(|id| keyring.team(*id).filter(readable).cloned()).collect();
    if teams.is_empty() || teams.len() != draft.readers.len() {
        return Err(Refusal::Missing(DraftField::Readers));
    }
    only_its_subject(draft, &teams, keyring)?;
    Ok(teams)
}

/// What is about a worker does not go to their team alone, as long as there is anybody else.
fn only_its_subject(draft: &Draft, teams: &[Team], keyring: &Keyring) -> Result<(), Refusal> {
    let Some(worker) = ways::about_worker(draft) else { return Ok(()) };
    let theirs = |team: &Team| team.workers.contains(&worker);
    let others = keyring.teams.iter().any(|team| !theirs(team) && team.current_key().is_some());
    if others && teams.iter().all(theirs) {
        return Err(Refusal::OnlyItsSubject);
    }
    Ok(())
}

fn too_long(field: DraftField, text: &str, limit: u32) -> Refusal {
    Refusal::TooLong { field, characters: characters(text), limit }
}

/// All answers together are too long for one envelope: the longest is where to make it shorter.
fn longest(body: &SubmissionBody) -> Refusal {
    let letter = body.content.clone().into_letter();
    let answers =
        letter.answers.into_iter().filter_map(|given| Some((given.question, given.words?)));
    match answers.max_by_key(|(_, words)| words.len()) {
        Some((question, words)) => too_long(DraftField::Question(question), &words, 0),
        None => Refusal::Unexpected,
    }
}

fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

//! Drafts, and freezing them: what must never lose a word.

use upheld_protocol::{
    Attachment, Content, Envelope, EnvelopeError, Keyring, Letter, Question, SealSeed,
    SubmissionBody, SubmissionId, Team, ThreadId, Timestamp, VerifyingKey,
    body::{About, Earlier, Given, Picked},
};

use super::{Engine, readers::Reader};
use crate::{
    mailbox::{NewAttachment, OrganisationId, Standing},
    requests::{AsSeen, Draft, DraftChange, DraftField, Given as Answered, Refusal, Start},
    stores::StoreError,
    text::characters,
    vault::{Attached, Frozen, NotRelayed, SeenTeam},
    ways,
};

/// The longest name, in characters.
const NAME_CHARACTERS: u32 = 100;

/// One message about to be frozen: a draft has as many as it has readers.
struct Sealed {
    organisation: OrganisationId,
    root: VerifyingKey,
    body: SubmissionBody,
    envelope: Envelope,
    seed: SealSeed,
    team: SeenTeam,
    attached: Vec<Attached>,
}

/// An envelope on its way into the line.
type InLine<'e> = (OrganisationId, ThreadId, &'e Envelope, Timestamp);

impl Engine {
    pub(super) fn new_draft(&mut self, start: Start) -> Result<SubmissionId, Refusal> {
        let readers = match start.thread.filter(|_| ways::goes_on(start.way)) {
            Some(thread) => {
                let conversation = self.door.vault()?.conversation(thread)?;
                vec![conversation.first().ok_or(Refusal::NotFound)?.recipient]
            }
            None => Vec::new(),
        };
        let mut answers = start.answers;
        if let Some(thread) = start.thread {
            answers.extend(self.who_it_was_about(thread)?);
        }
        let draft = Draft {
            id: SubmissionId::random(&mut *self.outside.random),
            way: start.way,
            answers,
            about: start.about,
            readers,
            thread: start.thread,
            ..Draft::default()
        };
        self.door.vault_mut()?.insert_draft(&draft, self.outside.clock.now())?;
        self.changed = true;
        Ok(draft.id)
    }

    /// Who the first message of a conversation was about: a next step must not go to them alone.
    fn who_it_was_about(
        &self,
        thread: ThreadId,
    ) -> Result<Option<(Question, Answered)>, StoreError> {
        let first = self.door.vault()?.conversation(thread)?.into_iter().next();
        let letter = first.and_then(|first| first.body).map(|body| body.content.into_letter());
        Ok(letter.and_then(|letter| {
            let given = letter.given(Question::WhoIsItAbout)?;
            let picked = given.picked.iter().map(|picked| picked.choice).collect();
            Some((Question::WhoIsItAbout, Answered { words: String::new(), picked }))
        }))
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

    /// The first conversation of a draft that is in line, whether or not that could be noted here.
    fn in_line(&mut self, draft: SubmissionId) -> Result<Option<ThreadId>, StoreError> {
        for (id, thread, noted) in self.door.vault()?.frozen_from(draft)? {
            if noted {
                return Ok(Some(thread));
            }
            if self.mailbox.sent(id)?.is_some() {
                self.unsettled = true;
                self.changed = true;
                return Ok(Some(thread));
            }
        }
        Ok(None)
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
        let mut readers = Vec::new();
        for team in &draft.readers {
            readers.extend(self.reader(*team)?);
        }
        check(&draft, &readers, &keyring)?;
        for reader in &readers {
            self.note_in_vault(reader.organisation)?;
        }
        let all = self.seal_for_all(&draft, &readers, seen)?;
        let thread = all.first().map(|sealed| sealed.body.thread).ok_or(Refusal::Unexpected)?;
        self.freeze(&draft, &all)?;
        self.put_in_line(id, &all)?;
        self.posts.check_now(&mut self.mailbox)?;
        self.changed = true;
        Ok(thread)
    }

    /// A message for each reader: the first keeps the draft's id, each has a conversation of its
    /// own, unless the draft goes on in one.
    fn seal_for_all(
        &mut self,
        draft: &Draft,
        readers: &[Reader],
        seen: &AsSeen,
    ) -> Result<Vec<Sealed>, Refusal> {
        let mut all = Vec::new();
        for reader in readers {
            let first = all.is_empty();
            let id = match first {
                true => draft.id,
                false => SubmissionId::random(&mut *self.outside.random),
            };
            let attached = match first {
                true => Vec::new(),
                false => {
                    let of_draft = self.door.vault()?.attachments(draft.id)?;
                    let anew = self.seal_anew(&of_draft, draft.id, id)?;
                    if anew.len() != of_draft.len() {
                        return Err(Refusal::Store);
                    }
                    anew
                }
            };
            let mut body = self.body_of(draft, id, reader, seen)?;
            if !first {
                body.attachments = attached.iter().map(|one| one.attachment.clone()).collect();
            }
            let counter = self.door.vault()?.next_counter(reader.team.id, id)?;
            let (envelope, seed) = self.seal(&body, &reader.team, draft.is_urgent(), counter)?;
            let (organisation, root) = (reader.organisation, reader.root);
            let team = self.seen_team(reader)?;
            all.push(Sealed { organisation, root, body, envelope, seed, team, attached });
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
                organisation: sealed.root,
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
        let envelopes: Vec<_> = all
            .iter()
            .map(|sealed| (sealed.organisation, sealed.body.thread, &sealed.envelope, now))
            .collect();
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
    fn hand_over(&mut self, envelopes: &[InLine<'_>]) -> Result<(), StoreError> {
        let mut attached = Vec::new();
        for (_, _, envelope, _) in envelopes {
            let submission = envelope.address().submission;
            for Attachment { id, digest, .. } in self.door.vault()?.attachments(submission)? {
                if let Some(sealed) = self.door.vault()?.sealed(id)? {
                    attached.push((submission, NewAttachment { id, sealed, digest }));
                }
            }
        }
        self.mailbox.together(|mailbox| {
            for (organisation, thread, envelope, at) in envelopes {
                mailbox.enqueue(*organisation, *thread, envelope, *at)?;
            }
            attached.iter().try_for_each(|(id, one)| mailbox.enqueue_attachment(*id, one))
        })
    }

    /// Puts in line whatever was frozen before a crash came between; the messages of one draft
    /// together, or none of them.
    pub(super) fn relay(&mut self) -> Result<(), StoreError> {
        for together in self.door.vault()?.not_relayed()? {
            let Some(envelopes) = self.with_organisations(&together)? else {
                tracing::debug!("A message waits for an organisation that is not here");
                continue;
            };
            self.hand_over(&envelopes)?;
            let ids: Vec<_> =
                together.iter().map(|one| one.envelope.address().submission).collect();
            self.door.vault_mut()?.mark_relayed(&ids)?;
        }
        Ok(())
    }

    /// The messages of a draft, each with the organisation it goes to; `None` when one of those is
    /// not here.
    fn with_organisations<'m>(
        &self,
        together: &'m [NotRelayed],
    ) -> Result<Option<Vec<InLine<'m>>>, StoreError> {
        let mut envelopes = Vec::new();
        for NotRelayed { organisation, thread, envelope, frozen_at } in together {
            let Some(recipient) = self.mailbox.organisation_of_root(organisation)? else {
                return Ok(None);
            };
            envelopes.push((recipient.id, *thread, envelope, *frozen_at));
        }
        Ok(Some(envelopes))
    }

    fn seen_team(&self, reader: &Reader) -> Result<SeenTeam, StoreError> {
        let team = &reader.team;
        let authority = self.joined()?.map(|joined| joined.id);
        Ok(SeenTeam {
            name: team.name.clone(),
            hours: team.hours.clone(),
            answers_in: team.answers_in,
            is_advocate: Some(reader.organisation) != authority,
        })
    }

    fn body_of(
        &mut self,
        draft: &Draft,
        id: SubmissionId,
        reader: &Reader,
        seen: &AsSeen,
    ) -> Result<SubmissionBody, Refusal> {
        let reply_key = self.reply_key(reader.organisation)?.public_key();
        let thread = match draft.thread.filter(|_| ways::goes_on(draft.way)) {
            Some(thread) => thread,
            None => ThreadId::random(&mut *self.outside.random),
        };
        Ok(SubmissionBody {
            submission: id,
            recipient: reader.team.id,
            thread,
            written_at: self.outside.clock.now(),
            from: filled(&draft.from),
            reply_key: reply_key.map_err(|_| Refusal::Unexpected)?,
            content: Content::Letter(self.letter_of(draft, reader, seen)?),
            attachments: self.door.vault()?.attachments(draft.id)?,
        })
    }

    fn letter_of(&self, draft: &Draft, reader: &Reader, seen: &AsSeen) -> Result<Letter, Refusal> {
        let card = draft.about.as_ref().map(|entry| self.library.card(entry)).transpose()?;
        let about = card.flatten().map(|card| About { entry: card.id.into(), title: card.title });
        let rests_on = self.law_of(draft)?.into_iter().map(|part| part.in_letter());
        Ok(Letter {
            way: draft.way,
            about,
            answers: answers(draft, seen),
            rests_on: rests_on.collect(),
            follows: self.earlier(draft, reader)?,
        })
    }

    /// The message that a draft is the next step after, if it is. Only the organisation that has it
    /// is told: another could tell by it whose it is.
    fn earlier(&self, draft: &Draft, reader: &Reader) -> Result<Option<Earlier>, StoreError> {
        let Some(thread) = draft.thread.filter(|_| !ways::goes_on(draft.way)) else {
            return Ok(None);
        };
        let Some(first) = self.door.vault()?.conversation(thread)?.into_iter().next() else {
            return Ok(None);
        };
        let held_by = self.mailbox.organisation_of(first.id)?.map(|held_by| held_by.id);
        if held_by != Some(reader.organisation) {
            return Ok(None);
        }
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

/// Whether a draft can be sent to these readers.
fn check(draft: &Draft, readers: &[Reader], keyring: &Keyring) -> Result<(), Refusal> {
    let limits = readers.iter().map(|reader| reader.keyring.limits.answer_characters);
    let limit = limits.min().unwrap_or(keyring.limits.answer_characters);
    for question in ways::must_answer(draft) {
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
    if readers.is_empty() || readers.len() != draft.readers.len() {
        return Err(Refusal::Missing(DraftField::Readers));
    }
    only_its_subject(draft, readers, keyring)
}

/// What is about a worker does not go to their team alone, as long as there is anybody else.
fn only_its_subject(draft: &Draft, readers: &[Reader], keyring: &Keyring) -> Result<(), Refusal> {
    let Some(worker) = ways::about_worker(draft) else { return Ok(()) };
    let council = keyring.teams.iter().filter(|team| team.current_key().is_some());
    let council = council.map(|team| team.workers.as_slice());
    let readers = readers.iter().map(|reader| reader.team.workers.as_slice());
    match ways::goes_to_theirs_alone(worker, readers, council) {
        true => Err(Refusal::OnlyItsSubject),
        false => Ok(()),
    }
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

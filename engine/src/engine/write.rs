//! Drafts, and freezing them: what must never lose a word.

use upheld_pack::EntryId;
use upheld_protocol::{
    Attachment, Concern, Content, Envelope, EnvelopeError, Limits, SealSeed, SubmissionBody,
    SubmissionId, Team, ThreadId, Timestamp, body::About,
};

use super::{Engine, readers::Reader};
use crate::{
    mailbox::{NewAttachment, OrganisationId},
    requests::{Draft, DraftChange, DraftField, Refusal},
    stores::StoreError,
    text::characters,
    vault::{Frozen, NotRelayed},
};

/// The longest name, in characters.
const NAME_CHARACTERS: u32 = 100;

impl Engine {
    pub(super) fn new_draft(&mut self, about: Option<EntryId>) -> Result<SubmissionId, Refusal> {
        let draft = Draft {
            id: SubmissionId::random(&mut *self.outside.random),
            what_happened: String::new(),
            about,
            wanted: String::new(),
            recipient: None,
            from: String::new(),
            page: String::new(),
            keep: None,
            attached: Vec::new(),
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
    pub(super) fn submit(&mut self, id: SubmissionId) -> Result<ThreadId, Refusal> {
        if let Some(thread) = self.in_line(id)? {
            self.mailbox.put_back(id)?;
            return Ok(thread);
        }
        let draft = self.draft(id)?;
        let joined = self.joined()?.ok_or(Refusal::NoAuthority)?;
        let keyring = joined.keyring.ok_or(Refusal::NoAuthority)?;
        let reader = draft.recipient.map(|team| self.reader(team)).transpose()?.flatten();
        let limits = reader.as_ref().map_or(&keyring, |reader| &reader.keyring).limits;
        check(&draft, limits)?;
        let reader = reader.ok_or(Refusal::Missing(DraftField::Recipient))?;
        let team = &reader.team;
        self.note_in_vault(reader.organisation)?;
        let body = self.body_of(&draft, &reader)?;
        let counter = self.door.vault()?.next_counter(team.id, id)?;
        let (envelope, seed) = self.seal(&body, team, counter)?;
        let frozen = Frozen {
            organisation: reader.root,
            body: &body,
            envelope: &envelope,
            seed: &seed,
            keep: self.is_kept(&draft)?,
            team: (&team.name, &team.hours),
            at: self.outside.clock.now(),
        };
        self.door.vault_mut()?.freeze(&frozen)?;
        self.put_in_line(reader.organisation, &body, &envelope)?;
        self.posts.check_now(&mut self.mailbox)?;
        self.changed = true;
        Ok(body.thread)
    }

    /// Whether the words stay once they are delivered: as said at the draft, or in the settings.
    fn is_kept(&self, draft: &Draft) -> Result<bool, StoreError> {
        Ok(draft.keep.or(self.settings()?.keep_copies).unwrap_or(true))
    }

    /// The second half of submitting. When the mailbox cannot take the envelope, the draft can be
    /// changed again, as its writer is told that it was not saved.
    fn put_in_line(
        &mut self,
        organisation: OrganisationId,
        body: &SubmissionBody,
        envelope: &Envelope,
    ) -> Result<(), StoreError> {
        let now = self.outside.clock.now();
        let unsettled_before = std::mem::replace(&mut self.unsettled, true);
        if let Err(error) = self.hand_over(organisation, body.thread, envelope, now) {
            self.door.vault_mut()?.unfreeze(body.submission)?;
            self.unsettled = unsettled_before;
            return Err(error);
        }
        // Both stores have it, so it is saved, even if there is no room left to note that here.
        match self.door.vault_mut()?.mark_relayed(body.submission) {
            Ok(()) => self.unsettled = unsettled_before,
            Err(error) => tracing::debug!("Still to be noted as in line: {error}"),
        }
        Ok(())
    }

    /// The mailbox takes over the envelope and what is attached to it, all or nothing.
    fn hand_over(
        &mut self,
        organisation: OrganisationId,
        thread: ThreadId,
        envelope: &Envelope,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let id = envelope.address().submission;
        let mut attached = Vec::new();
        for Attachment { id, digest, .. } in self.door.vault()?.attachments(id)? {
            if let Some(sealed) = self.door.vault()?.sealed(id)? {
                attached.push(NewAttachment { id, sealed, digest });
            }
        }
        self.mailbox.together(|mailbox| {
            mailbox.enqueue(organisation, thread, envelope, at)?;
            attached.iter().try_for_each(|one| mailbox.enqueue_attachment(id, one))
        })
    }

    /// Puts in line whatever was frozen before a crash came between.
    pub(super) fn relay(&mut self) -> Result<(), StoreError> {
        for NotRelayed { organisation, thread, envelope, frozen_at } in
            self.door.vault()?.not_relayed()?
        {
            let Some(recipient) = self.mailbox.organisation_of_root(&organisation)? else {
                tracing::debug!("A message waits for an organisation that is not here");
                continue;
            };
            self.hand_over(recipient.id, thread, &envelope, frozen_at)?;
            self.door.vault_mut()?.mark_relayed(envelope.address().submission)?;
        }
        Ok(())
    }

    fn body_of(&mut self, draft: &Draft, reader: &Reader) -> Result<SubmissionBody, Refusal> {
        let card = draft.about.as_ref().map(|entry| self.library.card(entry)).transpose()?;
        let about = card.flatten().map(|card| About { entry: card.id.into(), title: card.title });
        let reply_key = self.reply_key(reader.organisation)?.public_key();
        Ok(SubmissionBody {
            submission: draft.id,
            recipient: reader.team.id,
            thread: ThreadId::random(&mut *self.outside.random),
            written_at: self.outside.clock.now(),
            from: filled(&draft.from),
            reply_key: reply_key.map_err(|_| Refusal::Unexpected)?,
            content: Content::Concern(Concern {
                what_happened: draft.what_happened.trim().to_owned(),
                wanted: filled(&draft.wanted),
                about,
            }),
            attachments: self.door.vault()?.attachments(draft.id)?,
        })
    }

    pub(super) fn seal(
        &mut self,
        body: &SubmissionBody,
        team: &Team,
        counter: u32,
    ) -> Result<(Envelope, SealSeed), Refusal> {
        let key = team.current_key().ok_or(Refusal::NoAuthority)?;
        let seed = SealSeed::random(&mut *self.outside.random);
        let sealed = Envelope::seal(body, (key.id, &key.public), false, counter, &seed);
        sealed.map(|envelope| (envelope, seed)).map_err(|error| match error {
            EnvelopeError::TooLong => {
                let letter = body.content.clone().into_letter();
                too_long(DraftField::WhatHappened, letter.first_words(), 0)
            }
            _ => Refusal::Unexpected,
        })
    }
}

/// Whether what a draft says can be sent.
fn check(draft: &Draft, limits: Limits) -> Result<(), Refusal> {
    let limit = limits.answer_characters;
    if draft.what_happened.trim().is_empty() {
        return Err(Refusal::Missing(DraftField::WhatHappened));
    }
    let texts = [
        (DraftField::WhatHappened, &draft.what_happened, limit),
        (DraftField::Wanted, &draft.wanted, limit),
        (DraftField::From, &draft.from, NAME_CHARACTERS),
    ];
    for (field, text, limit) in texts {
        if characters(text) > limit {
            return Err(too_long(field, text, limit));
        }
    }
    Ok(())
}

fn too_long(field: DraftField, text: &str, limit: u32) -> Refusal {
    Refusal::TooLong { field, characters: characters(text), limit }
}

fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

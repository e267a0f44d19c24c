//! Taking back a message that has not left: it becomes a draft again.
//!
//! The mailbox goes first, so that from then on nothing can send it; a crash after that is
//! finished at the next start. The draft gets an id of its own.

use upheld_protocol::{Attachment, SubmissionBody, SubmissionId, ThreadId, attachment::open};

use super::Engine;
use crate::{
    mailbox::Standing,
    requests::{Draft, Given, Refusal},
    stores::StoreError,
    vault::{Attached, Message},
    ways,
};

impl Engine {
    /// Takes a message back; answers with the draft it has become. When that cannot be written, the
    /// message is in line again.
    pub(super) fn take_back(&mut self, id: SubmissionId) -> Result<SubmissionId, Refusal> {
        let message = self.door.vault()?.message(id)?.ok_or(Refusal::NotFound)?;
        if self.posts.is_sending(id) || !self.mailbox.take_back(id)? {
            return Err(Refusal::AlreadyLeft);
        }
        self.changed = true;
        self.unsettled = true;
        match self.make_draft_of(&message) {
            Ok(draft) => {
                if let Err(error) = self.settle() {
                    tracing::debug!("The line still has what was taken back: {error}");
                }
                Ok(draft)
            }
            Err(refusal) => {
                if self.door.vault()?.message(id)?.is_some() {
                    self.mailbox.put_back(id)?;
                }
                Err(refusal)
            }
        }
    }

    /// Whether a message can be taken back just now.
    pub(super) fn can_take_back(&self, id: SubmissionId) -> Result<bool, StoreError> {
        Ok(match self.mailbox.standing(id)? {
            Some(Standing::Parked(_)) => true,
            Some(Standing::Waiting { never_left, .. }) => never_left && !self.posts.is_sending(id),
            _ => false,
        })
    }

    /// Finishes what a crash interrupted; tells whether nothing is left to finish.
    pub(super) fn finish_taking_back(&mut self) -> Result<bool, StoreError> {
        let mut finished = true;
        for id in self.mailbox.taken_back()? {
            if let Some(message) = self.door.vault()?.message(id)?
                && let Err(refusal) = self.make_draft_of(&message)
            {
                tracing::debug!("A message taken back is not a draft yet: {refusal}");
                finished = false;
                continue;
            }
            self.mailbox.forget_taken_back(id)?;
        }
        Ok(finished)
    }

    fn make_draft_of(&mut self, message: &Message) -> Result<SubmissionId, Refusal> {
        let body = message.body.as_ref().ok_or(Refusal::AlreadyLeft)?;
        let id = SubmissionId::random(&mut *self.outside.random);
        let thread = self.came_from(body)?;
        let draft = Draft { thread, ..draft_of(body, id, message.keep) };
        let attached = self.seal_anew(&body.attachments, body.submission, draft.id)?;
        let now = self.outside.clock.now();
        self.door.vault_mut()?.make_draft_again(message.id, &draft, &attached, now)?;
        Ok(draft.id)
    }

    /// The conversation that a message goes on in, or that it is the next step after.
    fn came_from(&self, body: &SubmissionBody) -> Result<Option<ThreadId>, StoreError> {
        let letter = body.content.clone().into_letter();
        if ways::goes_on(letter.way) {
            return Ok(Some(body.thread));
        }
        let Some(earlier) = letter.follows else { return Ok(None) };
        let earlier = self.door.vault()?.message(earlier.submission)?;
        Ok(earlier.map(|message| message.thread))
    }

    /// What is attached is bound to the id of what it goes with, so it is sealed again for another.
    pub(super) fn seal_anew(
        &mut self,
        attachments: &[Attachment],
        from: SubmissionId,
        to: SubmissionId,
    ) -> Result<Vec<Attached>, Refusal> {
        let mut anew = Vec::new();
        for Attachment { id, key, media_type, .. } in attachments {
            let here = self.door.vault()?.sealed(*id)?;
            let sealed =
                here.map_or_else(|| self.mailbox.sealed_attachment(*id), |s| Ok(Some(s)))?;
            let plain = sealed.and_then(|sealed| open(&sealed, *id, from, key).ok());
            match plain {
                Some(plain) => anew.push(self.seal_attachment(to, media_type.clone(), &plain)?),
                None => tracing::warn!("Something attached could not be opened again"),
            }
        }
        Ok(anew)
    }
}

fn draft_of(body: &SubmissionBody, id: SubmissionId, keep: bool) -> Draft {
    let letter = body.content.clone().into_letter();
    let answers = letter.answers.iter().map(|given| {
        let words = given.words.clone().unwrap_or_default();
        let picked = given.picked.iter().map(|picked| picked.choice).collect();
        (given.question, Given { words, picked })
    });
    Draft {
        id,
        way: letter.way,
        answers: answers.collect(),
        about: letter.about.as_ref().and_then(|about| about.entry.parse().ok()),
        readers: vec![body.recipient],
        from: body.from.clone().unwrap_or_default(),
        keep: Some(keep),
        ..Draft::default()
    }
}

//! Attaching a voice note or a photo to a draft.

use upheld_protocol::{
    Attachment, AttachmentId, Digest, Limits, SubmissionId, TeamId,
    attachment::{seal, sealed_length},
};

use super::Engine;
use crate::{requests::Refusal, vault::Attached};

/// The longest media type, in bytes.
const MEDIA_TYPE_BYTES: usize = 100;

impl Engine {
    /// Seals something under a key of its own and attaches it. Its plain form is never stored.
    pub(super) fn attach(
        &mut self,
        draft: SubmissionId,
        media_type: String,
        plain: &[u8],
    ) -> Result<AttachmentId, Refusal> {
        self.thaw(draft)?;
        let written = self.draft(draft)?;
        let (held, limits) =
            (written.attached.len(), self.limits(written.readers.first().copied())?);
        if held >= limits.attachments as usize {
            return Err(Refusal::TooManyAttachments { limit: limits.attachments });
        }
        let fits = sealed_length(plain.len()) <= limits.attachment_bytes as usize;
        if !fits || media_type.len() > MEDIA_TYPE_BYTES {
            return Err(Refusal::AttachmentTooLarge { limit: limits.attachment_bytes });
        }
        let attached = self.seal_attachment(draft, media_type, plain)?;
        self.door.vault_mut()?.attach(draft, &attached)?;
        self.changed = true;
        Ok(attached.attachment.id)
    }

    pub(super) fn seal_attachment(
        &mut self,
        submission: SubmissionId,
        media_type: String,
        plain: &[u8],
    ) -> Result<Attached, Refusal> {
        let random = &mut *self.outside.random;
        let id = AttachmentId::random(random);
        let (key, sealed) = seal(plain, id, submission, random).map_err(|_| Refusal::Unexpected)?;
        let bytes = u32::try_from(plain.len()).map_err(|_| Refusal::Unexpected)?;
        let digest = Digest::of(&sealed);
        let attachment = Attachment { id, key, digest, media_type, bytes };
        Ok(Attached { attachment, sealed: Some(sealed) })
    }

    pub(super) fn detach(
        &mut self,
        draft: SubmissionId,
        attachment: AttachmentId,
    ) -> Result<(), Refusal> {
        self.thaw(draft)?;
        self.draft(draft)?;
        self.changed = true;
        if self.door.vault_mut()?.detach(draft, attachment)? {
            Ok(())
        } else {
            Err(Refusal::NotFound)
        }
    }

    /// What the team's organisation takes; without a team, what the authority takes; the usual, as
    /// long as it has not said.
    fn limits(&self, team: Option<TeamId>) -> Result<Limits, Refusal> {
        if let Some(reader) = team.map(|team| self.reader(team)).transpose()?.flatten() {
            return Ok(reader.keyring.limits);
        }
        let keyring = self.joined()?.and_then(|joined| joined.keyring);
        Ok(keyring.map_or_else(Limits::default, |keyring| keyring.limits))
    }
}

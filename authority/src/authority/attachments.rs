//! Taking attachments part by part, and opening whole ones for staff.

use upheld_protocol::{
    Attachment, AttachmentId, AttachmentReceipt, Digest, Signed, SubmissionId, VerifyingKey,
    attachment::{self, Announcement},
};
use zeroize::Zeroizing;

use super::{Authority, AuthorityError, Session};
use crate::{
    audit::Action,
    store::{Announced, NewAttachment, NewPart, PartTaken, StoredAttachment, Upload},
};

/// What became of an announcement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Offered {
    /// It was not known before; the first part is awaited.
    New,
    /// It was announced before; the next part begins here.
    Under(u32),
    /// All of it is here; the very receipt of then.
    Whole {
        /// So many bytes.
        bytes: u32,
        /// The signed receipt.
        receipt: Vec<u8>,
    },
    /// It was announced before with other facts, which were kept.
    Different,
    /// It is larger than is taken, or its submission has as many as it may have.
    TooLarge,
    /// Its submission is not here, or not of this device.
    UnknownSubmission,
    /// Its submission was received and deleted since; the submission's receipt.
    Deleted(Vec<u8>),
}

/// An attachment, opened in memory.
pub struct OpenedAttachment {
    /// What the phone says it is. Not to be believed.
    pub media_type: String,
    /// Its bytes.
    pub plain: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for OpenedAttachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OpenedAttachment(…)")
    }
}

impl Authority {
    /// Takes note of an attachment that will follow. Whatever this answers is durable.
    ///
    /// # Errors
    /// When it could not be stored.
    pub async fn announce(
        &self,
        device: VerifyingKey,
        id: AttachmentId,
        announcement: &Announcement,
    ) -> Result<Offered, AuthorityError> {
        if announcement.bytes > self.limits.attachment_bytes {
            return Ok(Offered::TooLarge);
        }
        let new = NewAttachment {
            id,
            device,
            submission: announcement.submission,
            bytes: announcement.bytes,
            digest: announcement.digest,
            announced_at: self.now(),
            most: self.limits.attachments,
        };
        Ok(match self.store.announce(new).await? {
            Announced::New => Offered::New,
            Announced::Before(Upload::Under { received, .. }) => Offered::Under(received),
            Announced::Before(Upload::Whole { bytes, receipt }) => {
                Offered::Whole { bytes, receipt }
            }
            Announced::Before(Upload::Deleted(receipt)) | Announced::Deleted(receipt) => {
                Offered::Deleted(receipt)
            }
            Announced::Different => {
                tracing::error!("alarm: an attachment was announced again with other facts");
                Offered::Different
            }
            Announced::TooMany => Offered::TooLarge,
            Announced::UnknownSubmission => Offered::UnknownSubmission,
        })
    }

    /// How far an attachment of this device has come; `None` when none was announced.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn upload(
        &self,
        device: VerifyingKey,
        id: AttachmentId,
    ) -> Result<Option<Upload>, AuthorityError> {
        Ok(self.store.upload(device, id).await?)
    }

    /// Takes the part that begins at `start`. Whatever this answers is durable.
    ///
    /// # Errors
    /// When it could not be stored; then nothing of it was.
    pub async fn take_part(
        &self,
        device: VerifyingKey,
        id: AttachmentId,
        start: u32,
        part: Vec<u8>,
    ) -> Result<PartTaken, AuthorityError> {
        let digest = match self.store.upload(device, id).await? {
            None => return Ok(PartTaken::Unknown),
            Some(Upload::Whole { bytes, receipt }) => {
                return Ok(PartTaken::WholeBefore { bytes, receipt });
            }
            Some(Upload::Deleted(receipt)) => return Ok(PartTaken::Deleted(receipt)),
            Some(Upload::Under { digest, .. }) => digest,
        };
        // What was announced never changes, so the receipt can be made before the store is asked
        // to keep it together with the last part.
        let receipt = self.attachment_receipt(id, digest)?;
        let new = NewPart { attachment: id, device, start, bytes: part, receipt };
        Ok(self.store.take_part(new).await?)
    }

    fn attachment_receipt(
        &self,
        attachment: AttachmentId,
        digest: Digest,
    ) -> Result<Vec<u8>, AuthorityError> {
        let receipt = AttachmentReceipt { attachment, digest, received_at: self.now() };
        Ok(serde_json::to_vec(&Signed::new(&receipt, &self.receipt_key)?)?)
    }

    /// Opens a whole attachment for somebody who can read its message. `None` when there is none,
    /// or they cannot.
    ///
    /// # Errors
    /// When the store cannot be read or the log not written: then nothing is shown.
    pub async fn open_attachment(
        &self,
        session: &Session,
        submission: SubmissionId,
        id: AttachmentId,
    ) -> Result<Option<OpenedAttachment>, AuthorityError> {
        let Some((message, body)) = self.readable(session, submission).await? else {
            return Ok(None);
        };
        let Some(named) = body.attachments.iter().find(|one| one.id == id) else {
            return Ok(None);
        };
        if !message.attachments.iter().any(|stored| stored.whole && fits(named, stored)) {
            return Ok(None);
        }
        self.store.note(self.entry_about(session, submission, Action::AttachmentOpened)).await?;
        let sealed = self.store.attachment_contents(id).await?;
        let plain = attachment::open(&sealed, id, submission, &named.key);
        Ok(plain.ok().map(|plain| OpenedAttachment {
            media_type: named.media_type.clone(),
            plain: Zeroizing::new(plain),
        }))
    }
}

/// What arrived is what the message names.
pub(super) fn fits(named: &Attachment, stored: &StoredAttachment) -> bool {
    named.id == stored.id && named.digest == stored.digest
}

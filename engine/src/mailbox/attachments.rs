//! Attachments on their way: sealed bytes, sent in parts after the envelope they belong to.

use rusqlite::{OptionalExtension as _, params};
use upheld_protocol::{AttachmentId, AttachmentReceipt, Digest, Signed, SubmissionId, Timestamp};

use super::{Failed, Mailbox, OrganisationId, outbox::read_digest};
use crate::{
    requests::{AttachmentState, WhyParked, WhyWaiting},
    stores::StoreError,
};

/// A sealed attachment to be put in line with its submission.
pub struct NewAttachment {
    /// Its id.
    pub id: AttachmentId,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
    /// Their digest.
    pub digest: Digest,
}

/// An attachment of which something may go now.
pub struct DueAttachment {
    /// The attachment.
    pub id: AttachmentId,
    /// The submission it belongs to.
    pub submission: SubmissionId,
    /// The digest of the sealed bytes.
    pub digest: Digest,
    /// How many there are.
    pub bytes: u32,
}

/// What is known of an attachment whose answer has come.
pub struct SentAttachment {
    /// The submission it belongs to.
    pub submission: SubmissionId,
    /// The digest of the sealed bytes.
    pub digest: Digest,
    /// How many there are.
    pub bytes: u32,
    /// How often it failed since something last arrived.
    pub attempts: u32,
}

impl Mailbox {
    /// Puts a submission's attachment in line. The same one again changes nothing.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then in line.
    pub fn enqueue_attachment(
        &mut self,
        submission: SubmissionId,
        new: &NewAttachment,
    ) -> Result<(), StoreError> {
        let savepoint = self.connection.savepoint()?;
        let inserted = savepoint.execute(
            "INSERT OR IGNORE INTO attachment (id, submission, digest, bytes, why)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                new.id.as_bytes(),
                submission.as_bytes(),
                new.digest.to_bytes(),
                new.sealed.len(),
                serde_json::to_string(&WhyWaiting::NotTriedYet)?,
            ],
        )?;
        if inserted > 0 {
            let insert = "INSERT INTO attachment_bytes (seq, sealed) VALUES (?1, ?2)";
            savepoint.execute(insert, params![savepoint.last_insert_rowid(), new.sealed])?;
        }
        Ok(savepoint.commit()?)
    }

    /// The next attachment that may go to an organisation: its envelope has arrived, its wait is over.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn attachment_due(
        &self,
        to: OrganisationId,
        now: Timestamp,
    ) -> Result<Option<DueAttachment>, StoreError> {
        let query = "SELECT attachment.id, submission, attachment.digest, bytes
             FROM attachment JOIN outbox ON outbox.id = submission
             WHERE organisation = ?2 AND pending = 0
               AND attachment.state = 'waiting' AND outbox.state = 'delivered'
               AND (attachment.last_attempt_at IS NULL OR attachment.last_attempt_at > ?1
                    OR attachment.last_attempt_at + attachment.backoff_millis <= ?1)
             ORDER BY attachment.seq LIMIT 1";
        let mut statement = self.connection.prepare_cached(query)?;
        let found = statement.query_row([now.0, to.0], |row| {
            Ok(DueAttachment {
                id: AttachmentId::from_bytes(row.get(0)?),
                submission: SubmissionId::from_bytes(row.get(1)?),
                digest: read_digest(row, 2)?,
                bytes: row.get(3)?,
            })
        });
        Ok(found.optional()?)
    }

    /// When the next attachment may go to an organisation; `None` when none waits for anything but its envelope.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn attachment_due_at(&self, to: OrganisationId) -> Result<Option<Timestamp>, StoreError> {
        let query =
            "SELECT MIN(COALESCE(attachment.last_attempt_at + attachment.backoff_millis, 0))
             FROM attachment JOIN outbox ON outbox.id = submission
             WHERE organisation = ?1 AND pending = 0
               AND attachment.state = 'waiting' AND outbox.state = 'delivered'";
        let at: Option<i64> = self.connection.query_row(query, [to.0], |row| row.get(0))?;
        Ok(at.map(Timestamp))
    }

    /// So many bytes of an attachment from an offset on, fewer at the end.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn part(&self, id: AttachmentId, from: u32, most: u32) -> Result<Vec<u8>, StoreError> {
        let query = "SELECT substr(sealed, ?2 + 1, ?3) FROM attachment_bytes
                     WHERE seq = (SELECT seq FROM attachment WHERE id = ?1)";
        let params = params![id.as_bytes(), from, most];
        Ok(self.connection.query_row(query, params, |row| row.get(0))?)
    }

    /// All sealed bytes of an attachment; `None` when it is not here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn sealed_attachment(&self, id: AttachmentId) -> Result<Option<Vec<u8>>, StoreError> {
        let query = "SELECT sealed FROM attachment_bytes
                     WHERE seq = (SELECT seq FROM attachment WHERE id = ?1)";
        Ok(self.connection.query_row(query, [id.as_bytes()], |row| row.get(0)).optional()?)
    }

    /// What is known of an attachment; `None` when it is not here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn sent_attachment(&self, id: AttachmentId) -> Result<Option<SentAttachment>, StoreError> {
        let query = "SELECT submission, digest, bytes, attempts FROM attachment WHERE id = ?1";
        let found = self.connection.query_row(query, [id.as_bytes()], |row| {
            Ok(SentAttachment {
                submission: SubmissionId::from_bytes(row.get(0)?),
                digest: read_digest(row, 1)?,
                bytes: row.get(2)?,
                attempts: row.get(3)?,
            })
        });
        Ok(found.optional()?)
    }

    /// Records that something of an attachment is about to leave.
    ///
    /// # Errors
    /// When the store cannot be written; it must then not leave.
    pub fn record_part(&mut self, id: AttachmentId, now: Timestamp) -> Result<(), StoreError> {
        let update = "UPDATE attachment SET attempts = attempts + 1, last_attempt_at = ?2
                      WHERE id = ?1";
        self.connection.execute(update, params![id.as_bytes(), now.0])?;
        Ok(())
    }

    /// It failed; it goes on later.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn part_failed(&mut self, id: AttachmentId, failed: &Failed) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE attachment SET why = ?2, backoff_millis = ?3, attempts = attempts - ?4
             WHERE id = ?1 AND state = 'waiting'",
            params![
                id.as_bytes(),
                serde_json::to_string(&failed.why)?,
                failed.backoff_millis,
                i64::from(!failed.connected),
            ],
        )?;
        Ok(())
    }

    /// The authority has so many bytes of it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn part_arrived(&mut self, id: AttachmentId, offset: u32) -> Result<(), StoreError> {
        let update = "UPDATE attachment SET arrived = ?2, attempts = 0, backoff_millis = 0
                      WHERE id = ?1 AND state = 'waiting'";
        self.connection.execute(update, params![id.as_bytes(), offset])?;
        Ok(())
    }

    /// The authority has all of it: keeps the receipt, which the caller has verified.
    ///
    /// # Errors
    /// When the store cannot be written; it is then asked for again.
    pub fn attachment_delivered(
        &mut self,
        id: AttachmentId,
        receipt: &Signed<AttachmentReceipt>,
    ) -> Result<(), StoreError> {
        let update = "UPDATE attachment SET state = 'delivered', arrived = bytes, receipt = ?2
                      WHERE id = ?1";
        let receipt = serde_json::to_string(receipt)?;
        self.connection.execute(update, params![id.as_bytes(), receipt])?;
        Ok(())
    }

    /// The authority refused it for good. Nothing is deleted.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn park_attachment(&mut self, id: AttachmentId, why: WhyParked) -> Result<(), StoreError> {
        let update = "UPDATE attachment SET state = 'parked', why = ?2 WHERE id = ?1";
        self.connection.execute(update, params![id.as_bytes(), serde_json::to_string(&why)?])?;
        Ok(())
    }

    /// How far an attachment has come; `None` when it is not here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn attachment_state(
        &self,
        id: AttachmentId,
    ) -> Result<Option<AttachmentState>, StoreError> {
        let query = "SELECT state, why, arrived, bytes FROM attachment WHERE id = ?1";
        let row: Option<(String, String, u32, u32)> = self
            .connection
            .query_row(query, [id.as_bytes()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?;
        row.map(|(state, why, arrived, bytes)| {
            Ok(match state.as_str() {
                "delivered" => AttachmentState::Delivered,
                "parked" => AttachmentState::Parked(serde_json::from_str(&why)?),
                _ => AttachmentState::Waiting { arrived, of: bytes },
            })
        })
        .transpose()
    }

    /// How many attachments have not wholly arrived and still will, of messages still here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn attachments_waiting(&self) -> Result<u32, StoreError> {
        let query = "SELECT COUNT(*) FROM attachment JOIN outbox ON outbox.id = submission
                     WHERE attachment.state = 'waiting' AND forget = 0";
        Ok(self.connection.query_row(query, [], |row| row.get(0))?)
    }

    pub(super) fn offer_attachments_again(
        &mut self,
        to: OrganisationId,
        submission: Option<SubmissionId>,
    ) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE attachment SET state = 'waiting', arrived = 0, backoff_millis = 0
             WHERE state = 'delivered' AND (?1 IS NULL OR submission = ?1)
               AND submission IN (SELECT id FROM outbox WHERE organisation = ?2)",
            params![submission.map(|id| *id.as_bytes()), to.0],
        )?;
        Ok(())
    }

    pub(super) fn forget_attachments(
        &mut self,
        submission: SubmissionId,
    ) -> Result<(), StoreError> {
        let delete = "DELETE FROM attachment_bytes
                      WHERE seq IN (SELECT seq FROM attachment WHERE submission = ?1)";
        self.connection.execute(delete, [submission.as_bytes()])?;
        let delete = "DELETE FROM attachment WHERE submission = ?1";
        self.connection.execute(delete, [submission.as_bytes()])?;
        Ok(())
    }
}

//! What goes with a draft or message: sealed as soon as it is attached. The key stays here.

use rusqlite::{Connection, Row, params};
use upheld_protocol::{Attachment, AttachmentId, Digest, SubmissionId, attachment::AttachmentKey};

use super::Vault;
use crate::{requests::AttachedCard, stores::StoreError};

/// Something attached, with its sealed bytes as long as the mailbox has not taken them over.
pub struct Attached {
    /// What the body of the submission says of it.
    pub attachment: Attachment,
    /// The sealed bytes.
    pub sealed: Option<Vec<u8>>,
}

const COLUMNS: &str = "id, key, digest, media_type, bytes";

impl Vault {
    /// Attaches something to a draft.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then attached.
    pub fn attach(&mut self, draft: SubmissionId, new: &Attached) -> Result<(), StoreError> {
        insert(&self.connection, draft, new)
    }

    /// Takes something off a draft; tells whether it was there.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn detach(&mut self, draft: SubmissionId, id: AttachmentId) -> Result<bool, StoreError> {
        let delete = "DELETE FROM attachment WHERE submission = ?1 AND id = ?2";
        Ok(self.connection.execute(delete, params![draft.as_bytes(), id.as_bytes()])? > 0)
    }

    /// What is attached to a draft or message, without the bytes.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn attachments(&self, of: SubmissionId) -> Result<Vec<Attachment>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM attachment WHERE submission = ?1 ORDER BY seq");
        let mut statement = self.connection.prepare_cached(&query)?;
        let rows = statement.query_map([of.as_bytes()], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The same for a screen.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn attached_cards(&self, of: SubmissionId) -> Result<Vec<AttachedCard>, StoreError> {
        let attachments = self.attachments(of)?.into_iter();
        Ok(attachments.map(AttachedCard::from).collect())
    }

    /// The sealed bytes of something attached, if they are still here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn sealed(&self, id: AttachmentId) -> Result<Option<Vec<u8>>, StoreError> {
        let query = "SELECT sealed FROM attachment WHERE id = ?1";
        Ok(self.connection.query_row(query, [id.as_bytes()], |row| row.get(0))?)
    }
}

pub(super) fn insert(
    connection: &Connection,
    submission: SubmissionId,
    new: &Attached,
) -> Result<(), StoreError> {
    let of = &new.attachment;
    connection.execute(
        "INSERT INTO attachment (id, submission, media_type, bytes, key, digest, sealed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            of.id.as_bytes(),
            submission.as_bytes(),
            of.media_type,
            of.bytes,
            of.key.to_bytes(),
            of.digest.to_bytes(),
            new.sealed,
        ],
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Attachment> {
    let (key, digest): ([u8; 32], [u8; 32]) = (row.get(1)?, row.get(2)?);
    let malformed = || rusqlite::Error::InvalidQuery;
    Ok(Attachment {
        id: AttachmentId::from_bytes(row.get(0)?),
        key: AttachmentKey::from_bytes(&key).ok_or_else(malformed)?,
        digest: Digest::from_bytes(&digest).ok_or_else(malformed)?,
        media_type: row.get(3)?,
        bytes: row.get(4)?,
    })
}

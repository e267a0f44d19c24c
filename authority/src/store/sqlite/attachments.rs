//! Attachments, part by part.

use rusqlite::{Connection, OptionalExtension as _, Result, Row, params};
use sha2::{Digest as _, Sha256};
use upheld_protocol::{AttachmentId, Digest, SubmissionId, VerifyingKey};

use super::columns::{bytes, moment};
use crate::store::{Announced, NewAttachment, NewPart, PartTaken, StoredAttachment, Upload};

pub(super) fn announce(db: &Connection, new: &NewAttachment) -> Result<Announced> {
    if let Some((facts, upload)) = find(db, new.id)? {
        let same = facts == (new.device, new.submission, new.bytes, new.digest);
        return Ok(if same { Announced::Before(upload) } else { Announced::Different });
    }
    let submission = "SELECT receipt, deleted_at FROM submissions WHERE id = ? AND device = ?";
    let receipt_if_deleted = db
        .prepare_cached(submission)?
        .query_row(params![new.submission.as_bytes(), new.device.to_bytes()], |row| {
            let deleted = moment(row, "deleted_at")?.is_some();
            Ok(deleted.then_some(row.get::<_, Vec<u8>>("receipt")?))
        })
        .optional()?;
    match receipt_if_deleted {
        None => Ok(Announced::UnknownSubmission),
        Some(Some(receipt)) => Ok(Announced::Deleted(receipt)),
        Some(None) if how_many(db, new.submission)? >= new.most => Ok(Announced::TooMany),
        Some(None) => insert(db, new).map(|()| Announced::New),
    }
}

fn how_many(db: &Connection, submission: SubmissionId) -> Result<u32> {
    db.prepare_cached("SELECT count(*) FROM attachments WHERE submission = ?")?
        .query_row([submission.as_bytes()], |row| row.get(0))
}

fn insert(db: &Connection, new: &NewAttachment) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO attachments (id, submission, bytes, digest, announced_at)
         VALUES (?, ?, ?, ?, ?)",
    )?
    .execute(params![
        new.id.as_bytes(),
        new.submission.as_bytes(),
        new.bytes,
        new.digest.to_bytes(),
        new.announced_at.0,
    ])?;
    Ok(())
}

/// Whose it is, its submission, how long, and its digest.
type Facts = (VerifyingKey, SubmissionId, u32, Digest);

fn find(db: &Connection, id: AttachmentId) -> Result<Option<(Facts, Upload)>> {
    db.prepare_cached(
        "SELECT device, submission, bytes, attachments.digest AS digest, received,
                attachments.receipt AS receipt, submissions.receipt AS of_submission, deleted_at
         FROM attachments JOIN submissions ON submissions.id = attachments.submission
         WHERE attachments.id = ?",
    )?
    .query_row([id.as_bytes()], |row| {
        let length = row.get("bytes")?;
        let digest = bytes(row, "digest")?;
        let facts = (bytes(row, "device")?, bytes(row, "submission")?, length, digest);
        Ok((facts, upload_of(row, length, digest)?))
    })
    .optional()
}

fn upload_of(row: &Row<'_>, bytes: u32, digest: Digest) -> Result<Upload> {
    Ok(if let Some(receipt) = row.get("receipt")? {
        Upload::Whole { bytes, receipt }
    } else if moment(row, "deleted_at")?.is_some() {
        Upload::Deleted(row.get("of_submission")?)
    } else {
        Upload::Under { received: row.get("received")?, bytes, digest }
    })
}

/// How far an attachment of this device has come.
pub(super) fn upload(
    db: &Connection,
    device: &VerifyingKey,
    id: AttachmentId,
) -> Result<Option<Upload>> {
    let found = find(db, id)?.filter(|((owner, ..), _)| owner == device);
    Ok(found.map(|(_, upload)| upload))
}

pub(super) fn take_part(db: &Connection, part: &NewPart) -> Result<PartTaken> {
    let (received, bytes, digest) = match upload(db, &part.device, part.attachment)? {
        None => return Ok(PartTaken::Unknown),
        Some(Upload::Whole { bytes, receipt }) => {
            return Ok(PartTaken::WholeBefore { bytes, receipt });
        }
        Some(Upload::Deleted(receipt)) => return Ok(PartTaken::Deleted(receipt)),
        Some(Upload::Under { received, bytes, digest }) => (received, bytes, digest),
    };
    if part.start != received {
        return Ok(PartTaken::WrongOffset(received));
    }
    let length = u32::try_from(part.bytes.len()).unwrap_or(u32::MAX);
    let Some(end) = received.checked_add(length).filter(|end| *end <= bytes) else {
        return Ok(PartTaken::TooLong);
    };
    insert_part(db, part, end)?;
    if end < bytes {
        return Ok(PartTaken::Stored(end));
    }
    finish(db, part, digest)
}

fn insert_part(db: &Connection, part: &NewPart, end: u32) -> Result<()> {
    db.prepare_cached("INSERT INTO attachment_parts (attachment, start, bytes) VALUES (?, ?, ?)")?
        .execute(params![part.attachment.as_bytes(), part.start, part.bytes])?;
    set_received(db, part.attachment, end)
}

fn set_received(db: &Connection, id: AttachmentId, received: u32) -> Result<()> {
    db.prepare_cached("UPDATE attachments SET received = ? WHERE id = ?")?
        .execute(params![received, id.as_bytes()])?;
    Ok(())
}

/// The last part is there: either all of them are what was announced, or none is kept.
fn finish(db: &Connection, part: &NewPart, digest: Digest) -> Result<PartTaken> {
    let id = part.attachment;
    if digest_of_parts(db, id)? != digest.to_bytes() {
        db.prepare_cached("DELETE FROM attachment_parts WHERE attachment = ?")?
            .execute([id.as_bytes()])?;
        set_received(db, id, 0)?;
        return Ok(PartTaken::BadDigest);
    }
    db.prepare_cached("UPDATE attachments SET receipt = ? WHERE id = ?")?
        .execute(params![part.receipt, id.as_bytes()])?;
    Ok(PartTaken::NowWhole(part.receipt.clone()))
}

/// One part at a time is in memory.
fn digest_of_parts(db: &Connection, id: AttachmentId) -> Result<[u8; 32]> {
    let mut hasher = Sha256::new();
    each_part(db, id, |part| hasher.update(part))?;
    Ok(hasher.finalize().into())
}

fn each_part(db: &Connection, id: AttachmentId, mut each: impl FnMut(&[u8])) -> Result<()> {
    let mut select = db
        .prepare_cached("SELECT bytes FROM attachment_parts WHERE attachment = ? ORDER BY start")?;
    let mut rows = select.query([id.as_bytes()])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref("bytes")?.as_blob()?);
    }
    Ok(())
}

/// All the bytes that are there.
pub(super) fn contents(db: &Connection, id: AttachmentId) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    each_part(db, id, |part| all.extend_from_slice(part))?;
    Ok(all)
}

pub(super) fn of_submission(db: &Connection, id: SubmissionId) -> Result<Vec<StoredAttachment>> {
    let mut select = db.prepare_cached(
        "SELECT id, digest, bytes, received, receipt IS NOT NULL AS whole
         FROM attachments WHERE submission = ? ORDER BY rowid",
    )?;
    let rows = select.query_map([id.as_bytes()], |row| {
        Ok(StoredAttachment {
            id: bytes(row, "id")?,
            digest: bytes(row, "digest")?,
            bytes: row.get("bytes")?,
            received: row.get("received")?,
            whole: row.get("whole")?,
        })
    })?;
    rows.collect()
}

/// Deletes the parts of all attachments of a submission. What recognises them stays.
pub(super) fn delete_contents(db: &Connection, submission: SubmissionId) -> Result<()> {
    db.execute(
        "DELETE FROM attachment_parts
         WHERE attachment IN (SELECT id FROM attachments WHERE submission = ?)",
        [submission.as_bytes()],
    )?;
    Ok(())
}

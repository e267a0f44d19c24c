//! What staff do to a submission, each with the event its phone will fetch.

use rusqlite::{Connection, Result, params};
use upheld_protocol::{SigningKey, SubmissionId, Timestamp};

use super::{attachments, log};
use crate::{
    audit::{Action, Entry},
    store::{Closing, NewEvent, NewReply},
};

/// What happens to a submission only once.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    Opened,
    CannotOpen,
}

/// Sets the mark and queues the event, the first time. Tells whether it was the first.
pub(super) fn once(db: &Connection, mark: Mark, event: &NewEvent, at: Timestamp) -> Result<bool> {
    let column = match mark {
        Mark::Opened => "opened_at",
        Mark::CannotOpen => "cannot_open_at",
    };
    let update = format!("UPDATE submissions SET {column} = ? WHERE id = ? AND {column} IS NULL");
    let first = db.prepare_cached(&update)?.execute(params![at.0, event.submission.as_bytes()])?;
    if first == 1 {
        queue(db, event)?;
    }
    Ok(first == 1)
}

pub(super) fn replied(
    db: &Connection,
    reply: &NewReply,
    earlier: &[SubmissionId],
    entry: &Entry,
    key: &SigningKey,
) -> Result<bool> {
    let there = db
        .prepare_cached("SELECT 1 FROM events WHERE id = ?")?
        .exists([reply.event.id.as_bytes()])?;
    if there {
        return Ok(false);
    }
    queue(db, &reply.event)?;
    keep_copy(db, reply, entry)?;
    let set = if reply.asks { "asked_at = ?" } else { "answered_at = ?, asked_at = NULL" };
    set_where_open(db, set, entry.at, reply.event.submission, earlier)?;
    let action = if reply.asks { Action::Asked } else { Action::Replied };
    log::note(db, &Entry { action, ..*entry }, key)?;
    Ok(true)
}

/// Marks the newest message of a conversation and those before it, where they are not closed. From
/// now on the newest stands for the others on the list.
fn set_where_open(
    db: &Connection,
    set: &str,
    at: Timestamp,
    newest: SubmissionId,
    earlier: &[SubmissionId],
) -> Result<()> {
    let update = format!("UPDATE submissions SET {set} WHERE id = ? AND closed_at IS NULL");
    let mut update = db.prepare_cached(&update)?;
    for id in earlier.iter().chain([&newest]) {
        update.execute(params![at.0, id.as_bytes()])?;
    }
    let mut fold = db.prepare_cached("UPDATE submissions SET folded = 1 WHERE id = ?")?;
    for id in earlier {
        fold.execute([id.as_bytes()])?;
    }
    Ok(())
}

fn keep_copy(db: &Connection, reply: &NewReply, entry: &Entry) -> Result<()> {
    db.execute(
        "INSERT INTO replies (event, submission, member, at, key, sealed)
         VALUES (?, ?, ?, ?, ?, ?)",
        params![
            reply.event.id.as_bytes(),
            reply.event.submission.as_bytes(),
            entry.member.map(|id| id.as_bytes().to_vec()),
            entry.at.0,
            reply.key.as_bytes(),
            reply.copy,
        ],
    )?;
    Ok(())
}

pub(super) fn closed(
    db: &Connection,
    closing: &Closing,
    entry: &Entry,
    key: &SigningKey,
) -> Result<bool> {
    let Closing { event, last, earlier } = closing;
    let open = db
        .prepare_cached("SELECT 1 FROM submissions WHERE id = ? AND closed_at IS NULL")?
        .exists([event.submission.as_bytes()])?;
    if !open {
        return Ok(false);
    }
    if let Some(last) = last {
        replied(db, last, earlier, entry, key)?;
    }
    set_where_open(db, "closed_at = ?", entry.at, event.submission, earlier)?;
    queue(db, event)?;
    log::note(db, &Entry { action: Action::Closed, ..*entry }, key)?;
    Ok(true)
}

pub(super) fn delete_contents(db: &Connection, id: SubmissionId, at: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE submissions SET envelope = NULL, deleted_at = ?
         WHERE id = ? AND deleted_at IS NULL",
        params![at.0, id.as_bytes()],
    )?;
    db.execute("DELETE FROM replies WHERE submission = ?", [id.as_bytes()])?;
    attachments::delete_contents(db, id)
}

/// Queues an event as the next of its device.
fn queue(db: &Connection, event: &NewEvent) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO events (device, sequence, id, submission, signed)
         SELECT ?1, coalesce(max(sequence), 0) + 1, ?2, ?3, ?4 FROM events WHERE device = ?1",
    )?
    .execute(params![
        event.device.to_bytes(),
        event.id.as_bytes(),
        event.submission.as_bytes(),
        event.signed,
    ])?;
    Ok(())
}

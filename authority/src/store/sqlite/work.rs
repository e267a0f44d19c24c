//! What staff do to a submission, each with the event its phone will fetch.

use rusqlite::{Connection, Result, params};
use upheld_protocol::{SigningKey, SubmissionId, Timestamp};

use super::{attachments, log};
use crate::{
    audit::{Action, Entry},
    store::{NewEvent, NewReply},
};

/// What happens to a submission only once.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    Opened,
    CannotOpen,
    Closed,
}

/// Sets the mark and queues the event, the first time. Tells whether it was the first.
pub(super) fn once(db: &Connection, mark: Mark, event: &NewEvent, at: Timestamp) -> Result<bool> {
    let column = match mark {
        Mark::Opened => "opened_at",
        Mark::CannotOpen => "cannot_open_at",
        Mark::Closed => "closed_at",
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
    db.execute(
        "UPDATE submissions SET answered_at = ? WHERE id = ?",
        params![entry.at.0, reply.event.submission.as_bytes()],
    )?;
    log::note(db, &Entry { action: Action::Replied, ..*entry }, key)?;
    Ok(true)
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
    event: &NewEvent,
    last: Option<&NewReply>,
    entry: &Entry,
    key: &SigningKey,
) -> Result<bool> {
    let open = db
        .prepare_cached("SELECT 1 FROM submissions WHERE id = ? AND closed_at IS NULL")?
        .exists([event.submission.as_bytes()])?;
    if !open {
        return Ok(false);
    }
    if let Some(last) = last {
        replied(db, last, entry, key)?;
    }
    once(db, Mark::Closed, event, entry.at)?;
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

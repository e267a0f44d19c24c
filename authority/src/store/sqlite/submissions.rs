//! Taking submissions, finding them again, and the events phones fetch.

use rusqlite::{
    Connection, OptionalExtension as _, Result, Row, params, params_from_iter, types::Value,
};
use upheld_protocol::{Digest, SubmissionId, TeamId, Timestamp, VerifyingKey};

use super::columns::{bytes, moment};
use crate::store::{Arrival, Received, Shelf, StoredMessage, StoredReply, StoredSubmission};

/// Everything but the bytes.
const FACTS: &str = "id, device, digest, received_at, team, key, urgent, counter, \
                     opened_at, cannot_open_at, answered_at, closed_at, deleted_at";

pub(super) fn receive(db: &Connection, arrival: &Arrival) -> Result<Received> {
    if !key_is_known(db, arrival)? {
        return Ok(Received::UnknownKey);
    }
    if insert(db, arrival)? == 1 {
        return Ok(Received::New);
    }
    let select = "SELECT device, digest, receipt, deleted_at FROM submissions WHERE id = ?";
    db.prepare_cached(select)?.query_row([arrival.address.submission.as_bytes()], |row| {
        let device: VerifyingKey = bytes(row, "device")?;
        let digest: Digest = bytes(row, "digest")?;
        Ok(if device != arrival.device || digest != arrival.digest {
            Received::Different
        } else if moment(row, "deleted_at")?.is_some() {
            Received::Deleted
        } else {
            Received::Again(row.get("receipt")?)
        })
    })
}

fn key_is_known(db: &Connection, arrival: &Arrival) -> Result<bool> {
    db.prepare_cached("SELECT 1 FROM team_keys WHERE id = ? AND team = ?")?
        .exists([arrival.address.key.as_bytes(), arrival.address.recipient.as_bytes()])
}

fn insert(db: &Connection, arrival: &Arrival) -> Result<usize> {
    db.prepare_cached(
        "INSERT INTO submissions
         (id, device, digest, receipt, received_at, team, key, urgent, counter, envelope)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
    )?
    .execute(params![
        arrival.address.submission.as_bytes(),
        arrival.device.to_bytes(),
        arrival.digest.to_bytes(),
        arrival.receipt,
        arrival.received_at.0,
        arrival.address.recipient.as_bytes(),
        arrival.address.key.as_bytes(),
        arrival.address.urgent,
        arrival.address.counter,
        arrival.envelope,
    ])
}

pub(super) fn events_after(
    db: &Connection,
    device: &VerifyingKey,
    after: u64,
    limit: u32,
) -> Result<Vec<(u64, Vec<u8>)>> {
    let mut select = db.prepare_cached(
        "SELECT sequence, signed FROM events
         WHERE device = ? AND sequence > ? ORDER BY sequence LIMIT ?",
    )?;
    let rows = select.query_map(params![device.to_bytes(), after, limit], |row| {
        Ok((row.get("sequence")?, row.get("signed")?))
    })?;
    rows.collect()
}

fn on_shelf(shelf: Shelf) -> (&'static str, &'static str) {
    match shelf {
        Shelf::Waiting => {
            ("closed_at IS NULL AND answered_at IS NULL", "urgent DESC, received_at, rowid")
        }
        Shelf::Answered => (
            "closed_at IS NULL AND answered_at IS NOT NULL",
            "urgent DESC, answered_at DESC, rowid DESC",
        ),
        Shelf::Closed => ("closed_at IS NOT NULL", "closed_at DESC, rowid DESC"),
    }
}

/// So many question marks, and the ids that go in their places.
fn in_teams(teams: &[TeamId]) -> (String, Vec<Value>) {
    let marks = vec!["?"; teams.len()].join(", ");
    let ids = teams.iter().map(|team| Value::Blob(team.as_bytes().to_vec())).collect();
    (marks, ids)
}

pub(super) fn count(db: &Connection, teams: &[TeamId], shelf: Shelf) -> Result<u64> {
    let ((which, _), (marks, ids)) = (on_shelf(shelf), in_teams(teams));
    let select = format!("SELECT count(*) FROM submissions WHERE team IN ({marks}) AND {which}");
    db.prepare_cached(&select)?.query_row(params_from_iter(ids), |row| row.get(0))
}

pub(super) fn list(
    db: &Connection,
    teams: &[TeamId],
    shelf: Shelf,
    offset: u32,
    limit: u32,
) -> Result<Vec<StoredSubmission>> {
    let ((which, order), (marks, mut values)) = (on_shelf(shelf), in_teams(teams));
    let select = format!(
        "SELECT {FACTS} FROM submissions WHERE team IN ({marks}) AND {which}
         ORDER BY {order} LIMIT ? OFFSET ?"
    );
    values.extend([limit, offset].map(|number| Value::Integer(number.into())));
    let mut select = db.prepare_cached(&select)?;
    let rows = select.query_map(params_from_iter(values), stored)?;
    rows.collect()
}

pub(super) fn all(db: &Connection) -> Result<Vec<StoredSubmission>> {
    let mut select = db.prepare(&format!("SELECT {FACTS} FROM submissions ORDER BY rowid"))?;
    let rows = select.query_map([], stored)?;
    rows.collect()
}

fn stored(row: &Row<'_>) -> Result<StoredSubmission> {
    Ok(StoredSubmission {
        id: bytes(row, "id")?,
        device: bytes(row, "device")?,
        digest: bytes(row, "digest")?,
        received_at: Timestamp(row.get("received_at")?),
        team: bytes(row, "team")?,
        key: bytes(row, "key")?,
        urgent: row.get("urgent")?,
        counter: row.get("counter")?,
        opened_at: moment(row, "opened_at")?,
        cannot_open_at: moment(row, "cannot_open_at")?,
        answered_at: moment(row, "answered_at")?,
        closed_at: moment(row, "closed_at")?,
        deleted_at: moment(row, "deleted_at")?,
    })
}

pub(super) fn message(db: &Connection, id: SubmissionId) -> Result<Option<StoredMessage>> {
    let select = format!("SELECT {FACTS}, envelope FROM submissions WHERE id = ?");
    let found = db
        .query_row(&select, [id.as_bytes()], |row| Ok((stored(row)?, row.get("envelope")?)))
        .optional()?;
    let Some((submission, envelope)) = found else {
        return Ok(None);
    };
    let missing_before = missing_before(db, &submission)?;
    let replies = replies(db, id)?;
    Ok(Some(StoredMessage { submission, envelope, missing_before, replies }))
}

fn missing_before(db: &Connection, submission: &StoredSubmission) -> Result<u32> {
    let select = "SELECT count(DISTINCT counter) FROM submissions
                  WHERE device = ? AND team = ? AND counter BETWEEN 1 AND ? - 1";
    let here: u32 = db.query_row(
        select,
        params![submission.device.to_bytes(), submission.team.as_bytes(), submission.counter],
        |row| row.get(0),
    )?;
    Ok(submission.counter.saturating_sub(1).saturating_sub(here))
}

fn replies(db: &Connection, id: SubmissionId) -> Result<Vec<StoredReply>> {
    let mut select = db.prepare(
        "SELECT event, members.name AS member, at, key, sealed FROM replies
         JOIN members ON members.id = replies.member
         WHERE submission = ? ORDER BY at, replies.rowid",
    )?;
    let rows = select.query_map([id.as_bytes()], |row| {
        Ok(StoredReply {
            event: bytes(row, "event")?,
            member: row.get("member")?,
            at: Timestamp(row.get("at")?),
            key: bytes(row, "key")?,
            sealed: row.get("sealed")?,
        })
    })?;
    rows.collect()
}

//! Taking submissions, and finding them again.

use rusqlite::{
    Connection, OptionalExtension as _, Result, Row, params, params_from_iter, types::Value,
};
use upheld_protocol::{Digest, SubmissionId, TeamId, Timestamp, VerifyingKey};

use super::{
    attachments,
    columns::{bytes, moment},
    invites,
};
use crate::store::{
    Arrival, OnShelf, Received, Shelf, Standing, StoredMessage, StoredReply, StoredSubmission,
};

/// Everything but the bytes. Whether a device was invited is looked up each time: one that enrols
/// later was the same person's before.
const FACTS: &str = "id, device, digest, received_at, team, key, urgent, counter, proved, \
                     opened_at, cannot_open_at, answered_at, asked_at, closed_at, deleted_at, \
                     (SELECT min(used_at) FROM invites \
                      WHERE invites.device = submissions.device) AS invited_at, \
                     (SELECT members.name FROM invites \
                      LEFT JOIN members ON members.id = invites.made_by \
                      WHERE invites.device = submissions.device \
                      ORDER BY used_at LIMIT 1) AS invited_by";

/// Something speaks for the phone, or it cannot wait.
const MAIN: &str = "(urgent = 1 OR proved = 1 OR EXISTS \
                     (SELECT 1 FROM invites WHERE invites.device = submissions.device))";

pub(super) fn receive(db: &Connection, arrival: &Arrival) -> Result<Received> {
    if !key_is_known(db, arrival)? {
        return Ok(Received::UnknownKey);
    }
    let Some(before) = received_before(db, arrival)? else {
        if let Some(since) = too_many_since(db, arrival)? {
            return Ok(Received::TooManySince(since));
        }
        return insert(db, arrival).map(|()| Received::New);
    };
    if arrival.proved && matches!(before, Received::Again(_)) {
        db.prepare_cached("UPDATE submissions SET proved = 1 WHERE id = ? AND proved = 0")?
            .execute([arrival.address.submission.as_bytes()])?;
    }
    Ok(before)
}

fn received_before(db: &Connection, arrival: &Arrival) -> Result<Option<Received>> {
    let select = "SELECT device, digest, receipt, deleted_at FROM submissions WHERE id = ?";
    let id = arrival.address.submission;
    let before = db.prepare_cached(select)?.query_row([id.as_bytes()], |row| {
        let device: VerifyingKey = bytes(row, "device")?;
        let digest: Digest = bytes(row, "digest")?;
        let receipt = row.get("receipt")?;
        Ok(if device != arrival.device || digest != arrival.digest {
            Received::Different
        } else if moment(row, "deleted_at")?.is_some() {
            Received::Deleted(receipt)
        } else {
            Received::Again(receipt)
        })
    });
    before.optional()
}

/// Since when a stranger's phone has sent as many as are taken; never for what cannot wait.
fn too_many_since(db: &Connection, arrival: &Arrival) -> Result<Option<Timestamp>> {
    let Some((most, from)) = arrival.most.filter(|_| !arrival.address.urgent) else {
        return Ok(None);
    };
    if invites::is_invited(db, &arrival.device)? {
        return Ok(None);
    }
    db.prepare_cached(
        "SELECT received_at FROM submissions
         WHERE device = ? AND urgent = 0 AND received_at > ? AND received_at <= ?
         ORDER BY received_at DESC LIMIT 1 OFFSET ?",
    )?
    .query_row(
        params![arrival.device.to_bytes(), from.0, arrival.received_at.0, most.saturating_sub(1)],
        |row| row.get(0).map(Timestamp),
    )
    .optional()
}

fn key_is_known(db: &Connection, arrival: &Arrival) -> Result<bool> {
    db.prepare_cached("SELECT 1 FROM team_keys WHERE id = ? AND team = ?")?
        .exists([arrival.address.key.as_bytes(), arrival.address.recipient.as_bytes()])
}

fn insert(db: &Connection, arrival: &Arrival) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO submissions
         (id, device, digest, receipt, received_at, team, key, urgent, counter, envelope, proved)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
        arrival.proved,
    ])?;
    Ok(())
}

/// Nobody has done anything about it yet.
const WAITING: &str =
    "folded = 0 AND closed_at IS NULL AND answered_at IS NULL AND asked_at IS NULL";

fn on_shelf(shelf: Shelf) -> (String, &'static str) {
    match shelf {
        Shelf::Waiting => (format!("{WAITING} AND {MAIN}"), "urgent DESC, received_at, rowid"),
        Shelf::NotChecked => (format!("{WAITING} AND NOT {MAIN}"), "received_at, rowid"),
        Shelf::Asked => (
            "folded = 0 AND closed_at IS NULL AND asked_at IS NOT NULL".into(),
            "urgent DESC, asked_at DESC, rowid DESC",
        ),
        Shelf::Answered => (
            "folded = 0 AND closed_at IS NULL AND answered_at IS NOT NULL AND asked_at IS NULL"
                .into(),
            "urgent DESC, answered_at DESC, rowid DESC",
        ),
        Shelf::Closed => {
            ("folded = 0 AND closed_at IS NOT NULL".into(), "closed_at DESC, rowid DESC")
        }
    }
}

/// So many question marks, and the ids that go in their places.
fn each<'i>(ids: impl ExactSizeIterator<Item = &'i [u8; 16]>) -> (String, Vec<Value>) {
    let marks = vec!["?"; ids.len()].join(", ");
    (marks, ids.map(|id| Value::Blob(id.to_vec())).collect())
}

/// The condition for what is asked for, its order, and the values in it.
fn condition(which: &OnShelf) -> (String, &'static str, Vec<Value>) {
    let (on_shelf, order) = on_shelf(which.shelf);
    let (teams, mut values) = each(which.teams.iter().map(TeamId::as_bytes));
    let (except, ids) = each(which.except.iter().map(SubmissionId::as_bytes));
    values.extend(ids);
    (format!("team IN ({teams}) AND id NOT IN ({except}) AND {on_shelf}"), order, values)
}

pub(super) fn count(db: &Connection, which: &OnShelf) -> Result<u64> {
    let (condition, _, values) = condition(which);
    let select = format!("SELECT count(*) FROM submissions WHERE {condition}");
    db.query_row(&select, params_from_iter(values), |row| row.get(0))
}

pub(super) fn list(
    db: &Connection,
    which: &OnShelf,
    offset: u32,
    limit: u32,
) -> Result<Vec<StoredSubmission>> {
    let (condition, order, mut values) = condition(which);
    let select = format!(
        "SELECT {FACTS} FROM submissions WHERE {condition} ORDER BY {order} LIMIT ? OFFSET ?"
    );
    values.extend([limit, offset].map(|number| Value::Integer(number.into())));
    let mut select = db.prepare(&select)?;
    let rows = select.query_map(params_from_iter(values), stored)?;
    rows.collect()
}

pub(super) fn unanswered(
    db: &Connection,
    teams: &[TeamId],
    limit: u32,
) -> Result<Vec<StoredSubmission>> {
    let (teams, mut values) = each(teams.iter().map(TeamId::as_bytes));
    let select = format!(
        "WITH phones AS (
             SELECT DISTINCT device, team FROM submissions
             WHERE team IN ({teams}) AND closed_at IS NULL AND answered_at IS NULL AND {MAIN})
         SELECT {FACTS} FROM submissions WHERE (device, team) IN phones
         ORDER BY closed_at IS NULL AND answered_at IS NULL AND asked_at IS NULL DESC, urgent DESC, received_at, rowid
         LIMIT ?"
    );
    values.push(Value::Integer(limit.into()));
    let mut select = db.prepare_cached(&select)?;
    let rows = select.query_map(params_from_iter(values), stored)?;
    rows.collect()
}

pub(super) fn of_phone(
    db: &Connection,
    device: &VerifyingKey,
    team: TeamId,
    limit: u32,
) -> Result<Vec<StoredSubmission>> {
    let select = format!(
        "SELECT {FACTS} FROM submissions WHERE device = ? AND team = ?
         ORDER BY received_at DESC, rowid DESC LIMIT ?"
    );
    let mut select = db.prepare_cached(&select)?;
    let rows = select.query_map(params![device.to_bytes(), team.as_bytes(), limit], stored)?;
    rows.collect()
}

pub(super) fn envelopes(
    db: &Connection,
    ids: &[SubmissionId],
) -> Result<Vec<(SubmissionId, Vec<u8>)>> {
    let mut select = db
        .prepare_cached("SELECT envelope FROM submissions WHERE id = ? AND envelope IS NOT NULL")?;
    let mut found = Vec::new();
    for id in ids {
        let envelope = select.query_row([id.as_bytes()], |row| row.get(0)).optional()?;
        found.extend(envelope.map(|envelope| (*id, envelope)));
    }
    Ok(found)
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
        standing: standing(row)?,
        opened_at: moment(row, "opened_at")?,
        cannot_open_at: moment(row, "cannot_open_at")?,
        answered_at: moment(row, "answered_at")?,
        asked_at: moment(row, "asked_at")?,
        closed_at: moment(row, "closed_at")?,
        deleted_at: moment(row, "deleted_at")?,
    })
}

fn standing(row: &Row<'_>) -> Result<Standing> {
    Ok(match moment(row, "invited_at")? {
        Some(at) => Standing::Invited { at, by: row.get("invited_by")? },
        None if row.get("proved")? => Standing::Anonymous,
        None => Standing::NotChecked,
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
    let (replies, attachments) = (replies(db, id)?, attachments::of_submission(db, id)?);
    Ok(Some(StoredMessage { submission, envelope, missing_before, replies, attachments }))
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
        "SELECT event, members.name AS member, at, key, sealed,
                events.sequence <= coalesce(fetched.sequence, 0) AS reached
         FROM replies
         JOIN members ON members.id = replies.member
         JOIN events ON events.id = replies.event
         LEFT JOIN fetched ON fetched.device = events.device
         WHERE replies.submission = ? ORDER BY at, replies.rowid",
    )?;
    let rows = select.query_map([id.as_bytes()], |row| {
        Ok(StoredReply {
            event: bytes(row, "event")?,
            member: row.get("member")?,
            at: Timestamp(row.get("at")?),
            key: bytes(row, "key")?,
            sealed: row.get("sealed")?,
            reached: row.get("reached")?,
        })
    })?;
    rows.collect()
}

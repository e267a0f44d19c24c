//! The audit log's rows and its signed head.

use rusqlite::{Connection, OptionalExtension as _, Result, params};
use upheld_protocol::{SigningKey, Timestamp};

use super::columns::bytes;
use crate::{
    audit::{self, Entry, Head, Row},
    store::AuditTrail,
};

/// Adds a row and signs it as the new head.
pub(super) fn note(db: &Connection, entry: &Entry, key: &SigningKey) -> Result<()> {
    let last = db
        .prepare_cached("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get("sequence")?, bytes(row, "hash")?)))
        .optional()?;
    let row = audit::next_row(last.unwrap_or((0, [0; 32])), entry);
    db.prepare_cached(
        "INSERT INTO audit (sequence, at, member, action, submission, previous, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        row.sequence,
        row.at.0,
        row.member,
        row.action,
        row.submission,
        row.previous,
        row.hash,
    ])?;
    put_head(db, &audit::sign_head(&row, key))
}

fn put_head(db: &Connection, head: &Head) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO audit_head (only_one, sequence, hash, signature) VALUES (1, ?, ?, ?)
         ON CONFLICT (only_one) DO UPDATE
         SET sequence = excluded.sequence, hash = excluded.hash, signature = excluded.signature",
    )?
    .execute(params![head.sequence, head.hash, head.signature])?;
    Ok(())
}

pub(super) fn trail(db: &Connection) -> Result<AuditTrail> {
    let mut select = db.prepare("SELECT * FROM audit ORDER BY sequence")?;
    let rows = select.query_map([], |row| {
        Ok(Row {
            sequence: row.get("sequence")?,
            at: Timestamp(row.get("at")?),
            member: row.get("member")?,
            action: row.get("action")?,
            submission: row.get("submission")?,
            previous: bytes(row, "previous")?,
            hash: bytes(row, "hash")?,
        })
    })?;
    Ok(AuditTrail { rows: rows.collect::<Result<_>>()?, head: head(db)? })
}

fn head(db: &Connection) -> Result<Option<Head>> {
    db.query_row("SELECT * FROM audit_head", [], |row| {
        let (hash, signature) = (bytes(row, "hash")?, bytes(row, "signature")?);
        Ok(Head { sequence: row.get("sequence")?, hash, signature })
    })
    .optional()
}

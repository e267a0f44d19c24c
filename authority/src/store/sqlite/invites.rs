//! Invites, and the devices that came with one.

use rusqlite::{Connection, OptionalExtension as _, Result, params};
use upheld_protocol::{Timestamp, VerifyingKey};

use super::columns::{bytes, moment};
use crate::store::{Enrolment, InviteId, NewInvite, OpenInvite, Redeemed};

pub(super) fn add(db: &Connection, invite: &NewInvite) -> Result<()> {
    db.execute(
        "INSERT INTO invites (id, code, made_at, made_by, expires_at) VALUES (?, ?, ?, ?, ?)",
        params![
            invite.id.as_bytes(),
            invite.code.to_bytes(),
            invite.made_at.0,
            invite.made_by.map(|id| id.as_bytes().to_vec()),
            invite.expires_at.0,
        ],
    )?;
    Ok(())
}

pub(super) fn open(db: &Connection, now: Timestamp) -> Result<Vec<OpenInvite>> {
    let mut select = db.prepare_cached(
        "SELECT invites.id AS id, made_at, members.name AS made_by, expires_at
         FROM invites LEFT JOIN members ON members.id = invites.made_by
         WHERE device IS NULL AND withdrawn_at IS NULL AND expires_at > ?
         ORDER BY made_at DESC, invites.rowid DESC",
    )?;
    let rows = select.query_map([now.0], |row| {
        Ok(OpenInvite {
            id: bytes(row, "id")?,
            made_at: Timestamp(row.get("made_at")?),
            made_by: row.get("made_by")?,
            expires_at: Timestamp(row.get("expires_at")?),
        })
    })?;
    rows.collect()
}

/// Tells whether it could still be used until now.
pub(super) fn withdraw(db: &Connection, id: InviteId, at: Timestamp) -> Result<bool> {
    let changed = db.execute(
        "UPDATE invites SET withdrawn_at = ?
         WHERE id = ? AND device IS NULL AND withdrawn_at IS NULL",
        params![at.0, id.as_bytes()],
    )?;
    Ok(changed == 1)
}

/// The first device to show a code has used it, for good.
pub(super) fn redeem(db: &Connection, enrolment: &Enrolment) -> Result<Redeemed> {
    let select = "SELECT device, enrolled, expires_at, withdrawn_at FROM invites WHERE code = ?";
    let found = db.prepare_cached(select)?.query_row([enrolment.code.to_bytes()], |row| {
        if row.get_ref("device")? != rusqlite::types::ValueRef::Null {
            let device: VerifyingKey = bytes(row, "device")?;
            let again = device == enrolment.device;
            let document = row.get("enrolled")?;
            return Ok(if again { Redeemed::Again(document) } else { Redeemed::UsedByAnother });
        }
        let too_old = row.get::<_, i64>("expires_at")? <= enrolment.at.0;
        let withdrawn = moment(row, "withdrawn_at")?.is_some();
        Ok(if too_old || withdrawn { Redeemed::Expired } else { Redeemed::New })
    });
    let redeemed = found.optional()?.unwrap_or(Redeemed::Unknown);
    if redeemed == Redeemed::New {
        use_up(db, enrolment)?;
    }
    Ok(redeemed)
}

fn use_up(db: &Connection, enrolment: &Enrolment) -> Result<()> {
    db.prepare_cached("UPDATE invites SET device = ?, used_at = ?, enrolled = ? WHERE code = ?")?
        .execute(params![
        enrolment.device.to_bytes(),
        enrolment.at.0,
        enrolment.document,
        enrolment.code.to_bytes(),
    ])?;
    Ok(())
}

pub(super) fn is_invited(db: &Connection, device: &VerifyingKey) -> Result<bool> {
    db.prepare_cached("SELECT 1 FROM invites WHERE device = ?")?.exists([device.to_bytes()])
}

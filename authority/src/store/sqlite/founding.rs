//! Who this is: the authority, its teams and keyrings.

use rusqlite::{Connection, OptionalExtension as _, Result, params};
use upheld_protocol::{Team, TeamId, TeamKey, Timestamp};

use super::{columns::bytes, people};
use crate::store::{Founding, Identity, MemberId, Rotation, StoredKeyring};

pub(super) fn found(db: &Connection, founding: &Founding) -> Result<()> {
    add_identity(db, &founding.identity)?;
    for team in &founding.teams {
        add_team(db, team)?;
    }
    for member in &founding.members {
        people::add_member(db, member, &[])?;
    }
    for copy in &founding.key_copies {
        people::add_key_copy(db, copy)?;
    }
    add_keyring(db, &founding.keyring)
}

fn add_identity(db: &Connection, identity: &Identity) -> Result<()> {
    db.execute(
        "INSERT INTO authority (only_one, id, name, demonstration, public_url, root)
         VALUES (1, ?, ?, ?, ?, ?)",
        params![
            identity.id.as_bytes(),
            identity.name,
            identity.demonstration,
            identity.public_url,
            identity.root.to_bytes(),
        ],
    )?;
    Ok(())
}

fn add_team(db: &Connection, team: &Team) -> Result<()> {
    db.execute(
        "INSERT INTO teams (id, name, who, hours) VALUES (?, ?, ?, ?)",
        params![team.id.as_bytes(), team.name, team.who, team.hours],
    )?;
    team.keys.iter().try_for_each(|key| add_team_key(db, team.id, key))
}

fn add_team_key(db: &Connection, team: TeamId, key: &TeamKey) -> Result<()> {
    db.execute(
        "INSERT INTO team_keys (id, team, epoch, public) VALUES (?, ?, ?, ?)",
        params![key.id.as_bytes(), team.as_bytes(), key.epoch, key.public.to_bytes()],
    )?;
    Ok(())
}

/// Adds teams' next keys, unless somebody else holds the current ones by now.
pub(super) fn rotate(db: &Connection, rotation: &Rotation) -> Result<bool> {
    for next in &rotation.keys {
        let holders = people::key_holders(db, next.after)?;
        let sealed_to = |(id, _): &(MemberId, _)| next.copies.iter().any(|copy| copy.member == *id);
        if holders.len() != next.copies.len() || !holders.iter().all(sealed_to) {
            return Ok(false);
        }
    }
    for next in &rotation.keys {
        add_team_key(db, next.team, &next.key)?;
        next.copies.iter().try_for_each(|copy| people::add_key_copy(db, copy))?;
    }
    add_keyring(db, &rotation.keyring)?;
    Ok(true)
}

pub(super) fn identity(db: &Connection) -> Result<Option<Identity>> {
    db.query_row("SELECT * FROM authority", [], |row| {
        Ok(Identity {
            id: bytes(row, "id")?,
            name: row.get("name")?,
            demonstration: row.get("demonstration")?,
            public_url: row.get("public_url")?,
            root: bytes(row, "root")?,
        })
    })
    .optional()
}

pub(super) fn keyring(db: &Connection) -> Result<Option<StoredKeyring>> {
    db.prepare_cached("SELECT * FROM keyrings ORDER BY version DESC LIMIT 1")?
        .query_row([], |row| {
            Ok(StoredKeyring {
                version: row.get("version")?,
                expires_at: Timestamp(row.get("expires_at")?),
                signed: row.get("signed")?,
            })
        })
        .optional()
}

pub(super) fn add_keyring(db: &Connection, keyring: &StoredKeyring) -> Result<()> {
    db.execute(
        "INSERT INTO keyrings (version, expires_at, signed) VALUES (?, ?, ?)",
        params![keyring.version, keyring.expires_at.0, keyring.signed],
    )?;
    Ok(())
}

pub(super) fn teams(db: &Connection) -> Result<Vec<Team>> {
    let mut select = db.prepare_cached("SELECT * FROM teams ORDER BY rowid")?;
    let rows = select.query_map([], |row| {
        let id = bytes(row, "id")?;
        Ok(Team {
            id,
            name: row.get("name")?,
            who: row.get("who")?,
            hours: row.get("hours")?,
            keys: team_keys(db, id)?,
            takes: Vec::new(),
            workers: Vec::new(),
            answers_in: None,
        })
    })?;
    rows.collect()
}

fn team_keys(db: &Connection, team: TeamId) -> Result<Vec<TeamKey>> {
    let mut select = db.prepare_cached("SELECT * FROM team_keys WHERE team = ? ORDER BY epoch")?;
    let rows = select.query_map([team.as_bytes()], |row| {
        let (id, public) = (bytes(row, "id")?, bytes(row, "public")?);
        Ok(TeamKey { id, epoch: row.get("epoch")?, public })
    })?;
    rows.collect()
}

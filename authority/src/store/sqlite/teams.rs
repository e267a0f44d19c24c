//! The teams, their keys, and who is in them: those who hold copies of their keys.

use rusqlite::{Connection, Error, Result, Row, params, types::Type};
use serde::{Serialize, de::DeserializeOwned};
use upheld_protocol::{Team, TeamId, TeamKey};

use super::{columns::bytes, founding, people};
use crate::store::{Joining, MemberId, NewTeam, Person, Rotation, StoredKeyring, TakenOut};

pub(super) fn add(db: &Connection, team: &Team) -> Result<()> {
    db.execute(
        "INSERT INTO teams (id, name, who, hours, takes, workers, answers_in)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
        params![
            team.id.as_bytes(),
            team.name,
            team.who,
            team.hours,
            list(&team.takes)?,
            list(&team.workers)?,
            team.answers_in,
        ],
    )?;
    team.keys.iter().try_for_each(|key| add_key(db, team.id, key))
}

fn add_key(db: &Connection, team: TeamId, key: &TeamKey) -> Result<()> {
    db.execute(
        "INSERT INTO team_keys (id, team, epoch, public) VALUES (?, ?, ?, ?)",
        params![key.id.as_bytes(), team.as_bytes(), key.epoch, key.public.to_bytes()],
    )?;
    Ok(())
}

/// Adds teams with those who are in them, and the keyring that tells of them.
pub(super) fn begin(db: &Connection, new: &[NewTeam], keyring: &StoredKeyring) -> Result<()> {
    for NewTeam { team, newcomer, copies } in new {
        add(db, team)?;
        newcomer.iter().try_for_each(|member| people::add_member(db, member, &[]))?;
        copies.iter().try_for_each(|copy| people::add_key_copy(db, copy))?;
    }
    founding::add_keyring(db, keyring)
}

/// Changes what is said of a team; its keys stay.
pub(super) fn change(db: &Connection, team: &Team, keyring: &StoredKeyring) -> Result<()> {
    db.execute(
        "UPDATE teams SET who = ?, hours = ?, takes = ?, workers = ?, answers_in = ? WHERE id = ?",
        params![
            team.who,
            team.hours,
            list(&team.takes)?,
            list(&team.workers)?,
            team.answers_in,
            team.id.as_bytes(),
        ],
    )?;
    founding::add_keyring(db, keyring)
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
        add_key(db, next.team, &next.key)?;
        next.copies.iter().try_for_each(|copy| people::add_key_copy(db, copy))?;
    }
    founding::add_keyring(db, &rotation.keyring)?;
    Ok(true)
}

/// Gives somebody a team's keys, unless the team has a newer one by now.
pub(super) fn join(db: &Connection, joining: &Joining) -> Result<bool> {
    let keys = keys(db, joining.team)?;
    let current = keys.last().map(|key| key.id);
    if !joining.copies.iter().any(|copy| Some(copy.key) == current) {
        return Ok(false);
    }
    if let Some(member) = &joining.newcomer {
        people::add_member(db, member, &[])?;
    }
    for copy in &joining.copies {
        db.execute(
            "INSERT OR IGNORE INTO key_copies (key, member, sealed) VALUES (?, ?, ?)",
            params![copy.key.as_bytes(), copy.member.as_bytes(), copy.sealed],
        )?;
    }
    Ok(true)
}

/// Takes a member's copies of a team's keys away, unless nobody else holds one of them.
pub(super) fn take_out(db: &Connection, team: TeamId, member: MemberId) -> Result<TakenOut> {
    let (team, member) = (team.as_bytes(), member.as_bytes());
    let copies = "FROM key_copies WHERE member = ?2
                  AND key IN (SELECT id FROM team_keys WHERE team = ?1)";
    let count = |condition: &str| {
        let select = format!("SELECT count(*) {copies} {condition}");
        db.query_row(&select, params![team, member], |row| row.get::<_, u32>(0))
    };
    if count("")? == 0 {
        return Ok(TakenOut::NotThere);
    }
    let nobody_else = "AND NOT EXISTS (SELECT 1 FROM key_copies AS other
                       WHERE other.key = key_copies.key AND other.member <> ?2)";
    if count(nobody_else)? > 0 {
        return Ok(TakenOut::LastOne);
    }
    db.execute(&format!("DELETE {copies}"), params![team, member])?;
    Ok(TakenOut::Done)
}

/// Who is in a team, by name.
pub(super) fn people(db: &Connection, team: TeamId) -> Result<Vec<Person>> {
    let mut select = db.prepare_cached(
        "SELECT DISTINCT members.id AS id, name FROM members
         JOIN key_copies ON key_copies.member = members.id
         JOIN team_keys ON team_keys.id = key_copies.key
         WHERE team_keys.team = ? ORDER BY name",
    )?;
    let person = |row: &Row<'_>| Ok(Person { id: bytes(row, "id")?, name: row.get("name")? });
    select.query_map([team.as_bytes()], person)?.collect()
}

pub(super) fn all(db: &Connection) -> Result<Vec<Team>> {
    let mut select = db.prepare_cached("SELECT * FROM teams ORDER BY rowid")?;
    let rows = select.query_map([], |row| {
        let id = bytes(row, "id")?;
        Ok(Team {
            id,
            name: row.get("name")?,
            who: row.get("who")?,
            hours: row.get("hours")?,
            keys: keys(db, id)?,
            takes: listed(row, "takes")?,
            workers: listed(row, "workers")?,
            answers_in: row.get("answers_in")?,
        })
    })?;
    rows.collect()
}

fn keys(db: &Connection, team: TeamId) -> Result<Vec<TeamKey>> {
    let mut select = db.prepare_cached("SELECT * FROM team_keys WHERE team = ? ORDER BY epoch")?;
    let rows = select.query_map([team.as_bytes()], |row| {
        let (id, public) = (bytes(row, "id")?, bytes(row, "public")?);
        Ok(TeamKey { id, epoch: row.get("epoch")?, public })
    })?;
    rows.collect()
}

/// A list of names, as it is kept.
fn list<T: Serialize>(names: &[T]) -> Result<String> {
    serde_json::to_string(names).map_err(|error| Error::ToSqlConversionFailure(error.into()))
}

fn listed<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> Result<Vec<T>> {
    let json: String = row.get(column)?;
    serde_json::from_str(&json)
        .map_err(|error| Error::FromSqlConversionFailure(0, Type::Text, error.into()))
}

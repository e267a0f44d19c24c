//! Who this is: the authority and its keyrings.

use rusqlite::{Connection, OptionalExtension as _, Result, params};
use upheld_protocol::Timestamp;

use super::{columns::bytes, people, teams};
use crate::store::{Founding, Identity, StoredKeyring};

pub(super) fn found(db: &Connection, founding: &Founding) -> Result<()> {
    add_identity(db, &founding.identity)?;
    for team in &founding.teams {
        teams::add(db, team)?;
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

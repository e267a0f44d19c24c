//! The staff and what they can open.

use rusqlite::{Connection, OptionalExtension as _, Result, params};
use upheld_protocol::{KeyId, sealing::PublicKey};

use super::columns::bytes;
use crate::{
    keys::WrappedKey,
    store::{KeyCopy, Member, MemberId},
};

pub(super) fn add_member(db: &Connection, member: &Member, copies: &[KeyCopy]) -> Result<()> {
    let wrapped = &member.wrapped;
    db.execute(
        "INSERT INTO members (id, name, public, memory, passes, salt, wrapped)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
        params![
            member.id.as_bytes(),
            member.name,
            member.public.to_bytes(),
            wrapped.cost.memory,
            wrapped.cost.passes,
            wrapped.salt,
            wrapped.sealed,
        ],
    )?;
    copies.iter().try_for_each(|copy| add_key_copy(db, copy))
}

pub(super) fn add_key_copy(db: &Connection, copy: &KeyCopy) -> Result<()> {
    db.execute(
        "INSERT INTO key_copies (key, member, sealed) VALUES (?, ?, ?)",
        params![copy.key.as_bytes(), copy.member.as_bytes(), copy.sealed],
    )?;
    Ok(())
}

pub(super) fn member(db: &Connection, name: &str) -> Result<Option<Member>> {
    db.query_row("SELECT * FROM members WHERE name = ?", [name], |row| {
        Ok(Member {
            id: bytes(row, "id")?,
            name: row.get("name")?,
            public: bytes(row, "public")?,
            wrapped: WrappedKey {
                cost: crate::keys::Cost { memory: row.get("memory")?, passes: row.get("passes")? },
                salt: bytes(row, "salt")?,
                sealed: row.get("wrapped")?,
            },
        })
    })
    .optional()
}

pub(super) fn key_holders(db: &Connection, key: KeyId) -> Result<Vec<(MemberId, PublicKey)>> {
    let mut select = db.prepare_cached(
        "SELECT members.id AS id, public FROM key_copies
         JOIN members ON members.id = key_copies.member WHERE key = ?",
    )?;
    let rows =
        select.query_map([key.as_bytes()], |row| Ok((bytes(row, "id")?, bytes(row, "public")?)))?;
    rows.collect()
}

pub(super) fn key_copies(db: &Connection, member: MemberId) -> Result<Vec<KeyCopy>> {
    let mut select = db.prepare("SELECT * FROM key_copies WHERE member = ?")?;
    let rows = select.query_map([member.as_bytes()], |row| {
        Ok(KeyCopy { key: bytes(row, "key")?, member, sealed: row.get("sealed")? })
    })?;
    rows.collect()
}

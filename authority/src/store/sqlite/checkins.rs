//! Answers that came with nobody's name on them.

use rusqlite::{Connection, OptionalExtension as _, Result, params};
use sha2::{Digest as _, Sha256};
use upheld_protocol::Checkin;

use super::columns::bytes;
use crate::{
    figures::Quarter,
    store::{NewCheckin, Tally},
};

/// What stands in place of a question's id for a promise, which has only one.
const OF_PROMISE: &str = "";

/// Takes an answer; one whose id came before in this quarter is not counted again. `false` when
/// the quarter is closed.
pub(super) fn take(db: &Connection, new: &NewCheckin) -> Result<bool> {
    let quarter = new.quarter.to_string();
    db.execute(
        "INSERT OR IGNORE INTO quarters (quarter, secret) VALUES (?, ?)",
        params![quarter, new.secret],
    )?;
    let secret: Option<[u8; 32]> = db
        .query_row(
            "SELECT secret FROM quarters WHERE quarter = ? AND secret IS NOT NULL",
            [&quarter],
            |row| bytes(row, "secret"),
        )
        .optional()?;
    let Some(secret) = secret else {
        return Ok(false);
    };
    let hash: [u8; 32] =
        Sha256::new().chain_update(secret).chain_update(new.id.as_bytes()).finalize().into();
    let (about, question, answer) = columns(&new.answer);
    db.execute(
        "INSERT OR IGNORE INTO check_ins (hash, quarter, about, question, answer)
         VALUES (?, ?, ?, ?, ?)",
        params![hash, quarter, about, question, answer],
    )?;
    Ok(true)
}

fn columns(answer: &Checkin) -> (&str, &str, &str) {
    match answer {
        Checkin::Promise { entry, answer } => (entry, OF_PROMISE, answer.name()),
        Checkin::Consultation { consultation, question, answer } => {
            (consultation, question, answer)
        }
    }
}

/// Counts every quarter before this one, and forgets its ids and what they were hashed with.
pub(super) fn close_before(db: &Connection, quarter: Quarter) -> Result<()> {
    let over = "quarter IN (SELECT quarter FROM quarters
                            WHERE quarter < ? AND secret IS NOT NULL)";
    let before = quarter.to_string();
    db.execute(
        &format!(
            "INSERT INTO check_in_counts (quarter, about, question, answer, count)
             SELECT quarter, about, question, answer, count(*) FROM check_ins WHERE {over}
             GROUP BY quarter, about, question, answer"
        ),
        [&before],
    )?;
    db.execute(&format!("DELETE FROM check_ins WHERE {over}"), [&before])?;
    db.execute(
        "UPDATE quarters SET secret = NULL WHERE quarter < ? AND secret IS NOT NULL",
        [&before],
    )?;
    Ok(())
}

/// The quarters that are closed, newest first.
pub(super) fn closed(db: &Connection) -> Result<Vec<Quarter>> {
    let mut select = db.prepare_cached(
        "SELECT quarter FROM quarters WHERE secret IS NULL ORDER BY quarter DESC",
    )?;
    let names: Vec<String> =
        select.query_map([], |row| row.get("quarter"))?.collect::<Result<_>>()?;
    Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
}

pub(super) fn tallies(db: &Connection, quarter: Quarter) -> Result<Vec<Tally>> {
    let mut select = db.prepare_cached("SELECT * FROM check_in_counts WHERE quarter = ?")?;
    let tallies = select.query_map([quarter.to_string()], |row| {
        Ok(Tally {
            about: row.get("about")?,
            question: Some(row.get("question")?).filter(|question| question != OF_PROMISE),
            answer: row.get("answer")?,
            count: row.get("count")?,
        })
    })?;
    tallies.collect()
}

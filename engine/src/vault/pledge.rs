//! Is the pledge upheld? What was answered about promises and to consultations, and under which
//! random names it is shared. Only here are those names known to belong to anybody.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, params};
use upheld_pack::EntryId;
use upheld_protocol::{CheckinId, Choice, Timestamp};

use super::Vault;
use crate::{requests::EntryCard, stores::StoreError};

/// What was answered about a promise once.
pub struct KeptAnswer {
    /// Its number on this phone; 0 for one that is not kept yet.
    pub seq: i64,
    /// The promise, as it stood in the library then.
    pub promise: EntryCard,
    /// The answer.
    pub answer: Choice,
    /// Why.
    pub why: String,
    /// When, by the phone's clock.
    pub at: Timestamp,
    /// What it is shared as, if it is.
    pub checkin: Option<CheckinId>,
}

/// What was answered to a consultation.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct ConsultationAnswers {
    /// Question to answer.
    pub answers: BTreeMap<String, String>,
    /// What the answer to a question is shared as, where it is.
    pub checkins: BTreeMap<String, CheckinId>,
}

impl Vault {
    /// What was answered about promises, newest first; or about this one only.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn pledge_answers(&self, only: Option<&EntryId>) -> Result<Vec<KeptAnswer>, StoreError> {
        let query = "SELECT seq, promise, answer, why, at, checkin FROM pledge_answer
                     WHERE ?1 IS NULL OR entry = ?1 ORDER BY seq DESC";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([only.map(EntryId::as_str)], AnswerRow::read)?;
        rows.map(|row| row?.into_answer()).collect()
    }

    /// Keeps an answer about a promise, in the place of the one with its number if there is one.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then changed.
    pub fn keep_pledge_answer(&mut self, kept: &KeptAnswer) -> Result<(), StoreError> {
        let KeptAnswer { seq, promise, answer, why, at, checkin } = kept;
        self.connection.execute(
            "INSERT INTO pledge_answer (seq, entry, promise, answer, why, at, checkin)
             VALUES (NULLIF(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (seq) DO UPDATE SET promise = excluded.promise, answer = excluded.answer,
                 why = excluded.why, at = excluded.at, checkin = excluded.checkin",
            params![
                seq,
                promise.id.as_str(),
                serde_json::to_string(promise)?,
                answer.name(),
                why,
                at.0,
                checkin.map(|id| *id.as_bytes()),
            ],
        )?;
        Ok(())
    }

    /// Notes what an answer about a promise is shared as, or that it is not.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn share_pledge_answer(
        &mut self,
        seq: i64,
        checkin: Option<CheckinId>,
    ) -> Result<(), StoreError> {
        let update = "UPDATE pledge_answer SET checkin = ?2 WHERE seq = ?1";
        self.connection.execute(update, params![seq, checkin.map(|id| *id.as_bytes())])?;
        Ok(())
    }

    /// What was answered to a consultation; nothing at all if nothing was.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn consultation_answers(&self, id: &str) -> Result<ConsultationAnswers, StoreError> {
        let query = "SELECT answers, checkins FROM consultation_answer WHERE consultation = ?1";
        let mut statement = self.connection.prepare_cached(query)?;
        let found: Option<(String, String)> =
            statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        found.map_or_else(|| Ok(ConsultationAnswers::default()), read_consultation)
    }

    /// Keeps what was answered to a consultation.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then changed.
    pub fn keep_consultation_answers(
        &mut self,
        id: &str,
        kept: &ConsultationAnswers,
    ) -> Result<(), StoreError> {
        let insert = "INSERT OR REPLACE INTO consultation_answer (consultation, answers, checkins)
                      VALUES (?1, ?2, ?3)";
        let (answers, checkins) = (&kept.answers, &kept.checkins);
        let params = params![id, serde_json::to_string(answers)?, serde_json::to_string(checkins)?];
        self.connection.execute(insert, params)?;
        Ok(())
    }

    /// Every name anything of this is shared under.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn all_checkins(&self) -> Result<Vec<CheckinId>, StoreError> {
        let kept = self.pledge_answers(None)?;
        let mut all: Vec<_> = kept.into_iter().filter_map(|kept| kept.checkin).collect();
        let query = "SELECT answers, checkins FROM consultation_answer";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for row in rows {
            all.extend(read_consultation(row?)?.checkins.into_values());
        }
        Ok(all)
    }
}

fn read_consultation(
    (answers, checkins): (String, String),
) -> Result<ConsultationAnswers, StoreError> {
    Ok(ConsultationAnswers {
        answers: serde_json::from_str(&answers)?,
        checkins: serde_json::from_str(&checkins)?,
    })
}

struct AnswerRow {
    seq: i64,
    promise: String,
    answer: String,
    why: String,
    at: i64,
    checkin: Option<[u8; 16]>,
}

impl AnswerRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            promise: row.get(1)?,
            answer: row.get(2)?,
            why: row.get(3)?,
            at: row.get(4)?,
            checkin: row.get(5)?,
        })
    }

    fn into_answer(self) -> Result<KeptAnswer, StoreError> {
        Ok(KeptAnswer {
            seq: self.seq,
            promise: serde_json::from_str(&self.promise)?,
            answer: Choice::from(self.answer),
            why: self.why,
            at: Timestamp(self.at),
            checkin: self.checkin.map(CheckinId::from_bytes),
        })
    }
}

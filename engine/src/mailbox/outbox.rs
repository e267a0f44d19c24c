//! The outbox: frozen envelopes and how far each has come. Never gives up, never deletes.

use rusqlite::{OptionalExtension as _, Row, params};
use upheld_protocol::{
    Digest, Envelope, KeyId, Receipt, Signed, SubmissionId, ThreadId, Timestamp,
};

use super::Mailbox;
use crate::{
    requests::{WhyParked, WhyWaiting},
    stores::StoreError,
};

/// An envelope that may go now.
pub struct Due {
    /// Its submission.
    pub id: SubmissionId,
    /// The frozen bytes.
    pub envelope: Vec<u8>,
    /// Their digest.
    pub digest: Digest,
    /// How often it was tried while connected.
    pub attempts: u32,
}

/// How far an envelope has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// Waiting to go.
    Waiting {
        /// Why.
        why: WhyWaiting,
        /// When it will be tried again.
        next_try_at: Timestamp,
    },
    /// The authority has it: a verified receipt.
    Delivered {
        /// When, by the authority's clock.
        received_at: Timestamp,
    },
    /// It needs its writer.
    Parked(WhyParked),
}

/// What an attempt that failed leaves behind.
pub struct Failed {
    /// Why it still waits.
    pub why: WhyWaiting,
    /// How long to leave it, in milliseconds.
    pub backoff_millis: i64,
    /// Whether there was a connection: only then does the attempt count.
    pub connected: bool,
}

impl Mailbox {
    /// Puts a frozen envelope in line. The same bytes again change nothing; bytes sealed anew
    /// replace those that are still waiting.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn enqueue(
        &mut self,
        thread: ThreadId,
        envelope: &Envelope,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO outbox (id, thread, envelope, digest, why, enqueued_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (id) DO UPDATE SET envelope = excluded.envelope,
                 digest = excluded.digest, why = excluded.why, backoff_millis = 0
             WHERE state = 'waiting' AND digest <> excluded.digest",
            params![
                envelope.address().submission.as_bytes(),
                thread.as_bytes(),
                envelope.as_bytes(),
                envelope.digest().to_bytes(),
                serde_json::to_string(&WhyWaiting::NotTriedYet)?,
                now.0,
            ],
        )?;
        Ok(())
    }

    /// The next envelope that may go: first of its thread, its wait over. A last attempt that
    /// lies in the future means the clock was changed, and that it may go now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_due(&self, now: Timestamp) -> Result<Option<Due>, StoreError> {
        let query = "SELECT id, envelope, digest, attempts FROM outbox AS mine
             WHERE state = 'waiting'
               AND (last_attempt_at IS NULL OR last_attempt_at > ?1
                    OR last_attempt_at + backoff_millis <= ?1)
               AND NOT EXISTS (SELECT 1 FROM outbox AS earlier
                    WHERE earlier.thread = mine.thread AND earlier.seq < mine.seq
                      AND earlier.state <> 'delivered')
             ORDER BY seq LIMIT 1";
        let mut statement = self.connection.prepare_cached(query)?;
        Ok(statement.query_row([now.0], read_due).optional()?)
    }

    /// When the next waiting envelope may go; `None` when nothing waits.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_due_at(&self) -> Result<Option<Timestamp>, StoreError> {
        let query = "SELECT MIN(COALESCE(last_attempt_at + backoff_millis, 0)) FROM outbox AS mine
             WHERE state = 'waiting'
               AND NOT EXISTS (SELECT 1 FROM outbox AS earlier
                    WHERE earlier.thread = mine.thread AND earlier.seq < mine.seq
                      AND earlier.state <> 'delivered')";
        let at: Option<i64> = self.connection.query_row(query, [], |row| row.get(0))?;
        Ok(at.map(Timestamp))
    }

    /// The submissions the authority had no key for: id, key they are sealed to, counter.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn waiting_for_new_keys(&self) -> Result<Vec<(SubmissionId, KeyId, u32)>, StoreError> {
        let query = "SELECT envelope FROM outbox WHERE state = 'waiting' AND why = ?1";
        let mut statement = self.connection.prepare_cached(query)?;
        let why = serde_json::to_string(&WhyWaiting::NewKeys)?;
        let rows = statement.query_map([why], |row| row.get::<_, Vec<u8>>(0))?;
        rows.map(|bytes| {
            let envelope = Envelope::from_bytes(bytes?).map_err(|_| StoreError::Row)?;
            let address = envelope.address();
            Ok((address.submission, address.key, address.counter))
        })
        .collect()
    }

    /// The digest of a submission's frozen bytes, and how often they were tried.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn sent_bytes(&self, id: SubmissionId) -> Result<Option<(Digest, u32)>, StoreError> {
        let query = "SELECT digest, attempts FROM outbox WHERE id = ?1";
        let found: Option<([u8; 32], u32)> = self
            .connection
            .query_row(query, [id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(found.and_then(|(digest, attempts)| Some((Digest::from_bytes(&digest)?, attempts))))
    }

    /// Records that an attempt is about to be made, before anything leaves.
    ///
    /// # Errors
    /// When the store cannot be written; the attempt must then not be made.
    pub fn record_attempt(&mut self, id: SubmissionId, now: Timestamp) -> Result<(), StoreError> {
        let update = "UPDATE outbox SET attempts = attempts + 1, last_attempt_at = ?2
                      WHERE id = ?1";
        self.connection.execute(update, params![id.as_bytes(), now.0])?;
        Ok(())
    }

    /// The attempt failed; it will be made again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn record_failure(&mut self, id: SubmissionId, failed: &Failed) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE outbox SET why = ?2, backoff_millis = ?3, attempts = attempts - ?4
             WHERE id = ?1 AND state = 'waiting'",
            params![
                id.as_bytes(),
                serde_json::to_string(&failed.why)?,
                failed.backoff_millis,
                i64::from(!failed.connected),
            ],
        )?;
        Ok(())
    }

    /// The authority refused it for good: it needs its writer. Nothing is deleted.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn park(&mut self, id: SubmissionId, why: WhyParked) -> Result<(), StoreError> {
        let update = "UPDATE outbox SET state = 'parked', why = ?2
                      WHERE id = ?1 AND state = 'waiting'";
        self.connection.execute(update, params![id.as_bytes(), serde_json::to_string(&why)?])?;
        Ok(())
    }

    /// A parked envelope is to be tried again; tells whether there was one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn unpark(&mut self, id: SubmissionId) -> Result<bool, StoreError> {
        let update = "UPDATE outbox SET state = 'waiting', why = ?2, backoff_millis = 0
                      WHERE id = ?1 AND state = 'parked'";
        let why = serde_json::to_string(&WhyWaiting::NotTriedYet)?;
        Ok(self.connection.execute(update, params![id.as_bytes(), why])? > 0)
    }

    /// Delivered: keeps the receipt, which the caller has verified.
    ///
    /// # Errors
    /// When the store cannot be written; the envelope then goes again and gets the same receipt.
    pub fn deliver(
        &mut self,
        signed: &Signed<Receipt>,
        receipt: &Receipt,
    ) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE outbox SET state = 'delivered', receipt = ?2, received_at = ?3
             WHERE id = ?1 AND state <> 'delivered'",
            params![
                receipt.submission.as_bytes(),
                serde_json::to_string(signed)?,
                receipt.received_at.0
            ],
        )?;
        Ok(())
    }

    /// Lets every waiting envelope go now: its writer asked, or the connection came back.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn end_backoffs(&mut self) -> Result<(), StoreError> {
        let update = "UPDATE outbox SET backoff_millis = 0
                      WHERE state = 'waiting' AND backoff_millis > 0";
        self.connection.execute(update, [])?;
        Ok(())
    }

    /// How far an envelope has come; `None` when it is not here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn standing(&self, id: SubmissionId) -> Result<Option<Standing>, StoreError> {
        let query = "SELECT state, why, COALESCE(last_attempt_at + backoff_millis, enqueued_at),
                received_at, EXISTS (SELECT 1 FROM outbox AS earlier
                    WHERE earlier.thread = mine.thread AND earlier.seq < mine.seq
                      AND earlier.state <> 'delivered')
             FROM outbox AS mine WHERE id = ?1";
        let mut statement = self.connection.prepare_cached(query)?;
        let found = statement.query_row([id.as_bytes()], read_standing).optional()?;
        found.map(|standing| standing.into_standing()).transpose()
    }

    /// All submissions here, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn submissions(&self) -> Result<Vec<(SubmissionId, ThreadId, Timestamp)>, StoreError> {
        let query = "SELECT id, thread, enqueued_at FROM outbox ORDER BY seq DESC";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| {
            let id = SubmissionId::from_bytes(row.get(0)?);
            Ok((id, ThreadId::from_bytes(row.get(1)?), Timestamp(row.get(2)?)))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many wait, and how many need their writer.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn counts(&self) -> Result<(u32, u32), StoreError> {
        let query = "SELECT COUNT(*) FILTER (WHERE state = 'waiting'),
                            COUNT(*) FILTER (WHERE state = 'parked') FROM outbox";
        Ok(self.connection.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Whether any delivered submission may still be opened, answered or closed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn awaits_news(&self) -> Result<bool, StoreError> {
        let query = "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'delivered')";
        Ok(self.connection.query_row(query, [], |row| row.get(0))?)
    }
}

fn read_due(row: &Row<'_>) -> rusqlite::Result<Due> {
    let digest: [u8; 32] = row.get(2)?;
    Ok(Due {
        id: SubmissionId::from_bytes(row.get(0)?),
        envelope: row.get(1)?,
        digest: Digest::from_bytes(&digest).ok_or(rusqlite::Error::InvalidQuery)?,
        attempts: row.get(3)?,
    })
}

struct StandingRow {
    state: String,
    why: String,
    next_try_at: i64,
    received_at: Option<i64>,
    behind_another: bool,
}

fn read_standing(row: &Row<'_>) -> rusqlite::Result<StandingRow> {
    Ok(StandingRow {
        state: row.get(0)?,
        why: row.get(1)?,
        next_try_at: row.get(2)?,
        received_at: row.get(3)?,
        behind_another: row.get(4)?,
    })
}

impl StandingRow {
    fn into_standing(self) -> Result<Standing, StoreError> {
        let next_try_at = Timestamp(self.next_try_at);
        match (self.state.as_str(), self.received_at) {
            ("delivered", Some(at)) => Ok(Standing::Delivered { received_at: Timestamp(at) }),
            ("parked", _) => Ok(Standing::Parked(serde_json::from_str(&self.why)?)),
            ("waiting", _) if self.behind_another => {
                Ok(Standing::Waiting { why: WhyWaiting::BehindAnother, next_try_at })
            }
            ("waiting", _) => {
                Ok(Standing::Waiting { why: serde_json::from_str(&self.why)?, next_try_at })
            }
            _ => Err(StoreError::Row),
        }
    }
}

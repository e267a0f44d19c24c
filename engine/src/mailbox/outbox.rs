//! The outbox: frozen envelopes and how far each has come. Never gives up, never deletes.

use rusqlite::{OptionalExtension as _, Row, params};
use upheld_protocol::{
    Digest, Envelope, KeyId, Proof, Receipt, Signed, SubmissionId, ThreadId, Timestamp,
};

use super::{Mailbox, OrganisationId};
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
    /// Its proof of work, once there is one.
    pub proof: Option<Proof>,
}

/// What is known of an envelope whose answer has come.
pub struct Sent {
    /// The digest of the frozen bytes.
    pub digest: Digest,
    /// How often it was tried while connected, this time counted.
    pub attempts: u32,
    /// A receipt is here already; the authority was offered it once more.
    pub delivered: bool,
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
        /// Nothing of it has ever left this phone.
        never_left: bool,
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
    /// When the store cannot be written; nothing is then in line.
    pub fn enqueue(
        &mut self,
        organisation: OrganisationId,
        thread: ThreadId,
        envelope: &Envelope,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let id = envelope.address().submission;
        let savepoint = self.connection.savepoint()?;
        let insert = "INSERT INTO outbox (id, thread, digest, why, enqueued_at, organisation)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, why = excluded.why,
                 backoff_millis = 0, proof = NULL
             WHERE state = 'waiting' AND digest <> excluded.digest";
        let changed = savepoint.prepare_cached(insert)?.execute(params![
            id.as_bytes(),
            thread.as_bytes(),
            envelope.digest().to_bytes(),
            serde_json::to_string(&WhyWaiting::NotTriedYet)?,
            now.0,
            organisation.0,
        ])?;
        if changed > 0 {
            let insert = "INSERT OR REPLACE INTO envelope (seq, bytes)
                          SELECT seq, ?2 FROM outbox WHERE id = ?1";
            let params = params![id.as_bytes(), envelope.as_bytes()];
            savepoint.prepare_cached(insert)?.execute(params)?;
        }
        Ok(savepoint.commit()?)
    }

    /// The envelopes that may go to an organisation now, in line: each the first of its conversation, its wait over.
    /// A last attempt that lies in the future means the clock was changed, and that it may go now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn due(
        &self,
        to: OrganisationId,
        now: Timestamp,
        most: usize,
    ) -> Result<Vec<Due>, StoreError> {
        let query = "SELECT mine.id, bytes, digest, proof
             FROM outbox AS mine JOIN envelope USING (seq)
             WHERE pending = 1 AND organisation = ?3 AND state <> 'parked'
               AND (last_attempt_at IS NULL OR last_attempt_at > ?1
                    OR last_attempt_at + backoff_millis <= ?1)
               AND NOT EXISTS (SELECT 1 FROM outbox AS earlier
                    WHERE earlier.pending = 1 AND earlier.thread = mine.thread
                      AND earlier.organisation = mine.organisation AND earlier.seq < mine.seq)
             ORDER BY mine.seq LIMIT ?2";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map(params![now.0, most, to.0], read_due)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When the next pending envelope may go to an organisation; `None` when none is.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_due_at(&self, to: OrganisationId) -> Result<Option<Timestamp>, StoreError> {
        let query = "SELECT MIN(COALESCE(last_attempt_at + backoff_millis, 0)) FROM outbox AS mine
             WHERE pending = 1 AND organisation = ?1 AND state <> 'parked'
               AND NOT EXISTS (SELECT 1 FROM outbox AS earlier
                    WHERE earlier.pending = 1 AND earlier.thread = mine.thread
                      AND earlier.organisation = mine.organisation AND earlier.seq < mine.seq)";
        let at: Option<i64> = self.connection.query_row(query, [to.0], |row| row.get(0))?;
        Ok(at.map(Timestamp))
    }

    /// The submissions an organisation had no key for: id, key they are sealed to, counter.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn waiting_for_new_keys(
        &self,
        of: OrganisationId,
    ) -> Result<Vec<(SubmissionId, KeyId, u32)>, StoreError> {
        let query = "SELECT bytes FROM outbox JOIN envelope USING (seq)
                     WHERE organisation = ?2 AND state = 'waiting' AND why = ?1";
        let mut statement = self.connection.prepare_cached(query)?;
        let why = serde_json::to_string(&WhyWaiting::NewKeys)?;
        let rows = statement.query_map(params![why, of.0], |row| row.get::<_, Vec<u8>>(0))?;
        rows.map(|bytes| {
            let envelope = Envelope::from_bytes(bytes?).map_err(|_| StoreError::Row)?;
            let address = envelope.address();
            Ok((address.submission, address.key, address.counter))
        })
        .collect()
    }

    /// What is known of an envelope that was sent; `None` when it is not here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn sent(&self, id: SubmissionId) -> Result<Option<Sent>, StoreError> {
        let query = "SELECT digest, attempts, receipt IS NOT NULL FROM outbox WHERE id = ?1";
        let mut statement = self.connection.prepare_cached(query)?;
        let found = statement.query_row([id.as_bytes()], |row| {
            Ok(Sent { digest: read_digest(row, 0)?, attempts: row.get(1)?, delivered: row.get(2)? })
        });
        Ok(found.optional()?)
    }

    /// Keeps the proof of work for an envelope's bytes.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_proof(&mut self, id: SubmissionId, proof: Proof) -> Result<(), StoreError> {
        let number = i64::from_ne_bytes(proof.0.to_ne_bytes());
        let update = "UPDATE outbox SET proof = ?2 WHERE id = ?1";
        self.connection.execute(update, params![id.as_bytes(), number])?;
        Ok(())
    }

    /// Records that an attempt is about to be made, before anything leaves.
    ///
    /// # Errors
    /// When the store cannot be written; the attempt must then not be made.
    pub fn record_attempt(&mut self, id: SubmissionId, now: Timestamp) -> Result<(), StoreError> {
        let update = "UPDATE outbox SET attempts = attempts + 1, last_attempt_at = ?2
                      WHERE id = ?1";
        self.connection.prepare_cached(update)?.execute(params![id.as_bytes(), now.0])?;
        Ok(())
    }

    /// The attempt failed; it will be made again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn record_failure(&mut self, id: SubmissionId, failed: &Failed) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE outbox SET why = ?2, backoff_millis = ?3, attempts = attempts - ?4
             WHERE id = ?1 AND pending = 1",
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

    /// Takes an envelope out of the line for good: one that has never left this phone, or that the
    /// authority refused. Tells whether it is out of the line now. Its row stays until
    /// [`Self::forget_taken_back`], so that it cannot be put in line again by mistake.
    ///
    /// # Errors
    /// When the store cannot be written; it then stays in line.
    pub fn take_back(&mut self, id: SubmissionId) -> Result<bool, StoreError> {
        let update = "UPDATE outbox SET state = 'taken back', pending = 0
                      WHERE id = ?1 AND (state IN ('parked', 'taken back')
                          OR (state = 'waiting' AND attempts = 0))";
        Ok(self.connection.execute(update, [id.as_bytes()])? > 0)
    }

    /// Puts an envelope that was taken back in line again: taking it back did not succeed, or its
    /// writer wants it sent after all. Does nothing to any other.
    ///
    /// # Errors
    /// When the store cannot be written; it is then still taken back.
    pub fn put_back(&mut self, id: SubmissionId) -> Result<(), StoreError> {
        let update = "UPDATE outbox SET state = 'waiting', why = ?2, pending = 1
                      WHERE id = ?1 AND state = 'taken back'";
        let why = serde_json::to_string(&WhyWaiting::NotTriedYet)?;
        self.connection.execute(update, params![id.as_bytes(), why])?;
        Ok(())
    }

    /// The envelopes taken back that the vault may still show as messages.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn taken_back(&self) -> Result<Vec<SubmissionId>, StoreError> {
        let query = "SELECT id FROM outbox WHERE state = 'taken back' ORDER BY seq";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| Ok(SubmissionId::from_bytes(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Forgets an envelope that was taken back, with what was attached to it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn forget_taken_back(&mut self, id: SubmissionId) -> Result<(), StoreError> {
        self.together(|mailbox| {
            let delete = "DELETE FROM envelope WHERE seq =
                          (SELECT seq FROM outbox WHERE id = ?1 AND state = 'taken back')";
            if mailbox.connection.execute(delete, [id.as_bytes()])? > 0 {
                let delete = "DELETE FROM outbox WHERE id = ?1";
                mailbox.connection.execute(delete, [id.as_bytes()])?;
                mailbox.forget_attachments(id)?;
            }
            Ok(())
        })
    }

    /// Delivered: keeps the receipt, which the caller has verified. A receipt that is here already
    /// stays: it says when the authority first had it.
    ///
    /// # Errors
    /// When the store cannot be written; the envelope then goes again and gets the same receipt.
    pub fn deliver(
        &mut self,
        signed: &Signed<Receipt>,
        receipt: &Receipt,
    ) -> Result<(), StoreError> {
        let update = "UPDATE outbox SET state = 'delivered', pending = 0,
                 receipt = COALESCE(receipt, ?2), received_at = COALESCE(received_at, ?3)
             WHERE id = ?1 AND state <> 'taken back'";
        self.connection.prepare_cached(update)?.execute(params![
            receipt.submission.as_bytes(),
            serde_json::to_string(signed)?,
            receipt.received_at.0
        ])?;
        Ok(())
    }

    /// The receipt of a submission, if it was delivered.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn receipt(&self, id: SubmissionId) -> Result<Option<Signed<Receipt>>, StoreError> {
        let query = "SELECT receipt FROM outbox WHERE id = ?1 AND receipt IS NOT NULL";
        let found: Option<String> =
            self.connection.query_row(query, [id.as_bytes()], |row| row.get(0)).optional()?;
        Ok(found.map(|json| serde_json::from_str(&json)).transpose()?)
    }

    /// How many submissions an organisation has given a receipt for and is not being offered again;
    /// and how many more were deleted here since.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn delivered(&self, to: OrganisationId) -> Result<(u64, u64), StoreError> {
        let query = "SELECT (SELECT COUNT(*) FROM outbox
                             WHERE organisation = ?1 AND state = 'delivered' AND pending = 0),
                            (SELECT COUNT(*) FROM forgotten WHERE organisation = ?1)";
        let mut statement = self.connection.prepare_cached(query)?;
        Ok(statement.query_row([to.0], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Puts envelopes delivered to an organisation in line once more, byte for byte: one, or all of
    /// them. It has lost some, and recognises those it has.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn offer_again(
        &mut self,
        to: OrganisationId,
        id: Option<SubmissionId>,
    ) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE outbox SET pending = 1, backoff_millis = 0
             WHERE organisation = ?2 AND state = 'delivered' AND (?1 IS NULL OR id = ?1)",
            params![id.map(|id| *id.as_bytes()), to.0],
        )?;
        self.offer_attachments_again(to, id)
    }

    /// The authority refuses what it once gave a receipt for: it is not offered any more.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn stop_offering(&mut self, id: SubmissionId) -> Result<(), StoreError> {
        let update = "UPDATE outbox SET pending = 0 WHERE id = ?1 AND state = 'delivered'";
        self.connection.execute(update, [id.as_bytes()])?;
        Ok(())
    }

    /// Lets every waiting envelope go now: its writer asked, or the connection came back.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn end_backoffs(&mut self) -> Result<(), StoreError> {
        let update = "UPDATE outbox SET backoff_millis = 0
                      WHERE pending = 1 AND backoff_millis > 0";
        self.connection.execute(update, [])?;
        let update = "UPDATE attachment SET backoff_millis = 0
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
                    WHERE earlier.pending = 1 AND earlier.thread = mine.thread
                      AND earlier.organisation = mine.organisation AND earlier.seq < mine.seq), attempts = 0
             FROM outbox AS mine WHERE id = ?1";
        let mut statement = self.connection.prepare_cached(query)?;
        let found = statement.query_row([id.as_bytes()], read_standing).optional()?;
        found.map_or(Ok(None), StandingRow::into_standing)
    }

    /// All submissions here, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn submissions(&self) -> Result<Vec<(SubmissionId, ThreadId, Timestamp)>, StoreError> {
        let query = "SELECT id, thread, enqueued_at FROM outbox WHERE state <> 'taken back'
                     AND (forget = 0 OR state = 'parked') ORDER BY seq DESC";
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
        let query = "SELECT COUNT(*) FILTER (WHERE state = 'waiting' AND forget = 0),
                            COUNT(*) FILTER (WHERE state = 'parked')
                     FROM outbox WHERE pending = 1";
        Ok(self.connection.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Whether an organisation may still open, answer or close anything delivered to it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn awaits_news(&self, from: OrganisationId) -> Result<bool, StoreError> {
        let query = "SELECT EXISTS (SELECT 1 FROM outbox
                     WHERE organisation = ?1 AND state = 'delivered' AND forget = 0)";
        Ok(self.connection.query_row(query, [from.0], |row| row.get(0))?)
    }

    /// Whether anything here is for an organisation, on its way or delivered.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn has_to_do_with(&self, organisation: OrganisationId) -> Result<bool, StoreError> {
        let query = "SELECT EXISTS (SELECT 1 FROM outbox WHERE organisation = ?1)";
        Ok(self.connection.query_row(query, [organisation.0], |row| row.get(0))?)
    }
}

fn read_due(row: &Row<'_>) -> rusqlite::Result<Due> {
    let proof: Option<i64> = row.get(3)?;
    Ok(Due {
        id: SubmissionId::from_bytes(row.get(0)?),
        envelope: row.get(1)?,
        digest: read_digest(row, 2)?,
        proof: proof.map(|number| Proof(u64::from_ne_bytes(number.to_ne_bytes()))),
    })
}

pub(super) fn read_digest(row: &Row<'_>, column: usize) -> rusqlite::Result<Digest> {
    Digest::from_bytes(&row.get(column)?).ok_or(rusqlite::Error::InvalidQuery)
}

struct StandingRow {
    state: String,
    why: String,
    next_try_at: i64,
    received_at: Option<i64>,
    behind_another: bool,
    never_left: bool,
}

fn read_standing(row: &Row<'_>) -> rusqlite::Result<StandingRow> {
    Ok(StandingRow {
        state: row.get(0)?,
        why: row.get(1)?,
        next_try_at: row.get(2)?,
        received_at: row.get(3)?,
        behind_another: row.get(4)?,
        never_left: row.get(5)?,
    })
}

impl StandingRow {
    fn into_standing(self) -> Result<Option<Standing>, StoreError> {
        let next_try_at = Timestamp(self.next_try_at);
        let never_left = self.never_left;
        Ok(Some(match (self.state.as_str(), self.received_at) {
            ("taken back", _) => return Ok(None),
            ("delivered", Some(at)) => Standing::Delivered { received_at: Timestamp(at) },
            ("parked", _) => Standing::Parked(serde_json::from_str(&self.why)?),
            ("waiting", _) => {
                let why = match self.behind_another {
                    true => WhyWaiting::BehindAnother,
                    false => serde_json::from_str(&self.why)?,
                };
                Standing::Waiting { why, next_try_at, never_left }
            }
            _ => return Err(StoreError::Row),
        }))
    }
}

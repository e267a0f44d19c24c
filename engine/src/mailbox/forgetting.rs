//! Forgetting what its writer deleted. What waits is delivered first, unless told otherwise.

use std::collections::HashSet;

use upheld_protocol::SubmissionId;

use super::Mailbox;
use crate::stores::{StoreError, forget_journal, room};

/// Submissions that are to be forgotten, and of which nothing is on its way any more. Once the
/// phone was cleared, nobody is there any more whom a refused one could need.
const DONE: &str = "SELECT id FROM outbox WHERE forget = 1
    AND ((state = 'delivered' AND pending = 0 AND NOT EXISTS (SELECT 1 FROM attachment
            WHERE attachment.submission = outbox.id AND attachment.state = 'waiting'))
        OR (state = 'parked' AND EXISTS (SELECT 1 FROM organisation
            WHERE organisation.id = outbox.organisation AND leaving = 1)))";

/// The organisations of a phone that was cleared to which nothing is on its way any more.
const LEFT: &str = "SELECT id FROM organisation WHERE leaving = 1
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.organisation = organisation.id)";

/// Everything the mailbox knows of the submissions in `gone`.
const FORGET_GONE: &str = "
    INSERT OR IGNORE INTO forgotten (id, organisation)
        SELECT id, organisation FROM outbox WHERE state = 'delivered' AND id IN (SELECT id FROM gone);
    DELETE FROM attachment_bytes WHERE seq IN
        (SELECT seq FROM attachment WHERE submission IN (SELECT id FROM gone));
    DELETE FROM attachment WHERE submission IN (SELECT id FROM gone);
    DELETE FROM event WHERE submission IN (SELECT id FROM gone);
    DELETE FROM envelope WHERE seq IN
        (SELECT seq FROM outbox WHERE id IN (SELECT id FROM gone));
    DELETE FROM outbox WHERE id IN (SELECT id FROM gone);
    DELETE FROM temp.gone;";

impl Mailbox {
    /// Forgets submissions: now, if they do not wait; otherwise as soon as they are delivered.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then forgotten.
    pub fn forget(&mut self, ids: &[SubmissionId]) -> Result<(), StoreError> {
        self.together(|mailbox| {
            for id in ids {
                let mark = "UPDATE outbox SET forget = 1 WHERE id = ?1";
                mailbox.connection.execute(mark, [id.as_bytes()])?;
            }
            mailbox.forget_parked()?;
            mailbox.forget_done()?;
            Ok(())
        })
    }

    /// What was refused for good waits for nothing but its writer, who has deleted it.
    fn forget_parked(&self) -> Result<(), StoreError> {
        self.forget_those("SELECT id FROM outbox WHERE forget = 1 AND state = 'parked'")?;
        Ok(())
    }

    /// Forgets what was to be forgotten and has been delivered since; tells whether anything was.
    /// When the phone was cleared and nothing waits for an organisation any more, forgets that too.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then forgotten, and it is to be tried again.
    pub fn forget_what_is_done(&mut self) -> Result<bool, StoreError> {
        self.together(|mailbox| mailbox.forget_done())
    }

    fn forget_done(&self) -> Result<bool, StoreError> {
        let any = self.forget_those(DONE)?;
        let over = format!("SELECT EXISTS ({LEFT})");
        if self.connection.query_row(&over, [], |row| row.get(0))? {
            self.connection.execute_batch(&format!(
                "DELETE FROM event WHERE organisation IN ({LEFT});
                 DELETE FROM forgotten WHERE organisation IN ({LEFT});
                 DELETE FROM past_keyring WHERE organisation IN ({LEFT});
                 DELETE FROM organisation WHERE id IN ({LEFT});"
            ))?;
            return Ok(true);
        }
        Ok(any)
    }

    /// Forgets some submissions; tells whether there were any. Only within a transaction.
    fn forget_those(&self, which: &str) -> Result<bool, StoreError> {
        let any = format!("SELECT EXISTS ({which})");
        let any = self.connection.query_row(&any, [], |row| row.get(0))?;
        if any {
            self.connection.execute_batch(&format!(
                "CREATE TEMP TABLE IF NOT EXISTS gone (id BLOB PRIMARY KEY);
                 INSERT INTO temp.gone {which}; {FORGET_GONE}"
            ))?;
        }
        Ok(any)
    }

    /// The owner clears this phone: forgets everything but what waits, and that as soon as it is
    /// delivered. With `still_send` false nothing more is sent.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then forgotten.
    pub fn leave(&mut self, still_send: bool) -> Result<(), StoreError> {
        self.together(|mailbox| {
            let stays = if still_send { "state = 'waiting'" } else { "0" };
            mailbox.forget_those(&format!(
                "SELECT id FROM outbox WHERE NOT ({stays} OR EXISTS (SELECT 1 FROM attachment
                     WHERE {still_send} AND outbox.state = 'delivered'
                       AND attachment.submission = outbox.id AND attachment.state = 'waiting'))"
            ))?;
            mailbox.connection.execute_batch(
                "UPDATE outbox SET forget = 1; UPDATE organisation SET leaving = 1;
                 DELETE FROM event; DELETE FROM checkin;",
            )?;
            mailbox.forget_done()?;
            Ok(())
        })
    }

    /// The room it takes on the disk, in bytes.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn room(&self) -> Result<u64, StoreError> {
        room(&self.connection)
    }

    /// Makes the disk forget what was deleted.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when somebody reads.
    pub fn forget_journal(&self) -> Result<(), StoreError> {
        forget_journal(&self.connection)
    }

    /// The submissions that are or were in line here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn known_ids(&self) -> Result<HashSet<SubmissionId>, StoreError> {
        let query = "SELECT id FROM outbox UNION ALL SELECT id FROM forgotten";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| Ok(SubmissionId::from_bytes(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

//! Deleting: what goes is overwritten, and the journal forgets it.

use std::collections::HashSet;

use upheld_protocol::SubmissionId;

use super::Vault;
use crate::stores::{StoreError, forget_journal, room};

impl Vault {
    /// Deletes messages with everything that belongs to them: attachments, answers, their draft.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then deleted.
    pub fn delete_messages(&mut self, ids: &[SubmissionId]) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        for delete in [
            "DELETE FROM attachment WHERE submission = ?1",
            "DELETE FROM reply WHERE submission = ?1",
            "DELETE FROM draft WHERE id = ?1",
            "DELETE FROM message WHERE id = ?1",
        ] {
            for id in ids {
                transaction.execute(delete, [id.as_bytes()])?;
            }
        }
        Ok(transaction.commit()?)
    }

    /// Deletes every draft, message and answer, what was saved and noted, and the answers to the
    /// guide. The keys and the organisation stay.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then deleted.
    pub fn delete_everything(&mut self) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        for table in [
            "attachment",
            "reply",
            "draft",
            "message",
            "saved",
            "guide_answers",
            "person",
            "pledge_answer",
            "consultation_answer",
        ] {
            transaction.execute(&format!("DELETE FROM {table}"), [])?;
        }
        Ok(transaction.commit()?)
    }

    /// The messages whose words are here only until they are delivered.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn not_to_be_kept(&self) -> Result<Vec<SubmissionId>, StoreError> {
        let query = "SELECT id FROM message WHERE keep = 0 AND body <> '' AND relayed = 1";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| Ok(SubmissionId::from_bytes(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Lets the words of a message go, and what could prove them. That there was one stays.
    ///
    /// # Errors
    /// When the store cannot be written; the words are then still here.
    pub fn erase_words(&mut self, id: SubmissionId) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        let delete = "DELETE FROM attachment WHERE submission = ?1";
        transaction.execute(delete, [id.as_bytes()])?;
        let erase = "UPDATE message SET body = '', envelope = x'', seed = NULL WHERE id = ?1";
        transaction.execute(erase, [id.as_bytes()])?;
        Ok(transaction.commit()?)
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

    /// A mailbox that was lost has to be filled again: what was relayed and is not known there is
    /// relayed once more. Words that went were delivered before.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn relay_again_all_but(&mut self, known: &HashSet<SubmissionId>) -> Result<(), StoreError> {
        let query = "SELECT id FROM message WHERE relayed = 1 AND envelope <> x''";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| Ok(SubmissionId::from_bytes(row.get(0)?)))?;
        let relayed: Vec<SubmissionId> = rows.collect::<Result<_, _>>()?;
        drop(statement);
        let missing: Vec<_> = relayed.into_iter().filter(|id| !known.contains(id)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let transaction = self.connection.transaction()?;
        for id in missing {
            let update = "UPDATE message SET relayed = 0 WHERE id = ?1";
            transaction.execute(update, [id.as_bytes()])?;
        }
        Ok(transaction.commit()?)
    }
}

//! Drafts: saved at every keystroke, gone only when their writer says so or they are frozen.

use rusqlite::{OptionalExtension as _, params};
use upheld_protocol::{SubmissionId, Timestamp};

use super::Vault;
use crate::{
    requests::{Draft, DraftCard, DraftChange},
    stores::StoreError,
    text::beginning,
};

impl Vault {
    /// Starts an empty draft.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn insert_draft(&mut self, draft: &Draft, now: Timestamp) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO draft (id, body, changed_at) VALUES (?1, ?2, ?3)",
            params![draft.id.as_bytes(), stored(draft)?, now.0],
        )?;
        Ok(())
    }

    /// One draft; `None` when there is none with this id, or it was deleted.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn draft(&self, id: SubmissionId) -> Result<Option<Draft>, StoreError> {
        let query = "SELECT body FROM draft WHERE id = ?1 AND deleted = 0";
        let body: Option<String> =
            self.connection.query_row(query, [id.as_bytes()], |row| row.get(0)).optional()?;
        let Some(body) = body else { return Ok(None) };
        Ok(Some(Draft { attached: self.attached_cards(id)?, ..serde_json::from_str(&body)? }))
    }

    /// The drafts, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn drafts(&self) -> Result<Vec<DraftCard>, StoreError> {
        let query = "SELECT body, changed_at FROM draft WHERE deleted = 0
                     ORDER BY changed_at DESC, rowid DESC";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement
            .query_map([], |row| Ok((row.get::<_, String>(0)?, Timestamp(row.get(1)?))))?;
        rows.map(|row| {
            let (body, changed_at) = row?;
            let draft: Draft = serde_json::from_str(&body)?;
            let beginning = beginning(draft.first_words());
            Ok(DraftCard { id: draft.id, way: draft.way, beginning, changed_at, page: draft.page })
        })
        .collect()
    }

    /// Saves one change; tells whether there was such a draft.
    ///
    /// # Errors
    /// When the store cannot be written; the draft is then as it was.
    pub fn change_draft(
        &mut self,
        id: SubmissionId,
        change: DraftChange,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some(mut draft) = self.draft(id)? else { return Ok(false) };
        draft.apply(change);
        self.connection.execute(
            "UPDATE draft SET body = ?2, changed_at = ?3 WHERE id = ?1",
            params![id.as_bytes(), stored(&draft)?, now.0],
        )?;
        Ok(true)
    }

    /// Deletes a draft, or brings it back; tells whether there was such a draft.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn set_draft_deleted(
        &mut self,
        id: SubmissionId,
        deleted: bool,
    ) -> Result<bool, StoreError> {
        let update = "UPDATE draft SET deleted = ?2 WHERE id = ?1";
        Ok(self.connection.execute(update, params![id.as_bytes(), deleted])? > 0)
    }

    /// Removes for good the drafts deleted before; called at start, when undo has ended.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn purge_deleted_drafts(&mut self) -> Result<(), StoreError> {
        let delete = "DELETE FROM attachment
                      WHERE submission IN (SELECT id FROM draft WHERE deleted = 1)";
        self.connection.execute(delete, [])?;
        self.connection.execute("DELETE FROM draft WHERE deleted = 1", [])?;
        Ok(())
    }
}

/// A draft as its row holds it: what is attached has rows of its own.
pub(super) fn stored(draft: &Draft) -> Result<String, StoreError> {
    Ok(serde_json::to_string(&Draft { attached: Vec::new(), ..draft.clone() })?)
}

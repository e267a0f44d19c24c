//! What a reader saved from the library, and what they noted on it.

use rusqlite::{OptionalExtension as _, params};
use upheld_pack::{Answers, EntryId};
use upheld_protocol::Timestamp;

use super::Vault;
use crate::{requests::EntryView, stores::StoreError};

/// An entry as it was saved.
pub struct Saved {
    /// As it stood in the library then.
    pub view: EntryView,
    /// What its reader noted on it.
    pub note: String,
    /// When.
    pub saved_at: Timestamp,
}

impl Vault {
    /// Saves an entry. One that was saved before keeps its note, and the text it was saved with.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn save(&mut self, view: &EntryView, now: Timestamp) -> Result<(), StoreError> {
        let insert = "INSERT OR IGNORE INTO saved (entry, view, note, saved_at)
                      VALUES (?1, ?2, '', ?3)";
        let id = view.entry.id.as_str();
        self.connection.execute(insert, params![id, serde_json::to_string(view)?, now.0])?;
        Ok(())
    }

    /// Notes something on a saved entry; tells whether there was one.
    ///
    /// # Errors
    /// When the store cannot be written; the note is then as it was.
    pub fn note(&mut self, id: &EntryId, note: &str) -> Result<bool, StoreError> {
        let update = "UPDATE saved SET note = ?2 WHERE entry = ?1";
        Ok(self.connection.execute(update, [id.as_str(), note])? > 0)
    }

    /// Lets go of a saved entry and its note.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn let_go(&mut self, id: &EntryId) -> Result<(), StoreError> {
        self.connection.execute("DELETE FROM saved WHERE entry = ?1", [id.as_str()])?;
        Ok(())
    }

    /// What was saved, newest first; or this entry only, if it was.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn saved(&self, only: Option<&EntryId>) -> Result<Vec<Saved>, StoreError> {
        let query = "SELECT view, note, saved_at FROM saved
                     WHERE ?1 IS NULL OR entry = ?1 ORDER BY seq DESC";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([only.map(EntryId::as_str)], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, Timestamp(row.get(2)?)))
        })?;
        rows.map(|row| {
            let (view, note, saved_at) = row?;
            Ok(Saved { view: serde_json::from_str(&view)?, note, saved_at })
        })
        .collect()
    }

    /// The answers to the guide, if they were kept.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn kept_answers(&self) -> Result<Option<Answers>, StoreError> {
        let query = "SELECT answers FROM guide_answers";
        let kept: Option<String> =
            self.connection.query_row(query, [], |row| row.get(0)).optional()?;
        Ok(kept.map(|answers| serde_json::from_str(&answers)).transpose()?)
    }

    /// Keeps answers to the guide, or forgets those kept.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_answers(&mut self, answers: Option<&Answers>) -> Result<(), StoreError> {
        match answers {
            None => self.connection.execute("DELETE FROM guide_answers", [])?,
            Some(answers) => self.connection.execute(
                "INSERT OR REPLACE INTO guide_answers (one, answers) VALUES (1, ?1)",
                [serde_json::to_string(answers)?],
            )?,
        };
        Ok(())
    }
}

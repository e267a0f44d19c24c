//! Those a reader added to their people.

use rusqlite::params;

use super::Vault;
use crate::{requests::Person, stores::StoreError};

impl Vault {
    /// All of them, in the order they were added.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT id, body FROM person ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (id, body) = row?;
            Ok(Person { id, ..serde_json::from_str(&body)? })
        })
        .collect()
    }

    /// Changes somebody, or adds them; one who was here before gets their place again. Tells their
    /// id.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then changed.
    pub fn save_person(&mut self, person: &Person) -> Result<i64, StoreError> {
        let body = serde_json::to_string(person)?;
        let update = "UPDATE person SET body = ?2 WHERE id = ?1";
        if self.connection.execute(update, params![person.id, body])? > 0 {
            return Ok(person.id);
        }
        // No id that was ever given is given again, and none that was not is taken.
        let insert = "INSERT INTO person (id, body) VALUES ((SELECT ?1 FROM sqlite_sequence
                          WHERE name = 'person' AND ?1 BETWEEN 1 AND seq), ?2)";
        self.connection.execute(insert, params![person.id, body])?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Takes somebody off the list; tells whether they were on it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn forget_person(&mut self, id: i64) -> Result<bool, StoreError> {
        Ok(self.connection.execute("DELETE FROM person WHERE id = ?1", [id])? > 0)
    }
}

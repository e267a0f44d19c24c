//! A pack on its way, part by part. Nobody reads it before it is whole and was taken in.

use rusqlite::params;
use upheld_protocol::Digest;

use super::Library;
use crate::stores::StoreError;

impl Library {
    /// How many bytes are here of the pack with this digest.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn bytes_here(&self, pack: &str, digest: Digest) -> Result<u32, StoreError> {
        let query =
            "SELECT IFNULL(SUM(LENGTH(bytes)), 0) FROM part WHERE pack = ?1 AND digest = ?2";
        let params = params![pack, digest.to_bytes()];
        Ok(self.connection.prepare_cached(query)?.query_row(params, |row| row.get(0))?)
    }

    /// Keeps a part, in the place of whatever is here from there on or of another digest.
    ///
    /// # Errors
    /// When the store cannot be written; what was here is then still here.
    pub fn keep_part(
        &mut self,
        pack: &str,
        digest: Digest,
        at: u32,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        let digest = digest.to_bytes();
        let transaction = self.connection.transaction()?;
        let delete = "DELETE FROM part WHERE pack = ?1 AND (digest <> ?2 OR at >= ?3)";
        transaction.execute(delete, params![pack, digest, at])?;
        let insert = "INSERT INTO part (pack, digest, at, bytes) VALUES (?1, ?2, ?3, ?4)";
        transaction.execute(insert, params![pack, digest, at, bytes])?;
        Ok(transaction.commit()?)
    }

    /// All bytes here of the pack with this digest.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn parts(&self, pack: &str, digest: Digest) -> Result<Vec<u8>, StoreError> {
        let query = "SELECT bytes FROM part WHERE pack = ?1 AND digest = ?2 ORDER BY at";
        let mut statement = self.connection.prepare_cached(query)?;
        let mut rows = statement.query(params![pack, digest.to_bytes()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.extend_from_slice(row.get_ref(0)?.as_blob().map_err(|_| StoreError::Row)?);
        }
        Ok(all)
    }

    /// Lets go of every part of a pack on its way, but those of this digest.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn drop_parts(&mut self, pack: &str, but: Option<Digest>) -> Result<(), StoreError> {
        let delete = "DELETE FROM part WHERE pack = ?1 AND digest IS NOT ?2";
        self.connection.execute(delete, params![pack, but.map(Digest::to_bytes)])?;
        Ok(())
    }
}

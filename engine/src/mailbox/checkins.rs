//! Answers shared with nobody's name on them, until they have gone.

use rusqlite::{OptionalExtension as _, params};
use upheld_protocol::{Checkin, CheckinId, Timestamp};

use super::Mailbox;
use crate::stores::StoreError;

/// When a check-in goes, by the phone's clock. Drawn for each by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moments {
    /// It goes from then on.
    pub due_at: Timestamp,
    /// If it fails then or later, it is not tried again.
    pub until: Timestamp,
}

/// The check-in that goes next.
pub struct NextCheckin {
    /// Its id.
    pub id: CheckinId,
    /// Its body, as it goes.
    pub body: String,
    /// From when on.
    pub due_at: Timestamp,
}

impl Mailbox {
    /// Puts check-ins in line: all of them or none.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn add_checkins(
        &mut self,
        checkins: &[(CheckinId, Checkin, Moments)],
    ) -> Result<(), StoreError> {
        self.together(|mailbox| {
            let insert = "INSERT INTO checkin (id, body, due_at, until) VALUES (?1, ?2, ?3, ?4)";
            for (id, checkin, Moments { due_at, until }) in checkins {
                let body = serde_json::to_string(checkin)?;
                let params = params![id.as_bytes(), body, due_at.0, until.0];
                mailbox.connection.prepare_cached(insert)?.execute(params)?;
            }
            Ok(())
        })
    }

    /// The check-in that goes next, if any waits.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_checkin(&self) -> Result<Option<NextCheckin>, StoreError> {
        let query = "SELECT id, body, due_at FROM checkin ORDER BY due_at LIMIT 1";
        let mut statement = self.connection.prepare_cached(query)?;
        let found = statement.query_row([], |row| {
            Ok(NextCheckin {
                id: CheckinId::from_bytes(row.get(0)?),
                body: row.get(1)?,
                due_at: Timestamp(row.get(2)?),
            })
        });
        Ok(found.optional()?)
    }

    /// The check-ins that go later than any should: the clock was set back.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn checkins_later_than(&self, latest: Timestamp) -> Result<Vec<CheckinId>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT id FROM checkin WHERE due_at > ?1")?;
        let rows = statement.query_map([latest.0], |row| Ok(CheckinId::from_bytes(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How often a check-in may have left; `None` when it is not here any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn checkin_attempts(&self, id: CheckinId) -> Result<Option<u32>, StoreError> {
        let query = "SELECT attempts FROM checkin WHERE id = ?1";
        let mut statement = self.connection.prepare_cached(query)?;
        Ok(statement.query_row([id.as_bytes()], |row| row.get(0)).optional()?)
    }

    /// A check-in is about to leave.
    ///
    /// # Errors
    /// When the store cannot be written: it must not leave then.
    pub fn record_checkin(&mut self, id: CheckinId) -> Result<(), StoreError> {
        let update = "UPDATE checkin SET attempts = attempts + 1 WHERE id = ?1";
        self.connection.execute(update, [id.as_bytes()])?;
        Ok(())
    }

    /// A check-in that was about to leave has not: nobody could be reached.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn checkin_has_not_left(&mut self, id: CheckinId) -> Result<(), StoreError> {
        let update = "UPDATE checkin SET attempts = attempts - 1 WHERE id = ?1 AND attempts > 0";
        self.connection.execute(update, [id.as_bytes()])?;
        Ok(())
    }

    /// A check-in goes at another time.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn put_off_checkin(&mut self, id: CheckinId, due_at: Timestamp) -> Result<(), StoreError> {
        let update = "UPDATE checkin SET due_at = ?2 WHERE id = ?1";
        self.connection.execute(update, params![id.as_bytes(), due_at.0])?;
        Ok(())
    }

    /// Gives a check-in other moments.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn set_moments(&mut self, id: CheckinId, moments: Moments) -> Result<(), StoreError> {
        let update = "UPDATE checkin SET due_at = ?2, until = ?3 WHERE id = ?1";
        let params = params![id.as_bytes(), moments.due_at.0, moments.until.0];
        self.connection.execute(update, params)?;
        Ok(())
    }

    /// Whether a check-in has been tried for long enough.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn checkin_is_over(&self, id: CheckinId, now: Timestamp) -> Result<bool, StoreError> {
        let query = "SELECT EXISTS (SELECT 1 FROM checkin WHERE id = ?1 AND until <= ?2)";
        let params = params![id.as_bytes(), now.0];
        Ok(self.connection.query_row(query, params, |row| row.get(0))?)
    }

    /// Lets go of a check-in, if it was here.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn drop_checkin(&mut self, id: CheckinId) -> Result<(), StoreError> {
        self.connection.execute("DELETE FROM checkin WHERE id = ?1", [id.as_bytes()])?;
        Ok(())
    }

    /// Takes a check-in back that cannot have left yet; tells whether there was such a one.
    ///
    /// # Errors
    /// When the store cannot be written; it then goes all the same.
    pub fn take_back_checkin(&mut self, id: CheckinId) -> Result<bool, StoreError> {
        let delete = "DELETE FROM checkin WHERE id = ?1 AND attempts = 0";
        Ok(self.connection.execute(delete, [id.as_bytes()])? > 0)
    }

    /// Lets go of these check-ins, or of all.
    ///
    /// # Errors
    /// When the store cannot be written; all of them are then still here.
    pub fn drop_checkins(&mut self, only: Option<&[CheckinId]>) -> Result<(), StoreError> {
        let Some(ids) = only else {
            self.connection.execute("DELETE FROM checkin", [])?;
            return Ok(());
        };
        self.together(|mailbox| ids.iter().try_for_each(|id| mailbox.drop_checkin(*id)))
    }

    /// Whether a message, or something attached to one, is on its way.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn anything_waits(&self) -> Result<bool, StoreError> {
        for organisation in self.organisations()? {
            let id = organisation.id;
            if self.next_due_at(id)?.is_some() || self.attachment_due_at(id)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

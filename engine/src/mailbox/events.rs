//! Events: what happened at an organisation. Rows and cursor move together or not at all. What one
//! tells of a submission that is for another is not listened to.

use rusqlite::params;
use upheld_protocol::{Cursor, Event, EventId, Happening, Signed, SubmissionId, Timestamp};

use super::{Mailbox, OrganisationId};
use crate::stores::StoreError;

/// An event as the mailbox holds it.
pub struct Happened {
    /// The event.
    pub id: EventId,
    /// When, by the authority's clock.
    pub at: Timestamp,
    /// What.
    pub happening: Happening,
}

/// An event the vault has not taken yet.
pub struct News {
    /// Whose word it is.
    pub from: OrganisationId,
    /// The submission it is about.
    pub submission: SubmissionId,
    /// What happened.
    pub event: Happened,
}

/// It came before its submission was put in line again, and that is for somebody else: not so.
const OF_ITS_OWN: &str = "NOT EXISTS (SELECT 1 FROM outbox
    WHERE outbox.id = event.submission AND outbox.organisation <> event.organisation)";

impl Mailbox {
    /// Keeps a page of an organisation's verified events and moves the cursor, both or neither. An event that is
    /// already here is not kept twice. Tells how many were new.
    ///
    /// # Errors
    /// When the store cannot be written; the cursor then stays where it was.
    pub fn keep_events(
        &mut self,
        from: OrganisationId,
        events: &[(Signed<Event>, Event)],
        cursor: &Cursor,
    ) -> Result<usize, StoreError> {
        let transaction = self.connection.savepoint()?;
        let mut new = 0;
        for (signed, event) in events {
            let insert = "INSERT OR IGNORE INTO event
                    (id, submission, at, happening, signed, organisation)
                SELECT ?1, ?2, ?3, ?4, ?5, ?6
                WHERE NOT EXISTS (SELECT 1 FROM forgotten WHERE id = ?2)
                  AND NOT EXISTS (SELECT 1 FROM outbox
                                  WHERE id = ?2 AND (forget = 1 OR organisation <> ?6))";
            new += transaction.prepare_cached(insert)?.execute(params![
                event.id.as_bytes(),
                event.submission.as_bytes(),
                event.at.0,
                serde_json::to_string(&event.happening)?,
                serde_json::to_string(signed)?,
                from.0,
            ])?;
        }
        let update = "UPDATE organisation SET cursor = ?2 WHERE id = ?1";
        transaction.execute(update, params![from.0, cursor.as_str()])?;
        transaction.commit()?;
        Ok(new)
    }

    /// What happened to a submission, in the order it became known.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn events(&self, submission: SubmissionId) -> Result<Vec<Happened>, StoreError> {
        let query = format!(
            "SELECT id, at, happening FROM event WHERE submission = ?1 AND {OF_ITS_OWN} ORDER BY seq"
        );
        let mut statement = self.connection.prepare_cached(&query)?;
        let rows = statement.query_map([submission.as_bytes()], |row| {
            let id = EventId::from_bytes(row.get(0)?);
            Ok((id, Timestamp(row.get(1)?), row.get::<_, String>(2)?))
        })?;
        rows.map(|row| {
            let (id, at, happening) = row?;
            Ok(Happened { id, at, happening: serde_json::from_str(&happening)? })
        })
        .collect()
    }

    /// The events the vault has not taken yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn not_taken(&self) -> Result<Vec<News>, StoreError> {
        let query = format!(
            "SELECT organisation, submission, id, at, happening FROM event
             WHERE taken = 0 AND {OF_ITS_OWN} ORDER BY seq"
        );
        let mut statement = self.connection.prepare_cached(&query)?;
        let rows = statement.query_map([], |row| {
            let from = OrganisationId(row.get(0)?);
            let submission = SubmissionId::from_bytes(row.get(1)?);
            let (id, at) = (EventId::from_bytes(row.get(2)?), Timestamp(row.get(3)?));
            Ok((from, submission, id, at, row.get::<_, String>(4)?))
        })?;
        rows.map(|row| {
            let (from, submission, id, at, happening) = row?;
            let event = Happened { id, at, happening: serde_json::from_str(&happening)? };
            Ok(News { from, submission, event })
        })
        .collect()
    }

    /// The vault has taken these events.
    ///
    /// # Errors
    /// When the store cannot be written; the vault then takes them again, without effect.
    pub fn mark_taken(&mut self, events: &[EventId]) -> Result<(), StoreError> {
        self.together(|mailbox| {
            let update = "UPDATE event SET taken = 1 WHERE id = ?1";
            let mut statement = mailbox.connection.prepare_cached(update)?;
            events.iter().try_for_each(|event| {
                statement.execute([event.as_bytes()])?;
                Ok(())
            })
        })
    }

    /// Hands every event to the vault again: a new vault is to be filled.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn take_all_again(&mut self) -> Result<(), StoreError> {
        self.connection.execute("UPDATE event SET taken = 0", [])?;
        Ok(())
    }
}

//! What phones fetch, and how far each has fetched it.

use rusqlite::{Connection, OptionalExtension as _, Result, params};
use upheld_protocol::{EventId, VerifyingKey};

use super::columns::bytes;
use crate::store::{EventsFound, Place, StoredEvent};

/// A device's events after a place. A place that is not in this history counts as the beginning.
pub(super) fn after(
    db: &Connection,
    device: &VerifyingKey,
    place: Option<Place>,
    limit: u32,
) -> Result<EventsFound> {
    let from = match place {
        Some(place) if fits(db, device, place)? => Some(place),
        _ => None,
    };
    let mut select = db.prepare_cached(
        "SELECT sequence, id, signed FROM events
         WHERE device = ? AND sequence > ? ORDER BY sequence LIMIT ?",
    )?;
    let after = from.map_or(0, |place| place.sequence);
    let rows = select.query_map(params![device.to_bytes(), after, limit], |row| {
        let place = Place::of(row.get("sequence")?, bytes(row, "id")?);
        Ok(StoredEvent { place, signed: row.get("signed")? })
    })?;
    Ok(EventsFound { from, events: rows.collect::<Result<_>>()?, submissions: known(db, device)? })
}

fn fits(db: &Connection, device: &VerifyingKey, place: Place) -> Result<bool> {
    let there: Option<EventId> = db
        .prepare_cached("SELECT id FROM events WHERE device = ? AND sequence = ?")?
        .query_row(params![device.to_bytes(), place.sequence], |row| bytes(row, "id"))
        .optional()?;
    Ok(there.is_some_and(|id| Place::of(place.sequence, id) == place))
}

/// How many submissions of this device are remembered, deleted ones too.
fn known(db: &Connection, device: &VerifyingKey) -> Result<u64> {
    db.prepare_cached("SELECT count(*) FROM submissions WHERE device = ?")?
        .query_row([device.to_bytes()], |row| row.get(0))
}

/// The device has kept everything up to here, if there is such a place.
pub(super) fn acknowledge(db: &Connection, device: &VerifyingKey, place: Place) -> Result<()> {
    if fits(db, device, place)? {
        db.prepare_cached(
            "INSERT INTO fetched (device, sequence) VALUES (?, ?) ON CONFLICT (device)
             DO UPDATE SET sequence = max(sequence, excluded.sequence)",
        )?
        .execute(params![device.to_bytes(), place.sequence])?;
    }
    Ok(())
}

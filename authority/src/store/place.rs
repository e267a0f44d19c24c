//! A place in a device's history of events.

use upheld_protocol::{Cursor, EventId};

/// The n-th event of a device, with the first bytes of that event's id: so a place fits only the
/// history that it was taken from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Which one, counted from 1.
    pub sequence: u64,
    head: [u8; 8],
}

impl Place {
    /// The place of an event.
    #[must_use]
    pub fn of(sequence: u64, id: EventId) -> Self {
        let mut head = [0; 8];
        head.copy_from_slice(&id.as_bytes()[..8]);
        Self { sequence, head }
    }

    /// The place that a cursor names; none for the beginning and for what is no cursor of ours.
    #[must_use]
    pub fn named_by(cursor: &Cursor) -> Option<Self> {
        let (sequence, head) = cursor.as_str().split_once('.')?;
        let head = u64::from_str_radix(head, 16).ok().filter(|_| head.len() == 16)?;
        // SQLite counts up to `i64::MAX`.
        let sequence = sequence.parse().ok().filter(|n| i64::try_from(*n).is_ok())?;
        Some(Self { sequence, head: head.to_be_bytes() })
    }

    /// The cursor that names it.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        let head = u64::from_be_bytes(self.head);
        Cursor::try_from(format!("{}.{head:016x}", self.sequence)).unwrap_or_default()
    }
}

/// An event as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredEvent {
    /// Where it stands.
    pub place: Place,
    /// The signed JSON.
    pub signed: Vec<u8>,
}

/// What was found after a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EventsFound {
    /// The place that was asked for, if it is in this history.
    pub from: Option<Place>,
    /// What comes after it, in order.
    pub events: Vec<StoredEvent>,
    /// How many submissions of the device are remembered in all, deleted ones too.
    pub submissions: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_names_its_place_and_everything_else_names_none() {
        let place = Place::of(12, EventId::from_bytes([0x0a; 16]));
        assert_eq!(place.cursor().as_str(), "12.0a0a0a0a0a0a0a0a");
        assert_eq!(Place::named_by(&place.cursor()), Some(place));
        for odd in ["", "12", "12.", "12.0a", "12.+a0a0a0a0a0a0a0a", "12.0a0a0a0a0a0a0a0a0a"] {
            let cursor = Cursor::try_from(odd.replace('+', "-")).unwrap();
            assert_eq!(Place::named_by(&cursor), None, "{odd}");
        }
    }
}

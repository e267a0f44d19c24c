//! Taking what phones send, and giving them their events.

use upheld_protocol::{Envelope, EventPage, Receipt, Signed, VerifyingKey};

use super::{Authority, AuthorityError};
use crate::store::{Arrival, Received};

/// The most events in one page.
const PAGE: u32 = 100;

/// What became of an envelope.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Taken {
    /// Stored now, for good; the signed receipt.
    New(Vec<u8>),
    /// Stored before; the very receipt of then.
    Again(Vec<u8>),
    /// Something else was stored under this id before.
    Different,
    /// Received once, and deleted since.
    Deleted,
    /// Sealed to a key that was never published.
    UnknownKey,
}

impl Authority {
    /// Takes an envelope from a device. Whatever this answers is durable.
    ///
    /// # Errors
    /// When it could not be stored; then nothing was.
    pub async fn receive(
        &self,
        device: VerifyingKey,
        envelope: &Envelope,
    ) -> Result<Taken, AuthorityError> {
        let (received_at, digest) = (self.now(), envelope.digest());
        let submission = envelope.address().submission;
        let receipt = Receipt { submission, digest, received_at };
        let receipt = serde_json::to_vec(&Signed::new(&receipt, &self.receipt_key)?)?;
        let arrival = Arrival {
            address: *envelope.address(),
            device,
            digest,
            envelope: envelope.as_bytes().to_vec(),
            received_at,
            receipt: receipt.clone(),
        };
        Ok(match self.store.receive(arrival).await? {
            Received::New => Taken::New(receipt),
            Received::Again(first) => Taken::Again(first),
            Received::Different => {
                tracing::error!("alarm: an id came again with other bytes or from another device");
                Taken::Different
            }
            Received::Deleted => Taken::Deleted,
            Received::UnknownKey => Taken::UnknownKey,
        })
    }

    /// A device's events after a cursor.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn events(
        &self,
        device: VerifyingKey,
        after: u64,
    ) -> Result<EventPage, AuthorityError> {
        let mut found = self.store.events_after(device, after, PAGE + 1).await?;
        let more = found.len() > PAGE as usize;
        found.truncate(PAGE as usize);
        let cursor = found.last().map_or(after, |(sequence, _)| *sequence);
        let events = found.iter().map(|(_, signed)| serde_json::from_slice(signed));
        Ok(EventPage { events: events.collect::<Result<_, _>>()?, cursor, more })
    }
}

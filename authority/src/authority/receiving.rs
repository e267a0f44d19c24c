//! Taking what phones send, and giving them their events.

use upheld_protocol::{Cursor, Digest, Envelope, EventPage, Proof, Receipt, Signed, VerifyingKey};

use super::{
    Authority, AuthorityError,
    pace::{HOUR, seconds},
};
use crate::store::{Arrival, Place, Received};

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
    /// Received once, and deleted since; the very receipt of then.
    Deleted(Vec<u8>),
    /// Sealed to a key that was never published.
    UnknownKey,
    /// Too many from a stranger's phone: so many seconds to wait.
    SlowDown(u64),
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
        proof: Option<Proof>,
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
            proved: self.is_proved(digest, proof).await,
            most: self.pace.submissions_an_hour.map(|most| (most, received_at.plus_millis(-HOUR))),
        };
        Ok(match self.store.receive(arrival).await? {
            Received::New => Taken::New(receipt),
            Received::Again(first) => Taken::Again(first),
            Received::Different => {
                tracing::error!("alarm: an id came again with other bytes or from another device");
                Taken::Different
            }
            Received::Deleted(first) => Taken::Deleted(first),
            Received::UnknownKey => Taken::UnknownKey,
            Received::TooManySince(first) => {
                Taken::SlowDown(seconds(HOUR - received_at.since(first)))
            }
        })
    }

    /// Whether the work was done that is asked of phones nobody invited. Takes a moment itself.
    async fn is_proved(&self, digest: Digest, proof: Option<Proof>) -> bool {
        let bits = self.limits.proof_bits;
        let Some(proof) = proof.filter(|_| bits > 0) else {
            return bits == 0;
        };
        let proves = tokio::task::spawn_blocking(move || proof.proves(digest, bits));
        proves.await.unwrap_or(false)
    }

    /// A device's events after a cursor; from the beginning when it fits no place in its history.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn events(
        &self,
        device: VerifyingKey,
        after: &Cursor,
    ) -> Result<EventPage, AuthorityError> {
        let mut found = self.store.events_after(device, Place::named_by(after), PAGE + 1).await?;
        let more = found.events.len() > PAGE as usize;
        found.events.truncate(PAGE as usize);
        let last = found.events.last().map(|event| event.place).or(found.from);
        let cursor = last.map(|place| place.cursor()).unwrap_or_default();
        let events = found.events.iter().map(|event| serde_json::from_slice(&event.signed));
        let events = events.collect::<Result<_, _>>()?;
        Ok(EventPage { events, cursor, submissions: found.submissions, more })
    }

    /// The device keeps everything up to this cursor. Without effect when it fits no place.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn acknowledge(
        &self,
        device: VerifyingKey,
        cursor: &Cursor,
    ) -> Result<(), AuthorityError> {
        match Place::named_by(cursor) {
            Some(place) => Ok(self.store.acknowledge(device, place).await?),
            None => Ok(()),
        }
    }
}

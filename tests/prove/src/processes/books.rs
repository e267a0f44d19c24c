//! What a phone and an authority have in their stores when both are switched off, side by side.

use std::{collections::HashMap, path::Path};

use anyhow::{Context as _, Result};
use rusqlite::Connection;
use upheld_authority::{Authority, Surroundings};
use upheld_engine::{
    backstage,
    host::native::NativeStorage,
    mailbox::Mailbox,
    outside::{PlatformKeys, Storage as _},
    stores::Store,
    vault::Vault,
};
use upheld_protocol::{Digest, Receipt, Signed, SubmissionId, VerifyingKey};

use super::Place;

/// Both sides' books.
pub struct Books {
    outbox: HashMap<SubmissionId, Frozen>,
    arrived: HashMap<SubmissionId, Digest>,
    /// How many rows the authority has.
    pub rows: usize,
    trusted: Vec<VerifyingKey>,
    vault: Vault,
}

/// A row of the phone's outbox.
struct Frozen {
    digest: Digest,
    receipt: Option<String>,
}

impl Books {
    /// Reads the stores of a phone and of an authority that are both switched off.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub async fn read(phone: &Place, authority: &Path) -> Result<Self> {
        let keys = PlatformKeys::load_or_make(&phone.keys, &phone.data)?;
        let storage = NativeStorage::new(phone.data.clone())?;
        let open = |store| backstage::open(&storage, &keys, store);
        let outbox = outbox(&open(Store::Mailbox)?)?;
        let mailbox = Mailbox::open(open(Store::Mailbox)?, storage.journal_mode())?;
        let keyring = mailbox.authority()?.and_then(|joined| joined.keyring);
        let trusted = keyring.context("the phone has no keyring")?.receipt_keys.clone();
        let vault = Vault::open(open(Store::FIRST_VAULT)?, storage.journal_mode())?;
        let stored =
            Authority::open(authority, Surroundings::default()).await?.submissions().await?;
        let arrived = stored.iter().map(|one| (one.id, one.digest)).collect();
        Ok(Self { outbox, arrived, rows: stored.len(), trusted, vault })
    }

    /// How many messages are in the phone's outbox.
    #[must_use]
    pub fn enqueued(&self) -> usize {
        self.outbox.len()
    }

    /// Of these, how many the authority has.
    #[must_use]
    pub fn accepted(&self) -> usize {
        self.outbox.keys().filter(|id| self.arrived.contains_key(id)).count()
    }

    /// How many of these are missing at the authority, changed, or without a receipt that verifies.
    #[must_use]
    pub fn lost<'i>(&self, written: impl IntoIterator<Item = &'i SubmissionId>) -> usize {
        written.into_iter().filter(|id| !self.is_safe(**id)).count()
    }

    /// How many rows the authority has beyond one for each message of the phone's.
    #[must_use]
    pub fn doubled(&self) -> usize {
        self.rows - self.accepted()
    }

    /// How many readable replies to these messages say this.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn replies(&self, to: &[SubmissionId], text: &str) -> Result<usize> {
        let mut found = 0;
        for id in to {
            let received = self.vault.replies(*id)?;
            found += received.iter().filter(|one| one.readable && one.text == text).count();
        }
        Ok(found)
    }

    /// The authority has the very bytes, and the phone its signed word for them.
    fn is_safe(&self, id: SubmissionId) -> bool {
        let Some(frozen) = self.outbox.get(&id) else { return false };
        self.arrived.get(&id) == Some(&frozen.digest) && self.has_proof(id, frozen)
    }

    fn has_proof(&self, id: SubmissionId, frozen: &Frozen) -> bool {
        let signed = frozen.receipt.as_deref().map(serde_json::from_str::<Signed<Receipt>>);
        let receipt =
            signed.and_then(Result::ok).and_then(|signed| signed.verify(&self.trusted).ok());
        receipt.is_some_and(|receipt| receipt.is_for(id, frozen.digest))
    }
}

/// The outbox, with the digest of the bytes that are really there.
fn outbox(mailbox: &Connection) -> Result<HashMap<SubmissionId, Frozen>> {
    let mut rows =
        mailbox.prepare("SELECT id, bytes, receipt FROM outbox JOIN envelope USING (seq)")?;
    let rows = rows.query_map([], |row| {
        let digest = Digest::of(&row.get::<_, Vec<u8>>("bytes")?);
        let id = SubmissionId::from_bytes(row.get("id")?);
        Ok((id, Frozen { digest, receipt: row.get("receipt")? }))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

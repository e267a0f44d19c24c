//! What both sides have in their stores when everything is over, side by side.

use std::{collections::HashMap, fmt, path::Path};

use anyhow::{Context as _, Result};
use rusqlite::Connection;
use upheld_authority::{Authority, Surroundings};
use upheld_engine::{
    host::native::{NativeStorage, StoreKeys},
    mailbox::Mailbox,
    outside::Storage as _,
    protocol::{Digest, Receipt, Signed, SubmissionId, VerifyingKey},
    stores::Store,
    vault::Vault,
};

use crate::phone::Place;

/// The sums.
#[derive(PartialEq, Eq, Debug)]
pub struct Ledger {
    /// In the phone's outbox.
    pub enqueued: usize,
    /// Of these, how many the authority has.
    pub accepted: usize,
    /// How often the authority was sent something it had, and knew it.
    pub suppressed: usize,
    /// Replies on the phone that say what staff wrote.
    pub replies: usize,
    /// Written, but missing at the authority, changed, or without a receipt that verifies.
    pub lost: usize,
    /// Rows at the authority beyond one for each that was written.
    pub doubled: usize,
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { enqueued, accepted, suppressed, replies, lost, doubled } = self;
        write!(
            f,
            "enqueued={enqueued} accepted={accepted} suppressed={suppressed} replies={replies} \
             lost={lost} doubled={doubled}"
        )
    }
}

/// A row of the phone's outbox.
struct Frozen {
    digest: Digest,
    receipt: Option<String>,
}

impl Ledger {
    /// Reads the stores of a phone and of an authority that are both switched off.
    pub async fn draw_up(
        written: &[SubmissionId],
        reply: &str,
        statuses: &[u16],
        phone: &Place,
        authority: &Path,
    ) -> Result<Self> {
        let keys = StoreKeys::load_or_make(&phone.keys, &phone.data)?;
        let storage = NativeStorage::new(phone.data.clone(), keys)?;
        let outbox = outbox(&storage.open(Store::Mailbox)?)?;
        let mailbox = Mailbox::open(storage.open(Store::Mailbox)?, storage.journal_mode())?;
        let keyring = mailbox.authority()?.and_then(|joined| joined.keyring);
        let receipt_keys = keyring.context("the phone has no keyring")?.receipt_keys;
        let vault = Vault::open(storage.open(Store::Vault)?, storage.journal_mode())?;

        let stored =
            Authority::open(authority, Surroundings::default()).await?.submissions().await?;
        let arrived: HashMap<_, _> = stored.iter().map(|one| (one.id, one.digest)).collect();

        let is_safe = |id: &&SubmissionId| {
            let frozen = outbox.get(id);
            frozen.is_some_and(|frozen| {
                arrived.get(id) == Some(&frozen.digest) && has_proof(**id, frozen, &receipt_keys)
            })
        };
        let safe = written.iter().filter(is_safe).count();
        let mut replies = 0;
        for id in written {
            let received = vault.replies(*id)?;
            replies += received.iter().filter(|one| one.readable && one.text == reply).count();
        }
        let accepted = outbox.keys().filter(|id| arrived.contains_key(id)).count();
        Ok(Self {
            enqueued: outbox.len(),
            accepted,
            suppressed: statuses.iter().filter(|status| **status == 200).count(),
            replies,
            lost: written.len() - safe,
            doubled: stored.len() - accepted,
        })
    }

    /// Whether every promise was kept.
    pub fn is_whole(&self, written: usize) -> bool {
        let Self { enqueued, accepted, suppressed, replies, lost, doubled } = *self;
        (enqueued, accepted) == (written, written)
            && (replies, lost, doubled) == (1, 0, 0)
            && suppressed >= 1
    }
}

/// The outbox, with the digest of the bytes that are really there.
fn outbox(mailbox: &Connection) -> Result<HashMap<SubmissionId, Frozen>> {
    let mut rows = mailbox.prepare("SELECT id, envelope, receipt FROM outbox")?;
    let rows = rows.query_map([], |row| {
        let digest = Digest::of(&row.get::<_, Vec<u8>>("envelope")?);
        let id = SubmissionId::from_bytes(row.get("id")?);
        Ok((id, Frozen { digest, receipt: row.get("receipt")? }))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether the phone holds the authority's signed word for exactly these bytes.
fn has_proof(id: SubmissionId, frozen: &Frozen, trusted: &[VerifyingKey]) -> bool {
    let signed = frozen.receipt.as_deref().map(serde_json::from_str::<Signed<Receipt>>);
    let receipt = signed.and_then(Result::ok).and_then(|signed| signed.verify(trusted).ok());
    receipt.is_some_and(|receipt| receipt.is_for(id, frozen.digest))
}

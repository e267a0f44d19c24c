//! The sums of the story.

use std::{fmt, path::Path};

use anyhow::Result;
use upheld_engine::protocol::SubmissionId;
use upheld_prove::processes::{Books, Place};

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

impl Ledger {
    /// Reads the stores of a phone and of an authority that are both switched off.
    pub async fn draw_up(
        written: &[SubmissionId],
        reply: &str,
        statuses: &[u16],
        phone: &Place,
        authority: &Path,
    ) -> Result<Self> {
        let books = Books::read(phone, authority).await?;
        Ok(Self {
            enqueued: books.enqueued(),
            accepted: books.accepted(),
            suppressed: statuses.iter().filter(|status| **status == 200).count(),
            replies: books.replies(written, reply)?,
            lost: books.lost(written),
            doubled: books.doubled(),
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

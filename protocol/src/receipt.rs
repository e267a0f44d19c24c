//! The receipt: the only thing that makes a submission *delivered*.

use serde::{Deserialize, Serialize};

use crate::{Digest, SubmissionId, Timestamp, signing::Document};

/// The authority's word that it has stored these bytes. Travels as [`crate::Signed`], signed by
/// one of the keyring's receipt keys. The same submission always gets the same receipt.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Receipt {
    /// The submission.
    pub submission: SubmissionId,
    /// The digest of the envelope that was stored.
    pub digest: Digest,
    /// When it was stored, by the authority's clock. Statutory clocks run from here.
    pub received_at: Timestamp,
}

impl Document for Receipt {
    const DOMAIN: &'static str = "upheld/receipt/v1";
}

impl Receipt {
    /// Whether this receipt is for exactly these bytes of this submission.
    #[must_use]
    pub fn is_for(&self, submission: SubmissionId, digest: Digest) -> bool {
        self.submission == submission && self.digest == digest
    }
}

//! What is kept of invites and of the devices that came with one.

use upheld_protocol::{Digest, Timestamp, VerifyingKey};

use super::{InviteId, MemberId};

/// An invite to be kept.
#[derive(Clone, Debug)]
pub struct NewInvite {
    /// Its id.
    pub id: InviteId,
    /// The hash of its code.
    pub code: Digest,
    /// When it was made.
    pub made_at: Timestamp,
    /// By whom; nobody when the operator made it.
    pub made_by: Option<MemberId>,
    /// From when on it is too old.
    pub expires_at: Timestamp,
}

/// An invite that can still be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenInvite {
    /// Its id.
    pub id: InviteId,
    /// When it was made.
    pub made_at: Timestamp,
    /// By whom, by name; nobody when the operator made it.
    pub made_by: Option<String>,
    /// From when on it is too old.
    pub expires_at: Timestamp,
}

/// A device that shows a code.
#[derive(Clone, Debug)]
pub struct Enrolment {
    /// The hash of the code.
    pub code: Digest,
    /// The device.
    pub device: VerifyingKey,
    /// When.
    pub at: Timestamp,
    /// The signed document, kept and sent if this is the first use of the code.
    pub document: Vec<u8>,
}

/// What became of a code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Redeemed {
    /// It was used now; the document counts.
    New,
    /// This device used it before: the document of then.
    Again(Vec<u8>),
    /// Another device used it before.
    UsedByAnother,
    /// It is too old, or was withdrawn.
    Expired,
    /// There is no such code.
    Unknown,
}

/// What is known of the phone a submission came from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It was invited.
    Invited {
        /// When it came with its invite.
        at: Timestamp,
        /// Who made the invite, by name; nobody when the operator did.
        by: Option<String>,
    },
    /// Nobody invited it, but it did the work that is asked of such phones.
    Anonymous,
    /// Nobody invited it, and nothing speaks for it.
    NotChecked,
}

//! What is kept of attachments.

use upheld_protocol::{AttachmentId, Digest, SubmissionId, Timestamp, VerifyingKey};

/// An attachment that a device says will follow.
#[derive(Clone, Debug)]
pub struct NewAttachment {
    /// Its id.
    pub id: AttachmentId,
    /// The device that signed the request.
    pub device: VerifyingKey,
    /// The submission it belongs to.
    pub submission: SubmissionId,
    /// How many sealed bytes will follow.
    pub bytes: u32,
    /// Their digest.
    pub digest: Digest,
    /// By this server's clock.
    pub announced_at: Timestamp,
    /// How many attachments its submission may have.
    pub most: u32,
}

/// What became of an announcement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Announced {
    /// It was not known before.
    New,
    /// It was announced before, just so: this is how far it has come.
    Before(Upload),
    /// It was announced before with other facts. Those were kept.
    Different,
    /// Its submission has as many as it may have.
    TooMany,
    /// Its submission is not here, or not of this device.
    UnknownSubmission,
    /// Its submission was deleted; the receipt of then.
    Deleted(Vec<u8>),
}

/// How far an attachment has come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Upload {
    /// So many bytes of so many, with this digest in the end.
    Under {
        /// So many are stored.
        received: u32,
        /// So many will be.
        bytes: u32,
        /// The digest of them all.
        digest: Digest,
    },
    /// All of it is stored.
    Whole {
        /// So many bytes.
        bytes: u32,
        /// The signed receipt.
        receipt: Vec<u8>,
    },
    /// Its submission was deleted before it was whole; the submission's receipt.
    Deleted(Vec<u8>),
}

/// A part of an attachment.
#[derive(Clone, Debug)]
pub struct NewPart {
    /// Of which attachment.
    pub attachment: AttachmentId,
    /// The device that signed the request.
    pub device: VerifyingKey,
    /// Where it begins.
    pub start: u32,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The signed receipt, kept and sent if this part makes the attachment whole.
    pub receipt: Vec<u8>,
}

/// What became of a part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PartTaken {
    /// Stored; the next one begins here.
    Stored(u32),
    /// Stored, and with it all of the attachment: the signed receipt.
    NowWhole(Vec<u8>),
    /// The attachment was whole before.
    WholeBefore {
        /// So many bytes.
        bytes: u32,
        /// The receipt of then.
        receipt: Vec<u8>,
    },
    /// It does not begin where the last one ended, which is here.
    WrongOffset(u32),
    /// It reaches beyond what was announced.
    TooLong,
    /// It was the last part, and all of them together are not what was announced: none is kept.
    BadDigest,
    /// No such attachment of this device was announced.
    Unknown,
    /// Its submission was deleted; the receipt of then.
    Deleted(Vec<u8>),
}

/// An attachment as it stands beside its message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredAttachment {
    /// Its id.
    pub id: AttachmentId,
    /// The digest that was announced.
    pub digest: Digest,
    /// How many sealed bytes there will be.
    pub bytes: u32,
    /// How many there are.
    pub received: u32,
    /// All of it is there and was checked.
    pub whole: bool,
}

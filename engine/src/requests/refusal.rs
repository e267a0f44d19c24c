//! Why something could not be done.

use serde::{Deserialize, Serialize};

use super::{DraftField, WhyWeak};

/// Why the engine could not do what was asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
pub enum Refusal {
    /// There is no room left on the phone. Nothing that was saved before is lost.
    #[error("no room left on this phone")]
    Full,
    /// A store cannot be read or written for now.
    #[error("a store on this phone cannot be used")]
    Store,
    /// No such thing.
    #[error("not found")]
    NotFound,
    /// No authority has been joined, or its keyring has not arrived yet.
    #[error("no authority has been joined yet")]
    NoAuthority,
    /// The text is no invite link, or not a safe one.
    #[error("not an invite")]
    NotAnInvite,
    /// Another authority was joined before.
    #[error("another authority was joined before")]
    OtherAuthority,
    /// Something that must be filled in is not.
    #[error("something is missing")]
    Missing(DraftField),
    /// It would go only to the team of the worker it is about.
    #[error("its only readers would be those it is about")]
    OnlyItsSubject,
    /// A text is over its limit, in characters.
    #[error("a text is too long")]
    TooLong {
        /// Which text.
        field: DraftField,
        /// How many characters it has.
        characters: u32,
        /// How many it may have.
        limit: u32,
    },
    /// A note is over its limit.
    #[error("a note is too long")]
    NoteTooLong {
        /// How many characters it may have.
        limit: u32,
    },
    /// Of somebody to be saved there is neither name nor number, address or note.
    #[error("somebody has neither a name nor a number")]
    PersonEmpty,
    /// A name, number, address or note of somebody is over its limit.
    #[error("a line about somebody is too long")]
    PersonTooLong {
        /// How many characters it may have.
        limit: u32,
    },
    /// The message, or the answer that was shared, may have left this phone already, so it cannot
    /// be taken back.
    #[error("it may have left already")]
    AlreadyLeft,
    /// As much is attached as one message can carry.
    #[error("no more can be attached")]
    TooManyAttachments {
        /// How many one message can carry.
        limit: u32,
    },
    /// What was to be attached is too large.
    #[error("the attachment is too large")]
    AttachmentTooLarge {
        /// The most bytes it may have.
        limit: u32,
    },
    /// The vault is locked.
    #[error("locked")]
    Locked,
    /// That is not what opens the lock.
    #[error("not what opens the lock")]
    WrongSecret {
        /// How long to wait before the next try, in milliseconds; 0 when it can be now.
        wait_millis: i64,
    },
    /// There were too many wrong tries; this one was not looked at.
    #[error("wait before the next try")]
    WaitFirst {
        /// How long, in milliseconds.
        wait_millis: i64,
    },
    /// That cannot be taken as a lock.
    #[error("too weak for a lock")]
    Weak(WhyWeak),
    /// The phone has too little memory free to open the lock just now.
    #[error("too little memory")]
    NoMemory,
    /// A fault in the program itself.
    #[error("something went wrong in the app")]
    Unexpected,
}

//! How the engine stands.

use serde::{Deserialize, Serialize};

use super::LockView;

/// How the engine as a whole stands, pushed to the app.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum EngineStatus {
    /// Opening its stores.
    Opening,
    /// Another tab has the stores; this one waits.
    InUseElsewhere,
    /// Another tab asked for the stores and has them now.
    MovedElsewhere,
    /// Ready for questions.
    Ready,
    /// Could not open.
    Failed(OpenFailure),
}

/// Why the engine could not open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
pub enum OpenFailure {
    /// This browser or window keeps nothing (a private window, an old browser).
    #[error("nothing can be kept here")]
    NoStorage,
    /// There is no room left on the phone.
    #[error("no room left on this phone")]
    Full,
    /// The stores were written by a newer version of the app.
    #[error("the stores were written by a newer version")]
    NewerVersion,
    /// The platform's key cannot be read, so the stores cannot be opened. They are left untouched.
    #[error("the key of the stores cannot be read")]
    Key,
    /// Another program holds the stores.
    #[error("another program holds the stores")]
    InUse,
    /// Anything else.
    #[error("the stores cannot be opened")]
    Other,
}

/// What the engine tells the app without being asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Update {
    /// The engine's status.
    Status(EngineStatus),
    /// Something in the stores changed: screens ask again.
    Changed,
    /// How the lock stands: once at the start, and whenever it changes.
    Lock(LockView),
}

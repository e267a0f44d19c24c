//! SQLite's errors, sorted into the few that matter. Messages are dropped: only codes remain.

use rusqlite::{Error, ErrorCode};

use crate::store::StoreError;

/// The lane is gone, or its transaction was undone.
pub(super) const CLOSED: StoreError = StoreError::Unavailable(0);

pub(super) fn sorted(error: &Error) -> StoreError {
    let Error::SqliteFailure(failure, _) = error else {
        return StoreError::Unreadable;
    };
    let code = failure.extended_code;
    match failure.code {
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::Damaged(code),
        ErrorCode::ConstraintViolation => StoreError::Conflict(code),
        _ => StoreError::Unavailable(code),
    }
}

//! Reading columns back into the types they were.

use rusqlite::{Error, Result, Row, types::Type};
use upheld_protocol::{
    AttachmentId, AuthorityId, Digest, EventId, KeyId, SubmissionId, TeamId, Timestamp,
    VerifyingKey, sealing::PublicKey,
};

use crate::store::{InviteId, MemberId};

/// A value kept as raw bytes.
pub(super) trait FromColumn: Sized {
    fn from_column(bytes: &[u8]) -> Option<Self>;
}

macro_rules! sixteen_bytes {
    ($($name:ident),*) => {$(
        impl FromColumn for $name {
            fn from_column(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self::from_bytes)
            }
        }
    )*};
}
sixteen_bytes!(AttachmentId, AuthorityId, EventId, InviteId, KeyId, MemberId, SubmissionId, TeamId);

macro_rules! thirty_two_bytes {
    ($($name:ident),*) => {$(
        impl FromColumn for $name {
            fn from_column(bytes: &[u8]) -> Option<Self> {
                Self::from_bytes(bytes.try_into().ok()?)
            }
        }
    )*};
}
thirty_two_bytes!(Digest, PublicKey, VerifyingKey);

impl<const N: usize> FromColumn for [u8; N] {
    fn from_column(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok()
    }
}

/// A column of raw bytes as what it was.
pub(super) fn bytes<T: FromColumn>(row: &Row<'_>, column: &str) -> Result<T> {
    let raw = row.get_ref(column)?.as_blob()?;
    T::from_column(raw).ok_or_else(|| unreadable(column))
}

/// A moment, or none.
pub(super) fn moment(row: &Row<'_>, column: &str) -> Result<Option<Timestamp>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(Timestamp))
}

fn unreadable(column: &str) -> Error {
    Error::InvalidColumnType(0, column.into(), Type::Blob)
}

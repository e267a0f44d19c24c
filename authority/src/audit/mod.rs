//! Who read what: an append-only log in which every row's hash covers the row before it.
//!
//! A changed or removed row breaks the chain. Rows cut off at the end do not, so the newest row
//! is kept a second time as a *head* signed by the receipt key. An older copy of the whole
//! database is only noticed by somebody who wrote down a later head: `verify-audit` prints it.

use sha2::{Digest as _, Sha256};
use upheld_protocol::{SigningKey, SubmissionId, Timestamp, VerifyingKey};

use crate::store::MemberId;

/// What was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Action {
    /// A member of staff signed in.
    SignedIn,
    /// A member of staff signed out.
    SignedOut,
    /// They looked at the list.
    Listed,
    /// They opened a message and read it.
    Opened,
    /// They tried to open a message and could not.
    CouldNotOpen,
    /// They answered.
    Replied,
    /// They asked something back.
    Asked,
    /// They closed it.
    Closed,
    /// The contents were deleted.
    Deleted,
    /// A member was added.
    MemberAdded,
    /// An invite was made.
    Invited,
    /// An invite was withdrawn.
    InviteWithdrawn,
    /// An attachment was opened.
    AttachmentOpened,
    /// Teams got new keys.
    KeysRotated,
    /// A team began.
    TeamAdded,
    /// What is said of a team changed.
    TeamChanged,
    /// Somebody of the staff joined a team.
    JoinedTeam,
    /// Somebody was taken out of a team.
    TakenOutOfTeam,
}

impl Action {
    /// The name in the log.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::SignedOut => "signed-out",
            Self::Listed => "listed",
            Self::Opened => "opened",
            Self::CouldNotOpen => "could-not-open",
            Self::Replied => "replied",
            Self::Asked => "asked",
            Self::Closed => "closed",
            Self::Deleted => "deleted",
            Self::MemberAdded => "member-added",
            Self::Invited => "invited",
            Self::InviteWithdrawn => "invite-withdrawn",
            Self::AttachmentOpened => "attachment-opened",
            Self::KeysRotated => "keys-rotated",
            Self::TeamAdded => "team-added",
            Self::TeamChanged => "team-changed",
            Self::JoinedTeam => "joined-team",
            Self::TakenOutOfTeam => "taken-out-of-team",
        }
    }
}

/// A line to be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// Who; nobody for what the program does by itself.
    pub member: Option<MemberId>,
    /// What.
    pub action: Action,
    /// To which submission, if to one.
    pub submission: Option<SubmissionId>,
}

/// A line as it is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Counts from 1 without gaps.
    pub sequence: u64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub member: Option<Vec<u8>>,
    /// What, by its name.
    pub action: String,
    /// To which submission.
    pub submission: Option<Vec<u8>>,
    /// The hash of the row before; zeros for the first.
    pub previous: [u8; 32],
    /// The hash of this row.
    pub hash: [u8; 32],
}

/// The newest row, signed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// The newest row's number; 0 when there is none yet.
    pub sequence: u64,
    /// The newest row's hash.
    pub hash: [u8; 32],
    /// The signature over both.
    pub signature: [u8; 64],
}

/// What was found wrong with the log.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Tampered {
    /// A number is missing or out of order.
    #[error("row {0} is missing or out of order")]
    Gap(u64),
    /// A row does not follow from the one before, or was changed.
    #[error("row {0} was changed, or the row before it was")]
    Changed(u64),
    /// Rows at the end are missing, or the signed head was changed.
    #[error("the signed head does not fit the last row: rows were cut off or added")]
    Head,
}

/// Makes the row that follows `previous` (number and hash).
#[must_use]
pub fn next_row(previous: (u64, [u8; 32]), entry: &Entry) -> Row {
    let mut row = Row {
        sequence: previous.0 + 1,
        at: entry.at,
        member: entry.member.map(|id| id.as_bytes().to_vec()),
        action: entry.action.name().into(),
        submission: entry.submission.map(|id| id.as_bytes().to_vec()),
        previous: previous.1,
        hash: [0; 32],
    };
    row.hash = hash(&row);
    row
}

/// Signs the newest row.
#[must_use]
pub fn sign_head(row: &Row, key: &SigningKey) -> Head {
    let signature = key.sign(&head_bytes(row.sequence, &row.hash));
    Head { sequence: row.sequence, hash: row.hash, signature }
}

/// Checks the whole log.
///
/// # Errors
/// Tells the first thing that does not fit.
pub fn verify(rows: &[Row], head: Option<&Head>, key: &VerifyingKey) -> Result<(), Tampered> {
    let mut last = (0, [0; 32]);
    for row in rows {
        if row.sequence != last.0 + 1 {
            return Err(Tampered::Gap(last.0 + 1));
        }
        if row.previous != last.1 || row.hash != hash(row) {
            return Err(Tampered::Changed(row.sequence));
        }
        last = (row.sequence, row.hash);
    }
    let fits = match head {
        None => last.0 == 0,
        Some(head) => {
            (head.sequence, head.hash) == last
                && key.verifies(&head_bytes(head.sequence, &head.hash), &head.signature)
        }
    };
    fits.then_some(()).ok_or(Tampered::Head)
}

fn head_bytes(sequence: u64, hash: &[u8; 32]) -> Vec<u8> {
    [b"upheld/audit-head/v1\0".as_slice(), &sequence.to_be_bytes(), hash].concat()
}

fn hash(row: &Row) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(b"upheld/audit-row/v1\0");
    hasher.update(row.previous);
    hasher.update(row.sequence.to_be_bytes());
    hasher.update(row.at.0.to_be_bytes());
    let texts = [row.member.as_deref(), Some(row.action.as_bytes()), row.submission.as_deref()];
    for text in texts {
        // The length goes in front, so that no two rows are the same bytes; -1 tells "none".
        let length = text.map_or(-1, |text| i64::try_from(text.len()).unwrap_or(i64::MAX));
        hasher.update(length.to_be_bytes());
        hasher.update(text.unwrap_or_default());
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log() -> (Vec<Row>, Head, SigningKey) {
        let key = SigningKey::from_seed(&[4; 32]);
        let mut rows: Vec<Row> = Vec::new();
        for n in 0..4 {
            let last = rows.last().map_or((0, [0; 32]), |row| (row.sequence, row.hash));
            let entry = Entry {
                at: Timestamp(n),
                member: Some(MemberId::from_bytes([1; 16])),
                action: Action::Opened,
                submission: Some(SubmissionId::from_bytes([n as u8; 16])),
            };
            rows.push(next_row(last, &entry));
        }
        let head = sign_head(&rows[3], &key);
        (rows, head, key)
    }

    #[test]
    fn an_untouched_log_verifies_and_an_empty_one_does_too() {
        let (rows, head, key) = log();
        assert_eq!(verify(&rows, Some(&head), &key.verifying_key()), Ok(()));
        assert_eq!(verify(&[], None, &key.verifying_key()), Ok(()));
    }

    #[test]
    fn every_change_is_noticed() {
        let (rows, head, key) = log();
        let check = |rows: &[Row]| verify(rows, Some(&head), &key.verifying_key());
        let changed = |change: fn(&mut Row)| {
            let mut rows = rows.clone();
            change(&mut rows[1]);
            check(&rows)
        };
        assert_eq!(changed(|row| row.at = Timestamp(9)), Err(Tampered::Changed(2)));
        assert_eq!(changed(|row| row.member = None), Err(Tampered::Changed(2)));
        assert_eq!(changed(|row| row.action = "listed".into()), Err(Tampered::Changed(2)));
        assert_eq!(changed(|row| row.submission = None), Err(Tampered::Changed(2)));
        assert_eq!(check(&[&rows[..1], &rows[2..]].concat()), Err(Tampered::Gap(2)));
        assert_eq!(check(&rows[1..]), Err(Tampered::Gap(1)));
        assert_eq!(check(&rows[..3]), Err(Tampered::Head));
        assert_eq!(check(&[]), Err(Tampered::Head));
    }

    #[test]
    fn a_rehashed_log_is_noticed_by_its_head() {
        let (mut rows, head, key) = log();
        rows[3].at = Timestamp(77);
        rows[3].hash = hash(&rows[3]);
        assert_eq!(verify(&rows, Some(&head), &key.verifying_key()), Err(Tampered::Head));
        let forged = sign_head(&rows[3], &SigningKey::from_seed(&[5; 32]));
        assert_eq!(verify(&rows, Some(&forged), &key.verifying_key()), Err(Tampered::Head));
    }
}

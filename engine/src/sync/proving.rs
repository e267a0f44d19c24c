//! The proof of work of a phone that nobody invited, done in small pieces between questions, so
//! that the app stays quick on a slow phone.

use upheld_protocol::{Digest, Keyring, Proof, SubmissionId};

use super::Sync;
use crate::{
    mailbox::{Due, Joined, Mailbox},
    requests::Enrolment,
    stores::StoreError,
};

/// How many numbers are tried in one piece: a few hundredths of a second on a slow phone.
const PIECE: u64 = 8;

/// A proof being looked for.
pub(super) struct Proving {
    id: SubmissionId,
    digest: Digest,
    bits: u8,
    next: u64,
}

impl Proving {
    pub(super) fn of(due: &Due, bits: u8) -> Self {
        Self { id: due.id, digest: due.digest, bits, next: 0 }
    }
}

/// How hard a proof an envelope still needs before it goes; `None` when it may go.
pub(super) fn needs_proof(due: &Due, joined: &Joined, keyring: &Keyring) -> Option<u8> {
    let bits = keyring.limits.proof_bits;
    let known = joined.enrolment == Enrolment::Enrolled;
    (!known && bits > 0 && due.proof.is_none()).then_some(bits)
}

impl Sync {
    /// One proof at a time; one that was begun is not begun again.
    pub(super) fn start_proving(&mut self, proving: Proving) {
        let again = |begun: &Proving| begun.digest == proving.digest && begun.bits == proving.bits;
        if self.proving.as_ref().is_none_or(|begun| begun.id == proving.id && !again(begun)) {
            self.proving = Some(proving);
        }
    }

    /// Tries a few more numbers; tells whether there was anything to prove.
    pub(super) fn go_on_proving(&mut self, mailbox: &mut Mailbox) -> Result<bool, StoreError> {
        let Some(proving) = &mut self.proving else { return Ok(false) };
        let mut piece = proving.next..proving.next + PIECE;
        proving.next = piece.end;
        let found = piece.find(|number| Proof(*number).proves(proving.digest, proving.bits));
        if let Some(number) = found {
            mailbox.keep_proof(proving.id, Proof(number))?;
            self.proving = None;
        }
        Ok(true)
    }
}

//! What phone and authority say to each other: wire types, sealing, signing, receipts.
//!
//! No I/O happens here. Everything that needs randomness or time is handed it.
//! The words are the field's own: a *submission* is sealed into an *envelope* for a *team*
//! found in the *keyring*; the authority answers with a *receipt* and, later, *events*.

pub mod accreditation;
pub mod attachment;
pub mod body;
pub mod bytes;
pub mod checkin;
pub mod digest;
pub mod enrolment;
pub mod envelope;
pub mod event;
pub mod evidence;
pub mod ids;
pub mod invite;
pub mod keyring;
pub mod padding;
pub mod problem;
pub mod proof;
pub mod receipt;
pub mod release;
pub mod request_signature;
pub mod sealing;
pub mod seed;
pub mod signing;
pub mod time;
pub mod way;

pub use accreditation::{Accreditation, AccreditationError, NationalRoots};
pub use attachment::{Attachment, AttachmentReceipt};
pub use body::{Concern, Content, Letter, Outcome, ReplyBody, SubmissionBody};
pub use checkin::Checkin;
pub use digest::Digest;
pub use enrolment::{Enrol, Enrolled};
pub use envelope::{Envelope, EnvelopeError};
pub use event::{Cursor, Event, EventPage, EventsAck, Happening};
pub use evidence::{Evidence, EvidenceError, Verified};
pub use ids::{
    AttachmentId, AuthorityId, CheckinId, EventId, KeyId, SubmissionId, TeamId, ThreadId,
};
pub use invite::{Invite, InviteCode};
pub use keyring::{Keyring, Limits, LocalPack, Team, TeamKey};
pub use problem::{Problem, ProblemCode};
pub use proof::Proof;
pub use receipt::Receipt;
pub use release::{Offer, Release, ReleaseError, SignedRelease, Signers};
pub use seed::SealSeed;
pub use signing::{Signed, SigningKey, VerifyingKey};
pub use time::Timestamp;
pub use way::{Choice, Clocked, Question, Way};

/// The source of randomness that callers hand in: the operating system's, or a seeded one in tests.
pub type Randomness<'a> = &'a mut dyn rand_core::CryptoRng<Error = std::convert::Infallible>;

/// The operating system's randomness, for callers that are not tests.
pub fn system_randomness() -> impl rand_core::CryptoRng {
    rand_core::UnwrapErr(getrandom::SysRng)
}

/// The media type of a sealed envelope on the wire.
pub const ENVELOPE_MEDIA_TYPE: &str = "application/vnd.upheld.envelope";
/// The media type of a content pack on the wire.
pub const PACK_MEDIA_TYPE: &str = "application/vnd.upheld.pack";
/// The media type of a problem (RFC 9457, section 3).
pub const PROBLEM_MEDIA_TYPE: &str = "application/problem+json";

//! Where everything is kept. The trait [`Store`] is the only door; every call is one transaction,
//! and a call that changes something returns only once the change is durable.

use std::{future::Future, pin::Pin};

use upheld_protocol::{
    AttachmentId, AuthorityId, Digest, EventId, KeyId, SubmissionId, Team, TeamId, Timestamp,
    VerifyingKey, envelope::Address, sealing::PublicKey,
};

use crate::{
    audit::{Entry, Head, Row},
    figures::Quarter,
    keys::WrappedKey,
};

mod attachments;
mod checkins;
mod ids;
mod invites;
mod place;
pub mod sqlite;
mod teams;

pub use attachments::{Announced, NewAttachment, NewPart, PartTaken, StoredAttachment, Upload};
pub use checkins::{NewCheckin, Tally};
pub use ids::{InviteId, MemberId};
pub use invites::{Enrolment, NewInvite, OpenInvite, Redeemed, Standing};
pub use place::{EventsFound, Place, StoredEvent};
pub use sqlite::SqliteStore;
pub use teams::{Joining, NewTeam, NextKey, Person, Rotation, TakenOut};

/// What a store's call answers, some time later.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Why a store could not do what it was asked. Never carries ids or contents.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq)]
pub enum StoreError {
    /// The disk is full, cannot be written or read, or the store is busy or closed.
    #[error("the store cannot be reached or has no room (code {0})")]
    Unavailable(i32),
    /// The store is damaged.
    #[error("the store is damaged (code {0})")]
    Damaged(i32),
    /// The store was written by a newer version of this program.
    #[error("the store was written by a newer version of this program")]
    Newer,
    /// What was to be written does not fit what is there.
    #[error("this does not fit what is stored (code {0})")]
    Conflict(i32),
    /// Something that was stored cannot be read back.
    #[error("something stored cannot be read")]
    Unreadable,
}

/// Who this authority is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Identity {
    /// Its id.
    pub id: AuthorityId,
    /// Its name.
    pub name: String,
    /// Made for showing and trying.
    pub demonstration: bool,
    /// Where phones and staff reach it.
    pub public_url: String,
    /// The root that signs its keyrings.
    pub root: VerifyingKey,
}

/// A signed keyring as it is served, byte for byte.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredKeyring {
    /// Its version.
    pub version: u64,
    /// When phones will want a newer one.
    pub expires_at: Timestamp,
    /// The signed JSON.
    pub signed: Vec<u8>,
}

/// A member of staff.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// Their id.
    pub id: MemberId,
    /// Their name, as they sign in and as young people see it.
    pub name: String,
    /// What team keys are sealed to for them.
    pub public: PublicKey,
    /// Their private key, under their passphrase.
    pub wrapped: WrappedKey,
}

/// A team's private key, sealed to a member.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeyCopy {
    /// Which key.
    pub key: KeyId,
    /// For whom.
    pub member: MemberId,
    /// Sealed.
    pub sealed: Vec<u8>,
}

/// All there is on the first day, written in one transaction.
#[derive(Clone, Debug)]
pub struct Founding {
    /// Who it is.
    pub identity: Identity,
    /// The teams with their keys.
    pub teams: Vec<Team>,
    /// The staff.
    pub members: Vec<Member>,
    /// Who can open what.
    pub key_copies: Vec<KeyCopy>,
    /// The first keyring.
    pub keyring: StoredKeyring,
}

/// An envelope that just arrived, with the receipt to store beside it.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// What the envelope says of itself.
    pub address: Address,
    /// The device that signed the request.
    pub device: VerifyingKey,
    /// The digest of the bytes.
    pub digest: Digest,
    /// The bytes.
    pub envelope: Vec<u8>,
    /// By this server's clock.
    pub received_at: Timestamp,
    /// The signed receipt, kept and sent if this is the first arrival.
    pub receipt: Vec<u8>,
    /// A proof of work came with it.
    pub proved: bool,
    /// How many that are not urgent are taken of a device that was not invited, from when on.
    pub most: Option<(u32, Timestamp)>,
}

/// What became of an arrival.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Received {
    /// Stored now; the receipt counts.
    New,
    /// Stored before, the same bytes: the receipt of then.
    Again(Vec<u8>),
    /// Stored before, but with other bytes or by another device. The first were kept.
    Different,
    /// Received once, and deleted since: the receipt of then.
    Deleted(Vec<u8>),
    /// Sealed to a key that was never published for that team.
    UnknownKey,
    /// Not stored: as many as are taken have come since then.
    TooManySince(Timestamp),
}

/// Which part of the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shelf {
    /// Neither answered nor closed: urgent first, then oldest first.
    Waiting,
    /// The same, but from a phone that nothing speaks for: oldest first. Never urgent ones.
    NotChecked,
    /// Staff asked something back and nothing came since: newest first.
    Asked,
    /// Answered, not closed: newest first.
    Answered,
    /// Closed: newest first.
    Closed,
}

/// What of a shelf. Of messages that staff dealt with together, the newest stands for all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OnShelf {
    /// Of these teams.
    pub teams: Vec<TeamId>,
    /// On this shelf.
    pub shelf: Shelf,
    /// But not these: they are shown elsewhere.
    pub except: Vec<SubmissionId>,
}

/// A submission as it is stored, without its bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredSubmission {
    /// Its id.
    pub id: SubmissionId,
    /// The device it came from.
    pub device: VerifyingKey,
    /// The digest of the envelope.
    pub digest: Digest,
    /// When it arrived.
    pub received_at: Timestamp,
    /// For which team.
    pub team: TeamId,
    /// Sealed to which key.
    pub key: KeyId,
    /// The writer chose "I feel unsafe".
    pub urgent: bool,
    /// The device's n-th to this team.
    pub counter: u32,
    /// What is known of the phone.
    pub standing: Standing,
    /// When somebody first opened it.
    pub opened_at: Option<Timestamp>,
    /// When it first turned out that it cannot be opened.
    pub cannot_open_at: Option<Timestamp>,
    /// When it was last answered.
    pub answered_at: Option<Timestamp>,
    /// When staff last asked something back, unless they answered since.
    pub asked_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// When its contents were deleted.
    pub deleted_at: Option<Timestamp>,
}

/// A submission with its bytes and what is known around it.
#[derive(Clone, Debug)]
pub struct StoredMessage {
    /// The submission.
    pub submission: StoredSubmission,
    /// The sealed bytes; none once deleted.
    pub envelope: Option<Vec<u8>>,
    /// How many earlier ones of the same device to the same team have not arrived.
    pub missing_before: u32,
    /// What was answered, oldest first.
    pub replies: Vec<StoredReply>,
    /// What goes with it, in the order it was announced.
    pub attachments: Vec<StoredAttachment>,
}

/// Staff's copy of a reply.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredReply {
    /// The event that carried it.
    pub event: EventId,
    /// Who wrote it, by name.
    pub member: String,
    /// When.
    pub at: Timestamp,
    /// Sealed to which of the team's keys.
    pub key: KeyId,
    /// Sealed.
    pub sealed: Vec<u8>,
    /// The phone has said that it keeps it.
    pub reached: bool,
}

/// A signed event to be queued for its device.
#[derive(Clone, Debug)]
pub struct NewEvent {
    /// Its id.
    pub id: EventId,
    /// For which device.
    pub device: VerifyingKey,
    /// About which submission.
    pub submission: SubmissionId,
    /// The signed JSON.
    pub signed: Vec<u8>,
}

/// A reply or a question to be kept and queued.
#[derive(Clone, Debug)]
pub struct NewReply {
    /// It asks something back.
    pub asks: bool,
    /// What the phone fetches.
    pub event: NewEvent,
    /// Sealed to which of the team's keys.
    pub key: KeyId,
    /// Staff's copy.
    pub copy: Vec<u8>,
}

/// The end of a conversation.
#[derive(Clone, Debug)]
pub struct Closing {
    /// What the phone fetches, about the newest message.
    pub event: NewEvent,
    /// What staff say last.
    pub last: Option<NewReply>,
    /// The earlier messages of the conversation.
    pub earlier: Vec<SubmissionId>,
}

/// The whole audit log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AuditTrail {
    /// Every row, in order.
    pub rows: Vec<Row>,
    /// The signed head; none while there are no rows.
    pub head: Option<Head>,
}

/// The only door to what is kept.
pub trait Store: Send + Sync {
    /// Writes the first day.
    fn found(&self, founding: Founding) -> Answer<'_, ()>;
    /// Who this is; `None` before it was founded.
    fn identity(&self) -> Answer<'_, Option<Identity>>;
    /// Answers if the store can be read.
    fn reachable(&self) -> Answer<'_, ()>;

    /// The newest keyring.
    fn keyring(&self) -> Answer<'_, Option<StoredKeyring>>;
    /// Adds a keyring; its version must be higher than every one before.
    fn add_keyring(&self, keyring: StoredKeyring) -> Answer<'_, ()>;
    /// Who holds a copy of a team's key, with what is sealed to them.
    fn key_holders(&self, key: KeyId) -> Answer<'_, Vec<(MemberId, PublicKey)>>;
    /// Adds teams' next keys with their keyring; `false` when those who hold the current ones are
    /// not the ones it was sealed to any more, and then nothing changes.
    fn rotate(&self, rotation: Rotation, entry: Entry) -> Answer<'_, bool>;
    /// All teams with their keys.
    fn teams(&self) -> Answer<'_, Vec<Team>>;
    /// Adds teams with who is in them, and the keyring that tells of them.
    fn add_teams(
        &self,
        teams: Vec<NewTeam>,
        keyring: StoredKeyring,
        entry: Entry,
    ) -> Answer<'_, ()>;
    /// Changes what is said of a team, not its name or keys, and adds the keyring that tells of it.
    fn change_team(&self, team: Team, keyring: StoredKeyring, entry: Entry) -> Answer<'_, ()>;
    /// Who is in a team, by name.
    fn people(&self, team: TeamId) -> Answer<'_, Vec<Person>>;
    /// Somebody joins a team; `false` when the team has a newer key than they would be given, and
    /// then nothing changes.
    fn join(&self, joining: Joining, entry: Entry) -> Answer<'_, bool>;
    /// Takes somebody's copies of a team's keys away.
    fn take_out(&self, team: TeamId, member: MemberId, entry: Entry) -> Answer<'_, TakenOut>;

    /// The member who signs in with this name.
    fn member(&self, name: String) -> Answer<'_, Option<Member>>;
    /// What a member can open.
    fn key_copies(&self, member: MemberId) -> Answer<'_, Vec<KeyCopy>>;
    /// Adds a member with what they can open.
    fn add_member(&self, member: Member, copies: Vec<KeyCopy>, entry: Entry) -> Answer<'_, ()>;
    /// Writes a line in the audit log.
    fn note(&self, entry: Entry) -> Answer<'_, ()>;

    /// Takes an envelope: the first bytes under an id are kept, for good.
    fn receive(&self, arrival: Arrival) -> Answer<'_, Received>;
    /// A device's events after a place, at most `limit`; from the beginning when there is no such
    /// place in this history.
    fn events_after(
        &self,
        device: VerifyingKey,
        after: Option<Place>,
        limit: u32,
    ) -> Answer<'_, EventsFound>;
    /// The device keeps everything up to a place; nothing happens when there is no such place.
    fn acknowledge(&self, device: VerifyingKey, place: Place) -> Answer<'_, ()>;

    /// Adds an invite.
    fn add_invite(&self, invite: NewInvite, entry: Entry) -> Answer<'_, ()>;
    /// The invites that can still be used, newest first.
    fn open_invites(&self, now: Timestamp) -> Answer<'_, Vec<OpenInvite>>;
    /// Withdraws an invite that was not used; `false` when there is none to withdraw.
    fn withdraw_invite(&self, id: InviteId, entry: Entry) -> Answer<'_, bool>;
    /// A device shows a code: the first one has used it, for good.
    fn redeem(&self, enrolment: Enrolment) -> Answer<'_, Redeemed>;
    /// Whether this device came with an invite.
    fn is_invited(&self, device: VerifyingKey) -> Answer<'_, bool>;

    /// Takes note of an attachment that will follow.
    fn announce(&self, attachment: NewAttachment) -> Answer<'_, Announced>;
    /// How far an attachment of this device has come; `None` when none was announced.
    fn upload(&self, device: VerifyingKey, id: AttachmentId) -> Answer<'_, Option<Upload>>;
    /// Takes a part, if it begins where the last one ended.
    fn take_part(&self, part: NewPart) -> Answer<'_, PartTaken>;
    /// All the sealed bytes of an attachment that are there.
    fn attachment_contents(&self, id: AttachmentId) -> Answer<'_, Vec<u8>>;

    /// How many submissions stand there.
    fn count(&self, which: OnShelf) -> Answer<'_, u64>;
    /// The submissions that stand there.
    fn list(&self, which: OnShelf, offset: u32, limit: u32) -> Answer<'_, Vec<StoredSubmission>>;
    /// All that came from phones which have something open and unanswered with these teams, unless
    /// nothing speaks for it: what is unanswered first, of that what is urgent, then the oldest.
    fn unanswered(&self, teams: Vec<TeamId>, limit: u32) -> Answer<'_, Vec<StoredSubmission>>;
    /// What a device wrote to a team, newest first.
    fn of_phone(
        &self,
        device: VerifyingKey,
        team: TeamId,
        limit: u32,
    ) -> Answer<'_, Vec<StoredSubmission>>;
    /// The sealed bytes of these; those that were deleted are left out.
    fn envelopes(&self, ids: Vec<SubmissionId>) -> Answer<'_, Vec<(SubmissionId, Vec<u8>)>>;
    /// One submission with its bytes and replies.
    fn message(&self, id: SubmissionId) -> Answer<'_, Option<StoredMessage>>;
    /// Somebody read it: the log always, the event only the first time. Tells if it was the first.
    fn opened(&self, event: NewEvent, entry: Entry) -> Answer<'_, bool>;
    /// It cannot be opened: the log always, the event only the first time.
    fn cannot_open(&self, event: NewEvent, entry: Entry) -> Answer<'_, bool>;
    /// A reply or a question, which counts for the earlier messages of its conversation too;
    /// `false` when one with this event id is there already, and then nothing changes.
    fn replied(
        &self,
        reply: NewReply,
        earlier: Vec<SubmissionId>,
        entry: Entry,
    ) -> Answer<'_, bool>;
    /// Closes a conversation, after a last reply if there is one; `false` when its newest message
    /// was closed already.
    fn closed(&self, closing: Closing, entry: Entry) -> Answer<'_, bool>;
    /// Deletes the contents; what recognises a late duplicate stays.
    fn delete_contents(&self, id: SubmissionId, entry: Entry) -> Answer<'_, ()>;

    /// Takes an answer with nobody's name on it, each id once; `false` when its quarter is closed.
    fn take_checkin(&self, checkin: NewCheckin) -> Answer<'_, bool>;
    /// Closes the quarters before this one: what is left of them is how often each answer came.
    fn close_quarters(&self, before: Quarter) -> Answer<'_, ()>;
    /// The quarters that are closed, newest first.
    fn closed_quarters(&self) -> Answer<'_, Vec<Quarter>>;
    /// How often each answer was given in a quarter that is closed.
    fn tallies(&self, quarter: Quarter) -> Answer<'_, Vec<Tally>>;

    /// Every submission, oldest first.
    fn submissions(&self) -> Answer<'_, Vec<StoredSubmission>>;
    /// The whole audit log.
    fn audit_trail(&self) -> Answer<'_, AuditTrail>;
}

//! The door of the engine: every question a screen can ask, and what it gets back.
//!
//! These types cross a thread natively and a worker boundary in the browser, so all of them are
//! serde types. Times are moments of the clock that made them; words for people live in the app.

use serde::{Deserialize, Serialize};
use upheld_pack::{Entry, EntryId, Helpline, Kind, Source, Status};
use upheld_protocol::{
    Attachment, AttachmentId, ProblemCode, SubmissionId, TeamId, ThreadId, Timestamp, bytes::Blob,
};

/// A question with the type of its answer.
pub trait Ask: Into<Request> {
    /// What comes back when it goes well.
    type Answer;
    /// Takes the answer out of its travelling form.
    ///
    /// # Errors
    /// [`Refusal::Unexpected`] when it is the answer to another question.
    fn unpack(answer: Answer) -> Result<Self::Answer, Refusal>;
}

macro_rules! requests {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)? } => $answer:ty;)*) => {
        /// A question as it travels.
        #[derive(Clone, Serialize, Deserialize)]
        #[allow(missing_docs)]
        pub enum Request { $($name(ask::$name)),* }

        /// An answer as it travels.
        #[derive(Clone, Serialize, Deserialize)]
        #[allow(missing_docs, clippy::large_enum_variant)]
        pub enum Answer { $($name($answer)),* }

        impl std::fmt::Debug for Request {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match self { $(Self::$name(_) => concat!(stringify!($name), "(…)")),* })
            }
        }
        impl std::fmt::Debug for Answer {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match self { $(Self::$name(_) => concat!(stringify!($name), "(…)")),* })
            }
        }

        /// The questions, one type each.
        #[allow(missing_docs)]
        pub mod ask {
            use super::*;
            $(
                $(#[$doc])*
                #[derive(Clone, Serialize, Deserialize)]
                pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
            )*
        }

        $(
            impl From<ask::$name> for Request {
                fn from(ask: ask::$name) -> Self { Self::$name(ask) }
            }
            impl Ask for ask::$name {
                type Answer = $answer;
                fn unpack(answer: Answer) -> Result<$answer, Refusal> {
                    match answer {
                        Answer::$name(answer) => Ok(answer),
                        _ => Err(Refusal::Unexpected),
                    }
                }
            }
        )*
    };
}

requests! {
    /// What the home screen and every screen's frame need.
    Home {} => HomeView;
    /// The whole pledge as a list.
    Pledge {} => PledgeView;
    /// One entry of the library.
    OneEntry { id: EntryId } => EntryView;
    /// The library entries that fit these words, best first.
    Search { words: String } => Vec<EntryCard>;
    /// The helplines of the pack. 999 and Childline are not among them: see [`crate::help`].
    Help {} => Vec<Helpline>;

    /// Joins an authority by its invite link.
    Join { link: String } => ();

    /// Starts a draft; the first page of Speak up.
    NewDraft { about: Option<EntryId> } => SubmissionId;
    /// The drafts on this phone, newest first.
    Drafts {} => Vec<DraftCard>;
    /// One draft.
    OneDraft { id: SubmissionId } => Draft;
    /// Saves one change to a draft; sent at every keystroke.
    SaveDraft { id: SubmissionId, change: DraftChange } => ();
    /// Deletes a draft. Can be undone until the app closes.
    DeleteDraft { id: SubmissionId } => ();
    /// Brings back the draft that was just deleted.
    UndeleteDraft { id: SubmissionId } => ();
    /// Attaches a voice note or a photo to a draft. Sealed at once.
    Attach { draft: SubmissionId, media_type: String, bytes: Blob } => AttachmentId;
    /// Takes something off a draft, for good.
    Detach { draft: SubmissionId, attachment: AttachmentId } => ();
    /// Freezes the draft and puts it in the outbox. Answered only when both are on the disk;
    /// asking again for the same draft changes nothing.
    Submit { id: SubmissionId } => ThreadId;

    /// All messages, newest first, and how delivery stands.
    Messages {} => MessagesView;
    /// One conversation. Opening it marks its replies as read.
    OneThread { id: ThreadId } => ThreadView;
    /// Looks for a connection, delivers and fetches, now.
    CheckNow {} => ();
    /// Tries a parked message again.
    Retry { id: SubmissionId } => ();
    /// Takes back a message that has not left this phone, or that was refused: it is a draft
    /// again, with the id in the answer, and will not be sent unless it is submitted again.
    TakeBack { id: SubmissionId } => SubmissionId;
    /// The reader has seen a notice.
    DismissNotice { notice: Notice } => ();
}

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
    /// The message may have left this phone already, so it cannot be taken back.
    #[error("the message may have left already")]
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
    /// A fault in the program itself.
    #[error("something went wrong in the app")]
    Unexpected,
}

/// What the home screen and every screen's frame need.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct HomeView {
    /// The authority joined, once its keyring has arrived.
    pub authority: Option<AuthorityView>,
    /// An invite was taken, but the keyring has not arrived yet.
    pub joining: bool,
    /// Drafts on this phone.
    pub drafts: u32,
    /// Messages waiting to go.
    pub waiting: u32,
    /// Messages that could not be sent and need the writer.
    pub need_you: u32,
    /// Replies not read yet.
    pub unread: u32,
    /// What must be said once.
    pub notices: Vec<Notice>,
}

/// Something the engine must tell, until the reader has seen it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Notice {
    /// The mailbox was damaged. It was set aside, and what the vault knew was put back in line.
    MailboxSetAside,
    /// The vault was damaged. It was set aside; drafts and replies in it cannot be shown.
    VaultSetAside,
    /// The library was damaged and was built again; nothing is missing.
    LibraryRebuilt,
}

/// The authority joined.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct AuthorityView {
    /// Its name.
    pub name: String,
    /// Every screen must say that this is a demonstration.
    pub demonstration: bool,
    /// Who can be written to.
    pub teams: Vec<TeamView>,
    /// The most characters in one long answer.
    pub answer_characters: u32,
    /// Its keyring has expired and no newer one has arrived.
    pub expired: bool,
    /// Whether it knows this phone as one it invited.
    pub enrolment: Enrolment,
    /// The most attachments of one message.
    pub attachments: u32,
    /// The most bytes of one attachment.
    pub attachment_bytes: u32,
}

/// Whether an authority knows this phone as one it invited.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Enrolment {
    /// There was no code: it is written to without being known.
    NotInvited,
    /// There is a code; the authority has not answered yet.
    UnderWay,
    /// It knows this phone: verified.
    Enrolled,
    /// It did not take the code. Messages go all the same.
    Refused(ProblemCode),
}

/// A team that reads.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct TeamView {
    /// The team.
    pub id: TeamId,
    /// Its name.
    pub name: String,
    /// Who is in it.
    pub who: String,
    /// When somebody is there.
    pub hours: String,
}

/// An entry in a list.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct EntryCard {
    /// The entry.
    pub id: EntryId,
    /// Promise, element, …
    pub kind: Kind,
    /// Law, guidance, expectation, promise: always shown.
    pub status: Status,
    /// Its number within its kind.
    pub number: u32,
    /// Its title in plain words.
    pub title: String,
    /// Its picture's name.
    pub picture: String,
}

/// The whole pledge: each list in its own order.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct PledgeView {
    /// The ten promises of 2019.
    pub promises: Vec<EntryCard>,
    /// What councils said they intend to do.
    pub intentions: Vec<EntryCard>,
    /// The nineteen basic elements of 2007.
    pub elements: Vec<EntryCard>,
    /// What every pledge should make sure of (2007).
    pub expectations: Vec<EntryCard>,
}

/// One entry with everything around it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct EntryView {
    /// The entry.
    pub entry: Entry,
    /// Where it comes from.
    pub source: Source,
    /// Related entries.
    pub related: Vec<EntryCard>,
    /// Its review date has passed: the screen says so.
    pub past_review: bool,
    /// The one before and the one after, of the same kind.
    pub before: Option<EntryCard>,
    /// The one after.
    pub after: Option<EntryCard>,
}

/// A field of a draft.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum DraftField {
    /// What happened.
    WhatHappened,
    /// What the writer wants to happen.
    Wanted,
    /// The name the writer gives.
    From,
    /// Who should read it.
    Recipient,
}

/// A draft of a concern. Every answer may still be missing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its id, which the submission keeps.
    pub id: SubmissionId,
    /// What happened.
    pub what_happened: String,
    /// Which entry it is about.
    pub about: Option<EntryId>,
    /// What the writer wants to happen.
    pub wanted: String,
    /// Who should read it.
    pub recipient: Option<TeamId>,
    /// The name the writer gives.
    pub from: String,
    /// The page the writer was on, so that the app can go on there. The app's own word.
    pub page: String,
    /// What is attached. Kept apart from the text, so not part of its stored form.
    #[serde(default)]
    pub attached: Vec<AttachedCard>,
}

/// Something attached to a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AttachedCard {
    /// Its id.
    pub id: AttachmentId,
    /// What it is: `image/jpeg`, `audio/ogg`, …
    pub media_type: String,
    /// How large it is, in bytes.
    pub bytes: u32,
}

impl From<Attachment> for AttachedCard {
    fn from(attachment: Attachment) -> Self {
        let Attachment { id, media_type, bytes, .. } = attachment;
        Self { id, media_type, bytes }
    }
}

/// Something attached to a message, and how far it has come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AttachmentView {
    /// What it is.
    pub card: AttachedCard,
    /// How far it has come.
    pub state: AttachmentState,
}

/// How far an attachment has come. It goes after the message itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum AttachmentState {
    /// Waiting, or on its way.
    Waiting {
        /// So many bytes have arrived.
        arrived: u32,
        /// So many there are.
        of: u32,
    },
    /// The authority's computer has all of it: a verified receipt.
    Delivered,
    /// It could not be sent. The message itself is not touched by that.
    Parked(WhyParked),
}

impl Draft {
    /// Takes one change in.
    pub fn apply(&mut self, change: DraftChange) {
        match change {
            DraftChange::WhatHappened(text) => self.what_happened = text,
            DraftChange::About(entry) => self.about = entry,
            DraftChange::Wanted(text) => self.wanted = text,
            DraftChange::Recipient(team) => self.recipient = team,
            DraftChange::From(name) => self.from = name,
            DraftChange::Page(page) => self.page = page,
        }
    }
}

/// A draft in a list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftCard {
    /// The draft.
    pub id: SubmissionId,
    /// Its beginning, possibly empty.
    pub beginning: String,
    /// When it was last changed, by the phone's clock.
    pub changed_at: Timestamp,
    /// The page the writer was on.
    pub page: String,
}

/// One change to a draft.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum DraftChange {
    /// What happened.
    WhatHappened(String),
    /// Which entry it is about.
    About(Option<EntryId>),
    /// What the writer wants to happen.
    Wanted(String),
    /// Who should read it.
    Recipient(Option<TeamId>),
    /// The name the writer gives.
    From(String),
    /// The page the writer is on.
    Page(String),
}

/// The true state of a message.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum State {
    /// On this phone, waiting to go.
    Waiting(WhyWaiting),
    /// On its way right now; not delivered until the receipt is verified.
    Sending,
    /// The authority's computer has it: a verified receipt.
    Delivered,
    /// A person opened it.
    Opened,
    /// A person answered.
    Answered,
    /// The team closed it.
    Closed,
    /// The team could not open it: another way is needed.
    CannotOpen,
    /// It could not be sent and needs the writer.
    Parked(WhyParked),
}

/// Why a message is still waiting.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum WhyWaiting {
    /// It has not been tried yet.
    NotTriedYet,
    /// There was no connection.
    NoConnection,
    /// Something answered that is not the authority: a Wi-Fi log-in page, a faulty proxy.
    WrongAnswer,
    /// The authority asked to wait.
    AskedToWait,
    /// The authority has new keys; the message is being sealed again.
    NewKeys,
    /// An earlier message of this conversation must go first.
    BehindAnother,
}

/// Why a message could not be sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum WhyParked {
    /// The authority says it has this id with other contents.
    DifferentBytes,
    /// The authority says it is too large.
    TooLarge,
    /// The authority refused it for another reason.
    Refused(ProblemCode),
}

/// Something that happened to a message, in order of time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineStep {
    /// When: the phone's clock for what happened on the phone, the authority's for the rest.
    pub at: Timestamp,
    /// What.
    pub what: Step,
}

/// A step of a timeline.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Saved on this phone.
    Saved,
    /// The authority's computer has it.
    Delivered,
    /// A person opened it.
    Opened {
        /// The team.
        team: String,
    },
    /// A person answered.
    Answered {
        /// The team.
        team: String,
        /// Who, as they want to be called; empty while the reply is still sealed.
        from: String,
        /// The answer; empty while it is still sealed, or could not be opened.
        text: String,
        /// Whether the answer could be opened.
        readable: bool,
    },
    /// The team closed it.
    Closed {
        /// The team.
        team: String,
    },
    /// The team could not open it.
    CannotOpen,
}

/// All messages, and how delivery stands.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessagesView {
    /// The messages, newest first.
    pub messages: Vec<MessageCard>,
    /// How delivery stands.
    pub delivery: Delivery,
    /// Attachments that have not wholly arrived yet, of messages delivered or not.
    pub attachments_waiting: u32,
}

/// How delivery stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Delivery {
    /// Working on it right now.
    pub busy: bool,
    /// When the authority last answered truly, by the phone's clock.
    pub last_heard_at: Option<Timestamp>,
    /// What went wrong at the last try, if it did.
    pub trouble: Option<WhyWaiting>,
}

/// A message in a list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageCard {
    /// The message.
    pub id: SubmissionId,
    /// Its conversation.
    pub thread: ThreadId,
    /// Its beginning.
    pub beginning: String,
    /// The team it is for.
    pub to: String,
    /// When it was written, by the phone's clock.
    pub written_at: Timestamp,
    /// Its state.
    pub state: State,
    /// Replies not read yet.
    pub unread: u32,
    /// It can be taken back: nothing of it has left, or it was refused.
    pub can_take_back: bool,
}

/// One conversation.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadView {
    /// The message.
    pub id: SubmissionId,
    /// Its conversation.
    pub thread: ThreadId,
    /// What happened, as written.
    pub what_happened: String,
    /// What the writer wants to happen.
    pub wanted: Option<String>,
    /// The title of the entry it is about.
    pub about: Option<String>,
    /// The name given.
    pub from: Option<String>,
    /// The team it is for.
    pub to: String,
    /// When that team is there.
    pub hours: String,
    /// Its state.
    pub state: State,
    /// The reference to say on the telephone. Shown once delivered.
    pub reference: String,
    /// What happened, in order.
    pub timeline: Vec<TimelineStep>,
    /// What goes with it.
    pub attachments: Vec<AttachmentView>,
    /// It can be taken back: nothing of it has left, or it was refused.
    pub can_take_back: bool,
    /// When it will be tried again, by the phone's clock, if it waits and that is not now.
    pub next_try_at: Option<Timestamp>,
    /// How delivery stands.
    pub delivery: Delivery,
}

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
}

//! What was written, and what became of it.

use serde::{Deserialize, Serialize};
use upheld_protocol::{ProblemCode, SubmissionId, ThreadId, Timestamp};

use super::{AttachedCard, Words};

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
    /// Where its words are.
    pub words: Words,
    /// Its beginning; empty when the words are not here.
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
    /// Where its words are.
    pub words: Words,
    /// What happened, as written; empty when the words are not here.
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

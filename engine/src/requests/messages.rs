//! What was written, and what became of it.

use serde::{Deserialize, Serialize};
use upheld_pack::{ClockName, Date, Day};
use upheld_protocol::{
    Outcome, ProblemCode, Question, SubmissionId, ThreadId, Timestamp, Way,
    body::{Letter, RestsOn},
};

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
    /// A person asks something back.
    Asked,
    /// A person answered.
    Answered,
    /// The team closed it.
    Closed,
    /// Its writer closed it, and the authority's computer knows.
    ClosedByMe,
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
    Saved {
        /// What was written then.
        way: Way,
    },
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
        /// It asks something back.
        asks: bool,
        /// What came of it, in the authority's word, when it closes the conversation.
        outcome: Option<Outcome>,
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

/// A conversation in a list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageCard {
    /// Its first message.
    pub id: SubmissionId,
    /// The conversation.
    pub thread: ThreadId,
    /// All messages in it, oldest first.
    pub messages: Vec<SubmissionId>,
    /// The reason it was begun for.
    pub way: Way,
    /// Where its words are.
    pub words: Words,
    /// Its beginning; empty when the words are not here.
    pub beginning: String,
    /// The team it is for.
    pub to: String,
    /// It is for an independent advocate, not for the council.
    pub to_advocate: bool,
    /// When its newest message was written, by the phone's clock.
    pub written_at: Timestamp,
    /// The state of its newest message.
    pub state: State,
    /// By when they should answer.
    pub clock: Option<ClockView>,
    /// Replies not read yet.
    pub unread: u32,
    /// It can be taken back: nothing of it has left, or it was refused.
    pub can_take_back: bool,
}

/// One conversation.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadView {
    /// Its first message.
    pub id: SubmissionId,
    /// Its conversation.
    pub thread: ThreadId,
    /// The reason it was begun for.
    pub way: Way,
    /// Where the words of its first message are.
    pub words: Words,
    /// What its first message says.
    pub letter: LetterView,
    /// What was written after that, oldest first.
    pub more: Vec<MoreView>,
    /// The team it is for.
    pub to: String,
    /// It is for an independent advocate, not for the council.
    pub to_advocate: bool,
    /// When that team is there.
    pub hours: String,
    /// The state of its newest message.
    pub state: State,
    /// The first message was received: there is a verified receipt.
    pub received: bool,
    /// By when they should answer.
    pub clock: Option<ClockView>,
    /// What can be done next, the likeliest first.
    pub can: Vec<NextStep>,
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

/// What a message says. All of it is empty when its words are not here.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LetterView {
    /// The title of the entry it is about.
    pub about: Option<String>,
    /// The name given.
    pub from: Option<String>,
    /// What was answered, in the order it was asked.
    pub answers: Vec<AnswerView>,
    /// What it says of the law.
    pub rests_on: Vec<RestsOn>,
}

/// One question with its answer, as its writer saw them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerView {
    /// The question.
    pub question: Question,
    /// The question in the words its reader saw; empty in messages of before.
    pub asked: String,
    /// The answer in own words; may be empty.
    pub words: String,
    /// What was picked.
    pub picked: Vec<String>,
}

impl LetterView {
    /// A letter with the name that was given.
    #[must_use]
    pub fn of(letter: Letter, from: Option<String>) -> Self {
        let answers = letter.answers.into_iter().map(|given| AnswerView {
            question: given.question,
            asked: given.asked,
            words: given.words.unwrap_or_default(),
            picked: given.picked.into_iter().map(|picked| picked.says).collect(),
        });
        Self {
            about: letter.about.map(|about| about.title),
            from,
            answers: answers.collect(),
            rests_on: letter.rests_on,
        }
    }

    /// What was written at a question; empty when nothing was.
    #[must_use]
    pub fn words(&self, question: Question) -> &str {
        let given = self.answers.iter().find(|answer| answer.question == question);
        given.map_or("", |answer| &answer.words)
    }
}

/// A later message of a conversation.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoreView {
    /// The message.
    pub id: SubmissionId,
    /// What it is: answering back, asking again, …
    pub way: Way,
    /// When it was written, by the phone's clock.
    pub written_at: Timestamp,
    /// Where its words are.
    pub words: Words,
    /// What it says.
    pub letter: LetterView,
    /// Its state.
    pub state: State,
    /// What is attached to it.
    pub attachments: Vec<AttachmentView>,
    /// It can be taken back.
    pub can_take_back: bool,
}

/// By when they should answer, counted from the receipt.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ClockView {
    /// Where the time comes from.
    pub rests_on: ClockRestsOn,
    /// The day it was received, in London.
    pub received_on: Date,
    /// The day they should have answered by.
    pub by: Day,
    /// The last day of all, where there is a later one.
    pub at_most: Option<Day>,
    /// When it may take until then, in plain words.
    pub why_longer: Option<String>,
    /// How it stands.
    pub stands: ClockStands,
    /// Something in it is in doubt: "ask your advocate to check".
    pub needs_review: bool,
}

/// Where a time comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ClockRestsOn {
    /// The rules say it.
    Rules(ClockName),
    /// The team says it answers within so many working days.
    TheirWord(u16),
}

/// How a clock stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ClockStands {
    /// There is time left.
    Running,
    /// The first day has gone by, and there is a last one to come.
    Late,
    /// The last day has gone by.
    VeryLate,
    /// They answered.
    Answered,
}

impl ClockStands {
    /// The day they should have answered by has gone by, and they have not.
    #[must_use]
    pub fn is_late(self) -> bool {
        matches!(self, Self::Late | Self::VeryLate)
    }
}

/// What can be done next in a conversation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum NextStep {
    /// Write something more; opens a conversation that was closed.
    AnswerBack,
    /// Ask where the answer is.
    Chase,
    /// Say whether it helped.
    DidItHelp,
    /// Close it.
    Close,
    /// Ask for stage 2; until this day, where that is known.
    Stage2(Option<Day>),
    /// Ask for stage 3, the panel; until this day, where that is known.
    Stage3(Option<Day>),
    /// Ask for an advocate.
    Advocate,
    /// The Ombudsman.
    Ombudsman,
}

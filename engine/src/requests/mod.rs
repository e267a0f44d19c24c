//! The door of the engine: every question a screen can ask, and what it gets back.
//!
//! These types cross a thread natively and a worker boundary in the browser, so all of them are
//! serde types. Times are moments of the clock that made them; words for people live in the app.

mod checkins;
mod drafts;
mod home;
mod library;
mod look;
mod messages;
mod mine;
mod packs;
mod people;
mod privacy;
mod refusal;
mod status;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use upheld_pack::{Answers, EntryId, Question, TopicId, Word, WordId};
use upheld_protocol::{AttachmentId, Choice, SubmissionId, ThreadId, bytes::Blob};

pub use checkins::{ConsultationView, PledgeAnswer, PledgeCheckView, PromiseCheck, Sharing};
pub use drafts::{
    AsSeen, AttachedCard, Draft, DraftCard, DraftChange, DraftField, Given, LetterPart, Start,
};
pub use home::{AdvocateView, AuthorityView, Enrolment, HomeView, Notice, TeamView};
pub use library::{
    CouncilView, EntryCard, EntryView, Found, HelpView, Hit, Marked, OutcomeView, PledgeView,
    SearchView, TopicCard, TopicView, WordView,
};
pub use look::{Look, LookChange, Motion, Sentences, TextSize, Theme};
pub use messages::{
    AnswerView, AttachmentState, AttachmentView, ClockRestsOn, ClockStands, ClockView, Delivery,
    LetterView, MessageCard, MessagesView, MoreView, NextStep, State, Step, ThreadView,
    TimelineStep, WhyParked, WhyWaiting,
};
pub use mine::{LONGEST_NOTE, SavedView, Standing};
pub use packs::{Fetching, PackCard, PackTrouble, PacksView};
pub use people::{LONGEST_PERSON_LINE, PeopleView, Person};
pub use privacy::{
    Deletion, LockKind, LockView, MyCopy, NewLock, ProofView, PutBy, Secret, SettingChange,
    Settings, ThisPhoneView, WhenAway, WhenIdle, WhyWeak, Words,
};
pub use refusal::Refusal;
pub use status::{EngineStatus, OpenFailure, Update};

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
    /// The topics, in reading order.
    Topics {} => Vec<TopicCard>;
    /// One topic with everything on it.
    OneTopic { id: TopicId } => TopicView;
    /// One entry of the library.
    OneEntry { id: EntryId } => EntryView;
    /// What fits these words in the whole library, best first.
    Search {
        /// What was typed.
        words: String,
        /// The reader's language, if it is not English.
        language: Option<String>,
    } => SearchView;
    /// The glossary, by the young person's word.
    Glossary {} => Vec<Word>;
    /// One word of it.
    OneWord { id: WordId } => WordView;
    /// The questions of "Which rules are about me?".
    GuideQuestions {} => Vec<Question>;
    /// What may follow from these answers. Nothing is remembered.
    GuideOutcomes { answers: Answers } => Vec<OutcomeView>;
    /// The answers that were kept, if any were. Needs the vault open.
    KeptAnswers {} => Option<Answers>;
    /// Keeps answers, or forgets those kept. Needs the vault open.
    KeepAnswers { answers: Option<Answers> } => ();
    /// Who can be called or texted.
    Help {} => HelpView;
    /// This young person's council, once its own pack is here.
    Council {} => Option<CouncilView>;
    /// Where the content comes from, and how new it is.
    Packs {} => PacksView;

    /// Saves an entry, or lets it go. A note on it goes with it; can be undone by noting it again.
    Save { id: EntryId, keep: bool } => ();
    /// What was saved, newest first.
    Saved {} => Vec<SavedView>;
    /// One entry, if it was saved.
    OneSaved { id: EntryId } => Option<SavedView>;
    /// Notes something on an entry, and saves it.
    Note { id: EntryId, note: String } => ();

    /// Everybody this reader may want to reach.
    People {} => PeopleView;
    /// Adds somebody, or changes them; one whose id is not there (any more) is added.
    SavePerson { person: Person } => i64;
    /// Takes somebody off the list. Can be undone by saving them again.
    ForgetPerson { id: i64 } => ();

    /// The promises and what was answered, and what the authority published and asks.
    PledgeCheck {} => PledgeCheckView;
    /// Keeps an answer to "is this promise upheld?"; an earlier one of the same day is replaced,
    /// unless it was shared.
    AnswerPromise { entry: EntryId, answer: Choice, why: String } => ();
    /// Shares the newest answer about a promise, or stops sharing it as long as it has not gone.
    SharePromise { entry: EntryId, share: bool } => ();
    /// Keeps answers to a consultation, and shares them if that is wanted.
    AnswerConsultation { id: String, answers: BTreeMap<String, String>, share: bool } => ();

    /// Joins an authority by its invite link.
    Join { link: String } => ();

    /// Starts a draft; the first page of Speak up.
    NewDraft { start: Start } => SubmissionId;
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
    /// What the letter of this draft says of the law.
    LetterOf { id: SubmissionId } => Vec<LetterPart>;
    /// Freezes the draft, a message for each of its readers, and puts them in the outbox. Answered
    /// only when all of it is on the disk, with the conversation of the first; asking again for the
    /// same draft changes nothing.
    Submit { id: SubmissionId, seen: AsSeen } => ThreadId;

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

    /// Opens the vault.
    Unlock { secret: Secret } => ();
    /// Closes the vault, if it has a lock. Its key is wiped.
    LockNow {} => ();
    /// The app is not in front any more.
    Away {} => ();
    /// Somebody is there: the app came to the front, or was touched. Sent now and then.
    Here {} => ();
    /// Three words for a lock, drawn at random.
    SuggestWords {} => Vec<String>;
    /// Sets a lock, another one, or none. `current` is what opens it now, if anything does.
    ChooseLock { new: NewLock, current: Option<Secret> } => ();
    /// The lock's secret is forgotten: puts the vault by, closed as it is, and begins an empty one.
    /// Nothing is destroyed, and what waits still goes.
    StartAgain {} => ();
    /// Opens a vault that was put by, with its own secret (empty for one without a lock); the one
    /// of now is put by instead.
    BringBack { secret: Secret } => ();
    /// What "Me and this phone" shows.
    ThisPhone {} => ThisPhoneView;
    /// What is set on this phone. Needs no unlocking.
    ReadSettings {} => Settings;
    /// What the packs tell in another language.
    Translation {
        /// Its BCP 47 tag.
        language: String,
    } => Sentences;
    /// Changes one setting.
    ChangeSetting { change: SettingChange } => ();
    /// Deletes a message and its answers from this phone. One that still waits goes all the same.
    /// Not found: one whose words may be in a vault that was put by.
    DeleteMessage { id: SubmissionId } => Deletion;
    /// Deletes every draft, message and answer and everything saved, but nothing of a vault that
    /// was put by. What waits
    /// goes all the same.
    DeleteAll {} => Deletion;
    /// Makes this phone as if nobody had used the app: every vault is destroyed, the council is
    /// forgotten. What waits still goes first, unless told otherwise.
    ClearPhone { still_send: bool } => Deletion;
    /// Everything of one's own, to be taken along.
    TakeCopy {} => MyCopy;
    /// The proof that a message was received; refused as not found before it was.
    Proof { id: SubmissionId } => ProofView;
}

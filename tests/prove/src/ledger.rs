//! What the user was told, written down beside the phone: the truth the oracle judges by.

use upheld_protocol::{Question, SubmissionId, TeamId, ThreadId};

/// What every text written in here contains, so that it is found wherever it should not be.
pub const CANARY: &str = "zq7canary";

/// One letter, from its first word on.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its id.
    pub id: SubmissionId,
    /// What is in its every version, and in no other letter but its twin's.
    pub mark: String,
    /// The question its words answer.
    pub question: Question,
    /// Who is to read it. With two of them it becomes two messages, and two letters in here.
    pub readers: Vec<TeamId>,
    /// The words last confirmed as saved.
    pub saved: Option<String>,
    /// Words whose saving was neither confirmed nor refused since: the phone died.
    pub perhaps: Vec<String>,
    /// What was attached, and confirmed.
    pub attached: Vec<Vec<u8>>,
    /// What may be attached too: the phone died over it.
    pub perhaps_attached: Vec<Vec<u8>>,
    /// How many versions there were.
    pub versions: usize,
    /// How far it has come, as the user was told.
    pub told: Told,
}

/// How far a letter has come, as the user was told.
#[derive(Clone, Debug)]
pub enum Told {
    /// It is a draft.
    Draft,
    /// Submitting it was refused, or the phone died meanwhile: it is a draft or a message.
    Unsure,
    /// Saved, and on its way.
    Submitted {
        /// Its conversation.
        thread: ThreadId,
        /// The how-manieth it was.
        order: usize,
    },
    /// The phone died over taking it back: it is a message, or a draft with another id.
    UnsureWhetherBack {
        /// Its conversation, if it is a message still.
        thread: ThreadId,
        /// The how-manieth it was.
        order: usize,
    },
}

impl Letter {
    /// A letter nothing was written in.
    #[must_use]
    pub fn new(id: SubmissionId, mark: String, question: Question, readers: Vec<TeamId>) -> Self {
        Self {
            id,
            mark,
            question,
            readers,
            saved: None,
            perhaps: vec![],
            attached: vec![],
            perhaps_attached: vec![],
            versions: 0,
            told: Told::Draft,
        }
    }

    /// Whether so many things may be attached to it.
    #[must_use]
    pub fn may_carry(&self, attached: usize) -> bool {
        let least = self.attached.len();
        (least..=least + self.perhaps_attached.len()).contains(&attached)
    }

    /// The words it may have now: those confirmed, or any tried since.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.saved.iter().chain(&self.perhaps).map(String::as_str)
    }

    /// Whether these may be its words.
    #[must_use]
    pub fn may_say(&self, text: &str) -> bool {
        self.words().any(|words| words == text) || (self.saved.is_none() && text.is_empty())
    }
}

/// A reply of the authority's.
#[derive(Clone, Debug)]
pub struct Reply {
    /// To which submission.
    pub to: SubmissionId,
    /// Its words.
    pub text: String,
}

/// Everything that was written.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// The letters.
    pub letters: Vec<Letter>,
    /// The replies that the authority still knows of.
    pub replies: Vec<Reply>,
    /// How many were ever written.
    pub replies_written: usize,
    /// The ids of messages that were taken back: nothing may ever be sent under them.
    pub taken_back: Vec<SubmissionId>,
    /// How many were submitted.
    pub submitted: usize,
}

impl Ledger {
    /// A fresh text of a letter; each is like no other.
    #[must_use]
    pub fn words(mark: &str, version: usize) -> String {
        format!("{mark} version {version}: Nobody asked me before they moved me.")
    }

    /// What is in every version of a letter.
    #[must_use]
    pub fn mark(seed: u64, letter: usize) -> String {
        format!("<{CANARY}-{seed}-{letter}>")
    }

    /// A message has become a draft with another id.
    pub fn is_draft_again(&mut self, letter: usize, draft: SubmissionId) {
        let one = &mut self.letters[letter];
        self.taken_back.push(one.id);
        one.id = draft;
        one.told = Told::Draft;
    }

    /// A letter to two teams has become two messages: this is the second.
    pub fn has_a_twin(&mut self, letter: usize, id: SubmissionId, thread: ThreadId) {
        let order = self.submitted;
        self.submitted += 1;
        let one = &mut self.letters[letter];
        let readers = one.readers.split_off(1);
        let twin = Letter { id, readers, told: Told::Submitted { thread, order }, ..one.clone() };
        self.letters.push(twin);
    }

    /// A letter by its id.
    #[must_use]
    pub fn letter(&self, id: SubmissionId) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.id == id)
    }
}

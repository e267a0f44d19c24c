//! What is inside: the words of the young person and of the person who answers.

use serde::{Deserialize, Serialize};

use crate::{
    Attachment, Choice, Clocked, EventId, Question, SubmissionId, TeamId, ThreadId, Timestamp, Way,
    sealing::PublicKey,
};

/// The plaintext of an envelope. Submission and recipient are repeated inside, so that nobody
/// can pass one child's envelope off as another's.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubmissionBody {
    /// The same id as in the header.
    pub submission: SubmissionId,
    /// The same team as in the header.
    pub recipient: TeamId,
    /// The conversation it belongs to.
    pub thread: ThreadId,
    /// When the phone says it was written: advice only.
    pub written_at: Timestamp,
    /// The name the writer chose to give, if any.
    pub from: Option<String>,
    /// Answers are sealed to this key; its private half never leaves the phone.
    pub reply_key: PublicKey,
    /// What they wrote.
    pub content: Content,
    /// What goes with it, each sealed on its own; it travels after the envelope.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

impl SubmissionBody {
    /// The JSON bytes that are sealed. Keep these bytes, not the means to make them again: a later
    /// version of the program may write the same body differently.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn as_sealed(&self) -> Result<zeroize::Zeroizing<Vec<u8>>, serde_json::Error> {
        serde_json::to_vec(self).map(zeroize::Zeroizing::new)
    }
}

/// What can be written.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Content {
    /// "Something is wrong", as it was written before there were other ways. It is still read.
    Concern(Concern),
    /// Whatever a young person has to say, along one of the ways.
    Letter(Letter),
}

impl Content {
    /// What was written as a letter, also when it is from before there were letters.
    #[must_use]
    pub fn into_letter(self) -> Letter {
        match self {
            Self::Letter(letter) => letter,
            Self::Concern(Concern { what_happened, wanted, about }) => {
                let said = |question, words| Given {
                    question,
                    asked: String::new(),
                    words: Some(words),
                    picked: Vec::new(),
                };
                let happened = said(Question::WhatHappened, what_happened);
                let wanted = wanted.map(|wanted| said(Question::Wanted, wanted));
                Letter {
                    way: Way::SomethingIsWrong,
                    about,
                    answers: std::iter::once(happened).chain(wanted).collect(),
                    rests_on: Vec::new(),
                    follows: None,
                }
            }
        }
    }
}

/// What was written along one of the ways, question by question.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The reason to write.
    pub way: Way,
    /// The pack entry it is about, such as `promise-love`, with its title as the writer saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// What was answered, in the order it was asked. What was skipped is not among it.
    pub answers: Vec<Given>,
    /// What the letter says of the law, as the writer saw it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<RestsOn>,
    /// The message it comes from, where it is the next step after another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<Earlier>,
}

/// An earlier message to the same authority.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// Which.
    pub submission: SubmissionId,
    /// When the authority received it, by its own receipt.
    pub received_at: Option<Timestamp>,
}

/// One question with its answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The question.
    pub question: Question,
    /// It in the words its reader saw; empty when it was written before these were kept.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub asked: String,
    /// The answer in the writer's own words, if there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// What was picked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub picked: Vec<Picked>,
}

/// An answer that was picked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picked {
    /// Which.
    pub choice: Choice,
    /// It in the words the writer saw.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub says: String,
}

/// What a letter says of the law.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestsOn {
    /// The sentence in the letter.
    pub says: String,
    /// The section it names, such as "Children Act 1989, section 23CZB".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
}

impl Letter {
    /// The answer to a question, if it was given.
    #[must_use]
    pub fn given(&self, question: Question) -> Option<&Given> {
        self.answers.iter().find(|given| given.question == question)
    }

    /// What was written at a question; empty when nothing was.
    #[must_use]
    pub fn words(&self, question: Question) -> &str {
        self.given(question).and_then(|given| given.words.as_deref()).unwrap_or_default()
    }

    /// The first words there are.
    #[must_use]
    pub fn first_words(&self) -> &str {
        self.answers.iter().find_map(|given| given.words.as_deref()).unwrap_or_default()
    }

    /// Whether this was picked at this question.
    #[must_use]
    pub fn picked(&self, question: Question, choice: Choice) -> bool {
        self.given(question)
            .is_some_and(|given| given.picked.iter().any(|picked| picked.choice == choice))
    }

    /// Its writer chose "I feel unsafe".
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        self.picked(Question::Safe, Choice::Unsafe)
    }

    /// What of it a time is put on by law.
    #[must_use]
    pub fn clocked(&self) -> Option<Clocked> {
        match self.way {
            Way::SomethingIsWrong if self.picked(Question::Sort, Choice::Complaint) => {
                Some(Clocked::Stage1)
            }
            Way::Stage2 => Some(Clocked::Stage2),
            Way::Stage3 => Some(Clocked::Stage3),
            Way::Records => Some(Clocked::Records),
            _ => None,
        }
    }
}

/// Something is wrong: what happened, and what should change.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    /// In the young person's own words. Never empty.
    pub what_happened: String,
    /// What they want to happen.
    pub wanted: Option<String>,
    /// The pack entry it is about, such as `promise-love`, with its title as the writer saw it.
    pub about: Option<About>,
}

/// The promise or right a concern is about.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The entry's id in the pack.
    pub entry: String,
    /// Its title as the writer saw it.
    pub title: String,
}

/// The plaintext of a reply, sealed to the writer's reply key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyBody {
    /// The event that carries it.
    pub event: EventId,
    /// The submission it answers.
    pub submission: SubmissionId,
    /// The answer.
    pub text: String,
    /// Who answered, as they want to be called.
    pub from: String,
    /// What came of it, when this closes the conversation. The text may then be empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// What came of what was asked, in the authority's word.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is put right, or what was asked for is done.
    PutRight,
    /// A part of it is.
    PartlyPutRight,
    /// It cannot be; the answer says why.
    NotPutRight,
    /// Somebody else looks into it now; the answer says who.
    PassedOn,
    /// There was nothing to do.
    NothingToDo,
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}
redacted!(
    SubmissionBody,
    Content,
    Concern,
    Letter,
    Earlier,
    Given,
    Picked,
    RestsOn,
    About,
    ReplyBody
);

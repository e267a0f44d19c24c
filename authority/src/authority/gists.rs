//! What a session knows of the messages it can open, so that the list can say what they are. It is
//! in this process's memory only, holds no words, and goes with the session.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use upheld_protocol::{
    Choice, Clocked, Letter, Question, SubmissionBody, SubmissionId, ThreadId, Way,
};

use super::{Authority, AuthorityError, Session, reading::open};
use crate::store::StoredSubmission;

/// So many are read from the store and opened at a time, and then others have their turn.
const AT_A_TIME: usize = 50;

/// What a message is, without its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct What {
    /// The reason to write.
    pub way: Way,
    /// To talk it over, a problem or a complaint, where that was asked.
    pub sort: Option<Choice>,
    /// How old the writer is, where that was asked.
    pub age: Option<Choice>,
}

impl What {
    /// What a letter is.
    #[must_use]
    pub fn of(letter: &Letter) -> Self {
        let picked = |question| {
            let given = letter.given(question)?;
            given.picked.first().map(|picked| picked.choice)
        };
        Self { way: letter.way, sort: picked(Question::Sort), age: picked(Question::Age) }
    }

    /// It only goes on with a conversation, and does not say what the conversation is about.
    #[must_use]
    pub fn goes_on(self) -> bool {
        matches!(self.way, Way::AnswerBack | Way::Chase | Way::DidItHelp | Way::Sorted)
    }
}

/// What the list needs to know of a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Gist {
    pub(super) thread: ThreadId,
    pub(super) what: What,
    pub(super) clocked: Option<Clocked>,
}

impl Gist {
    fn of(body: SubmissionBody) -> Self {
        let letter = body.content.into_letter();
        Self { thread: body.thread, what: What::of(&letter), clocked: letter.clocked() }
    }
}

/// The gists a session knows; none for a message that its key does not open.
#[derive(Default)]
pub(super) struct Gists(Mutex<HashMap<SubmissionId, Option<Gist>>>);

impl Gists {
    fn lock(&self) -> MutexGuard<'_, HashMap<SubmissionId, Option<Gist>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of a message that is still there.
    pub(super) fn get(&self, submission: &StoredSubmission) -> Option<Gist> {
        let here = submission.deleted_at.is_none();
        here.then(|| self.lock().get(&submission.id).copied().flatten()).flatten()
    }

    fn knows(&self, id: &SubmissionId) -> bool {
        self.lock().contains_key(id)
    }
}

impl Authority {
    /// Opens in memory what this session can and has not yet, at most so many, in this order.
    pub(super) async fn learn(
        &self,
        session: &Session,
        submissions: &[StoredSubmission],
        most: usize,
    ) -> Result<(), AuthorityError> {
        let new: Vec<&StoredSubmission> = submissions
            .iter()
            .filter(|one| one.deleted_at.is_none() && session.keys.holds(&one.key))
            .filter(|one| !session.gists.knows(&one.id))
            .take(most)
            .collect();
        for some in new.chunks(AT_A_TIME) {
            let envelopes = self.store.envelopes(some.iter().map(|one| one.id).collect()).await?;
            for (id, envelope) in envelopes {
                let key = some.iter().find(|one| one.id == id).map(|one| one.key);
                let Some(key) = key.and_then(|key| session.keys.get(&key)) else { continue };
                let gist = open(&envelope, &key).map(|body| Gist::of(*body));
                session.gists.lock().insert(id, gist);
            }
        }
        Ok(())
    }
}

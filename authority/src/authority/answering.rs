//! Replying, asking back and closing.

use upheld_protocol::{
    EventId, Happening, KeyId, Limits, Outcome, ReplyBody, SubmissionBody, SubmissionId, Team,
    Timestamp, event::seal_reply, sealing::PublicKey,
};

use super::{
    Authority, AuthorityError, Session,
    conversations::order,
    reading::{Contents, contents, kept_reply},
};
use crate::{
    audit::{Action, Entry},
    keys::{
        KeyError,
        copies::{self, KeptReply},
    },
    store::{Closing, NewReply, StoredMessage},
};

/// What became of a reply.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Replied {
    /// It is on its way.
    Sent,
    /// This very reply was sent before, from the same form: it was not sent again.
    SentBefore,
    /// Other words were sent before from the same form: these were not sent.
    OtherWordsBefore,
    /// There was nothing in it.
    Empty,
    /// It was too long.
    TooLong,
    /// The message was closed meanwhile.
    Closed,
    /// There is no such message, or this person cannot open it.
    NotReadable,
}

/// What became of closing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Closed {
    /// It is closed, now or since before.
    Done,
    /// It was closed before, so this last reply was not sent.
    ClosedBefore,
    /// What came of it was not said; nothing was done.
    NoOutcome,
    /// The last reply was too long; nothing was done.
    TooLong,
    /// There is no such message, or this person cannot open it.
    NotReadable,
}

/// Words as they count: line ends as the phone has them, no space around it.
fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

fn too_long(text: &str) -> bool {
    text.chars().count() > Authority::reply_limit()
}

impl Authority {
    /// The most characters in a reply.
    #[must_use]
    pub fn reply_limit() -> usize {
        Limits::default().answer_characters as usize
    }

    /// Answers a conversation by its newest message. `form` names the form the words were written
    /// in: one form, one reply.
    ///
    /// # Errors
    /// When it could not be stored; then nothing was.
    pub async fn reply(
        &self,
        session: &Session,
        id: SubmissionId,
        form: EventId,
        text: &str,
    ) -> Result<Replied, AuthorityError> {
        self.send(session, id, form, KeptReply::answering(tidy(text))).await
    }

    /// Asks something back, which is no answer yet. The form counts as that of a reply.
    ///
    /// # Errors
    /// When it could not be stored; then nothing was.
    pub async fn ask(
        &self,
        session: &Session,
        id: SubmissionId,
        form: EventId,
        text: &str,
    ) -> Result<Replied, AuthorityError> {
        self.send(session, id, form, KeptReply::asking(tidy(text))).await
    }

    async fn send(
        &self,
        session: &Session,
        id: SubmissionId,
        form: EventId,
        words: KeptReply,
    ) -> Result<Replied, AuthorityError> {
        if words.text.is_empty() || too_long(&words.text) {
            return Ok(if words.text.is_empty() { Replied::Empty } else { Replied::TooLong });
        }
        let Some((message, body)) = self.readable(session, id).await? else {
            return Ok(Replied::NotReadable);
        };
        if let Some(before) = sent_before(session, &message, form, &words) {
            return Ok(before);
        }
        if message.submission.closed_at.is_some() {
            return Ok(Replied::Closed);
        }
        let earlier = self.earlier_in(session, &message, &body).await?;
        let entry = self.entry_about(session, id, Action::Replied);
        let reply = self.new_reply(session, (&message, &body), form, &words, entry.at).await?;
        if self.store.replied(reply, earlier, entry).await? {
            return Ok(Replied::Sent);
        }
        let now = self.store.message(id).await?;
        let before = now.and_then(|message| sent_before(session, &message, form, &words));
        Ok(before.unwrap_or(Replied::OtherWordsBefore))
    }

    /// Closes a conversation by its newest message, and says what came of it. A message that
    /// cannot be opened has nobody to say it to, so it needs no outcome.
    ///
    /// # Errors
    /// When it could not be stored; then nothing was.
    pub async fn close(
        &self,
        session: &Session,
        id: SubmissionId,
        form: EventId,
        outcome: Option<Outcome>,
        last: &str,
    ) -> Result<Closed, AuthorityError> {
        let words = KeptReply { outcome, ..KeptReply::answering(tidy(last)) };
        if too_long(&words.text) {
            return Ok(Closed::TooLong);
        }
        let Some(message) = self.message_for(session, id).await? else {
            return Ok(Closed::NotReadable);
        };
        if message.submission.closed_at.is_some() && !words.text.is_empty() {
            let before = sent_before(session, &message, form, &words);
            let same = before == Some(Replied::SentBefore);
            return Ok(if same { Closed::Done } else { Closed::ClosedBefore });
        }
        let at = self.now();
        let (last, earlier) = match contents(session, &message) {
            Contents::NoKey => return Ok(Closed::NotReadable),
            Contents::Readable(_) if outcome.is_none() => return Ok(Closed::NoOutcome),
            Contents::Readable(body) => {
                let reply = self.new_reply(session, (&message, &body), form, &words, at).await?;
                (Some(reply), self.earlier_in(session, &message, &body).await?)
            }
            _ => (None, Vec::new()),
        };
        let entry = Entry { at, ..self.entry_about(session, id, Action::Closed) };
        let team = self.team_name(message.submission.team).await?;
        let to = (message.submission.device, id);
        let event = self.sign_event(self.fresh_event_id(), to, at, Happening::Closed { team })?;
        self.store.closed(Closing { event, last, earlier }, entry).await?;
        Ok(Closed::Done)
    }

    /// The messages of the same conversation that came before this one.
    async fn earlier_in(
        &self,
        session: &Session,
        message: &StoredMessage,
        body: &SubmissionBody,
    ) -> Result<Vec<SubmissionId>, AuthorityError> {
        let this = &message.submission;
        let others = self.others_in(session, body.thread, this).await?;
        Ok(others.iter().filter(|other| order(other) <= order(this)).map(|one| one.id).collect())
    }

    /// Deletes a message's contents for good. What recognises a late duplicate stays.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn delete_contents(&self, id: SubmissionId) -> Result<(), AuthorityError> {
        let (at, action) = (self.now(), Action::Deleted);
        let entry = Entry { at, member: None, action, submission: Some(id) };
        Ok(self.store.delete_contents(id, entry).await?)
    }

    pub(super) fn entry_about(&self, session: &Session, id: SubmissionId, action: Action) -> Entry {
        Entry { submission: Some(id), ..self.entry(session, action) }
    }

    pub(super) async fn readable(
        &self,
        session: &Session,
        id: SubmissionId,
    ) -> Result<Option<(StoredMessage, Box<SubmissionBody>)>, AuthorityError> {
        let message = self.message_for(session, id).await?;
        Ok(message.and_then(|message| match contents(session, &message) {
            Contents::Readable(body) => Some((message, body)),
            _ => None,
        }))
    }

    async fn new_reply(
        &self,
        session: &Session,
        about: (&StoredMessage, &SubmissionBody),
        form: EventId,
        words: &KeptReply,
        at: Timestamp,
    ) -> Result<NewReply, AuthorityError> {
        let (submission, body) = (&about.0.submission, about.1);
        let reply = ReplyBody {
            event: form,
            submission: submission.id,
            text: words.text.to_string(),
            from: session.name.clone(),
            outcome: words.outcome,
        };
        let sealed = self.with_randomness(|rng| seal_reply(&reply, &body.reply_key, rng));
        let sealed = sealed.map_err(|_| KeyError::Failed)?;
        let team_key = self.public_key(submission.key).await?;
        let named = (form, submission.id);
        let copy =
            self.with_randomness(|rng| copies::seal_reply_copy(words, named, &team_key, rng))?;
        let team = self.team_name(submission.team).await?;
        let happening = if words.asks {
            Happening::Asked { team, reply: sealed }
        } else {
            Happening::Answered { team, reply: sealed }
        };
        let event = self.sign_event(form, (submission.device, submission.id), at, happening)?;
        Ok(NewReply { asks: words.asks, event, key: submission.key, copy })
    }

    async fn public_key(&self, id: KeyId) -> Result<PublicKey, AuthorityError> {
        let teams: Vec<Team> = self.store.teams().await?;
        let key = teams.iter().flat_map(|team| &team.keys).find(|key| key.id == id);
        key.map(|key| key.public).ok_or(AuthorityError::Document)
    }
}

/// Whether a reply was sent from this form before, and whether it was the same one.
fn sent_before(
    session: &Session,
    message: &StoredMessage,
    form: EventId,
    words: &KeptReply,
) -> Option<Replied> {
    let earlier = message.replies.iter().find(|reply| reply.event == form)?;
    let same = kept_reply(session, message.submission.id, earlier).as_ref() == Some(words);
    Some(if same { Replied::SentBefore } else { Replied::OtherWordsBefore })
}

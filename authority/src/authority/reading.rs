//! What staff see. Whatever is shown was written in the audit log first.

use upheld_protocol::{
    Attachment, AttachmentId, Envelope, Happening, SubmissionBody, SubmissionId, Timestamp,
    body::Earlier, sealing::PrivateKey,
};

use super::{
    Authority, AuthorityError, Running, Session,
    attachments::fits,
    conversations::{order, running_of},
};
use crate::{
    audit::{Action, Entry},
    keys::copies::{self, KeptReply},
    store::{StoredAttachment, StoredMessage, StoredReply, StoredSubmission},
};

/// The most messages of a conversation that one page shows: the newest.
const MOST_ON_A_PAGE: usize = 50;

/// A conversation as it is shown.
#[derive(Debug)]
pub struct ReadConversation {
    /// Its messages, oldest first.
    pub messages: Vec<ReadMessage>,
    /// Which of them a reply answers: the newest that is open, or else the newest.
    pub newest: usize,
    /// The clock, while it runs.
    pub running: Option<Running>,
}

impl ReadConversation {
    /// The message a reply answers.
    #[must_use]
    pub fn newest(&self) -> Option<&ReadMessage> {
        self.messages.get(self.newest)
    }
}

/// The message that another comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Follows {
    /// Which.
    pub submission: SubmissionId,
    /// When it was received, as the letter says.
    pub received_at: Option<Timestamp>,
    /// It is here, from the same phone, and this person may read it.
    pub here: bool,
}

/// A message as it is shown.
#[derive(Debug)]
pub struct ReadMessage {
    /// What is known without opening it.
    pub submission: StoredSubmission,
    /// The team's name.
    pub team: String,
    /// What is inside.
    pub contents: Contents,
    /// What was answered, oldest first.
    pub replies: Vec<ReadReply>,
    /// Earlier messages of the same phone have not arrived.
    pub earlier_missing: bool,
    /// What goes with it, as the message names it.
    pub attachments: Vec<AttachmentState>,
    /// The message it comes from.
    pub follows: Option<Follows>,
}

/// How far something that goes with a message has come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AttachmentState {
    /// Its id.
    pub id: AttachmentId,
    /// What the phone says it is.
    pub media_type: String,
    /// How far.
    pub arrived: Arrived,
}

/// How far.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrived {
    /// None of it yet.
    Nothing,
    /// So many sealed bytes of so many.
    Part(u32, u32),
    /// All of it: so many bytes once opened.
    Whole(u32),
}

/// What is inside a message.
#[derive(Debug)]
pub enum Contents {
    /// It opened.
    Readable(Box<SubmissionBody>),
    /// The team's key does not open it.
    CannotOpen,
    /// The person asking holds no key of this team.
    NoKey,
    /// It was deleted.
    Deleted,
}

/// A reply as it is shown.
#[derive(Debug)]
pub struct ReadReply {
    /// Who wrote it.
    pub member: String,
    /// When.
    pub at: Timestamp,
    /// What was written; none when staff's copy does not open.
    pub kept: Option<KeptReply>,
    /// The phone has said that it keeps it.
    pub reached: bool,
}

impl Authority {
    /// Writes in the log that this person looked at the list.
    ///
    /// # Errors
    /// When the log cannot be written.
    pub async fn note_listed(&self, session: &Session) -> Result<(), AuthorityError> {
        Ok(self.store.note(self.entry(session, Action::Listed)).await?)
    }

    /// Opens a message for somebody, with the conversation it is in; `None` when there is no such
    /// message.
    ///
    /// # Errors
    /// When the store cannot be read or the log not written: then nothing is shown.
    pub async fn read(
        &self,
        session: &Session,
        id: SubmissionId,
    ) -> Result<Option<ReadConversation>, AuthorityError> {
        let Some(message) = self.message_for(session, id).await? else {
            return Ok(None);
        };
        let mut all = match contents(session, &message) {
            Contents::Readable(body) => {
                self.others_in(session, body.thread, &message.submission).await?
            }
            _ => Vec::new(),
        };
        all.push(message.submission);
        all.sort_by_key(order);
        // Only as much as can be read on one page; the message asked for is always there.
        let most = all.len().saturating_sub(MOST_ON_A_PAGE);
        let shown = all.iter().skip(most).map(|one| one.id);
        let shown = all.iter().take(most).map(|one| one.id).filter(|one| *one == id).chain(shown);
        let mut messages = Vec::new();
        for id in shown {
            messages.extend(self.read_one(session, id).await?);
        }
        let open = |message: &ReadMessage| message.submission.closed_at.is_none();
        let newest = messages.iter().rposition(open).unwrap_or(messages.len().saturating_sub(1));
        let running = running_of(session, &all, self.now());
        Ok(Some(ReadConversation { messages, newest, running }))
    }

    async fn read_one(
        &self,
        session: &Session,
        id: SubmissionId,
    ) -> Result<Option<ReadMessage>, AuthorityError> {
        let Some(mut message) = self.message_for(session, id).await? else {
            return Ok(None);
        };
        let contents = contents(session, &message);
        self.note_read(session, &message.submission, &contents).await?;
        // Shown as it is now that it was read.
        match contents {
            Contents::Readable(_) => message.submission.opened_at.get_or_insert(self.now()),
            Contents::CannotOpen => message.submission.cannot_open_at.get_or_insert(self.now()),
            Contents::NoKey | Contents::Deleted => &mut self.now(),
        };
        let team = self.team_name(message.submission.team).await?;
        let replies = message.replies.iter().map(|reply| read_reply(session, id, reply));
        let (attachments, follows) = match &contents {
            Contents::Readable(body) => (
                attachment_states(body, &message.attachments),
                self.follows(session, &message.submission, body).await?,
            ),
            _ => (vec![], None),
        };
        Ok(Some(ReadMessage {
            replies: replies.collect(),
            submission: message.submission,
            team,
            contents,
            earlier_missing: message.missing_before > 0,
            attachments,
            follows,
        }))
    }

    async fn follows(
        &self,
        session: &Session,
        one: &StoredSubmission,
        body: &SubmissionBody,
    ) -> Result<Option<Follows>, AuthorityError> {
        let Some(earlier) = body.content.clone().into_letter().follows else {
            return Ok(None);
        };
        let Earlier { submission, received_at } = earlier;
        let found = self.store.message(submission).await?;
        // Anybody can write any id: only the phone's own messages are led to.
        let here = found.is_some_and(|found| {
            found.submission.device == one.device && session.keys.holds(&found.submission.key)
        });
        Ok(Some(Follows { submission, received_at, here }))
    }

    /// A message, for a session whose keys are up to date for it.
    pub(super) async fn message_for(
        &self,
        session: &Session,
        id: SubmissionId,
    ) -> Result<Option<StoredMessage>, AuthorityError> {
        let message = self.store.message(id).await?;
        if message.as_ref().is_some_and(|message| !session.keys.holds(&message.submission.key)) {
            self.open_team_keys(session).await?;
        }
        Ok(message)
    }

    async fn note_read(
        &self,
        session: &Session,
        submission: &StoredSubmission,
        contents: &Contents,
    ) -> Result<(), AuthorityError> {
        let action = match contents {
            Contents::Readable(_) | Contents::Deleted => Action::Opened,
            Contents::CannotOpen | Contents::NoKey => Action::CouldNotOpen,
        };
        let entry = Entry { submission: Some(submission.id), ..self.entry(session, action) };
        let happening = match contents {
            Contents::Readable(_) => {
                Happening::Opened { team: self.team_name(submission.team).await? }
            }
            Contents::CannotOpen => Happening::CannotOpen,
            Contents::NoKey | Contents::Deleted => return Ok(self.store.note(entry).await?),
        };
        let readable = matches!(contents, Contents::Readable(_));
        let to = (submission.device, submission.id);
        let event = self.sign_event(self.fresh_event_id(), to, entry.at, happening)?;
        if readable {
            self.store.opened(event, entry).await?;
        } else if self.store.cannot_open(event, entry).await? {
            tracing::error!("alarm: a message cannot be opened with its team's key");
        }
        Ok(())
    }
}

/// Opens a message in memory, if this session can.
pub(super) fn contents(session: &Session, message: &StoredMessage) -> Contents {
    let Some(key) = session.keys.get(&message.submission.key) else {
        return Contents::NoKey;
    };
    match &message.envelope {
        None => Contents::Deleted,
        Some(envelope) => open(envelope, &key).map_or(Contents::CannotOpen, Contents::Readable),
    }
}

pub(super) fn open(envelope: &[u8], key: &PrivateKey) -> Option<Box<SubmissionBody>> {
    let body = Envelope::from_bytes(envelope.to_vec()).and_then(|envelope| envelope.open(key));
    body.ok().map(Box::new)
}

fn read_reply(session: &Session, id: SubmissionId, reply: &StoredReply) -> ReadReply {
    ReadReply {
        member: reply.member.clone(),
        at: reply.at,
        kept: kept_reply(session, id, reply),
        reached: reply.reached,
    }
}

fn attachment_states(body: &SubmissionBody, stored: &[StoredAttachment]) -> Vec<AttachmentState> {
    let state = |named: &Attachment| {
        let arrived = match stored.iter().find(|stored| fits(named, stored)) {
            None => Arrived::Nothing,
            Some(stored) if stored.whole => Arrived::Whole(named.bytes),
            Some(stored) => Arrived::Part(stored.received, stored.bytes),
        };
        AttachmentState { id: named.id, media_type: named.media_type.clone(), arrived }
    };
    body.attachments.iter().map(state).collect()
}

pub(super) fn kept_reply(
    session: &Session,
    id: SubmissionId,
    reply: &StoredReply,
) -> Option<KeptReply> {
    let key = session.keys.get(&reply.key)?;
    copies::open_reply_copy(&reply.sealed, (reply.event, id), &key).ok()
}

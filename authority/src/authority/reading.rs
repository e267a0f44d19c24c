//! What staff see. Whatever is shown was written in the audit log first.

use upheld_protocol::{
    Attachment, AttachmentId, Envelope, Happening, SubmissionBody, SubmissionId, TeamId, Timestamp,
    sealing::PrivateKey,
};
use zeroize::Zeroizing;

use super::{Authority, AuthorityError, Session, attachments::fits};
use crate::{
    audit::{Action, Entry},
    keys::copies,
    store::{Shelf, StoredAttachment, StoredMessage, StoredReply, StoredSubmission},
};

/// A part of the list, and how many there are in all.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// The submissions, each with its team's name.
    pub submissions: Vec<(StoredSubmission, String)>,
    /// How many stand on this shelf in all.
    pub count: u64,
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
    /// The words; none when staff's copy does not open.
    pub text: Option<Zeroizing<String>>,
    /// The phone has said that it keeps it.
    pub reached: bool,
}

impl Authority {
    /// The submissions on a shelf that this person may see.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn list(
        &self,
        session: &Session,
        shelf: Shelf,
        offset: u32,
        limit: u32,
    ) -> Result<Shelved, AuthorityError> {
        self.open_team_keys(session).await?;
        let all = self.store.teams().await?;
        let teams = session.teams(&all);
        let name = |id: TeamId| {
            let team = all.iter().find(|team| team.id == id);
            team.map(|team| team.name.clone()).unwrap_or_default()
        };
        let count = self.store.count(teams.clone(), shelf).await?;
        let found = self.store.list(teams, shelf, offset, limit).await?;
        let submissions = found.into_iter().map(|one| (one.clone(), name(one.team))).collect();
        Ok(Shelved { submissions, count })
    }

    /// Writes in the log that this person looked at the list.
    ///
    /// # Errors
    /// When the log cannot be written.
    pub async fn note_listed(&self, session: &Session) -> Result<(), AuthorityError> {
        Ok(self.store.note(self.entry(session, Action::Listed)).await?)
    }

    /// Opens a message for somebody; `None` when there is no such message.
    ///
    /// # Errors
    /// When the store cannot be read or the log not written: then nothing is shown.
    pub async fn read(
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
        let attachments = match &contents {
            Contents::Readable(body) => attachment_states(body, &message.attachments),
            _ => vec![],
        };
        Ok(Some(ReadMessage {
            replies: replies.collect(),
            submission: message.submission,
            team,
            contents,
            earlier_missing: message.missing_before > 0,
            attachments,
        }))
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

fn open(envelope: &[u8], key: &PrivateKey) -> Option<Box<SubmissionBody>> {
    let body = Envelope::from_bytes(envelope.to_vec()).and_then(|envelope| envelope.open(key));
    body.ok().map(Box::new)
}

fn read_reply(session: &Session, id: SubmissionId, reply: &StoredReply) -> ReadReply {
    ReadReply {
        member: reply.member.clone(),
        at: reply.at,
        text: reply_text(session, id, reply),
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

pub(super) fn reply_text(
    session: &Session,
    id: SubmissionId,
    reply: &StoredReply,
) -> Option<Zeroizing<String>> {
    let key = session.keys.get(&reply.key)?;
    copies::open_reply_copy(&reply.sealed, (reply.event, id), &key).ok()
}

//! Messages: what was written and the bytes it was frozen into, side by side.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use upheld_protocol::{
    Clocked, Envelope, EventId, Outcome, ReplyBody, SealSeed, SubmissionBody, SubmissionId, TeamId,
    ThreadId, Timestamp, VerifyingKey, Way,
};
use zeroize::Zeroizing;

use super::{Attached, Vault, attachments, drafts::stored};
use crate::{requests::Draft, stores::StoreError};

/// A message about to be frozen.
pub struct Frozen<'a> {
    /// The draft it comes from.
    pub draft: SubmissionId,
    /// The root of the organisation it is for.
    pub organisation: VerifyingKey,
    /// What goes with it, where that is not attached to the draft itself.
    pub attached: &'a [Attached],
    /// What was written.
    pub body: &'a SubmissionBody,
    /// The sealed bytes.
    pub envelope: &'a Envelope,
    /// What they were sealed with.
    pub seed: &'a SealSeed,
    /// Whether the words stay here once it is delivered.
    pub keep: bool,
    /// The team, as the writer saw it.
    pub team: SeenTeam,
    /// When, by the phone's clock.
    pub at: Timestamp,
}

/// A team as a writer saw it.
#[derive(Clone)]
pub struct SeenTeam {
    /// Its name.
    pub name: String,
    /// When somebody is there.
    pub hours: String,
    /// Within how many working days it says it answers.
    pub answers_in: Option<u16>,
    /// It is an independent advocate's.
    pub is_advocate: bool,
}

/// A message as the vault holds it.
pub struct Message {
    /// Its id.
    pub id: SubmissionId,
    /// Its conversation.
    pub thread: ThreadId,
    /// What was written; `None` when its writer did not want it to stay.
    pub body: Option<SubmissionBody>,
    /// Whether the words stay here once it is delivered.
    pub keep: bool,
    /// The reason to write.
    pub way: Way,
    /// What of it the rules put a time on.
    pub clocked: Option<Clocked>,
    /// Who it is for.
    pub recipient: TeamId,
    /// The team, as the writer saw it.
    pub team: SeenTeam,
    /// When it was frozen.
    pub frozen_at: Timestamp,
}

/// A message, its conversation, and whether it is known to be in the mailbox.
pub type Frost = (SubmissionId, ThreadId, bool);

/// What proves a message, besides its receipt.
pub struct Provable {
    /// The body, byte for byte as it was sealed.
    pub body: Zeroizing<Vec<u8>>,
    /// What it was sealed with.
    pub seed: SealSeed,
    /// The sealed bytes.
    pub envelope: Envelope,
}

/// A frozen message that the mailbox may not have yet.
pub struct NotRelayed {
    /// The root of the organisation it is for.
    pub organisation: VerifyingKey,
    /// Its conversation.
    pub thread: ThreadId,
    /// The sealed bytes.
    pub envelope: Envelope,
    /// When it was frozen.
    pub frozen_at: Timestamp,
}

/// A reply that has come.
pub struct NewReply {
    /// The event that brought it.
    pub event: EventId,
    /// The message it answers.
    pub submission: SubmissionId,
    /// What it says, if it could be opened.
    pub opened: Option<ReplyBody>,
}

/// A reply that was opened, or could not be.
pub struct Reply {
    /// The event that brought it.
    pub event: EventId,
    /// Who answered.
    pub from: String,
    /// The answer.
    pub text: String,
    /// Whether it could be opened.
    pub readable: bool,
    /// What came of it, if it says so.
    pub outcome: Option<Outcome>,
}

const COLUMNS: &str = "id, thread, body, keep, team, hours, frozen_at, way, clocked, answers_in,
    to_advocate, recipient";

impl Vault {
    /// The counter for the next message to a team: the lowest from 1 that no other frozen message
    /// has, so that a message taken back leaves no gap for long.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_counter(&self, recipient: TeamId, but: SubmissionId) -> Result<u32, StoreError> {
        let params = params![recipient.as_bytes(), but.as_bytes()];
        let query = "SELECT COUNT(*), COALESCE(MAX(counter), 0) FROM message
                     WHERE recipient = ?1 AND id <> ?2";
        let (used, highest): (u32, u32) =
            self.connection.query_row(query, params, |row| Ok((row.get(0)?, row.get(1)?)))?;
        if used == highest {
            return Ok(highest + 1);
        }
        let query = "SELECT MIN(free) FROM (
                SELECT 1 AS free UNION ALL
                SELECT counter + 1 FROM message WHERE recipient = ?1 AND id <> ?2)
             WHERE NOT EXISTS (SELECT 1 FROM message
                WHERE recipient = ?1 AND id <> ?2 AND counter = free)";
        Ok(self.connection.query_row(query, params, |row| row.get(0))?)
    }

    /// Writes the visible messages of a draft and their sealed bytes in one transaction. Messages
    /// of it that never reached the mailbox are replaced.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is then frozen.
    pub fn freeze(&mut self, draft: SubmissionId, all: &[Frozen<'_>]) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        unfreeze(&transaction, draft)?;
        for frozen in all {
            insert_frozen(&transaction, frozen)?;
        }
        Ok(transaction.commit()?)
    }

    /// Seals a message anew, to a team's newer key: same id, same words, same counter.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn refreeze(&mut self, envelope: &Envelope, seed: &SealSeed) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE message SET envelope = ?2, seed = ?3, relayed = 0 WHERE id = ?1",
            params![
                envelope.address().submission.as_bytes(),
                envelope.as_bytes(),
                *seed.to_bytes()
            ],
        )?;
        Ok(())
    }

    /// What proves a message; `None` when its words went, or it is from before proofs.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn provable(&self, id: SubmissionId) -> Result<Option<Provable>, StoreError> {
        let query = "SELECT body, seed, envelope FROM message
                     WHERE id = ?1 AND body <> '' AND seed IS NOT NULL";
        let found = self.connection.query_row(query, [id.as_bytes()], |row| {
            let (body, seed, envelope): (String, [u8; 32], Vec<u8>) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((Zeroizing::new(body.into_bytes()), Zeroizing::new(seed), envelope))
        });
        let Some((body, seed, envelope)) = found.optional()? else { return Ok(None) };
        let envelope = Envelope::from_bytes(envelope).map_err(|_| StoreError::Row)?;
        Ok(Some(Provable { body, seed: SealSeed::from_bytes(&seed), envelope }))
    }

    /// Takes back a freeze whose relay failed, so that the draft can be changed again.
    /// All messages of the draft go.
    ///
    /// # Errors
    /// When the store cannot be written; the message then goes out as it was frozen.
    pub fn unfreeze(&mut self, draft: SubmissionId) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        unfreeze(&transaction, draft)?;
        Ok(transaction.commit()?)
    }

    /// The messages that the mailbox may not have yet, in the order they were frozen; those of one
    /// draft together.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn not_relayed(&self) -> Result<Vec<Vec<NotRelayed>>, StoreError> {
        let query = "SELECT draft, organisation, thread, envelope, frozen_at FROM message
                     WHERE relayed = 0 ORDER BY seq";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| {
            let (draft, root): ([u8; 16], String) = (row.get(0)?, row.get(1)?);
            let thread = ThreadId::from_bytes(row.get(2)?);
            Ok((draft, root, thread, row.get::<_, Vec<u8>>(3)?, Timestamp(row.get(4)?)))
        })?;
        let mut all: Vec<([u8; 16], Vec<NotRelayed>)> = Vec::new();
        for row in rows {
            let (draft, root, thread, bytes, frozen_at) = row?;
            let organisation = root.parse().map_err(|_| StoreError::Row)?;
            let envelope = Envelope::from_bytes(bytes).map_err(|_| StoreError::Row)?;
            let message = NotRelayed { organisation, thread, envelope, frozen_at };
            match all.last_mut().filter(|(of, _)| *of == draft) {
                Some((_, together)) => together.push(message),
                None => all.push((draft, vec![message])),
            }
        }
        Ok(all.into_iter().map(|(_, together)| together).collect())
    }

    /// Marks messages as safely in the mailbox, and lets their draft go in the same transaction.
    ///
    /// # Errors
    /// When the store cannot be written; the relay is then repeated later, without effect.
    pub fn mark_relayed(&mut self, ids: &[SubmissionId]) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        for id in ids {
            for change in [
                "UPDATE message SET relayed = 1 WHERE id = ?1",
                "DELETE FROM draft WHERE id = (SELECT draft FROM message WHERE id = ?1)",
                "UPDATE attachment SET sealed = NULL WHERE submission = ?1",
            ] {
                transaction.execute(change, [id.as_bytes()])?;
            }
        }
        Ok(transaction.commit()?)
    }

    /// Makes a message that was taken back a draft again, with what was attached sealed anew for
    /// it, in one transaction. The draft has an id of its own: nothing that ever had the old id can
    /// be mistaken for it.
    ///
    /// # Errors
    /// When the store cannot be written; the message is then still here.
    pub fn make_draft_again(
        &mut self,
        message: SubmissionId,
        draft: &Draft,
        attached: &[Attached],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        transaction.execute(
            "INSERT INTO draft (id, body, changed_at) VALUES (?1, ?2, ?3)",
            params![draft.id.as_bytes(), stored(draft)?, now.0],
        )?;
        for one in attached {
            attachments::insert(&transaction, draft.id, one)?;
        }
        for table in
            ["DELETE FROM attachment WHERE submission = ?1", "DELETE FROM message WHERE id = ?1"]
        {
            transaction.execute(table, [message.as_bytes()])?;
        }
        Ok(transaction.commit()?)
    }

    /// The messages a draft was frozen into, and whether each was relayed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn frozen_from(&self, draft: SubmissionId) -> Result<Vec<Frost>, StoreError> {
        let query = "SELECT id, thread, relayed FROM message WHERE draft = ?1 ORDER BY seq";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([draft.as_bytes()], |row| {
            let id = SubmissionId::from_bytes(row.get(0)?);
            Ok((id, ThreadId::from_bytes(row.get(1)?), row.get(2)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// All messages, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn messages(&self) -> Result<Vec<Message>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM message ORDER BY seq DESC");
        let mut statement = self.connection.prepare_cached(&query)?;
        let rows = statement.query_map([], read_columns)?;
        rows.map(|row| read_message(row?)).collect()
    }

    /// All conversations, the one with the newest message first; the messages of each oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn conversations(&self) -> Result<Vec<Vec<Message>>, StoreError> {
        let mut places: HashMap<ThreadId, usize> = HashMap::new();
        let mut conversations: Vec<Vec<Message>> = Vec::new();
        for message in self.messages()? {
            let place = *places.entry(message.thread).or_insert(conversations.len());
            if place == conversations.len() {
                conversations.push(Vec::new());
            }
            conversations[place].push(message);
        }
        conversations.iter_mut().for_each(|conversation| conversation.reverse());
        Ok(conversations)
    }

    /// One message; `None` when there is none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn message(&self, id: SubmissionId) -> Result<Option<Message>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM message WHERE id = ?1");
        let row = self.connection.query_row(&query, [id.as_bytes()], read_columns).optional()?;
        row.map(read_message).transpose()
    }

    /// The messages of a conversation, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn conversation(&self, thread: ThreadId) -> Result<Vec<Message>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM message WHERE thread = ?1 ORDER BY seq");
        let mut statement = self.connection.prepare_cached(&query)?;
        let rows = statement.query_map([thread.as_bytes()], read_columns)?;
        rows.map(|row| read_message(row?)).collect()
    }

    /// Keeps replies, opened or not, all or none. One that is here already stays as it is.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_replies(&mut self, replies: &[NewReply]) -> Result<(), StoreError> {
        if replies.is_empty() {
            return Ok(());
        }
        let transaction = self.connection.transaction()?;
        for NewReply { event, submission, opened } in replies {
            let (author, text) =
                opened.as_ref().map_or(("", ""), |reply| (&reply.from, &reply.text));
            let outcome = opened.as_ref().and_then(|reply| reply.outcome);
            let outcome = outcome.map(|outcome| serde_json::to_string(&outcome)).transpose()?;
            transaction.execute(
                "INSERT OR IGNORE INTO reply (event, submission, author, text, readable, outcome)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    event.as_bytes(),
                    submission.as_bytes(),
                    author,
                    text,
                    opened.is_some(),
                    outcome,
                ],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// The replies to a message.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn replies(&self, submission: SubmissionId) -> Result<Vec<Reply>, StoreError> {
        let query =
            "SELECT event, author, text, readable, outcome FROM reply WHERE submission = ?1";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([submission.as_bytes()], |row| {
            let outcome: Option<String> = row.get(4)?;
            Ok(Reply {
                event: EventId::from_bytes(row.get(0)?),
                from: row.get(1)?,
                text: row.get(2)?,
                readable: row.get(3)?,
                outcome: outcome.and_then(|outcome| serde_json::from_str(&outcome).ok()),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many replies to a message, or to all of them, have not been read.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn unread(&self, submission: Option<SubmissionId>) -> Result<u32, StoreError> {
        let query = "SELECT COUNT(*) FROM reply
                     WHERE read_at IS NULL AND (?1 IS NULL OR submission = ?1)";
        let id = submission.map(|id| *id.as_bytes());
        Ok(self.connection.query_row(query, params![id], |row| row.get(0))?)
    }

    /// Marks the replies to a message as read; tells whether any was new.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn mark_read(
        &mut self,
        submission: SubmissionId,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let update = "UPDATE reply SET read_at = ?2 WHERE submission = ?1 AND read_at IS NULL";
        Ok(self.connection.execute(update, params![submission.as_bytes(), now.0])? > 0)
    }
}

fn unfreeze(connection: &Connection, draft: SubmissionId) -> Result<(), StoreError> {
    // What is attached to the draft itself stays with it.
    for delete in [
        "DELETE FROM attachment WHERE submission <> ?1 AND submission IN
             (SELECT id FROM message WHERE draft = ?1 AND relayed = 0)",
        "DELETE FROM message WHERE draft = ?1 AND relayed = 0",
    ] {
        connection.execute(delete, [draft.as_bytes()])?;
    }
    Ok(())
}

fn insert_frozen(connection: &Connection, frozen: &Frozen<'_>) -> Result<(), StoreError> {
    let (body, team) = (frozen.body, &frozen.team);
    let letter = body.content.clone().into_letter();
    // The rules bind a council, and nobody else.
    let clocked = letter.clocked().filter(|_| !team.is_advocate);
    let clocked = clocked.map(|clocked| serde_json::to_string(&clocked)).transpose()?;
    connection.execute(
        "INSERT INTO message
             (id, thread, recipient, counter, body, team, hours, envelope, frozen_at, seed, keep,
              draft, way, clocked, answers_in, to_advocate, organisation)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        params![
            body.submission.as_bytes(),
            body.thread.as_bytes(),
            body.recipient.as_bytes(),
            frozen.envelope.address().counter,
            serde_json::to_string(body)?,
            team.name,
            team.hours,
            frozen.envelope.as_bytes(),
            frozen.at.0,
            *frozen.seed.to_bytes(),
            frozen.keep,
            frozen.draft.as_bytes(),
            letter.way.name(),
            clocked,
            team.answers_in,
            team.is_advocate,
            frozen.organisation.to_string(),
        ],
    )?;
    frozen.attached.iter().try_for_each(|one| attachments::insert(connection, body.submission, one))
}

struct Columns {
    message: Message,
    body: String,
    clocked: Option<String>,
}

fn read_columns(row: &Row<'_>) -> rusqlite::Result<Columns> {
    Ok(Columns {
        body: row.get(2)?,
        clocked: row.get(8)?,
        message: Message {
            id: SubmissionId::from_bytes(row.get(0)?),
            thread: ThreadId::from_bytes(row.get(1)?),
            body: None,
            keep: row.get(3)?,
            way: Way::from(row.get::<_, String>(7)?),
            clocked: None,
            recipient: TeamId::from_bytes(row.get(11)?),
            team: SeenTeam {
                name: row.get(4)?,
                hours: row.get(5)?,
                answers_in: row.get(9)?,
                is_advocate: row.get(10)?,
            },
            frozen_at: Timestamp(row.get(6)?),
        },
    })
}

fn read_message(columns: Columns) -> Result<Message, StoreError> {
    let Columns { message, body, clocked } = columns;
    let body = Some(body).filter(|body| !body.is_empty());
    let body = body.map(|body| serde_json::from_str(&body)).transpose()?;
    let clocked = clocked.map(|clocked| serde_json::from_str(&clocked)).transpose()?;
    Ok(Message { body, clocked, ..message })
}

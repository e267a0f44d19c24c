//! Joining an authority, hearing from it, and what follows from its answers.

use upheld_protocol::{Happening, Invite, SigningKey, SubmissionId, ThreadId, event::open_reply};

use super::Engine;
use crate::{
    mailbox::Happened,
    requests::{Notice, Refusal, ThreadView},
    stores::StoreError,
    vault::{NewReply, Organisation},
};

impl Engine {
    /// Takes an invite. The same one again is fine, with or without a new code; another authority
    /// is not taken in its place.
    pub(super) fn join(&mut self, link: &str) -> Result<(), Refusal> {
        let invite = Self::parse_invite(link)?;
        let organisation = match self.vault.joined()? {
            Some(joined) if !joined.invite.leads_to_the_same(&invite) => {
                return Err(Refusal::OtherAuthority);
            }
            Some(Organisation { invite: held, device }) => {
                Organisation { invite: Invite { code: invite.code.or(held.code), ..held }, device }
            }
            None => {
                let device = SigningKey::random(&mut *self.outside.random);
                Organisation { invite, device }
            }
        };
        self.vault.join(&organisation)?;
        self.mailbox.join(&organisation.invite, &organisation.device)?;
        self.check_now()
    }

    pub(super) fn check_now(&mut self) -> Result<(), Refusal> {
        self.changed = true;
        Ok(self.sync.check_now(&mut self.mailbox)?)
    }

    pub(super) fn retry(&mut self, id: SubmissionId) -> Result<(), Refusal> {
        if !self.mailbox.unpark(id)? {
            return Err(Refusal::NotFound);
        }
        self.check_now()
    }

    pub(super) fn dismiss_notice(&mut self, notice: Notice) -> Result<(), Refusal> {
        self.changed = true;
        Ok(self.vault.remove_notice(notice)?)
    }

    /// Shows a conversation; its replies count as read from then on.
    pub(super) fn thread(&mut self, thread: ThreadId) -> Result<ThreadView, Refusal> {
        let view = self.thread_view(thread)?;
        match self.vault.mark_read(view.id, self.outside.clock.now()) {
            Ok(new) => self.changed |= new,
            // A full disk keeps nobody from reading.
            Err(error) => tracing::debug!("Not noted as read: {error}"),
        }
        Ok(view)
    }

    /// Opens the sealed replies in the mailbox into the vault: the vault first, then the mark, so
    /// that a crash between the two only repeats what was done.
    pub(super) fn take_replies(&mut self) -> Result<(), StoreError> {
        let news = self.mailbox.not_taken()?;
        if news.is_empty() {
            return Ok(());
        }
        let reply = |(submission, event): &(SubmissionId, Happened)| match &event.happening {
            Happening::Answered { reply, .. } => Some(NewReply {
                event: event.id,
                submission: *submission,
                opened: open_reply(reply, event.id, *submission, &self.reply_key).ok(),
            }),
            _ => None,
        };
        let replies: Vec<NewReply> = news.iter().filter_map(reply).collect();
        self.vault.keep_replies(&replies)?;
        let taken: Vec<_> = news.iter().map(|(_, event)| event.id).collect();
        self.mailbox.mark_taken(&taken)
    }

    /// Seals anew the messages the authority had no key for, once a newer key is known: the same
    /// id and words. The authority has kept nothing of the first bytes.
    pub(super) fn reseal_where_keys_changed(&mut self) -> Result<(), StoreError> {
        let Some(keyring) = self.mailbox.authority()?.and_then(|joined| joined.keyring) else {
            return Ok(());
        };
        for (id, key, counter) in self.mailbox.waiting_for_new_keys()? {
            let Some(message) = self.vault.message(id)? else { continue };
            let team = keyring.team(message.body.recipient);
            let newer = team.filter(|team| team.current_key().is_some_and(|now| now.id != key));
            let Some(team) = newer else { continue };
            match self.seal(&message.body, team, counter) {
                Ok(envelope) => self.vault.refreeze(&envelope)?,
                Err(refusal) => tracing::warn!("A message could not be sealed again: {refusal}"),
            }
        }
        self.relay()
    }
}

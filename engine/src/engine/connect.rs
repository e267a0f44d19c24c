//! Joining an authority, hearing from it, and what follows from its answers.

use upheld_protocol::{
    Happening, Invite, Keyring, SigningKey, SubmissionId, ThreadId, event::open_reply,
};

use super::Engine;
use crate::{
    mailbox::{Joined, News, OrganisationId},
    requests::{Notice, Refusal, ThreadView},
    stores::StoreError,
    vault::{NewReply, Organisation},
};

impl Engine {
    /// Takes an invite. The same one again is fine, with or without a new code; another authority
    /// is not taken in its place.
    pub(super) fn join(&mut self, link: &str) -> Result<(), Refusal> {
        let invite = Self::parse_invite(link)?;
        self.refuse_while_locked()?;
        self.other_is_gone(&invite)?;
        let organisation = match self.door.vault()?.joined()? {
            Some(joined) if !joined.invite.leads_to_the_same(&invite) => {
                return Err(Refusal::OtherAuthority);
            }
            Some(Organisation { invite: held, device }) => {
                Organisation { invite: Invite { code: invite.code.or(held.code), ..held }, device }
            }
            None => Organisation { device: self.device_for(&invite)?, invite },
        };
        self.door.vault_mut()?.join(&organisation)?;
        self.mailbox.join(&organisation.invite, &organisation.device)?;
        self.name_advocate();
        self.check_now()
    }

    /// A key to be known by. As long as the authority still gets messages of before this phone was
    /// cleared, it is theirs: their answers and those to come could not be told apart otherwise.
    fn device_for(&mut self, invite: &Invite) -> Result<SigningKey, StoreError> {
        let held = self.mailbox.authority()?.filter(|joined| joined.root == invite.root);
        Ok(match held {
            Some(joined) => joined.device,
            None => SigningKey::random(&mut *self.outside.random),
        })
    }

    /// A phone that was cleared may still have something to send to another authority.
    fn other_is_gone(&self, invite: &Invite) -> Result<(), Refusal> {
        match self.mailbox.authority()? {
            Some(joined) if joined.leaving && joined.root != invite.root => {
                Err(Refusal::OtherAuthority)
            }
            _ => Ok(()),
        }
    }

    /// The authority joined, if any; not one that only waits for its last messages.
    pub(super) fn joined(&self) -> Result<Option<Joined>, StoreError> {
        Ok(self.mailbox.authority()?.filter(|joined| !joined.leaving))
    }

    pub(super) fn check_now(&mut self) -> Result<(), Refusal> {
        self.changed = true;
        self.packs.check_now();
        self.checkins.give_way(self.outside.clock.steady());
        Ok(self.posts.check_now(&mut self.mailbox)?)
    }

    pub(super) fn retry(&mut self, id: SubmissionId) -> Result<(), Refusal> {
        self.refuse_while_locked()?;
        if !self.mailbox.unpark(id)? {
            return Err(Refusal::NotFound);
        }
        self.check_now()
    }

    pub(super) fn dismiss_notice(&mut self, notice: Notice) -> Result<(), Refusal> {
        self.changed = true;
        Ok(self.phone.remove_notice(notice)?)
    }

    /// Shows a conversation; its replies count as read from then on.
    pub(super) fn thread(&mut self, thread: ThreadId) -> Result<ThreadView, Refusal> {
        let view = self.thread_view(thread)?;
        let now = self.outside.clock.now();
        for id in std::iter::once(view.id).chain(view.more.iter().map(|more| more.id)) {
            match self.door.vault_mut()?.mark_read(id, now) {
                Ok(new) => self.changed |= new,
                // A full disk keeps nobody from reading.
                Err(error) => tracing::debug!("Not noted as read: {error}"),
            }
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
        let mut replies = Vec::new();
        for News { from, submission, event } in &news {
            let (Happening::Answered { reply, .. } | Happening::Asked { reply, .. }) =
                &event.happening
            else {
                continue;
            };
            let opened = open_reply(reply, event.id, *submission, &self.reply_key(*from)?).ok();
            replies.push(NewReply { event: event.id, submission: *submission, opened });
        }
        self.door.vault_mut()?.keep_replies(&replies)?;
        let taken: Vec<_> = news.iter().map(|News { event, .. }| event.id).collect();
        self.mailbox.mark_taken(&taken)
    }

    /// Seals anew the messages an organisation had no key for, once a newer key is known: the same
    /// id and words. It has kept nothing of the first bytes.
    pub(super) fn reseal_where_keys_changed(&mut self) -> Result<(), StoreError> {
        if !self.door.is_open() {
            return Ok(());
        }
        for organisation in self.mailbox.organisations()? {
            if let Some(keyring) = &organisation.keyring {
                self.reseal_for(organisation.id, keyring)?;
            }
        }
        self.relay()
    }

    fn reseal_for(&mut self, of: OrganisationId, keyring: &Keyring) -> Result<(), StoreError> {
        for (id, key, counter) in self.mailbox.waiting_for_new_keys(of)? {
            let message = self.door.vault()?.message(id)?;
            let Some(body) = message.and_then(|message| message.body) else { continue };
            let team = keyring.team(body.recipient);
            let newer = team.filter(|team| team.current_key().is_some_and(|now| now.id != key));
            let Some(team) = newer else { continue };
            let urgent = body.content.clone().into_letter().is_urgent();
            match self.seal(&body, team, urgent, counter) {
                Ok((envelope, seed)) => self.door.vault_mut()?.refreeze(&envelope, &seed)?,
                Err(refusal) => tracing::warn!("A message could not be sealed again: {refusal}"),
            }
        }
        Ok(())
    }
}

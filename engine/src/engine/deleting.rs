//! Deleting: one message, everything, or all that is on this phone. "Deleted" is said only when
//! the disk has forgotten it too.

use upheld_protocol::SubmissionId;

use super::Engine;
use crate::{
    mailbox::Standing,
    packs::Packs,
    requests::{Deletion, Refusal, ThisPhoneView},
    stores::{Store, StoreError},
};

impl Engine {
    pub(super) fn this_phone(&self) -> Result<ThisPhoneView, Refusal> {
        self.refuse_while_locked()?;
        let messages = self.messages()?.messages.len();
        let home = self.home()?;
        Ok(ThisPhoneView {
            settings: self.settings()?,
            drafts: home.drafts,
            messages: u32::try_from(messages).unwrap_or(u32::MAX),
            waiting: home.waiting,
            room: self.room()?,
            put_by: self.put_by()?,
            deleting: self.erasing,
        })
    }

    /// The room the stores take, in bytes.
    fn room(&self) -> Result<u64, Refusal> {
        let stores = [self.library.room()?, self.phone.room()?, self.mailbox.room()?];
        Ok(stores.iter().sum::<u64>() + self.door.vault()?.room()?)
    }

    /// Deletes a message here, with its whole conversation. What still waits goes all the same, and
    /// is forgotten then.
    pub(super) fn delete_message(&mut self, id: SubmissionId) -> Result<Deletion, Refusal> {
        self.refuse_while_locked()?;
        self.settle()?;
        let ids = self.conversation_of(id)?;
        let known = self.door.vault()?.message(id)?.is_some();
        if !known && self.mailbox.standing(id)?.is_none() {
            return Err(Refusal::NotFound);
        }
        if !known && !self.put_by()?.is_empty() {
            // It may belong to a vault that was put by.
            return Err(Refusal::NotFound);
        }
        // The vault first: words must not outlive what is known of their delivery.
        self.door.vault_mut()?.delete_messages(&ids)?;
        self.mailbox.forget(&ids)?;
        Ok(self.deleted())
    }

    /// A message, and every other of its conversation.
    fn conversation_of(&self, id: SubmissionId) -> Result<Vec<SubmissionId>, StoreError> {
        let held = self.mailbox.submissions()?;
        let of_vault = self.door.vault()?.message(id)?.map(|message| message.thread);
        let of_mailbox = held.iter().find(|(one, ..)| *one == id).map(|(_, thread, _)| *thread);
        let Some(thread) = of_vault.or(of_mailbox) else { return Ok(vec![id]) };
        let mut ids: Vec<_> =
            held.into_iter().filter(|(_, of, _)| *of == thread).map(|(one, ..)| one).collect();
        ids.extend(self.door.vault()?.conversation(thread)?.into_iter().map(|one| one.id));
        ids.push(id);
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }

    /// Deletes every draft, message and answer here. What belongs to a vault that was put by is
    /// not touched: whoever holds the phone can begin another one.
    pub(super) fn delete_all(&mut self) -> Result<Deletion, Refusal> {
        self.refuse_while_locked()?;
        self.settle()?;
        let ids: Vec<SubmissionId> = match self.put_by()?.is_empty() {
            true => self.mailbox.submissions()?.into_iter().map(|(id, ..)| id).collect(),
            false => self.door.vault()?.messages()?.iter().map(|message| message.id).collect(),
        };
        let checkins = self.door.vault()?.all_checkins()?;
        let only = (!self.put_by()?.is_empty()).then_some(&*checkins);
        self.mailbox.drop_checkins(only)?;
        self.door.vault_mut()?.delete_everything()?;
        self.mailbox.forget(&ids)?;
        Ok(self.deleted())
    }

    /// Forgets what was deleted while it waited and has been delivered since.
    pub(super) fn forget_what_is_done(&mut self) -> Result<(), StoreError> {
        if self.mailbox.forget_what_is_done()? {
            self.erasing = true;
            self.erase();
        }
        Ok(())
    }

    fn deleted(&mut self) -> Deletion {
        self.changed = true;
        self.erasing = true;
        self.erase();
        if self.erasing { Deletion::StillGoing } else { Deletion::Done }
    }

    /// Makes the disk forget what was deleted; tried again as long as somebody still reads.
    pub(super) fn erase(&mut self) {
        let journals = self.mailbox.forget_journal().and_then(|()| match self.door.vault() {
            Ok(vault) => vault.forget_journal(),
            Err(_) => Ok(()),
        });
        match journals {
            Ok(()) => {
                self.changed |= self.erasing;
                self.erasing = false;
            }
            Err(error) => tracing::debug!("Still to be erased: {error}"),
        }
    }

    /// Words whose writer did not want a copy go once the authority has them.
    pub(super) fn let_go_of_copies(&mut self) -> Result<(), StoreError> {
        for id in self.door.vault()?.not_to_be_kept()? {
            if matches!(self.mailbox.standing(id)?, Some(Standing::Delivered { .. })) {
                self.door.vault_mut()?.erase_words(id)?;
                self.erasing = true;
            }
        }
        if self.erasing {
            self.erase();
        }
        Ok(())
    }

    /// Makes this phone as if nobody had used the app. The keys of every vault go first.
    pub(super) fn clear_phone(&mut self, still_send: bool) -> Result<Deletion, Refusal> {
        self.refuse_while_locked()?;
        if still_send {
            self.settle()?;
            if self.unsettled {
                return Err(Refusal::Store);
            }
        }
        let vaults = self.phone.vaults()?;
        self.phone.begin_clearing(still_send, vaults.iter().map(|vault| vault.number).max())?;
        self.shut();
        self.changed = true;
        self.erasing = true;
        self.go_on_clearing();
        Ok(if self.erasing { Deletion::StillGoing } else { Deletion::Done })
    }

    /// Goes on clearing; what cannot be done now is tried again soon.
    pub(super) fn go_on_clearing(&mut self) {
        if let Err(error) = self.finish_clearing() {
            tracing::debug!("Still to be cleared: {error}");
        }
    }

    /// Finishes what [`Self::clear_phone`] began, be it after a crash.
    fn finish_clearing(&mut self) -> Result<(), StoreError> {
        let Some(clearing) = self.phone.clearing()? else { return Ok(()) };
        self.mailbox.leave(clearing.still_send)?;
        self.mailbox.forget_journal()?;
        self.packs = Packs::default();
        self.library.keep_only(None)?;
        self.library.forget_journal()?;
        for number in clearing.vaults() {
            self.outside.storage.remove(Store::Vault(number))?;
        }
        self.outside.storage.remove_set_aside()?;
        self.phone.end_clearing()?;
        self.erasing = false;
        self.begin_vault()
    }
}

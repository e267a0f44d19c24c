//! The engine: three stores and delivery behind one door.

use upheld_pack::{Date, Pack};
use upheld_protocol::{Invite, sealing::PrivateKey};

use crate::{
    library::Library,
    mailbox::Mailbox,
    outside::Outside,
    requests::{Answer, Notice, OpenFailure, Refusal, Request},
    stores::{Store, StoreError},
    sync::{Consequences, Heard, MINUTE, Next, Sync, Ticket},
    vault::{Organisation, Vault},
};

mod attach;
mod connect;
mod read;
mod take_back;
mod write;

/// The national pack, compiled into the program.
const NATIONAL_PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/national.pack"));

/// Everything behind the screens.
pub struct Engine {
    outside: Outside,
    library: Library,
    vault: Vault,
    mailbox: Mailbox,
    sync: Sync,
    reply_key: PrivateKey,
    changed: bool,
    /// One store may not have taken yet what the other holds for it: there was no room, say.
    unsettled: bool,
}

impl Engine {
    /// Opens the three stores with the pack that is compiled in, and puts right what a crash or a
    /// damaged store left behind.
    ///
    /// # Errors
    /// When a store cannot be opened. Nothing is deleted.
    pub fn open(outside: Outside) -> Result<Self, OpenFailure> {
        let pack = Pack::from_bytes(NATIONAL_PACK).map_err(|_| OpenFailure::Other)?;
        Self::open_with(outside, &pack)
    }

    /// Opens with another pack.
    ///
    /// # Errors
    /// When a store cannot be opened. Nothing is deleted.
    pub fn open_with(mut outside: Outside, pack: &Pack) -> Result<Self, OpenFailure> {
        let (library, library_rebuilt) = open_library(&outside, pack)?;
        let (mut vault, vault_lost) = open_or_set_aside(&outside, Store::Vault, Vault::open)?;
        let (mut mailbox, mailbox_lost) =
            open_or_set_aside(&outside, Store::Mailbox, Mailbox::open)?;

        let reply_key = vault.reply_key(&mut outside.random)?;
        agree_who_was_joined(&mut vault, &mut mailbox)?;
        let notices = [
            (library_rebuilt, Notice::LibraryRebuilt),
            (vault_lost, Notice::VaultSetAside),
            (mailbox_lost, Notice::MailboxSetAside),
        ];
        for (_, notice) in notices.into_iter().filter(|(happened, _)| *happened) {
            vault.add_notice(notice)?;
        }
        if mailbox_lost {
            vault.relay_all_again()?;
        }
        if vault_lost {
            mailbox.take_all_again()?;
        }
        let sync = Sync::default();
        let mut engine = Self {
            outside,
            library,
            vault,
            mailbox,
            sync,
            reply_key,
            changed: true,
            unsettled: false,
        };
        engine.vault.purge_deleted_drafts()?;
        engine.settle()?;
        Ok(engine)
    }

    /// Finishes what a crash or a full disk may have interrupted: messages taken back that are not
    /// drafts yet, frozen messages that the mailbox has not got, replies that the vault has not
    /// got. Does nothing twice.
    fn settle(&mut self) -> Result<(), StoreError> {
        self.unsettled = true;
        let finished = self.finish_taking_back()?;
        self.relay()?;
        self.take_replies()?;
        self.unsettled = !finished;
        Ok(())
    }

    /// Answers one question.
    ///
    /// # Errors
    /// A [`Refusal`], which a screen can put into words. Nothing is then half done.
    pub fn ask(&mut self, request: Request) -> Result<Answer, Refusal> {
        Ok(match request {
            Request::Home(_) => Answer::Home(self.home()?),
            Request::Pledge(_) => Answer::Pledge(self.library.pledge()?),
            Request::OneEntry(ask) => Answer::OneEntry(self.entry(&ask.id)?),
            Request::Search(ask) => Answer::Search(self.library.search(&ask.words)?),
            Request::Help(_) => Answer::Help(self.library.helplines()?),
            Request::Join(ask) => Answer::Join(self.join(&ask.link)?),
            Request::NewDraft(ask) => Answer::NewDraft(self.new_draft(ask.about)?),
            Request::Drafts(_) => Answer::Drafts(self.vault.drafts()?),
            Request::OneDraft(ask) => Answer::OneDraft(self.draft(ask.id)?),
            Request::SaveDraft(ask) => Answer::SaveDraft(self.save_draft(ask.id, ask.change)?),
            Request::DeleteDraft(ask) => Answer::DeleteDraft(self.set_deleted(ask.id, true)?),
            Request::UndeleteDraft(ask) => Answer::UndeleteDraft(self.set_deleted(ask.id, false)?),
            Request::Attach(ask) => {
                Answer::Attach(self.attach(ask.draft, ask.media_type, &ask.bytes.0)?)
            }
            Request::Detach(ask) => Answer::Detach(self.detach(ask.draft, ask.attachment)?),
            Request::Submit(ask) => Answer::Submit(self.submit(ask.id)?),
            Request::Messages(_) => Answer::Messages(self.messages()?),
            Request::OneThread(ask) => Answer::OneThread(self.thread(ask.id)?),
            Request::CheckNow(_) => Answer::CheckNow(self.check_now()?),
            Request::Retry(ask) => Answer::Retry(self.retry(ask.id)?),
            Request::TakeBack(ask) => Answer::TakeBack(self.take_back(ask.id)?),
            Request::DismissNotice(ask) => Answer::DismissNotice(self.dismiss_notice(ask.notice)?),
            _ => return Err(Refusal::Unexpected),
        })
    }

    /// What the host should do next for delivery. A mailbox that cannot be read or written sends
    /// nothing; it is tried again in a minute.
    pub fn next_step(&mut self) -> Next {
        if self.unsettled {
            match self.settle() {
                Ok(()) => self.changed = true,
                Err(error) => tracing::debug!("Something is still to be settled: {error}"),
            }
        }
        let next = self.sync.next(&mut self.mailbox, &mut self.outside).unwrap_or_else(|error| {
            tracing::warn!("The mailbox cannot deliver for now: {error}");
            Next::Wait(MINUTE)
        });
        self.changed |= matches!(next, Next::Calls(_));
        match next {
            Next::Wait(millis) if self.unsettled => Next::Wait(millis.min(MINUTE)),
            Next::Rest if self.unsettled => Next::Wait(MINUTE),
            next => next,
        }
    }

    /// Takes what came back from calls, any number of them at once.
    pub fn heard(&mut self, heard: Vec<(Ticket, Heard)>) {
        self.changed = true;
        match self.sync.heard(heard, &mut self.mailbox, &mut self.outside) {
            Ok(consequences) => self.act_on(consequences),
            Err(error) => {
                tracing::warn!(
                    "What was heard could not be kept, and will be asked again: {error}"
                );
                self.sync.could_not_keep(&mut self.outside);
            }
        }
    }

    fn act_on(&mut self, consequences: Consequences) {
        let mut acted = Ok(());
        if consequences.news {
            self.unsettled = true;
            acted = self.settle();
        }
        if consequences.keys {
            acted = acted.and_then(|()| self.reseal_where_keys_changed());
        }
        if let Err(error) = acted {
            tracing::warn!("The vault could not take what has come; it will later: {error}");
        }
    }

    /// Whether anything changed since this was last asked.
    pub fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    fn today(&self) -> Date {
        let now = jiff::Timestamp::from_millisecond(self.outside.clock.now().0);
        now.unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    fn parse_invite(link: &str) -> Result<Invite, Refusal> {
        Invite::parse(link).map_err(|_| Refusal::NotAnInvite)
    }
}

/// Vault and mailbox both know which organisation was joined and by which key it knows this phone;
/// one that had to be made anew learns it from the other.
fn agree_who_was_joined(vault: &mut Vault, mailbox: &mut Mailbox) -> Result<(), StoreError> {
    if let Some(organisation) = vault.joined()? {
        return mailbox.join(&organisation.invite, &organisation.device);
    }
    if let Some(joined) = mailbox.authority()? {
        let invite = Invite { authority: joined.address, root: joined.root, code: joined.code };
        vault.join(&Organisation { invite, device: joined.device })?;
    }
    Ok(())
}

/// The library can always be built again from the pack.
fn open_library(outside: &Outside, pack: &Pack) -> Result<(Library, bool), StoreError> {
    let (mut library, set_aside) = open_or_set_aside(outside, Store::Library, Library::open)?;
    library.load(pack)?;
    Ok((library, set_aside))
}

/// Opens a store; a damaged one is moved out of the way and a new one made. Tells whether it was.
fn open_or_set_aside<T>(
    outside: &Outside,
    store: Store,
    open: impl Fn(rusqlite::Connection, &str) -> Result<T, StoreError>,
) -> Result<(T, bool), StoreError> {
    let try_open = || {
        let connection = outside.storage.open(store)?;
        open(connection, outside.storage.journal_mode())
    };
    match try_open() {
        Err(StoreError::Damaged) => {
            tracing::error!("A store was damaged and is set aside: {}", store.file_name());
            outside.storage.set_aside(store, outside.clock.now())?;
            Ok((try_open()?, true))
        }
        opened => Ok((opened?, false)),
    }
}

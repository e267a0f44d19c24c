//! The engine: the stores and delivery behind one door.

use upheld_pack::{Date, Pack};
use upheld_protocol::{Invite, NationalRoots, Signers};

use crate::{
    checkins::Checkins,
    cipher::StoreKey,
    library::{Library, NATIONAL, NotLoaded},
    mailbox::{Joined, Mailbox, Role},
    outside::Outside,
    packs::Packs,
    phone::Phone,
    requests::{Answer, LockKind, LockView, Notice, OpenFailure, Refusal, Request},
    stores::{Store, StoreError},
    sync::{Consequences, Heard, MINUTE, Next, Posts, Ticket},
};

mod advocate;
mod attach;
mod checkins;
mod clocks;
mod connect;
mod conversation;
mod deleting;
mod door;
mod letters;
mod library;
mod locking;
mod packs;
mod people;
mod pledge;
mod proving;
mod read;
mod readers;
mod take_back;
mod write;

use door::{Door, Presence, note_first_vault};

/// How soon to look again whether the disk has forgotten what was deleted, in milliseconds.
const ERASE_AGAIN: i64 = 1000;

/// The national pack, compiled into the program.
const NATIONAL_PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/national.pack"));
/// Who may sign a newer one. As long as nobody may, it comes with the app and no other way.
const NATIONAL_SIGNERS: &str = include_str!("../../content/national-signers.json");
/// Who may say which independent advocates there are. As long as nobody may, there are none but in
/// a demonstration.
const NATIONAL_ROOTS: &str = include_str!("../../content/national-roots.json");

/// What an app is built with.
#[derive(Clone, Debug)]
pub struct BuiltIn {
    /// The national pack.
    pub pack: Pack,
    /// Who may sign a newer one.
    pub signers: Signers,
    /// Who may say which independent advocates there are.
    pub national: NationalRoots,
}

/// Everything behind the screens.
pub struct Engine {
    outside: Outside,
    library: Library,
    phone: Phone,
    door: Door,
    presence: Presence,
    mailbox: Mailbox,
    posts: Posts,
    packs: Packs,
    checkins: Checkins,
    national_signers: Signers,
    national_roots: NationalRoots,
    changed: bool,
    /// What was deleted may still be on the disk.
    erasing: bool,
    wakes_in: Option<i64>,
    /// One store may not have taken yet what the other holds for it: there was no room, say.
    unsettled: bool,
}

impl Engine {
    /// Opens the stores with what is compiled in, and puts right what a crash or a
    /// damaged store left behind. The vault is opened only if it has no lock.
    ///
    /// # Errors
    /// When a store cannot be opened. Nothing is deleted.
    pub fn open(outside: Outside) -> Result<Self, OpenFailure> {
        let signers = serde_json::from_str(NATIONAL_SIGNERS).map_err(|_| OpenFailure::Other)?;
        let national = compiled_national_roots().map_err(|_| OpenFailure::Other)?;
        Self::open_on(outside, (signers, national), &load_compiled)
    }

    /// Opens with another pack, other signers, or other national roots.
    ///
    /// # Errors
    /// When a store cannot be opened. Nothing is deleted.
    pub fn open_with(outside: Outside, built_in: BuiltIn) -> Result<Self, OpenFailure> {
        let BuiltIn { pack, signers, national } = built_in;
        Self::open_on(outside, (signers, national), &|library| library.load(&pack).map(drop))
    }

    fn open_on(
        mut outside: Outside,
        (national_signers, national_roots): (Signers, NationalRoots),
        load: &LoadBuiltIn<'_>,
    ) -> Result<Self, OpenFailure> {
        let (library, library_rebuilt) = open_library(&outside, load)?;
        let key = outside.keys.phone_store();
        let (mut phone, _) =
            open_or_set_aside(&outside, Store::Phone, Some(&key), |db, _| Phone::open(db))?;
        let key = outside.keys.mailbox_store();
        let (mailbox, mailbox_lost) =
            open_or_set_aside(&outside, Store::Mailbox, Some(&key), Mailbox::open)?;
        let notices =
            [(library_rebuilt, Notice::LibraryRebuilt), (mailbox_lost, Notice::MailboxSetAside)];
        for (_, notice) in notices.into_iter().filter(|(happened, _)| *happened) {
            phone.add_notice(notice)?;
        }
        if phone.clearing()?.is_none() {
            note_first_vault(&mut phone, &mut outside)?;
        }
        let mut engine = Self {
            outside,
            library,
            phone,
            door: Door::shut(),
            presence: Presence::default(),
            mailbox,
            posts: Posts::default(),
            packs: Packs::default(),
            checkins: Checkins::default(),
            national_signers,
            national_roots,
            changed: true,
            erasing: true,
            wakes_in: None,
            unsettled: false,
        };
        engine.start()?;
        Ok(engine)
    }

    fn start(&mut self) -> Result<(), StoreError> {
        if let Err(error) = self.phone.clock_began_anew_if_behind(self.outside.clock.steady()) {
            tracing::debug!("A wait may last longer than it must: {error}");
        }
        if self.phone.clearing()?.is_some() {
            self.go_on_clearing();
            return Ok(());
        }
        self.forget_what_is_done()?;
        self.erase();
        self.name_advocate();
        match self.known_vault()?.wrapped.kind() {
            Ok(LockKind::Pin | LockKind::Words) => {}
            Ok(LockKind::None) | Err(_) => self.enter("")?,
        }
        self.hold_only_what_is_named();
        Ok(())
    }

    /// Finishes what a crash or a full disk may have interrupted: messages taken back that are not
    /// drafts yet, frozen messages that the mailbox has not got, replies that the vault has not
    /// got, copies nobody wants. Does nothing twice. While the vault is locked, it waits.
    fn settle(&mut self) -> Result<(), StoreError> {
        self.unsettled = true;
        if !self.door.is_open() {
            return Ok(());
        }
        let finished = self.finish_taking_back()?;
        self.relay()?;
        self.take_replies()?;
        self.let_go_of_copies()?;
        self.unsettled = !finished;
        Ok(())
    }

    /// Answers one question.
    ///
    /// # Errors
    /// A [`Refusal`], which a screen can put into words. Nothing is then half done.
    pub fn ask(&mut self, request: Request) -> Result<Answer, Refusal> {
        self.shut_if_due()?;
        Ok(match request {
            Request::Home(_) => Answer::Home(self.home()?),
            Request::Join(ask) => Answer::Join(self.join(&ask.link)?),
            Request::NewDraft(ask) => Answer::NewDraft(self.new_draft(ask.start)?),
            Request::Drafts(_) => Answer::Drafts(self.door.vault()?.drafts()?),
            Request::OneDraft(ask) => Answer::OneDraft(self.draft(ask.id)?),
            Request::SaveDraft(ask) => Answer::SaveDraft(self.save_draft(ask.id, ask.change)?),
            Request::DeleteDraft(ask) => Answer::DeleteDraft(self.set_deleted(ask.id, true)?),
            Request::UndeleteDraft(ask) => Answer::UndeleteDraft(self.set_deleted(ask.id, false)?),
            Request::Attach(ask) => {
                Answer::Attach(self.attach(ask.draft, ask.media_type, &ask.bytes.0)?)
            }
            Request::LetterOf(ask) => Answer::LetterOf(self.letter_of_draft(ask.id)?),
            Request::Detach(ask) => Answer::Detach(self.detach(ask.draft, ask.attachment)?),
            Request::Submit(ask) => Answer::Submit(self.submit(ask.id, &ask.seen)?),
            Request::Messages(_) => Answer::Messages(self.messages()?),
            Request::OneThread(ask) => Answer::OneThread(self.thread(ask.id)?),
            Request::CheckNow(_) => Answer::CheckNow(self.check_now()?),
            Request::Retry(ask) => Answer::Retry(self.retry(ask.id)?),
            Request::TakeBack(ask) => Answer::TakeBack(self.take_back(ask.id)?),
            Request::DismissNotice(ask) => Answer::DismissNotice(self.dismiss_notice(ask.notice)?),
            other => return self.ask_about_privacy(other),
        })
    }

    fn ask_about_privacy(&mut self, request: Request) -> Result<Answer, Refusal> {
        Ok(match request {
            Request::Unlock(ask) => Answer::Unlock(self.unlock(&ask.secret)?),
            Request::LockNow(_) => Answer::LockNow(self.lock_now()?),
            Request::Away(_) => Answer::Away(self.left()?),
            Request::Here(_) => {
                self.touched();
                Answer::Here(())
            }
            Request::SuggestWords(_) => Answer::SuggestWords(self.suggest_words()),
            Request::ChooseLock(ask) => {
                Answer::ChooseLock(self.choose_lock(&ask.new, ask.current.as_ref())?)
            }
            Request::StartAgain(_) => Answer::StartAgain(self.start_again()?),
            Request::BringBack(ask) => Answer::BringBack(self.bring_back(&ask.secret)?),
            Request::ThisPhone(_) => Answer::ThisPhone(self.this_phone()?),
            Request::ReadSettings(_) => Answer::ReadSettings(self.settings()?),
            Request::ChangeSetting(ask) => Answer::ChangeSetting(self.change_setting(ask.change)?),
            Request::DeleteMessage(ask) => Answer::DeleteMessage(self.delete_message(ask.id)?),
            Request::DeleteAll(_) => Answer::DeleteAll(self.delete_all()?),
            Request::ClearPhone(ask) => Answer::ClearPhone(self.clear_phone(ask.still_send)?),
            Request::TakeCopy(_) => Answer::TakeCopy(self.take_copy()?),
            Request::Proof(ask) => Answer::Proof(self.proof(ask.id)?),
            other => return self.ask_about_people(other),
        })
    }

    /// How the lock stands; a phone whose store cannot be read is locked.
    #[must_use]
    pub fn lock(&self) -> LockView {
        let unknown = LockView { kind: LockKind::Pin, open: false, chosen: true };
        self.lock_view().unwrap_or(unknown)
    }

    /// What the host should do next: for delivery to every organisation, for packs when the
    /// authority's waits, or for an answer that is shared. A mailbox that cannot be read or written
    /// sends nothing; it is tried again in a minute.
    pub fn next_step(&mut self) -> Next {
        let by_itself = self.look_after().unwrap_or_else(|error| {
            tracing::debug!("Something is still to be done: {error}");
            Some(MINUTE)
        });
        let (next, beside) = self.next_of_all();
        self.changed |= matches!(next, Next::Calls(_));
        self.wakes_in = [by_itself, beside].into_iter().flatten().min();
        match (next, by_itself) {
            (Next::Wait(millis), Some(own)) => Next::Wait(millis.min(own)),
            (Next::Rest, Some(own)) => Next::Wait(own),
            (next, _) => next,
        }
    }

    /// The next step of all organisations together; and when the first of those that wait is to be
    /// asked again, however long the calls of another take.
    pub(super) fn next_for_all(&mut self) -> Result<(Next, Option<i64>), StoreError> {
        let all = self.mailbox.organisations()?;
        self.posts.keep_only(&all.iter().map(|one| one.id).collect::<Vec<_>>());
        let (mut together, mut beside) = (Next::Rest, None);
        for organisation in all {
            let next = self.next_for(&organisation);
            beside = [beside, next.wait_beside_calls()].into_iter().flatten().min();
            together = together.and(next);
        }
        Ok((together, beside))
    }

    fn next_for(&mut self, organisation: &Joined) -> Next {
        let Self { posts, mailbox, outside, .. } = self;
        let next = posts.next(organisation.id, mailbox, outside).unwrap_or_else(|error| {
            tracing::warn!("The mailbox cannot deliver for now: {error}");
            Next::Wait(MINUTE)
        });
        match (next, &organisation.role) {
            (Next::Wait(millis), Role::Authority) => self.packs_meanwhile(millis),
            (next, _) => next,
        }
    }

    /// In how many milliseconds the engine has something to do of its own accord, calls or no calls:
    /// closing the vault, say.
    #[must_use]
    pub fn wakes_in(&self) -> Option<i64> {
        self.wakes_in
    }

    /// What is to be done without anybody asking; tells in how many milliseconds there is more.
    fn look_after(&mut self) -> Result<Option<i64>, StoreError> {
        self.shut_if_due()?;
        if self.unsettled && self.door.is_open() {
            self.settle()?;
            self.changed = true;
        }
        if self.erasing {
            match self.phone.clearing()? {
                Some(_) => self.go_on_clearing(),
                None => self.erase(),
            }
        }
        let unsettled = (self.unsettled && self.door.is_open()).then_some(MINUTE);
        let erasing = self.erasing.then_some(ERASE_AGAIN);
        let shuts_in = self.shuts_in()?.map(|millis| millis.max(1));
        Ok([unsettled, erasing, shuts_in].into_iter().flatten().min())
    }

    /// Takes what came back from calls, any number of them at once.
    pub fn heard(&mut self, heard: Vec<(Ticket, Heard)>) {
        self.changed = true;
        let heard = self.heard_for_checkins(heard);
        let heard = self.heard_for_packs(heard);
        let consequences = self.posts.heard(heard, &mut self.mailbox, &mut self.outside);
        self.act_on(consequences);
    }

    fn act_on(&mut self, consequences: Consequences) {
        let mut acted = self.forget_what_is_done();
        if consequences.news {
            self.unsettled = true;
            acted = acted.and_then(|()| self.settle());
        } else if self.door.is_open() {
            acted = acted.and_then(|()| self.let_go_of_copies());
        }
        if consequences.keys {
            self.hold_only_what_is_named();
            self.name_advocate();
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

/// Takes the pack that is built in into a library that does not hold it, or a newer one, yet.
type LoadBuiltIn<'a> = dyn Fn(&mut Library) -> Result<(), NotLoaded> + 'a;

/// Reading the compiled pack takes longer than all the rest of a start: only when it is needed.
fn load_compiled(library: &mut Library) -> Result<(), NotLoaded> {
    if library.version_of(NATIONAL)?.is_some_and(|held| held >= national_version()) {
        return Ok(());
    }
    let pack = Pack::from_bytes(NATIONAL_PACK).map_err(|_| StoreError::Row)?;
    library.load(&pack).map(drop)
}

fn compiled_national_roots() -> serde_json::Result<NationalRoots> {
    serde_json::from_str(NATIONAL_ROOTS)
}

/// The version of the compiled pack.
fn national_version() -> u32 {
    env!("UPHELD_NATIONAL_VERSION").parse().unwrap_or(u32::MAX)
}

/// The library can always be built again from the pack.
fn open_library(outside: &Outside, load: &LoadBuiltIn<'_>) -> Result<(Library, bool), StoreError> {
    let (mut library, set_aside) = open_or_set_aside(outside, Store::Library, None, Library::open)?;
    load(&mut library).map_err(|error| match error {
        NotLoaded::Store(error) => error,
        NotLoaded::Taken => StoreError::Row,
    })?;
    Ok((library, set_aside))
}

/// Opens a store; a damaged one is moved out of the way and a new one made. Tells whether it was.
fn open_or_set_aside<T>(
    outside: &Outside,
    store: Store,
    key: Option<&StoreKey>,
    open: impl Fn(rusqlite::Connection, &str) -> Result<T, StoreError>,
) -> Result<(T, bool), StoreError> {
    let try_open = || {
        let connection = outside.storage.open(store, key)?;
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

#[cfg(test)]
mod tests {
    use upheld_protocol::Accreditation;

    use super::*;

    #[test]
    fn the_roots_that_are_compiled_in_name_the_demonstration_s_own() {
        let national = compiled_national_roots().unwrap();
        let demonstration = Accreditation::demonstration_root().verifying_key();
        assert_eq!(national.demonstration, Some(demonstration));
        assert!(!national.roots.contains(&demonstration), "everybody has its private half");
    }
}

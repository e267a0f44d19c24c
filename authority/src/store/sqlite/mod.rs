//! The store on SQLite: one thread that writes, one that reads, one file.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, TransactionBehavior};
use rusqlite_migration::{M, Migrations};
use upheld_protocol::{
    AttachmentId, KeyId, SigningKey, SubmissionId, Team, TeamId, Timestamp, VerifyingKey,
    sealing::PublicKey,
};

use self::{errors::sorted, lane::Lane};
use super::{
    Announced, Answer, Arrival, AuditTrail, Closing, Enrolment, EventsFound, Founding, Identity,
    InviteId, Joining, KeyCopy, Member, MemberId, NewAttachment, NewCheckin, NewEvent, NewInvite,
    NewPart, NewReply, NewTeam, OnShelf, OpenInvite, PartTaken, Person, Place, Received, Redeemed,
    Rotation, Store, StoreError, StoredKeyring, StoredMessage, StoredSubmission, TakenOut, Tally,
    Upload,
};
use crate::{audit::Entry, figures::Quarter};

mod attachments;
mod checkins;
mod columns;
mod errors;
mod events;
mod founding;
mod invites;
mod lane;
mod log;
mod people;
mod submissions;
mod teams;
mod work;

const MIGRATIONS: &[M<'static>] = &[
    M::up(include_str!("../migrations/0001_first.sql")),
    M::up(include_str!("../migrations/0002_invites_and_attachments.sql")),
    M::up(include_str!("../migrations/0003_teams_and_check_ins.sql")),
    M::up(include_str!("../migrations/0004_conversations.sql")),
];

/// The store on SQLite.
pub struct SqliteStore {
    writer: Lane,
    reader: Lane,
    audit_key: SigningKey,
}

impl SqliteStore {
    /// Opens the file, makes it if it is not there, and brings an older one up to date. The key
    /// signs the head of the audit log. `most_pages` is a ceiling on the file's size, in pages of
    /// 4 KiB; nothing is taken beyond it.
    ///
    /// # Errors
    /// When the file cannot be opened, is damaged, or was written by a newer version.
    pub fn open(
        path: &Path,
        audit_key: SigningKey,
        most_pages: Option<u32>,
    ) -> Result<Self, StoreError> {
        make_private(path)?;
        let mut writing = connect(path)?;
        bring_up_to_date(&mut writing)?;
        if let Some(pages) = most_pages {
            let set = format!("PRAGMA max_page_count = {pages}");
            writing.query_row(&set, [], |_| Ok(())).map_err(|error| sorted(&error))?;
        }
        let reading = connect(path)?;
        Ok(Self {
            writer: Lane::start("store-writer", writing, TransactionBehavior::Immediate)?,
            reader: Lane::start("store-reader", reading, TransactionBehavior::Deferred)?,
            audit_key,
        })
    }
}

/// Makes the file, if it is not there, for its owner only; SQLite's files beside it follow suit.
fn make_private(path: &Path) -> Result<(), StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|_| errors::CLOSED)
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let settings = "
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA temp_store = MEMORY;
        PRAGMA cell_size_check = ON;";
    let open = || {
        let connection = Connection::open(path)?;
        connection.busy_timeout(Duration::from_secs(3))?;
        connection.execute_batch(settings)?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(connection)
    };
    open().map_err(|error| sorted(&error))
}

fn bring_up_to_date(connection: &mut Connection) -> Result<(), StoreError> {
    use rusqlite_migration::{Error, MigrationDefinitionError::DatabaseTooFarAhead};
    match Migrations::from_slice(MIGRATIONS).to_latest(connection) {
        Ok(()) => Ok(()),
        Err(Error::MigrationDefinition(DatabaseTooFarAhead)) => Err(StoreError::Newer),
        Err(Error::RusqliteError { err, .. }) => Err(sorted(&err)),
        Err(_) => Err(StoreError::Unreadable),
    }
}

impl Store for SqliteStore {
    fn found(&self, founding: Founding) -> Answer<'_, ()> {
        self.writer.ask(move |db| founding::found(db, &founding))
    }
    fn identity(&self) -> Answer<'_, Option<Identity>> {
        self.reader.ask(founding::identity)
    }
    fn reachable(&self) -> Answer<'_, ()> {
        self.reader.ask(|db| db.query_row("SELECT count(*) FROM authority", [], |_| Ok(())))
    }
    fn keyring(&self) -> Answer<'_, Option<StoredKeyring>> {
        self.reader.ask(founding::keyring)
    }
    fn add_keyring(&self, keyring: StoredKeyring) -> Answer<'_, ()> {
        self.writer.ask(move |db| founding::add_keyring(db, &keyring))
    }
    fn key_holders(&self, key: KeyId) -> Answer<'_, Vec<(MemberId, PublicKey)>> {
        self.reader.ask(move |db| people::key_holders(db, key))
    }
    fn rotate(&self, rotation: Rotation, entry: Entry) -> Answer<'_, bool> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            let done = teams::rotate(db, &rotation)?;
            if done {
                log::note(db, &entry, &key)?;
            }
            Ok(done)
        })
    }
    fn teams(&self) -> Answer<'_, Vec<Team>> {
        self.reader.ask(teams::all)
    }
    fn add_teams(
        &self,
        teams: Vec<NewTeam>,
        keyring: StoredKeyring,
        entry: Entry,
    ) -> Answer<'_, ()> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            teams::begin(db, &teams, &keyring)?;
            log::note(db, &entry, &key)
        })
    }
    fn change_team(&self, team: Team, keyring: StoredKeyring, entry: Entry) -> Answer<'_, ()> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            teams::change(db, &team, &keyring)?;
            log::note(db, &entry, &key)
        })
    }
    fn people(&self, team: TeamId) -> Answer<'_, Vec<Person>> {
        self.reader.ask(move |db| teams::people(db, team))
    }
    fn join(&self, joining: Joining, entry: Entry) -> Answer<'_, bool> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            let done = teams::join(db, &joining)?;
            if done {
                log::note(db, &entry, &key)?;
            }
            Ok(done)
        })
    }
    fn take_out(&self, team: TeamId, member: MemberId, entry: Entry) -> Answer<'_, TakenOut> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            let done = teams::take_out(db, team, member)?;
            if done == TakenOut::Done {
                log::note(db, &entry, &key)?;
            }
            Ok(done)
        })
    }
    fn member(&self, name: String) -> Answer<'_, Option<Member>> {
        self.reader.ask(move |db| people::member(db, &name))
    }
    fn key_copies(&self, member: MemberId) -> Answer<'_, Vec<KeyCopy>> {
        self.reader.ask(move |db| people::key_copies(db, member))
    }
    fn add_member(&self, member: Member, copies: Vec<KeyCopy>, entry: Entry) -> Answer<'_, ()> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            people::add_member(db, &member, &copies)?;
            log::note(db, &entry, &key)
        })
    }
    fn note(&self, entry: Entry) -> Answer<'_, ()> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| log::note(db, &entry, &key))
    }
    fn receive(&self, arrival: Arrival) -> Answer<'_, Received> {
        self.writer.ask(move |db| submissions::receive(db, &arrival))
    }
    fn events_after(
        &self,
        device: VerifyingKey,
        after: Option<Place>,
        limit: u32,
    ) -> Answer<'_, EventsFound> {
        self.reader.ask(move |db| events::after(db, &device, after, limit))
    }
    fn acknowledge(&self, device: VerifyingKey, place: Place) -> Answer<'_, ()> {
        self.writer.ask(move |db| events::acknowledge(db, &device, place))
    }
    fn add_invite(&self, invite: NewInvite, entry: Entry) -> Answer<'_, ()> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            invites::add(db, &invite)?;
            log::note(db, &entry, &key)
        })
    }
    fn open_invites(&self, now: Timestamp) -> Answer<'_, Vec<OpenInvite>> {
        self.reader.ask(move |db| invites::open(db, now))
    }
    fn withdraw_invite(&self, id: InviteId, entry: Entry) -> Answer<'_, bool> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            let withdrawn = invites::withdraw(db, id, entry.at)?;
            if withdrawn {
                log::note(db, &entry, &key)?;
            }
            Ok(withdrawn)
        })
    }
    fn redeem(&self, enrolment: Enrolment) -> Answer<'_, Redeemed> {
        self.writer.ask(move |db| invites::redeem(db, &enrolment))
    }
    fn is_invited(&self, device: VerifyingKey) -> Answer<'_, bool> {
        self.reader.ask(move |db| invites::is_invited(db, &device))
    }
    fn announce(&self, attachment: NewAttachment) -> Answer<'_, Announced> {
        self.writer.ask(move |db| attachments::announce(db, &attachment))
    }
    fn upload(&self, device: VerifyingKey, id: AttachmentId) -> Answer<'_, Option<Upload>> {
        self.reader.ask(move |db| attachments::upload(db, &device, id))
    }
    fn take_part(&self, part: NewPart) -> Answer<'_, PartTaken> {
        self.writer.ask(move |db| attachments::take_part(db, &part))
    }
    fn attachment_contents(&self, id: AttachmentId) -> Answer<'_, Vec<u8>> {
        self.reader.ask(move |db| attachments::contents(db, id))
    }
    fn count(&self, which: OnShelf) -> Answer<'_, u64> {
        self.reader.ask(move |db| submissions::count(db, &which))
    }
    fn list(&self, which: OnShelf, offset: u32, limit: u32) -> Answer<'_, Vec<StoredSubmission>> {
        self.reader.ask(move |db| submissions::list(db, &which, offset, limit))
    }
    fn unanswered(&self, teams: Vec<TeamId>, limit: u32) -> Answer<'_, Vec<StoredSubmission>> {
        self.reader.ask(move |db| submissions::unanswered(db, &teams, limit))
    }
    fn of_phone(
        &self,
        device: VerifyingKey,
        team: TeamId,
        limit: u32,
    ) -> Answer<'_, Vec<StoredSubmission>> {
        self.reader.ask(move |db| submissions::of_phone(db, &device, team, limit))
    }
    fn envelopes(&self, ids: Vec<SubmissionId>) -> Answer<'_, Vec<(SubmissionId, Vec<u8>)>> {
        self.reader.ask(move |db| submissions::envelopes(db, &ids))
    }
    fn message(&self, id: SubmissionId) -> Answer<'_, Option<StoredMessage>> {
        self.reader.ask(move |db| submissions::message(db, id))
    }
    fn opened(&self, event: NewEvent, entry: Entry) -> Answer<'_, bool> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            log::note(db, &entry, &key)?;
            work::once(db, work::Mark::Opened, &event, entry.at)
        })
    }
    fn cannot_open(&self, event: NewEvent, entry: Entry) -> Answer<'_, bool> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            log::note(db, &entry, &key)?;
            work::once(db, work::Mark::CannotOpen, &event, entry.at)
        })
    }
    fn replied(
        &self,
        reply: NewReply,
        earlier: Vec<SubmissionId>,
        entry: Entry,
    ) -> Answer<'_, bool> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| work::replied(db, &reply, &earlier, &entry, &key))
    }
    fn closed(&self, closing: Closing, entry: Entry) -> Answer<'_, bool> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| work::closed(db, &closing, &entry, &key))
    }
    fn delete_contents(&self, id: SubmissionId, entry: Entry) -> Answer<'_, ()> {
        let key = self.audit_key.clone();
        self.writer.ask(move |db| {
            work::delete_contents(db, id, entry.at)?;
            log::note(db, &entry, &key)
        })
    }
    fn take_checkin(&self, checkin: NewCheckin) -> Answer<'_, bool> {
        self.writer.ask(move |db| checkins::take(db, &checkin))
    }
    fn close_quarters(&self, before: Quarter) -> Answer<'_, ()> {
        self.writer.ask(move |db| checkins::close_before(db, before))
    }
    fn closed_quarters(&self) -> Answer<'_, Vec<Quarter>> {
        self.reader.ask(checkins::closed)
    }
    fn tallies(&self, quarter: Quarter) -> Answer<'_, Vec<Tally>> {
        self.reader.ask(move |db| checkins::tallies(db, quarter))
    }
    fn submissions(&self) -> Answer<'_, Vec<StoredSubmission>> {
        self.reader.ask(submissions::all)
    }
    fn audit_trail(&self) -> Answer<'_, AuditTrail> {
        self.reader.ask(log::trail)
    }
}

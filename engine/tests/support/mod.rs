//! A phone whose clock and luck are ours, and a small authority that can lie.
#![allow(dead_code, missing_docs, clippy::unwrap_used)]

pub mod packs;

use std::{
    cell::Cell,
    collections::VecDeque,
    fs,
    path::{Path, PathBuf},
    rc::Rc,
};

use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng as _};
use tempfile::TempDir;
use upheld_engine::{
    Engine, backstage,
    cipher::{self, StoreKey},
    engine::BuiltIn,
    host::native::NativeStorage,
    outside::{Clock, Outside, PlatformKeys, Storage},
    protocol::{
        Accreditation, Attachment, AttachmentId, AttachmentReceipt, AuthorityId, Cursor, Digest,
        Enrol, Enrolled, Envelope, Event, EventId, EventPage, EventsAck, Happening, Invite,
        InviteCode, KeyId, Keyring, Limits, LocalPack, PROBLEM_MEDIA_TYPE, Problem, ProblemCode,
        Question, Receipt, ReplyBody, Signed, SigningKey, SubmissionBody, SubmissionId, Team,
        TeamId, TeamKey, ThreadId, Timestamp, VerifyingKey, Way,
        attachment::{self, Announcement, Progress},
        bytes::Blob,
        event::seal_reply,
        sealing::PrivateKey,
    },
    requests::{
        Answer, AsSeen, Ask, Draft, DraftChange, HomeView, LockView, NewLock, OpenFailure, Refusal,
        Secret, Start, State, ThreadView, ask,
    },
    stores::{Store, StoreError, VaultNumber},
    sync::{Call, Heard, Method, Next, Response, Ticket},
};

pub const START: Timestamp = Timestamp(1_795_300_000_000);

pub const KEYS: PlatformKeys = PlatformKeys { vault: [1; 32], mailbox: [2; 32] };

/// The time of day, and a clock that nobody can set.
#[derive(Clone)]
pub struct TestClock(pub Rc<Cell<i64>>, pub Rc<Cell<i64>>);

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.get())
    }
    fn steady(&self) -> i64 {
        self.1.get()
    }
}

impl TestClock {
    pub fn advance(&self, millis: i64) {
        self.0.set(self.0.get() + millis);
        self.1.set(self.1.get() + millis);
    }
}

/// Real files, with the disk made small on demand.
struct SmallStorage {
    files: NativeStorage,
    full: Rc<Cell<&'static [Store]>>,
    broken: Rc<Cell<&'static [Store]>>,
    deadly: Rc<Cell<bool>>,
}

/// Looks at the stores of an app that runs, past its lock on their folder.
pub struct PastTheLock(pub PathBuf);

impl Storage for PastTheLock {
    fn open(
        &self,
        store: Store,
        key: Option<&StoreKey>,
    ) -> Result<rusqlite::Connection, StoreError> {
        let connection = rusqlite::Connection::open(self.0.join(&*store.file_name()))?;
        connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
        connection.busy_timeout(std::time::Duration::ZERO)?;
        if let Some(key) = key {
            cipher::unlock(&connection, key)?;
        }
        connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(connection)
    }
    fn set_aside(&self, _: Store, _: Timestamp) -> Result<(), StoreError> {
        unreachable!()
    }
    fn remove(&self, _: Store) -> Result<(), StoreError> {
        unreachable!()
    }
    fn remove_set_aside(&self) -> Result<(), StoreError> {
        unreachable!()
    }
    fn journal_mode(&self) -> &'static str {
        "WAL"
    }
}

impl Storage for SmallStorage {
    fn open(
        &self,
        store: Store,
        key: Option<&StoreKey>,
    ) -> Result<rusqlite::Connection, StoreError> {
        if self.broken.get().contains(&store) {
            assert!(!self.deadly.get(), "the app is killed here");
            return Err(StoreError::Platform("broken for now".into()));
        }
        let connection = self.files.open(store, key)?;
        connection.busy_timeout(std::time::Duration::ZERO)?;
        if self.full.get().contains(&store) {
            // SQLite takes no fewer than there are: not one page more can be written.
            connection.pragma_update(None, "max_page_count", 1)?;
        }
        Ok(connection)
    }
    fn set_aside(&self, store: Store, now: Timestamp) -> Result<(), StoreError> {
        self.files.set_aside(store, now)
    }
    fn remove(&self, store: Store) -> Result<(), StoreError> {
        self.files.remove(store)
    }
    fn remove_set_aside(&self) -> Result<(), StoreError> {
        self.files.remove_set_aside()
    }
    fn journal_mode(&self) -> &'static str {
        self.files.journal_mode()
    }
}

/// A phone: its folder outlives the engine, as a phone's does the app.
pub struct Phone {
    pub folder: TempDir,
    pub clock: TestClock,
    /// The stores whose disk is full from the next start on.
    pub full: Rc<Cell<&'static [Store]>>,
    /// The stores that do not open just now.
    pub broken: Rc<Cell<&'static [Store]>>,
    /// Opening one of those is the end of the app.
    pub deadly: Rc<Cell<bool>>,
    /// What the app is built with, if not with what everybody's is.
    pub built_in: Option<BuiltIn>,
    seed: u64,
    engine: Option<Engine>,
    /// Calls the engine wants made that the test has not made yet, and the one being made.
    calls: VecDeque<(Ticket, Call)>,
    making: Option<Ticket>,
}

impl Phone {
    pub fn new() -> Self {
        let mut phone = Self {
            folder: TempDir::new().unwrap(),
            clock: TestClock(Rc::new(Cell::new(START.0)), Rc::new(Cell::new(0))),
            full: Rc::new(Cell::new(&[])),
            broken: Rc::new(Cell::new(&[])),
            deadly: Rc::default(),
            built_in: None,
            seed: 1,
            engine: None,
            calls: VecDeque::new(),
            making: None,
        };
        phone.open().unwrap();
        phone
    }

    pub fn open(&mut self) -> Result<(), OpenFailure> {
        self.kill();
        self.seed += 1;
        let files = NativeStorage::new(self.stores())?;
        let outside = Outside {
            clock: Box::new(self.clock.clone()),
            random: Box::new(ChaCha20Rng::seed_from_u64(self.seed)),
            storage: Box::new(SmallStorage {
                files,
                full: self.full.clone(),
                broken: self.broken.clone(),
                deadly: self.deadly.clone(),
            }),
            keys: KEYS,
            memory: None,
        };
        self.engine = Some(match self.built_in.clone() {
            Some(built_in) => Engine::open_with(outside, built_in)?,
            None => Engine::open(outside)?,
        });
        Ok(())
    }

    /// As if the app were killed: nothing gets the chance to finish.
    pub fn kill(&mut self) {
        self.calls.clear();
        self.engine = None;
    }

    pub fn restart(&mut self) {
        self.kill();
        self.open().unwrap();
    }

    pub fn stores(&self) -> PathBuf {
        self.folder.path().join("stores")
    }

    /// Changes a store behind the app's back, while it is closed.
    pub fn edit(&self, store: Store, sql: &str) {
        let files = NativeStorage::new(self.stores()).unwrap();
        let store = upheld_engine::backstage::open(&files, &KEYS, store).unwrap();
        assert!(store.execute(sql, []).unwrap() > 0, "{sql}");
    }

    /// As if the app were killed when it opens this store while it answers the question.
    pub fn killed_at<Q: Ask>(&mut self, store: &'static [Store], question: Q) {
        self.broken.set(store);
        self.deadly.set(true);
        let asked = std::panic::AssertUnwindSafe(|| self.ask(question).map(|_| ()));
        assert!(std::panic::catch_unwind(asked).is_err(), "it did not come so far");
        self.broken.set(&[]);
        self.deadly.set(false);
        self.kill();
    }

    /// A second look at a store of the app that runs, for whoever knows the form of the secret.
    pub fn peek(&self, store: Store, form: &str) -> Result<rusqlite::Connection, StoreError> {
        let files = PastTheLock(self.stores());
        if !matches!(store, Store::Vault(_)) {
            return backstage::open(&files, &KEYS, store);
        }
        files.open(store, Some(&self.vault_key(store, form).ok_or(StoreError::Key)?))
    }

    pub fn vault_key(&self, store: Store, form: &str) -> Option<StoreKey> {
        backstage::vault_key(&PastTheLock(self.stores()), &KEYS, store, form).ok()
    }

    /// As long as this lives, nothing can be written to a store.
    pub fn unwritable(&self, store: Store, form: &str) -> rusqlite::Connection {
        let held = self.peek(store, form).unwrap();
        held.execute_batch("BEGIN IMMEDIATE").unwrap();
        held
    }

    /// Whether a text is anywhere in mailbox or vault.
    pub fn holds(&self, vault: Store, form: &str, text: &str) -> bool {
        [self.peek(Store::Mailbox, ""), self.peek(vault, form)]
            .into_iter()
            .any(|store| everything_in(&store.unwrap()).contains(text))
    }

    pub fn files(&self) -> Vec<String> {
        let names = fs::read_dir(self.stores()).unwrap();
        let mut names: Vec<_> =
            names.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    pub fn lock(&mut self) -> LockView {
        self.engine().lock()
    }

    pub fn choose(&mut self, new: NewLock, current: Option<&str>) -> Result<(), Refusal> {
        self.ask(ask::ChooseLock { new, current: current.map(secret) })
    }

    pub fn unlock(&mut self, typed: &str) -> Result<(), Refusal> {
        self.ask(ask::Unlock { secret: secret(typed) })
    }

    pub fn home(&mut self) -> HomeView {
        self.ask(ask::Home {}).unwrap()
    }

    /// Lets the host's loop turn once, without making calls; how long it would sleep then.
    pub fn idle(&mut self) -> Option<i64> {
        loop {
            match self.engine().next_step() {
                Next::Wait(millis) => return Some(millis),
                Next::Rest | Next::Calls(_) => return None,
                Next::Again => {}
            }
        }
    }

    pub fn engine(&mut self) -> &mut Engine {
        self.engine.as_mut().unwrap()
    }

    pub fn ask<Q: Ask>(&mut self, question: Q) -> Result<Q::Answer, Refusal> {
        let answer: Answer = self.engine().ask(question.into())?;
        Q::unpack(answer)
    }

    /// A whole draft, ready to submit.
    pub fn draft(&mut self, text: &str, team: TeamId) -> SubmissionId {
        let id = self
            .ask(ask::NewDraft { start: Start::about("promise-have-a-say".parse().ok()) })
            .unwrap();
        for change in [
            DraftChange::Words(Question::WhatHappened, text.into()),
            DraftChange::Words(Question::Wanted, "Please ask me first".into()),
            DraftChange::Readers(vec![team]),
        ] {
            self.ask(ask::SaveDraft { id, change }).unwrap();
        }
        id
    }

    pub fn read_draft(&mut self, id: SubmissionId) -> Draft {
        self.ask(ask::OneDraft { id }).unwrap()
    }

    pub fn write(&mut self, text: &str, team: TeamId) -> (SubmissionId, ThreadId) {
        let id = self.draft(text, team);
        (id, self.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap())
    }

    /// A draft for this reason, with these answers.
    pub fn begin(&mut self, start: Start, changes: Vec<DraftChange>) -> SubmissionId {
        let id = self.ask(ask::NewDraft { start }).unwrap();
        for change in changes {
            self.ask(ask::SaveDraft { id, change }).unwrap();
        }
        id
    }

    pub fn submit(&mut self, id: SubmissionId) -> Result<ThreadId, Refusal> {
        self.ask(ask::Submit { id, seen: AsSeen::default() })
    }

    /// Writes on in a conversation.
    pub fn go_on(&mut self, thread: ThreadId, way: Way, message: &str) -> SubmissionId {
        let start = Start { thread: Some(thread), ..Start::of(way) };
        let id = self.begin(start, vec![DraftChange::Words(Question::Message, message.into())]);
        assert_eq!(self.submit(id), Ok(thread));
        id
    }

    /// Delivers, and fetches what has happened since.
    pub fn sync_with(&mut self, authority: &mut Authority) {
        self.ask(ask::CheckNow {}).unwrap();
        self.deliver_to(authority);
    }

    /// Why a draft for a team is not taken.
    pub fn write_refused(&mut self, team: TeamId) -> Refusal {
        let id = self.draft("Nobody asked me", team);
        self.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap_err()
    }

    pub fn thread(&mut self, id: ThreadId) -> ThreadView {
        self.ask(ask::OneThread { id }).unwrap()
    }

    pub fn state(&mut self, id: SubmissionId) -> State {
        let view = self.ask(ask::Messages {}).unwrap();
        view.messages.into_iter().find(|card| card.id == id).unwrap().state
    }

    /// The next call, if one is due now.
    pub fn next_call(&mut self) -> Option<Call> {
        if self.calls.is_empty() {
            self.calls = self.step().into();
        }
        let (ticket, call) = self.calls.pop_front()?;
        self.making = Some(ticket);
        Some(call)
    }

    /// All the calls the engine wants made now, side by side.
    pub fn step(&mut self) -> Vec<(Ticket, Call)> {
        loop {
            match self.engine().next_step() {
                Next::Calls(calls) => return calls,
                Next::Again => {}
                Next::Wait(_) | Next::Rest => return vec![],
            }
        }
    }

    /// What came back from the call made last.
    pub fn hear(&mut self, heard: Heard) {
        let ticket = self.making.take().unwrap();
        self.engine().heard(vec![(ticket, heard)]);
    }

    /// Calls and answers until nothing is due; tells how many calls there were.
    pub fn deliver_to(&mut self, authority: &mut Authority) -> usize {
        self.deliver_to_all([authority])
    }

    /// The same with several on the other side, each answering what is for its address.
    pub fn deliver_to_all<const N: usize>(&mut self, mut all: [&mut Authority; N]) -> usize {
        for calls in 0..200 {
            let Some(call) = self.next_call() else { return calls };
            let asked = all.iter_mut().find(|one| call.url.starts_with(one.address));
            let Some(asked) = asked else { panic!("a call to nobody we know") };
            let heard = asked.answer(&call);
            self.hear(heard);
        }
        panic!("delivery does not come to rest");
    }

    pub fn join(&mut self, authority: &mut Authority) {
        self.ask(ask::Join { link: authority.invite().fragment() }).unwrap();
        self.deliver_to(authority);
    }
}

pub fn secret(typed: &str) -> Secret {
    Secret::new(typed.into())
}

pub fn pin(typed: &str) -> NewLock {
    NewLock::Pin(secret(typed))
}

pub fn vault(number: u32) -> Store {
    Store::Vault(VaultNumber(number))
}

/// How many rows a table has.
pub fn rows(store: &rusqlite::Connection, table: &str) -> u32 {
    store.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0)).unwrap()
}

pub fn tables(store: &rusqlite::Connection) -> Vec<String> {
    let query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut statement = store.prepare(query).unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

/// All texts and bytes in a store, one after the other.
pub fn everything_in(store: &rusqlite::Connection) -> String {
    let mut all = String::new();
    for table in tables(store) {
        let mut statement = store.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut found = statement.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            for column in 0..columns {
                use rusqlite::types::ValueRef;
                match row.get_ref(column).unwrap() {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                        all.push_str(&String::from_utf8_lossy(bytes));
                    }
                    _ => {}
                }
                all.push('\n');
            }
        }
    }
    all
}

/// Copies a folder's files, one or all of them.
pub fn copy_files(from: &Path, to: &Path, which: impl Fn(&str) -> bool) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        if which(file.file_name().to_str().unwrap()) {
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
}

/// An authority in memory that keeps to the contract; or advocates, who are one to a phone.
pub struct Authority {
    pub name: &'static str,
    pub address: &'static str,
    pub demonstration: bool,
    /// Whom its keyring names as the advocates.
    pub advocate: Option<Signed<Accreditation>>,
    /// Every byte string it ever got.
    pub seen: Vec<Vec<u8>>,
    /// Makes its events' ids its own.
    pub salt: u8,
    pub root: SigningKey,
    pub receipt: SigningKey,
    /// The first of its teams.
    pub team: TeamId,
    /// All of them; every one reads with the same keys here.
    pub teams: Vec<Team>,
    pub keys: Vec<(KeyId, PrivateKey)>,
    pub version: u64,
    pub stored: Vec<(SubmissionId, Envelope, Signed<Receipt>)>,
    pub events: Vec<Signed<Event>>,
    pub devices: Vec<VerifyingKey>,
    pub puts: Vec<(SubmissionId, Digest)>,
    pub time: i64,
    pub limits: Limits,
    pub enrolled: Vec<(InviteCode, VerifyingKey)>,
    pub attachments: Vec<(AttachmentId, Announcement, Vec<u8>)>,
    pub acknowledged: Vec<Cursor>,
    /// Its own content pack, as the keyring names it.
    pub pack: Option<LocalPack>,
    /// What it publishes.
    pub shelf: packs::Shelf,
}

impl Authority {
    pub fn new() -> Self {
        let mut random = ChaCha20Rng::seed_from_u64(99);
        Self {
            name: "Anyshire",
            address: "https://anyshire.example",
            demonstration: true,
            advocate: None,
            seen: vec![],
            salt: 0,
            root: SigningKey::from_seed(&[11; 32]),
            receipt: SigningKey::from_seed(&[12; 32]),
            team: TeamId::from_bytes([3; 16]),
            teams: vec![team(3, "The duty team")],
            keys: vec![(KeyId::from_bytes([1; 16]), PrivateKey::random(&mut random))],
            version: 1,
            stored: vec![],
            events: vec![],
            devices: vec![],
            puts: vec![],
            time: START.0,
            limits: Limits { proof_bits: 0, ..Limits::default() },
            enrolled: vec![],
            attachments: vec![],
            acknowledged: vec![],
            pack: None,
            shelf: packs::Shelf::default(),
        }
    }

    /// Advocates with keys of their own, told apart by a number.
    pub fn advocates(name: &'static str, address: &'static str, number: u8) -> Self {
        let mut random = ChaCha20Rng::seed_from_u64(u64::from(number));
        let own = Team { id: TeamId::random(&mut random), ..team(3, "The duty team") };
        Self {
            name,
            address,
            salt: number,
            root: SigningKey::random(&mut random),
            receipt: SigningKey::random(&mut random),
            team: own.id,
            teams: vec![own],
            keys: vec![(KeyId::random(&mut random), PrivateKey::random(&mut random))],
            ..Self::new()
        }
    }

    /// What the national root would say of them.
    pub fn accreditation(&self) -> Accreditation {
        Accreditation {
            name: self.name.into(),
            root: self.root.verifying_key(),
            address: self.address.into(),
            demonstration: true,
            issued_at: START,
            expires_at: START.plus_days(400),
        }
    }

    /// Names these in a keyring of its own that is newer.
    pub fn name_advocate(&mut self, advocate: Option<Signed<Accreditation>>) {
        self.advocate = advocate;
        self.version += 1;
    }

    pub fn invite(&self) -> Invite {
        let root = self.root.verifying_key();
        Invite { authority: self.address.into(), root, code: None }
    }

    pub fn rotate_keys(&mut self) {
        let epoch = u8::try_from(self.keys.len()).unwrap() + 1;
        let mut random = ChaCha20Rng::seed_from_u64(u64::from(epoch));
        self.keys.push((KeyId::from_bytes([epoch; 16]), PrivateKey::random(&mut random)));
        self.version += 1;
    }

    pub fn forget_first_key(&mut self) {
        self.keys.remove(0);
    }

    pub fn keyring(&self) -> Keyring {
        Keyring {
            authority: AuthorityId::from_bytes([1 ^ self.salt; 16]),
            name: self.name.into(),
            demonstration: self.demonstration,
            version: self.version,
            issued_at: START,
            expires_at: START.plus_days(400),
            receipt_keys: vec![self.receipt.verifying_key()],
            teams: self
                .teams
                .iter()
                .map(|team| Team { keys: self.public_keys(), ..team.clone() })
                .collect(),
            limits: self.limits,
            pack: self.pack.clone(),
            advocate: self.advocate.clone(),
        }
    }

    fn public_keys(&self) -> Vec<TeamKey> {
        let epochs = self.keys.iter().zip(1..);
        epochs
            .map(|((id, key), epoch)| TeamKey { id: *id, epoch, public: key.public_key().unwrap() })
            .collect()
    }

    pub fn answer(&mut self, call: &Call) -> Heard {
        self.seen.push(call.url.clone().into());
        self.seen.extend(call.headers.iter().map(|(_, value)| value.clone().into()));
        self.seen.push(call.body.clone());
        let path = call.url.strip_prefix(self.address).unwrap();
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let last = path.rsplit('/').next().unwrap();
        match (call.method, path) {
            (Method::Get, "/v1/keyring") => {
                json(200, &Signed::new(&self.keyring(), &self.root).unwrap())
            }
            (Method::Get, "/v1/events") => self.events_after(query.strip_prefix("after=")),
            (Method::Post, "/v1/events/ack") => {
                let ack: EventsAck = serde_json::from_slice(&call.body).unwrap();
                self.acknowledged.push(ack.cursor);
                answer(204, "", "")
            }
            (Method::Get, path) if path.starts_with("/v1/packs/") => self.shelf.answer(path, call),
            (Method::Post, "/v1/enrol") => self.enrol(call),
            (Method::Put, path) if path.starts_with("/v1/submissions/") => {
                self.receive(last.parse().unwrap(), call)
            }
            (Method::Put, _) => self.announce(last.parse().unwrap(), call),
            (Method::Patch, _) => {
                let offset = query.strip_prefix("offset=").unwrap().parse().unwrap();
                self.part(last.parse().unwrap(), offset, &call.body)
            }
            (method, _) => panic!("{method:?} is not known here"),
        }
    }

    fn enrol(&mut self, call: &Call) -> Heard {
        let Enrol { code } = serde_json::from_slice(&call.body).unwrap();
        let device = device_of(call);
        match self.enrolled.iter().find(|(used, _)| *used == code) {
            Some((_, by)) if *by != device => return problem(ProblemCode::CodeUsed),
            Some(_) => {}
            None => self.enrolled.push((code, device)),
        }
        let enrolled = Enrolled { device, enrolled_at: START };
        json(201, &Signed::new(&enrolled, &self.receipt).unwrap())
    }

    fn announce(&mut self, id: AttachmentId, call: &Call) -> Heard {
        let announced: Announcement = serde_json::from_slice(&call.body).unwrap();
        if !self.stored.iter().any(|(held, ..)| *held == announced.submission) {
            return problem(ProblemCode::UnknownSubmission);
        }
        if !self.attachments.iter().any(|(held, ..)| *held == id) {
            self.attachments.push((id, announced, vec![]));
        }
        self.progress(id)
    }

    fn part(&mut self, id: AttachmentId, offset: usize, part: &[u8]) -> Heard {
        let (_, _, bytes) = self.attachments.iter_mut().find(|(held, ..)| *held == id).unwrap();
        if offset != bytes.len() {
            return problem(ProblemCode::WrongOffset);
        }
        bytes.extend_from_slice(part);
        self.progress(id)
    }

    fn progress(&self, id: AttachmentId) -> Heard {
        let (_, announced, bytes) = self.attachments.iter().find(|(held, ..)| *held == id).unwrap();
        if bytes.len() < announced.bytes as usize {
            return json(200, &Progress { offset: u32::try_from(bytes.len()).unwrap() });
        }
        let digest = Digest::of(bytes);
        let receipt = AttachmentReceipt { attachment: id, digest, received_at: START };
        json(201, &Signed::new(&receipt, &self.receipt).unwrap())
    }

    fn receive(&mut self, id: SubmissionId, call: &Call) -> Heard {
        let digest = Digest::of(&call.body);
        self.puts.push((id, digest));
        self.devices.push(device_of(call));
        if let Some((_, envelope, receipt)) = self.stored.iter().find(|(held, ..)| *held == id) {
            return match envelope.digest() == digest {
                true => json(200, receipt),
                false => problem(ProblemCode::DifferentBytes),
            };
        }
        let envelope = Envelope::from_bytes(call.body.clone()).unwrap();
        if !self.keys.iter().any(|(key, _)| *key == envelope.address().key) {
            return problem(ProblemCode::UnknownKey);
        }
        self.time += 1000;
        let receipt = Receipt { submission: id, digest, received_at: Timestamp(self.time) };
        let signed = Signed::new(&receipt, &self.receipt).unwrap();
        self.stored.push((id, envelope, signed.clone()));
        json(201, &signed)
    }

    /// A cursor that fits no place in the history starts over.
    fn events_after(&self, cursor: Option<&str>) -> Heard {
        let place = cursor.and_then(|cursor| cursor.parse::<usize>().ok());
        let after = place.filter(|after| *after <= self.events.len()).unwrap_or(0);
        let events: Vec<_> = self.events.iter().skip(after).take(2).cloned().collect();
        let place = after + events.len();
        let cursor = if place == 0 { String::new() } else { place.to_string() };
        let cursor = Cursor::try_from(cursor).unwrap();
        let more = place < self.events.len();
        json(200, &EventPage { events, cursor, submissions: self.stored.len() as u64, more })
    }

    pub fn read(&self, id: SubmissionId) -> SubmissionBody {
        let (_, envelope, _) = self.stored.iter().find(|(held, ..)| *held == id).unwrap();
        self.keys.iter().find_map(|(_, key)| envelope.open(key).ok()).unwrap()
    }

    /// What came with a submission, opened with the keys inside its body.
    pub fn open_attachments(&self, id: SubmissionId) -> Vec<Vec<u8>> {
        let bodies = self.read(id).attachments.into_iter();
        let open = |named: Attachment| {
            let (_, _, sealed) =
                self.attachments.iter().find(|(held, ..)| *held == named.id).unwrap();
            attachment::open(sealed, named.id, id, &named.key).unwrap()
        };
        bodies.map(open).collect()
    }

    fn next_event(&self) -> EventId {
        let mut bytes = [u8::try_from(self.events.len()).unwrap() + 1; 16];
        bytes[0] ^= self.salt;
        EventId::from_bytes(bytes)
    }

    pub fn happen(&mut self, submission: SubmissionId, happening: Happening) -> EventId {
        let id = self.next_event();
        self.time += 1000;
        let device = *self.devices.last().unwrap();
        let event = Event { id, device, submission, at: Timestamp(self.time), happening };
        self.events.push(Signed::new(&event, &self.receipt).unwrap());
        id
    }

    pub fn open(&mut self, submission: SubmissionId) {
        self.happen(submission, Happening::Opened { team: "The duty team".into() });
    }

    pub fn reply(&mut self, submission: SubmissionId, text: &str) {
        self.send(submission, text, |reply| Happening::Answered {
            team: "The duty team".into(),
            reply,
        });
    }

    pub fn ask_back(&mut self, submission: SubmissionId, text: &str) {
        self.send(submission, text, |reply| Happening::Asked {
            team: "The duty team".into(),
            reply,
        });
    }

    fn send(
        &mut self,
        submission: SubmissionId,
        text: &str,
        happening: impl FnOnce(Blob) -> Happening,
    ) {
        let event = self.next_event();
        let reply =
            ReplyBody { event, submission, text: text.into(), from: "Sam".into(), outcome: None };
        let key = self.read(submission).reply_key;
        let reply = seal_reply(&reply, &key, &mut ChaCha20Rng::seed_from_u64(5)).unwrap();
        let made = self.happen(submission, happening(reply));
        assert_eq!(made, event);
    }
}

/// A team that reads, about no worker in particular and with no word on when it answers.
pub fn team(number: u8, name: &str) -> Team {
    Team {
        id: TeamId::from_bytes([number; 16]),
        name: name.into(),
        who: "Social workers".into(),
        hours: "Monday to Friday, 9am to 5pm".into(),
        keys: Vec::new(),
        takes: Vec::new(),
        workers: Vec::new(),
        answers_in: None,
    }
}

fn device_of(call: &Call) -> VerifyingKey {
    let field = call.headers.iter().find(|(field, _)| *field == "signature-input");
    let keyid = field.unwrap().1.split("keyid=\"").nth(1).unwrap();
    keyid.split('"').next().unwrap().parse().unwrap()
}

pub fn json(status: u16, body: &impl serde::Serialize) -> Heard {
    answer(status, "application/json", serde_json::to_vec(body).unwrap())
}

pub fn problem(code: ProblemCode) -> Heard {
    let problem = Problem::from(code);
    answer(problem.status, PROBLEM_MEDIA_TYPE, serde_json::to_vec(&problem).unwrap())
}

pub fn answer(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Heard {
    Heard::Answer(Response {
        status,
        content_type: content_type.into(),
        body: body.into(),
        ..Response::default()
    })
}

pub fn joined() -> (Phone, Authority) {
    joined_with(|_| {})
}

/// Joined to an authority that is a little different.
pub fn joined_with(change: impl FnOnce(&mut Authority)) -> (Phone, Authority) {
    let (mut phone, mut authority) = (Phone::new(), Authority::new());
    change(&mut authority);
    phone.join(&mut authority);
    (phone, authority)
}

/// By the word of the demonstration's national root.
pub fn vouched(accreditation: &Accreditation) -> Option<Signed<Accreditation>> {
    Signed::new(accreditation, &Accreditation::demonstration_root()).ok()
}

/// A phone, the authority it joined, and the advocates whose keyring has arrived.
pub fn with_advocate() -> (Phone, Authority, Authority) {
    let (mut phone, mut authority) = (Phone::new(), Authority::new());
    let mut voices = Authority::advocates("Voices", "https://voices.example", 77);
    authority.advocate = vouched(&voices.accreditation());
    phone.ask(ask::Join { link: authority.invite().fragment() }).unwrap();
    phone.deliver_to_all([&mut authority, &mut voices]);
    (phone, authority, voices)
}

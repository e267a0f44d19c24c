//! An authority: the real router on its real store, in a folder that goes away with it.

use std::{
    fs, io,
    path::Path,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::{Router, body::Body};
use http_body_util::BodyExt as _;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng as _};
use tempfile::TempDir;
use tower::ServiceExt as _;
use upheld_authority::{
    Authority, AuthorityError, AuthorityState, Surroundings,
    authority::{Contents, DATABASE, RECEIPT_KEY, Replied, Session, SignIn},
    clock::Clock,
    keys::{Cost, Passphrase, copies::seal_team_key, files, keyring, wrap},
    router,
    store::{
        Founding, Identity, KeyCopy, Member, MemberId, SqliteStore, Store as _, StoredSubmission,
    },
};
use upheld_protocol::{
    AuthorityId, EventId, Invite, KeyId, Keyring, Limits, Signed, SigningKey, SubmissionBody,
    SubmissionId, Team, TeamId, TeamKey, Timestamp, VerifyingKey, sealing::PrivateKey,
};

use crate::{phone::START, wire::Request};

const URL: &str = "https://anyshire.example";
const STAFF: &str = "Sam Okafor";
const PASSPHRASE: &str = "bcdfg-hjkmn-pqrst-vwxyz";
/// As good as nothing: founding and signing in are not what is proven here.
const CHEAP: Cost = Cost { memory: 8, passes: 1 };

/// No proof of work, which only takes time, and parts so small that a short note has several.
const LIMITS: Limits = Limits {
    envelope_bytes: 64 * 1024,
    answer_characters: 4000,
    attachments: 5,
    attachment_bytes: 64 * 1024,
    part_bytes: 2048,
    proof_bits: 0,
};

/// The server's clock.
struct ServerClock(AtomicI64);

impl Clock for ServerClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

/// Every file of a data folder.
#[derive(Clone)]
pub struct Files(Vec<(String, Vec<u8>)>);

/// An authority that can be restarted, killed and put back to an earlier day.
pub struct Council {
    folder: TempDir,
    clock: Arc<ServerClock>,
    seed: u64,
    starts: u64,
    running: Option<Running>,
}

struct Running {
    authority: AuthorityState,
    router: Router,
    session: Option<Arc<Session>>,
}

/// What went wrong with the authority itself.
#[derive(Debug, thiserror::Error)]
pub enum CouncilError {
    /// Its folder could not be read or written.
    #[error("the authority's folder: {0}")]
    Folder(#[from] io::Error),
    /// It refused.
    #[error("the authority: {0}")]
    Authority(#[from] AuthorityError),
    /// Something that cannot be.
    #[error("the authority: {0}")]
    Odd(&'static str),
}

type Outcome<T> = Result<T, CouncilError>;

thread_local! {
    static RUNTIME: tokio::runtime::Runtime = runtime();
}

#[allow(clippy::expect_used)]
fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_time().build().expect("a runtime needs nothing but memory")
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    RUNTIME.with(|runtime| runtime.block_on(future))
}

impl Council {
    /// A fresh authority on its first day.
    ///
    /// # Errors
    /// When its folder cannot be made.
    pub fn new(seed: u64) -> Outcome<Self> {
        static FIRST_DAY: OnceLock<Files> = OnceLock::new();
        let files = match FIRST_DAY.get() {
            Some(files) => files,
            None => {
                let made = first_day()?;
                FIRST_DAY.get_or_init(|| made)
            }
        };
        Self::with(files, seed)
    }

    fn with(files: &Files, seed: u64) -> Outcome<Self> {
        let folder = folder()?;
        files.write(folder.path())?;
        let clock = Arc::new(ServerClock(AtomicI64::new(START)));
        let mut council = Self { folder, clock, seed, starts: 0, running: None };
        council.start()?;
        Ok(council)
    }

    fn start(&mut self) -> Outcome<()> {
        self.starts += 1;
        let luck = self.seed.wrapping_mul(2003).wrapping_add(self.starts);
        let surroundings = Surroundings {
            clock: self.clock.clone(),
            randomness: Box::new(ChaCha20Rng::seed_from_u64(luck)),
            most_pages: None,
            limits: None,
        };
        let authority = Arc::new(wait(Authority::open(self.folder.path(), surroundings))?);
        let router = router(Arc::clone(&authority), self.folder.path().join("app"));
        self.running = Some(Running { authority, router, session: None });
        Ok(())
    }

    /// Its clock goes on.
    pub fn move_clock(&self, millis: i64) {
        self.clock.0.fetch_add(millis, Ordering::SeqCst);
    }

    /// Stops as it should, and starts again.
    ///
    /// # Errors
    /// When it does not start.
    pub fn restart(&mut self) -> Outcome<()> {
        self.running = None;
        self.start()
    }

    /// The process is killed: what it wrote stays, nothing is tidied up.
    ///
    /// # Errors
    /// When it does not start.
    pub fn kill(&mut self) -> Outcome<()> {
        let files = self.back_up()?;
        self.restore(&files)
    }

    /// A copy of all its files, taken while it runs and nobody writes.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn back_up(&self) -> Outcome<Files> {
        Ok(Files::read(self.folder.path())?)
    }

    /// Puts back a copy, and starts from it.
    ///
    /// # Errors
    /// When it does not start.
    pub fn restore(&mut self, files: &Files) -> Outcome<()> {
        self.running = None;
        self.folder = folder()?;
        files.write(self.folder.path())?;
        self.start()
    }

    fn running(&self) -> Outcome<&Running> {
        self.running.as_ref().ok_or(CouncilError::Odd("it is not running"))
    }

    /// The link phones join by.
    ///
    /// # Errors
    /// When it is not running.
    pub fn invite(&self) -> Outcome<Invite> {
        Ok(self.running()?.authority.invite())
    }

    /// A link with a fresh code in it.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn invite_with_code(&self) -> Outcome<Invite> {
        Ok(wait(self.running()?.authority.make_invite(None))?.invite)
    }

    /// Its two teams.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn teams(&self) -> Outcome<[TeamId; 2]> {
        let teams = wait(self.running()?.authority.teams())?;
        match teams.as_slice() {
            [first, second] => Ok([first.id, second.id]),
            _ => Err(CouncilError::Odd("it has not two teams")),
        }
    }

    /// The keys that sign its receipts.
    ///
    /// # Errors
    /// When there is no keyring.
    pub fn receipt_keys(&self) -> Outcome<Vec<VerifyingKey>> {
        let stored = wait(self.running()?.authority.keyring())?;
        let signed: Result<Signed<Keyring>, _> = serde_json::from_slice(&stored.signed);
        let keyring = signed.ok().and_then(|signed| signed.verify([&root().verifying_key()]).ok());
        Ok(keyring.ok_or(CouncilError::Odd("its keyring cannot be read"))?.receipt_keys)
    }

    /// Its answer to a request, through everything it serves.
    ///
    /// # Errors
    /// When the request cannot be put, which is a fault of this crate.
    pub fn answer(&self, request: &Request) -> Outcome<Answer> {
        let path = request.url.strip_prefix(URL).unwrap_or(&request.url);
        let mut builder = axum::http::Request::builder().method(request.method).uri(path);
        for (name, value) in &request.headers {
            builder = builder.header(*name, value);
        }
        let whole = builder.body(Body::from(request.body.clone()));
        let whole = whole.map_err(|_| CouncilError::Odd("a request could not be put"))?;
        let router = self.running()?.router.clone();
        wait(async {
            let Ok(response) = router.oneshot(whole).await;
            let (parts, body) = response.into_parts();
            let body = body.collect().await.map_err(|_| CouncilError::Odd("no body"))?;
            let text = |name: &str| Some(parts.headers.get(name)?.to_str().ok()?.to_owned());
            Ok(Answer {
                status: parts.status.as_u16(),
                content_type: text("content-type").unwrap_or_default(),
                etag: text("etag"),
                retry_after: text("retry-after"),
                body: body.to_bytes().to_vec(),
            })
        })
    }

    /// What is in its database, oldest first.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn submissions(&self) -> Outcome<Vec<StoredSubmission>> {
        Ok(wait(self.running()?.authority.submissions())?)
    }

    /// Opens a message, as a member of staff.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn read(&mut self, id: SubmissionId) -> Outcome<SubmissionBody> {
        let session = self.session()?;
        let read = wait(self.running()?.authority.read(&session, id))?;
        let message = read
            .and_then(|read| read.messages.into_iter().find(|message| message.submission.id == id));
        match message.map(|message| message.contents) {
            Some(Contents::Readable(body)) => Ok(*body),
            _ => Err(CouncilError::Odd("a message cannot be read by its team")),
        }
    }

    /// Everything attached to a message that has arrived whole, as a member of staff opens it.
    ///
    /// # Errors
    /// When the message cannot be opened.
    pub fn attachments(&mut self, id: SubmissionId) -> Outcome<Vec<Vec<u8>>> {
        let (session, body) = (self.session()?, self.read(id)?);
        let authority = &self.running()?.authority;
        let mut opened = Vec::new();
        for named in &body.attachments {
            if let Some(one) = wait(authority.open_attachment(&session, id, named.id))? {
                opened.push(one.plain.to_vec());
            }
        }
        Ok(opened)
    }

    /// Answers a message, as a member of staff.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn reply(&mut self, id: SubmissionId, text: &str) -> Outcome<()> {
        let session = self.session()?;
        let authority = &self.running()?.authority;
        let form: EventId = authority.fresh_event_id();
        match wait(authority.reply(&session, id, form, text))? {
            Replied::Sent => Ok(()),
            _ => Err(CouncilError::Odd("a reply was not sent")),
        }
    }

    /// Signs a newer keyring, good for this many days.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn renew_keyring(&self, days: i64) -> Outcome<()> {
        wait(self.running()?.authority.renew_keyring(&root(), days))?;
        Ok(())
    }

    fn session(&mut self) -> Outcome<Arc<Session>> {
        let running = self.running.as_mut().ok_or(CouncilError::Odd("it is not running"))?;
        if let Some(session) = &running.session {
            return Ok(Arc::clone(session));
        }
        let authority = &running.authority;
        let welcome = wait(authority.sign_in(STAFF, Passphrase::typed(PASSPHRASE)))?;
        let SignIn::Welcome(cookie) = welcome else {
            return Err(CouncilError::Odd("nobody can sign in"));
        };
        let session = authority.session(&cookie).ok_or(CouncilError::Odd("no session"))?;
        running.session = Some(Arc::clone(&session));
        Ok(session)
    }
}

/// A whole answer, as it goes out.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// `Content-Type`.
    pub content_type: String,
    /// `ETag`.
    pub etag: Option<String>,
    /// `Retry-After`.
    pub retry_after: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Files {
    fn read(folder: &Path) -> io::Result<Self> {
        let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        let file = |entry: &fs::DirEntry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            Ok((name, fs::read(entry.path())?))
        };
        // The index of the WAL is made anew from the WAL.
        let lasting = |entry: &&fs::DirEntry| !entry.path().to_string_lossy().ends_with("-shm");
        Ok(Self(entries.iter().filter(lasting).map(file).collect::<io::Result<_>>()?))
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        self.0.iter().try_for_each(|(name, bytes)| fs::write(folder.join(name), bytes))
    }

    /// The files with their bytes.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }
}

/// In memory where there is such a place: nothing here needs a real disk.
fn folder() -> io::Result<TempDir> {
    let builder = || tempfile::Builder::new();
    let memory = Path::new("/dev/shm");
    let in_memory = || builder().prefix("upheld-prove-").tempdir_in(memory);
    if memory.is_dir() { in_memory() } else { builder().prefix("upheld-prove-").tempdir() }
}

fn root() -> SigningKey {
    SigningKey::from_seed(&[41; 32])
}

/// Founded once for all: an authority with two teams and one member of staff, who is in both.
fn first_day() -> Outcome<Files> {
    let folder = folder()?;
    let receipt_key = SigningKey::from_seed(&[42; 32]);
    files::write_key(&folder.path().join(RECEIPT_KEY), &receipt_key)
        .map_err(AuthorityError::from)?;
    let store = SqliteStore::open(&folder.path().join(DATABASE), receipt_key.clone(), None)
        .map_err(AuthorityError::from)?;
    let founding = founding(&receipt_key).map_err(AuthorityError::from)?;
    wait(store.found(founding)).map_err(AuthorityError::from)?;
    drop(store);
    Ok(Files::read(folder.path())?)
}

fn founding(receipt_key: &SigningKey) -> Result<Founding, upheld_authority::keys::KeyError> {
    let rng = &mut ChaCha20Rng::seed_from_u64(43);
    let team_keys = ["The duty team", "The leaving care team"].map(|name| {
        let (key, id) = (PrivateKey::random(rng), KeyId::random(rng));
        (TeamId::random(rng), name, id, key)
    });
    let mut teams = Vec::new();
    for (id, name, key_id, key) in &team_keys {
        teams.push(Team {
            id: *id,
            name: (*name).into(),
            who: "Two social workers".into(),
            hours: "Monday to Friday, 9am to 5pm".into(),
            keys: vec![TeamKey { id: *key_id, epoch: 1, public: public(key)? }],
            takes: Vec::new(),
            workers: Vec::new(),
            answers_in: Some(5),
        });
    }
    let (member_id, member_key) = (MemberId::random(rng), PrivateKey::random(rng));
    let member = Member {
        id: member_id,
        name: STAFF.into(),
        public: public(&member_key)?,
        wrapped: wrap(&member_key, member_id, &Passphrase::typed(PASSPHRASE), CHEAP, rng)?,
    };
    let mut key_copies = Vec::new();
    for (_, _, key, team_key) in &team_keys {
        let sealed = seal_team_key((*key, team_key), (member_id, &member.public), rng)?;
        key_copies.push(KeyCopy { key: *key, member: member_id, sealed });
    }
    let identity = Identity {
        id: AuthorityId::random(rng),
        name: "Anyshire".into(),
        demonstration: false,
        public_url: URL.into(),
        root: root().verifying_key(),
    };
    let keyring = Keyring {
        authority: identity.id,
        name: identity.name.clone(),
        demonstration: identity.demonstration,
        version: 1,
        issued_at: Timestamp(START),
        expires_at: Timestamp(START).plus_days(keyring::DAYS),
        receipt_keys: vec![receipt_key.verifying_key()],
        teams: teams.clone(),
        limits: LIMITS,
        pack: None,
        advocate: None,
    };
    let keyring = keyring::sign(&keyring, &root())?;
    Ok(Founding { identity, teams, members: vec![member], key_copies, keyring })
}

fn public(
    key: &PrivateKey,
) -> Result<upheld_protocol::sealing::PublicKey, upheld_authority::keys::KeyError> {
    key.public_key().map_err(|_| upheld_authority::keys::KeyError::Failed)
}

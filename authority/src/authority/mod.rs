//! What an authority does, whoever asks: phones through [`crate::api`], staff through
//! [`crate::inbox`], the operator through [`crate::cli`].

use std::{
    convert::Infallible,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use rand_core::CryptoRng;
use tokio::sync::Semaphore;
use upheld_protocol::{
    Event, EventId, Happening, Invite, Keyring, Limits, Randomness, Signed, SigningKey,
    SubmissionId, Team, TeamId, Timestamp, VerifyingKey, system_randomness,
};
use zeroize::Zeroizing;

use crate::{
    audit::{self, Tampered},
    clock::{Clock, SystemClock},
    keys::{self, KeyError, files},
    pack::{PackFault, Packs},
    store::{
        AuditTrail, Identity, NewEvent, SqliteStore, Store, StoreError, StoredKeyring,
        StoredSubmission,
    },
};

mod advocate;
mod answering;
mod attachments;
mod attempts;
mod clocks;
mod conversations;
mod demonstration;
mod demonstration_advocate;
mod demonstration_pack;
mod figures;
mod founding;
mod gists;
mod inviting;
mod members;
mod pace;
mod packs;
mod people;
mod reading;
mod receiving;
mod rotating;
mod sessions;
mod teams;

pub use advocate::{AdvocateFault, accredit};
pub use answering::{Closed, Replied};
pub use attachments::{Offered, OpenedAttachment};
pub use attempts::delay_after;
pub use clocks::Running;
pub use conversations::{Conversation, Desk, Lying, News, Shelved};
pub use demonstration::DemonstrationSignIn;
pub use demonstration_advocate::ADVOCATE;
pub use founding::{Founded, Plan};
pub use gists::What;
pub use inviting::{Admitted, FreshInvite};
pub use members::SignIn;
pub use pace::Pace;
pub use people::{Joined, TeamPeople};
pub use reading::{
    Arrived, AttachmentState, Contents, Follows, ReadConversation, ReadMessage, ReadReply,
};
pub use receiving::Taken;
pub use sessions::{IDLE_MINUTES, Session};
pub use teams::TeamPlan;

/// The database's file in the data folder.
pub const DATABASE: &str = "authority.db";
/// The receipt key's file in the data folder.
pub const RECEIPT_KEY: &str = "receipt.key";
/// The root key's file in the data folder of a demonstration. A real root is kept elsewhere.
pub const DEMONSTRATION_ROOT_KEY: &str = "root.key";

/// What comes from outside, so that tests can take it over.
pub struct Surroundings {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub randomness: Box<dyn CryptoRng<Error = Infallible> + Send>,
    /// A ceiling on the database's size, in pages of 4 KiB.
    pub most_pages: Option<u32>,
    /// What is taken, published and enforced. Without it: what the keyring says, and on the first
    /// day the default.
    pub limits: Option<Limits>,
}

impl Default for Surroundings {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            randomness: Box::new(system_randomness()),
            most_pages: None,
            limits: None,
        }
    }
}

/// Why an authority could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A key could not be used.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Nothing was set up here yet.
    #[error("there is no authority in this folder yet")]
    NotFounded,
    /// Something was set up here before.
    #[error("there is an authority in this folder already")]
    Founded,
    /// Keys without a database: something was lost or moved.
    #[error("this folder holds keys but no authority: put its database back")]
    DatabaseMissing,
    /// A database without its receipt key.
    #[error("the receipt key is missing: put the file back from your backup")]
    ReceiptKeyMissing,
    /// The keyring was signed with another root than phones were given.
    #[error("this is not the root key that phones were given")]
    OtherRoot,
    /// Somebody with this name is there already.
    #[error("somebody signs in with this name already")]
    NameTaken,
    /// A team with this name is there already.
    #[error("there is a team with this name already")]
    TeamNameTaken,
    /// There is no team of this name.
    #[error("there is no team with this name")]
    NoSuchTeam,
    /// A new key would be one that nobody can open anything with.
    #[error("nobody holds the current key of this team")]
    NobodyHoldsTheKey,
    /// A pack cannot be published.
    #[error(transparent)]
    Pack(#[from] PackFault),
    /// The independent advocates cannot be named.
    #[error(transparent)]
    Advocate(#[from] AdvocateFault),
    /// A document could not be written, or one that was stored cannot be read.
    #[error("a document cannot be written or read")]
    Document,
}

impl From<serde_json::Error> for AuthorityError {
    fn from(_: serde_json::Error) -> Self {
        Self::Document
    }
}

/// An authority, open for phones and staff.
pub struct Authority {
    store: Arc<dyn Store>,
    packs: Packs,
    identity: Identity,
    receipt_key: SigningKey,
    limits: Limits,
    invite_secret: Zeroizing<[u8; 32]>,
    public_url: String,
    clock: Arc<dyn Clock>,
    randomness: Mutex<Box<dyn CryptoRng<Error = Infallible> + Send>>,
    sessions: sessions::Sessions,
    attempts: attempts::Attempts,
    pace: Pace,
    wrong_codes: pace::WrongCodes,
    /// How many passphrases are stretched at once: each takes 19 MiB.
    stretching: Semaphore,
}

/// What the router's handlers share.
pub type AuthorityState = Arc<Authority>;

impl Authority {
    /// Opens the authority in a data folder.
    ///
    /// # Errors
    /// When there is none, or its database or keys cannot be opened.
    pub async fn open(data: &Path, surroundings: Surroundings) -> Result<Self, AuthorityError> {
        let database = data.join(DATABASE);
        let key_file = data.join(RECEIPT_KEY);
        if !database.exists() {
            return Err(AuthorityError::NotFounded);
        }
        if !key_file.exists() {
            return Err(AuthorityError::ReceiptKeyMissing);
        }
        let receipt_key = files::read_key(&key_file)?;
        let store = SqliteStore::open(&database, receipt_key.clone(), surroundings.most_pages)?;
        Self::over(Arc::new(store), Packs::in_data(data), receipt_key, surroundings).await
    }

    /// Opens an authority over a store that is open already, with the packs it serves.
    ///
    /// # Errors
    /// When nothing was set up in it.
    pub async fn over(
        store: Arc<dyn Store>,
        packs: Packs,
        receipt_key: SigningKey,
        surroundings: Surroundings,
    ) -> Result<Self, AuthorityError> {
        let identity = store.identity().await?.ok_or(AuthorityError::NotFounded)?;
        let published = store.keyring().await?.ok_or(AuthorityError::NotFounded)?;
        let limits = match surroundings.limits {
            Some(limits) => limits,
            None => opened(&published, &identity)?.limits,
        };
        Ok(Self {
            store,
            packs,
            limits,
            invite_secret: keys::invite_secret(&receipt_key)?,
            public_url: identity.public_url.clone(),
            identity,
            receipt_key,
            clock: surroundings.clock,
            randomness: Mutex::new(surroundings.randomness),
            sessions: sessions::Sessions::default(),
            attempts: attempts::Attempts::default(),
            pace: Pace::default(),
            wrong_codes: pace::WrongCodes::default(),
            stretching: Semaphore::new(2),
        })
    }

    /// The same authority, reached at another address than the one it was set up with.
    #[must_use]
    pub fn at(mut self, public_url: &str) -> Self {
        public_url.trim_end_matches('/').clone_into(&mut self.public_url);
        self
    }

    /// The same authority, with another pace for strangers.
    #[must_use]
    pub fn paced(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Who this is.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Where phones and staff reach it; no slash at the end.
    #[must_use]
    pub fn public_url(&self) -> &str {
        &self.public_url
    }

    /// What a phone needs to write to it.
    #[must_use]
    pub fn invite(&self) -> Invite {
        Invite { authority: self.public_url.clone(), root: self.identity.root, code: None }
    }

    /// The invite as a link that opens the app this authority serves.
    #[must_use]
    pub fn invite_link(&self) -> String {
        self.link(&self.invite())
    }

    fn link(&self, invite: &Invite) -> String {
        format!("{}/#{}", self.public_url, invite.fragment())
    }

    /// What it takes: published in the keyring, and enforced.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The time by its clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Answers if the store can be read.
    ///
    /// # Errors
    /// When it cannot.
    pub async fn reachable(&self) -> Result<(), AuthorityError> {
        Ok(self.store.reachable().await?)
    }

    /// The newest keyring.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn keyring(&self) -> Result<StoredKeyring, AuthorityError> {
        self.store.keyring().await?.ok_or(AuthorityError::NotFounded)
    }

    /// All teams with their public keys.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn teams(&self) -> Result<Vec<Team>, AuthorityError> {
        Ok(self.store.teams().await?)
    }

    /// Every submission that was ever stored, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn submissions(&self) -> Result<Vec<StoredSubmission>, AuthorityError> {
        Ok(self.store.submissions().await?)
    }

    /// The whole audit log.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn audit_trail(&self) -> Result<AuditTrail, AuthorityError> {
        Ok(self.store.audit_trail().await?)
    }

    /// Checks the whole audit log.
    ///
    /// # Errors
    /// When the store cannot be read; the inner error tells what does not fit.
    pub async fn verify_audit(&self) -> Result<Result<AuditTrail, Tampered>, AuthorityError> {
        let trail = self.store.audit_trail().await?;
        let key = self.receipt_key.verifying_key();
        let verified = audit::verify(&trail.rows, trail.head.as_ref(), &key);
        Ok(verified.map(|()| trail))
    }

    /// Forgets sessions that were idle for too long; their keys are wiped.
    pub fn sweep_sessions(&self) {
        self.sessions.sweep(self.now());
    }

    fn with_randomness<T>(&self, make: impl FnOnce(Randomness<'_>) -> T) -> T {
        let mut source = self.randomness.lock().unwrap_or_else(PoisonError::into_inner);
        make(&mut **source)
    }

    /// A fresh event id, such as for the form a reply is written in.
    #[must_use]
    pub fn fresh_event_id(&self) -> EventId {
        self.with_randomness(|rng| EventId::random(rng))
    }

    fn sign_event(
        &self,
        id: EventId,
        to: (VerifyingKey, SubmissionId),
        at: Timestamp,
        happening: Happening,
    ) -> Result<NewEvent, AuthorityError> {
        let (device, submission) = to;
        let event = Event { id, device, submission, at, happening };
        let signed = serde_json::to_vec(&Signed::new(&event, &self.receipt_key)?)?;
        Ok(NewEvent { id, device, submission, signed })
    }

    async fn team_name(&self, id: TeamId) -> Result<String, AuthorityError> {
        let teams = self.store.teams().await?;
        let team = teams.into_iter().find(|team| team.id == id);
        team.map(|team| team.name).ok_or(AuthorityError::Document)
    }
}

/// A keyring as it was signed.
fn opened(stored: &StoredKeyring, identity: &Identity) -> Result<Keyring, AuthorityError> {
    let signed: Signed<Keyring> = serde_json::from_slice(&stored.signed)?;
    signed.verify([&identity.root]).map_err(|_| AuthorityError::Document)
}

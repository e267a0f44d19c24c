//! Signing in and out, and adding people.

use std::sync::Mutex;

use upheld_protocol::{
    KeyId, bytes,
    sealing::{PrivateKey, PublicKey},
};

use super::{Authority, AuthorityError, Session, gists::Gists, sessions::TeamKeys};
use crate::{
    audit::{Action, Entry},
    keys::{self, Cost, KeyError, Passphrase, WrappedKey, copies},
    store::{KeyCopy, Member, MemberId, StoreError},
};

/// How an attempt to sign in went.
#[derive(Clone, PartialEq, Eq)]
pub enum SignIn {
    /// Signed in; the secret their browser keeps.
    Welcome(String),
    /// Name or passphrase is wrong.
    Wrong,
    /// Too many wrong ones: so many seconds to wait.
    Wait(i64),
}

impl std::fmt::Debug for SignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Welcome(_) => f.write_str("Welcome(…)"),
            Self::Wrong => f.write_str("Wrong"),
            Self::Wait(seconds) => write!(f, "Wait({seconds})"),
        }
    }
}

impl Authority {
    /// Signs a member of staff in, and opens their team keys in memory.
    ///
    /// # Errors
    /// When the store cannot be read or the log not written.
    pub async fn sign_in(
        &self,
        name: &str,
        passphrase: Passphrase,
    ) -> Result<SignIn, AuthorityError> {
        let turn = self.stretching.acquire().await.map_err(|_| KeyError::Failed)?;
        if let Err(seconds) = self.attempts.begin(name, self.now()) {
            return Ok(SignIn::Wait(seconds));
        }
        let member = self.store.member(name.trim().to_owned()).await?;
        let opened = self.open_member_key(member.as_ref(), passphrase).await;
        drop(turn);
        let (Some(member), Ok(key)) = (member, opened) else {
            return Ok(SignIn::Wrong);
        };
        self.attempts.succeeded(name);
        self.begin_session(&member, key).await.map(SignIn::Welcome)
    }

    /// Takes as long for somebody who does not exist as for somebody who does.
    async fn open_member_key(
        &self,
        member: Option<&Member>,
        passphrase: Passphrase,
    ) -> Result<PrivateKey, KeyError> {
        let nobody = WrappedKey { cost: Cost::default(), salt: [0; 16], sealed: vec![0; 72] };
        let wrapped = member.map_or(nobody, |member| member.wrapped.clone());
        let id = member.map_or(MemberId::from_bytes([0; 16]), |member| member.id);
        tokio::task::spawn_blocking(move || keys::unwrap(&wrapped, id, &passphrase))
            .await
            .unwrap_or(Err(KeyError::Failed))
    }

    async fn begin_session(
        &self,
        member: &Member,
        key: PrivateKey,
    ) -> Result<String, AuthorityError> {
        let session = Session {
            member: member.id,
            name: member.name.clone(),
            form_token: self.fresh_secret(),
            own: key,
            keys: TeamKeys::default(),
            gists: Gists::default(),
            lying: Mutex::default(),
        };
        self.open_team_keys(&session).await?;
        self.store.note(self.entry(&session, Action::SignedIn)).await?;
        let cookie = self.fresh_secret();
        self.sessions.begin(&cookie, session, self.now());
        Ok(cookie)
    }

    /// Opens the copies of team keys that are not open yet, such as of a team that got a new key.
    pub(super) async fn open_team_keys(&self, session: &Session) -> Result<(), AuthorityError> {
        for copy in self.store.key_copies(session.member).await? {
            if session.keys.holds(&copy.key) {
                continue;
            }
            let own = (session.member, &session.own);
            if let Ok(key) = copies::open_team_key(&copy.sealed, copy.key, own) {
                session.keys.add(copy.key, key);
            }
        }
        Ok(())
    }

    fn fresh_secret(&self) -> String {
        let mut secret = [0; 32];
        self.with_randomness(|rng| rng.fill_bytes(&mut secret));
        bytes::encode(&secret)
    }

    /// Who a browser's secret belongs to, unless the session is over.
    #[must_use]
    pub fn session(&self, cookie: &str) -> Option<std::sync::Arc<Session>> {
        self.sessions.find(cookie, self.now())
    }

    /// Ends a session; its keys are wiped.
    ///
    /// # Errors
    /// When the log cannot be written; the session is over all the same.
    pub async fn sign_out(&self, cookie: &str) -> Result<(), AuthorityError> {
        if let Some(session) = self.sessions.end(cookie) {
            self.store.note(self.entry(&session, Action::SignedOut)).await?;
        }
        Ok(())
    }

    /// Adds a member of staff. They can open what the one who vouches for them can open; with
    /// nobody vouching, nothing.
    ///
    /// # Errors
    /// When the name is taken or the store cannot be written.
    pub async fn add_member(
        &self,
        name: &str,
        voucher: Option<&Session>,
    ) -> Result<Passphrase, AuthorityError> {
        let passphrase = self.with_randomness(Passphrase::random);
        let mut team_keys = Vec::new();
        if let Some(session) = voucher {
            self.open_team_keys(session).await?;
            team_keys = session.keys.all();
        }
        let (member, copies) = self.with_randomness(|rng| {
            let (member, _) = new_member(name, &passphrase, rng)?;
            let copies = key_copies((member.id, &member.public), &team_keys, rng)?;
            Ok::<_, KeyError>((member, copies))
        })?;
        let entry = Entry {
            at: self.now(),
            member: voucher.map(|session| session.member),
            action: Action::MemberAdded,
            submission: None,
        };
        match self.store.add_member(member, copies, entry).await {
            Ok(()) => Ok(passphrase),
            Err(StoreError::Conflict(_)) => Err(AuthorityError::NameTaken),
            Err(other) => Err(other.into()),
        }
    }

    pub(super) fn entry(&self, session: &Session, action: Action) -> Entry {
        Entry { at: self.now(), member: Some(session.member), action, submission: None }
    }
}

pub(super) fn new_member(
    name: &str,
    passphrase: &Passphrase,
    rng: upheld_protocol::Randomness<'_>,
) -> Result<(Member, PrivateKey), KeyError> {
    let (id, key) = (MemberId::random(rng), PrivateKey::random(rng));
    let public = key.public_key().map_err(|_| KeyError::Failed)?;
    let wrapped = keys::wrap(&key, id, passphrase, Cost::default(), rng)?;
    Ok((Member { id, name: name.trim().to_owned(), public, wrapped }, key))
}

/// These keys, sealed to somebody.
pub(super) fn key_copies(
    to: (MemberId, &PublicKey),
    keys: &[(KeyId, PrivateKey)],
    rng: upheld_protocol::Randomness<'_>,
) -> Result<Vec<KeyCopy>, KeyError> {
    let copy = |(id, key): &(KeyId, PrivateKey)| {
        let sealed = copies::seal_team_key((*id, key), to, rng)?;
        Ok(KeyCopy { key: *id, member: to.0, sealed })
    };
    keys.iter().map(copy).collect()
}

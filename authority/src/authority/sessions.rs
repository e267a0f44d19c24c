//! Who is signed in. A session lives in this process's memory only, and with it the team keys.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
};

use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use upheld_protocol::{KeyId, Team, TeamId, Timestamp, sealing::PrivateKey};

use super::{conversations::Lying, gists::Gists};
use crate::store::MemberId;

/// After so many minutes without a click a session ends.
pub const IDLE_MINUTES: i64 = 30;
/// After so many minutes a session ends in any case.
const LONGEST_MINUTES: i64 = 12 * 60;

/// Somebody who is signed in, with the team keys that are open for them.
pub struct Session {
    pub(super) member: MemberId,
    pub(super) name: String,
    pub(super) form_token: String,
    /// Opens their copies of team keys: a team may get a new one while they are signed in.
    pub(super) own: PrivateKey,
    /// Wiped when the session is dropped, as their own is.
    pub(super) keys: TeamKeys,
    pub(super) gists: Gists,
    pub(super) lying: Mutex<Lying>,
}

/// The team keys that are open.
#[derive(Default)]
pub(super) struct TeamKeys(RwLock<HashMap<KeyId, PrivateKey>>);

impl TeamKeys {
    pub(super) fn get(&self, id: &KeyId) -> Option<PrivateKey> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }
    pub(super) fn holds(&self, id: &KeyId) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).contains_key(id)
    }
    pub(super) fn all(&self) -> Vec<(KeyId, PrivateKey)> {
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        keys.iter().map(|(id, key)| (*id, key.clone())).collect()
    }
    pub(super) fn add(&self, id: KeyId, key: PrivateKey) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(id, key);
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Session(…)")
    }
}

impl Session {
    /// Who it is.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
    /// What every form of this session carries.
    #[must_use]
    pub fn form_token(&self) -> &str {
        &self.form_token
    }
    /// Whether a form carried this session's token.
    #[must_use]
    pub fn made_form(&self, token: &str) -> bool {
        self.form_token.as_bytes().ct_eq(token.as_bytes()).into()
    }
    /// What must not be left lying, as the desk was last seen.
    #[must_use]
    pub fn lying(&self) -> Lying {
        *self.lying.lock().unwrap_or_else(PoisonError::into_inner)
    }
    pub(super) fn note_lying(&self, lying: Lying) {
        *self.lying.lock().unwrap_or_else(PoisonError::into_inner) = lying;
    }
    /// The teams of which they hold a key.
    pub(super) fn teams(&self, all: &[Team]) -> Vec<TeamId> {
        let held = |team: &&Team| team.keys.iter().any(|key| self.keys.holds(&key.id));
        all.iter().filter(held).map(|team| team.id).collect()
    }
}

struct Held {
    session: Arc<Session>,
    since: Timestamp,
    last_seen: Timestamp,
}

impl Held {
    fn is_over(&self, now: Timestamp) -> bool {
        let minutes = |from: Timestamp| now.since(from) / 60_000;
        minutes(self.last_seen) >= IDLE_MINUTES || minutes(self.since) >= LONGEST_MINUTES
    }
}

/// All sessions, by the hash of their cookie.
#[derive(Default)]
pub(super) struct Sessions(Mutex<HashMap<[u8; 32], Held>>);

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Held>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn begin(&self, cookie: &str, session: Session, now: Timestamp) {
        let held = Held { session: Arc::new(session), since: now, last_seen: now };
        self.lock().insert(hashed(cookie), held);
    }

    pub(super) fn find(&self, cookie: &str, now: Timestamp) -> Option<Arc<Session>> {
        let mut sessions = self.lock();
        sessions.retain(|_, held| !held.is_over(now));
        let held = sessions.get_mut(&hashed(cookie))?;
        held.last_seen = now;
        Some(Arc::clone(&held.session))
    }

    pub(super) fn end(&self, cookie: &str) -> Option<Arc<Session>> {
        self.lock().remove(&hashed(cookie)).map(|held| held.session)
    }

    pub(super) fn end_all_of(&self, member: MemberId) {
        self.lock().retain(|_, held| held.session.member != member);
    }

    pub(super) fn sweep(&self, now: Timestamp) {
        self.lock().retain(|_, held| !held.is_over(now));
    }
}

fn hashed(cookie: &str) -> [u8; 32] {
    Sha256::digest(cookie.as_bytes()).into()
}

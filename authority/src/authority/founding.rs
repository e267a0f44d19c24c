//! The first day: making an authority.

use std::{path::Path, sync::Arc};

use upheld_protocol::{AuthorityId, Keyring, Limits, LocalPack, Randomness, SigningKey, Timestamp};

use super::{
    Authority, AuthorityError, DATABASE, RECEIPT_KEY, Surroundings, TeamPlan,
    members::{key_copies, new_member},
    opened,
};
use crate::{
    keys::{KeyError, Passphrase, files, keyring},
    pack::Packs,
    store::{Founding, Identity, SqliteStore, Store, StoreError, StoredKeyring},
};

/// What an operator says on the first day.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The authority's name, as on a letter.
    pub name: String,
    /// Made for showing and trying.
    pub demonstration: bool,
    /// Where phones and staff will reach it.
    pub public_url: String,
    /// The first teams; without one, nobody can be written to.
    pub teams: Vec<TeamPlan>,
    /// The first member of staff, who is in all of them.
    pub staff: String,
}

/// A newly made authority, and how its first member of staff signs in.
pub struct Founded {
    /// The authority.
    pub authority: Authority,
    /// To be shown once.
    pub passphrase: Passphrase,
}

impl Authority {
    /// Makes an authority in a data folder.
    ///
    /// # Errors
    /// When there is one already, or the folder cannot be written.
    pub async fn found(
        data: &Path,
        plan: &Plan,
        root: &SigningKey,
        mut surroundings: Surroundings,
    ) -> Result<Founded, AuthorityError> {
        let passphrase = Passphrase::random(&mut *surroundings.randomness);
        let authority = found_with(data, plan, root, &passphrase, None, surroundings).await?;
        Ok(Founded { authority, passphrase })
    }

    /// Signs a new keyring: one version higher, good for so many days. Tells until when.
    ///
    /// # Errors
    /// When this is not the root that phones were given, or the store cannot be written.
    pub async fn renew_keyring(
        &self,
        root: &SigningKey,
        days: i64,
    ) -> Result<Timestamp, AuthorityError> {
        let teams = self.store.teams().await?;
        let keyring = self.next_keyring(root, days, |keyring| keyring.teams = teams).await?;
        let until = keyring.expires_at;
        self.store.add_keyring(keyring).await?;
        Ok(until)
    }

    /// A keyring one version higher, not stored yet: the newest one with these changes.
    pub(super) async fn next_keyring(
        &self,
        root: &SigningKey,
        days: i64,
        change: impl FnOnce(&mut Keyring),
    ) -> Result<StoredKeyring, AuthorityError> {
        if root.verifying_key() != self.identity.root {
            return Err(AuthorityError::OtherRoot);
        }
        let newest = self.opened_keyring().await?;
        let mut keyring = Keyring {
            version: newest.version + 1,
            issued_at: self.now(),
            expires_at: self.now().plus_days(days),
            receipt_keys: vec![self.receipt_key.verifying_key()],
            limits: self.limits,
            ..newest
        };
        change(&mut keyring);
        Ok(keyring::sign(&keyring, root)?)
    }

    /// The newest keyring, as it was signed.
    pub(super) async fn opened_keyring(&self) -> Result<Keyring, AuthorityError> {
        opened(&self.keyring().await?, &self.identity)
    }
}

pub(super) async fn is_founded(data: &Path) -> Result<bool, AuthorityError> {
    let database = data.join(DATABASE);
    if !database.exists() {
        return Ok(false);
    }
    // The key is only needed for writing to the audit log, and nothing is written here.
    let store = SqliteStore::open(&database, SigningKey::from_seed(&[0; 32]), None)?;
    Ok(store.identity().await?.is_some())
}

pub(super) async fn found_with(
    data: &Path,
    plan: &Plan,
    root: &SigningKey,
    passphrase: &Passphrase,
    pack: Option<LocalPack>,
    mut surroundings: Surroundings,
) -> Result<Authority, AuthorityError> {
    files::private_folder(data)?;
    if is_founded(data).await? {
        return Err(AuthorityError::Founded);
    }
    let rng = &mut *surroundings.randomness;
    let receipt_key = kept_key(&data.join(RECEIPT_KEY), rng)?;
    let now = surroundings.clock.now();
    let limits = surroundings.limits.unwrap_or_default();
    let founding = first_day(plan, limits, pack, (root, &receipt_key), passphrase, now, rng)?;
    let database = data.join(DATABASE);
    let store = SqliteStore::open(&database, receipt_key.clone(), surroundings.most_pages)?;
    match store.found(founding).await {
        Err(StoreError::Conflict(_)) => return Err(AuthorityError::Founded),
        other => other?,
    }
    Authority::over(Arc::new(store), Packs::in_data(data), receipt_key, surroundings).await
}

fn first_day(
    plan: &Plan,
    limits: Limits,
    pack: Option<LocalPack>,
    keys: (&SigningKey, &SigningKey),
    passphrase: &Passphrase,
    now: Timestamp,
    rng: Randomness<'_>,
) -> Result<Founding, KeyError> {
    let (root, receipt_key) = keys;
    let identity = Identity {
        id: AuthorityId::random(rng),
        name: plan.name.clone(),
        demonstration: plan.demonstration,
        public_url: plan.public_url.trim_end_matches('/').into(),
        root: root.verifying_key(),
    };
    let (member, _) = new_member(&plan.staff, passphrase, rng)?;
    let (mut teams, mut copies) = (Vec::new(), Vec::new());
    for plan in &plan.teams {
        let (team, keys) = plan.begun(rng)?;
        copies.extend(key_copies((member.id, &member.public), &keys, rng)?);
        teams.push(team);
    }
    let keyring = Keyring {
        authority: identity.id,
        name: identity.name.clone(),
        demonstration: identity.demonstration,
        version: 1,
        issued_at: now,
        expires_at: now.plus_days(keyring::DAYS),
        receipt_keys: vec![receipt_key.verifying_key()],
        teams: teams.clone(),
        limits,
        pack,
        advocate: None,
    };
    let keyring = keyring::sign(&keyring, root)?;
    Ok(Founding { identity, teams, members: vec![member], key_copies: copies, keyring })
}

/// The key in this file; a fresh one is written there if there is none, such as after a first
/// day that was cut short.
pub(super) fn kept_key(path: &Path, rng: Randomness<'_>) -> Result<SigningKey, KeyError> {
    if !path.exists() {
        files::write_key(path, &SigningKey::random(rng))?;
    }
    files::read_key(path)
}

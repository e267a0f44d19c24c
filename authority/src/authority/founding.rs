//! The first day: making an authority, and the demonstration that makes itself.

use std::{path::Path, sync::Arc};

use upheld_protocol::{
    AuthorityId, KeyId, Keyring, Limits, LocalPack, Randomness, SigningKey, Team, TeamId, TeamKey,
    Timestamp, sealing::PrivateKey,
};
use zeroize::Zeroizing;

use super::{
    Authority, AuthorityError, DATABASE, DEMONSTRATION_ROOT_KEY, RECEIPT_KEY, Surroundings,
    demonstration_pack::DemonstrationPack,
    members::{key_copies, new_member},
    opened,
};
use crate::{
    keys::{KeyError, Passphrase, files, keyring},
    pack::Packs,
    store::{Founding, Identity, SqliteStore, Store, StoreError, StoredKeyring},
};

/// Where a demonstration keeps how to sign in, in its data folder.
const SIGN_IN_FILE: &str = "demonstration-sign-in.txt";
/// A demonstration renews its keyring by itself when fewer days than this are left.
const RENEWED_BEFORE_DAYS: i64 = 60;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// What an operator says on the first day.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The authority's name, as on a letter.
    pub name: String,
    /// Made for showing and trying.
    pub demonstration: bool,
    /// Where phones and staff will reach it.
    pub public_url: String,
    /// The first team's name.
    pub team: String,
    /// Who is in it.
    pub who: String,
    /// When somebody is there.
    pub hours: String,
    /// The first member of staff.
    pub staff: String,
}

impl Plan {
    /// The authority that a first start without any set-up makes.
    #[must_use]
    pub fn demonstration(public_url: &str) -> Self {
        Self {
            name: "Anyshire (demonstration)".into(),
            demonstration: true,
            public_url: public_url.into(),
            team: "The duty team".into(),
            who: "Two social workers and a manager. They are not real: this is a demonstration."
                .into(),
            hours: "Monday to Friday, 9am to 5pm. Not on bank holidays.".into(),
            staff: "Sam Okafor".into(),
        }
    }
}

/// A newly made authority, and how its first member of staff signs in.
pub struct Founded {
    /// The authority.
    pub authority: Authority,
    /// To be shown once.
    pub passphrase: Passphrase,
}

/// How to sign in to a demonstration.
#[derive(Clone)]
pub struct DemonstrationSignIn {
    /// The name.
    pub name: String,
    /// The passphrase, as it is shown.
    pub passphrase: Zeroizing<String>,
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

    /// Opens the authority in a data folder; in an empty one, makes a demonstration first. Tells
    /// how to sign in if it is a demonstration.
    ///
    /// # Errors
    /// When the folder holds something else, or cannot be written.
    pub async fn open_or_demonstrate(
        data: &Path,
        public_url: &str,
        mut surroundings: Surroundings,
    ) -> Result<(Self, Option<DemonstrationSignIn>), AuthorityError> {
        files::private_folder(data)?;
        let file = data.join(SIGN_IN_FILE);
        if !is_founded(data).await? {
            if data.join(RECEIPT_KEY).exists() && !file.exists() {
                return Err(AuthorityError::DatabaseMissing);
            }
            let plan = Plan::demonstration(public_url);
            let rng = &mut *surroundings.randomness;
            let sign_in = kept_sign_in(&file, &plan.staff, rng)?;
            let root = kept_key(&data.join(DEMONSTRATION_ROOT_KEY), rng)?;
            let passphrase = Passphrase::typed(&sign_in.passphrase);
            let pack = DemonstrationPack::kept(data, rng)?;
            let local = Some(pack.local());
            let made = found_with(data, &plan, &root, &passphrase, local, surroundings).await?;
            made.publish_demonstration(&pack).await?;
            return Ok((made.at(public_url), Some(sign_in)));
        }
        let authority = Self::open(data, surroundings).await?;
        if !authority.identity.demonstration {
            return Ok((authority, None));
        }
        let pack = authority.with_randomness(|rng| DemonstrationPack::kept(data, rng))?;
        authority.renew_demonstration(&data.join(DEMONSTRATION_ROOT_KEY), &pack).await?;
        authority.publish_demonstration(&pack).await?;
        Ok((authority.at(public_url), Some(read_sign_in(&file)?)))
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

    async fn renew_demonstration(
        &self,
        root: &Path,
        pack: &DemonstrationPack,
    ) -> Result<(), AuthorityError> {
        let keyring = self.opened_keyring().await?;
        let left = keyring.expires_at.since(self.now());
        // What an operator trusts in its place, under an id of its own, stays.
        let ours = pack.local();
        if keyring.pack.as_ref().is_none_or(|named| named.id == ours.id && *named != ours) {
            self.trust_pack(&files::read_key(root)?, pack.local()).await?;
        } else if keyring.limits != self.limits || left < RENEWED_BEFORE_DAYS * DAY {
            self.renew_keyring(&files::read_key(root)?, keyring::DAYS).await?;
        }
        Ok(())
    }
}

async fn is_founded(data: &Path) -> Result<bool, AuthorityError> {
    let database = data.join(DATABASE);
    if !database.exists() {
        return Ok(false);
    }
    // The key is only needed for writing to the audit log, and nothing is written here.
    let store = SqliteStore::open(&database, SigningKey::from_seed(&[0; 32]), None)?;
    Ok(store.identity().await?.is_some())
}

async fn found_with(
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
    let (team, key_id, team_key) = first_team(plan, rng)?;
    let (member, _) = new_member(&plan.staff, passphrase, rng)?;
    let copies = key_copies(&member, [(&key_id, &team_key)], rng)?;
    let keyring = Keyring {
        authority: identity.id,
        name: identity.name.clone(),
        demonstration: identity.demonstration,
        version: 1,
        issued_at: now,
        expires_at: now.plus_days(keyring::DAYS),
        receipt_keys: vec![receipt_key.verifying_key()],
        teams: vec![team.clone()],
        limits,
        pack,
        advocate: None,
    };
    let keyring = keyring::sign(&keyring, root)?;
    Ok(Founding { identity, teams: vec![team], members: vec![member], key_copies: copies, keyring })
}

fn first_team(plan: &Plan, rng: Randomness<'_>) -> Result<(Team, KeyId, PrivateKey), KeyError> {
    let (id, key_id, key) = (TeamId::random(rng), KeyId::random(rng), PrivateKey::random(rng));
    let public = key.public_key().map_err(|_| KeyError::Failed)?;
    let team = Team {
        id,
        name: plan.team.clone(),
        who: plan.who.clone(),
        hours: plan.hours.clone(),
        keys: vec![TeamKey { id: key_id, epoch: 1, public }],
        takes: Vec::new(),
        workers: Vec::new(),
        answers_in: None,
    };
    Ok((team, key_id, key))
}

/// The key in this file; a fresh one is written there if there is none, such as after a first
/// day that was cut short.
pub(super) fn kept_key(path: &Path, rng: Randomness<'_>) -> Result<SigningKey, KeyError> {
    if !path.exists() {
        files::write_key(path, &SigningKey::random(rng))?;
    }
    files::read_key(path)
}

fn kept_sign_in(
    path: &Path,
    name: &str,
    rng: Randomness<'_>,
) -> Result<DemonstrationSignIn, KeyError> {
    if !path.exists() {
        let passphrase = Passphrase::random(rng).shown();
        let text = format!("sign in as: {name}\npassphrase: {}\n", *passphrase);
        files::write_secret(path, &Zeroizing::new(text))?;
    }
    read_sign_in(path)
}

fn read_sign_in(path: &Path) -> Result<DemonstrationSignIn, KeyError> {
    let text = files::read_secret(path)?;
    let part = |start: &str| text.lines().find_map(|line| line.strip_prefix(start));
    let not_it = || KeyError::NotAKey(path.into());
    Ok(DemonstrationSignIn {
        name: part("sign in as: ").ok_or_else(not_it)?.into(),
        passphrase: Zeroizing::new(part("passphrase: ").ok_or_else(not_it)?.into()),
    })
}

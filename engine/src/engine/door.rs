//! The vault's door: opened with what its owner knows, closed when they leave.

use upheld_protocol::{Invite, sealing::PrivateKey};

use super::{Engine, open_or_set_aside};
use crate::{
    cipher::{self, StoreKey},
    lock::{VaultKeys, Wrapped, WrongOrBroken},
    outside::{Outside, PlatformKeys},
    phone::{KnownVault, Phone},
    requests::{LockKind, LockView, Notice, Refusal, WhenAway, WhenIdle},
    stores::{Store, StoreError, VaultNumber},
    sync::MINUTE,
    vault::{KnownAdvocate, Organisation, Vault},
};

const SECOND: i64 = 1000;

/// The vault, if it is open.
/// On the heap: what is moved about leaves copies behind.
pub(super) struct Door(Option<Box<Room>>);

struct Room {
    vault: Vault,
    reply_key: PrivateKey,
}

impl Door {
    pub(super) fn shut() -> Self {
        Self(None)
    }

    pub(super) fn is_open(&self) -> bool {
        self.0.is_some()
    }

    /// The vault.
    ///
    /// # Errors
    /// [`StoreError::Locked`] while the door is shut.
    pub(super) fn vault(&self) -> Result<&Vault, StoreError> {
        self.0.as_ref().map(|room| &room.vault).ok_or(StoreError::Locked)
    }

    /// The same, to be written.
    ///
    /// # Errors
    /// [`StoreError::Locked`] while the door is shut.
    pub(super) fn vault_mut(&mut self) -> Result<&mut Vault, StoreError> {
        self.0.as_mut().map(|room| &mut room.vault).ok_or(StoreError::Locked)
    }

    /// The key that opens replies.
    ///
    /// # Errors
    /// [`StoreError::Locked`] while the door is shut.
    pub(super) fn reply_key(&self) -> Result<&PrivateKey, StoreError> {
        self.0.as_ref().map(|room| &room.reply_key).ok_or(StoreError::Locked)
    }
}

/// Who is there, by the clock that cannot be set.
#[derive(Clone, Copy, Default)]
pub(super) struct Presence {
    touched_at: i64,
    away_since: Option<i64>,
}

/// Why the door did not open.
pub(super) enum NotEntered {
    Lock(WrongOrBroken),
    Store(StoreError),
}

impl From<StoreError> for NotEntered {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<WrongOrBroken> for NotEntered {
    fn from(error: WrongOrBroken) -> Self {
        Self::Lock(error)
    }
}

impl From<NotEntered> for StoreError {
    fn from(error: NotEntered) -> Self {
        match error {
            NotEntered::Lock(WrongOrBroken::NoMemory(_)) => Self::Platform("no memory".into()),
            // Without a lock only the platform's secret is asked for.
            NotEntered::Lock(_) => Self::Key,
            NotEntered::Store(error) => error,
        }
    }
}

impl Engine {
    /// How the lock stands.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn lock_view(&self) -> Result<LockView, StoreError> {
        // There is no vault while the phone is being cleared.
        let kind = self.phone.vault()?.and_then(|known| known.wrapped.kind().ok());
        Ok(LockView {
            kind: kind.unwrap_or_default(),
            open: self.door.is_open(),
            chosen: self.phone.has_chosen()?,
        })
    }

    /// The vault in use.
    pub(super) fn known_vault(&self) -> Result<KnownVault, StoreError> {
        self.phone.vault()?.ok_or(StoreError::Row)
    }

    /// Opens the vault in use with a secret in its normal form, and takes in what came meanwhile.
    pub(super) fn enter(&mut self, form: &str) -> Result<(), NotEntered> {
        let known = self.known_vault()?;
        let keys = known.wrapped.open(form, &self.outside.keys.vault)?;
        let (vault, lost) = open_vault(&self.outside, known.number, &keys)?;
        if keys.before.is_some() {
            self.forget_key_of_before(&known, keys.now, form)?;
        }
        Ok(self.move_in(vault, lost)?)
    }

    /// The vault has its new key for good: the old one need not be kept any more.
    fn forget_key_of_before(
        &mut self,
        known: &KnownVault,
        now: StoreKey,
        form: &str,
    ) -> Result<(), NotEntered> {
        let keys = VaultKeys { now, before: None };
        let (platform, random) = (&self.outside.keys.vault, &mut *self.outside.random);
        let wrapped = match known.wrapped.cost() {
            None => Wrapped::without_lock(&keys, platform, random),
            Some(cost) => {
                let secret = (known.wrapped.kind()?, form);
                Wrapped::with_lock(&keys, secret, cost, platform, random)
                    .map_err(WrongOrBroken::from)?
            }
        };
        Ok(self.phone.rewrap(known.number, &wrapped)?)
    }

    pub(super) fn move_in(&mut self, mut vault: Vault, lost: bool) -> Result<(), StoreError> {
        let reply_key = vault.reply_key(&mut self.outside.random)?;
        agree_who_was_joined(&mut vault, &mut self.mailbox)?;
        vault.hand_notices_to(&mut self.phone)?;
        vault.relay_again_all_but(&self.mailbox.known_ids()?)?;
        vault.purge_deleted_drafts()?;
        if lost {
            self.phone.add_notice(Notice::VaultSetAside)?;
            self.mailbox.take_all_again()?;
        }
        self.door = Door(Some(Box::new(Room { vault, reply_key })));
        self.touched();
        self.changed = true;
        self.erasing = true;
        self.erase();
        if let Err(error) = self.settle().and_then(|()| self.reseal_where_keys_changed()) {
            // A full disk keeps nobody from reading. It is tried again.
            tracing::warn!("Not all that came could be taken into the vault: {error}");
        }
        Ok(())
    }

    /// Closes the vault: its connection is closed, and its keys are wiped.
    pub(super) fn shut(&mut self) {
        self.door = Door::shut();
        self.changed = true;
    }

    /// Closes the vault if it has a lock.
    pub(super) fn lock_now(&mut self) -> Result<(), StoreError> {
        if self.lock_view()?.kind != LockKind::None {
            self.shut();
        }
        Ok(())
    }

    /// Somebody is there.
    pub(super) fn touched(&mut self) {
        self.presence = Presence { touched_at: self.outside.clock.steady(), away_since: None };
    }

    /// Nobody looks any more.
    pub(super) fn left(&mut self) -> Result<(), StoreError> {
        let now = self.outside.clock.steady();
        self.presence.away_since.get_or_insert(now);
        self.shut_if_due()
    }

    /// Closes the vault when its time has come.
    pub(super) fn shut_if_due(&mut self) -> Result<(), StoreError> {
        if self.shuts_in()?.is_some_and(|millis| millis <= 0) {
            self.shut();
        }
        Ok(())
    }

    /// In how many milliseconds the vault closes by itself; `None` when it does not.
    pub(super) fn shuts_in(&self) -> Result<Option<i64>, StoreError> {
        if !self.door.is_open() || self.lock_view()?.kind == LockKind::None {
            return Ok(None);
        }
        let (settings, now) = (self.phone.settings()?, self.outside.clock.steady());
        let idle = match settings.when_idle {
            WhenIdle::OneMinute => MINUTE,
            WhenIdle::FiveMinutes => 5 * MINUTE,
            WhenIdle::QuarterHour => 15 * MINUTE,
        };
        let away = match settings.when_away {
            WhenAway::AtOnce => 0,
            WhenAway::AfterHalfAMinute => 30 * SECOND,
            WhenAway::AfterFiveMinutes => 5 * MINUTE,
        };
        let idle_at = self.presence.touched_at + idle;
        let shuts_at = self.presence.away_since.map_or(idle_at, |since| idle_at.min(since + away));
        Ok(Some(shuts_at - now))
    }

    /// Begins an empty vault that has no lock, and goes in. The one of before stays as it is.
    pub(super) fn begin_vault(&mut self) -> Result<(), StoreError> {
        note_new_vault(&mut self.phone, &mut self.outside, None)?;
        Ok(self.enter("")?)
    }

    /// A full disk keeps nobody from reading; neither does a lock that is asked for in vain.
    pub(super) fn refuse_while_locked(&self) -> Result<(), Refusal> {
        if self.door.is_open() { Ok(()) } else { Err(Refusal::Locked) }
    }
}

/// Notes a vault with a fresh key and no lock as the one in use.
pub(super) fn note_new_vault(
    phone: &mut Phone,
    outside: &mut Outside,
    before: Option<StoreKey>,
) -> Result<VaultNumber, StoreError> {
    let keys = VaultKeys { now: StoreKey::random(&mut *outside.random), before };
    let wrapped = Wrapped::without_lock(&keys, &outside.keys.vault, &mut *outside.random);
    phone.begin_vault(&wrapped, outside.clock.now())
}

/// The first vault. It may be there from before vaults had wrapped keys: then the platform's
/// secret itself was its key.
pub(super) fn note_first_vault(phone: &mut Phone, outside: &mut Outside) -> Result<(), StoreError> {
    if phone.vault()?.is_none() {
        let before = StoreKey::from_bytes(&outside.keys.vault);
        note_new_vault(phone, outside, Some(before))?;
    }
    Ok(())
}

/// Opens a vault, and gives it its new key if it still has the old one. Tells whether it was
/// damaged and had to be made anew.
pub(super) fn open_vault(
    outside: &Outside,
    number: VaultNumber,
    keys: &VaultKeys,
) -> Result<(Vault, bool), StoreError> {
    let store = Store::Vault(number);
    if let Some(before) = &keys.before
        && matches!(outside.storage.open(store, Some(&keys.now)), Err(StoreError::Damaged))
    {
        match outside.storage.open(store, Some(before)) {
            Ok(connection) => {
                connection.pragma_update(None, "journal_mode", "TRUNCATE")?;
                cipher::rekey(&connection, &keys.now)?;
            }
            Err(StoreError::Damaged) => {}
            Err(other) => return Err(other),
        }
    }
    open_or_set_aside(outside, store, Some(&keys.now), Vault::open)
}

/// Vault and mailbox both know which authority was joined and which advocates were written to, and
/// by which key each knows this phone; one that had to be made anew learns it from the other.
fn agree_who_was_joined(
    vault: &mut Vault,
    mailbox: &mut crate::mailbox::Mailbox,
) -> Result<(), StoreError> {
    for KnownAdvocate { accreditation, device } in vault.advocates()? {
        if mailbox.organisation_of_root(&accreditation.root)?.is_none() {
            mailbox.keep_advocate(&accreditation, &device)?;
        }
    }
    if let Some(organisation) = vault.joined()? {
        return mailbox.join(&organisation.invite, &organisation.device);
    }
    if let Some(joined) = mailbox.authority()?.filter(|joined| !joined.leaving) {
        let invite = Invite { authority: joined.address, root: joined.root, code: joined.code };
        vault.join(&Organisation { invite, device: joined.device })?;
    }
    Ok(())
}

impl PlatformKeys {
    /// The key of the phone's own store.
    pub(crate) fn phone_store(&self) -> StoreKey {
        crate::lock::derive(&self.vault, b"upheld phone store 1")
    }

    /// The key of the mailbox.
    pub(crate) fn mailbox_store(&self) -> StoreKey {
        StoreKey::from_bytes(&self.mailbox)
    }
}

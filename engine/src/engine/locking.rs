//! Choosing a lock, opening it, and what to do when its secret is forgotten.

use super::{
    Engine,
    door::{NotEntered, open_vault},
};
use crate::{
    lock::{
        Cost, Patience, VaultKeys, Wrapped, WrongOrBroken, checked, normal_form, suggest,
        wait_after,
    },
    phone::KnownVault,
    requests::{LockKind, NewLock, PutBy, Refusal, Secret, SettingChange, Settings},
    stores::{StoreError, VaultNumber},
    vault::Vault,
};

/// A try that was noted as a wrong one, and how it stood before.
struct Counted {
    vault: VaultNumber,
    before: Patience,
}

impl Engine {
    /// Opens the vault. A try is written down before it is made.
    pub(super) fn unlock(&mut self, secret: &Secret) -> Result<(), Refusal> {
        if self.door.is_open() {
            return Ok(());
        }
        let known = self.known_vault()?;
        let form = normal_form(known.wrapped.kind().unwrap_or_default(), secret);
        let counted = self.count_a_try(known.number)?;
        match self.enter(&form) {
            Ok(()) => self.tries_ended(&counted),
            Err(NotEntered::Lock(wrong)) => Err(self.was_wrong(&counted, wrong)?),
            Err(NotEntered::Store(error)) => {
                self.tries_ended(&counted)?;
                Err(error.into())
            }
        }
    }

    /// Notes one more wrong try at a vault, before it is known whether it is one: whoever pulls the
    /// battery out has tried all the same.
    fn count_a_try(&mut self, vault: VaultNumber) -> Result<Counted, Refusal> {
        let (before, steady) = (self.phone.patience(vault)?, self.outside.clock.steady());
        match before.left(steady) {
            0 => self.phone.set_patience(vault, before.after_wrong(steady))?,
            wait_millis => return Err(Refusal::WaitFirst { wait_millis }),
        }
        Ok(Counted { vault, before })
    }

    fn tries_ended(&mut self, counted: &Counted) -> Result<(), Refusal> {
        Ok(self.phone.set_patience(counted.vault, Patience::default())?)
    }

    fn was_wrong(
        &mut self,
        counted: &Counted,
        wrong: WrongOrBroken,
    ) -> Result<Refusal, StoreError> {
        Ok(match wrong {
            WrongOrBroken::Wrong => {
                Refusal::WrongSecret { wait_millis: wait_after(counted.before.wrong + 1) }
            }
            WrongOrBroken::NoMemory(_) => {
                self.phone.set_patience(counted.vault, counted.before)?;
                Refusal::NoMemory
            }
            WrongOrBroken::Broken => Refusal::Store,
        })
    }

    /// Three words for a lock.
    pub(super) fn suggest_words(&mut self) -> Vec<String> {
        suggest(&mut *self.outside.random)
    }

    /// Sets a lock, another one, or none. What there was must be known.
    pub(super) fn choose_lock(
        &mut self,
        new: &NewLock,
        current: Option<&Secret>,
    ) -> Result<(), Refusal> {
        self.refuse_while_locked()?;
        let (kind, form) = checked(new).map_err(Refusal::Weak)?;
        let known = self.known_vault()?;
        let keys = self.keys_again(&known, current)?;
        if known.wrapped.kind().unwrap_or_default() == LockKind::None && kind != LockKind::None {
            self.lock_for_the_first_time(&known, keys, (kind, &form))?;
        } else {
            let wrapped = self.wrap(&keys, (kind, &form))?;
            self.phone.rewrap(known.number, &wrapped)?;
        }
        self.phone.set_chosen()?;
        self.touched();
        self.changed = true;
        Ok(())
    }

    /// The vault's keys, for whoever knows what opens it now. Wrong tries count here as well.
    fn keys_again(
        &mut self,
        known: &KnownVault,
        current: Option<&Secret>,
    ) -> Result<VaultKeys, Refusal> {
        let kind = known.wrapped.kind().map_err(|_| Refusal::Store)?;
        if kind == LockKind::None {
            return known.wrapped.open("", &self.outside.keys.vault).map_err(|_| Refusal::Store);
        }
        let Some(current) = current else { return Err(Refusal::WrongSecret { wait_millis: 0 }) };
        let counted = self.count_a_try(known.number)?;
        match known.wrapped.open(&normal_form(kind, current), &self.outside.keys.vault) {
            Ok(keys) => {
                self.tries_ended(&counted)?;
                Ok(keys)
            }
            Err(wrong) => Err(self.was_wrong(&counted, wrong)?),
        }
    }

    /// So far anybody with the platform's secret could have had the key, so the vault gets another
    /// one. The new lock is written first, with both keys in it: a crash at any moment leaves a
    /// vault that the new lock opens.
    fn lock_for_the_first_time(
        &mut self,
        known: &KnownVault,
        keys: VaultKeys,
        secret: (LockKind, &str),
    ) -> Result<(), Refusal> {
        let fresh = crate::cipher::StoreKey::random(&mut *self.outside.random);
        let keys = VaultKeys { now: fresh, before: Some(keys.now) };
        let (first, then) = (self.wrap(&keys, secret)?, {
            let settled = VaultKeys { now: keys.now.clone(), before: None };
            self.wrap(&settled, secret)?
        });
        self.shut();
        match self.encrypt_anew(known, &keys, &first) {
            Ok((vault, lost)) => {
                if let Err(error) = self.phone.rewrap(known.number, &then) {
                    tracing::debug!("Both keys are still kept: {error}");
                }
                Ok(self.move_in(vault, lost)?)
            }
            Err(error) => {
                // Without the new lock, then: it still has its old key.
                if self.known_vault()?.wrapped != known.wrapped {
                    self.phone.rewrap(known.number, &known.wrapped)?;
                }
                self.enter("").map_err(StoreError::from)?;
                Err(error.into())
            }
        }
    }

    fn encrypt_anew(
        &mut self,
        known: &KnownVault,
        keys: &VaultKeys,
        wrapped: &Wrapped,
    ) -> Result<(Vault, bool), StoreError> {
        self.phone.rewrap(known.number, wrapped)?;
        open_vault(&self.outside, known.number, keys)
    }

    fn wrap(&mut self, keys: &VaultKeys, secret: (LockKind, &str)) -> Result<Wrapped, Refusal> {
        let outside = &mut self.outside;
        if secret.0 == LockKind::None {
            return Ok(Wrapped::without_lock(keys, &outside.keys.vault, &mut *outside.random));
        }
        let cost = Cost::calibrated(outside.memory, &*outside.clock);
        let cost = cost.map_err(|_| Refusal::NoMemory)?;
        Wrapped::with_lock(keys, secret, cost, &outside.keys.vault, &mut *outside.random)
            .map_err(|_| Refusal::NoMemory)
    }

    /// Puts the vault by as it is, and begins an empty one. Only while it is locked: whoever can
    /// open it has not forgotten anything.
    pub(super) fn start_again(&mut self) -> Result<(), Refusal> {
        if self.door.is_open() {
            return Err(Refusal::NotFound);
        }
        Ok(self.begin_vault()?)
    }

    /// Opens a vault that was put by; the one of now is put by instead. One without a lock opens
    /// when nothing is typed.
    pub(super) fn bring_back(&mut self, secret: &Secret) -> Result<(), Refusal> {
        self.refuse_while_locked()?;
        let mut refusal = Refusal::NotFound;
        for known in self.phone.vaults()?.into_iter().filter(|vault| vault.put_by_at.is_some()) {
            let kind = known.wrapped.kind().unwrap_or_default();
            if (kind == LockKind::None) != secret.expose().is_empty() {
                continue;
            }
            match self.try_to_bring_back(&known, &normal_form(kind, secret)) {
                // Another one may be the one that is meant.
                Err(next @ (Refusal::WrongSecret { .. } | Refusal::WaitFirst { .. })) => {
                    refusal = sooner(refusal, next);
                }
                done => return done,
            }
        }
        Err(refusal)
    }

    fn try_to_bring_back(&mut self, known: &KnownVault, form: &str) -> Result<(), Refusal> {
        let counted = self.count_a_try(known.number)?;
        match known.wrapped.open(form, &self.outside.keys.vault) {
            Ok(keys) => {
                self.tries_ended(&counted)?;
                self.move_back(known, &keys)
            }
            Err(wrong) => Err(self.was_wrong(&counted, wrong)?),
        }
    }

    /// It is opened before anything is changed, and answers that came meanwhile are handed out
    /// again before it is in use: they were for its key.
    fn move_back(&mut self, known: &KnownVault, keys: &VaultKeys) -> Result<(), Refusal> {
        let (vault, lost) = open_vault(&self.outside, known.number, keys)?;
        self.mailbox.take_all_again()?;
        self.phone.bring_back(known.number, self.outside.clock.now())?;
        self.shut();
        Ok(self.move_in(vault, lost)?)
    }

    /// The vaults that were put by.
    pub(super) fn put_by(&self) -> Result<Vec<PutBy>, StoreError> {
        let view = |vault: KnownVault| {
            let kind = vault.wrapped.kind().unwrap_or_default();
            vault.put_by_at.map(|at| PutBy { at, kind })
        };
        Ok(self.phone.vaults()?.into_iter().filter_map(view).collect())
    }

    /// What is set.
    pub(super) fn settings(&self) -> Result<Settings, StoreError> {
        self.phone.settings()
    }

    /// Changes a setting. While locked only what makes nothing weaker.
    pub(super) fn change_setting(&mut self, change: SettingChange) -> Result<(), Refusal> {
        if change.needs_unlocked() {
            self.refuse_while_locked()?;
        }
        let mut settings = self.phone.settings()?;
        match change {
            SettingChange::WhenAway(when) => settings.when_away = when,
            SettingChange::WhenIdle(when) => settings.when_idle = when,
            SettingChange::KeepCopies(keep) => settings.keep_copies = Some(keep),
            SettingChange::HideExplained => settings.hide_explained = true,
            SettingChange::EasyRead(easy) => settings.easy_read = easy,
            SettingChange::Look(change) => settings.look.change(change),
        }
        self.changed = true;
        Ok(self.phone.set_settings(&settings)?)
    }
}

/// Of two refusals, the one after which it can be tried again sooner.
fn sooner(one: Refusal, other: Refusal) -> Refusal {
    let wait = |refusal: &Refusal| match refusal {
        Refusal::WrongSecret { wait_millis } | Refusal::WaitFirst { wait_millis } => *wait_millis,
        _ => i64::MAX,
    };
    if wait(&one) < wait(&other) { one } else { other }
}

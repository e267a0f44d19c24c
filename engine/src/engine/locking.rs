//! Choosing a lock, opening it, and what to do when its secret is forgotten.

use super::{
    Engine,
    door::{NotEntered, open_vault},
};
use crate::{
    lock::{Cost, VaultKeys, Wrapped, WrongOrBroken, checked, normal_form, suggest, wait_after},
    phone::KnownVault,
    requests::{LockKind, NewLock, PutBy, Refusal, Secret, SettingChange, Settings},
    stores::StoreError,
};

impl Engine {
    /// Opens the vault. A try is written down before it is made.
    pub(super) fn unlock(&mut self, secret: &Secret) -> Result<(), Refusal> {
        if self.door.is_open() {
            return Ok(());
        }
        let known = self.known_vault()?;
        let form = normal_form(known.wrapped.kind().unwrap_or_default(), secret);
        self.count_a_try()?;
        match self.enter(&form) {
            Ok(()) => self.tries_ended(),
            Err(NotEntered::Lock(wrong)) => Err(self.was_wrong(wrong)?),
            Err(NotEntered::Store(error)) => {
                self.tries_ended()?;
                Err(error.into())
            }
        }
    }

    /// Notes one more wrong try, before it is known whether it is one: whoever pulls the battery
    /// out has tried all the same.
    fn count_a_try(&mut self) -> Result<(), Refusal> {
        let (patience, steady) = (self.phone.patience()?, self.outside.clock.steady());
        match patience.left(steady) {
            0 => Ok(self.phone.set_patience(patience.after_wrong(steady))?),
            wait_millis => Err(Refusal::WaitFirst { wait_millis }),
        }
    }

    fn tries_ended(&mut self) -> Result<(), Refusal> {
        Ok(self.phone.set_patience(Default::default())?)
    }

    fn was_wrong(&mut self, wrong: WrongOrBroken) -> Result<Refusal, StoreError> {
        Ok(match wrong {
            WrongOrBroken::Wrong => {
                Refusal::WrongSecret { wait_millis: wait_after(self.phone.patience()?.wrong) }
            }
            WrongOrBroken::NoMemory(_) => {
                let patience = self.phone.patience()?;
                let wrong = patience.wrong.saturating_sub(1);
                self.phone.set_patience(crate::lock::Patience { wrong, ..patience })?;
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
        self.count_a_try()?;
        match known.wrapped.open(&normal_form(kind, current), &self.outside.keys.vault) {
            Ok(keys) => {
                self.tries_ended()?;
                Ok(keys)
            }
            Err(wrong) => Err(self.was_wrong(wrong)?),
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
        self.phone.rewrap(known.number, &first)?;
        let (vault, lost) = open_vault(&self.outside, known.number, &keys)?;
        self.phone.rewrap(known.number, &then)?;
        Ok(self.move_in(vault, lost)?)
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

    /// Opens a vault that was put by; the one of now is put by instead.
    pub(super) fn bring_back(&mut self, secret: &Secret) -> Result<(), Refusal> {
        self.refuse_while_locked()?;
        self.count_a_try()?;
        let put_by: Vec<_> =
            self.phone.vaults()?.into_iter().filter(|vault| vault.put_by_at.is_some()).collect();
        if put_by.is_empty() {
            self.tries_ended()?;
            return Err(Refusal::NotFound);
        }
        for known in put_by {
            let kind = known.wrapped.kind().unwrap_or_default();
            // One without a lock is opened by nothing, and not by whatever was guessed.
            if (kind == LockKind::None) != secret.expose().is_empty() {
                continue;
            }
            let form = normal_form(kind, secret);
            match known.wrapped.open(&form, &self.outside.keys.vault) {
                Ok(_) => return self.move_back(&known, &form),
                Err(WrongOrBroken::Wrong | WrongOrBroken::Broken) => {}
                Err(error @ WrongOrBroken::NoMemory(_)) => return Err(self.was_wrong(error)?),
            }
        }
        Err(self.was_wrong(WrongOrBroken::Wrong)?)
    }

    fn move_back(&mut self, known: &KnownVault, form: &str) -> Result<(), Refusal> {
        self.shut();
        self.phone.bring_back(known.number, self.outside.clock.now())?;
        self.enter(form).map_err(StoreError::from)?;
        // Answers that came meanwhile were for its key.
        self.mailbox.take_all_again()?;
        Ok(self.take_replies()?)
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
        let mut settings = self.phone.settings()?;
        match change {
            SettingChange::HideExplained => settings.hide_explained = true,
            _ => self.refuse_while_locked()?,
        }
        match change {
            SettingChange::WhenAway(when) => settings.when_away = when,
            SettingChange::WhenIdle(when) => settings.when_idle = when,
            SettingChange::KeepCopies(keep) => settings.keep_copies = Some(keep),
            SettingChange::HideExplained => {}
        }
        self.changed = true;
        Ok(self.phone.set_settings(settings)?)
    }
}

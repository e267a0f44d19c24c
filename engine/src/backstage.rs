//! Opens a store of a phone whose app is closed, for tests and proofs that look behind the scenes.

use rusqlite::Connection;

use crate::{
    cipher::StoreKey,
    lock::WrongOrBroken,
    outside::{PlatformKeys, Storage},
    phone::Phone,
    stores::{Store, StoreError},
};

/// Opens a store. A vault must have no lock.
///
/// # Errors
/// When it cannot be opened, or is locked.
pub fn open(
    storage: &dyn Storage,
    keys: &PlatformKeys,
    store: Store,
) -> Result<Connection, StoreError> {
    let key = match store {
        Store::Library => None,
        Store::Phone => Some(keys.phone_store()),
        Store::Mailbox => Some(keys.mailbox_store()),
        Store::Vault(_) => Some(vault_key(storage, keys, store, "").map_err(|_| StoreError::Key)?),
    };
    storage.open(store, key.as_ref())
}

/// What must be nowhere but in its owner's head and hands while the vault in use is locked.
pub struct VaultSecrets {
    /// Which vault is in use.
    pub store: Store,
    /// The vault's own key.
    pub vault: StoreKey,
    /// The key that one is wrapped with.
    pub wrapping: StoreKey,
}

/// The keys of the vault in use, for whoever knows what opens its lock, in its normal form.
///
/// # Errors
/// When that does not open it.
pub fn vault_secrets(
    storage: &dyn Storage,
    keys: &PlatformKeys,
    form: &str,
) -> Result<VaultSecrets, WrongOrBroken> {
    let phone = storage.open(Store::Phone, Some(&keys.phone_store())).and_then(Phone::open);
    let known = phone.and_then(|phone| phone.vault()).map_err(|_| WrongOrBroken::Broken)?;
    let known = known.ok_or(WrongOrBroken::Broken)?;
    let wrapping = known.wrapped.wrapping_key(form, &keys.vault)?;
    Ok(VaultSecrets {
        store: Store::Vault(known.number),
        vault: known.wrapped.unwrap(&wrapping)?.now,
        wrapping,
    })
}

/// The key of the phone's own store.
#[must_use]
pub fn phone_key(keys: &PlatformKeys) -> StoreKey {
    keys.phone_store()
}

/// The key of the mailbox.
#[must_use]
pub fn mailbox_key(keys: &PlatformKeys) -> StoreKey {
    keys.mailbox_store()
}

/// The key of a vault, for whoever knows what opens its lock, in its normal form.
///
/// # Errors
/// When that does not open it.
pub fn vault_key(
    storage: &dyn Storage,
    keys: &PlatformKeys,
    store: Store,
    form: &str,
) -> Result<StoreKey, WrongOrBroken> {
    let phone = storage.open(Store::Phone, Some(&keys.phone_store())).and_then(Phone::open);
    let vaults = phone.and_then(|phone| phone.vaults()).map_err(|_| WrongOrBroken::Broken)?;
    let known = vaults.into_iter().find(|known| Store::Vault(known.number) == store);
    Ok(known.ok_or(WrongOrBroken::Broken)?.wrapped.open(form, &keys.vault)?.now)
}

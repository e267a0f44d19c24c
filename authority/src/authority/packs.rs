//! The content packs an authority publishes, and who may sign its own.

use upheld_pack::{Local, PackId};
use upheld_protocol::{LocalPack, Offer, SignedRelease, Signers, SigningKey};

use super::{Authority, AuthorityError};
use crate::{
    keys::{KeyError, keyring},
    pack::{NATIONAL, PackFault, Packs},
};

impl Authority {
    /// The packs it serves.
    #[must_use]
    pub fn packs(&self) -> &Packs {
        &self.packs
    }

    /// Its own pack, as its newest keyring names it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn local_pack(&self) -> Result<Option<LocalPack>, AuthorityError> {
        Ok(self.opened_keyring().await?.pack)
    }

    /// What its own pack says of the council, in the version that is served, if phones would take it.
    ///
    /// # Errors
    /// When it cannot be read, or does not hold.
    pub(crate) async fn published_local(&self) -> Result<Option<Local>, AuthorityError> {
        let Some(LocalPack { id, signers }) = self.local_pack().await? else { return Ok(None) };
        let id: PackId = id.parse().map_err(PackFault::from)?;
        let packs = self.packs.clone();
        let served = tokio::task::spawn_blocking(move || packs.served(&id, &signers)).await;
        let pack = served.unwrap_or(Err(KeyError::Failed.into()))?;
        Ok(pack.and_then(|pack| pack.local))
    }

    /// Signs a keyring that names its own pack and who may sign it. Tells the keyring's version.
    ///
    /// # Errors
    /// When the pack cannot be trusted so, this is not the root that phones were given, or the
    /// store cannot be written.
    pub async fn trust_pack(
        &self,
        root: &SigningKey,
        pack: LocalPack,
    ) -> Result<u64, AuthorityError> {
        can_be_trusted(&pack)?;
        let teams = self.store.teams().await?;
        let change = |keyring: &mut upheld_protocol::Keyring| {
            keyring.teams = teams;
            keyring.pack = Some(pack);
        };
        let keyring = self.next_keyring(root, keyring::DAYS, change).await?;
        let version = keyring.version;
        self.store.add_keyring(keyring).await?;
        Ok(version)
    }

    /// Who may sign a pack: for the authority's own those in its keyring, for another those named.
    ///
    /// # Errors
    /// When nobody is named, or somebody is named for the authority's own pack.
    pub async fn signers_of(
        &self,
        pack: &str,
        named: Option<Signers>,
    ) -> Result<Signers, AuthorityError> {
        let own = self.local_pack().await?.filter(|own| own.id == pack);
        match (own, named) {
            (Some(own), None) => Ok(own.signers),
            (None, Some(named)) => Ok(named),
            (Some(_), Some(_)) => Err(PackFault::SignersOfKeyring.into()),
            (None, None) => Err(PackFault::NobodyTrusted.into()),
        }
    }

    /// Makes a pack what is served, if it holds and is not older than what is.
    ///
    /// # Errors
    /// When it is not published; what was served is served on.
    pub async fn publish_pack(
        &self,
        signed: &SignedRelease,
        bytes: &[u8],
        named: Option<Signers>,
    ) -> Result<Offer, AuthorityError> {
        let pack = signed.unverified().map_err(PackFault::from)?.pack;
        let signers = self.signers_of(&pack, named).await?;
        let pack: PackId = pack.parse().map_err(PackFault::from)?;
        Ok(self.packs.publish(&pack, signed, &signers, bytes, self.now())?)
    }
}

fn can_be_trusted(pack: &LocalPack) -> Result<(), PackFault> {
    pack.id.parse::<PackId>()?;
    if pack.id == NATIONAL {
        return Err(PackFault::National);
    }
    let Signers { threshold, keys } = &pack.signers;
    let different = keys.iter().enumerate().all(|(at, key)| !keys[..at].contains(key));
    let enough = (1..=keys.len()).contains(&usize::from(*threshold));
    if different && enough { Ok(()) } else { Err(PackFault::Threshold) }
}

//! The pack of the demonstration: compiled into this program, signed by two of three keys that lie
//! in its data folder.

use std::path::Path;

use upheld_pack::{Pack, PackId};
use upheld_protocol::{
    Digest, LocalPack, Randomness, Release, SignedRelease, Signers, SigningKey, Timestamp,
};

use super::{Authority, AuthorityError, founding::kept_key};
use crate::{
    keys::KeyError,
    pack::{self, PackFault},
};

const BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/anyshire.pack"));
const ID: &str = "anyshire";
const KEYS: [&str; 3] = ["pack-1.key", "pack-2.key", "pack-3.key"];
const THRESHOLD: usize = 2;
/// It is signed again when it is good for fewer days than this.
const RENEWED_BEFORE_DAYS: i64 = 30;

/// The keys that sign the demonstration's pack. A real authority's are with three people.
pub(super) struct DemonstrationPack([SigningKey; 3]);

impl DemonstrationPack {
    /// The keys in the data folder; fresh ones are written there if there are none.
    pub(super) fn kept(data: &Path, rng: Randomness<'_>) -> Result<Self, KeyError> {
        let [one, two, three] = KEYS.map(|name| data.join(name));
        Ok(Self([kept_key(&one, rng)?, kept_key(&two, rng)?, kept_key(&three, rng)?]))
    }

    /// As the keyring names it.
    pub(super) fn local(&self) -> LocalPack {
        let keys = self.0.iter().map(SigningKey::verifying_key).collect();
        LocalPack { id: ID.into(), signers: Signers { threshold: THRESHOLD as u8, keys } }
    }

    fn sign(&self, version: u32, now: Timestamp) -> Result<SignedRelease, PackFault> {
        let mut signed = pack::unsigned(ID, version, BUILT_IN, now, pack::DAYS)?;
        self.0.iter().take(THRESHOLD).for_each(|key| signed.sign(key));
        Ok(signed)
    }
}

impl Authority {
    /// Publishes the pack that is built in, unless it is served already and good for long, or a
    /// newer one is.
    pub(super) async fn publish_demonstration(
        &self,
        pack: &DemonstrationPack,
    ) -> Result<(), AuthorityError> {
        if self.opened_keyring().await?.pack != Some(pack.local()) {
            return Ok(());
        }
        let built_in = Pack::from_bytes(BUILT_IN).map_err(PackFault::from)?;
        let id: PackId = ID.parse().map_err(PackFault::from)?;
        let served = self.packs().release(&id)?;
        let verified = served.as_ref().map(|served| served.verify(&pack.local().signers));
        let outdated = match verified {
            None | Some(Err(_)) => true,
            Some(Ok(release)) => self.is_outdated(&release, built_in.version),
        };
        if outdated {
            let signed = pack.sign(built_in.version, self.now())?;
            match self.publish_pack(&signed, BUILT_IN, None).await {
                // Somebody published a pack of their own in the demonstration.
                Err(AuthorityError::Pack(PackFault::Release(_))) => {}
                other => drop(other?),
            }
        }
        Ok(())
    }

    fn is_outdated(&self, served: &Release, built_in: u32) -> bool {
        let soon = self.now().plus_days(RENEWED_BEFORE_DAYS);
        let same = served.digest == Digest::of(BUILT_IN);
        built_in > served.version || (same && served.expires_at < soon)
    }
}

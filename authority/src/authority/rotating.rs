//! New keys for teams. It needs nobody's passphrase: the members' public keys are stored.

use upheld_protocol::{KeyId, SigningKey, Team, TeamKey, sealing::PrivateKey};

use super::{Authority, AuthorityError};
use crate::{
    audit::{Action, Entry},
    keys::{KeyError, copies, keyring},
    store::{KeyCopy, NextKey, Rotation, StoreError},
};

/// So often it is begun again when somebody joined a team meanwhile.
const TRIES: u32 = 3;

impl Authority {
    /// Gives every team, or the one of this name, a new key for all who hold the current one, and
    /// signs a keyring with it. What was sealed to earlier keys stays readable. Tells the
    /// keyring's version.
    ///
    /// # Errors
    /// When this is not the root that phones were given, there is no such team, nobody could open
    /// what would be sealed to the new key, or the store cannot be written.
    pub async fn rotate_keys(
        &self,
        root: &SigningKey,
        team: Option<&str>,
    ) -> Result<u64, AuthorityError> {
        for _ in 0..TRIES {
            let rotation = self.rotation(root, team).await?;
            let version = rotation.keyring.version;
            let (at, action) = (self.now(), Action::KeysRotated);
            let entry = Entry { at, member: None, action, submission: None };
            if self.store.rotate(rotation, entry).await? {
                return Ok(version);
            }
        }
        Err(StoreError::Conflict(0).into())
    }

    async fn rotation(
        &self,
        root: &SigningKey,
        named: Option<&str>,
    ) -> Result<Rotation, AuthorityError> {
        let mut teams = self.store.teams().await?;
        let mut keys = Vec::new();
        for team in &mut teams {
            if named.is_none_or(|name| team.name == name) {
                let next = self.next_key(team).await?;
                team.keys.push(next.key.clone());
                keys.push(next);
            }
        }
        if keys.is_empty() {
            return Err(AuthorityError::NoSuchTeam);
        }
        let keyring =
            self.next_keyring(root, keyring::DAYS, |keyring| keyring.teams = teams).await?;
        Ok(Rotation { keys, keyring })
    }

    async fn next_key(&self, team: &Team) -> Result<NextKey, AuthorityError> {
        let current = team.current_key().ok_or(AuthorityError::NobodyHoldsTheKey)?;
        let holders = self.store.key_holders(current.id).await?;
        if holders.is_empty() {
            return Err(AuthorityError::NobodyHoldsTheKey);
        }
        let private = self.with_randomness(PrivateKey::random);
        let public = private.public_key().map_err(|_| KeyError::Failed)?;
        let id = self.with_randomness(KeyId::random);
        let copies = holders.into_iter().map(|(member, theirs)| {
            let to = (member, &theirs);
            let sealed =
                self.with_randomness(|rng| copies::seal_team_key((id, &private), to, rng))?;
            Ok(KeyCopy { key: id, member, sealed })
        });
        Ok(NextKey {
            team: team.id,
            after: current.id,
            key: TeamKey { id, epoch: current.epoch + 1, public },
            copies: copies.collect::<Result<_, KeyError>>()?,
        })
    }
}

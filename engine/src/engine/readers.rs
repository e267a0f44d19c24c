//! Who can be written to: the teams of the authority, and those of the independent advocates.

use std::rc::Rc;

use upheld_protocol::{Keyring, Team, TeamId, VerifyingKey, sealing::PrivateKey};

use super::Engine;
use crate::{
    lock::derive,
    mailbox::{Joined, OrganisationId, Role},
    stores::StoreError,
};

/// A team that can be written to, and whose it is.
pub(super) struct Reader {
    /// The organisation it belongs to.
    pub organisation: OrganisationId,
    /// That one's root.
    pub root: VerifyingKey,
    /// That one's keyring.
    pub keyring: Rc<Keyring>,
    /// The team. It has a key.
    pub team: Team,
}

impl Engine {
    /// The team with this id; `None` when nobody can be written to by it.
    pub(super) fn reader(&self, team: TeamId) -> Result<Option<Reader>, StoreError> {
        Ok(self.readers()?.into_iter().find(|reader| reader.team.id == team))
    }

    /// Everybody who can be written to. A team that two organisations claim is nobody's: whoever
    /// copies another's id gets none of its letters.
    pub(super) fn readers(&self) -> Result<Vec<Reader>, StoreError> {
        let (all, now) = (self.mailbox.organisations()?, self.outside.clock.now());
        let claims =
            |one: &&Joined, id| one.keyring.as_ref().is_some_and(|it| it.team(id).is_some());
        let is_one_s_own = |id| all.iter().filter(|one| claims(one, id)).count() == 1;
        let mut readers = Vec::new();
        for one in all.iter().filter(|one| one.is_offered(now)) {
            let Some(keyring) = &one.keyring else { continue };
            let teams = keyring.teams.iter().filter(|team| team.current_key().is_some());
            readers.extend(teams.filter(|team| is_one_s_own(team.id)).map(|team| Reader {
                organisation: one.id,
                root: one.root,
                keyring: keyring.clone(),
                team: team.clone(),
            }));
        }
        Ok(readers)
    }

    /// The key that opens an organisation's replies. Each has another to seal to, so that two of
    /// them cannot tell by it that the same phone writes to both.
    ///
    /// # Errors
    /// [`StoreError::Locked`] while the door is shut.
    pub(super) fn reply_key(&self, of: OrganisationId) -> Result<PrivateKey, StoreError> {
        let own = self.door.reply_key()?;
        Ok(match self.mailbox.organisation(of)? {
            Some(Joined { role: Role::Advocate { .. }, root, .. }) => {
                let purpose = [b"upheld reply key 1\0".as_slice(), &root.to_bytes()].concat();
                PrivateKey::from_bytes(derive(&*own.to_bytes(), &purpose).as_bytes())
            }
            _ => own.clone(),
        })
    }
}

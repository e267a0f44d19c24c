//! The independent advocates: believed by the word of the national root alone, which the authority's
//! keyring only hands on.

use upheld_protocol::{Accreditation, Keyring, SigningKey};

use super::Engine;
use crate::{
    mailbox::{Joined, OrganisationId, Role},
    stores::StoreError,
    vault::KnownAdvocate,
};

impl Engine {
    /// Offers the advocates whom the authority's keyring of now names, and no others. What cannot be
    /// written now is so when the keyring is next looked at, at the next start or in a day.
    pub(super) fn name_advocate(&mut self) {
        match self.name_those_believed() {
            Ok(changed) => self.changed |= changed,
            Err(error) => tracing::debug!("Who the advocates are is not noted yet: {error}"),
        }
    }

    fn name_those_believed(&mut self) -> Result<bool, StoreError> {
        let Some(authority) = self.joined()? else { return Ok(false) };
        let believed = authority.keyring.as_ref().and_then(|keyring| self.believe(keyring));
        let believed = believed.filter(|said| said.root != authority.root);
        let all = self.mailbox.organisations()?;
        let as_before = |one: &Joined| match (&one.role, &believed) {
            (Role::Authority, _) => true,
            (Role::Advocate { named, .. }, None) => !named,
            (Role::Advocate { named, .. }, Some(said)) if one.root != said.root => !named,
            (Role::Advocate { accreditation, named }, Some(said)) => {
                *named && !one.leaving && accreditation.issued_at >= said.issued_at
            }
        };
        let is_here = believed.as_ref().is_none_or(|it| all.iter().any(|one| one.root == it.root));
        if is_here && all.iter().all(as_before) {
            return Ok(false);
        }
        let device = SigningKey::random(&mut *self.outside.random);
        self.mailbox.name_advocate(believed.as_ref().map(|said| (said, &device)))?;
        Ok(true)
    }

    fn believe(&self, keyring: &Keyring) -> Option<Accreditation> {
        let now = self.outside.clock.now();
        let (signed, demonstration) = (keyring.advocate.as_ref()?, keyring.demonstration);
        Accreditation::believe(signed, &self.national_roots, demonstration, now)
            .inspect_err(|error| tracing::debug!("An accreditation is not believed: {error}"))
            .ok()
    }

    /// The vault knows the advocates before anything is written to them, so that a lost mailbox can
    /// be made again.
    pub(super) fn note_in_vault(&mut self, recipient: OrganisationId) -> Result<(), StoreError> {
        let recipient = self.mailbox.organisation(recipient)?;
        let Some(Joined { role: Role::Advocate { accreditation, .. }, device, .. }) = recipient
        else {
            return Ok(());
        };
        self.door
            .vault_mut()?
            .keep_advocate(&KnownAdvocate { accreditation: *accreditation, device })
    }
}

//! Proof of what was asked and when it was received, and everything of one's own to take along.

use upheld_protocol::{Evidence, SubmissionId};

use super::Engine;
use crate::{
    mailbox::Joined,
    requests::{Draft, MyCopy, ProofView, Refusal},
    stores::StoreError,
    vault::Provable,
};

impl Engine {
    /// The proof that a message was received.
    pub(super) fn proof(&self, id: SubmissionId) -> Result<ProofView, Refusal> {
        self.refuse_while_locked()?;
        self.proof_of(id)?.ok_or(Refusal::NotFound)
    }

    /// By the keyring and root of whoever received it.
    fn proof_of(&self, id: SubmissionId) -> Result<Option<ProofView>, StoreError> {
        let recipient = self.mailbox.organisation_of(id)?.filter(|recipient| !recipient.leaving);
        let Some(joined) = recipient else { return Ok(None) };
        let Some(keyring) = &joined.keyring else { return Ok(None) };
        let Some(crate::mailbox::Standing::Delivered { received_at }) =
            self.mailbox.standing(id)?
        else {
            return Ok(None);
        };
        let provable = self.door.vault()?.provable(id)?;
        let block = provable.map(|provable| self.block(id, &provable, &joined)).transpose()?;
        Ok(Some(ProofView {
            id,
            authority: keyring.name.clone(),
            demonstration: keyring.demonstration,
            received_at,
            reference: id.reference(),
            block: block.flatten(),
            root: joined.root.to_string(),
        }))
    }

    /// What others can verify: tried against every keyring there was, since a receipt fits only
    /// those of its time.
    fn block(
        &self,
        id: SubmissionId,
        provable: &Provable,
        joined: &Joined,
    ) -> Result<Option<String>, StoreError> {
        let Some(receipt) = self.mailbox.receipt(id)? else { return Ok(None) };
        let address = provable.envelope.address();
        for keyring in self.mailbox.keyrings(joined.id)? {
            let evidence = Evidence {
                keyring,
                receipt: receipt.clone(),
                body: provable.body.clone(),
                seed: provable.seed.clone(),
                key: address.key,
                urgent: address.urgent,
                counter: address.counter,
            };
            if evidence.verify(&joined.root).is_ok() {
                return Ok(evidence.to_block().ok());
            }
        }
        tracing::warn!("A message cannot be proven by any keyring");
        Ok(None)
    }

    /// Everything of one's own.
    pub(super) fn take_copy(&self) -> Result<MyCopy, Refusal> {
        let (mut conversations, mut proofs) = (Vec::new(), Vec::new());
        let joined = self.joined()?;
        for card in self.messages()?.messages.into_iter().rev() {
            conversations.push(self.thread_view(card.thread)?);
            for id in card.messages {
                proofs.extend(self.proof_of(id)?);
            }
        }
        Ok(MyCopy {
            made_at: self.outside.clock.now(),
            authority: joined.and_then(|it| it.keyring).map(|keyring| keyring.name.clone()),
            drafts: self.whole_drafts()?,
            saved: self.saved()?,
            people: self.door.vault()?.people()?,
            pledge: self.answered_promises()?,
            conversations,
            proofs,
        })
    }

    fn whole_drafts(&self) -> Result<Vec<Draft>, Refusal> {
        self.door.vault()?.drafts()?.into_iter().map(|card| self.draft(card.id)).collect()
    }
}

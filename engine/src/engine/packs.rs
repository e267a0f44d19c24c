//! Which packs are held and looked for, and when.

use upheld_protocol::Signers;

use super::Engine;
use crate::{
    library::NATIONAL,
    mailbox::Joined,
    packs::{NextForPacks, Shelf, Source},
    requests::PacksView,
    stores::StoreError,
    sync::{Heard, MINUTE, Next, Ticket},
};

impl Engine {
    pub(super) fn packs_view(&self) -> Result<PacksView, StoreError> {
        Ok(PacksView {
            packs: self.library.packs(self.outside.clock.now())?,
            fetching: self.packs.fetching(&self.library)?,
            trouble: self.packs.trouble(),
            checked_at: self.packs.checked_at(),
        })
    }

    /// What comes next while delivery waits for so many milliseconds.
    pub(super) fn packs_meanwhile(&mut self, millis: i64) -> Next {
        match self.next_for_packs() {
            Ok(NextForPacks::Call(ticket, call)) => Next::Calls(vec![(ticket, call)]),
            Ok(NextForPacks::Wait(own)) => Next::Wait(millis.min(own)),
            Ok(NextForPacks::Rest) => Next::Wait(millis),
            Err(error) => {
                tracing::debug!("No pack can be looked for just now: {error}");
                Next::Wait(millis.min(MINUTE))
            }
        }
    }

    fn next_for_packs(&mut self) -> Result<NextForPacks, StoreError> {
        let joined = match self.phone.clearing()? {
            None => self.joined()?,
            Some(_) => None,
        };
        let now = self.outside.clock.now();
        let is_to_wait = joined.as_ref().is_some_and(|joined| joined.is_to_wait(now));
        let sources = joined.map(|joined| self.pack_sources(&joined)).unwrap_or_default();
        let Self { library, phone, outside, packs, posts, .. } = self;
        let shelf = Shelf { library, phone, outside };
        packs.look_for(sources, &shelf)?;
        if is_to_wait {
            return Ok(NextForPacks::Rest);
        }
        packs.next(|| posts.new_ticket(), &shelf)
    }

    /// The packs this phone should have, as far as those say so whom it believes: the authority's
    /// own as the keyring names it, and the national one if this app knows who signs it.
    fn pack_sources(&self, joined: &Joined) -> Vec<Source> {
        let source = |pack: &str, signers: &Signers| {
            let (pack, signers) = (pack.parse().ok()?, signers.clone());
            Some(Source { pack, signers, address: joined.address.clone() })
        };
        let national = Some(&self.national_signers).filter(|signers| !signers.keys.is_empty());
        let own = joined.local_pack().and_then(|pack| source(&pack.id, &pack.signers));
        own.into_iter().chain(national.and_then(|signers| source(NATIONAL, signers))).collect()
    }

    /// Takes what was heard of packs; the rest is delivery's.
    pub(super) fn heard_for_packs(&mut self, heard: Vec<(Ticket, Heard)>) -> Vec<(Ticket, Heard)> {
        let (own, others): (Vec<_>, Vec<_>) =
            heard.into_iter().partition(|(ticket, _)| self.packs.asked_with(*ticket));
        for (_, heard) in own {
            let Self { library, phone, outside, packs, .. } = self;
            if let Err(error) = packs.heard(heard, &mut Shelf { library, phone, outside }) {
                tracing::debug!("A pack could not be kept, and will be asked for again: {error}");
            }
        }
        others
    }

    /// Lets go of every council's pack but the one the keyring names. What cannot be let go of now
    /// is so at the next start.
    pub(super) fn hold_only_what_is_named(&mut self) {
        let held = self.named_pack().and_then(|named| match named {
            Named::Unknown => Ok(false),
            Named::None => self.library.keep_only(None),
            Named::Pack(pack) => self.library.keep_only(Some(&pack)),
        });
        match held {
            Ok(changed) => self.changed |= changed,
            Err(error) => tracing::debug!("A pack is still here that should go: {error}"),
        }
    }

    fn named_pack(&self) -> Result<Named, StoreError> {
        Ok(match self.mailbox.authority()? {
            Some(joined) if joined.leaving => Named::None,
            Some(joined) if joined.keyring.is_none() => Named::Unknown,
            Some(joined) => {
                joined.local_pack().map_or(Named::None, |it| Named::Pack(it.id.clone()))
            }
            // A mailbox that was lost learns from the vault who was joined.
            None if self.door.is_open() => Named::None,
            None => Named::Unknown,
        })
    }
}

/// The council's pack, as far as this phone has heard.
enum Named {
    Unknown,
    None,
    Pack(String),
}

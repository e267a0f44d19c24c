//! Newer packs, without doing any of it: [`Packs`] says which call comes next and takes what came
//! back, as [`crate::sync`] does for delivery. One call at a time, and only when delivery has
//! nothing to say.
//!
//! A pack is fetched in two steps: its release, which says what was signed, then its bytes, part by
//! part. Nothing of it can be read before all of it is here and is what was signed.

mod call;
mod look;
mod setback;

use upheld_pack::PackId;
use upheld_protocol::{Signers, Timestamp};

use crate::{
    library::Library,
    outside::Outside,
    phone::Phone,
    requests::{Fetching, PackTrouble},
    stores::StoreError,
    sync::{Call, Heard, Ticket},
};
use look::Look;

/// Where a pack comes from, and whom to believe about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// The pack.
    pub pack: PackId,
    /// Who signs it.
    pub signers: Signers,
    /// Whose API has it.
    pub address: String,
}

/// What packs are kept in, and who tells the time.
pub struct Shelf<'a> {
    /// The packs themselves.
    pub library: &'a mut Library,
    /// What is known of their releases.
    pub phone: &'a mut Phone,
    /// Clock and randomness.
    pub outside: &'a mut Outside,
}

impl Shelf<'_> {
    fn now(&self) -> Timestamp {
        self.outside.clock.now()
    }
}

/// What comes next for packs.
pub enum NextForPacks {
    /// This call.
    Call(Ticket, Call),
    /// Nothing for so many milliseconds.
    Wait(i64),
    /// Nothing until something happens.
    Rest,
}

/// What was asked for.
#[derive(Clone, Copy)]
enum Purpose {
    Release,
    /// The bytes from there on.
    Part(u32),
}

/// How fetching packs stands. Everything that must survive is in library and phone store; this may
/// be lost.
#[derive(Default)]
pub struct Packs {
    looks: Vec<Look>,
    under_way: Option<(Ticket, PackId, Purpose)>,
    /// Somebody asked, and no look has heard of it yet.
    asked: bool,
}

impl Packs {
    /// The next call, or how long to wait for one.
    ///
    /// # Errors
    /// When a store cannot be read: nothing is then asked for.
    pub fn next(
        &mut self,
        ticket: impl FnOnce() -> Ticket,
        shelf: &Shelf<'_>,
    ) -> Result<NextForPacks, StoreError> {
        if self.under_way.is_some() {
            return Ok(NextForPacks::Rest);
        }
        let now = shelf.now();
        if std::mem::take(&mut self.asked) {
            self.looks.iter_mut().for_each(|look| look.check_now(now));
        }
        let soonest = self.looks.iter().min_by_key(|look| look.due_in(now));
        let Some(look) = soonest else { return Ok(NextForPacks::Rest) };
        match look.due_in(now) {
            0 => {
                let (purpose, call) = look.call(shelf.library)?;
                let ticket = ticket();
                self.under_way = Some((ticket, look.source.pack.clone(), purpose));
                Ok(NextForPacks::Call(ticket, call))
            }
            millis => Ok(NextForPacks::Wait(millis)),
        }
    }

    /// Looks for these from now on. Where pack, signers or address are others than before, nothing
    /// that was heard counts any more.
    ///
    /// # Errors
    /// When a store cannot be read.
    pub fn look_for(&mut self, sources: Vec<Source>, shelf: &Shelf<'_>) -> Result<(), StoreError> {
        self.looks.retain(|look| sources.contains(&look.source));
        for source in sources {
            if !self.looks.iter().any(|look| look.source == source) {
                self.looks.push(Look::of(source, shelf)?);
            }
        }
        Ok(())
    }

    /// Whether this is the ticket of a call of its own.
    #[must_use]
    pub fn asked_with(&self, ticket: Ticket) -> bool {
        self.under_way.as_ref().is_some_and(|(own, ..)| *own == ticket)
    }

    /// Whether a call of its own is under way.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.under_way.is_some()
    }

    /// Takes what came back from the call under way.
    ///
    /// # Errors
    /// When a store cannot be read or written; it is tried again later.
    pub fn heard(&mut self, heard: Heard, shelf: &mut Shelf<'_>) -> Result<(), StoreError> {
        let Some((_, pack, purpose)) = self.under_way.take() else { return Ok(()) };
        match self.looks.iter_mut().find(|look| look.source.pack == pack) {
            Some(look) => look.hear(purpose, heard, shelf),
            None => Ok(()),
        }
    }

    /// Somebody asked, or the connection came back: ends every soft wait, and looks again unless it
    /// was minutes ago.
    pub fn check_now(&mut self) {
        self.asked = true;
    }

    /// What is on its way.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn fetching(&self, library: &Library) -> Result<Option<Fetching>, StoreError> {
        let fetching = self.looks.iter().find_map(|look| look.fetching(library).transpose());
        fetching.transpose()
    }

    /// Why the last look came to nothing.
    #[must_use]
    pub fn trouble(&self) -> Option<PackTrouble> {
        self.looks.iter().find_map(|look| look.trouble)
    }

    /// Since when everything looked for is known to be the newest.
    #[must_use]
    pub fn checked_at(&self) -> Option<Timestamp> {
        let all: Option<Vec<_>> = self.looks.iter().map(Look::checked_at).collect();
        all?.into_iter().min()
    }
}

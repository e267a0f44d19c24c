//! A story of locks, told on a phone that dies at every single write and sync of its disk: choosing
//! a PIN and another one, locking, forgetting, remembering, taking the lock off, deleting, clearing.
//!
//! Whatever the moment: what was there before opens with the lock of before or with the new one,
//! what was said to be saved is there, and what was said to be gone is gone.

use upheld_engine::{
    protocol::{Question, SubmissionId},
    requests::{
        Ask, Deletion, DraftChange, LockKind, NewLock, Refusal, Secret, SettingChange, Start,
        WhenIdle, ask,
    },
};

use crate::{
    luck::Luck,
    oracle::{Clause, Violation},
    phone::Phone,
    power::{Counts, Death, Disk, Synchronous, Trap},
    world::{Dying, Tally},
};

const FIRST: &str = "250719";
const SECOND: &str = "918273";

type Told<T = ()> = Result<T, Violation>;

fn broken(what: impl Into<String>) -> Violation {
    Violation::new(Clause::SavedIsThere, what.into())
}

/// What its owner knows.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Known {
    /// What may open the vault: `None` is no lock. More than one while one is being changed.
    locks: Vec<Option<&'static str>>,
    /// What the draft must say; more than one while it is being written. `None`: no draft.
    words: Vec<Option<String>>,
}

/// Something its owner does.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Write(&'static str),
    Choose(Option<&'static str>),
    Set,
    Lock,
    StartAgain,
    BringBack,
    Discard,
    Clear,
}

const STORY: [Deed; 15] = [
    Deed::Write("Before any lock"),
    Deed::Choose(Some(FIRST)),
    Deed::Write("Behind the first PIN"),
    Deed::Set,
    Deed::Choose(Some(SECOND)),
    Deed::Lock,
    Deed::Write("Behind the second PIN"),
    Deed::Lock,
    Deed::StartAgain,
    Deed::BringBack,
    Deed::Choose(None),
    Deed::Write("Without a lock again"),
    Deed::Choose(Some(FIRST)),
    Deed::Discard,
    Deed::Clear,
];

struct Teller {
    phone: Phone,
    draft: Option<SubmissionId>,
    known: Known,
}

/// Every way to die in the story: at each sync and at each write, killed and without power.
///
/// # Errors
/// When the story does not even go well undisturbed.
pub fn deaths() -> Told<Vec<(Trap, Dying)>> {
    let mut teller = Teller::new()?;
    teller.tell()?;
    let Counts { syncs, writes } = teller.phone.disk().counts();
    let traps = (1..=syncs).map(Trap::Sync).chain((1..=writes).map(Trap::Write));
    Ok(traps.flat_map(|trap| [(trap, Dying::Kill), (trap, Dying::PowerCut(7))]).collect())
}

/// So many of them, evenly spread, another set for another seed.
pub fn sample(
    deaths: &[(Trap, Dying)],
    most: usize,
    seed: u64,
) -> impl Iterator<Item = (Trap, Dying)> {
    // An odd step, so that both ways to die are tried.
    let step = deaths.len().div_ceil(most.max(1)) | 1;
    deaths.iter().skip(Luck::of(seed).below(step)).step_by(step).copied()
}

/// Tells the story with one death in it, and goes on from there.
///
/// # Errors
/// When something is not as it must be.
pub fn run((trap, dying): (Trap, Dying)) -> Told<Tally> {
    let mut teller = Teller::new()?;
    teller.phone.disk().set_trap(Some(trap));
    for deed in STORY {
        teller.does(deed)?;
        if teller.phone.disk().is_dead() {
            teller.comes_back(dying)?;
        }
    }
    let power_cut = u64::from(matches!(dying, Dying::PowerCut(_)));
    Ok(Tally { kills: 1 - power_cut, power_cuts: power_cut, ..Tally::default() })
}

impl Teller {
    fn new() -> Told<Self> {
        let mut phone = Phone::over(Disk::default(), 1, Synchronous::AsTheEngineSays);
        phone.open().map_err(|failure| broken(format!("a new phone: {failure}")))?;
        let known = Known { locks: vec![None], words: vec![None] };
        Ok(Self { phone, draft: None, known })
    }

    fn tell(&mut self) -> Told {
        STORY.into_iter().try_for_each(|deed| self.does(deed))
    }

    /// Does something; what it may have come to is known from then on, whether it was told or not.
    fn does(&mut self, deed: Deed) -> Told {
        match deed {
            Deed::Write(words) => self.writes(words),
            Deed::Choose(lock) => self.chooses(lock),
            Deed::Set => {
                let change = SettingChange::WhenIdle(WhenIdle::QuarterHour);
                self.asks(ask::ChangeSetting { change }).map(drop)
            }
            Deed::Lock => {
                self.asks(ask::LockNow {})?;
                self.unlocks()
            }
            Deed::StartAgain => self.starts_again(),
            Deed::BringBack => self.brings_back(),
            Deed::Discard => self.discards(),
            Deed::Clear => self.clears(),
        }
    }

    /// Asks; `None` when the phone died over it. A refusal by a living phone breaks the story.
    fn asks<Q: Ask>(&mut self, question: Q) -> Told<Option<Q::Answer>> {
        let answer = self.phone.ask(question);
        if self.phone.disk().is_dead() {
            return Ok(None);
        }
        match answer {
            Some(Ok(answer)) => Ok(Some(answer)),
            Some(Err(refusal)) => Err(broken(format!("refused: {refusal}"))),
            None => Err(broken("the app is closed")),
        }
    }

    fn writes(&mut self, words: &str) -> Told {
        if self.draft.is_none() {
            self.known.words.push(Some(String::new()));
            let Some(id) = self.asks(ask::NewDraft { start: Start::about(None) })? else {
                return Ok(());
            };
            self.draft = Some(id);
            self.known.words = vec![Some(String::new())];
        }
        let Some(id) = self.draft else { return Ok(()) };
        self.known.words.push(Some(words.to_owned()));
        let change = DraftChange::Words(Question::WhatHappened, words.into());
        if self.asks(ask::SaveDraft { id, change })?.is_some() {
            self.known.words = vec![Some(words.to_owned())];
        }
        Ok(())
    }

    fn chooses(&mut self, lock: Option<&'static str>) -> Told {
        let new = lock.map_or(NewLock::None, |pin| NewLock::Pin(secret(pin)));
        let current = self.known.locks[0].map(secret);
        self.known.locks.push(lock);
        if self.asks(ask::ChooseLock { new, current })?.is_some() {
            self.known.locks = vec![lock];
        }
        Ok(())
    }

    fn unlocks(&mut self) -> Told {
        match self.known.locks[0] {
            Some(pin) => self.asks(ask::Unlock { secret: secret(pin) }).map(drop),
            None => Ok(()),
        }
    }

    /// Locked out, and back again: what is new meanwhile is empty, what was before stays.
    fn starts_again(&mut self) -> Told {
        self.asks(ask::LockNow {})?;
        let Some(drafts) = self.asks(ask::StartAgain {})?.and(self.asks(ask::Drafts {})?) else {
            return Ok(());
        };
        if drafts.is_empty() { Ok(()) } else { Err(broken("the new vault is not empty")) }
    }

    fn brings_back(&mut self) -> Told {
        let Some(pin) = self.known.locks[0] else { return Ok(()) };
        if self.is_put_by(LockKind::Pin)? {
            self.asks(ask::BringBack { secret: secret(pin) })?;
        }
        Ok(())
    }

    /// Whether a vault with such a lock was put by.
    fn is_put_by(&mut self, kind: LockKind) -> Told<bool> {
        let view = self.asks(ask::ThisPhone {})?;
        Ok(view.is_some_and(|view| view.put_by.iter().any(|vault| vault.kind == kind)))
    }

    fn discards(&mut self) -> Told {
        let Some(id) = self.draft else { return Ok(()) };
        self.known.words.push(None);
        if self.asks(ask::DeleteDraft { id })?.is_some() {
            self.known.words = vec![None];
            self.draft = None;
        }
        Ok(())
    }

    fn clears(&mut self) -> Told {
        self.known.locks.push(None);
        self.known.words.push(None);
        match self.asks(ask::ClearPhone { still_send: true })? {
            Some(Deletion::Done) => {
                self.known = Known { locks: vec![None], words: vec![None] };
                self.draft = None;
                let files = self.phone.disk().files();
                let more = files.iter().filter(|(name, _)| name.contains("vault-")).count();
                if more == 0 { Ok(()) } else { Err(broken("a vault that was put by is left")) }
            }
            Some(Deletion::StillGoing) => Err(broken("nobody reads, and yet it is still going")),
            None => Ok(()),
        }
    }

    /// The phone is switched on again: one of the locks there may be opens it, and one of the
    /// things there may be is there. Which, is known from then on.
    fn comes_back(&mut self, dying: Dying) -> Told {
        match dying {
            Dying::Kill => self.phone.die(Death::Kill),
            Dying::PowerCut(seed) => self.phone.die(Death::PowerCut(&mut Luck::of(seed))),
        }
        self.phone.open().map_err(|failure| broken(format!("after the death: {failure}")))?;
        let lock = self.which_lock()?;
        self.known.locks = vec![lock];
        if self.is_put_by(LockKind::Pin)? {
            let pin = lock.or(Some(SECOND)).unwrap_or(SECOND);
            self.asks(ask::BringBack { secret: secret(pin) })?;
            self.known.locks = vec![Some(pin)];
        }
        let words = self.words()?;
        if !self.known.words.contains(&words) {
            return Err(broken(format!("{words:?} is there, not one of {:?}", self.known.words)));
        }
        self.known.words = vec![words];
        Ok(())
    }

    fn which_lock(&mut self) -> Told<Option<&'static str>> {
        if self.phone.ask(ask::Drafts {}).is_some_and(|answer| answer.is_ok()) {
            return Ok(None);
        }
        for pin in self.known.locks.clone().into_iter().flatten() {
            match self.phone.ask(ask::Unlock { secret: secret(pin) }) {
                Some(Ok(())) => return Ok(Some(pin)),
                Some(Err(Refusal::WrongSecret { .. })) => {}
                other => return Err(broken(format!("unlocking: {other:?}"))),
            }
        }
        Err(broken("no lock that there may be opens it"))
    }

    fn words(&mut self) -> Told<Option<String>> {
        let drafts = self.asks(ask::Drafts {})?.unwrap_or_default();
        let Some(card) = drafts.first() else {
            self.draft = None;
            return Ok(None);
        };
        self.draft = Some(card.id);
        let draft = self.asks(ask::OneDraft { id: card.id })?;
        Ok(draft.map(|draft| draft.words(Question::WhatHappened).to_owned()))
    }
}

fn secret(pin: &str) -> Secret {
    Secret::new(pin.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_moment_the_phone_dies_its_owner_gets_in_and_finds_what_was_saved() {
        let deaths = deaths().unwrap();
        assert!(deaths.len() > 300, "{}", deaths.len());
        for death in sample(&deaths, 24, 1) {
            run(death).unwrap_or_else(|violation| panic!("{death:?}: {violation}"));
        }
    }
}

//! A phone: the real engine on a power disk, with a clock and luck of ours.

use std::{cell::Cell, rc::Rc};

use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng as _};
use upheld_engine::{
    Engine,
    engine::BuiltIn,
    outside::{Clock, Outside},
    requests::{Ask, OpenFailure, Refusal},
    stores::{Store, StoreError},
    sync::Heard,
};
use upheld_pack::{Date, Guide, Pack};
use upheld_protocol::{NationalRoots, Signers, Timestamp};

use crate::{
    driving::{self, Ticket, Wants},
    power::{Death, Disk, KEYS, PowerStorage, Synchronous},
};

/// 21 November 2026, 9 in the morning.
pub const START: i64 = 1_795_251_600_000;

/// A clock that goes when it is told.
#[derive(Clone)]
pub struct PhoneClock(Rc<Cell<i64>>);

impl Clock for PhoneClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.get())
    }
    fn steady(&self) -> i64 {
        self.0.get() - START
    }
}

/// A phone. Its disk outlives the engine, as a phone's does the app.
pub struct Phone {
    disk: Rc<Disk>,
    clock: PhoneClock,
    synchronous: Rc<Cell<Synchronous>>,
    seed: u64,
    lives: u64,
    whole_pack: bool,
    engine: Option<Engine>,
}

impl Phone {
    /// A phone over this disk, switched off.
    #[must_use]
    pub fn over(disk: Disk, seed: u64, synchronous: Synchronous) -> Self {
        Self {
            disk: Rc::new(disk),
            clock: PhoneClock(Rc::new(Cell::new(START))),
            synchronous: Rc::new(Cell::new(synchronous)),
            seed,
            lives: 0,
            whole_pack: false,
            engine: None,
        }
    }

    /// It, with all that the app is built with: the letters and the clocks, too.
    #[must_use]
    pub fn with_the_whole_pack(self) -> Self {
        Self { whole_pack: true, ..self }
    }

    /// Its disk.
    #[must_use]
    pub fn disk(&self) -> &Disk {
        &self.disk
    }

    /// Whether the app is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.engine.is_some()
    }

    /// The time it shows.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Moves its clock.
    pub fn move_clock(&self, millis: i64) {
        self.clock.0.set(self.clock.0.get() + millis);
    }

    /// Opens the app.
    ///
    /// # Errors
    /// When the engine cannot open its stores.
    pub fn open(&mut self) -> Result<(), OpenFailure> {
        self.engine = None;
        self.lives += 1;
        let luck = self.seed.wrapping_mul(1009).wrapping_add(self.lives);
        let outside = Outside {
            clock: Box::new(self.clock.clone()),
            random: Box::new(ChaCha20Rng::seed_from_u64(luck)),
            storage: Box::new(self.storage()),
            keys: KEYS,
            // A phone with little of it: locks cost the least they may, and stories are quick.
            memory: Some(512 << 20),
        };
        self.engine = Some(match self.whole_pack {
            true => Engine::open(outside)?,
            false => Engine::open_with(outside, small_pack())?,
        });
        Ok(())
    }

    /// The phone dies, and is started again with what is left. The app is closed then.
    pub fn die(&mut self, death: Death<'_>) {
        self.disk.die();
        self.engine = None;
        self.disk.start_again(death);
    }

    /// Asks the engine; `None` when the app is closed.
    pub fn ask<Q: Ask>(&mut self, question: Q) -> Option<Result<Q::Answer, Refusal>> {
        let engine = self.engine.as_mut()?;
        Some(engine.ask(question.into()).and_then(Q::unpack))
    }

    /// What the engine wants done next; nothing when the app is closed.
    pub fn wants(&mut self) -> Wants {
        self.engine.as_mut().map_or(Wants::Nothing, driving::next)
    }

    /// Brings back what was heard.
    pub fn hear(&mut self, heard: Vec<(Ticket, Heard)>) {
        if let Some(engine) = &mut self.engine {
            driving::hear(engine, heard);
        }
    }

    /// Opens one of its stores behind the app's back, while it is closed.
    ///
    /// # Errors
    /// When the store cannot be opened.
    pub fn store(&self, store: Store) -> Result<rusqlite::Connection, StoreError> {
        upheld_engine::backstage::open(&self.storage(), &KEYS, store)
    }

    fn storage(&self) -> PowerStorage {
        PowerStorage::new(Rc::clone(&self.disk), Rc::clone(&self.synchronous))
    }
}

/// Delivery does not need the pledge: a pack without entries opens at once.
fn small_pack() -> BuiltIn {
    let pack = Pack {
        id: "national".into(),
        version: 1,
        title: "The pledge".into(),
        made_on: Date::constant(2026, 11, 21),
        sources: vec![],
        topics: vec![],
        entries: vec![],
        words: vec![],
        guide: Guide::default(),
        helplines: vec![],
        clocks: vec![],
        calendar: None,
        letters: vec![],
        roles: vec![],
        local: None,
        figures: vec![],
        you_said: vec![],
        consultations: vec![],
        translations: vec![],
        withdrawn: vec![],
    };
    BuiltIn { pack, signers: Signers::default(), national: NationalRoots::default() }
}

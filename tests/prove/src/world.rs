//! One phone, one wire, one authority, and what the user was told.

use std::collections::VecDeque;

use upheld_engine::{
    requests::{AsSeen, Ask, DraftChange, OpenFailure, Refusal, Start, ask},
    sync::{HOUR, Heard, MINUTE, SECOND},
};
use upheld_protocol::{Invite, Question, TeamId, Way};

use crate::{
    authority::{Council, CouncilError, Files},
    driving::{Ticket, Wants},
    ledger::{Ledger, Letter, Reply, Told},
    logs,
    luck::Luck,
    oracle::{self, Clause, Violation},
    phone::Phone,
    power::{Death, Disk, Synchronous, Trap},
    wire::{Fate, Request, Wire},
};

/// Once everything works again, every message must have arrived within this time.
pub const PATIENCE: i64 = 4 * HOUR;

/// How a phone dies, with the seed of what is left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dying {
    /// The process is killed.
    Kill,
    /// The power is cut.
    PowerCut(u64),
}

/// Where and how the phone will die.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Snare {
    /// At a write or sync of its disk.
    Disk(Trap, Dying),
    /// At the n-th call from now, before it leaves the phone.
    BeforeCall(u64, Dying),
    /// At the n-th call from now, when the authority has answered and the phone has not heard.
    AfterCall(u64, Dying),
}

/// What came of asking the phone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heeded<T> {
    /// It was done.
    Yes(T),
    /// It was refused.
    No(Refusal),
    /// The app is closed, or the phone died meanwhile: nobody was told anything.
    Silence,
}

/// What a run went through.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// Phones that were killed.
    pub kills: u64,
    /// Phones whose power was cut.
    pub power_cuts: u64,
    /// Calls that were sent.
    pub calls: u64,
    /// Messages that were put in line.
    pub enqueued: u64,
    /// Messages the authority holds.
    pub accepted: u64,
}

/// Everything there is.
pub struct World {
    seed: u64,
    /// The phone.
    pub phone: Phone,
    /// The authority.
    pub council: Council,
    /// What is between them.
    pub wire: Wire,
    /// What the user was told.
    pub ledger: Ledger,
    /// What it went through.
    pub tally: Tally,
    /// What it joins by.
    pub invite: Invite,
    /// Whether there is a network.
    pub online: bool,
    tight: bool,
    snares: VecDeque<Snare>,
    under_way: Vec<(Ticket, Request)>,
    calls_left: Option<u64>,
    backup: Option<(Files, usize)>,
    teams: [TeamId; 2],
    /// The authority forgot something once: what it has may be in another order.
    pub went_back: bool,
}

/// How a run goes on, or that it must not.
pub type Outcome<T = ()> = Result<T, Violation>;

impl From<CouncilError> for Violation {
    fn from(error: CouncilError) -> Self {
        Self::new(Clause::Authority, error.to_string())
    }
}

impl World {
    /// A phone that has never been opened, and an authority on its first day.
    ///
    /// # Errors
    /// When the authority does not start.
    pub fn new(seed: u64, synchronous: Synchronous) -> Outcome<Self> {
        Self::over(Disk::default(), seed, synchronous)
    }

    /// A phone that has joined, copied from one made before: that saves the first opening.
    ///
    /// # Errors
    /// When that first opening fails.
    pub fn joined(seed: u64, synchronous: Synchronous) -> Outcome<Self> {
        thread_local! {
            static FIRST: std::cell::OnceCell<Disk> = const { std::cell::OnceCell::new() };
        }
        let disk = FIRST.with(|first| {
            if let Some(disk) = first.get() {
                return Ok(disk.copy());
            }
            let mut world = Self::new(0, Synchronous::AsTheEngineSays)?;
            world.open()?;
            world.join()?;
            world.settle()?;
            world.phone.die(Death::Kill);
            Ok::<_, Violation>(first.get_or_init(|| world.phone.disk().copy()).copy())
        })?;
        let mut world = Self::over(disk, seed, synchronous)?;
        world.open()?;
        Ok(world)
    }

    fn over(disk: Disk, seed: u64, synchronous: Synchronous) -> Outcome<Self> {
        logs::start();
        let council = Council::new(seed)?;
        Ok(Self {
            seed,
            teams: council.teams()?,
            went_back: false,
            invite: council.invite()?,
            phone: Phone::over(disk, seed, synchronous),
            council,
            wire: Wire::default(),
            ledger: Ledger::default(),
            tally: Tally::default(),
            online: true,
            tight: false,
            snares: VecDeque::new(),
            under_way: Vec::new(),
            calls_left: None,
            backup: None,
        })
    }

    /// Opens the app. A full disk may keep it from opening, and another snare may spring.
    ///
    /// # Errors
    /// When it does not open though nothing keeps it from that, or something that was saved is gone.
    pub fn open(&mut self) -> Outcome {
        loop {
            self.set_snare();
            let opened = self.phone.open();
            let outcome = match opened {
                Ok(()) => oracle::phone_remembers(self),
                Err(OpenFailure::Full) if self.tight => Ok(()),
                Err(failure) => Err(Violation::new(Clause::Opens, failure.to_string())),
            };
            // A dead phone cannot be judged.
            if !self.phone.disk().is_dead() {
                return outcome;
            }
            self.bury();
        }
    }

    fn set_snare(&mut self) {
        self.calls_left = None;
        match self.snares.front() {
            Some(Snare::Disk(trap, _)) => self.phone.disk().set_trap(Some(*trap)),
            Some(Snare::BeforeCall(calls, _) | Snare::AfterCall(calls, _)) => {
                self.calls_left = Some(*calls);
            }
            None => {}
        }
    }

    /// Sets where the phone dies next, and after that.
    pub fn ensnare(&mut self, snares: impl IntoIterator<Item = Snare>) {
        self.snares = snares.into_iter().collect();
        self.set_snare();
    }

    /// Takes every snare away.
    pub fn free(&mut self) {
        self.snares.clear();
        self.calls_left = None;
        self.phone.disk().set_trap(None);
    }

    /// The phone has died in a snare: what is left of it stays closed.
    fn bury(&mut self) {
        let dying = match self.snares.pop_front() {
            Some(
                Snare::Disk(_, dying) | Snare::BeforeCall(_, dying) | Snare::AfterCall(_, dying),
            ) => dying,
            None => Dying::Kill,
        };
        self.strike(dying);
    }

    fn strike(&mut self, dying: Dying) {
        self.under_way.clear();
        match dying {
            Dying::Kill => {
                self.tally.kills += 1;
                self.phone.die(Death::Kill);
            }
            Dying::PowerCut(seed) => {
                self.tally.power_cuts += 1;
                self.phone.die(Death::PowerCut(&mut Luck::of(seed)));
            }
        }
    }

    /// The phone dies here and now, and is opened again.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn die(&mut self, dying: Dying) -> Outcome {
        self.strike(dying);
        self.open()
    }

    /// Asks the phone. When it dies over that it is opened again, and nothing was heard.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn ask<Q: Ask>(&mut self, question: Q) -> Outcome<Heeded<Q::Answer>> {
        let answer = self.phone.ask(question);
        if self.phone.disk().is_dead() {
            self.bury();
            self.open()?;
            return Ok(Heeded::Silence);
        }
        Ok(match answer {
            None => Heeded::Silence,
            Some(Ok(answer)) => Heeded::Yes(answer),
            Some(Err(refusal)) => Heeded::No(refusal),
        })
    }

    /// Takes the invite.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn join(&mut self) -> Outcome {
        let link = self.invite.fragment();
        self.ask(ask::Join { link }).map(drop)
    }

    /// Starts a letter with its first words, addressed to the first team.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn compose(&mut self) -> Outcome {
        self.compose_to(vec![self.teams[0]])
    }

    /// Starts a letter that both teams are to read.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn compose_to_both(&mut self) -> Outcome {
        self.compose_to(self.teams.to_vec())
    }

    fn compose_to(&mut self, readers: Vec<TeamId>) -> Outcome {
        let (start, question) = (Start::about(None), Question::WhatHappened);
        let Some(letter) = self.begin(start, question, readers.clone())? else { return Ok(()) };
        let id = self.ledger.letters[letter].id;
        self.ask(ask::SaveDraft { id, change: DraftChange::Readers(readers) })?;
        self.edit(letter)
    }

    /// Answers back in the conversation of a letter that was sent.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn answer_back(&mut self, letter: usize) -> Outcome {
        let one = &self.ledger.letters[letter];
        let (Told::Submitted { thread, .. }, [reader]) = (&one.told, one.readers.as_slice()) else {
            return Ok(());
        };
        let start = Start { thread: Some(*thread), ..Start::of(Way::AnswerBack) };
        match self.begin(start, Question::Message, vec![*reader])? {
            Some(letter) => self.edit(letter),
            None => Ok(()),
        }
    }

    fn begin(
        &mut self,
        start: Start,
        question: Question,
        readers: Vec<TeamId>,
    ) -> Outcome<Option<usize>> {
        let Heeded::Yes(id) = self.ask(ask::NewDraft { start })? else { return Ok(None) };
        let letter = self.ledger.letters.len();
        let mark = Ledger::mark(self.seed, letter);
        self.ledger.letters.push(Letter::new(id, mark, question, readers));
        Ok(Some(letter))
    }

    /// Writes a letter's next version.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn edit(&mut self, letter: usize) -> Outcome {
        let one = &mut self.ledger.letters[letter];
        one.versions += 1;
        let words = Ledger::words(&one.mark, one.versions);
        // Written down first: the phone may die meanwhile, and is judged when it opens again.
        one.perhaps.push(words.clone());
        let (id, change) = (one.id, DraftChange::Words(one.question, words.clone()));
        let heeded = self.ask(ask::SaveDraft { id, change })?;
        let one = &mut self.ledger.letters[letter];
        match heeded {
            Heeded::Yes(()) => {
                one.saved = Some(words);
                one.perhaps.clear();
            }
            Heeded::No(_) => one.perhaps.retain(|other| *other != words),
            Heeded::Silence => {}
        }
        Ok(())
    }

    /// Sends a letter off.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn submit(&mut self, letter: usize) -> Outcome {
        let id = self.ledger.letters[letter].id;
        let before = self.ledger.letters[letter].told.clone();
        if matches!(before, Told::Draft) {
            self.ledger.letters[letter].told = Told::Unsure;
        }
        // A letter may never have been addressed, if the phone died at its beginning.
        let change = DraftChange::Readers(self.ledger.letters[letter].readers.clone());
        if matches!(before, Told::Draft | Told::Unsure) {
            self.ask(ask::SaveDraft { id, change })?;
        }
        match self.ask(ask::Submit { id, seen: AsSeen::default() })? {
            Heeded::Yes(thread) => self.was_submitted(letter, thread),
            Heeded::No(Refusal::Missing(_) | Refusal::NoAuthority) => {
                self.ledger.letters[letter].told = before;
            }
            Heeded::No(_) | Heeded::Silence => {}
        }
        Ok(())
    }

    fn was_submitted(&mut self, letter: usize, thread: upheld_protocol::ThreadId) {
        let order = self.ledger.submitted;
        let told = &mut self.ledger.letters[letter].told;
        if !matches!(told, Told::Submitted { .. }) {
            *told = Told::Submitted { thread, order };
            self.ledger.submitted += 1;
        }
    }

    /// Takes a letter back.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn take_back(&mut self, letter: usize) -> Outcome {
        let one = &mut self.ledger.letters[letter];
        let (Told::Submitted { thread, order } | Told::UnsureWhetherBack { thread, order }) =
            one.told
        else {
            return Ok(());
        };
        if one.readers.len() > 1 {
            // Which of its two messages it is will be known when the phone is next looked at.
            return Ok(());
        }
        let id = one.id;
        one.told = Told::UnsureWhetherBack { thread, order };
        let heeded = self.ask(ask::TakeBack { id })?;
        match heeded {
            Heeded::Yes(draft) => self.ledger.is_draft_again(letter, draft),
            Heeded::No(Refusal::AlreadyLeft) => {
                self.ledger.letters[letter].told = Told::Submitted { thread, order };
            }
            Heeded::No(_) | Heeded::Silence => {}
        }
        Ok(())
    }

    /// Attaches a voice note to a letter.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn attach(&mut self, letter: usize) -> Outcome {
        let one = &mut self.ledger.letters[letter];
        let number = one.attached.len() + one.perhaps_attached.len();
        let plain = format!("{} voice note {number}. ", one.mark).repeat(60).into_bytes();
        one.perhaps_attached.push(plain.clone());
        let (draft, media_type) = (one.id, "audio/ogg".to_owned());
        let bytes = upheld_protocol::bytes::Blob(plain.clone());
        let heeded = self.ask(ask::Attach { draft, media_type, bytes })?;
        let one = &mut self.ledger.letters[letter];
        if !matches!(heeded, Heeded::Silence) {
            one.perhaps_attached.retain(|other| *other != plain);
        }
        if matches!(heeded, Heeded::Yes(_)) {
            one.attached.push(plain);
        }
        Ok(())
    }

    /// Makes one of the calls that are due, with this fate; tells what the engine wanted. The
    /// other calls stay under way meanwhile.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn step(&mut self, which: usize, fate: Fate) -> Outcome<Stepped> {
        if let Some(nothing_due) = self.gather()? {
            return Ok(nothing_due);
        }
        let (ticket, request) = self.under_way.remove(which % self.under_way.len());
        match self.carry(request, fate)? {
            Some(heard) => self.hear(vec![(ticket, heard)]),
            None => self.spring(),
        }
    }

    /// Makes all the calls that are due, with these fates in turn, and brings back what was heard
    /// all at once, the last first.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn volley(&mut self, fates: &[Fate]) -> Outcome<Stepped> {
        if let Some(nothing_due) = self.gather()? {
            return Ok(nothing_due);
        }
        let mut all = Vec::new();
        for ((ticket, request), fate) in
            std::mem::take(&mut self.under_way).into_iter().zip(fates.iter().cycle())
        {
            match self.carry(request, *fate)? {
                Some(heard) => all.push((ticket, heard)),
                None => return self.spring(),
            }
        }
        all.reverse();
        self.hear(all)
    }

    /// What the engine wants now, without making any of its calls: they stay under way.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn wait_until_due(&mut self) -> Outcome<Stepped> {
        Ok(self.gather()?.unwrap_or(Stepped::Called))
    }

    /// Makes such a call the first of those under way; tells whether there is one.
    pub fn put_first(&mut self, is_such: impl Fn(&Request) -> bool) -> bool {
        let found = self.under_way.iter().position(|(_, request)| is_such(request));
        if let Some(place) = found {
            self.under_way.swap(0, place);
        }
        found.is_some()
    }

    /// Asks the engine what is due, until it names nothing more; tells if there is nothing at all.
    fn gather(&mut self) -> Outcome<Option<Stepped>> {
        let rest = loop {
            let wants = self.phone.wants();
            if self.phone.disk().is_dead() {
                return self.spring().map(Some);
            }
            match wants {
                Wants::Calls(calls) => self
                    .under_way
                    .extend(calls.into_iter().map(|(ticket, call)| (ticket, call.into()))),
                Wants::Wait(millis) => break Stepped::Wait(millis),
                Wants::Nothing => break Stepped::Nothing,
            }
        };
        Ok(self.under_way.is_empty().then_some(rest))
    }

    /// What the phone hears of a call; nothing when it died over it.
    fn carry(&mut self, request: Request, fate: Fate) -> Outcome<Option<Heard>> {
        let fate = if self.online { fate } else { Fate::NoConnection };
        let left = self.calls_left.map(|calls| calls.saturating_sub(1));
        self.calls_left = left.filter(|left| *left > 0);
        let springs = left == Some(0);
        if springs && matches!(self.snares.front(), Some(Snare::BeforeCall(..))) {
            return Ok(None);
        }
        let heard = self.wire.carry(request, fate, &self.council)?;
        self.tally.calls += 1;
        Ok((!springs).then_some(heard))
    }

    fn spring(&mut self) -> Outcome<Stepped> {
        self.bury();
        self.open()?;
        Ok(Stepped::Died)
    }

    fn hear(&mut self, heard: Vec<(Ticket, Heard)>) -> Outcome<Stepped> {
        self.phone.hear(heard);
        if self.phone.disk().is_dead() {
            return self.spring();
        }
        Ok(Stepped::Called)
    }

    /// A call leaves, and the phone dies before it hears anything.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn die_while_calling(&mut self, dying: Dying) -> Outcome {
        self.ensnare([Snare::AfterCall(1, dying)]);
        self.step(0, Fate::Passes)?;
        self.free();
        Ok(())
    }

    /// Time goes by, for everybody.
    pub fn tick(&self, millis: i64) {
        self.phone.move_clock(millis);
        self.council.move_clock(millis);
    }

    /// A member of staff answers one of the messages.
    ///
    /// # Errors
    /// When the authority breaks.
    pub fn reply(&mut self, which: usize) -> Outcome {
        let held = self.council.submissions()?;
        if held.is_empty() {
            return Ok(());
        }
        let to = held[which % held.len()].id;
        // What a restored backup forgot does not come again in the same words.
        let number = self.ledger.replies_written;
        self.ledger.replies_written += 1;
        let text =
            format!("<{}-{}-reply-{number}> We will ring.", crate::ledger::CANARY, self.seed);
        self.council.reply(to, &text)?;
        self.ledger.replies.push(Reply { to, text });
        Ok(())
    }

    /// Room on the phone's disk for so many more writes, or for any number. An app that the want
    /// of it kept closed is opened again.
    ///
    /// # Errors
    /// As [`World::open`].
    pub fn set_room(&mut self, room: Option<u64>) -> Outcome {
        self.tight = room.is_some();
        self.phone.disk().set_room(room);
        if self.tight || self.phone.is_open() { Ok(()) } else { self.open() }
    }

    /// A call that was held up arrives at last.
    ///
    /// # Errors
    /// When the authority breaks.
    pub fn late_arrival(&mut self, which: usize) -> Outcome {
        Ok(self.wire.let_one_arrive(which, &self.council)?)
    }

    /// The authority's files are copied away.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn back_up(&mut self) -> Outcome {
        self.backup = Some((self.council.back_up()?, self.ledger.replies.len()));
        Ok(())
    }

    /// The authority goes back to its last backup, if there is one. What staff answered since is
    /// lost with it; what phones sent since must come again.
    ///
    /// # Errors
    /// When it does not start.
    pub fn restore(&mut self) -> Outcome {
        if let Some((files, replies)) = self.backup.clone() {
            self.council.restore(&files)?;
            self.ledger.replies.truncate(replies);
            self.went_back = true;
        }
        Ok(())
    }

    /// Calls until nothing is due at this moment.
    ///
    /// # Errors
    /// When that never ends, or as [`World::open`].
    pub fn settle(&mut self) -> Outcome<Stepped> {
        for _ in 0..200 {
            let stepped = self.step(0, Fate::Passes)?;
            if !matches!(stepped, Stepped::Called | Stepped::Died) {
                return Ok(stepped);
            }
        }
        Err(Violation::new(Clause::Rests, "two hundred calls and no end".into()))
    }

    /// Everything works again, and the user does nothing: all must arrive within [`PATIENCE`].
    ///
    /// # Errors
    /// When it does not.
    pub fn heal(&mut self) -> Outcome {
        self.free();
        self.online = true;
        self.set_room(None)?;
        let mut spent = 0;
        loop {
            let stepped = self.settle()?;
            if oracle::all_arrived(self)? {
                break;
            }
            let wait = match stepped {
                Stepped::Wait(millis) => millis.clamp(SECOND, HOUR),
                _ => MINUTE,
            };
            if spent > PATIENCE {
                return Err(oracle::not_arrived(self));
            }
            spent += wait;
            self.tick(wait);
        }
        while self.wire.held_up() > 0 {
            self.late_arrival(0)?;
        }
        Ok(())
    }

    /// Heals, and has everything judged; tells what the run went through.
    ///
    /// # Errors
    /// When anything was violated.
    pub fn finish(mut self) -> Outcome<Tally> {
        self.heal()?;
        oracle::judge(&mut self)?;
        Ok(self.tally)
    }

    /// The seed of the run.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }
}

/// What came of a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stepped {
    /// A call was made.
    Called,
    /// The phone died, and is open again.
    Died,
    /// Nothing is due for so many milliseconds.
    Wait(i64),
    /// Nothing at all.
    Nothing,
}

//! The model: random stories of everything a phone, its user, the wire and the authority can do,
//! one story a seed. A story that violates anything is shrunk to the shortest that does.

use std::{
    cell::{Cell, RefCell},
    sync::atomic::{AtomicUsize, Ordering},
};

use proptest::{
    prelude::*,
    strategy::Strategy,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner},
};
use proptest_state_machine::ReferenceStateMachine;
use upheld_engine::{requests::ask, sync::HOUR};

use crate::{
    oracle::{Clause, Violation},
    power::{Synchronous, Trap},
    wire::Fate,
    world::{Dying, Outcome, Snare, Tally, World},
};

const YEAR: i64 = 365 * 24 * HOUR;
const MOST_LETTERS: usize = 5;
const LENGTH: std::ops::Range<usize> = 8..48;

/// One thing that happens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// The user starts a letter.
    Compose,
    /// The user starts a letter to two teams.
    ComposeToBoth,
    /// The user answers back in the conversation of a letter.
    AnswerBack(usize),
    /// The user writes on.
    Edit(usize),
    /// The user sends a letter.
    Submit(usize),
    /// The user takes a letter back.
    TakeBack(usize),
    /// The user attaches a voice note.
    Attach(usize),
    /// The user taps "check now".
    CheckNow,
    /// One of the calls that are due is made, and this becomes of it.
    Step(usize, Fate),
    /// All calls that are due are made, and these become of them in turn.
    Volley([Fate; 3]),
    /// Calls are made until nothing is due.
    Settle,
    /// Time goes by.
    Tick(i64),
    /// The network comes or goes.
    Online(bool),
    /// A call that was held up arrives.
    LateArrival(usize),
    /// Somebody answers.
    Reply(usize),
    /// The phone dies here and now.
    Die(Dying),
    /// A call leaves and the phone dies.
    DieWhileCalling(Dying),
    /// The phone will die at a write or sync, in the midst of whatever it does then.
    Snare(Trap, Dying),
    /// The phone's clock is changed.
    Clock(i64),
    /// The disk has room for so many more writes, or for any number again.
    Room(Option<u64>),
    /// The authority is restarted.
    RestartAuthority,
    /// The authority is killed.
    KillAuthority,
    /// The authority signs a newer keyring.
    RenewKeyring,
    /// The authority's files are copied away.
    BackUp,
    /// The authority goes back to its last backup.
    Restore,
}

/// What the stories know: enough to make sensible ones.
#[derive(Clone, Debug, Default)]
pub struct Sketch {
    letters: usize,
    tight: bool,
    online: bool,
    backed_up: bool,
}

/// What the stories are told without, to look behind a fault that is known already.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Without {
    /// The disk always has room.
    pub room: bool,
    /// The phone's clock is never changed.
    pub clock: bool,
    /// The authority never goes back to a backup.
    pub restores: bool,
}

impl Without {
    fn leaves_out(self, act: Act) -> bool {
        match act {
            Act::Room(_) => self.room,
            Act::Clock(_) => self.clock,
            Act::BackUp | Act::Restore => self.restores,
            _ => false,
        }
    }
}

/// The stories.
pub struct Stories;

impl ReferenceStateMachine for Stories {
    type State = Sketch;
    type Transition = Act;

    fn init_state() -> BoxedStrategy<Sketch> {
        Just(Sketch { online: true, ..Sketch::default() }).boxed()
    }

    fn transitions(sketch: &Sketch) -> BoxedStrategy<Act> {
        let letter = 0..sketch.letters.max(1);
        let mut acts = vec![
            (7, (0..4_usize, fate()).prop_map(|(which, fate)| Act::Step(which, fate)).boxed()),
            (4, [fate(), fate(), fate()].prop_map(Act::Volley).boxed()),
            (4, Just(Act::Settle).boxed()),
            (3, prop_oneof![1..60_000_i64, 60_000..2 * HOUR].prop_map(Act::Tick).boxed()),
            (2, Just(Act::CheckNow).boxed()),
            (2, Just(Act::Online(!sketch.online)).boxed()),
            (1, (0..4_usize).prop_map(Act::LateArrival).boxed()),
            (2, dying().prop_map(Act::Die).boxed()),
            (2, dying().prop_map(Act::DieWhileCalling).boxed()),
            (5, (trap(), dying()).prop_map(|(trap, dying)| Act::Snare(trap, dying)).boxed()),
            (1, prop_oneof![Just(YEAR), Just(-YEAR)].prop_map(Act::Clock).boxed()),
            (2, room(sketch.tight)),
            (1, Just(Act::RestartAuthority).boxed()),
            (1, Just(Act::KillAuthority).boxed()),
            (1, Just(Act::RenewKeyring).boxed()),
        ];
        if sketch.letters < MOST_LETTERS {
            let to = prop_oneof![3 => Just(Act::Compose), 1 => Just(Act::ComposeToBoth)];
            acts.push((if sketch.letters == 0 { 40 } else { 8 }, to.boxed()));
            if sketch.letters > 0 {
                acts.push((3, letter.clone().prop_map(Act::AnswerBack).boxed()));
            }
        }
        if sketch.letters > 0 {
            acts.push((4, letter.clone().prop_map(Act::Edit).boxed()));
            acts.push((12, letter.clone().prop_map(Act::Submit).boxed()));
            acts.push((3, letter.clone().prop_map(Act::TakeBack).boxed()));
            acts.push((2, letter.prop_map(Act::Attach).boxed()));
            acts.push((2, (0..4_usize).prop_map(Act::Reply).boxed()));
        }
        acts.push((1, Just(Act::BackUp).boxed()));
        if sketch.backed_up {
            acts.push((2, Just(Act::Restore).boxed()));
        }
        proptest::strategy::Union::new_weighted(acts).boxed()
    }

    fn apply(mut sketch: Sketch, act: &Act) -> Sketch {
        match act {
            Act::Compose | Act::ComposeToBoth | Act::AnswerBack(_) => sketch.letters += 1,
            Act::Room(room) => sketch.tight = room.is_some(),
            Act::Online(online) => sketch.online = *online,
            Act::BackUp => sketch.backed_up = true,
            _ => {}
        }
        sketch
    }

    fn preconditions(sketch: &Sketch, act: &Act) -> bool {
        match act {
            Act::Edit(letter)
            | Act::AnswerBack(letter)
            | Act::Submit(letter)
            | Act::TakeBack(letter)
            | Act::Attach(letter) => *letter < sketch.letters,
            Act::Restore => sketch.backed_up,
            _ => true,
        }
    }
}

fn fate() -> impl Strategy<Value = Fate> {
    let seconds = prop_oneof![1..300_u32, Just(4000)];
    prop_oneof![
        8 => Just(Fate::Passes),
        4 => Just(Fate::AnswerLost),
        5 => proptest::sample::select(&Fate::ALL[..]),
        1 => seconds.clone().prop_map(Fate::SlowDown),
        1 => seconds.prop_map(Fate::Unavailable),
    ]
}

fn room(tight: bool) -> BoxedStrategy<Act> {
    let less = (0..40_u64).prop_map(|writes| Act::Room(Some(writes)));
    if tight { Just(Act::Room(None)).boxed() } else { less.boxed() }
}

fn dying() -> impl Strategy<Value = Dying> {
    prop_oneof![1 => Just(Dying::Kill), 2 => any::<u64>().prop_map(Dying::PowerCut)]
}

fn trap() -> impl Strategy<Value = Trap> {
    prop_oneof![(1..12_u64).prop_map(Trap::Sync), (1..60_u64).prop_map(Trap::Write)]
}

/// A story that violated something, as short as it could be made.
#[derive(Debug, thiserror::Error)]
#[error("{violation}{}", story.iter().map(|act| format!("\n    {act:?}")).collect::<String>())]
pub struct Broken {
    /// What happens in it.
    pub story: Vec<Act>,
    /// What it violates.
    pub violation: Violation,
}

/// Tells the story of a seed.
///
/// # Errors
/// When it violates anything, with the shortest story found that does.
pub fn run(seed: u64, without: Without) -> Result<Tally, Broken> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config {
        cases: 1,
        failure_persistence: None,
        max_shrink_iters: 600,
        max_shrink_time: 15_000,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let tally = Cell::new(Tally::default());
    let last = RefCell::new(None);
    let stories = Stories::sequential_strategy(LENGTH);
    let told = TestRunner::new_with_rng(config, rng).run(&stories, |(_, acts, seen)| {
        let told = tell_counting(seed, without, &acts, seen.as_deref());
        let told = told.map_err(|violation| {
            let reason = violation.to_string();
            // The last failure there is, when shrinking has ended, is that of the shortest story.
            last.replace(Some(violation));
            TestCaseError::fail(reason)
        })?;
        tally.set(told);
        Ok(())
    });
    let panicked = |reason: String| Violation::new(Clause::NoPanic, reason);
    match told {
        Ok(()) => Ok(tally.get()),
        Err(TestError::Fail(reason, (_, story, _))) => {
            let reason = reason.message().to_string();
            let of_story = last.take().filter(|violation| violation.to_string() == reason);
            let violation = of_story.unwrap_or_else(|| panicked(reason));
            Err(Broken { story, violation })
        }
        Err(other) => Err(Broken { story: vec![], violation: panicked(other.to_string()) }),
    }
}

/// Tells one story to its end and has it judged.
///
/// # Errors
/// When it violates anything.
pub fn tell(seed: u64, acts: &[Act]) -> Result<Tally, Violation> {
    tell_counting(seed, Without::default(), acts, None)
}

/// Counts the acts that were played, for shrinking: what comes after the fault goes first.
fn tell_counting(
    seed: u64,
    without: Without,
    acts: &[Act],
    seen: Option<&AtomicUsize>,
) -> Result<Tally, Violation> {
    let mut world = World::joined(seed, Synchronous::AsTheEngineSays)?;
    for act in acts {
        if let Some(seen) = seen {
            seen.fetch_add(1, Ordering::SeqCst);
        }
        if !without.leaves_out(*act) {
            play(&mut world, *act)?;
        }
    }
    world.finish()
}

/// A letter that the phone died over may not be there to do anything with.
fn about(world: &mut World, letter: usize, act: fn(&mut World, usize) -> Outcome) -> Outcome {
    if letter < world.ledger.letters.len() { act(world, letter) } else { Ok(()) }
}

fn play(world: &mut World, act: Act) -> Outcome {
    match act {
        Act::Compose => world.compose(),
        Act::ComposeToBoth => world.compose_to_both(),
        Act::AnswerBack(letter) => about(world, letter, World::answer_back),
        Act::Edit(letter) => about(world, letter, World::edit),
        Act::Submit(letter) => about(world, letter, World::submit),
        Act::TakeBack(letter) => about(world, letter, World::take_back),
        Act::Attach(letter) => about(world, letter, World::attach),
        Act::CheckNow => world.ask(ask::CheckNow {}).map(drop),
        Act::Step(which, fate) => world.step(which, fate).map(drop),
        Act::Volley(fates) => world.volley(&fates).map(drop),
        Act::Settle => world.settle().map(drop),
        Act::Tick(millis) => {
            world.tick(millis);
            Ok(())
        }
        Act::Online(online) => {
            world.online = online;
            Ok(())
        }
        Act::LateArrival(which) => world.late_arrival(which),
        Act::Reply(which) => world.reply(which),
        Act::Die(dying) => world.die(dying),
        Act::DieWhileCalling(dying) => world.die_while_calling(dying),
        Act::Snare(trap, dying) => {
            world.ensnare([Snare::Disk(trap, dying)]);
            Ok(())
        }
        Act::Clock(millis) => {
            world.phone.move_clock(millis);
            Ok(())
        }
        Act::Room(room) => world.set_room(room),
        Act::RestartAuthority => Ok(world.council.restart()?),
        Act::KillAuthority => Ok(world.council.kill()?),
        Act::RenewKeyring => Ok(world.council.renew_keyring(180)?),
        Act::BackUp => world.back_up(),
        Act::Restore => world.restore(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stories_hold() {
        for seed in 0..40 {
            if let Err(broken) = run(seed, Without::default()) {
                panic!("seed {seed}: {broken}");
            }
        }
    }
}

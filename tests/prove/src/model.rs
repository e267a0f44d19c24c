//! The model: random stories of everything a phone, its user, the wire and the authority can do,
//! one story a seed. A story that violates anything is shrunk to the shortest that does.

use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::{
    prelude::*,
    strategy::Strategy,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner},
};
use proptest_state_machine::ReferenceStateMachine;
use upheld_engine::{requests::ask, sync::HOUR};

use crate::{
    oracle::Violation,
    power::{Synchronous, Trap},
    wire::Fate,
    world::{Dying, Outcome, Snare, Tally, World},
};

/// Whether an authority that goes back to an older backup is part of the stories: the engine's
/// healing for that is being built.
pub const RESTORES: bool = false;

const YEAR: i64 = 365 * 24 * HOUR;
const MOST_LETTERS: usize = 5;
const LENGTH: std::ops::Range<usize> = 8..48;

/// One thing that happens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// The user starts a letter.
    Compose,
    /// The user writes on.
    Edit(usize),
    /// The user sends a letter.
    Submit(usize),
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
            acts.push((if sketch.letters == 0 { 40 } else { 5 }, Just(Act::Compose).boxed()));
        }
        if sketch.letters > 0 {
            acts.push((4, letter.clone().prop_map(Act::Edit).boxed()));
            acts.push((12, letter.prop_map(Act::Submit).boxed()));
            acts.push((2, (0..4_usize).prop_map(Act::Reply).boxed()));
        }
        if RESTORES {
            acts.push((1, Just(Act::BackUp).boxed()));
        }
        if RESTORES && sketch.backed_up {
            acts.push((1, Just(Act::Restore).boxed()));
        }
        proptest::strategy::Union::new_weighted(acts).boxed()
    }

    fn apply(mut sketch: Sketch, act: &Act) -> Sketch {
        match act {
            Act::Compose => sketch.letters += 1,
            Act::Room(room) => sketch.tight = room.is_some(),
            Act::Online(online) => sketch.online = *online,
            Act::BackUp => sketch.backed_up = true,
            _ => {}
        }
        sketch
    }

    fn preconditions(sketch: &Sketch, act: &Act) -> bool {
        match act {
            Act::Edit(letter) | Act::Submit(letter) => *letter < sketch.letters,
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
#[error("{violation}\n{}", story.iter().map(|act| format!("    {act:?}\n")).collect::<String>())]
pub struct Broken {
    /// What happens in it.
    pub story: Vec<Act>,
    /// What it violates.
    pub violation: String,
}

/// Tells the story of a seed.
///
/// # Errors
/// When it violates anything, with the shortest story found that does.
pub fn run(seed: u64) -> Result<Tally, Broken> {
    run_with(seed, Synchronous::AsTheEngineSays)
}

fn run_with(seed: u64, synchronous: Synchronous) -> Result<Tally, Broken> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config =
        Config { cases: 1, failure_persistence: None, max_shrink_iters: 600, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let tally = std::cell::Cell::new(Tally::default());
    let stories = Stories::sequential_strategy(LENGTH);
    let told = TestRunner::new_with_rng(config, rng).run(&stories, |(_, acts, seen)| {
        let told = tell_counting(seed, synchronous, &acts, seen.as_deref());
        let told = told.map_err(|violation| TestCaseError::fail(violation.to_string()))?;
        tally.set(told);
        Ok(())
    });
    match told {
        Ok(()) => Ok(tally.get()),
        Err(TestError::Fail(reason, (_, story, _))) => {
            Err(Broken { story, violation: reason.message().to_string() })
        }
        Err(other) => Err(Broken { story: vec![], violation: other.to_string() }),
    }
}

/// Tells one story to its end and has it judged.
///
/// # Errors
/// When it violates anything.
pub fn tell(seed: u64, synchronous: Synchronous, acts: &[Act]) -> Result<Tally, Violation> {
    tell_counting(seed, synchronous, acts, None)
}

/// Counts the acts that were played, for shrinking: what comes after the fault goes first.
fn tell_counting(
    seed: u64,
    synchronous: Synchronous,
    acts: &[Act],
    seen: Option<&AtomicUsize>,
) -> Result<Tally, Violation> {
    let mut world = World::joined(seed, synchronous)?;
    for act in acts {
        if let Some(seen) = seen {
            seen.fetch_add(1, Ordering::SeqCst);
        }
        play(&mut world, *act)?;
    }
    world.finish()
}

fn play(world: &mut World, act: Act) -> Outcome {
    match act {
        Act::Compose => world.compose(),
        Act::Edit(letter) if letter < world.ledger.letters.len() => world.edit(letter),
        Act::Submit(letter) if letter < world.ledger.letters.len() => world.submit(letter),
        Act::Edit(_) | Act::Submit(_) => Ok(()),
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
            if let Err(broken) = run(seed) {
                panic!("seed {seed}: {broken}");
            }
        }
    }
}

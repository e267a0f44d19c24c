//! The main story, stopped at every single place where it can be stopped.
//!
//! A place is a commit (a sync of the phone's disk), or the moment before a call leaves, or the
//! moment after the authority has answered it and before the phone knows. The story is told once to
//! count the places; then once for each place and each way to die there; then for pairs of places,
//! the second counted from the moment the phone is open again.

use upheld_engine::requests::ask;

use crate::{
    luck::Luck,
    oracle::Violation,
    power::{Synchronous, Trap},
    user,
    world::{Dying, Outcome, Snare, Tally, World},
};

/// A place where the story can be stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Instead of the n-th commit.
    Commit(u64),
    /// Before the n-th call leaves.
    BeforeCall(u64),
    /// After the authority has answered the n-th call.
    AfterCall(u64),
}

impl Place {
    fn snare(self, dying: Dying) -> Snare {
        match self {
            Self::Commit(nth) => Snare::Disk(Trap::Sync(nth), dying),
            Self::BeforeCall(nth) => Snare::BeforeCall(nth, dying),
            Self::AfterCall(nth) => Snare::AfterCall(nth, dying),
        }
    }
}

/// One stop, or two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stops {
    /// The first.
    pub first: (Place, Dying),
    /// The second, counted from when the phone is open again.
    pub second: Option<(Place, Dying)>,
}

/// The places of the main story.
///
/// # Errors
/// When the story does not even go well undisturbed.
pub fn places() -> Outcome<Vec<Place>> {
    let mut world = World::new(0, Synchronous::AsTheEngineSays)?;
    world.invite = world.council.invite_with_code()?;
    tell(&mut world)?;
    let commits = world.phone.disk().counts().syncs;
    let calls = world.tally.calls;
    world.finish()?;
    let commits = (1..=commits).map(Place::Commit);
    let calls = (1..=calls).flat_map(|nth| [Place::BeforeCall(nth), Place::AfterCall(nth)]);
    Ok(commits.chain(calls).collect())
}

/// Every place with both ways to die there.
#[must_use]
pub fn singles(places: &[Place], seed: u64) -> Vec<Stops> {
    let both = |place: &Place| {
        [Dying::Kill, Dying::PowerCut(seed)]
            .map(|dying| Stops { first: (*place, dying), second: None })
    };
    places.iter().flat_map(both).collect()
}

/// The pair with this number, of as many as there are places times places. Its seed decides how the
/// phone dies.
#[must_use]
pub fn pair(places: &[Place], number: usize, seed: u64) -> Stops {
    let mut luck = Luck::of(seed ^ (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let mut dying = || if luck.chance(40) { Dying::Kill } else { Dying::PowerCut(luck.seed()) };
    let (first, second) = (places[number / places.len()], places[number % places.len()]);
    Stops { first: (first, dying()), second: Some((second, dying())) }
}

/// So many numbers of pairs, evenly spread over all there are, the same for the same seed.
pub fn sample(places: usize, most: usize, seed: u64) -> impl Iterator<Item = usize> {
    let all = places * places;
    let wanted = all.min(most).max(1);
    let start = Luck::of(seed).below(all.div_ceil(wanted));
    (0..wanted).map(move |nth| (nth * all / wanted + start) % all.max(1))
}

/// The same numbers in another order, so that stopping early leaves no part of the story out.
#[must_use]
pub fn shuffled(mut numbers: Vec<usize>, seed: u64) -> Vec<usize> {
    let mut luck = Luck::of(seed);
    for last in (1..numbers.len()).rev() {
        numbers.swap(last, luck.below(last + 1));
    }
    numbers
}

/// Tells the story with these stops, and has it judged.
///
/// # Errors
/// When anything was violated.
pub fn run(stops: Stops, seed: u64) -> Result<Tally, Violation> {
    let mut world = World::new(seed, Synchronous::AsTheEngineSays)?;
    let snare = |(place, dying): (Place, Dying)| place.snare(dying);
    world.invite = world.council.invite_with_code()?;
    world.ensnare([Some(stops.first), stops.second].into_iter().flatten().map(snare));
    tell(&mut world)?;
    world.finish()
}

/// The main story: joining with a code; two letters in two conversations, one with a voice note,
/// written, changed, sent, answered and read; a third that is sent and taken back.
fn tell(world: &mut World) -> Outcome {
    world.open()?;
    user::join(world)?;
    let (one, other) = (user::write(world)?, user::write(world)?);
    user::attach(world, one)?;
    user::submit(world, one)?;
    user::submit(world, other)?;
    let third = user::write(world)?;
    user::submit(world, third)?;
    user::take_back(world, third)?;
    world.settle()?;
    world.reply(0)?;
    world.ask(ask::CheckNow {})?;
    world.settle()?;
    user::read_all(world)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_story_can_be_stopped_at_a_sample_of_places() {
        let places = places().unwrap();
        for stops in singles(&places, 1).into_iter().step_by(7) {
            run(stops, 1).unwrap_or_else(|violation| panic!("{stops:?}: {violation}"));
        }
        for number in sample(places.len(), 20, 1) {
            let stops = pair(&places, number, 1);
            run(stops, 1).unwrap_or_else(|violation| panic!("{stops:?}: {violation}"));
        }
    }
}

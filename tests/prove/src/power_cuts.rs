//! Many stories of somebody writing while the power fails again and again, at any commit and any
//! write. What the phone said it had saved must be there each time.

use crate::{
    luck::Luck,
    oracle::Violation,
    power::{Synchronous, Trap},
    world::{Dying, Outcome, Snare, Tally, World},
};

const MOMENTS: usize = 24;

/// Tells the story of a seed.
///
/// # Errors
/// When anything was violated.
pub fn run(seed: u64, synchronous: Synchronous) -> Result<Tally, Violation> {
    let mut luck = Luck::of(seed);
    let mut world = World::joined(seed, synchronous)?;
    for _ in 0..MOMENTS {
        moment(&mut world, &mut luck)?;
    }
    world.finish()
}

fn moment(world: &mut World, luck: &mut Luck) -> Outcome {
    let letters = world.ledger.letters.len();
    match luck.below(8) {
        0 => world.die(Dying::PowerCut(luck.seed())),
        1 | 2 => {
            world.ensnare([cut(luck)]);
            Ok(())
        }
        3 if letters < 6 => world.compose(),
        4 if letters > 0 => world.edit(luck.below(letters)),
        5 if letters > 0 => world.submit(luck.below(letters)),
        6 => world.reply(luck.below(4)),
        _ if letters == 0 => world.compose(),
        _ => world.settle().map(drop),
    }
}

fn cut(luck: &mut Luck) -> Snare {
    let at = luck.below(8) as u64 + 1;
    let trap = if luck.chance(60) { Trap::Sync(at) } else { Trap::Write(at * 3) };
    Snare::Disk(trap, Dying::PowerCut(luck.seed()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_saved_is_lost_as_the_engine_syncs() {
        for seed in 0..30 {
            let told = run(seed, Synchronous::AsTheEngineSays);
            told.unwrap_or_else(|violation| panic!("seed {seed}: {violation}"));
        }
    }

    #[test]
    fn the_same_stories_turn_red_when_commits_are_not_synced() {
        assert!((0..30).any(|seed| run(seed, Synchronous::Normal).is_err()));
    }
}

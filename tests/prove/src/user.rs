//! Somebody who does not give up: does each thing again until the phone says that it is done.

use upheld_engine::requests::ask;

use crate::{
    ledger::Told,
    oracle::{Clause, Violation},
    world::{Heeded, Outcome, World},
};

/// How often somebody tries one thing. More deaths than this are in no story.
const TRIES: usize = 8;

fn persist(
    world: &mut World,
    what: &str,
    mut once: impl FnMut(&mut World) -> Outcome,
    mut done: impl FnMut(&mut World) -> Outcome<bool>,
) -> Outcome {
    for _ in 0..TRIES {
        if done(world)? {
            return Ok(());
        }
        once(world)?;
    }
    let tried = || Violation::new(Clause::Opens, format!("{what}: in vain, {TRIES} times"));
    if done(world)? { Ok(()) } else { Err(tried()) }
}

/// Joins, and waits for the keyring.
///
/// # Errors
/// When that is in vain, or something is violated meanwhile.
pub fn join(world: &mut World) -> Outcome {
    let once = |world: &mut World| {
        world.join()?;
        world.settle().map(drop)
    };
    persist(world, "joining", once, |world| {
        let home = world.ask(ask::Home {})?;
        Ok(matches!(home, Heeded::Yes(home) if home.authority.is_some()))
    })
}

/// Writes a letter and changes it once; tells which it is.
///
/// # Errors
/// As [`join`].
pub fn write(world: &mut World) -> Outcome<usize> {
    let letter = world.ledger.letters.len();
    persist(world, "composing", World::compose, |world| Ok(world.ledger.letters.len() > letter))?;
    persist(
        world,
        "editing",
        |world| world.edit(letter),
        |world| {
            Ok(world.ledger.letters[letter].saved.is_some()
                && world.ledger.letters[letter].versions > 1)
        },
    )?;
    Ok(letter)
}

/// Sends a letter off.
///
/// # Errors
/// As [`join`].
pub fn submit(world: &mut World, letter: usize) -> Outcome {
    persist(
        world,
        "submitting",
        |world| world.submit(letter),
        |world| Ok(matches!(world.ledger.letters[letter].told, Told::Submitted { .. })),
    )
}

/// Attaches a voice note.
///
/// # Errors
/// As [`join`].
pub fn attach(world: &mut World, letter: usize) -> Outcome {
    persist(
        world,
        "attaching",
        |world| world.attach(letter),
        |world| Ok(!world.ledger.letters[letter].attached.is_empty()),
    )
}

/// Takes a letter back.
///
/// # Errors
/// As [`join`].
pub fn take_back(world: &mut World, letter: usize) -> Outcome {
    persist(
        world,
        "taking back",
        |world| world.take_back(letter),
        |world| Ok(matches!(world.ledger.letters[letter].told, Told::Draft)),
    )
}

/// Opens every conversation.
///
/// # Errors
/// As [`join`].
pub fn read_all(world: &mut World) -> Outcome {
    for letter in world.ledger.letters.clone() {
        if let Told::Submitted { thread: id, .. } = letter.told {
            world.ask(ask::OneThread { id })?;
        }
    }
    Ok(())
}

//! Every call of the engine against every fault of the wire, and what the user sees of it, in one
//! table that people can read.

use std::{collections::BTreeSet, fmt::Write as _, path::Path};

use upheld_engine::{
    requests::ask,
    sync::{HOUR, MINUTE},
};

use crate::{
    ledger::Told,
    oracle::{Clause, Violation},
    power::Synchronous,
    user,
    wire::Fate,
    world::{Heeded, Outcome, Stepped, World},
};

/// The table as it was agreed.
const AGREED: &str = include_str!("matrix.txt");
/// Waits are partly chance: so many seeds show their range.
const SEEDS: u64 = 8;

/// A call of the engine, and how to make it the next one.
struct Endpoint {
    name: &'static str,
    path: &'static str,
    prepare: fn(&mut World) -> Outcome,
}

const ENDPOINTS: [Endpoint; 7] = [
    Endpoint { name: "GET keyring", path: "/v1/keyring", prepare: before_keyring },
    Endpoint { name: "POST enrol", path: "/v1/enrol", prepare: before_enrolment },
    Endpoint { name: "PUT submission", path: "/v1/submissions/", prepare: before_submission },
    Endpoint { name: "PUT attachment", path: "/v1/attachments/", prepare: before_announcement },
    Endpoint { name: "PATCH attachment", path: "/v1/attachments/", prepare: before_part },
    Endpoint { name: "GET events", path: "/v1/events?", prepare: before_events },
    Endpoint { name: "POST ack", path: "/v1/events/ack", prepare: before_acknowledgement },
];

/// A message waits, and a new keyring is due first.
fn before_keyring(world: &mut World) -> Outcome {
    world.tick(24 * HOUR);
    before_submission(world)
}

/// A message waits on a phone that was invited by a code, and has the keyring only.
fn before_enrolment(world: &mut World) -> Outcome {
    *world = World::new(world.seed(), Synchronous::AsTheEngineSays)?;
    world.invite = world.council.invite_with_code()?;
    world.open()?;
    world.join()?;
    world.step(0, Fate::Passes)?;
    before_submission(world)
}

fn before_submission(world: &mut World) -> Outcome {
    let letter = user::write(world)?;
    user::submit(world, letter)
}

fn before_announcement(world: &mut World) -> Outcome {
    let letter = user::write(world)?;
    user::attach(world, letter)?;
    user::submit(world, letter)?;
    steps_until(world, "/v1/attachments/", "PUT")
}

fn before_part(world: &mut World) -> Outcome {
    before_announcement(world)?;
    world.step(0, Fate::Passes)?;
    steps_until(world, "/v1/attachments/", "PATCH")
}

fn before_events(world: &mut World) -> Outcome {
    before_submission(world)?;
    world.settle()?;
    world.reply(0)?;
    world.tick(MINUTE);
    steps_until(world, "/v1/events", "GET")
}

fn before_acknowledgement(world: &mut World) -> Outcome {
    before_events(world)?;
    world.step(0, Fate::Passes)?;
    steps_until(world, "/v1/events/ack", "POST")
}

/// Lets calls pass until this one is the next.
fn steps_until(world: &mut World, path: &str, method: &str) -> Outcome {
    for _ in 0..20 {
        world.wait_until_due()?;
        if world.put_first(|call| call.method == method && call.url.contains(path)) {
            return Ok(());
        }
        world.step(0, Fate::Passes)?;
    }
    Err(Violation::new(Clause::Matrix, format!("{method} {path} never comes")))
}

/// What became of one call with one fate, in the words of the table.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    state: String,
    trouble: String,
    held: usize,
    arrives: bool,
}

/// Compares the table as it comes out now with the one that was agreed, or agrees to it.
///
/// # Errors
/// When they differ: the lines that do.
pub fn check(accept: bool) -> Outcome {
    let now = table()?;
    if accept {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/matrix.txt");
        let written = std::fs::write(path, &now);
        return written.map_err(|error| Violation::new(Clause::Matrix, error.to_string()));
    }
    if now == AGREED {
        return Ok(());
    }
    let agreed: BTreeSet<&str> = AGREED.lines().collect();
    let found: BTreeSet<&str> = now.lines().collect();
    let gone = agreed.difference(&found).map(|line| format!("\n  - {line}"));
    let new = found.difference(&agreed).map(|line| format!("\n  + {line}"));
    Err(Violation::new(Clause::Matrix, gone.chain(new).collect()))
}

fn table() -> Outcome<String> {
    let mut table = String::from(
        "What the user sees after a call met a fault. \"next try\" is when it calls there again, or\n\
         when it does anything at all if all went well;\n\
         \"held\" is how many messages the authority has then; \"arrives\" is whether all is well once\n\
         the fault is over.\n\n",
    );
    let row = ["call", "fault", "message", "trouble", "next try", "held", "arrives"];
    line(&mut table, &row.map(str::to_owned));
    for endpoint in &ENDPOINTS {
        for fate in Fate::ALL {
            line(&mut table, &cells(endpoint, fate)?);
        }
    }
    Ok(table)
}

fn line(table: &mut String, cells: &[String; 7]) {
    let [call, fault, message, trouble, next, held, arrives] = cells;
    let text =
        format!("{call:<18}{fault:<18}{message:<26}{trouble:<15}{next:<16}{held:<6}{arrives}");
    // Writing to a string cannot fail.
    let _ = writeln!(table, "{}", text.trim_end());
}

fn cells(endpoint: &Endpoint, fate: Fate) -> Outcome<[String; 7]> {
    let mut waits = Vec::new();
    let mut all_seen = BTreeSet::new();
    for seed in 0..SEEDS {
        let (seen, wait) = one(endpoint, fate, seed)?;
        all_seen.insert(seen);
        waits.push(wait);
    }
    let join = |cell: &dyn Fn(&Seen) -> String| {
        let cells: BTreeSet<String> = all_seen.iter().map(cell).collect();
        cells.into_iter().collect::<Vec<_>>().join(" or ")
    };
    Ok([
        endpoint.name.to_owned(),
        format!("{fate:?}"),
        join(&|seen| seen.state.clone()),
        join(&|seen| seen.trouble.clone()),
        range(&waits),
        join(&|seen| seen.held.to_string()),
        join(&|seen| if seen.arrives { "yes" } else { "NO" }.to_owned()),
    ])
}

fn one(endpoint: &Endpoint, fate: Fate, seed: u64) -> Outcome<(Seen, i64)> {
    let mut world = World::joined(seed, Synchronous::AsTheEngineSays)?;
    (endpoint.prepare)(&mut world)?;
    world.step(0, fate)?;
    let (state, trouble) = look(&mut world)?;
    let held = world.council.submissions()?.len();
    let wait = next_try(&mut world, endpoint.path)?;
    // Healing takes longest, and chance has no part in whether it succeeds.
    let arrives = seed > 1 || world.heal().is_ok();
    Ok((Seen { state, trouble, held, arrives }, wait))
}

fn look(world: &mut World) -> Outcome<(String, String)> {
    let told = world.ledger.letters.first().map(|letter| letter.told.clone());
    let (Some(Told::Submitted { thread: id, .. }), true) = (told, world.phone.is_open()) else {
        return Ok(("none".into(), String::new()));
    };
    match world.ask(ask::OneThread { id })? {
        Heeded::Yes(view) => {
            let trouble = view.delivery.trouble.map_or("none".into(), |why| format!("{why:?}"));
            Ok((format!("{:?}", view.state), trouble))
        }
        _ => Ok(("unreadable".into(), String::new())),
    }
}

/// Milliseconds until the engine makes such a call again, or nothing else is left to do before
/// that; 0 when it does so at once. Calls to elsewhere pass meanwhile.
fn next_try(world: &mut World, path: &str) -> Outcome<i64> {
    for _ in 0..20 {
        match world.wait_until_due()? {
            Stepped::Wait(millis) => return Ok(millis),
            _ if world.put_first(|call| call.url.contains(path)) => return Ok(0),
            _ => world.step(0, Fate::Passes)?,
        };
    }
    Err(Violation::new(Clause::Rests, format!("no end of calls after {path}")))
}

/// The range of waits, to the next half second outside.
fn range(waits: &[i64]) -> String {
    let (Some(least), Some(most)) = (waits.iter().min(), waits.iter().max()) else {
        return String::new();
    };
    let seconds = |halves: i64| format!("{}", halves as f64 / 2.0);
    let (least, most) = (seconds(least.div_euclid(500)), seconds((most + 499).div_euclid(500)));
    match (least == most, most == "0") {
        (_, true) => "at once".into(),
        (true, false) => format!("{most} s"),
        (false, false) => format!("{least} to {most} s"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_as_it_was_agreed() {
        super::check(false).unwrap();
    }
}

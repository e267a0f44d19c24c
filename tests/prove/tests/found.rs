//! What the proof has found, each told as shortly as it can be: red until it is put right.
#![allow(clippy::unwrap_used)]

use upheld_engine::{
    requests::ask,
    sync::{HOUR, MINUTE},
};
use upheld_prove::{
    oracle::Violation,
    power::{Synchronous, Trap},
    user,
    wire::Fate,
    world::{Dying, Outcome, Snare, Stepped, World},
};

fn joined() -> World {
    World::joined(7, Synchronous::AsTheEngineSays).unwrap()
}

/// How the stories end, told with each of these numbers.
fn violations(
    numbers: impl IntoIterator<Item = u64>,
    story: impl Fn(&mut World, u64) -> Outcome,
) -> Vec<(u64, Violation)> {
    let tell = |number| {
        let mut world = joined();
        story(&mut world, number).and_then(|()| world.finish().map(drop)).err()
    };
    numbers.into_iter().filter_map(|number| Some((number, tell(number)?))).collect()
}

fn told(found: &[(u64, Violation)]) -> String {
    found.iter().map(|(number, violation)| format!("\n  {number}: {violation}")).collect()
}

/// The disk fills up in the midst of submitting: the vault has frozen the message, the mailbox
/// cannot take it, and the vault has no room left to undo the freezing. The user is told that there
/// is no room, and yet the message stands among the messages, waiting, and nothing sends it.
#[test]
fn what_was_refused_for_want_of_room_does_not_wait_for_ever() {
    let found = violations(0..60, |world, writes| {
        user::write(world)?;
        world.set_room(Some(writes))?;
        world.submit(0)?;
        world.set_room(None)
    });
    assert!(found.is_empty(), "{}", told(&found));
}

/// After such a refusal the user changes the words, and is told that they are saved. The next start
/// sends the words of before, and throws the saved ones away.
#[test]
fn words_saved_after_a_refusal_are_not_thrown_away() {
    let found = violations(0..60, |world, writes| {
        user::write(world)?;
        world.set_room(Some(writes))?;
        world.submit(0)?;
        world.set_room(None)?;
        world.edit(0)?;
        world.die(Dying::Kill)
    });
    assert!(found.is_empty(), "{}", told(&found));
}

/// The app is killed after the vault has written a reply and before the sync: the next start sees
/// the reply, does not write it again, and marks it as taken in the mailbox. A power cut then takes
/// it from the vault, and no one will ever fetch it again.
#[test]
fn a_reply_that_was_only_written_is_not_marked_as_taken() {
    let found = violations(0..200, |world, number| {
        let letter = user::write(world)?;
        user::submit(world, letter)?;
        world.settle()?;
        world.reply(0)?;
        world.tick(MINUTE);
        let (first, second, seed) = (number % 10 + 1, number / 10 % 5 + 1, number / 50);
        world.ensnare([
            Snare::Disk(Trap::Sync(first), Dying::Kill),
            Snare::Disk(Trap::Sync(second), Dying::PowerCut(seed)),
        ]);
        world.ask(ask::CheckNow {})?;
        world.settle().map(drop)
    });
    assert!(found.is_empty(), "{}", told(&found));
}

/// The mailbox takes the message, and then there is no room left to write that down in the vault:
/// the user is told that it was not sent, and yet it goes out. What they change and send again then
/// is either thrown away, or goes out under the same id with other bytes.
#[test]
fn what_was_refused_and_sent_again_goes_out_once_in_its_last_words() {
    let found = violations(0..60, |world, writes| {
        user::write(world)?;
        world.set_room(Some(writes))?;
        world.submit(0)?;
        world.set_room(None)?;
        world.settle()?;
        world.edit(0)?;
        world.submit(0)
    });
    assert!(found.is_empty(), "{}", told(&found));
}

/// Two messages go side by side. The authority asks the one to wait, and takes the other. What it
/// asked for is forgotten over that, and the first goes again at once.
#[test]
fn a_wait_that_was_asked_for_is_kept_though_another_message_was_taken() {
    let mut world = joined();
    for _ in 0..3 {
        let letter = user::write(&mut world).unwrap();
        user::submit(&mut world, letter).unwrap();
        if letter == 0 {
            world.settle().unwrap();
        }
    }
    world.volley(&[Fate::Passes, Fate::SlowDown(120)]).unwrap();
    let next = world.wait_until_due().unwrap();
    assert!(matches!(next, Stepped::Wait(millis) if millis > 100_000), "{next:?}");
}

/// The phone's clock is a year ahead, so that it takes the authority's new keyring for expired, and
/// it was offline for some hours. From then on each rest is longer than the keyring is left alone:
/// the keyring is asked for first, in vain, and no message ever goes.
#[test]
fn a_keyring_that_is_never_taken_does_not_hold_messages_up_after_hours_offline() {
    let found = violations([0], |world, _| {
        world.phone.move_clock(365 * 24 * HOUR);
        world.council.renew_keyring(180)?;
        let letter = user::write(world)?;
        user::submit(world, letter)?;
        world.online = false;
        for _ in 0..14 {
            while world.step(0, Fate::Passes)? == Stepped::Called {}
            world.tick(HOUR);
        }
        Ok(())
    });
    assert!(found.is_empty(), "{}", told(&found));
}

/// The disk is so full that what the authority answers cannot be kept. The same call is made again
/// at once, without any rest, for as long as that lasts.
#[test]
fn an_answer_that_cannot_be_kept_is_not_asked_for_again_at_once() {
    let found = violations(0..40, |world, writes| {
        let letter = user::write(world)?;
        user::submit(world, letter)?;
        world.settle()?;
        let other = user::write(world)?;
        user::submit(world, other)?;
        world.reply(0)?;
        world.set_room(Some(writes))?;
        world.settle()?;
        world.set_room(None)
    });
    assert!(found.is_empty(), "{}", told(&found));
}

/// Both stores have the message, but there was no room left to note that: the user is told that it
/// is saved. Pressing "send" once more froze other bytes under the same id, in another conversation.
#[test]
fn what_is_in_line_is_not_frozen_again() {
    let found = violations(0..40, |world, writes| {
        let letter = user::write(world)?;
        world.set_room(Some(writes))?;
        world.submit(letter)?;
        world.set_room(None)?;
        world.submit(letter)
    });
    assert!(found.is_empty(), "{}", told(&found));
}

/// After that, a photo could still be put with what is no draft any more, and never went.
#[test]
fn nothing_can_be_put_with_a_message_that_is_in_line() {
    let found = violations(0..40, |world, writes| {
        let letter = user::write(world)?;
        world.set_room(Some(writes))?;
        world.submit(letter)?;
        world.set_room(None)?;
        world.attach(letter)
    });
    assert!(found.is_empty(), "{}", told(&found));
}

/// A message that could be taken back only by half is forgotten over the next one that is
/// submitted: it stands among the messages, waiting, and nothing sends it.
#[test]
fn what_is_taken_back_by_half_is_not_forgotten_over_another_message() {
    let found = violations(0..60, |world, writes| {
        let letter = user::write(world)?;
        world.attach(letter)?;
        let other = user::write(world)?;
        world.submit(letter)?;
        world.set_room(Some(writes))?;
        world.take_back(letter)?;
        world.submit(other)?;
        world.set_room(None)
    });
    assert!(found.is_empty(), "{}", told(&found));
}

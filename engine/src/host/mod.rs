//! Runs the engine: natively on a thread of its own, in a browser in a dedicated worker. The loop
//! is the same; only transport and timer differ.

#[cfg(target_family = "wasm")]
pub mod browser;
#[cfg(not(target_family = "wasm"))]
pub mod native;

use futures::{
    FutureExt as _, StreamExt as _,
    future::Fuse,
    pin_mut, select,
    stream::{FuturesUnordered, Stream},
};

use crate::{
    engine::Engine,
    handle::{Asked, EngineEnd},
    requests::{EngineStatus, Update},
    scrub::wipe_stack,
    sync::{Call, Heard, Next, Ticket},
};

/// How long a whole call may take, in milliseconds.
const PATIENCE_MILLIS: i64 = 45_000;

/// Makes calls to the authority.
pub trait Transport {
    /// Makes one call. Follows no redirect and retries nothing: that is the outbox's business.
    fn call(&self, call: Call) -> impl Future<Output = Heard>;
}

/// Waits.
pub trait Timer {
    /// Comes back after so many milliseconds.
    fn sleep(&self, millis: i64) -> impl Future<Output = ()>;
}

/// Runs the engine until the app lets go of its handle: answers questions, makes the calls it
/// wants made, and tells the app when something changed.
pub async fn run(
    mut engine: Engine,
    end: &mut EngineEnd,
    transport: impl Transport,
    timer: impl Timer,
) {
    let mut lock = engine.lock();
    end.tell(Update::Lock(lock));
    end.tell(Update::Status(EngineStatus::Ready));
    let mut calls = FuturesUnordered::new();
    let sleep = Fuse::terminated();
    pin_mut!(sleep);
    loop {
        match engine.next_step() {
            Next::Calls(next) => {
                let make = |(ticket, call)| transport.call(call).map(move |heard| (ticket, heard));
                calls.extend(next.into_iter().map(make));
                // A call may take long; a lock that is due meanwhile does not wait for it.
                if let Some(millis) = engine.wakes_in() {
                    sleep.set(timer.sleep(millis).fuse());
                }
            }
            Next::Again => sleep.set(timer.sleep(0).fuse()),
            Next::Wait(millis) => sleep.set(timer.sleep(millis).fuse()),
            Next::Rest => {}
        }
        if engine.take_changed() {
            let now = engine.lock();
            if now != lock {
                lock = now;
                end.tell(Update::Lock(lock));
            }
            end.tell(Update::Changed);
        }
        // Nothing of what was done last stays while nothing happens.
        wipe_stack();
        select! {
            asked = end.questions.next() => match asked {
                Some(asked) => answer(&mut engine, asked),
                None => return,
            },
            heard = calls.select_next_some() => {
                engine.heard(all_that_came(heard, &mut calls));
            }
            () = sleep => {}
        }
    }
}

/// What came back, with whatever else has come back by now: all of it is kept in one go.
fn all_that_came(
    first: (Ticket, Heard),
    calls: &mut (impl Stream<Item = (Ticket, Heard)> + Unpin),
) -> Vec<(Ticket, Heard)> {
    let mut heard = vec![first];
    while let Some(Some(next)) = calls.next().now_or_never() {
        heard.push(next);
    }
    heard
}

fn answer(engine: &mut Engine, asked: Asked) {
    let answer = engine.ask(asked.request);
    // Nobody may be listening any more: the screen was closed. What was asked is done.
    let _closed = asked.answer.send(answer);
}

/// A content type without its parameters, in lower case.
fn essence(content_type: &str) -> String {
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

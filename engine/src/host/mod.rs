//! Runs the engine: natively on a thread of its own, in a browser in a dedicated worker. The loop
//! is the same; only transport and timer differ.

#[cfg(target_family = "wasm")]
pub mod browser;
#[cfg(not(target_family = "wasm"))]
pub mod native;

use futures::{FutureExt as _, StreamExt as _, future::Fuse, pin_mut, select};

use crate::{
    engine::Engine,
    handle::{Asked, EngineEnd},
    requests::{EngineStatus, Update},
    sync::{Call, Heard, Next},
};

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

/// Runs the engine until the app lets go of its handle: answers questions, makes one call at a
/// time, and tells the app when something changed.
pub async fn run(
    mut engine: Engine,
    end: &mut EngineEnd,
    transport: impl Transport,
    timer: impl Timer,
) {
    end.tell(Update::Status(EngineStatus::Ready));
    let call = Fuse::terminated();
    let sleep = Fuse::terminated();
    pin_mut!(call, sleep);
    loop {
        match engine.next_step() {
            Next::Call(next) => call.set(transport.call(next).fuse()),
            Next::Wait(millis) => sleep.set(timer.sleep(millis).fuse()),
            Next::Rest => {}
        }
        if engine.take_changed() {
            end.tell(Update::Changed);
        }
        select! {
            asked = end.questions.next() => match asked {
                Some(asked) => answer(&mut engine, asked),
                None => return,
            },
            heard = call => engine.heard(heard),
            () = sleep => {}
        }
    }
}

fn answer(engine: &mut Engine, asked: Asked) {
    let answer = engine.ask(asked.request);
    // Nobody may be listening any more: the screen was closed. What was asked is done.
    let _closed = asked.answer.send(answer);
}

//! Deletes, on its own: what was asked for goes on when the screen that asked is closed, and how
//! far it came is still there to be said when the reader comes back.

use dioxus::{core::spawn_forever, prelude::*};
use upheld_engine::{
    EngineHandle,
    protocol::SubmissionId,
    requests::{Deletion, Refusal, ask},
};

use crate::{app::Shared, keeping::Keeper};

/// See the head of this file.
#[derive(Clone)]
pub struct Remover {
    engine: EngineHandle,
    keeper: Keeper,
    shared: Shared,
    state: Signal<Option<(What, Stand)>>,
}

/// What is to be deleted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// A message and its answers.
    Message(SubmissionId),
    /// Everything that was written.
    Everything,
    /// All there is on this phone.
    Phone {
        /// What waits goes first.
        still_send: bool,
        /// So many were waiting.
        waiting: u32,
    },
}

impl What {
    fn is_everything(self) -> bool {
        matches!(self, Self::Everything | Self::Phone { .. })
    }
}

/// How far it has come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stand {
    /// Asked for.
    Asked,
    /// Under way, or done.
    Answered(Deletion),
    /// It could not be done; nothing is deleted.
    Not(Refusal),
}

impl Remover {
    /// A remover for the whole app; made in the root component.
    pub fn new(engine: EngineHandle, keeper: Keeper, shared: Shared) -> Self {
        Self { engine, keeper, shared, state: Signal::new(None) }
    }

    /// What was asked for last, and how far it has come.
    pub fn state(&self) -> Option<(What, Stand)> {
        (self.state)()
    }

    /// Deletes. While one is asked for, no other is.
    pub fn remove(&self, what: What) {
        let (engine, keeper, shared) = (self.engine.clone(), self.keeper.clone(), self.shared);
        let mut state = self.state;
        if matches!(*state.peek(), Some((_, Stand::Asked))) {
            return;
        }
        state.set(Some((what, Stand::Asked)));
        // What could not be saved must not be saved after all when the rest is gone.
        let aside = what.is_everything().then(|| keeper.set_aside());
        spawn_forever(async move {
            let answer = match what {
                What::Message(id) => engine.ask(ask::DeleteMessage { id }).await,
                What::Everything => engine.ask(ask::DeleteAll {}).await,
                What::Phone { still_send, .. } => engine.ask(ask::ClearPhone { still_send }).await,
            };
            match (&answer, aside) {
                (Err(_), Some(aside)) => keeper.put_back(aside),
                (Ok(_), Some(_)) => shared.forget_private(),
                (_, None) => {}
            }
            let stand = answer.map_or_else(Stand::Not, Stand::Answered);
            state.set(Some((what, stand)));
        });
    }

    /// What came of it has been seen.
    pub fn seen(&self) {
        let mut state = self.state;
        let settled = matches!(*state.peek(), Some((_, Stand::Answered(_) | Stand::Not(_))));
        if settled {
            state.set(None);
        }
    }
}

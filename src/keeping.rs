//! Keeps what is being written. Every keystroke is handed in; at most one change is on its way to
//! the engine at a time, and it is always the latest. Nothing here belongs to a screen, so closing
//! one loses nothing.

use std::{cell::RefCell, mem, rc::Rc};

use dioxus::{core::spawn_forever, prelude::*};
use futures::channel::oneshot;
use upheld_engine::{
    EngineHandle,
    protocol::{SubmissionId, ThreadId},
    requests::{Draft, DraftChange, Refusal, ask},
};

/// See the head of this file.
#[derive(Clone)]
pub struct Keeper {
    engine: EngineHandle,
    queue: Rc<RefCell<Queue>>,
    state: Signal<Kept>,
}

/// How it stands with what was handed in last.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kept {
    /// Nothing was handed in yet.
    Untouched,
    /// On its way to the disk.
    Saving,
    /// On the disk.
    Saved,
    /// Not on the disk, and why. It is held in memory and tried again at the next change.
    Not(Refusal),
}

type Told = oneshot::Sender<Result<(), Refusal>>;

#[derive(Default)]
struct Queue {
    waiting: Vec<(SubmissionId, DraftChange)>,
    /// The first of `waiting` is on its way.
    first_is_away: bool,
    /// Who waits until nothing is waiting.
    listeners: Vec<Told>,
}

impl Queue {
    /// Takes a change in. It replaces one of the same kind that has not left yet.
    fn put(&mut self, id: SubmissionId, change: DraftChange) {
        let kind = mem::discriminant(&change);
        let mut open = self.waiting.iter_mut().skip(usize::from(self.first_is_away));
        match open.find(|(other, held)| *other == id && mem::discriminant(held) == kind) {
            Some((_, held)) => *held = change,
            None => self.waiting.push((id, change)),
        }
    }

    /// The change that leaves next, unless one is away.
    fn leave(&mut self) -> Option<(SubmissionId, DraftChange)> {
        if self.first_is_away {
            return None;
        }
        let first = self.waiting.first().cloned()?;
        self.first_is_away = true;
        Some(first)
    }

    /// The first has come back. A failed one stays, unless a newer of its kind is behind it.
    fn back(&mut self, saved: bool) {
        self.first_is_away = false;
        let Some((id, change)) = self.waiting.first() else { return };
        let kind = mem::discriminant(change);
        let newer = self
            .waiting
            .iter()
            .skip(1)
            .any(|(other, held)| other == id && mem::discriminant(held) == kind);
        if saved || newer {
            self.waiting.remove(0);
        }
    }

    fn forget(&mut self, id: SubmissionId) {
        let away = usize::from(self.first_is_away);
        let mut place = 0;
        self.waiting.retain(|(other, _)| {
            place += 1;
            place <= away || *other != id
        });
    }
}

impl Keeper {
    /// A keeper for the whole app; made in the root component.
    pub fn new(engine: EngineHandle) -> Self {
        Self { engine, queue: Rc::default(), state: Signal::new(Kept::Untouched) }
    }

    /// How it stands with what was handed in last.
    pub fn state(&self) -> Kept {
        (self.state)()
    }

    /// Keeps one change to a draft.
    pub fn save(&self, id: SubmissionId, change: DraftChange) {
        self.queue.borrow_mut().put(id, change);
        self.run();
    }

    /// Tries again what could not be saved.
    pub fn try_again(&self) {
        self.run();
    }

    fn run(&self) {
        let Some(mut next) = self.queue.borrow_mut().leave() else { return };
        let (engine, queue, mut state) = (self.engine.clone(), self.queue.clone(), self.state);
        if !matches!(*state.peek(), Kept::Saving) {
            state.set(Kept::Saving);
        }
        spawn_forever(async move {
            let end = loop {
                let (id, change) = next;
                let saved = engine.ask(ask::SaveDraft { id, change }).await;
                let mut queue = queue.borrow_mut();
                queue.back(saved.is_ok());
                if saved.is_err() {
                    break saved;
                }
                match queue.leave() {
                    Some(change) => next = change,
                    None => break Ok(()),
                }
            };
            let listeners = mem::take(&mut queue.borrow_mut().listeners);
            for listener in listeners {
                listener.send(end.clone()).ok();
            }
            state.set(end.map_or_else(Kept::Not, |()| Kept::Saved));
        });
    }

    /// Waits until everything handed in so far is on the disk.
    pub async fn all_saved(&self) -> Result<(), Refusal> {
        if self.queue.borrow().waiting.is_empty() {
            return Ok(());
        }
        let (told, tells) = oneshot::channel();
        self.queue.borrow_mut().listeners.push(told);
        self.run();
        tells.await.unwrap_or(Err(Refusal::Store))
    }

    /// A draft as it is on the screen: what the engine has, and over it what it could not save.
    pub fn with_unsaved(&self, mut draft: Draft) -> Draft {
        let queue = self.queue.borrow();
        let unsaved = queue
            .waiting
            .iter()
            .filter(|(id, _)| *id == draft.id)
            .map(|(_, change)| change.clone());
        for change in unsaved.collect::<Vec<_>>() {
            draft.apply(change);
        }
        draft
    }

    /// Discards a draft, and what has not been saved of it.
    pub async fn discard(&self, id: SubmissionId) -> Result<(), Refusal> {
        self.queue.borrow_mut().forget(id);
        self.engine.ask(ask::DeleteDraft { id }).await
    }

    /// Submits a draft when all of it is saved. It goes on when the screen that asked is closed.
    pub fn submit(
        &self,
        id: SubmissionId,
    ) -> impl Future<Output = Result<ThreadId, Refusal>> + use<> {
        let (tell, told) = oneshot::channel();
        let keeper = self.clone();
        spawn_forever(async move {
            let submitted = match keeper.all_saved().await {
                Ok(()) => keeper.engine.ask(ask::Submit { id }).await,
                Err(refusal) => Err(refusal),
            };
            tell.send(submitted).ok();
        });
        async move { told.await.unwrap_or(Err(Refusal::Store)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> SubmissionId {
        SubmissionId::from_bytes([1; 16])
    }

    fn said(text: &str) -> DraftChange {
        DraftChange::WhatHappened(text.into())
    }

    fn text(change: Option<(SubmissionId, DraftChange)>) -> Option<String> {
        match change?.1 {
            DraftChange::WhatHappened(text) | DraftChange::Wanted(text) => Some(text),
            _ => None,
        }
    }

    #[test]
    fn only_one_change_is_away_and_the_next_is_the_latest() {
        let mut queue = Queue::default();
        queue.put(draft(), said("h"));
        assert_eq!(text(queue.leave()).as_deref(), Some("h"));
        for so_far in ["he", "hel", "hell"] {
            queue.put(draft(), said(so_far));
            assert_eq!(text(queue.leave()), None);
        }
        queue.put(draft(), DraftChange::Wanted("w".into()));
        queue.back(true);
        assert_eq!(text(queue.leave()).as_deref(), Some("hell"));
        queue.back(true);
        assert_eq!(text(queue.leave()).as_deref(), Some("w"));
        queue.back(true);
        assert!(queue.waiting.is_empty());
    }

    #[test]
    fn what_could_not_be_saved_is_kept_for_the_next_try() {
        let mut queue = Queue::default();
        queue.put(draft(), said("one"));
        queue.leave();
        queue.back(false);
        assert_eq!(text(queue.leave()).as_deref(), Some("one"));
        queue.put(draft(), said("two"));
        queue.back(false);
        assert_eq!(text(queue.leave()).as_deref(), Some("two"));
        assert_eq!(queue.waiting.len(), 1);
    }

    #[test]
    fn discarding_forgets_what_has_not_left() {
        let other = SubmissionId::from_bytes([2; 16]);
        let mut queue = Queue::default();
        queue.put(draft(), said("away"));
        queue.leave();
        queue.put(draft(), said("not yet"));
        queue.put(other, said("other"));
        queue.forget(draft());
        queue.back(true);
        assert_eq!(text(queue.leave()).as_deref(), Some("other"));
    }
}

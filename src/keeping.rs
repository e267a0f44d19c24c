//! Keeps what is being written. Every keystroke is handed in; at most one change is on its way to
//! the engine at a time, and it is always the latest. Nothing here belongs to a screen, so closing
//! one loses nothing.
//!
//! Locking forgets nothing that could not be saved: it stays in memory, is drawn nowhere, and is
//! saved when the lock opens again. What was saved is dropped at once.

use std::{cell::RefCell, future::Future, mem, pin::Pin, rc::Rc};

use dioxus::{core::spawn_forever, prelude::*};
use futures::{
    StreamExt,
    channel::{mpsc, oneshot},
};
use upheld_engine::{
    EngineHandle,
    protocol::{SubmissionId, ThreadId},
    requests::{AsSeen, Draft, DraftChange, Refusal, ask},
};

use crate::{
    half_written::{HalfWritten, Typed},
    noting::{Noter, Unsaved},
};

/// See the head of this file.
#[derive(Clone)]
pub struct Keeper {
    engine: EngineHandle,
    notes: Noter,
    half: HalfWritten,
    queue: Rc<RefCell<Queue>>,
    state: Signal<Kept>,
    asked: mpsc::UnboundedSender<(u64, Saving)>,
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
type Saving = Pin<Box<dyn Future<Output = Result<(), Refusal>>>>;

/// A change that is not known to be on the disk.
struct Waiting {
    number: u64,
    id: SubmissionId,
    change: DraftChange,
    /// On its way.
    away: bool,
}

impl Waiting {
    fn is_like(&self, id: SubmissionId, change: &DraftChange) -> bool {
        self.id == id && self.change.is_replaced_by(change)
    }
}

/// What could not be saved, taken out of the keeper. Dropped when its drafts are out of reach.
#[must_use]
pub struct SetAside {
    changes: Vec<Waiting>,
    notes: Unsaved,
    half: Typed,
}

#[derive(Default)]
struct Queue {
    waiting: Vec<Waiting>,
    last_number: u64,
    /// Who waits until nothing is waiting.
    listeners: Vec<Told>,
}

impl Queue {
    /// Takes a change in. It replaces one of the same kind that has not left yet.
    fn put(&mut self, id: SubmissionId, change: DraftChange) {
        let like = |held: &&mut Waiting| !held.away && held.is_like(id, &change);
        if let Some(held) = self.waiting.iter_mut().find(like) {
            held.change = change;
            return;
        }
        self.last_number += 1;
        self.waiting.push(Waiting { number: self.last_number, id, change, away: false });
    }

    /// The change that leaves next, unless one is away.
    fn leave(&mut self) -> Option<(u64, SubmissionId, DraftChange)> {
        if self.waiting.iter().any(|held| held.away) {
            return None;
        }
        let first = self.waiting.first_mut()?;
        first.away = true;
        Some((first.number, first.id, first.change.clone()))
    }

    /// Everything that has not left, in order.
    fn all_leave(&mut self) -> Vec<(u64, SubmissionId, DraftChange)> {
        let mut leaving = Vec::new();
        for held in self.waiting.iter_mut().filter(|held| !held.away) {
            held.away = true;
            leaving.push((held.number, held.id, held.change.clone()));
        }
        leaving
    }

    /// One has come back. A failed one stays, unless a newer of its kind is behind it.
    fn back(&mut self, number: u64, saved: bool) {
        let Some(place) = self.waiting.iter().position(|held| held.number == number) else {
            return;
        };
        let (id, change) = (self.waiting[place].id, self.waiting[place].change.clone());
        let newer = self.waiting[place + 1..].iter().any(|held| held.is_like(id, &change));
        if saved || newer {
            // What is older than what was saved must not be saved over it.
            self.waiting.retain(|held| held.number > number || !held.is_like(id, &change));
        } else {
            self.waiting[place].away = false;
        }
    }

    fn forget(&mut self, id: SubmissionId) {
        self.waiting.retain(|held| held.away || held.id != id);
    }
}

impl Keeper {
    /// A keeper for the whole app; made in the root component.
    pub fn new(engine: EngineHandle) -> Self {
        let (asked, mut answers) = mpsc::unbounded::<(u64, Saving)>();
        let state = Signal::new(Kept::Untouched);
        let notes = Noter::new(engine.clone());
        let half = HalfWritten::default();
        let keeper = Self { engine, notes, half, queue: Rc::default(), state, asked };
        let minds = keeper.clone();
        spawn_forever(async move {
            while let Some((number, saving)) = answers.next().await {
                minds.answered(number, saving.await);
            }
        });
        keeper
    }

    /// Keeps notes the same way.
    pub fn notes(&self) -> &Noter {
        &self.notes
    }

    /// What is typed and not to be saved yet.
    pub fn half(&self) -> &HalfWritten {
        &self.half
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
        self.notes.try_again();
        self.run();
    }

    fn run(&self) {
        let Some(next) = self.queue.borrow_mut().leave() else { return };
        let mut state = self.state;
        if !matches!(*state.peek(), Kept::Saving) {
            state.set(Kept::Saving);
        }
        self.send(next);
    }

    /// Sends everything that waits at once, without waiting. Questions are answered in order, so
    /// it is saved before whatever is asked next is done, be that locking. Safe to call from
    /// outside the app's own turns: when a browser says that the page goes.
    pub fn flush(&self) {
        let leaving = self.queue.borrow_mut().all_leave();
        leaving.into_iter().for_each(|change| self.send(change));
        self.notes.flush();
    }

    fn send(&self, (number, id, change): (u64, SubmissionId, DraftChange)) {
        let saving = self.engine.ask(ask::SaveDraft { id, change });
        self.asked.unbounded_send((number, Box::pin(saving))).ok();
    }

    fn answered(&self, number: u64, saved: Result<(), Refusal>) {
        self.queue.borrow_mut().back(number, saved.is_ok());
        let nothing_waits = self.queue.borrow().waiting.is_empty();
        match saved {
            Ok(()) if !nothing_waits => self.run(),
            end => self.ended(end),
        }
    }

    fn ended(&self, end: Result<(), Refusal>) {
        let listeners = mem::take(&mut self.queue.borrow_mut().listeners);
        for listener in listeners {
            listener.send(end.clone()).ok();
        }
        let mut state = self.state;
        state.set(end.map_or_else(Kept::Not, |()| Kept::Saved));
    }

    /// Takes out what could not be saved, while its drafts are put by: nothing of it may get into
    /// the vault that comes in their place.
    pub fn set_aside(&self) -> SetAside {
        let changes = mem::take(&mut self.queue.borrow_mut().waiting);
        let aside = SetAside { changes, notes: self.notes.set_aside(), half: self.half.take() };
        self.ended(Err(Refusal::NotFound));
        let mut state = self.state;
        state.set(Kept::Untouched);
        aside
    }

    /// The drafts were not put by after all.
    pub fn put_back(&self, aside: SetAside) {
        for held in aside.changes {
            self.queue.borrow_mut().put(held.id, held.change);
        }
        self.notes.put_back(aside.notes);
        self.half.put_back(aside.half);
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
        let unsaved =
            queue.waiting.iter().filter(|held| held.id == draft.id).map(|held| held.change.clone());
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
        seen: AsSeen,
    ) -> impl Future<Output = Result<ThreadId, Refusal>> + use<> {
        let (tell, told) = oneshot::channel();
        let keeper = self.clone();
        spawn_forever(async move {
            let submitted = match keeper.all_saved().await {
                Ok(()) => keeper.engine.ask(ask::Submit { id, seen }).await,
                Err(refusal) => Err(refusal),
            };
            tell.send(submitted).ok();
        });
        async move { told.await.unwrap_or(Err(Refusal::Store)) }
    }
}

#[cfg(test)]
mod tests {
    use upheld_engine::protocol::Question;

    use super::*;

    fn draft() -> SubmissionId {
        SubmissionId::from_bytes([1; 16])
    }

    fn said(text: &str) -> DraftChange {
        DraftChange::Words(Question::WhatHappened, text.into())
    }

    fn wanted(text: &str) -> DraftChange {
        DraftChange::Words(Question::Wanted, text.into())
    }

    fn text(change: Option<(u64, SubmissionId, DraftChange)>) -> Option<(u64, String)> {
        match change? {
            (number, _, DraftChange::Words(_, text)) => Some((number, text)),
            _ => None,
        }
    }

    #[test]
    fn only_one_change_is_away_and_the_next_is_the_latest() {
        let mut queue = Queue::default();
        queue.put(draft(), said("h"));
        assert_eq!(text(queue.leave()), Some((1, "h".into())));
        for so_far in ["he", "hel", "hell"] {
            queue.put(draft(), said(so_far));
            assert_eq!(text(queue.leave()), None);
        }
        queue.put(draft(), wanted("w"));
        queue.back(1, true);
        assert_eq!(text(queue.leave()), Some((2, "hell".into())));
        queue.back(2, true);
        assert_eq!(text(queue.leave()), Some((3, "w".into())));
        queue.back(3, true);
        assert!(queue.waiting.is_empty());
    }

    #[test]
    fn what_could_not_be_saved_is_kept_for_the_next_try() {
        let mut queue = Queue::default();
        queue.put(draft(), said("one"));
        queue.leave();
        queue.back(1, false);
        assert_eq!(text(queue.leave()), Some((1, "one".into())));
        queue.put(draft(), said("two"));
        queue.back(1, false);
        assert_eq!(text(queue.leave()), Some((2, "two".into())));
        assert_eq!(queue.waiting.len(), 1);
    }

    #[test]
    fn everything_leaves_at_once_and_what_is_older_is_never_saved_over_what_is_newer() {
        let mut queue = Queue::default();
        queue.put(draft(), said("one"));
        queue.leave();
        queue.put(draft(), said("two"));
        queue.put(draft(), wanted("w"));
        let numbers: Vec<u64> = queue.all_leave().into_iter().map(|it| it.0).collect();
        assert_eq!(numbers, [2, 3]);
        assert!(queue.all_leave().is_empty());
        queue.back(2, true);
        queue.back(1, false);
        queue.back(3, false);
        assert_eq!(text(queue.leave()), Some((3, "w".into())));
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
        queue.back(1, true);
        assert_eq!(text(queue.leave()), Some((3, "other".into())));
    }
}

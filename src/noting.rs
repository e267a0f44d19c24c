//! Keeps notes on what was saved from the library, as [`crate::keeping`] does drafts: every
//! keystroke is handed in, the latest is always what is kept, and nothing here belongs to a screen.
//! Notes do not wait for each other: one that cannot be kept holds no other up.

use std::{cell::RefCell, collections::BTreeMap, future::Future, mem, pin::Pin, rc::Rc};

use dioxus::{core::spawn_forever, prelude::*};
use futures::{StreamExt, channel::mpsc};
use upheld_engine::{
    EngineHandle,
    pack::EntryId,
    requests::{LONGEST_NOTE, Refusal, ask},
};

use crate::keeping::Kept;

/// See the head of this file.
#[derive(Clone)]
pub struct Noter {
    engine: EngineHandle,
    unsaved: Rc<RefCell<Unsaved>>,
    state: Signal<BTreeMap<EntryId, Kept>>,
    asked: mpsc::UnboundedSender<(EntryId, u64, Saving)>,
}

type Saving = Pin<Box<dyn Future<Output = Result<(), Refusal>>>>;

/// The notes that are not known to be on the disk.
#[derive(Default)]
pub struct Unsaved {
    notes: BTreeMap<EntryId, Note>,
    last_number: u64,
}

struct Note {
    text: String,
    /// Goes up with every change.
    number: u64,
    /// The change that left last and has not come back.
    away: Option<u64>,
}

impl Note {
    /// The latest, marked as away. A note over the limit would only be turned away.
    fn leave(&mut self) -> Option<(u64, String)> {
        if self.away == Some(self.number) || is_too_long(&self.text) {
            return None;
        }
        self.away = Some(self.number);
        Some((self.number, self.text.clone()))
    }
}

fn is_too_long(note: &str) -> bool {
    note.chars().nth(LONGEST_NOTE as usize).is_some()
}

impl Unsaved {
    fn put(&mut self, id: EntryId, text: String) {
        self.last_number += 1;
        let away = self.notes.get(&id).and_then(|note| note.away);
        self.notes.insert(id, Note { text, number: self.last_number, away });
    }

    /// What leaves next, unless something of this note is away.
    fn leave(&mut self, id: &EntryId) -> Option<(u64, String)> {
        let note = self.notes.get_mut(id)?;
        if note.away.is_some() { None } else { note.leave() }
    }

    /// The latest of everything, whether or not something older is away.
    fn all_leave(&mut self) -> Vec<(EntryId, u64, String)> {
        let left = |(id, note): (&EntryId, &mut Note)| {
            note.leave().map(|(number, text)| (id.clone(), number, text))
        };
        self.notes.iter_mut().filter_map(left).collect()
    }

    /// One has come back. True when something newer can leave now.
    fn back(&mut self, id: &EntryId, number: u64, saved: bool) -> bool {
        let Some(note) = self.notes.get_mut(id) else { return false };
        if note.away == Some(number) {
            note.away = None;
        }
        let latest = note.number == number;
        if saved && latest {
            self.notes.remove(id);
        }
        !latest
    }
}

impl Noter {
    /// A noter for the whole app; made with its keeper.
    pub fn new(engine: EngineHandle) -> Self {
        let (asked, mut answers) = mpsc::unbounded::<(EntryId, u64, Saving)>();
        let noter = Self { engine, unsaved: Rc::default(), state: Signal::default(), asked };
        let minds = noter.clone();
        spawn_forever(async move {
            while let Some((id, number, saving)) = answers.next().await {
                let saved = saving.await;
                minds.answered(&id, number, saved);
            }
        });
        noter
    }

    /// How it stands with the note on this entry.
    pub fn state(&self, id: &EntryId) -> Kept {
        self.state.read().get(id).cloned().unwrap_or(Kept::Untouched)
    }

    /// Keeps a note.
    pub fn note(&self, id: EntryId, text: String) {
        let kept = if is_too_long(&text) {
            Kept::Not(Refusal::NoteTooLong { limit: LONGEST_NOTE })
        } else {
            Kept::Saving
        };
        self.set(&id, kept);
        self.unsaved.borrow_mut().put(id.clone(), text);
        self.send_next(&id);
    }

    /// Tries again what could not be kept.
    pub fn try_again(&self) {
        let waiting: Vec<EntryId> = self.unsaved.borrow().notes.keys().cloned().collect();
        waiting.iter().for_each(|id| self.send_next(id));
    }

    /// Sends everything that waits at once, without waiting, as [`crate::keeping::Keeper::flush`]
    /// does. Touches no signal.
    pub fn flush(&self) {
        let leaving = self.unsaved.borrow_mut().all_leave();
        leaving.into_iter().for_each(|(id, number, text)| self.send(id, number, text));
    }

    /// A note as it is on the screen: what could not be kept stands in the place of what was.
    pub fn with_unsaved(&self, id: &EntryId, note: String) -> String {
        self.unsaved.borrow().notes.get(id).map_or(note, |unsaved| unsaved.text.clone())
    }

    /// The entry is let go, and its note with it: what was not kept of it is handed back, and does
    /// not bring it back by itself.
    pub fn take(&self, id: &EntryId) -> Option<String> {
        let mut state = self.state;
        state.write().remove(id);
        self.unsaved.borrow_mut().notes.remove(id).map(|note| note.text)
    }

    /// Forgets which notes were kept. What could not be kept stays.
    pub fn forget_kept(&self) {
        let mut state = self.state;
        state.write().retain(|_, kept| matches!(kept, Kept::Not(_)));
    }

    /// Takes out what could not be kept, while the vault it belongs to is put by.
    pub fn set_aside(&self) -> Unsaved {
        let mut state = self.state;
        state.write().clear();
        mem::take(&mut *self.unsaved.borrow_mut())
    }

    /// The vault was not put by after all.
    pub fn put_back(&self, aside: Unsaved) {
        for (id, note) in aside.notes {
            self.note(id, note.text);
        }
    }

    fn set(&self, id: &EntryId, kept: Kept) {
        let mut state = self.state;
        if state.peek().get(id) != Some(&kept) {
            state.write().insert(id.clone(), kept);
        }
    }

    fn send_next(&self, id: &EntryId) {
        let next = self.unsaved.borrow_mut().leave(id);
        if let Some((number, text)) = next {
            self.set(id, Kept::Saving);
            self.send(id.clone(), number, text);
        }
    }

    fn send(&self, id: EntryId, number: u64, note: String) {
        let saving = self.engine.ask(ask::Note { id: id.clone(), note });
        self.asked.unbounded_send((id, number, Box::pin(saving))).ok();
    }

    fn answered(&self, id: &EntryId, number: u64, saved: Result<(), Refusal>) {
        if !self.unsaved.borrow().notes.contains_key(id) {
            return; // let go, or set aside
        }
        let newer = self.unsaved.borrow_mut().back(id, number, saved.is_ok());
        if newer {
            self.send_next(id);
        } else {
            self.set(id, saved.map_or_else(Kept::Not, |()| Kept::Saved));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn entry(name: &str) -> EntryId {
        name.parse().unwrap()
    }

    #[test]
    fn one_change_of_a_note_is_away_and_the_next_is_the_latest() {
        let (one, mut notes) = (entry("one"), Unsaved::default());
        notes.put(one.clone(), "h".into());
        assert_eq!(notes.leave(&one), Some((1, "h".into())));
        for so_far in ["he", "hel"] {
            notes.put(one.clone(), so_far.into());
            assert_eq!(notes.leave(&one), None);
        }
        assert!(notes.back(&one, 1, true));
        assert_eq!(notes.leave(&one), Some((3, "hel".into())));
        assert!(!notes.back(&one, 3, true));
        assert!(notes.notes.is_empty());
    }

    #[test]
    fn a_note_that_cannot_be_kept_stays_and_holds_no_other_up() {
        let (one, two) = (entry("one"), entry("two"));
        let mut notes = Unsaved::default();
        notes.put(one.clone(), "1".into());
        notes.put(two.clone(), "2".into());
        assert!(notes.leave(&one).is_some() && notes.leave(&two).is_some());
        assert!(!notes.back(&one, 1, false));
        assert!(!notes.back(&two, 2, true));
        assert_eq!(notes.notes[&one].text, "1");
        assert_eq!(notes.leave(&one), Some((1, "1".into())));
    }

    #[test]
    fn everything_leaves_at_once_and_what_is_older_is_not_taken_for_the_latest() {
        let (one, mut notes) = (entry("one"), Unsaved::default());
        notes.put(one.clone(), "h".into());
        notes.leave(&one);
        notes.put(one.clone(), "he".into());
        assert_eq!(notes.all_leave(), [(one.clone(), 2, "he".into())]);
        assert!(notes.all_leave().is_empty());
        notes.back(&one, 1, true);
        assert_eq!(notes.notes[&one].away, Some(2));
        notes.back(&one, 2, true);
        assert!(notes.notes.is_empty());
    }

    #[test]
    fn a_note_over_the_limit_does_not_leave() {
        let (one, mut notes) = (entry("one"), Unsaved::default());
        notes.put(one.clone(), "x".repeat(LONGEST_NOTE as usize + 1));
        assert!(notes.leave(&one).is_none() && notes.all_leave().is_empty());
        notes.put(one.clone(), "x".repeat(LONGEST_NOTE as usize));
        assert!(notes.leave(&one).is_some());
    }
}

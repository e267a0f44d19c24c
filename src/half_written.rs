//! What is typed where it is saved only when its writer says so: somebody on the list of people, why
//! a promise is not kept. Hiding, locking or leaving the screen loses none of it; it stays in memory,
//! is drawn nowhere while it is locked, and is forgotten with everything else.

use std::{cell::RefCell, collections::BTreeMap, mem, rc::Rc};

use upheld_engine::{pack::EntryId, protocol::Choice, requests::Person};

/// See the head of this file.
#[derive(Clone, Default)]
pub struct HalfWritten(Rc<RefCell<Typed>>);

/// All that was typed and is not saved.
#[derive(Default)]
pub struct Typed {
    people: BTreeMap<i64, Person>,
    answers: BTreeMap<EntryId, (Option<Choice>, String)>,
}

impl HalfWritten {
    /// Somebody as they were typed, if that is not saved; 0 is somebody new.
    pub fn person(&self, id: i64) -> Option<Person> {
        self.0.borrow().people.get(&id).cloned()
    }

    /// Keeps somebody as they are typed.
    pub fn keep_person(&self, person: Person) {
        self.0.borrow_mut().people.insert(person.id, person);
    }

    /// They are saved, or let go of.
    pub fn done_with_person(&self, id: i64) {
        self.0.borrow_mut().people.remove(&id);
    }

    /// What was picked and typed about a promise, if that is not saved.
    pub fn answer(&self, entry: &EntryId) -> Option<(Option<Choice>, String)> {
        self.0.borrow().answers.get(entry).cloned()
    }

    /// Keeps what is picked and typed about a promise.
    pub fn keep_answer(&self, entry: EntryId, picked: Option<Choice>, why: String) {
        self.0.borrow_mut().answers.insert(entry, (picked, why));
    }

    /// It is saved.
    pub fn done_with_answer(&self, entry: &EntryId) {
        self.0.borrow_mut().answers.remove(entry);
    }

    /// Takes all of it out: what it belongs to is out of reach.
    pub fn take(&self) -> Typed {
        mem::take(&mut self.0.borrow_mut())
    }

    /// Puts it back: it was not out of reach after all.
    pub fn put_back(&self, typed: Typed) {
        *self.0.borrow_mut() = typed;
    }
}

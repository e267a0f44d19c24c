//! The disk itself: files, each the bytes that are safe and the changes since its last sync.
//!
//! What is modelled is a Linux file system at its worst. Until a file is synced, each of its
//! writes may reach the platter or not, in any order, whole or in sectors of 512 bytes. A name that
//! was made or taken away may come undone until the folder is synced, which SQLite's Unix VFS does
//! when it first syncs a new journal, or deletes one and asks for it.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use crate::luck::Luck;

const SECTOR: usize = 512;

static DISKS: Mutex<BTreeMap<u64, Arc<Mutex<State>>>> = Mutex::new(BTreeMap::new());
static NEXT: AtomicU64 = AtomicU64::new(1);

/// A disk in memory. It outlives whatever runs upon it.
pub struct Disk {
    number: u64,
    state: Arc<Mutex<State>>,
}

/// How the phone died.
pub enum Death<'a> {
    /// The process is gone; everything it wrote is still in the system's memory.
    Kill,
    /// The power is gone, and with it what was not synced.
    PowerCut(&'a mut Luck),
}

/// Where the phone will die, counted from the moment it is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trap {
    /// Instead of the n-th sync, from 1.
    Sync(u64),
    /// Instead of the n-th write, from 1.
    Write(u64),
}

/// What has happened so far.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// Syncs of a file; with `synchronous=FULL` each commit is one.
    pub syncs: u64,
    /// Writes to a file.
    pub writes: u64,
}

/// Why something could not be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fault {
    /// The phone is dead.
    Dead,
    /// There is no room.
    Full,
    /// There is no such file.
    Missing,
}

type Done<T> = Result<T, Fault>;

#[derive(Clone)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Length(usize),
}

#[derive(Clone, Default)]
struct File {
    /// What a reader sees.
    now: Vec<u8>,
    /// What survives anything.
    safe: Vec<u8>,
    /// What lies between the two.
    unsynced: Vec<Change>,
}

#[derive(Clone)]
enum Naming {
    Made(String, usize),
    Gone(String),
}

#[derive(Clone, Default)]
pub(super) struct State {
    files: Vec<File>,
    names: BTreeMap<String, usize>,
    safe_names: BTreeMap<String, usize>,
    unsynced_names: Vec<Naming>,
    counts: Counts,
    trap: Option<Trap>,
    dead: bool,
    /// How many writes may still make a file longer; no end of them when there is none.
    room: Option<u64>,
    /// A handle of an earlier life does nothing any more.
    life: u64,
}

/// An open file.
pub(super) struct Handle {
    state: Arc<Mutex<State>>,
    file: usize,
    life: u64,
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Default for Disk {
    fn default() -> Self {
        Self::holding(State::default())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        DISKS.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.number);
    }
}

impl Disk {
    fn holding(state: State) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let state = Arc::new(Mutex::new(state));
        let mut disks = DISKS.lock().unwrap_or_else(PoisonError::into_inner);
        disks.insert(number, Arc::clone(&state));
        Self { number, state }
    }

    /// Another disk with the same on it.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self::holding(lock(&self.state).clone())
    }

    /// The path by which SQLite finds a file of this disk.
    #[must_use]
    pub fn path(&self, name: &str) -> String {
        format!("/{}/{name}", self.number)
    }

    /// Nothing can be read or written any more, until it is started again.
    pub fn die(&self) {
        lock(&self.state).dead = true;
    }

    /// Whether the phone died, such as in a trap.
    #[must_use]
    pub fn is_dead(&self) -> bool {
        lock(&self.state).dead
    }

    /// Starts again with what the death has left. Every handle from before is void.
    pub fn start_again(&self, death: Death<'_>) {
        let mut state = lock(&self.state);
        if let Death::PowerCut(luck) = death {
            state.cut_power(luck);
        }
        state.dead = false;
        state.trap = None;
        state.life += 1;
    }

    /// Sets or takes away the trap.
    pub fn set_trap(&self, trap: Option<Trap>) {
        lock(&self.state).trap = trap;
    }

    /// Leaves room for so many more writes that make a file longer, or any number of them.
    pub fn set_room(&self, room: Option<u64>) {
        lock(&self.state).room = room;
    }

    /// What has happened so far.
    #[must_use]
    pub fn counts(&self) -> Counts {
        lock(&self.state).counts
    }

    /// Every file with all its bytes.
    #[must_use]
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let state = lock(&self.state);
        let named = state.names.iter();
        named.map(|(name, file)| (name.clone(), state.files[*file].now.clone())).collect()
    }

    /// Gives a file another name, for good.
    pub fn rename(&self, from: &str, to: &str) {
        let mut state = lock(&self.state);
        if let Some(file) = state.names.remove(from) {
            state.names.insert(to.to_owned(), file);
            state.unsynced_names.push(Naming::Gone(from.to_owned()));
            state.unsynced_names.push(Naming::Made(to.to_owned(), file));
            state.sync_names();
        }
    }

    /// Removes files by their name, for good.
    pub fn remove(&self, which: impl Fn(&str) -> bool) {
        let mut state = lock(&self.state);
        let gone: Vec<String> = state.names.keys().filter(|name| which(name)).cloned().collect();
        for name in gone {
            state.names.remove(&name);
            state.unsynced_names.push(Naming::Gone(name));
        }
        state.sync_names();
    }
}

impl State {
    fn check(&self) -> Done<()> {
        if self.dead { Err(Fault::Dead) } else { Ok(()) }
    }

    /// Counts a sync down to the trap; dies in it.
    fn count_sync(&mut self) -> Done<()> {
        self.check()?;
        self.trap = match self.trap {
            Some(Trap::Sync(left)) if left <= 1 => return self.fall(),
            Some(Trap::Sync(left)) => Some(Trap::Sync(left - 1)),
            other => other,
        };
        self.counts.syncs += 1;
        Ok(())
    }

    fn count_write(&mut self) -> Done<()> {
        self.check()?;
        self.trap = match self.trap {
            Some(Trap::Write(left)) if left <= 1 => return self.fall(),
            Some(Trap::Write(left)) => Some(Trap::Write(left - 1)),
            other => other,
        };
        self.counts.writes += 1;
        Ok(())
    }

    fn take_room(&mut self) -> Done<()> {
        match &mut self.room {
            Some(0) => Err(Fault::Full),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn fall(&mut self) -> Done<()> {
        self.trap = None;
        self.dead = true;
        Err(Fault::Dead)
    }

    fn sync_names(&mut self) {
        for naming in std::mem::take(&mut self.unsynced_names) {
            apply_naming(&mut self.safe_names, naming);
        }
    }

    fn is_new(&self, file: usize) -> bool {
        let made = |naming: &Naming| matches!(naming, Naming::Made(_, made) if *made == file);
        self.unsynced_names.iter().any(made)
    }

    fn cut_power(&mut self, luck: &mut Luck) {
        for file in &mut self.files {
            file.cut_power(luck);
        }
        let mut names = std::mem::take(&mut self.safe_names);
        for naming in std::mem::take(&mut self.unsynced_names) {
            if luck.chance(50) {
                apply_naming(&mut names, naming);
            }
        }
        self.safe_names = names.clone();
        self.names = names;
    }
}

fn apply_naming(names: &mut BTreeMap<String, usize>, naming: Naming) {
    match naming {
        Naming::Made(name, file) => names.insert(name, file),
        Naming::Gone(name) => names.remove(&name),
    };
}

impl File {
    fn sync(&mut self) {
        for change in std::mem::take(&mut self.unsynced) {
            change.apply_to(&mut self.safe);
        }
    }

    fn cut_power(&mut self, luck: &mut Luck) {
        for change in std::mem::take(&mut self.unsynced) {
            match luck.below(3) {
                0 => change.apply_to(&mut self.safe),
                1 => change.apply_torn_to(&mut self.safe, luck),
                _ => {}
            }
        }
        self.now.clone_from(&self.safe);
    }
}

impl Change {
    fn apply_to(self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write { at, bytes: new } => write_at(bytes, at, &new),
            Self::Length(length) => bytes.resize(length, 0),
        }
    }

    /// Some sectors arrive and some do not; the length of the file may have arrived all the same.
    fn apply_torn_to(self, bytes: &mut Vec<u8>, luck: &mut Luck) {
        let Self::Write { at, bytes: new } = self else { return };
        if luck.chance(50) && bytes.len() < at + new.len() {
            bytes.resize(at + new.len(), 0);
        }
        let mut from = 0;
        while from < new.len() {
            let to = new.len().min(from + SECTOR - (at + from) % SECTOR);
            if luck.chance(50) {
                write_at(bytes, at + from, &new[from..to]);
            }
            from = to;
        }
    }
}

fn write_at(bytes: &mut Vec<u8>, at: usize, new: &[u8]) {
    if bytes.len() < at + new.len() {
        bytes.resize(at + new.len(), 0);
    }
    bytes[at..at + new.len()].copy_from_slice(new);
}

/// The disk and the file's own name in a path that [`Disk::path`] made.
fn find(path: &str) -> Done<(Arc<Mutex<State>>, &str)> {
    let (number, name) =
        path.strip_prefix('/').and_then(|rest| rest.split_once('/')).ok_or(Fault::Missing)?;
    let number: u64 = number.parse().map_err(|_| Fault::Missing)?;
    let disks = DISKS.lock().unwrap_or_else(PoisonError::into_inner);
    Ok((Arc::clone(disks.get(&number).ok_or(Fault::Missing)?), name))
}

/// Opens a file, which is made if it may be.
pub(super) fn open(path: &str, make: bool) -> Done<Handle> {
    let (shared, name) = find(path)?;
    let mut state = lock(&shared);
    state.check()?;
    let file = match state.names.get(name) {
        Some(file) => *file,
        None if !make => return Err(Fault::Missing),
        None => {
            state.files.push(File::default());
            let file = state.files.len() - 1;
            state.names.insert(name.to_owned(), file);
            state.unsynced_names.push(Naming::Made(name.to_owned(), file));
            file
        }
    };
    let life = state.life;
    drop(state);
    Ok(Handle { state: shared, file, life })
}

/// Deletes a file, and syncs the folder if that is asked.
pub(super) fn delete(path: &str, sync: bool) -> Done<()> {
    let (shared, name) = find(path)?;
    let mut state = lock(&shared);
    state.check()?;
    state.names.remove(name).ok_or(Fault::Missing)?;
    state.unsynced_names.push(Naming::Gone(name.to_owned()));
    if sync {
        state.sync_names();
    }
    Ok(())
}

/// Whether there is such a file.
pub(super) fn exists(path: &str) -> Done<bool> {
    let (shared, name) = find(path)?;
    let state = lock(&shared);
    state.check()?;
    Ok(state.names.contains_key(name))
}

impl Handle {
    fn lock(&self) -> Done<MutexGuard<'_, State>> {
        let state = lock(&self.state);
        state.check()?;
        if state.life == self.life { Ok(state) } else { Err(Fault::Dead) }
    }

    /// Fills the buffer as far as there are bytes; tells how far that is.
    pub(super) fn read(&self, at: usize, buffer: &mut [u8]) -> Done<usize> {
        let state = self.lock()?;
        let bytes = state.files[self.file].now.get(at..).unwrap_or_default();
        let length = bytes.len().min(buffer.len());
        buffer[..length].copy_from_slice(&bytes[..length]);
        buffer[length..].fill(0);
        Ok(length)
    }

    pub(super) fn write(&self, at: usize, bytes: &[u8]) -> Done<()> {
        let mut state = self.lock()?;
        state.count_write()?;
        if at + bytes.len() > state.files[self.file].now.len() {
            state.take_room()?;
        }
        let file = &mut state.files[self.file];
        write_at(&mut file.now, at, bytes);
        file.unsynced.push(Change::Write { at, bytes: bytes.to_vec() });
        Ok(())
    }

    pub(super) fn truncate(&self, length: usize) -> Done<()> {
        let mut state = self.lock()?;
        state.count_write()?;
        let file = &mut state.files[self.file];
        file.now.resize(length, 0);
        file.unsynced.push(Change::Length(length));
        Ok(())
    }

    pub(super) fn sync(&self) -> Done<()> {
        let mut state = self.lock()?;
        state.count_sync()?;
        state.files[self.file].sync();
        if state.is_new(self.file) {
            state.sync_names();
        }
        Ok(())
    }

    pub(super) fn size(&self) -> Done<usize> {
        Ok(self.lock()?.files[self.file].now.len())
    }
}

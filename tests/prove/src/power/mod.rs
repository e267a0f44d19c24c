//! A disk that keeps only what was synced, and SQLite upon it.

mod disk;
mod storage;
mod vfs;

pub use disk::{Counts, Death, Disk, Trap};
pub use storage::{KEYS, PowerStorage, Synchronous};
pub use vfs::connect;

#[cfg(test)]
mod tests;

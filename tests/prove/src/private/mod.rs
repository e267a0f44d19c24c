//! What a phone tells whoever takes it away: its files at every moment of a story, its logs, and its
//! memory while it is locked. Everything typed, answered and derived is marked, and looked for.
//!
//! The same search has to find the marks where they are: behind the lock for whoever has the key,
//! and in the memory of a phone that is open. A proof that finds nothing there has proven nothing.

mod desk;
mod device;
mod files;
mod locked;
mod marks;
mod memory;
mod pages;
mod search;
mod told;

use std::path::Path;

use anyhow::{Context as _, Result};

pub use told::Told;

/// Tells both stories, and notes what is found on the way.
///
/// # Errors
/// When one of them cannot be told to its end, or a search does not find what is there.
pub fn run(authority: &Path, seed: u64, told: &mut Told) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let folder = tempfile::tempdir()?;
    runtime.block_on(async {
        let mut desk = desk::Desk::begin(folder.path(), authority).await?;
        locked::tell(folder.path(), &mut desk, seed, told).await.context("in memory")?;
        files::tell(folder.path(), &mut desk, seed, told).await.context("in files")?;
        desk.close().await
    })
}

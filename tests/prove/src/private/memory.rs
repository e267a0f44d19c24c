//! What a process has in its memory, as a core dump would show it. The parent of a process may look.

use std::{
    fs::{self, File},
    io::{Read as _, Seek as _, SeekFrom, Write as _},
    path::Path,
};

use anyhow::{Context as _, Result, ensure};

/// So much is copied at a time.
const PIECE: usize = 1024 * 1024;

/// Writes everything a process could have written to into a file: heap, stacks, globals. What it
/// only mapped to read is the program itself.
///
/// # Errors
/// When the process is gone, or this machine lets nobody look.
pub fn dump(process: u32, to: &Path) -> Result<()> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps"))?;
    let mut memory = File::open(format!("/proc/{process}/mem")).context("memory is not shown")?;
    let mut core = File::create(to)?;
    let mut whole = 0;
    for (from, until) in maps.lines().filter_map(region) {
        whole += copy(&mut memory, from, until, &mut core)?;
    }
    ensure!(whole > 0, "the process has no memory");
    Ok(core.flush()?)
}

/// From where to where a region goes, if it can be written to.
fn region(line: &str) -> Option<(u64, u64)> {
    let mut fields = line.split_whitespace();
    let (range, rights) = (fields.next()?, fields.next()?);
    let (from, until) = range.split_once('-')?;
    let hex = |number| u64::from_str_radix(number, 16).ok();
    rights.starts_with("rw").then_some((hex(from)?, hex(until)?))
}

/// Copies a region as far as it can be read: pages that were never touched may not be there.
fn copy(memory: &mut File, from: u64, until: u64, core: &mut File) -> Result<u64> {
    let mut piece = vec![0; PIECE];
    let mut at = from;
    memory.seek(SeekFrom::Start(at))?;
    while at < until {
        let most = usize::try_from(until - at).map_or(PIECE, |left| left.min(PIECE));
        let Ok(read) = memory.read(&mut piece[..most]) else { break };
        if read == 0 {
            break;
        }
        core.write_all(&piece[..read])?;
        at += read as u64;
    }
    Ok(at - from)
}

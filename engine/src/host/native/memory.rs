//! SQLite's memory, taken from Rust's allocator, as it is in a browser: a program whose allocator
//! wipes what is freed has SQLite's pages, rows and statements wiped with the rest.

#![allow(unsafe_code)] // SQLite asks for memory through its C interface only.

use std::{
    alloc::{Layout, alloc, dealloc},
    ffi::{c_int, c_void},
    ptr::null_mut,
    sync::Once,
};

use rusqlite::ffi::{
    SQLITE_CONFIG_LOOKASIDE, SQLITE_CONFIG_MALLOC, SQLITE_OK, sqlite3_config, sqlite3_mem_methods,
};

/// In front of each piece stands how long it is: SQLite frees without saying.
const HEAD: usize = 16;
/// No piece is longer; SQLite itself never asks for more.
const LONGEST: usize = 0x7fff_ff00;

/// Makes SQLite take its memory from Rust's allocator. To be called before the first store is
/// opened; afterwards it changes nothing.
pub(super) fn from_rust() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let methods = sqlite3_mem_methods {
            xMalloc: Some(take),
            xFree: Some(give_back),
            xRealloc: Some(resize),
            xSize: Some(size),
            xRoundup: Some(round_up),
            xInit: Some(begin),
            xShutdown: Some(end),
            pAppData: null_mut(),
        };
        // SAFETY: SQLite copies the table before it returns, and the functions in it live for ever.
        let code = unsafe { sqlite3_config(SQLITE_CONFIG_MALLOC, &raw const methods) };
        // What is small would otherwise come from a place of each connection's own, and stay there
        // until it is closed.
        // SAFETY: this option takes two numbers, and SQLite is not in use yet.
        let small = unsafe { sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0 as c_int, 0 as c_int) };
        if code != SQLITE_OK || small != SQLITE_OK {
            tracing::debug!("SQLite was in use before its memory could be chosen");
        }
    });
}

fn layout(bytes: usize) -> Option<Layout> {
    let whole = bytes.checked_add(HEAD).filter(|whole| *whole <= LONGEST)?;
    Layout::from_size_align(whole, HEAD).ok()
}

/// How long a piece is.
///
/// # Safety
/// The piece is one of [`take`]'s.
unsafe fn length(piece: *mut c_void) -> usize {
    // SAFETY: `take` wrote it there, aligned.
    unsafe { piece.cast::<u8>().sub(HEAD).cast::<usize>().read() }
}

unsafe extern "C" fn take(bytes: c_int) -> *mut c_void {
    let Ok(bytes) = usize::try_from(bytes) else { return null_mut() };
    let Some(layout) = layout(bytes) else { return null_mut() };
    // SAFETY: the layout is never empty, and the head has room for the length.
    unsafe {
        let start = alloc(layout);
        if start.is_null() {
            return null_mut();
        }
        start.cast::<usize>().write(bytes);
        start.add(HEAD).cast()
    }
}

unsafe extern "C" fn give_back(piece: *mut c_void) {
    if piece.is_null() {
        return;
    }
    // SAFETY: SQLite gives back what `take` gave it, once.
    unsafe {
        if let Some(layout) = layout(length(piece)) {
            dealloc(piece.cast::<u8>().sub(HEAD), layout);
        }
    }
}

/// Always another piece, so that what is left of the first is given back, and wiped.
unsafe extern "C" fn resize(piece: *mut c_void, bytes: c_int) -> *mut c_void {
    // SAFETY: both pieces are `take`'s, and apart; no more is copied than either holds.
    unsafe {
        let other = take(bytes);
        if !other.is_null() && !piece.is_null() {
            let both = length(piece).min(length(other));
            piece.cast::<u8>().copy_to_nonoverlapping(other.cast(), both);
            give_back(piece);
        }
        other
    }
}

unsafe extern "C" fn size(piece: *mut c_void) -> c_int {
    // SAFETY: SQLite asks of what `take` gave it.
    let bytes = if piece.is_null() { 0 } else { unsafe { length(piece) } };
    c_int::try_from(bytes).unwrap_or(c_int::MAX)
}

unsafe extern "C" fn round_up(bytes: c_int) -> c_int {
    bytes.saturating_add(7) & !7
}

unsafe extern "C" fn begin(_: *mut c_void) -> c_int {
    SQLITE_OK
}

unsafe extern "C" fn end(_: *mut c_void) {}

//! The thin layer between SQLite's cipher and the pool of browser files.
//!
//! SQLite talks to `multipleciphers-upheld-files`, which encrypts and talks to our
//! `upheld-files`, which talks to the pool of the crate `sqlite-wasm-vfs`. Our layer passes
//! everything on, and puts two answers right:
//!
//! * "Does someone else hold a reserved lock?" The pool always says yes, so SQLite would
//!   never roll back the journal that a killed tab leaves behind, and the store would stay
//!   half written. One tab owns the stores, so the true answer is no.
//! * A write the browser refuses. The pool calls every such write an I/O error. In a private
//!   file nobody else can touch, that is a full disk or a full quota, and SQLite has a word
//!   for it.

#![allow(unsafe_code)] // SQLite asks for a layer like this through its C interface only.

use std::ffi::{CStr, c_int, c_void};
use std::sync::OnceLock;

use rusqlite::ffi::{
    SQLITE_CANTOPEN, SQLITE_ERROR, SQLITE_FULL, SQLITE_IOERR, SQLITE_OK, SQLITE_OPEN_MAIN_DB,
    SQLITE_OPEN_READWRITE, sqlite3_file, sqlite3_filename, sqlite3_int64, sqlite3_io_methods,
    sqlite3_vfs, sqlite3_vfs_find, sqlite3_vfs_register, sqlite3mc_vfs_create,
};

/// The pool's own name.
pub(super) const POOL: &str = "upheld-pool";
/// What a connection is opened through.
pub(super) const CIPHERED: &str = "multipleciphers-upheld-files";

const POOL_C: &CStr = c"upheld-pool";
const LAYER_C: &CStr = c"upheld-files";

/// How the pool itself does things; the layer calls on it.
static POOL_METHODS: OnceLock<sqlite3_io_methods> = OnceLock::new();
/// The same, with our two answers.
static LAYER_METHODS: OnceLock<sqlite3_io_methods> = OnceLock::new();

/// Puts the layer and the cipher on top of an installed pool. Doing it again is harmless, and
/// needed after the pool was closed and installed anew.
pub(super) fn register() -> rusqlite::Result<()> {
    // SAFETY: SQLite is single-threaded here. The pool's description stays valid as long as it
    // is registered, and ours is leaked on purpose: SQLite keeps it for good.
    unsafe {
        let pool = sqlite3_vfs_find(POOL_C.as_ptr());
        if pool.is_null() {
            return Err(failure(SQLITE_ERROR));
        }
        let layer = sqlite3_vfs_find(LAYER_C.as_ptr());
        if !layer.is_null() {
            (*layer).pAppData = (*pool).pAppData;
            return Ok(());
        }
        let layer = Box::leak(Box::new(sqlite3_vfs {
            pNext: std::ptr::null_mut(),
            zName: LAYER_C.as_ptr(),
            xOpen: Some(open),
            ..*pool
        }));
        check(sqlite3_vfs_register(layer, 0))?;
        check(sqlite3mc_vfs_create(LAYER_C.as_ptr(), 0))
    }
}

/// Waits until what was written to a closed file of the pool is on the disk.
pub(super) fn flush(name: &CStr) -> rusqlite::Result<()> {
    // SAFETY: the buffer is as long and as aligned as the pool asks, and is not used after
    // `xClose`.
    unsafe {
        let pool = sqlite3_vfs_find(POOL_C.as_ptr());
        let Some(open) = pool.as_ref().and_then(|pool| pool.xOpen) else {
            return Err(failure(SQLITE_CANTOPEN));
        };
        let words = usize::try_from((*pool).szOsFile).unwrap_or_default() / 8 + 1;
        let mut memory = vec![0_u64; words];
        let file: *mut sqlite3_file = memory.as_mut_ptr().cast();
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB;
        check(open(pool, name.as_ptr(), file, flags, std::ptr::null_mut()))?;
        let methods = (*file).pMethods.as_ref();
        let flushed = methods.and_then(|m| m.xSync).map_or(SQLITE_IOERR, |sync| sync(file, 0));
        let closed = methods.and_then(|m| m.xClose).map_or(SQLITE_IOERR, |close| close(file));
        check(flushed)?;
        check(closed)
    }
}

/// Opens a file in the pool, and has SQLite use our methods for it.
unsafe extern "C" fn open(
    _layer: *mut sqlite3_vfs,
    name: sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    flags_out: *mut c_int,
) -> c_int {
    // SAFETY: the arguments are SQLite's own and are passed on unchanged. `pMethods` was set by
    // the pool when it answered OK.
    unsafe {
        let pool = sqlite3_vfs_find(POOL_C.as_ptr());
        let Some(open) = pool.as_ref().and_then(|pool| pool.xOpen) else {
            return SQLITE_CANTOPEN;
        };
        let answer = open(pool, name, file, flags, flags_out);
        if answer == SQLITE_OK
            && let Some(methods) = (*file).pMethods.as_ref()
        {
            (*file).pMethods = with_our_answers(methods);
        }
        answer
    }
}

fn with_our_answers(pool: &sqlite3_io_methods) -> &'static sqlite3_io_methods {
    POOL_METHODS.get_or_init(|| *pool);
    LAYER_METHODS.get_or_init(|| sqlite3_io_methods {
        xWrite: Some(write),
        xCheckReservedLock: Some(check_reserved_lock),
        ..*pool
    })
}

unsafe extern "C" fn check_reserved_lock(_file: *mut sqlite3_file, held: *mut c_int) -> c_int {
    // SAFETY: SQLite hands a place for the answer.
    unsafe { *held = 0 };
    SQLITE_OK
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    bytes: *const c_void,
    length: c_int,
    offset: sqlite3_int64,
) -> c_int {
    let Some(write) = POOL_METHODS.get().and_then(|methods| methods.xWrite) else {
        return SQLITE_IOERR;
    };
    // SAFETY: the arguments are SQLite's own and are passed on unchanged.
    match unsafe { write(file, bytes, length, offset) } {
        SQLITE_OK => SQLITE_OK,
        _ => SQLITE_FULL,
    }
}

fn check(code: c_int) -> rusqlite::Result<()> {
    match code {
        SQLITE_OK => Ok(()),
        code => Err(failure(code)),
    }
}

fn failure(code: c_int) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None)
}

//! The disk as SQLite sees it: a VFS over the C interface of the very SQLite the engine links.
//!
//! Without shared memory: a connection sets `locking_mode=EXCLUSIVE` before WAL is turned on, and
//! keeps the WAL's index in its own memory.
#![allow(unsafe_code)]

use std::{
    ffi::{CStr, c_char, c_int, c_void},
    ptr,
    sync::OnceLock,
};

use rusqlite::{Connection, OpenFlags, ffi};

use super::disk::{self, Disk, Fault, Handle};

const NAME: &CStr = c"upheld-power";

/// Opens a file of a disk, making it if it is not there.
///
/// # Errors
/// When SQLite cannot open it.
pub fn connect(disk: &Disk, name: &str) -> rusqlite::Result<Connection> {
    register()?;
    Connection::open_with_flags_and_vfs(disk.path(name), OpenFlags::default(), NAME)
}

fn register() -> rusqlite::Result<()> {
    static REGISTERED: OnceLock<c_int> = OnceLock::new();
    match *REGISTERED.get_or_init(register_once) {
        ffi::SQLITE_OK => Ok(()),
        code => Err(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)),
    }
}

fn register_once() -> c_int {
    // SAFETY: SQLite's own VFS is always there and stays; ours is leaked, so it stays too. Time,
    // sleep and randomness are taken over from SQLite's own, which do not look at their VFS.
    unsafe {
        let own = ffi::sqlite3_vfs_find(ptr::null());
        if own.is_null() {
            return ffi::SQLITE_ERROR;
        }
        let vfs = Box::new(ffi::sqlite3_vfs {
            iVersion: 2,
            szOsFile: size_of::<PowerFile>() as c_int,
            mxPathname: 512,
            pNext: ptr::null_mut(),
            zName: NAME.as_ptr(),
            pAppData: ptr::null_mut(),
            xOpen: Some(open),
            xDelete: Some(delete),
            xAccess: Some(access),
            xFullPathname: Some(full_path),
            xSetSystemCall: None,
            xGetSystemCall: None,
            xNextSystemCall: None,
            ..*own
        });
        ffi::sqlite3_vfs_register(Box::into_raw(vfs), 0)
    }
}

/// What SQLite holds of an open file; it must begin with SQLite's own part.
#[repr(C)]
struct PowerFile {
    base: ffi::sqlite3_file,
    handle: *mut Handle,
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(lock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(characteristics),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

fn code(done: Result<(), Fault>, dead: c_int) -> c_int {
    match done {
        Ok(()) => ffi::SQLITE_OK,
        Err(Fault::Full) => ffi::SQLITE_FULL,
        Err(Fault::Dead | Fault::Missing) => dead,
    }
}

/// # Safety
/// A path as SQLite hands it over: null, or text that ends in a zero.
unsafe fn text<'a>(path: *const c_char) -> Option<&'a str> {
    // SAFETY: as promised above.
    (!path.is_null()).then(|| unsafe { CStr::from_ptr(path) }).and_then(|text| text.to_str().ok())
}

/// # Safety
/// A file that [`open`] opened and nothing has closed.
unsafe fn handle<'a>(file: *mut ffi::sqlite3_file) -> &'a Handle {
    // SAFETY: as promised above, and the handle lives until it is closed.
    unsafe { &*(*file.cast::<PowerFile>()).handle }
}

unsafe extern "C" fn open(
    _: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: SQLite hands over a valid name and room for `szOsFile` bytes. A null method table
    // tells it that there is nothing to close.
    unsafe {
        let file = file.cast::<PowerFile>();
        (*file).base.pMethods = ptr::null();
        // Temporary files have no name; the engine keeps what is temporary in memory.
        let Some(path) = text(name) else { return ffi::SQLITE_CANTOPEN };
        match disk::open(path, flags & ffi::SQLITE_OPEN_CREATE != 0) {
            Ok(handle) => {
                (*file).handle = Box::into_raw(Box::new(handle));
                (*file).base.pMethods = &raw const METHODS;
                if !out_flags.is_null() {
                    *out_flags = flags;
                }
                ffi::SQLITE_OK
            }
            Err(Fault::Missing) => ffi::SQLITE_CANTOPEN,
            Err(_) => ffi::SQLITE_IOERR,
        }
    }
}

unsafe extern "C" fn delete(_: *mut ffi::sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    // SAFETY: SQLite hands over a valid name.
    let Some(path) = (unsafe { text(name) }) else { return ffi::SQLITE_IOERR_DELETE };
    match disk::delete(path, sync != 0) {
        Err(Fault::Missing) => ffi::SQLITE_IOERR_DELETE_NOENT,
        done => code(done, ffi::SQLITE_IOERR_DELETE),
    }
}

unsafe extern "C" fn access(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    _: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite hands over a valid name and room for the answer.
    unsafe {
        let Some(path) = text(name) else { return ffi::SQLITE_IOERR_ACCESS };
        match disk::exists(path) {
            Ok(exists) => *out = c_int::from(exists),
            Err(_) => return ffi::SQLITE_IOERR_ACCESS,
        }
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn full_path(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    room: c_int,
    out: *mut c_char,
) -> c_int {
    // SAFETY: SQLite hands over a valid name, and `room` bytes to write to.
    unsafe {
        let length = CStr::from_ptr(name).count_bytes() + 1;
        if usize::try_from(room).is_ok_and(|room| room < length) {
            return ffi::SQLITE_CANTOPEN;
        }
        ptr::copy_nonoverlapping(name, out, length);
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: SQLite closes what it opened, once.
    unsafe {
        let file = file.cast::<PowerFile>();
        drop(Box::from_raw((*file).handle));
        (*file).base.pMethods = ptr::null();
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn read(
    file: *mut ffi::sqlite3_file,
    buffer: *mut c_void,
    amount: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: SQLite reads from what it opened, into `amount` bytes of its own.
    let (handle, buffer) = unsafe {
        (handle(file), std::slice::from_raw_parts_mut(buffer.cast::<u8>(), amount as usize))
    };
    match handle.read(at as usize, buffer) {
        Ok(length) if length == buffer.len() => ffi::SQLITE_OK,
        Ok(_) => ffi::SQLITE_IOERR_SHORT_READ,
        Err(_) => ffi::SQLITE_IOERR_READ,
    }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    bytes: *const c_void,
    amount: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: SQLite writes to what it opened, from `amount` bytes of its own.
    let (handle, bytes) =
        unsafe { (handle(file), std::slice::from_raw_parts(bytes.cast::<u8>(), amount as usize)) };
    code(handle.write(at as usize, bytes), ffi::SQLITE_IOERR_WRITE)
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: ffi::sqlite3_int64) -> c_int {
    // SAFETY: SQLite cuts what it opened.
    code(unsafe { handle(file) }.truncate(size as usize), ffi::SQLITE_IOERR_TRUNCATE)
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    // SAFETY: SQLite syncs what it opened.
    code(unsafe { handle(file) }.sync(), ffi::SQLITE_IOERR_FSYNC)
}

unsafe extern "C" fn file_size(
    file: *mut ffi::sqlite3_file,
    out: *mut ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: SQLite measures what it opened, and there is room for the answer.
    unsafe {
        match handle(file).size() {
            Ok(size) => *out = size as ffi::sqlite3_int64,
            Err(_) => return ffi::SQLITE_IOERR_FSTAT,
        }
    }
    ffi::SQLITE_OK
}

/// One process, one connection a file: there is nobody to lock out.
unsafe extern "C" fn lock(_: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    ffi::SQLITE_OK
}

unsafe extern "C" fn check_reserved_lock(_: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    // SAFETY: there is room for the answer.
    unsafe { *out = 0 };
    ffi::SQLITE_OK
}

unsafe extern "C" fn file_control(_: *mut ffi::sqlite3_file, _: c_int, _: *mut c_void) -> c_int {
    ffi::SQLITE_NOTFOUND
}

/// As SQLite's Unix VFS says of any disk.
unsafe extern "C" fn sector_size(_: *mut ffi::sqlite3_file) -> c_int {
    4096
}

/// As SQLite's Unix VFS says by default: a write never harms the bytes beside it.
unsafe extern "C" fn characteristics(_: *mut ffi::sqlite3_file) -> c_int {
    ffi::SQLITE_IOCAP_POWERSAFE_OVERWRITE
}

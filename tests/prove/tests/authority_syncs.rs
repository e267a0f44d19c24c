//! Before the authority answers that it has something, it is on the disk. A power cut cannot be
//! played on the files of a real one; but SQLite says when it syncs them.
#![allow(unsafe_code, clippy::unwrap_used)]

use std::{
    ffi::c_int,
    ptr,
    sync::{
        OnceLock,
        atomic::{AtomicPtr, AtomicU64, Ordering},
    },
};

use rusqlite::ffi;
use upheld_prove::{power::Synchronous, user, wire::Fate, world::World};

type Open = unsafe extern "C" fn(
    *mut ffi::sqlite3_vfs,
    ffi::sqlite3_filename,
    *mut ffi::sqlite3_file,
    c_int,
    *mut c_int,
) -> c_int;
type Sync = unsafe extern "C" fn(*mut ffi::sqlite3_file, c_int) -> c_int;

/// How often a write-ahead log was synced.
static SYNCS: AtomicU64 = AtomicU64::new(0);
static OWN: AtomicPtr<ffi::sqlite3_vfs> = AtomicPtr::new(ptr::null_mut());
static OWN_OPEN: OnceLock<Open> = OnceLock::new();
static OWN_SYNC: OnceLock<Sync> = OnceLock::new();

/// From now on every write-ahead log that SQLite's own VFS opens is watched. The phone's lie on
/// another VFS.
fn watch() {
    // SAFETY: SQLite's own VFS is always there and stays; ours differs from it in one function
    // only, and is leaked, so it stays too.
    unsafe {
        let own = ffi::sqlite3_vfs_find(ptr::null());
        assert!(!own.is_null());
        OWN.store(own, Ordering::SeqCst);
        OWN_OPEN.set((*own).xOpen.unwrap()).unwrap();
        let ours = Box::leak(Box::new(ffi::sqlite3_vfs {
            zName: c"upheld-watched".as_ptr(),
            pNext: ptr::null_mut(),
            xOpen: Some(open),
            ..*own
        }));
        assert_eq!(ffi::sqlite3_vfs_register(ours, 1), ffi::SQLITE_OK);
    }
}

unsafe extern "C" fn open(
    _: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: handed on as it came; what was opened has methods, of which ours are a copy.
    unsafe {
        let own_open = OWN_OPEN.get().unwrap();
        let code = own_open(OWN.load(Ordering::SeqCst), name, file, flags, out_flags);
        if code == ffi::SQLITE_OK && flags & ffi::SQLITE_OPEN_WAL != 0 {
            let own = *(*file).pMethods;
            OWN_SYNC.get_or_init(|| own.xSync.unwrap());
            let ours = ffi::sqlite3_io_methods { xSync: Some(sync), ..own };
            (*file).pMethods = Box::leak(Box::new(ours));
        }
        code
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    SYNCS.fetch_add(1, Ordering::SeqCst);
    // SAFETY: handed on as it came.
    unsafe { OWN_SYNC.get().unwrap()(file, flags) }
}

#[test]
fn whatever_the_authority_says_it_has_is_on_the_disk() {
    watch();
    let mut world = World::joined(1, Synchronous::AsTheEngineSays).unwrap();
    for _ in 0..3 {
        let letter = user::write(&mut world).unwrap();
        user::attach(&mut world, letter).unwrap();
        user::submit(&mut world, letter).unwrap();
    }
    let mut stored = 0;
    for _ in 0..60 {
        world.wait_until_due().unwrap();
        let stores = world.put_first(|call| matches!(call.method, "PUT" | "PATCH"));
        let before = SYNCS.load(Ordering::SeqCst);
        world.step(0, Fate::Passes).unwrap();
        let synced = SYNCS.load(Ordering::SeqCst) > before;
        assert!(synced || !stores, "it was answered before it was on the disk");
        stored += u64::from(stores);
    }
    assert!(stored >= 3 * 3, "a message, an announcement and a part of each: {stored}");

    let before = SYNCS.load(Ordering::SeqCst);
    world.reply(0).unwrap();
    assert!(SYNCS.load(Ordering::SeqCst) > before, "nor is a reply sent that is not on it");
    world.finish().unwrap();
}

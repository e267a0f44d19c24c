//! The disk forgets what it should and nothing else.
#![allow(clippy::unwrap_used)]

use rusqlite::Connection;

use super::{Death, Disk, Trap, connect, disk};
use crate::luck::Luck;

fn cut(disk: &Disk, seed: u64) {
    disk.die();
    disk.start_again(Death::PowerCut(&mut Luck::of(seed)));
}

fn bytes(disk: &Disk, name: &str) -> Option<Vec<u8>> {
    disk.files().into_iter().find(|(found, _)| found == name).map(|(_, bytes)| bytes)
}

#[test]
fn what_was_synced_survives_every_cut() {
    for seed in 0..200 {
        let disk = Disk::default();
        let file = disk::open(&disk.path("a"), true).unwrap();
        file.write(0, &[1; 3000]).unwrap();
        file.sync().unwrap();
        file.write(3000, &[2; 3000]).unwrap();
        cut(&disk, seed);
        assert_eq!(bytes(&disk, "a").unwrap()[..3000], [1; 3000], "seed {seed}");
    }
}

#[test]
fn what_was_not_synced_may_stay_vanish_or_be_torn_in_sectors() {
    let (mut whole, mut gone, mut torn, mut unmade) = (0, 0, 0, 0);
    for seed in 0..400 {
        let disk = Disk::default();
        let file = disk::open(&disk.path("a"), true).unwrap();
        file.write(0, &[7; 4096]).unwrap();
        cut(&disk, seed);
        match bytes(&disk, "a") {
            None => unmade += 1,
            Some(bytes) if bytes == [7; 4096] => whole += 1,
            Some(bytes) if bytes.iter().all(|byte| *byte == 0) => gone += 1,
            Some(bytes) => {
                torn += 1;
                for sector in bytes.chunks(512) {
                    assert!(sector.iter().all(|byte| *byte == sector[0]), "a torn sector");
                }
            }
        }
    }
    assert!(whole > 20 && gone > 20 && torn > 20 && unmade > 100);
}

#[test]
fn a_killed_process_loses_nothing_it_wrote() {
    let disk = Disk::default();
    let file = disk::open(&disk.path("a"), true).unwrap();
    file.write(0, &[7; 4096]).unwrap();
    disk.die();
    assert!(file.write(0, &[8; 10]).is_err(), "the dead write nothing");
    disk.start_again(Death::Kill);
    assert!(file.write(0, &[8; 10]).is_err(), "nor do handles of an earlier life");
    assert_eq!(bytes(&disk, "a").unwrap(), [7; 4096]);
}

#[test]
fn the_trap_springs_instead_of_the_nth_sync() {
    let disk = Disk::default();
    let file = disk::open(&disk.path("a"), true).unwrap();
    disk.set_trap(Some(Trap::Sync(2)));
    file.sync().unwrap();
    assert!(file.sync().is_err() && disk.is_dead());
    assert_eq!(disk.counts().syncs, 1);
}

fn database(disk: &Disk, synchronous: &str) -> Connection {
    let connection = connect(disk, "x.db").unwrap();
    connection
        .execute_batch(&format!(
            "PRAGMA key = \"x'{}'\"; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
             PRAGMA synchronous = {synchronous};
             CREATE TABLE IF NOT EXISTS t (n INTEGER PRIMARY KEY, body BLOB);",
            "33".repeat(32)
        ))
        .unwrap();
    connection
}

/// Commits ten rows, cuts the power, and tells how many are left; every page must be whole.
fn rows_left(synchronous: &str, seed: u64) -> u32 {
    let disk = Disk::default();
    let connection = database(&disk, synchronous);
    for n in 0..10 {
        let insert = "INSERT INTO t VALUES (?1, zeroblob(5000))";
        connection.execute(insert, [n]).unwrap();
    }
    disk.die();
    drop(connection);
    disk.start_again(Death::PowerCut(&mut Luck::of(seed)));
    let connection = database(&disk, synchronous);
    let check: String =
        connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(check, "ok", "seed {seed}");
    connection.query_row("SELECT COUNT(*) FROM t", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_commit_under_full_survives_and_under_normal_may_be_lost() {
    assert!((0..60).all(|seed| rows_left("FULL", seed) == 10));
    assert!((0..60).any(|seed| rows_left("NORMAL", seed) < 10));
}

#[test]
fn a_full_disk_says_so_and_keeps_what_was_there() {
    let disk = Disk::default();
    let connection = database(&disk, "FULL");
    connection.execute("INSERT INTO t VALUES (1, zeroblob(100))", []).unwrap();
    disk.set_room(Some(0));
    let refused = connection.execute("INSERT INTO t VALUES (2, zeroblob(100000))", []);
    let code = refused.unwrap_err().sqlite_error_code();
    assert_eq!(code, Some(rusqlite::ErrorCode::DiskFull));
    disk.set_room(None);
    connection.execute("INSERT INTO t VALUES (3, zeroblob(100000))", []).unwrap();
    let rows: u32 = connection.query_row("SELECT COUNT(*) FROM t", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 2);
}

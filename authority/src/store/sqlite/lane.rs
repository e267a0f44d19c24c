//! A thread with a connection of its own. Callers hand it work and wait without blocking.
//!
//! The writer takes what is waiting, up to a limit, into one transaction: one flush to disk then
//! serves many phones. Each piece of work has a savepoint, so that one failing takes nothing of
//! its neighbours along, and nobody is answered before the commit.

use std::{
    sync::mpsc::{self, Receiver, Sender},
    thread::JoinHandle,
};

use rusqlite::{Connection, Savepoint, Transaction, TransactionBehavior};
use tokio::sync::oneshot;

use super::errors::{CLOSED, sorted};
use crate::store::{Answer, StoreError};

/// How many pieces of work share a commit at most.
const BATCH: usize = 64;

/// A thread with a connection.
pub(super) struct Lane {
    work: Option<Sender<Box<dyn Work>>>,
    thread: Option<JoinHandle<()>>,
}

trait Work: Send {
    /// Does it, and remembers the result.
    fn run(&mut self, savepoint: &Savepoint<'_>) -> Result<(), StoreError>;
    /// Tells the caller, once it is known whether the commit succeeded.
    fn finish(self: Box<Self>, committed: Result<(), StoreError>);
}

struct Asked<T, F> {
    work: Option<F>,
    result: Result<T, StoreError>,
    caller: oneshot::Sender<Result<T, StoreError>>,
}

impl<T, F> Work for Asked<T, F>
where
    T: Send,
    F: FnOnce(&Connection) -> rusqlite::Result<T> + Send,
{
    fn run(&mut self, savepoint: &Savepoint<'_>) -> Result<(), StoreError> {
        if let Some(work) = self.work.take() {
            self.result = work(savepoint).map_err(|error| sorted(&error));
        }
        self.result.as_ref().map(|_| ()).map_err(|error| *error)
    }

    fn finish(self: Box<Self>, committed: Result<(), StoreError>) {
        // A caller that went away does not want to know.
        let _ = self.caller.send(committed.and(self.result));
    }
}

impl Lane {
    /// Starts a lane over this connection.
    pub(super) fn start(
        name: &str,
        connection: Connection,
        behavior: TransactionBehavior,
    ) -> Result<Self, StoreError> {
        let (work, waiting) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name(name.into())
            .spawn(move || serve(connection, behavior, &waiting))
            .map_err(|_| CLOSED)?;
        Ok(Self { work: Some(work), thread: Some(thread) })
    }

    /// Has work done in a transaction; answers after the commit.
    pub(super) fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Answer<'static, T> {
        let (caller, answer) = oneshot::channel();
        let asked = Asked { work: Some(work), result: Err(CLOSED), caller };
        let handed_over =
            (self.work.as_ref()).is_some_and(|lane| lane.send(Box::new(asked)).is_ok());
        Box::pin(async move {
            if !handed_over {
                return Err(CLOSED);
            }
            answer.await.unwrap_or(Err(CLOSED))
        })
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        self.work = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was reported where it happened.
            let _ = thread.join();
        }
    }
}

fn serve(
    mut connection: Connection,
    behavior: TransactionBehavior,
    waiting: &Receiver<Box<dyn Work>>,
) {
    while let Ok(first) = waiting.recv() {
        let mut batch = vec![first];
        batch.extend(waiting.try_iter().take(BATCH - 1));
        let committed = commit_together(&mut connection, behavior, &mut batch);
        for work in batch {
            work.finish(committed);
        }
    }
}

fn commit_together(
    connection: &mut Connection,
    behavior: TransactionBehavior,
    batch: &mut [Box<dyn Work>],
) -> Result<(), StoreError> {
    let sort = |error: rusqlite::Error| sorted(&error);
    let mut transaction = connection.transaction_with_behavior(behavior).map_err(sort)?;
    for work in batch {
        run_one(&mut transaction, work.as_mut())?;
    }
    transaction.commit().map_err(sort)
}

/// Runs one piece of work. An error here means that the whole transaction is lost.
fn run_one(transaction: &mut Transaction<'_>, work: &mut dyn Work) -> Result<(), StoreError> {
    let savepoint = transaction.savepoint().map_err(|error| sorted(&error))?;
    match work.run(&savepoint) {
        Ok(()) => savepoint.commit().map_err(|error| sorted(&error))?,
        Err(_) => drop(savepoint),
    }
    // A full disk or a failed read may have undone the transaction as a whole.
    if transaction.is_autocommit() { Err(CLOSED) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lane(path: &std::path::Path) -> Lane {
        let connection = Connection::open(path).unwrap();
        connection
            .execute_batch(
                "PRAGMA foreign_keys = ON;
                 CREATE TABLE parent (id INTEGER PRIMARY KEY);
                 CREATE TABLE child (parent INTEGER REFERENCES parent (id)
                                     DEFERRABLE INITIALLY DEFERRED);",
            )
            .unwrap();
        Lane::start("test", connection, TransactionBehavior::Immediate).unwrap()
    }

    fn add(sql: &'static str) -> impl FnOnce(&Connection) -> rusqlite::Result<usize> {
        move |db| db.execute(sql, [])
    }

    fn count(path: &std::path::Path, table: &str) -> u32 {
        let connection = Connection::open(path).unwrap();
        connection
            .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))
            .unwrap()
    }

    /// Keeps the lane busy until what was asked meanwhile waits in one batch.
    fn hold(lane: &Lane) -> (mpsc::Sender<()>, Answer<'static, ()>) {
        let (release, held) = mpsc::channel::<()>();
        let answer = lane.ask(move |_| {
            let _ = held.recv();
            Ok(())
        });
        std::thread::sleep(std::time::Duration::from_millis(50));
        (release, answer)
    }

    #[tokio::test]
    async fn one_that_fails_takes_nothing_of_its_neighbours_along() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db");
        let lane = lane(&path);
        let (release, _held) = hold(&lane);
        let first = lane.ask(add("INSERT INTO parent VALUES (1)"));
        let failing = lane.ask(|db: &Connection| {
            db.execute("INSERT INTO parent VALUES (2)", [])?;
            db.execute("INSERT INTO parent VALUES (1)", [])
        });
        let last = lane.ask(add("INSERT INTO parent VALUES (3)"));
        drop(release);
        assert_eq!(first.await, Ok(1));
        assert!(matches!(failing.await, Err(StoreError::Conflict(_))));
        assert_eq!(last.await, Ok(1));
        assert_eq!(count(&path, "parent"), 2);
    }

    #[tokio::test]
    async fn when_the_commit_fails_nobody_is_told_that_it_was_stored() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db");
        let lane = lane(&path);
        let (release, _held) = hold(&lane);
        let good = lane.ask(add("INSERT INTO parent VALUES (1)"));
        // Its parent is only looked for at the commit.
        let orphan = lane.ask(add("INSERT INTO child VALUES (9)"));
        drop(release);
        assert!(good.await.is_err());
        assert!(orphan.await.is_err());
        assert_eq!(count(&path, "parent"), 0);
        let again = lane.ask(add("INSERT INTO parent VALUES (1)"));
        assert_eq!(again.await, Ok(1), "and the lane goes on");
    }
}

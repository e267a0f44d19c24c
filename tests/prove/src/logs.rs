//! Whatever engine and authority write to their logs, caught to be looked at.

use std::{
    cell::RefCell,
    io::{self, Write},
    sync::Once,
};

use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

thread_local! {
    static LINES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Faults that were caused here make these lines; any other warning is looked into.
const EXPECTED: [&str; 8] = [
    "The authority has lost messages it had; they are offered again",
    "A store refused: ",
    "A store did not open: ",
    "The mailbox cannot deliver for now: ",
    "What was heard could not be kept, and will be asked again: ",
    "The vault could not take what has come; it will later: ",
    "Not all that came could be taken into the vault: ",
    "A keyring was not taken: the keyring has expired",
];

/// Starts catching, and forgets what this thread logged before.
pub fn start() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(EnvFilter::new("warn,upheld_engine=debug,upheld_authority=debug"))
            .with_writer(Catcher)
            .with_ansi(false)
            .without_time();
        // Another subscriber may be there already, in somebody else's tests.
        let _ = subscriber.try_init();
    });
    LINES.with_borrow_mut(Vec::clear);
}

/// What this thread logged since the start.
#[must_use]
pub fn caught() -> Vec<u8> {
    LINES.with_borrow(Clone::clone)
}

/// The warnings and errors nobody expects.
#[must_use]
pub fn unexpected(lines: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(lines);
    let alarming = |line: &&str| line.starts_with(" WARN") || line.starts_with("ERROR");
    let expected = |line: &str| EXPECTED.iter().any(|known| line.contains(known));
    text.lines().filter(alarming).filter(|line| !expected(line)).map(str::to_owned).collect()
}

struct Catcher;

impl<'a> MakeWriter<'a> for Catcher {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        Self
    }
}

impl Write for Catcher {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.with_borrow_mut(|lines| lines.extend_from_slice(bytes));
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

//! The program: reads the command line, sets up logging, and does what it was told.

use std::process::ExitCode;

use anyhow::Result;
use tracing_subscriber::EnvFilter;
use upheld_authority::cli::Command;

#[tokio::main]
async fn main() -> ExitCode {
    quiet_panics();
    // Only our own lines, and whatever the environment says: those of the libraries may hold
    // addresses or contents.
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new("off,upheld_authority=info"))
        .with_writer(std::io::stderr)
        .init();
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        // The sentence alone, whatever RUST_BACKTRACE says: it is for people.
        Err(error) => {
            eprintln!("Error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    Ok(Command::read(std::env::args_os().skip(1))?.run().await?)
}

/// A panic's message may hold what it panicked over: only its place is written.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic");
    }));
}

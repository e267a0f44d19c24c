//! The engine on a thread of its own, with files, the operating system's clock and randomness,
//! and HTTPS.

mod key_file;
#[cfg(any(target_os = "android", target_os = "ios"))]
mod keystore;
mod memory;
mod platform_keys;
mod storage;
mod transport;

use std::{io, path::PathBuf, thread, time::Duration};

pub use storage::NativeStorage;
pub use transport::{HttpTransport, TransportError};

use super::Timer;
use crate::{
    engine::Engine,
    handle::{EngineEnd, EngineHandle, Updates, line},
    outside::{Clock, Outside, PlatformKeys},
    protocol::{Timestamp, system_randomness},
    requests::{EngineStatus, OpenFailure, Update},
    scrub::wipe_stack,
    stores::StoreError,
};

/// Where things are kept on this machine.
#[derive(Clone)]
pub struct NativeConfig {
    /// The folder of the three stores.
    pub data_dir: PathBuf,
    /// The folder of the platform's keys, where the system has no keystore: apart, so that a copied
    /// data folder tells nothing.
    pub key_dir: PathBuf,
}

/// Starts the engine on its thread. Failures arrive as a status.
#[must_use]
pub fn start(config: NativeConfig) -> (EngineHandle, Updates) {
    let (handle, updates, mut end) = line();
    let spawned = thread::Builder::new().name("engine".into()).spawn(move || {
        if let Err(failure) = open_and_run(&config, &mut end) {
            end.tell(Update::Status(EngineStatus::Failed(failure)));
        }
    });
    if let Err(error) = spawned {
        tracing::error!("The engine's thread did not start: {error}");
    }
    (handle, updates)
}

fn open_and_run(config: &NativeConfig, end: &mut EngineEnd) -> Result<(), OpenFailure> {
    let engine = Engine::open(outside(config)?)?;
    // Before anything that stays is put where the keys have passed.
    wipe_stack();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|_| OpenFailure::Other)?;
    let transport = HttpTransport::new().map_err(|_| OpenFailure::Other)?;
    runtime.block_on(super::run(engine, end, transport, TokioTimer));
    Ok(())
}

/// What the engine is handed on this machine.
///
/// # Errors
/// When the platform's keys or the folder cannot be had.
pub fn outside(config: &NativeConfig) -> Result<Outside, StoreError> {
    Ok(Outside {
        clock: Box::new(SystemClock),
        random: Box::new(system_randomness()),
        keys: PlatformKeys::load_or_make(&config.key_dir, &config.data_dir)?,
        storage: Box::new(NativeStorage::new(config.data_dir.clone())?),
        memory: memory(),
    })
}

/// The memory of this machine, in bytes.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn memory() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
}

/// The memory of this machine, in bytes: not asked for here.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn memory() -> Option<u64> {
    None
}

/// The operating system's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp(jiff::Timestamp::now().as_millisecond())
    }

    fn steady(&self) -> i64 {
        steady()
    }
}

/// Since the machine was switched on, sleep included; Apple's monotonic clock counts sleep as well.
#[cfg(unix)]
fn steady() -> i64 {
    use rustix::time::{ClockId, clock_gettime};
    #[cfg(any(target_os = "linux", target_os = "android"))]
    const CLOCK: ClockId = ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const CLOCK: ClockId = ClockId::Monotonic;
    let now = clock_gettime(CLOCK);
    now.tv_sec.saturating_mul(1000).saturating_add(now.tv_nsec / 1_000_000)
}

/// Since the program was started.
#[cfg(not(unix))]
fn steady() -> i64 {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    let began = START.get_or_init(std::time::Instant::now);
    i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX)
}

/// Tokio's timer.
pub struct TokioTimer;

impl Timer for TokioTimer {
    async fn sleep(&self, millis: i64) {
        let millis = u64::try_from(millis).unwrap_or_default();
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }
}

fn platform(error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
        kind => StoreError::Platform(kind.to_string()),
    }
}

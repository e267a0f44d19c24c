//! The engine on a thread of its own, with files, the operating system's clock and randomness,
//! and HTTPS.

mod storage;
mod transport;

use std::{path::PathBuf, thread, time::Duration};

pub use storage::{NativeStorage, StoreKeys};
pub use transport::{HttpTransport, TransportError};

use super::Timer;
use crate::{
    engine::Engine,
    handle::{EngineEnd, EngineHandle, Updates, line},
    outside::{Clock, Outside},
    protocol::{Timestamp, system_randomness},
    requests::{EngineStatus, OpenFailure, Update},
};

/// Where things are kept on this machine.
#[derive(Clone)]
pub struct NativeConfig {
    /// The folder of the three stores.
    pub data_dir: PathBuf,
    /// The folder of the stores' keys: apart, so that a copied data folder tells nothing.
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
    let keys = StoreKeys::load_or_make(&config.key_dir, &config.data_dir)?;
    let storage = NativeStorage::new(config.data_dir.clone(), keys)?;
    let outside = Outside {
        clock: Box::new(SystemClock),
        random: Box::new(system_randomness()),
        storage: Box::new(storage),
    };
    let engine = Engine::open(outside)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|_| OpenFailure::Other)?;
    let transport = HttpTransport::new().map_err(|_| OpenFailure::Other)?;
    runtime.block_on(super::run(engine, end, transport, TokioTimer));
    Ok(())
}

/// The operating system's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp(jiff::Timestamp::now().as_millisecond())
    }
}

/// Tokio's timer.
pub struct TokioTimer;

impl Timer for TokioTimer {
    async fn sleep(&self, millis: i64) {
        let millis = u64::try_from(millis).unwrap_or_default();
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }
}

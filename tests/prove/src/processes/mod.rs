//! The real programs in processes of their own, with the network between them: what can be killed.

mod books;
mod chaos_proxy;
mod cutting_proxy;
mod phone;
mod server;

use std::time::Duration;

use anyhow::{Context as _, Result};
use tokio::time::{sleep, timeout};

pub use books::Books;
pub use chaos_proxy::{ChaosProxy, Held, Port};
pub use cutting_proxy::CuttingProxy;
pub use phone::{Phone, Place, run as run_phone, until_ready};
pub use server::{Said, Server, Settings};

/// Longer than any step takes on a slow and busy computer.
const PATIENCE: Duration = Duration::from_secs(90);
/// How often a state is looked at while it is waited for.
const GLANCE: Duration = Duration::from_millis(50);

/// What became of a story with real processes.
#[derive(Clone, Copy, Default, Debug)]
pub struct Tally {
    /// How often a process was killed.
    pub kills: u64,
    /// Messages in the phone's outbox.
    pub enqueued: usize,
    /// Of these, how many the authority has.
    pub accepted: usize,
    /// Confirmed as saved, and not safe at the authority.
    pub lost: usize,
    /// At the authority beyond once.
    pub doubled: usize,
}

/// Waits for something that must happen before long.
///
/// # Errors
/// When it does not, or fails.
pub async fn in_time<T>(what: &str, future: impl Future<Output = Result<T>>) -> Result<T> {
    let happened = timeout(PATIENCE, future).await;
    happened.with_context(|| format!("waited {} s in vain for {what}", PATIENCE.as_secs()))?
}

/// Looks at the phone until there is what is waited for.
///
/// # Errors
/// When there never is, or the phone does not answer.
pub async fn until<T>(
    what: &str,
    phone: &mut Phone,
    mut look: impl AsyncFnMut(&mut Phone) -> Result<Option<T>>,
) -> Result<T> {
    in_time(what, async {
        loop {
            if let Some(seen) = look(phone).await? {
                return Ok(seen);
            }
            sleep(GLANCE).await;
        }
    })
    .await
}

//! The engine in a browser: in a dedicated worker, because SQLite is durable only there. The page
//! has the app's end of the line ([`start`]), the worker the engine ([`run_worker`]). Both are the
//! same program; between them travel JSON texts.

pub mod keys;
pub mod locks;
mod outside;
mod page;
pub mod storage;
mod transport;
mod vfs;
mod worker;

use serde::{Deserialize, Serialize};

use crate::requests::{Answer, Refusal, Request, Update};

pub use locks::ask_for_release as take_over;
pub use page::start;
pub use worker::run_worker;

/// From page to worker: a question with a number.
#[derive(Serialize, Deserialize)]
struct Question {
    number: u32,
    request: Request,
}

/// From worker to page.
#[derive(Serialize, Deserialize)]
enum Word {
    /// The worker hears; what was said before is lost.
    Listening,
    /// The answer to the question with this number.
    Answer(u32, Result<Answer, Refusal>),
    /// News from the engine.
    News(Update),
}

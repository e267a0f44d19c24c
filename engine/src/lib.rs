//! Everything behind the screens: three stores, delivery, and the clock. No user interface.
//!
//! The engine does no I/O it was not handed: clock, randomness and storage come from outside
//! ([`outside`]), so tests can take them over. [`Engine`] answers [`requests`] and says which call
//! to the authority comes next ([`sync`]); a [`host`] makes the calls.

pub mod backstage;
pub mod checkins;
pub mod cipher;
pub mod engine;
pub mod handle;
pub mod help;
pub mod host;
pub mod library;
pub mod lock;
pub mod mailbox;
pub mod outside;
pub mod packs;
pub mod phone;
pub mod requests;
pub mod scrub;
pub mod stores;
pub mod sync;
pub mod text;
pub mod vault;
pub mod ways;

pub use engine::Engine;
pub use handle::{EngineHandle, Updates};
pub use upheld_pack as pack;
pub use upheld_protocol as protocol;

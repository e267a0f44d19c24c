//! Everything behind the screens: three stores, delivery, and the clock. No user interface.
//!
//! The engine does no I/O it was not handed: clock, randomness, storage and transport come from
//! outside ([`outside`]), so tests can take them over. [`Engine`] answers [`requests`] and says
//! which call to the authority comes next ([`sync`]); a [`host`] makes the calls.

pub mod handle;
pub mod help;
pub mod requests;

pub use handle::{EngineHandle, Updates};
pub use upheld_pack as pack;
pub use upheld_protocol as protocol;

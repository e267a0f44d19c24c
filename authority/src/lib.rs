//! The reference authority: receives what young people send, and the staff inbox that answers.
//!
//! [`Authority`] does the work; [`router`] is everything it serves over HTTP; [`store::Store`] is
//! the only door to what is kept.

pub mod api;
pub mod app_files;
pub mod audit;
pub mod authority;
pub mod cli;
pub mod clock;
pub mod figures;
mod headers;
pub mod inbox;
pub mod keys;
mod manifest;
mod options;
pub mod pack;
pub mod server;
pub mod store;
mod verify_receipt;

pub use authority::{Authority, AuthorityError, AuthorityState, Surroundings};
pub use server::router;

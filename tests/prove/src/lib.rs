//! Proof by breaking: phones on a disk that forgets, a wire that lies, a real authority, and one
//! oracle that says whether a message was lost or doubled.
//!
//! Everything in here is driven by seeds: the same seed breaks the same things in the same order.

pub mod attachments;
pub mod authority;
pub mod behind_the_lock;
pub mod crash_points;
pub mod driving;
pub mod kills;
pub mod ledger;
pub mod logs;
pub mod luck;
pub mod matrix;
pub mod model;
pub mod oracle;
pub mod packs;
pub mod phone;
pub mod power;
pub mod power_cuts;
pub mod private;
pub mod processes;
pub mod user;
pub mod wire;
pub mod world;

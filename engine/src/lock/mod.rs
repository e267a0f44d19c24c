//! The lock on the vault: what opens it, how its key is wrapped, and how long to wait after wrong
//! tries.

mod cost;
mod patience;
mod secret;
mod words;
mod wrapped;

pub use cost::Cost;
pub use patience::{Patience, wait_after};
pub use secret::{checked, normal_form};
pub use words::suggest;
pub(crate) use wrapped::derive;
pub use wrapped::{VaultKeys, Wrapped, WrongOrBroken};

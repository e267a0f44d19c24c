//! Holds every language against English. English itself is held against the program: an id that is
//! used has words, words that are there are used, and the program has no words of its own. The fonts have every letter of all of them.

pub mod catalogue;
pub mod code;
pub mod compare;
pub mod fonts;
pub mod languages;
pub mod messages;
pub mod plurals;
mod problem;

pub use problem::Problem;

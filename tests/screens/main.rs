//! The screens, drawn with canned answers through a pretend engine: what they say in every state,
//! what they must never say, and that what is written is kept.

#![allow(clippy::unwrap_used)]

mod always;
mod canned;
mod connecting;
mod drawing;
mod first_minutes;
mod follow;
mod gallery;
mod guise;
mod hide;
mod languages;
mod library;
mod locking;
mod me;
mod messages;
mod mine;
mod own;
mod people;
mod pledge_check;
mod reading;
mod rights;
mod said;
mod saved;
mod scenes;
mod shipped;
mod shown;
mod speak_up;
mod style;
mod ways;
mod which_rules;
mod words;

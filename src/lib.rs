//! The app: what a young person sees. No SQL, no HTTP and no crypto here: screens ask the engine
//! and draw what it answers. All text is in `locales/`.

pub mod app;
mod as_text;
mod asking;
mod attaching;
mod components;
mod deleting;
#[doc(hidden)]
pub mod gallery;
mod guide_page;
mod half_written;
mod keeping;
mod look;
mod noting;
mod offering;
pub mod paper;
pub mod platform;
pub mod route;
mod screens;
mod sentences;
mod told;
pub mod ways;
mod welcome_page;
pub mod words;

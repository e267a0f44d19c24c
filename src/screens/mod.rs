//! One file per screen. Screens do not know each other: they only know the routes.

mod clear_phone;
mod connect;
mod delivered;
mod elsewhere;
mod help_now;
mod hide;
mod home;
mod just_saved;
mod me_and_this_phone;
mod my_copy;
mod my_messages;
mod my_pledge;
mod one_promise;
mod one_thread;
mod opening;
mod proof;
mod speak_up;
mod waiting;

pub use clear_phone::ClearPhone;
pub use connect::Connect;
pub use elsewhere::Elsewhere;
pub use help_now::HelpNow;
pub use hide::Hide;
pub use home::Home;
pub use just_saved::JustSaved;
pub use me_and_this_phone::MeAndThisPhone;
pub use my_copy::MyCopy;
pub use my_messages::MyMessages;
pub use my_pledge::MyPledge;
pub use one_promise::OnePromise;
pub use one_thread::OneThread;
pub use opening::Opening;
pub use proof::Proof;
pub use speak_up::{SpeakUp, SpeakUpPage};

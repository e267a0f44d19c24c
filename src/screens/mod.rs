//! One file per screen. Screens do not know each other: they only know the routes.

mod before;
mod choose_lock;
mod connect;
mod delivered;
mod elsewhere;
mod help_now;
mod hide;
mod home;
mod just_saved;
mod my_messages;
mod my_pledge;
mod one_promise;
mod one_thread;
mod opening;
mod speak_up;
mod unlock;
mod waiting;

pub use before::BeforeYouStart;
pub use choose_lock::ChooseLock;
pub use connect::Connect;
pub use elsewhere::Elsewhere;
pub use help_now::HelpNow;
pub use hide::Hide;
pub use home::Home;
pub use just_saved::JustSaved;
pub use my_messages::MyMessages;
pub use my_pledge::MyPledge;
pub use one_promise::OnePromise;
pub use one_thread::OneThread;
pub use opening::Opening;
pub use speak_up::{SpeakUp, SpeakUpPage};
pub use unlock::Unlock;

//! Me and this phone: how the app looks and speaks, which anybody may change; and what is kept here,
//! which only who can open it sees.

mod about;
mod copies;
mod council;
mod delete_all;
mod kept;
mod lock;
mod looks;
mod reading_aloud;
mod setting;

use dioxus::prelude::*;

use crate::{
    app::News,
    components::{LanguageWay, Screen},
    deleting::Remover,
    route::Route,
    screens::Unlock,
    t,
};
use {about::About, kept::Kept, looks::Looks, reading_aloud::ReadingAloud};

/// See the head of this file.
#[component]
pub fn MeAndThisPhone() -> Element {
    let open = use_context::<News>().is_open();
    let remover = use_context::<Remover>();
    // What came of deleting is said once; while it goes on, that is said by itself.
    use_hook(|| remover.seen());
    let mut unlocking = use_signal(|| false);
    use_effect(use_reactive!(|(open,)| {
        if open {
            unlocking.set(false);
        }
    }));
    if unlocking() && !open {
        return rsx! { Unlock {} };
    }
    rsx! {
        Screen { title: t!("me-title"), parent: Route::Home {}, help: true,
            LanguageWay {}
            Looks {}
            ReadingAloud {}
            Kept { onunlock: move |()| unlocking.set(true) }
            About {}
        }
    }
}

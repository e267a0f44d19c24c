//! What stands around every screen: the name, Help now and Hide at the top, the four ways at the
//! bottom, always in the same place.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{EngineStatus, Notice, ask},
};

use super::{Button, Go, Picture};
use crate::{
    app::{News, Shared, use_home},
    platform,
    route::Route,
    screens::{Hide, Opening},
    t,
};

/// Where a screen belongs among the four ways.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Home,
    Pledge,
    Speak,
    Messages,
    Other,
}

impl Way {
    fn of(route: &Route) -> Self {
        match route {
            Route::Home {} => Self::Home,
            Route::MyPledge {} | Route::OnePromise { .. } => Self::Pledge,
            Route::SpeakUp {} | Route::SpeakUpPage { .. } => Self::Speak,
            Route::MyMessages {}
            | Route::OneThread { .. }
            | Route::JustSaved { .. }
            | Route::Proof { .. } => Self::Messages,
            Route::MeAndThisPhone {}
            | Route::ClearPhone {}
            | Route::MyCopy {}
            | Route::HelpNow {}
            | Route::Connect {}
            | Route::Elsewhere { .. } => Self::Other,
        }
    }
}

/// See the head of this file.
#[component]
pub fn Frame() -> Element {
    let mut shared = use_context::<Shared>();
    let news = use_context::<News>();
    let route = use_route::<Route>();
    let home = use_home();
    let mut shifts = use_signal(|| 0_u8);
    let navigator = use_navigator();
    use_effect(move || platform::remember_hidden((shared.hidden)()));
    // An invite that the app was opened with comes first.
    use_hook(move || {
        if shared.invite.peek().is_some() {
            spawn(async move {
                navigator.push(Route::Connect {});
            });
        }
    });

    if (shared.hidden)() {
        return rsx! { Hide {} };
    }
    let status = (news.status)();
    let ready = status == EngineStatus::Ready;
    let way = Way::of(&route);
    let demonstration =
        home.as_ref().and_then(|home| home.authority.as_ref()).is_some_and(|it| it.demonstration);
    let counts = home.as_ref().map_or((0, 0), |home| (home.drafts, home.unread + home.need_you));
    rsx! {
        div {
            id: "app",
            tabindex: "-1",
            onkeydown: move |event| {
                // Shift three times, and nothing in between.
                if event.key() != Key::Shift {
                    shifts.set(0);
                } else if !event.is_auto_repeating() {
                    let pressed = *shifts.peek() + 1;
                    shifts.set(pressed % 3);
                    if pressed == 3 {
                        shared.hidden.set(true);
                    }
                }
            },
            header { class: "top",
                Go { to: Route::Home {}, class: "name", {t!("app-name")} }
                div { class: "top-ways",
                    Go { to: Route::HelpNow {}, class: "help-now", current: route == Route::HelpNow {},
                        Picture { name: "help" }
                        {t!("help-now")}
                    }
                    button {
                        id: "hide",
                        class: "hide-now",
                        r#type: "button",
                        onclick: move |_| shared.hidden.set(true),
                        Picture { name: "hide" }
                        {t!("hide")}
                    }
                }
            }
            if demonstration {
                aside { class: "demonstration", "aria-label": t!("notice"), {t!("demonstration")} }
            }
            main { id: "main-part",
                if let Some(home) = &home {
                    for notice in home.notices.clone() {
                        NoticeBox { notice }
                    }
                }
                if ready || route == (Route::HelpNow {}) {
                    Outlet::<Route> {}
                } else {
                    Opening { status }
                }
            }
            nav { class: "ways", "aria-label": t!("ways"),
                NavWay { to: Route::Home {}, picture: "home", says: t!("way-home"), current: way == Way::Home }
                NavWay { to: Route::MyPledge {}, picture: "pledge", says: t!("way-pledge"), current: way == Way::Pledge }
                NavWay {
                    to: Route::SpeakUp {},
                    picture: "speak-up",
                    says: t!("way-speak-up"),
                    count: counts.0,
                    current: way == Way::Speak,
                }
                NavWay {
                    to: Route::MyMessages {},
                    picture: "messages",
                    says: t!("way-messages"),
                    count: counts.1,
                    current: way == Way::Messages,
                }
            }
            p { class: "sr-only", role: "status", "{shared.said}" }
        }
    }
}

#[component]
fn NavWay(
    to: Route,
    picture: String,
    says: String,
    #[props(default)] count: u32,
    current: bool,
) -> Element {
    rsx! {
        Go { to, current, class: "way",
            span { class: "way-picture",
                Picture { name: picture }
                if count > 0 {
                    span { class: "count", "aria-hidden": "true", "{count}" }
                }
            }
            span { "{says}" }
            if count > 0 {
                span { class: "sr-only", {t!("way-count", count = count)} }
            }
        }
    }
}

#[component]
fn NoticeBox(notice: Notice) -> Element {
    let engine = use_context::<EngineHandle>();
    let (title, says) = match notice {
        Notice::MailboxSetAside => (t!("notice-mailbox-title"), t!("notice-mailbox")),
        Notice::VaultSetAside => (t!("notice-vault-title"), t!("notice-vault")),
        Notice::LibraryRebuilt => (t!("notice-library-title"), t!("notice-library")),
    };
    rsx! {
        section { class: "notice", "aria-label": t!("notice"),
            p { class: "strong", "{title}" }
            p { "{says}" }
            Button {
                onpress: move |()| drop(engine.ask(ask::DismissNotice { notice })),
                {t!("notice-seen")}
            }
        }
    }
}

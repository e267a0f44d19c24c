//! What stands around every screen: the name, Help now, Hide and Lock at the top, the five ways at
//! the bottom, always in the same place. It also decides what stands in the place of a private
//! screen that may not be drawn.

use std::{cell::Cell, rc::Rc};

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{EngineStatus, LockKind, LockView, Notice, Settings, ask},
};

use super::{Button, Go, Picture, use_kept_focus};
use crate::{
    app::{News, Shared, hide, lock_now, use_home, use_settings},
    keeping::Keeper,
    platform,
    route::Route,
    screens::{BeforeYouStart, Hide, Opening, Unlock, use_forgetting_answers},
    t,
    words::Language,
};

/// How often the engine hears that somebody is there, at most.
const HERE_MILLIS: i64 = 10_000;

/// Where a screen belongs among the five ways.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Home,
    Pledge,
    Rights,
    Speak,
    Messages,
    Other,
}

impl Way {
    fn of(route: &Route) -> Self {
        match route {
            Route::Home {} => Self::Home,
            Route::MyPledge {}
            | Route::OnePromise { .. }
            | Route::PledgeCheck {}
            | Route::PromiseCheck { .. } => Self::Pledge,
            Route::MyRights {}
            | Route::OneTopic { .. }
            | Route::OneEntry { .. }
            | Route::Glossary {}
            | Route::OneWord { .. }
            | Route::RightsWhich {}
            | Route::RightsWhichPage { .. }
            | Route::Saved {}
            | Route::SavedEntry { .. }
            | Route::WhatIsHere {}
            | Route::MyCouncil {}
            | Route::CouncilAsks { .. } => Self::Rights,
            Route::SpeakUp {}
            | Route::SpeakUpPage { .. }
            | Route::FeelUnsafe {}
            | Route::MyPeople {}
            | Route::OnePerson { .. } => Self::Speak,
            Route::MyMessages {}
            | Route::OneThread { .. }
            | Route::JustSaved { .. }
            | Route::Proof { .. }
            | Route::Ombudsman { .. } => Self::Messages,
            Route::MeAndThisPhone {}
            | Route::Languages {}
            | Route::Accessibility {}
            | Route::Privacy {}
            | Route::Welcome { .. }
            | Route::ClearPhone {}
            | Route::MyCopy {}
            | Route::HelpNow {}
            | Route::Connect {}
            | Route::BeforeYouStart {}
            | Route::ChooseLock {}
            | Route::Elsewhere { .. } => Self::Other,
        }
    }
}

/// What stands in the middle.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    /// The screen itself.
    Screen,
    /// It is not known yet whether the screen may be drawn.
    Nothing,
    /// It is locked.
    Unlock,
    /// Hide and locks are explained first.
    Explain,
}

/// What stands in the place of a screen. Help now is never delayed, and nothing private is drawn
/// before the engine has said that it is open.
fn inside(
    route: &Route,
    lock: Option<LockView>,
    settings: Option<&Settings>,
    shared: Shared,
) -> Inside {
    if *route == (Route::HelpNow {}) {
        return Inside::Screen;
    }
    if (shared.explain)() {
        return Inside::Explain;
    }
    if !route.is_private() {
        return Inside::Screen;
    }
    let Some(lock) = lock else { return Inside::Nothing };
    if !lock.open {
        return Inside::Unlock;
    }
    // Private, and not what keeps it: here something written begins.
    let begins = !matches!(Way::of(route), Way::Home | Way::Other) || *route == (Route::Connect {});
    if !begins || (shared.went_on)() {
        return Inside::Screen;
    }
    match settings {
        None => Inside::Nothing,
        Some(settings) if !settings.hide_explained => Inside::Explain,
        Some(_) => Inside::Screen,
    }
}

/// See the head of this file.
#[component]
pub fn Frame() -> Element {
    let shared = use_context::<Shared>();
    let news = use_context::<News>();
    let keeper = use_context::<Keeper>();
    let engine = use_context::<EngineHandle>();
    let settings = use_settings();
    let lock = (news.lock)();
    let has_lock = lock.is_some_and(|lock| lock.kind != LockKind::None);
    let can_lock = lock.is_some_and(|lock| lock.open && has_lock);
    let touched_at = use_hook(|| Rc::new(Cell::new(None::<i64>)));
    let touched = use_callback({
        let engine = engine.clone();
        move |()| {
            let now = jiff::Timestamp::now().as_millisecond();
            let told = touched_at.get().is_some_and(|at| (at..at + HERE_MILLIS).contains(&now));
            if can_lock && !told {
                touched_at.set(Some(now));
                drop(engine.ask(ask::Here {}));
            }
        }
    });
    let hide_now = use_callback({
        let (keeper, engine, settings) = (keeper.clone(), engine.clone(), settings.clone());
        move |()| hide(shared, settings.as_ref(), &keeper, &engine)
    });
    let route = use_route::<Route>();
    use_forgetting_answers(&route);
    let home = use_home();
    let mut shifts = use_signal(|| 0_u8);
    let navigator = use_navigator();
    use_effect(move || platform::remember_hidden((shared.hidden)()));
    // The Lock button goes when it is pressed, and the focus with it.
    use_kept_focus(can_lock);
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
    let inside = inside(&route, lock, settings.as_ref(), shared);
    let way = Way::of(&route);
    let demonstration =
        home.as_ref().and_then(|home| home.authority.as_ref()).is_some_and(|it| it.demonstration);
    let counts = home.as_ref().map_or((0, 0), |home| (home.drafts, home.unread + home.need_you));
    rsx! {
        div {
            id: "app",
            tabindex: "-1",
            onpointerdown: move |_| touched.call(()),
            onkeydown: move |event| {
                touched.call(());
                // Shift three times, and nothing in between.
                if event.key() != Key::Shift {
                    shifts.set(0);
                } else if !event.is_auto_repeating() {
                    let pressed = *shifts.peek() + 1;
                    shifts.set(pressed % 3);
                    if pressed == 3 {
                        hide_now.call(());
                    }
                }
            },
            header { class: "top",
                Go { to: Route::Home {}, class: "name", {t!("app-name")} }
                div { class: "top-ways",
                    // First of the three, so that the other two stay where they are without it.
                    if can_lock {
                        button {
                            id: "lock",
                            class: "hide-now",
                            r#type: "button",
                            "aria-label": t!("lock-now"),
                            onclick: move |_| lock_now(&keeper, &engine),
                            Picture { name: "lock" }
                            {t!("lock")}
                        }
                    }
                    Go { id: "to-help", to: Route::HelpNow {}, class: "help-now", current: route == Route::HelpNow {},
                        Picture { name: "help" }
                        {t!("help-now")}
                    }
                    button {
                        id: "hide",
                        class: "hide-now",
                        r#type: "button",
                        onclick: move |_| hide_now.call(()),
                        Picture { name: "hide" }
                        {t!("hide")}
                    }
                }
            }
            if demonstration {
                aside { class: "demonstration", "aria-label": t!("notice"), {t!("demonstration")} }
            }
            // What is marked as private is covered while the app is not in front.
            main { id: "main-part", class: if route.may_show_private() { "private" },
                if let Some(home) = &home {
                    for notice in home.notices.clone() {
                        NoticeBox { notice }
                    }
                }
                if !ready && route != (Route::HelpNow {}) {
                    Opening { status }
                } else {
                    match inside {
                        Inside::Screen => rsx! { Outlet::<Route> {} },
                        Inside::Nothing => rsx! { Opening { status: EngineStatus::Opening } },
                        Inside::Unlock => rsx! {
                            for route in [route.clone()] {
                                Unlock { key: "{route}" }
                            }
                        },
                        Inside::Explain => rsx! {
                            for route in [route.clone()] {
                                BeforeYouStart { key: "{route}" }
                            }
                        },
                    }
                }
            }
            Unchecked { route: route.clone() }
            nav { class: "ways", "aria-label": t!("ways"),
                NavWay { to: Route::Home {}, picture: "home", says: t!("way-home"), current: way == Way::Home }
                NavWay { to: Route::MyPledge {}, picture: "pledge", says: t!("way-pledge"), current: way == Way::Pledge }
                NavWay { to: Route::MyRights {}, picture: "rights", says: t!("way-rights"), current: way == Way::Rights }
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

/// At the end of every screen whose words nobody has checked. Where the languages are chosen, more
/// is said about it.
#[component]
fn Unchecked(route: Route) -> Element {
    let checked = use_context::<Signal<Language>>().read().known.reviewed;
    if checked || route == (Route::Languages {}) {
        return rsx! {};
    }
    rsx! {
        footer { class: "unchecked",
            Go { to: Route::Languages {}, id: "unchecked", class: "change", {t!("unchecked-title")} }
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
    let id = format!("way-{picture}");
    rsx! {
        Go { id, to, current, class: "way",
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
    let (id, title, says) = match notice {
        Notice::MailboxSetAside => ("mailbox", t!("notice-mailbox-title"), t!("notice-mailbox")),
        Notice::VaultSetAside => ("vault", t!("notice-vault-title"), t!("notice-vault")),
        Notice::LibraryRebuilt => ("library", t!("notice-library-title"), t!("notice-library")),
    };
    rsx! {
        section { class: "notice", "aria-labelledby": "notice-{id}",
            p { id: "notice-{id}", class: "strong", "{title}" }
            p { "{says}" }
            Button {
                onpress: move |()| drop(engine.ask(ask::DismissNotice { notice })),
                {t!("notice-seen")}
            }
        }
    }
}

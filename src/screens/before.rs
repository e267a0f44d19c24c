//! Before the first private screen: other people may see this phone. What Hide does and does not
//! do, and the way to a lock. "Not now" goes straight on.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{SettingChange, ask},
};

use crate::{
    app::{News, Shared, hide, use_settings},
    components::{Button, Panel, Screen},
    keeping::Keeper,
    route::Route,
    t,
};

/// See the head of this file. It stands in the place of the screen that was wanted, which is there
/// when it has been answered.
#[component]
pub fn BeforeYouStart() -> Element {
    let engine = use_context::<EngineHandle>();
    let keeper = use_context::<Keeper>();
    let news = use_context::<News>();
    let mut shared = use_context::<Shared>();
    let navigator = use_navigator();
    let route = use_route::<Route>();
    let settings = use_settings();
    let chosen = (news.lock)().is_none_or(|lock| lock.chosen || !lock.open);
    let own = route == Route::BeforeYouStart {};
    let read = {
        let engine = engine.clone();
        move || {
            shared.explain.set(false);
            drop(engine.ask(ask::ChangeSetting { change: SettingChange::HideExplained }));
        }
    };
    let mut read_and_go = read.clone();
    let go_on = move |()| {
        read_and_go();
        shared.went_on.set(true);
        if !own {
            return;
        }
        if navigator.can_go_back() {
            navigator.go_back();
        } else {
            navigator.replace(Route::Home {});
        }
    };
    let mut read_and_choose = read;
    rsx! {
        Screen { title: t!("before-title"), help: true,
            // Whoever needs to write now is not kept waiting by what stands below.
            if !chosen {
                Button { id: "skip-now", onpress: go_on.clone(), {t!("before-skip")} }
            }
            Panel { id: "before-hide", title: t!("before-hide"), picture: "hide",
                p { {t!("before-hide-how")} }
                p { {t!("before-hide-does")} }
                p { {t!("before-hide-not")} }
                ul { class: "points",
                    li { {t!("before-not-history")} }
                    li { {t!("before-not-calls")} }
                    li { {t!("before-not-apps")} }
                    li { {t!("before-not-bill")} }
                }
                Button {
                    id: "try-hide",
                    onpress: move |()| hide(shared, settings.as_ref(), &keeper, &engine),
                    {t!("before-try")}
                }
                p { class: "hint", {t!("before-try-back")} }
            }
            if chosen {
                div { class: "ways-on",
                    Button { id: "go-on", weight: "main", onpress: go_on, {t!("before-go-on")} }
                }
            } else {
                Panel { id: "before-lock", title: t!("before-lock"), picture: "lock",
                    p { {t!("before-lock-why")} }
                    p { {t!("before-later")} }
                    div { class: "ways-on even",
                        Button {
                            id: "to-lock",
                            onpress: move |()| {
                                read_and_choose();
                                shared.wanted.set((!own).then(|| route.clone()));
                                navigator.push(Route::ChooseLock {});
                            },
                            {t!("before-choose")}
                        }
                        Button { id: "not-now", onpress: go_on, {t!("before-not-now")} }
                    }
                }
            }
        }
    }
}

//! The lock, and when it closes by itself.

use dioxus::prelude::*;
use upheld_engine::requests::{LockKind, LockView, SettingChange, Settings, WhenAway, WhenIdle};

use super::setting::Setting;
use crate::{
    components::{Go, Panel},
    route::Route,
    t,
};

const WHEN_AWAY: [WhenAway; 3] =
    [WhenAway::AtOnce, WhenAway::AfterHalfAMinute, WhenAway::AfterFiveMinutes];
const WHEN_IDLE: [WhenIdle; 3] =
    [WhenIdle::OneMinute, WhenIdle::FiveMinutes, WhenIdle::QuarterHour];

/// See the head of this file.
#[component]
pub fn Lock(lock: LockView, settings: Settings) -> Element {
    let locked = lock.kind != LockKind::None;
    let says = match lock.kind {
        LockKind::None => t!("me-lock-none"),
        LockKind::Pin => t!("me-lock-pin"),
        LockKind::Words => t!("me-lock-words"),
    };
    rsx! {
        Panel { id: "me-lock", title: t!("me-lock"),
            p { "{says}" }
            Go { to: Route::ChooseLock {}, id: "to-lock", class: "button plain",
                if locked {
                    {t!("me-lock-change")}
                } else {
                    {t!("me-lock-choose")}
                }
            }
            if locked {
                h3 { id: "me-away", {t!("me-away")} }
                Setting {
                    id: "when-away",
                    labelled_by: "me-away",
                    says: vec![t!("me-at-once"), t!("me-half-a-minute"), t!("me-five-minutes")],
                    changes: WHEN_AWAY.map(SettingChange::WhenAway).to_vec(),
                    chosen: WHEN_AWAY.iter().position(|one| *one == settings.when_away),
                }
                h3 { id: "me-idle", {t!("me-idle")} }
                Setting {
                    id: "when-idle",
                    labelled_by: "me-idle",
                    says: vec![t!("me-one-minute"), t!("me-five-minutes"), t!("me-quarter")],
                    changes: WHEN_IDLE.map(SettingChange::WhenIdle).to_vec(),
                    chosen: WHEN_IDLE.iter().position(|one| *one == settings.when_idle),
                }
            }
        }
    }
}

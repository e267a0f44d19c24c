//! Whether copies of messages stay.

use dioxus::prelude::*;
use upheld_engine::requests::{SettingChange, Settings};

use super::setting::Setting;
use crate::{components::Panel, t};

/// See the head of this file.
#[component]
pub fn Copies(settings: Settings) -> Element {
    rsx! {
        Panel { id: "me-keep", title: t!("me-keep"),
            p { {t!("me-keep-says")} }
            Setting {
                id: "keep-copies",
                labelled_by: "me-keep",
                says: vec![t!("me-keep-yes"), t!("me-keep-no")],
                changes: vec![SettingChange::KeepCopies(true), SettingChange::KeepCopies(false)],
                chosen: settings.keep_copies.map(|keep| usize::from(!keep)),
            }
            p { class: "hint", {t!("me-keep-from-now")} }
        }
    }
}

//! How the app looks: how to read, how large, in which colours, and what moves. It is the same before
//! and after any lock.

use dioxus::prelude::*;
use upheld_engine::requests::{LookChange, Motion, SettingChange, TextSize, Theme};

use super::setting::Setting;
use crate::{
    components::{EasyReadSwitch, Panel},
    look::use_look,
    t,
};

const SIZES: [TextSize; 4] =
    [TextSize::Usual, TextSize::Large, TextSize::Larger, TextSize::Largest];
const THEMES: [Theme; 4] = [Theme::AsPhone, Theme::Light, Theme::Dark, Theme::Contrast];
const MOTIONS: [Motion; 2] = [Motion::AsPhone, Motion::None];

/// See the head of this file.
#[component]
pub fn Looks() -> Element {
    let look = use_look();
    rsx! {
        Panel { id: "me-reading", title: t!("me-reading"),
            p { {t!("me-reading-says")} }
            EasyReadSwitch {}
        }
        Panel { id: "me-text", title: t!("me-text"),
            Setting {
                id: "text-size",
                labelled_by: "me-text",
                says: SIZES.map(size_words).to_vec(),
                changes: looks(SIZES, LookChange::TextSize),
                chosen: SIZES.iter().position(|one| *one == look.text_size),
            }
            p { class: "example", {t!("me-text-example")} }
        }
        Panel { id: "me-theme", title: t!("me-theme"),
            Setting {
                id: "theme",
                labelled_by: "me-theme",
                says: THEMES.map(theme_words).to_vec(),
                changes: looks(THEMES, LookChange::Theme),
                chosen: THEMES.iter().position(|one| *one == look.theme),
            }
        }
        Panel { id: "me-motion", title: t!("me-motion"),
            Setting {
                id: "motion",
                labelled_by: "me-motion",
                says: MOTIONS.map(motion_words).to_vec(),
                changes: looks(MOTIONS, LookChange::Motion),
                chosen: MOTIONS.iter().position(|one| *one == look.motion),
            }
        }
    }
}

fn looks<T, const N: usize>(all: [T; N], change: fn(T) -> LookChange) -> Vec<SettingChange> {
    all.map(|one| SettingChange::Look(change(one))).to_vec()
}

fn size_words(size: TextSize) -> String {
    match size {
        TextSize::Usual => t!("me-text-usual"),
        TextSize::Large => t!("me-text-large"),
        TextSize::Larger => t!("me-text-larger"),
        TextSize::Largest => t!("me-text-largest"),
    }
}

fn theme_words(theme: Theme) -> String {
    match theme {
        Theme::AsPhone => t!("me-theme-as-phone"),
        Theme::Light => t!("me-theme-light"),
        Theme::Dark => t!("me-theme-dark"),
        Theme::Contrast => t!("me-theme-contrast"),
    }
}

fn motion_words(motion: Motion) -> String {
    match motion {
        Motion::AsPhone => t!("me-motion-as-phone"),
        Motion::None => t!("me-motion-none"),
    }
}

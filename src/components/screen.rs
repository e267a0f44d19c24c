//! What every screen has: a way back, one heading, and what it says.

use dioxus::prelude::*;

use super::{Back, BackHere, NeedHelp, Say, use_easy_read};
use crate::{platform, route::Route, told::Words};

/// The id of the heading that gets the focus.
pub const HEADING: &str = "heading";

/// When what is on a screen changes by itself, what had the focus may be gone with it. Then the
/// heading has it again, and nothing moves.
pub fn use_kept_focus<T: PartialEq + Clone + 'static>(shown: T) {
    use_effect(use_reactive!(|(shown,)| {
        let _ = shown;
        platform::keep_focus(HEADING);
    }));
}

/// When something opens in place, its beginning has the focus: what had it may be gone.
pub fn use_focus_when(open: bool, id: String) {
    use_effect(use_reactive!(|(open, id)| {
        if open {
            platform::focus(&id);
        }
    }));
}

/// One screen. Made anew for each, so that its heading gets the focus when it comes.
#[component]
pub fn Screen(
    #[props(into)] title: Words,
    /// Where Back leads when the app began on this screen. Without it there is no Back.
    #[props(default)]
    parent: Option<Route>,
    /// What Back does on a screen of several pages. Without it Back leads to another screen.
    #[props(default)]
    onback: Option<EventHandler<()>>,
    /// The id of the field that the heading is the label of.
    #[props(default)]
    label_for: Option<String>,
    /// A line above the heading.
    #[props(default)]
    above: Option<String>,
    /// 999 and Childline at the end: on every writing, waiting and failing screen.
    #[props(default)]
    help: bool,
    children: Element,
) -> Element {
    use_effect(|| platform::arrive(HEADING));
    let easy = use_easy_read();
    rsx! {
        article { class: if easy { "screen easy" } else { "screen" },
            if let Some(onback) = onback {
                BackHere { onback }
            } else if let Some(parent) = parent {
                Back { parent }
            }
            if let Some(above) = above {
                p { class: "above", "{above}" }
            }
            h1 { id: HEADING, tabindex: "-1",
                if let Some(field) = label_for {
                    label { r#for: field, Say { words: title } }
                } else {
                    Say { words: title }
                }
            }
            {children}
            if help {
                NeedHelp {}
            }
        }
    }
}

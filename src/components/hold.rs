//! A button that does its work only when it is held for a while. Letting go stops it. Who cannot
//! hold a button, or presses it with a keyboard or a screen reader, gets a wait that can be
//! stopped, and then a second button.

use dioxus::{core::Task, prelude::*};

use super::{Button, use_focus_when, use_kept_focus};
use crate::{platform, t};

/// How often the time is looked at.
const STEP: u32 = 100;
/// So many steps are held.
const HELD: u32 = 30;
/// Seconds until the second button is there.
const SECONDS: u32 = 5;

/// Where it stands.
#[derive(Clone, Copy, PartialEq)]
enum Stand {
    Quiet,
    /// Held for so many steps.
    Held(u32),
    /// It was let go too soon.
    LetGo,
    /// So many seconds are left until the second button is there.
    Counting(u32),
    /// The second button is there.
    Sure,
}

/// See the head of this file.
#[component]
pub fn Hold(
    id: String,
    /// What it does.
    says: String,
    /// What the second button says.
    sure: String,
    onheld: EventHandler<()>,
) -> Element {
    let mut stand = use_signal(|| Stand::Quiet);
    let mut by_pointer = use_signal(|| false);
    // What runs here ends with the screen, and then nothing is done.
    let mut running = use_signal(|| None::<Task>);
    let mut stop = move || {
        if let Some(task) = running.write().take() {
            task.cancel();
        }
    };
    let mut let_go = move || {
        if matches!(*stand.peek(), Stand::Held(_)) {
            stop();
            stand.set(Stand::LetGo);
        }
    };
    let mut hold = move || {
        if matches!(*stand.peek(), Stand::Counting(_) | Stand::Sure | Stand::Held(_)) {
            return;
        }
        stop();
        stand.set(Stand::Held(0));
        let task = spawn(async move {
            for step in 1..=HELD {
                platform::wait(STEP).await;
                stand.set(Stand::Held(step));
            }
            stand.set(Stand::Quiet);
            onheld.call(());
        });
        running.set(Some(task));
    };
    let mut count = move || {
        if matches!(*stand.peek(), Stand::Counting(_) | Stand::Sure) {
            return;
        }
        stop();
        stand.set(Stand::Counting(SECONDS));
        let task = spawn(async move {
            for left in (0..SECONDS).rev() {
                platform::wait(10 * STEP).await;
                stand.set(if left > 0 { Stand::Counting(left) } else { Stand::Sure });
            }
        });
        running.set(Some(task));
    };
    let held = match stand() {
        Stand::Held(steps) => steps,
        _ => 0,
    };
    let second = matches!(stand(), Stand::Counting(_) | Stand::Sure);
    use_focus_when(second, format!("{id}-stop"));
    use_kept_focus(second);
    rsx! {
        div { class: "hold",
            if !second {
                button {
                    id: "{id}",
                    class: "button alert holds",
                    r#type: "button",
                    aria_describedby: "{id}-hint",
                    oncontextmenu: move |event| event.prevent_default(),
                    onpointerdown: move |_| {
                        by_pointer.set(true);
                        hold();
                    },
                    onpointerup: move |_| let_go(),
                    onpointerleave: move |_| let_go(),
                    onpointercancel: move |_| let_go(),
                    onclick: move |_| {
                        // A press with no pointer before it comes from a keyboard or a reader.
                        if !by_pointer() {
                            count();
                        }
                        by_pointer.set(false);
                    },
                    "{says}"
                }
                progress { max: "{HELD}", value: "{held}", "aria-hidden": "true" }
                p { id: "{id}-hint", class: "hint", {t!("hold-hint")} }
                p { role: "status",
                    if stand() == Stand::LetGo {
                        {t!("hold-let-go")}
                    }
                }
                Button { id: "{id}-other-way", weight: "quiet", onpress: move |()| count(), {t!("hold-other-way")} }
            } else {
                p { class: "strong", role: "status",
                    if let Stand::Counting(left) = stand() {
                        {t!("hold-counting", count = left)}
                    } else {
                        {t!("hold-ready")}
                    }
                }
                if stand() == Stand::Sure {
                    Button {
                        id: "{id}-sure",
                        weight: "alert",
                        onpress: move |()| {
                            stand.set(Stand::Quiet);
                            onheld.call(());
                        },
                        "{sure}"
                    }
                }
                Button {
                    id: "{id}-stop",
                    onpress: move |()| {
                        stop();
                        stand.set(Stand::Quiet);
                    },
                    {t!("hold-stop")}
                }
            }
        }
    }
}

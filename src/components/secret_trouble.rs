//! What is said when a PIN or words did not open something, and how long until the next try.

use dioxus::{core::spawn_forever, prelude::*};
use upheld_engine::requests::Refusal;

use super::{Picture, refusal_words, weak_words};
use crate::{platform, t, words::wait_words};

const SECOND: u32 = 1000;

/// How long until the next try. One for the whole app, so that a screen that is left and comes
/// again goes on counting.
#[derive(Clone, Copy)]
pub struct NextTry {
    left: Signal<i64>,
}

impl NextTry {
    /// For the root component.
    #[must_use]
    pub fn new() -> Self {
        Self { left: Signal::new(0) }
    }

    /// How many milliseconds are left; 0 when it can be now. Drawn again as it counts.
    #[must_use]
    pub fn left(self) -> i64 {
        (self.left)()
    }

    /// Takes in what the engine said of the next try.
    pub fn hear(mut self, refusal: &Refusal) {
        let (Refusal::WrongSecret { wait_millis } | Refusal::WaitFirst { wait_millis }) = refusal
        else {
            return;
        };
        let counts_already = *self.left.peek() > 0;
        self.left.set((*wait_millis).max(0));
        if *wait_millis > 0 && !counts_already {
            spawn_forever(self.count());
        }
    }

    /// Counts down by the clock, and never slower than the ticks: a clock that is put back does
    /// not make anybody wait longer.
    async fn count(mut self) {
        while *self.left.peek() > 0 {
            let before = now();
            platform::wait(SECOND).await;
            let passed = now().saturating_sub(before).max(SECOND.into());
            let left = *self.left.peek();
            self.left.set(left.saturating_sub(passed).max(0));
        }
    }
}

impl Default for NextTry {
    fn default() -> Self {
        Self::new()
    }
}

fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// What is said at the field itself: that it was wrong, or cannot be taken.
pub fn secret_fault(refusal: &Refusal) -> Option<String> {
    match refusal {
        Refusal::WrongSecret { .. } => Some(t!("wrong-secret-field")),
        Refusal::Weak(why) => Some(weak_words(*why)),
        _ => None,
    }
}

/// How long until the next try, for a screen.
pub fn use_next_try() -> NextTry {
    use_context::<NextTry>()
}

/// Why it did not open, with the time until the next try counting down. It is read out when it
/// comes and when the wait is over, not at every second.
#[component]
pub fn SecretTrouble(refusal: Option<Refusal>) -> Element {
    let left = use_next_try().left();
    // A wait goes on, also on a screen that has come anew.
    let waits = left > 0;
    let says = match &refusal {
        _ if waits => None,
        // What was wrong is said at the field, and the wait is over.
        None
        | Some(
            Refusal::WrongSecret { .. }
            | Refusal::WaitFirst { .. }
            | Refusal::Weak(_)
            | Refusal::Locked,
        ) => None,
        Some(refusal) => Some(refusal_words(refusal)),
    };
    rsx! {
        if waits {
            div { class: "panel waiting",
                Picture { name: "clock" }
                p { class: "strong", {t!("next-try", wait = wait_words(left))} }
            }
        }
        if let Some(says) = says {
            div { class: "trouble", role: "alert",
                Picture { name: "warning" }
                p { "{says}" }
            }
        }
        p { class: "sr-only", role: "status",
            if !waits && matches!(refusal, Some(Refusal::WrongSecret { wait_millis: 1.. } | Refusal::WaitFirst { .. })) {
                {t!("next-try-now")}
            }
        }
    }
}

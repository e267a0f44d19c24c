//! The least a Dioxus window can show: what `scripts/bench` measures the app's window against.

use dioxus::prelude::*;

fn main() {
    dioxus::launch(|| rsx! { h1 { "A window" } });
}

//! Where the reader is, without the address bar telling. A browser's list of visited pages can be
//! read by anyone who holds the phone, so every screen has the same address: the route, and how
//! far down the page the reader was, are in the entry's own state, which lists do not show.

use std::{cell::Cell, sync::Arc};

use dioxus::prelude::History;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{ScrollRestoration, Window};

/// See the head of this file.
pub struct QuietHistory {
    window: Window,
    history: web_sys::History,
    address: String,
}

/// What one entry of the browser's history holds.
struct Place {
    route: String,
    depth: u32,
    scroll: f64,
}

thread_local! {
    /// How far down the page that comes next should stand.
    static NEXT_SCROLL: Cell<f64> = const { Cell::new(0.0) };
}

/// How far down the page that has just come should stand. Asked once; then it is the top again.
pub fn take_scroll() -> f64 {
    NEXT_SCROLL.take()
}

impl QuietHistory {
    /// Takes over the window's history. What was in the address besides the path is dropped from
    /// it: an invite is read before this.
    pub fn new(window: Window) -> Option<Self> {
        let history = window.history().ok()?;
        let address = window.location().pathname().ok()?;
        let quiet = Self { window, history, address };
        quiet.history.set_scroll_restoration(ScrollRestoration::Manual).ok();
        let place = quiet.place();
        NEXT_SCROLL.set(place.scroll);
        quiet.put(&place);
        Some(quiet)
    }

    fn place(&self) -> Place {
        let state = self.history.state().unwrap_or(JsValue::NULL);
        let get = |name: &str| js_sys::Reflect::get(&state, &name.into()).ok();
        Place {
            route: get("route")
                .and_then(|route| route.as_string())
                .unwrap_or_else(|| "/".to_owned()),
            depth: get("depth").and_then(|depth| depth.as_f64()).map_or(0, |depth| depth as u32),
            scroll: get("scroll").and_then(|scroll| scroll.as_f64()).unwrap_or_default(),
        }
    }

    fn state(place: &Place) -> JsValue {
        let state = js_sys::Object::new();
        let set = |name: &str, value: JsValue| js_sys::Reflect::set(&state, &name.into(), &value);
        let done = set("route", place.route.as_str().into())
            .and(set("depth", place.depth.into()))
            .and(set("scroll", place.scroll.into()));
        if done.is_ok() { state.into() } else { JsValue::NULL }
    }

    fn put(&self, place: &Place) {
        let state = Self::state(place);
        if self.history.replace_state_with_url(&state, "", Some(&self.address)).is_err() {
            tracing::warn!("the browser does not keep where the reader is");
        }
    }
}

impl History for QuietHistory {
    fn current_route(&self) -> String {
        self.place().route
    }

    fn can_go_back(&self) -> bool {
        self.place().depth > 0
    }

    fn can_go_forward(&self) -> bool {
        false
    }

    fn go_back(&self) {
        self.history.back().ok();
    }

    fn go_forward(&self) {
        self.history.forward().ok();
    }

    fn push(&self, route: String) {
        let here = self.place();
        if here.route == route {
            return;
        }
        let depth = here.depth.saturating_add(1);
        self.put(&Place { scroll: self.window.scroll_y().unwrap_or_default(), ..here });
        let state = Self::state(&Place { route, depth, scroll: 0.0 });
        NEXT_SCROLL.set(0.0);
        if self.history.push_state_with_url(&state, "", Some(&self.address)).is_err() {
            tracing::warn!("the browser does not keep where the reader is");
        }
    }

    fn replace(&self, route: String) {
        let here = self.place();
        NEXT_SCROLL.set(0.0);
        self.put(&Place { route, depth: here.depth, scroll: 0.0 });
    }

    fn updater(&self, changed: Arc<dyn Fn() + Send + Sync>) {
        let history = self.history.clone();
        let listener = Closure::<dyn FnMut()>::new(move || {
            let state = history.state().unwrap_or(JsValue::NULL);
            let scroll = js_sys::Reflect::get(&state, &"scroll".into()).ok();
            NEXT_SCROLL.set(scroll.and_then(|scroll| scroll.as_f64()).unwrap_or_default());
            changed();
        });
        let listener: js_sys::Function = listener.into_js_value().unchecked_into();
        self.window.add_event_listener_with_callback("popstate", &listener).ok();
    }
}

//! Handing text to another app, or to a printer, in a browser.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Navigator, ShareData, Window};

use super::HandedOn;

fn window() -> Option<Window> {
    web_sys::window()
}

fn navigator() -> Option<Navigator> {
    Some(window()?.navigator())
}

/// Older browsers lack some of it, and all of them do on a page without TLS.
fn has(of: &JsValue, name: &str) -> bool {
    js_sys::Reflect::get(of, &name.into()).is_ok_and(|it| !it.is_undefined() && !it.is_null())
}

pub fn can_share() -> bool {
    navigator().is_some_and(|it| has(&it, "share") || has(&it, "clipboard"))
}

pub async fn share(title: &str, text: &str) -> HandedOn {
    let Some(navigator) = navigator() else { return HandedOn::Not };
    if has(&navigator, "share") {
        let data = ShareData::new();
        data.set_title(title);
        data.set_text(text);
        match JsFuture::from(navigator.share_with_data(&data)).await {
            Ok(_) => return HandedOn::ToAnApp,
            Err(error) if is_abort(&error) => return HandedOn::NotWanted,
            Err(_) => {}
        }
    }
    if has(&navigator, "clipboard")
        && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
    {
        return HandedOn::ToTheClipboard;
    }
    HandedOn::Not
}

/// The reader closed the list of apps.
fn is_abort(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
}

pub fn can_print() -> bool {
    window().is_some_and(|window| has(&window, "print"))
}

pub fn print() {
    if let Some(window) = window() {
        window.print().ok();
    }
}

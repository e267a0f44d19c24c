//! In a browser. The page and the engine are the same program: in a window it draws the app, in a
//! worker it is the engine. Nothing here evaluates text as a program.

use std::rc::Rc;

use dioxus::{
    core::NoOpMutations,
    history::{History, MemoryHistory},
    prelude::*,
};
use futures::FutureExt as _;
use upheld_engine::{
    handle::line,
    pack::Icon,
    requests::{EngineStatus, Update},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Blob, BlobPropertyBag, Document, FocusOptions, HtmlAnchorElement, HtmlElement,
    ScrollIntoViewOptions, ScrollLogicalPosition, Url, VisibilityState, Window,
};

use super::{
    CannotSave, Landed, Numbers, Page,
    quiet_history::{QuietHistory, take_scroll},
};
use crate::{
    app::{Line, use_app},
    look::LastTime,
    route::Route,
};

pub use super::share_sheet::{can_print, can_share, print, share};
pub use super::speech::{local_voice, say, stop_saying};

pub const NUMBERS: Numbers = Numbers::Links;
pub const LINKS_TELL: bool = false;

const HIDDEN: &str = "covered";
const INVITE: &str = "invite";
/// The worker's name that boot.js gives.
const REHEARSAL: &str = "rehearsal";
/// early.js reads it, too.
const PAGE: &str = "page";

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

pub fn launch() {
    match js_sys::global().dyn_into::<web_sys::DedicatedWorkerGlobalScope>() {
        Ok(worker) if worker.name() == REHEARSAL => rehearse(),
        Ok(_) => wasm_bindgen_futures::spawn_local(upheld_engine::host::browser::run_worker()),
        Err(_) => wasm_bindgen_futures::spawn_local(begin()),
    }
}

/// Draws Home for nobody. A browser compiles each part of the program when it first runs; what has
/// run here need not be compiled on the page, where a press would have to wait for it.
fn rehearse() {
    let (engine, updates, end) = line();
    end.tell(Update::Status(EngineStatus::Ready));
    let mut dom = VirtualDom::new(InSteps)
        .with_root_context(Line::new(engine, updates))
        .with_root_context(Rc::new(MemoryHistory::default()) as Rc<dyn History>);
    dom.rebuild_in_place();
    while dom.wait_for_work().now_or_never().is_some() {
        dom.render_immediate(&mut NoOpMutations);
    }
}

/// In steps, so that a press on the first page is answered between them.
async fn begin() {
    keep_invite();
    let (engine, updates) = upheld_engine::host::browser::start();
    wait(0).await;
    drop(LastTime::of_platform().language());
    wait(0).await;
    let root = VirtualDom::new(InSteps).with_root_context(Line::new(engine, updates));
    let mut config = dioxus::web::Config::new();
    if let Some(history) = window().and_then(QuietHistory::new) {
        config = config.history(Rc::new(history));
    }
    dioxus::web::launch::launch_virtual_dom(root, config);
}

/// The app: what is behind all screens first, and then a screen.
#[component]
fn InSteps() -> Element {
    use_app();
    let mut begun = use_signal(|| false);
    use_future(move || async move {
        wait(0).await;
        begun.set(true);
    });
    rsx! {
        if begun() {
            Router::<Route> {}
        }
    }
}

/// An invite stands behind the `#` of the address. It is put by for this tab, because the address
/// is cleaned before the app asks for it.
fn keep_invite() {
    let Some(window) = window() else { return };
    let hash = window.location().hash().unwrap_or_default();
    if hash.starts_with("#join=")
        && let Ok(Some(kept)) = window.session_storage()
    {
        kept.set_item(INVITE, &hash).ok();
    }
}

pub fn start_link() -> Option<String> {
    let kept = window()?.session_storage().ok()??;
    let invite = kept.get_item(INVITE).ok()??;
    kept.remove_item(INVITE).ok();
    Some(invite)
}

/// The links do it.
pub fn dial(_number: &str) {}

/// The links do it.
pub fn sms(_number: &str) {}

pub fn set_page(page: &Page) {
    let Some(document) = document() else { return };
    document.set_title(&page.name);
    let (of_tab, of_home_screen) = icons(page.icon);
    set_icon(&document, "icon", &of_tab);
    set_icon(&document, "apple-touch-icon", &of_home_screen);
    if let Some(root) = document.document_element() {
        for (name, value) in page.attributes() {
            match value {
                Some(value) => root.set_attribute(name, value).ok(),
                None => root.remove_attribute(name).ok(),
            };
        }
    }
    let kept = window().and_then(|window| window.local_storage().ok().flatten());
    if let (Some(kept), Ok(text)) = (kept, serde_json::to_string(page)) {
        kept.set_item(PAGE, &text).ok();
    }
}

/// Where an icon is: for the tab, and for a home screen that does not read the manifest.
fn icons(icon: Option<Icon>) -> (String, String) {
    let start = icon.map_or_else(|| "/icon".into(), |icon| format!("/assets/icons/{icon}"));
    (format!("{start}.svg"), format!("{start}-192.png"))
}

fn set_icon(document: &Document, of: &str, address: &str) {
    let link = document.query_selector(&format!("link[rel='{of}']"));
    if let Ok(Some(link)) = link
        && link.get_attribute("href").as_deref() != Some(address)
    {
        link.set_attribute("href", address).ok();
    }
}

pub fn last_page() -> Option<Page> {
    let kept = window()?.local_storage().ok()??.get_item(PAGE).ok()??;
    serde_json::from_str(&kept).ok()
}

pub fn languages() -> Vec<String> {
    let Some(window) = window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        element.focus().ok();
    }
}

fn focus_in_place(id: &str) {
    if let Some(element) = element(id) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        element.focus_with_options(&options).ok();
    }
}

pub fn keep_focus(id: &str) {
    let lost =
        |document: Document| document.active_element().is_none_or(|it| it.tag_name() == "BODY");
    if document().is_some_and(lost) {
        focus_in_place(id);
    }
}

pub fn show(id: &str) {
    if let Some(element) = element(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

pub fn arrive(heading: &str) {
    focus_in_place(heading);
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, take_scroll());
    }
}

pub fn on_online(call: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let call = Rc::new(call);
    let online = {
        let call = call.clone();
        Closure::<dyn FnMut()>::new(move || call())
    };
    let front = Closure::<dyn FnMut()>::new(move || {
        if document()
            .is_some_and(|document| document.visibility_state() == VisibilityState::Visible)
        {
            call();
        }
    });
    let online: js_sys::Function = online.into_js_value().unchecked_into();
    let front: js_sys::Function = front.into_js_value().unchecked_into();
    window.add_event_listener_with_callback("online", &online).ok();
    if let Some(document) = window.document() {
        document.add_event_listener_with_callback("visibilitychange", &front).ok();
    }
}

pub fn remember_hidden(hidden: bool) {
    let Some(Ok(Some(kept))) = window().map(|window| window.session_storage()) else { return };
    if hidden {
        kept.set_item(HIDDEN, "1").ok();
    } else {
        kept.remove_item(HIDDEN).ok();
    }
}

pub fn was_hidden() -> bool {
    let kept = window().and_then(|window| window.session_storage().ok().flatten());
    kept.and_then(|kept| kept.get_item(HIDDEN).ok().flatten()).is_some()
}

pub fn take_over() {
    if upheld_engine::host::browser::take_over().is_err() {
        tracing::warn!("the other tab could not be asked");
    }
}

pub async fn wait(millis: u32) {
    let Some(window) = window() else { return };
    let millis = i32::try_from(millis).unwrap_or(i32::MAX);
    let gone_by = js_sys::Promise::new(&mut |done, _| {
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, millis).ok();
    });
    wasm_bindgen_futures::JsFuture::from(gone_by).await.ok();
}

/// Covers, or shows again, what is private on the page: at once, before the system takes its
/// picture of the app.
fn cover(away: bool) {
    if let Some(page) = document().and_then(|document| document.document_element()) {
        page.toggle_attribute_with_force("data-away", away).ok();
    }
}

pub fn on_away(call: impl Fn(bool) + 'static) {
    let Some(window) = window() else { return };
    let call = Rc::new(move |away| {
        cover(away);
        if away {
            stop_saying();
        }
        call(away);
    });
    let turned = {
        let call = call.clone();
        Closure::<dyn FnMut()>::new(move || {
            call(document().is_none_or(|it| it.visibility_state() != VisibilityState::Visible));
        })
    };
    let leaves = {
        let call = call.clone();
        Closure::<dyn FnMut()>::new(move || call(true))
    };
    // A page that the browser had put by comes back as it was.
    let comes = Closure::<dyn FnMut()>::new(move || call(false));
    let turned: js_sys::Function = turned.into_js_value().unchecked_into();
    let leaves: js_sys::Function = leaves.into_js_value().unchecked_into();
    let comes: js_sys::Function = comes.into_js_value().unchecked_into();
    window.add_event_listener_with_callback("pagehide", &leaves).ok();
    window.add_event_listener_with_callback("pageshow", &comes).ok();
    if let Some(document) = window.document() {
        document.add_event_listener_with_callback("visibilitychange", &turned).ok();
    }
}

/// How long the browser may take until it has begun to write a file down.
const TAKEN_BY_THEN: u32 = 60_000;

/// As a download. A browser does not tell whether it was written.
pub fn save_file(name: &str, media_type: &str, bytes: &[u8]) -> Result<Landed, CannotSave> {
    download(name, media_type, bytes).map_err(|_| CannotSave::Failed)?;
    Ok(Landed::WithTheBrowser)
}

fn download(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let link = document().ok_or(JsValue::NULL)?.create_element("a")?;
    let link: HtmlAnchorElement = link.dyn_into()?;
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    wasm_bindgen_futures::spawn_local(async move {
        wait(TAKEN_BY_THEN).await;
        Url::revoke_object_url(&address).ok();
    });
    Ok(())
}

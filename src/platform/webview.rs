//! What desktop and mobile share: the app draws into the system's own web view. The page may load
//! nothing and reach nothing but this program, because the view would hand out any file it can
//! read.

use base64::{Engine as _, prelude::BASE64_STANDARD};
#[cfg(feature = "desktop")]
use dioxus::desktop as view;
#[cfg(not(feature = "desktop"))]
use dioxus::mobile as view;
use dioxus::prelude::*;
use upheld_engine::{
    handle::line,
    host::native::NativeConfig,
    requests::{EngineStatus, OpenFailure, Update},
};

use super::{HandedOn, Page, Spoken};
use crate::app::{App, Line};
use view::{
    Config, DesktopContext,
    tao::event::{Event, WindowEvent},
};

macro_rules! style_sheets {
    ($($name:literal)*) => { concat!($(include_str!(concat!("../../assets/styles/", $name))),*) };
}

/// What `assets/styles/app.css` lists, in its order.
const STYLE: &str = style_sheets! {
    "tokens.css" "fonts.css" "base.css" "pictures.css" "frame.css" "buttons.css" "cards.css"
    "weights.css" "panels.css" "lists.css" "fields.css" "reading.css" "easy-read.css" "help.css"
    "game.css" "motion.css" "languages.css" "print.css"
};

/// A font by the name that a style sheet calls it.
macro_rules! font {
    ($name:literal) => {
        (
            concat!("../fonts/", $name, ".woff2"),
            include_bytes!(concat!("../../assets/fonts/", $name, ".woff2")),
        )
    };
}

const FONTS: &[(&str, &[u8])] = &[
    font!("atkinson-hyperlegible-next-latin-400"),
    font!("atkinson-hyperlegible-next-latin-700"),
    font!("atkinson-hyperlegible-next-latin-ext-400"),
    font!("atkinson-hyperlegible-next-latin-ext-700"),
    font!("noto-sans-vietnamese-400"),
    font!("noto-sans-vietnamese-700"),
    font!("noto-sans-cyrillic-400"),
    font!("noto-sans-cyrillic-700"),
    font!("noto-sans-ukrainian-signs-400"),
    font!("noto-sans-ukrainian-signs-700"),
    font!("noto-sans-arabic-400"),
    font!("noto-sans-arabic-700"),
    font!("noto-sans-ethiopic-400"),
    font!("noto-sans-ethiopic-700"),
];

/// Covers what is private while the page cannot be seen.
const COVER: &str = "document.addEventListener('visibilitychange', () => \
     document.documentElement.toggleAttribute('data-away', document.hidden));";

/// Where the page is, as the view sees it.
const ORIGIN: &str = if cfg!(target_os = "android") {
    "https://dioxus.index.html"
} else if cfg!(target_os = "windows") {
    "http://dioxus.index.html"
} else {
    "dioxus://index.html"
};

/// Starts the engine in its folders, if there are any, and the app in front of it.
pub fn launch(folders: Option<NativeConfig>, config: Config) {
    let (engine, updates) = match folders {
        Some(folders) => upheld_engine::host::native::start(folders),
        None => {
            let (engine, updates, end) = line();
            end.tell(Update::Status(EngineStatus::Failed(OpenFailure::NoStorage)));
            (engine, updates)
        }
    };
    let root = VirtualDom::new(App).with_root_context(Line::new(engine, updates));
    view::launch::launch_virtual_dom(root, config.with_custom_index(index()));
}

/// The page, with its style and its fonts inside it.
fn index() -> String {
    let mut style = STYLE.to_owned();
    for (name, font) in FONTS {
        let data = format!("data:font/woff2;base64,{}", BASE64_STANDARD.encode(font));
        style = style.replace(name, &data);
    }
    // The loader that Dioxus puts in is inline and differs every time.
    let policy = format!(
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; \
         connect-src {ORIGIN}//__events ws://127.0.0.1:*; base-uri 'none'; form-action 'none'"
    );
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>Upheld</title>\
         <style>{style}</style><script>{COVER}</script></head><body><div id=\"main\"></div></body></html>"
    )
}

/// Hands the view a line of script. It cannot be text from elsewhere: values go in as JSON.
fn run(script: &str) {
    let view = dioxus::core::try_consume_context::<DesktopContext>();
    if let Some(Err(error)) = view.map(|view| view.webview.evaluate_script(script)) {
        tracing::warn!("the view did not take a script: {error}");
    }
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

pub fn set_page(page: &Page) {
    let mut script =
        format!("document.title = {}; const root = document.documentElement;", json(&page.name));
    for (name, value) in page.attributes() {
        script.push_str(&match value {
            Some(value) => format!(" root.setAttribute({}, {});", json(name), json(value)),
            None => format!(" root.removeAttribute({});", json(name)),
        });
    }
    run(&format!("{{ {script} }}"));
    if let Some(view) = dioxus::core::try_consume_context::<DesktopContext>() {
        view.set_title(&page.name);
    }
}

/// The page comes with the app here: there is nothing before it.
pub fn last_page() -> Option<Page> {
    None
}

pub fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

pub fn focus(id: &str) {
    run(&format!("document.getElementById({})?.focus()", json(id)));
}

pub fn keep_focus(id: &str) {
    run(&format!(
        "if ((document.activeElement ?? document.body) === document.body) \
         document.getElementById({})?.focus({{ preventScroll: true }})",
        json(id)
    ));
}

pub fn show(id: &str) {
    run(&format!("document.getElementById({})?.scrollIntoView({{ block: 'nearest' }})", json(id)));
}

pub fn arrive(heading: &str) {
    let id = json(heading);
    run(&format!(
        "document.getElementById({id})?.focus({{ preventScroll: true }}); window.scrollTo(0, 0)"
    ));
}

/// The system's own word: a window loses and gains the focus, a phone puts the app to sleep. The
/// page covers itself as well, when it is told that it cannot be seen: a phone takes its picture
/// of the app before a line of script from here would be through.
pub fn on_away(call: impl Fn(bool) + 'static) {
    let Some(view) = dioxus::core::try_consume_context::<DesktopContext>() else { return };
    let page = view.clone();
    view.create_wry_event_handler(move |event, _| {
        let away = match event {
            Event::Suspended | Event::WindowEvent { event: WindowEvent::Focused(false), .. } => {
                true
            }
            Event::Resumed | Event::WindowEvent { event: WindowEvent::Focused(true), .. } => false,
            _ => return,
        };
        let cover = format!("document.documentElement.toggleAttribute('data-away', {away})");
        if let Err(error) = page.webview.evaluate_script(&cover) {
            tracing::warn!("the view did not take a script: {error}");
        }
        call(away);
    });
}

/// What a page tells cannot be heard from here without evaluating text, so nothing of this is done
/// by halves: text is there to be copied by hand, and nothing is printed or read aloud.
pub fn can_share() -> bool {
    false
}

pub async fn share(_title: &str, _text: &str) -> HandedOn {
    HandedOn::Not
}

pub fn can_print() -> bool {
    false
}

pub fn print() {}

pub async fn local_voice(_language: &str) {
    std::future::pending().await
}

pub async fn say(_sentence: &str, _language: &str, _slow: bool) -> Spoken {
    Spoken::Stopped
}

pub fn stop_saying() {}

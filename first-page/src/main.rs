//! Draws the screens that a browser shows before the app's program has come: as the app itself draws
//! them for somebody who has written nothing yet, in English. `scripts/web` puts them into the page.
//!
//!   first-page FILE    writes a list of `{"route", "private", "html"}` as JSON

use std::{
    fs,
    path::Path,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use anyhow::{Context as _, Result, bail, ensure};
use dioxus::{
    history::{History, MemoryHistory},
    prelude::VirtualDom,
};
use futures::{StreamExt as _, channel::oneshot};
use serde::Serialize;
use upheld::{
    app::{App, Line},
    route::Route,
};
use upheld_engine::{
    EngineHandle,
    handle::{Asked, EngineEnd, Updates, line},
    host::native::{NativeConfig, start},
    requests::{EngineStatus, Request, Update},
};

/// What an unfinished screen has somewhere.
const LOADING: &str = "class=\"loading\"";
/// How long nothing happens before a screen is taken to be finished, once all is answered.
const QUIET: Duration = Duration::from_millis(200);

/// One screen. The page shows it while the program is on its way.
#[derive(Serialize)]
struct FirstPage {
    /// Where the reader is.
    route: String,
    /// Only somebody who has never used the app sees this here; for everybody else it may be locked.
    private: bool,
    html: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let file = std::env::args_os().nth(1).context("Usage: first-page FILE")?;
    let screens = [
        Route::Home {},
        Route::MyPledge {},
        Route::MyRights {},
        Route::SpeakUp {},
        Route::MyMessages {},
        Route::HelpNow {},
    ];
    let mut pages = vec![opening()];
    for route in screens {
        let html = drawn(&route).await.with_context(|| format!("{route}"))?;
        pages.push(FirstPage { route: route.to_string(), private: route.is_private(), html });
    }
    fs::write(Path::new(&file), serde_json::to_vec(&pages)?)?;
    Ok(())
}

/// What stands in the place of every other screen.
fn opening() -> FirstPage {
    let nowhere = Route::Elsewhere { rest: Vec::new() };
    // Nobody answers, and the app waits.
    let (engine, updates, _end) = line();
    let mut dom = dom(&nowhere, engine, updates);
    dom.rebuild_in_place();
    FirstPage { route: "opening".into(), private: false, html: dioxus_ssr::render(&dom) }
}

fn dom(route: &Route, engine: EngineHandle, updates: Updates) -> VirtualDom {
    let history = Rc::new(MemoryHistory::with_initial_path(route.to_string()));
    VirtualDom::new(App)
        .with_root_context(Line::new(engine, updates))
        .with_root_context(history as Rc<dyn History>)
}

/// A screen as the app draws it with a new engine behind it.
async fn drawn(route: &Route) -> Result<String> {
    let home = tempfile::tempdir()?;
    let folder = |name| home.path().join(name);
    let (engine, mut news) =
        start(NativeConfig { data_dir: folder("data"), key_dir: folder("keys") });
    let (handle, updates, end) = line();
    loop {
        let update = news.next().await.context("the engine has stopped")?;
        let ready = update == Update::Status(EngineStatus::Ready);
        if let Update::Status(EngineStatus::Failed(failure)) = update {
            bail!("the engine did not open: {failure:?}");
        }
        end.tell(update);
        if ready {
            break;
        }
    }
    let open = Arc::new(AtomicUsize::new(0));
    tokio::spawn(pass_on(end, engine, open.clone(), *route == Route::Home {}));
    let mut dom = dom(route, handle, updates);
    dom.rebuild_in_place();
    loop {
        let more = tokio::time::timeout(QUIET, dom.wait_for_work()).await.is_ok();
        dom.render_immediate(&mut dioxus::core::NoOpMutations);
        if !more && open.load(Ordering::SeqCst) == 0 {
            break;
        }
    }
    let html = dioxus_ssr::render(&dom);
    ensure!(!html.contains(LOADING), "it is not finished");
    Ok(html)
}

/// Passes the app's questions to the engine, and counts those without an answer. Home does not hear
/// of the pledge: which promise it shows differs from day to day.
async fn pass_on(mut end: EngineEnd, engine: EngineHandle, open: Arc<AtomicUsize>, is_home: bool) {
    while let Some(Asked { request, answer }) = end.questions.next().await {
        if is_home && matches!(request, Request::Pledge(_)) {
            continue;
        }
        let (tell, told) = oneshot::channel();
        open.fetch_add(1, Ordering::SeqCst);
        engine.pass_on(Asked { request, answer: tell });
        let open = open.clone();
        tokio::spawn(async move {
            if let Ok(said) = told.await {
                drop(answer.send(said));
            }
            open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

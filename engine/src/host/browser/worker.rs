//! The worker's side: owns the stores and runs the engine.

use std::rc::Rc;

use futures::{StreamExt as _, channel::mpsc, channel::oneshot, future, pin_mut};
use wasm_bindgen::prelude::{Closure, JsCast as _};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::{
    Question, Word,
    keys::{KeyError, existing_platform_keys, platform_keys},
    locks::{OwnerGuard, own_stores},
    outside::{BrowserClock, BrowserTimer, Stores, memory},
    storage::{BrowserStorage, StorageError},
    transport::FetchTransport,
};
use crate::{
    engine::Engine,
    handle::{Asked, EngineEnd, EngineHandle, Updates, line},
    outside::Outside,
    protocol::system_randomness,
    requests::{EngineStatus, OpenFailure, Refusal, Update},
    scrub::wipe_stack,
    stores::Store,
};

/// Runs the engine in this dedicated worker, for as long as the page is there.
pub async fn run_worker() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let (handle, updates, mut end) = line();
    hear_questions(&scope, handle);
    spawn_local(tell_news(scope.clone(), updates));
    say(&scope, &Word::Listening);
    let mut while_waiting = EngineStatus::InUseElsewhere;
    loop {
        if let Err(failure) = own_and_run(&mut end, while_waiting).await {
            end.tell(Update::Status(EngineStatus::Failed(failure)));
            return;
        }
        while_waiting = EngineStatus::MovedElsewhere;
    }
}

/// Passes the page's questions to the engine, and each answer back as it comes.
fn hear_questions(scope: &DedicatedWorkerGlobalScope, handle: EngineHandle) {
    let to_page = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let text = message.data().as_string().unwrap_or_default();
        let Ok(Question { number, request }) = serde_json::from_str(&text) else {
            tracing::error!("The page said something that cannot be read");
            return;
        };
        let (answer, answered) = oneshot::channel();
        handle.pass_on(Asked { request, answer });
        let to_page = to_page.clone();
        spawn_local(async move {
            let answer = answered.await.unwrap_or(Err(Refusal::Store));
            say(&to_page, &Word::Answer(number, answer));
        });
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

async fn tell_news(scope: DedicatedWorkerGlobalScope, mut updates: Updates) {
    while let Some(update) = updates.next().await {
        say(&scope, &Word::News(update));
    }
}

fn say(scope: &DedicatedWorkerGlobalScope, word: &Word) {
    let said = serde_json::to_string(word).map(|text| scope.post_message(&text.into()));
    if !matches!(said, Ok(Ok(()))) {
        tracing::error!("The page could not be told something");
    }
}

/// Waits for the stores, runs the engine, and gives the stores up when another tab asks.
async fn own_and_run(end: &mut EngineEnd, while_waiting: EngineStatus) -> Result<(), OpenFailure> {
    let waiting = || end.tell(Update::Status(while_waiting));
    let mut guard = own_stores(waiting).await.map_err(|error| {
        tracing::error!("The stores cannot be owned: {error}");
        OpenFailure::NoStorage
    })?;
    end.turn_away();
    let asked_back = release_asked(&mut guard);
    let storage = Rc::new(BrowserStorage::install().await.map_err(open_failure)?);
    let engine = Engine::open(outside(&storage).await?)?;
    wipe_stack();
    let running = super::super::run(engine, end, FetchTransport, BrowserTimer);
    {
        pin_mut!(running);
        let mut asked_back = asked_back;
        future::select(running, asked_back.next()).await;
    }
    storage.close().map_err(open_failure)?;
    drop(guard);
    Ok(())
}

fn release_asked(guard: &mut OwnerGuard) -> mpsc::UnboundedReceiver<()> {
    let (asked, hear) = mpsc::unbounded();
    guard.on_release_asked(move || drop(asked.unbounded_send(())));
    hear
}

async fn outside(storage: &Rc<BrowserStorage>) -> Result<Outside, OpenFailure> {
    let stores_exist = [Store::Phone, Store::FIRST_VAULT, Store::Mailbox]
        .iter()
        .any(|store| storage.exists(&store.file_name()));
    let keys = if stores_exist { existing_platform_keys().await } else { platform_keys().await };
    let keys = keys.map_err(|error| {
        tracing::error!("The stores' keys cannot be had: {error}");
        match error {
            KeyError::NotSupported => OpenFailure::NoStorage,
            KeyError::Full => OpenFailure::Full,
            _ => OpenFailure::Key,
        }
    })?;
    Ok(Outside {
        clock: Box::new(BrowserClock),
        random: Box::new(system_randomness()),
        storage: Box::new(Stores(storage.clone())),
        keys,
        memory: memory(),
    })
}

fn open_failure(error: StorageError) -> OpenFailure {
    crate::stores::StoreError::from(error).into()
}

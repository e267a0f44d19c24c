//! The page's side: passes questions to the worker and hands out the answers.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use futures::{
    StreamExt as _,
    channel::{mpsc, oneshot},
};
use wasm_bindgen::prelude::{Closure, JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::{Question, Word};
use crate::{
    handle::{EngineEnd, EngineHandle, Updates, line},
    requests::{Answer, EngineStatus, OpenFailure, Refusal, Update},
};

/// The program that runs in the worker.
const PROGRAM: &str = "/worker.js";

type Open = Rc<RefCell<HashMap<u32, oneshot::Sender<Result<Answer, Refusal>>>>>;

/// Starts the engine in its worker. Failures arrive as a status.
#[must_use]
pub fn start() -> (EngineHandle, Updates) {
    let (handle, updates, end) = line();
    match spawn_worker() {
        Ok(worker) => {
            let open = Open::default();
            let listening = listen(&worker, &open, &end.updates);
            spawn_local(pass_questions(worker, end, open, listening));
        }
        Err(said) => {
            tracing::error!("The engine's worker did not start: {said:?}");
            tell_failure(&end.updates);
        }
    }
    (handle, updates)
}

fn spawn_worker() -> Result<Worker, JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(PROGRAM, &options)?;
    // The page has compiled the program already; the worker need not fetch and compile it again.
    worker.post_message(&wasm_bindgen::module())?;
    Ok(worker)
}

/// Routes what the worker says. Comes back when the worker hears.
fn listen(
    worker: &Worker,
    open: &Open,
    updates: &mpsc::UnboundedSender<Update>,
) -> oneshot::Receiver<()> {
    let (hears, listening) = oneshot::channel();
    let (open, told, mut hears) = (open.clone(), updates.clone(), Some(hears));
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let text = message.data().as_string().unwrap_or_default();
        match serde_json::from_str(&text) {
            Ok(Word::Listening) => drop(hears.take().map(|hears| hears.send(()))),
            Ok(Word::Answer(number, answer)) => {
                // The screen that asked may be closed: then nobody takes the answer.
                drop(open.borrow_mut().remove(&number).map(|asker| asker.send(answer)));
            }
            Ok(Word::News(update)) => drop(told.unbounded_send(update)),
            Err(_) => tracing::error!("The worker said something that cannot be read"),
        }
    });
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    let told = updates.clone();
    let on_error = Closure::<dyn FnMut()>::new(move || tell_failure(&told));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    on_error.forget();
    listening
}

fn tell_failure(updates: &mpsc::UnboundedSender<Update>) {
    let failed = EngineStatus::Failed(OpenFailure::Other);
    drop(updates.unbounded_send(Update::Status(failed)));
}

async fn pass_questions(
    worker: Worker,
    mut end: EngineEnd,
    open: Open,
    listening: oneshot::Receiver<()>,
) {
    if listening.await.is_err() {
        return;
    }
    let mut number = 0;
    while let Some(asked) = end.questions.next().await {
        number += 1;
        open.borrow_mut().insert(number, asked.answer);
        let question = serde_json::to_string(&Question { number, request: asked.request });
        let sent = question.map(|question| worker.post_message(&question.into()));
        if !matches!(sent, Ok(Ok(()))) {
            open.borrow_mut().remove(&number);
        }
    }
}

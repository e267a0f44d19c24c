//! The app's end of the line to the engine: the same natively and in the browser.

use futures::channel::{mpsc, oneshot};

use crate::requests::{Answer, Ask, Refusal, Request, Update};

/// A question on its way, with the way back.
pub struct Asked {
    /// The question.
    pub request: Request,
    /// Where the answer goes. Nobody may be listening any more; the work is done all the same.
    pub answer: oneshot::Sender<Result<Answer, Refusal>>,
}

/// Asks the engine. Cheap to clone; all clones reach the same engine.
#[derive(Clone)]
pub struct EngineHandle {
    questions: mpsc::UnboundedSender<Asked>,
}

/// What the engine tells without being asked, in order.
pub type Updates = mpsc::UnboundedReceiver<Update>;

/// The engine's end of the line.
pub struct EngineEnd {
    /// Questions, in order.
    pub questions: mpsc::UnboundedReceiver<Asked>,
    /// News for the app.
    pub updates: mpsc::UnboundedSender<Update>,
}

impl EngineEnd {
    /// Tells the app something, if it still listens.
    pub fn tell(&self, update: Update) {
        if self.updates.unbounded_send(update).is_err() {
            tracing::debug!("The app no longer listens");
        }
    }

    /// Turns away every question that came while there was no engine. They are not kept for
    /// later: a change that is carried out late could overwrite a newer one from another tab.
    pub fn turn_away(&mut self) {
        while let Ok(asked) = self.questions.try_recv() {
            drop(asked.answer.send(Err(Refusal::Store)));
        }
    }
}

/// A line between app and engine: the app's end, its news, and the engine's end.
#[must_use]
pub fn line() -> (EngineHandle, Updates, EngineEnd) {
    let (ask, questions) = mpsc::unbounded();
    let (tell, updates) = mpsc::unbounded();
    let handle = EngineHandle { questions: ask };
    (handle, updates, EngineEnd { questions, updates: tell })
}

impl EngineHandle {
    /// Passes a question on for somebody else, as it travels. Lost when the engine has gone; the
    /// asker then hears that nobody will answer.
    pub fn pass_on(&self, asked: Asked) {
        if self.questions.unbounded_send(asked).is_err() {
            tracing::debug!("A question came after the engine had gone");
        }
    }

    /// Asks, and waits for the answer. The question is on its way even when the returned future
    /// is dropped, so a screen that closes never takes back a write.
    pub fn ask<Q: Ask>(
        &self,
        question: Q,
    ) -> impl Future<Output = Result<Q::Answer, Refusal>> + use<Q> {
        let (answer, answered) = oneshot::channel();
        let sent = self.questions.unbounded_send(Asked { request: question.into(), answer });
        async move {
            sent.map_err(|_| Refusal::Store)?;
            Q::unpack(answered.await.map_err(|_| Refusal::Store)??)
        }
    }
}

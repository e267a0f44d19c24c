//! Attaching photos and voice notes. Like what is written, it belongs to no screen: closing one,
//! hiding or locking loses nothing that was chosen or said.

use std::{
    cell::{Cell, RefCell},
    future::Future,
    mem,
    rc::Rc,
};

use dioxus::{core::spawn_forever, prelude::*};
use futures::channel::oneshot;
use upheld_engine::{
    EngineHandle,
    protocol::{SubmissionId, bytes::Blob},
    requests::{Refusal, ask},
};

use crate::platform::{CannotCapture, Captured, Recording};

/// See the head of this file.
#[derive(Clone)]
pub struct Attacher {
    engine: EngineHandle,
    /// Photos and voice notes that are not attached yet.
    under_way: Signal<u32>,
    /// Goes up when something was attached, or was not.
    news: Signal<u32>,
    inner: Rc<Inner>,
}

#[derive(Default)]
struct Inner {
    recording: RefCell<Option<(SubmissionId, Recording)>>,
    /// What could not be attached while it was locked.
    held: RefCell<Vec<(SubmissionId, Captured)>>,
    wrong: RefCell<Option<(SubmissionId, Wrong)>>,
    waiting: RefCell<Vec<oneshot::Sender<()>>>,
    /// A chooser of the phone's own stands before the app: it has not been left.
    choosing: Cell<bool>,
}

/// Why something is not attached.
#[derive(Clone, PartialEq, Debug)]
pub enum Wrong {
    /// There is no voice note or photo.
    Capture(CannotCapture),
    /// The engine did not take it.
    Refused(Refusal),
}

impl Attacher {
    /// One for the whole app; made in the root component.
    pub fn new(engine: EngineHandle) -> Self {
        Self { engine, under_way: Signal::new(0), news: Signal::new(0), inner: Rc::default() }
    }

    /// Something is being attached.
    pub fn is_busy(&self) -> bool {
        (self.under_way)() > 0
    }

    /// A number that changes when something was attached, or was not.
    pub fn news(&self) -> u32 {
        (self.news)()
    }

    /// What went wrong with this draft last.
    pub fn wrong(&self, draft: SubmissionId) -> Option<Wrong> {
        let wrong = self.inner.wrong.borrow();
        wrong.as_ref().filter(|(of, _)| *of == draft).map(|(_, wrong)| wrong.clone())
    }

    /// Says what went wrong, or that it is over.
    pub fn say(&self, draft: SubmissionId, wrong: Option<Wrong>) {
        *self.inner.wrong.borrow_mut() = wrong.map(|wrong| (draft, wrong));
        self.tell();
    }

    /// Attaches what this gives, whatever becomes of the screen.
    pub fn attach(
        &self,
        draft: SubmissionId,
        captured: impl Future<Output = Result<Captured, CannotCapture>> + 'static,
    ) {
        let (attacher, mut under_way) = (self.clone(), self.under_way);
        *under_way.write() += 1;
        spawn_forever(async move {
            match captured.await {
                Ok(captured) => attacher.hand_in(draft, captured).await,
                Err(why) => attacher.say(draft, Some(Wrong::Capture(why))),
            }
            attacher.ended();
        });
    }

    async fn hand_in(&self, draft: SubmissionId, captured: Captured) {
        let Captured { media_type, bytes } = captured.clone();
        let asked = self.engine.ask(ask::Attach { draft, media_type, bytes: Blob(bytes) }).await;
        match asked {
            Ok(_) => self.tell(),
            Err(Refusal::Locked) => self.inner.held.borrow_mut().push((draft, captured)),
            Err(refusal) => self.say(draft, Some(Wrong::Refused(refusal))),
        }
    }

    fn ended(&self) {
        let mut under_way = self.under_way;
        *under_way.write() -= 1;
        if *under_way.peek() == 0 {
            for waiting in mem::take(&mut *self.inner.waiting.borrow_mut()) {
                waiting.send(()).ok();
            }
        }
    }

    fn tell(&self) {
        let mut news = self.news;
        *news.write() += 1;
    }

    /// Waits until nothing is being attached any more.
    pub async fn settled(&self) {
        if *self.under_way.peek() == 0 {
            return;
        }
        let (tell, told) = oneshot::channel();
        self.inner.waiting.borrow_mut().push(tell);
        told.await.ok();
    }

    /// It is open again: attaches what could not be while it was locked.
    pub fn try_again(&self) {
        for (draft, captured) in mem::take(&mut *self.inner.held.borrow_mut()) {
            self.attach(draft, async move { Ok(captured) });
        }
    }

    /// A voice note has begun.
    pub fn record(&self, draft: SubmissionId, recording: Recording) {
        *self.inner.recording.borrow_mut() = Some((draft, recording));
        self.tell();
    }

    /// Whether a voice note is being recorded.
    pub fn is_recording(&self) -> bool {
        self.news();
        self.inner.recording.borrow().is_some()
    }

    /// Ends the voice note and attaches it. Nothing happens when none is being recorded.
    pub fn finish_recording(&self) {
        let recording = self.inner.recording.borrow_mut().take();
        if let Some((draft, recording)) = recording {
            self.attach(draft, recording.finish());
            self.tell();
        }
    }

    /// Ends the voice note and lets it go.
    pub fn drop_recording(&self) {
        self.inner.recording.borrow_mut().take();
        self.tell();
    }

    /// A chooser of the phone's own opens.
    pub fn chooser_opens(&self) {
        self.inner.choosing.set(true);
    }

    /// Whether a chooser of the phone's own stands before the app.
    pub fn is_choosing(&self) -> bool {
        self.inner.choosing.get()
    }

    /// The app is in front again.
    pub fn is_back(&self) {
        self.inner.choosing.set(false);
    }
}

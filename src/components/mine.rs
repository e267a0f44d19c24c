//! What is a reader's own on an entry: whether it is saved, and their note on it. While it is locked
//! nothing of that shows; the way to unlock it does.

use dioxus::{core::spawn_forever, prelude::*};
use futures::channel::oneshot;
use upheld_engine::{
    EngineHandle,
    pack::EntryId,
    requests::{LONGEST_NOTE, Refusal, SavedView, ask},
};

use super::{Button, KeptSays, LongAnswer, Panel, Picture, Trouble};
use crate::{
    app::{News, Shared, use_can_begin},
    asking::use_answer,
    keeping::{Keeper, Kept},
    route::Route,
    t,
};

const NOTE: &str = "note";

/// See the head of this file.
#[component]
pub fn Mine(
    id: EntryId,
    /// It can be taken off the list here, and brought back.
    #[props(default = true)]
    can_let_go: bool,
) -> Element {
    rsx! {
        Panel { id: "mine", title: t!("mine-title"), class: "mine private",
            if use_can_begin() {
                Own { id, can_let_go }
            } else {
                Shut { id }
            }
        }
    }
}

/// What has to be opened, or explained, comes first. Then it is saved, and the reader is back here.
#[component]
fn Shut(id: EntryId) -> Element {
    let mut shared = use_context::<Shared>();
    let lock = (use_context::<News>().lock)();
    let navigator = use_navigator();
    let locked = lock.is_some_and(|lock| !lock.open);
    rsx! {
        p {
            if locked {
                {t!("mine-locked")}
            } else {
                {t!("mine-says")}
            }
        }
        Button {
            id: "mine-open",
            onpress: move |()| {
                shared.to_save.set((!locked).then(|| id.clone()));
                navigator.push(Route::SavedEntry { id: id.clone() });
            },
            if locked {
                Picture { name: "lock" }
                {t!("mine-unlock")}
            } else {
                {t!("mine-save")}
            }
        }
    }
}

#[component]
fn Own(id: EntryId, can_let_go: bool) -> Element {
    let asked = id.clone();
    let saved = use_answer(move || ask::OneSaved { id: asked.clone() });
    match &*saved.read() {
        None => rsx! {},
        Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
        Some(Ok(saved)) => rsx! { Known { id, saved: saved.clone(), can_let_go } },
    }
}

#[component]
fn Known(id: EntryId, saved: Option<SavedView>, can_let_go: bool) -> Element {
    let engine = use_context::<EngineHandle>();
    let keeper = use_context::<Keeper>();
    let shared = use_context::<Shared>();
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    let is_saved = saved.is_some();
    let note = saved.map(|saved| keeper.notes().with_unsaved(&id, saved.note));
    let toggle = {
        let id = id.clone();
        move |()| {
            busy.set(true);
            refused.set(None);
            if is_saved {
                let gone = let_go(shared, &engine, &keeper, id.clone());
                spawn(async move {
                    refused.set(gone.await.ok());
                    busy.set(false);
                });
            } else {
                let saved = engine.ask(ask::Save { id: id.clone(), keep: true });
                spawn(async move {
                    refused.set(saved.await.err());
                    busy.set(false);
                });
            }
        }
    };
    rsx! {
        if is_saved {
            p { class: "strong", role: "status", {t!("mine-saved")} }
        } else {
            p { {t!("mine-says")} }
        }
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
        if let Some(note) = note {
            Note { id: id.clone(), note }
        }
        if can_let_go || !is_saved {
            Button { id: "mine-save", weight: if is_saved { "quiet" } else { "plain" }, busy: busy(), onpress: toggle,
                if is_saved {
                    {t!("mine-let-go")}
                } else {
                    {t!("mine-save")}
                }
            }
        }
        BackAgain { id }
    }
}

/// Takes an entry off the list; until the app closes or locks, it and its note can be brought back.
/// Goes on when the screen that asked is closed.
pub fn let_go(
    mut shared: Shared,
    engine: &EngineHandle,
    keeper: &Keeper,
    id: EntryId,
) -> oneshot::Receiver<Refusal> {
    let (keeper, unsaved) = (keeper.clone(), keeper.notes().take(&id));
    // Answered in this order: what is noted last is what is brought back.
    let noted = engine.ask(ask::OneSaved { id: id.clone() });
    let gone = engine.ask(ask::Save { id: id.clone(), keep: false });
    let (tell, told) = oneshot::channel();
    spawn_forever(async move {
        let noted = noted.await.ok().flatten().map(|saved| saved.note);
        if let Err(refusal) = gone.await {
            if let Some(unsaved) = unsaved {
                keeper.notes().note(id, unsaved);
            }
            tell.send(refusal).ok();
            return;
        }
        let note = unsaved.or(noted).unwrap_or_default();
        shared.let_go.set(Some((id, note)));
    });
    told
}

/// The note on an entry. The field owns what is in it; every keystroke is handed to the app.
#[component]
fn Note(id: EntryId, note: String) -> Element {
    let keeper = use_context::<Keeper>();
    let beginning = use_hook(|| note);
    let kept = keeper.notes().state(&id);
    let noting = keeper.clone();
    rsx! {
        div { class: "note",
            label { r#for: NOTE, {t!("note-label")} }
            LongAnswer {
                id: NOTE,
                beginning,
                hint: t!("note-hint"),
                limit: LONGEST_NOTE,
                onchange: move |text| noting.notes().note(id.clone(), text),
            }
            // A note over its limit says so beside its letters.
            if !matches!(kept, Kept::Not(Refusal::NoteTooLong { .. })) {
                KeptSays { kept, onretry: move |()| keeper.notes().try_again() }
            } else {
                p { class: "kept strong", role: "alert", {t!("note-too-long")} }
            }
        }
    }
}

/// It was taken off the list, and can be brought back with its note.
#[component]
pub fn BackAgain(id: EntryId) -> Element {
    let engine = use_context::<EngineHandle>();
    let keeper = use_context::<Keeper>();
    let mut shared = use_context::<Shared>();
    let mut refused = use_signal(|| None::<Refusal>);
    let gone = (shared.let_go)().filter(|(gone, _)| *gone == id);
    let Some((id, note)) = gone else { return rsx! {} };
    rsx! {
        div { class: "notice",
            p { role: "status", {t!("mine-gone")} }
            if let Some(refusal) = refused() {
                Trouble { refusal }
            }
            Button {
                id: "mine-undo",
                onpress: move |()| {
                    let saved = engine.ask(ask::Save { id: id.clone(), keep: true });
                    if !note.is_empty() {
                        keeper.notes().note(id.clone(), note.clone());
                    }
                    spawn(async move {
                        match saved.await {
                            Ok(()) => shared.let_go.set(None),
                            Err(refusal) => refused.set(Some(refusal)),
                        }
                    });
                },
                {t!("undo")}
            }
        }
    }
}

//! One saved entry: how it has fared, the reader's note, and all of its text when it cannot be read
//! in the library any more.

use dioxus::{core::spawn_forever, prelude::*};
use upheld_engine::{
    EngineHandle,
    pack::EntryId,
    requests::{EntryView, Refusal, SavedView, Standing, ask},
};

use super::saved::standing_words;
use crate::{
    app::Shared,
    as_text,
    asking::use_answer,
    components::{
        Button, EasyReadSwitch, EntryCards, Go, Loading, Mine, Panel, Paragraphs, Picture, Printed,
        ReadAloud, Screen, StatusBadge, Stressed, Trouble, let_go, use_easy_read,
    },
    keeping::Keeper,
    route::Route,
    sentences::Says,
    t,
    told::Words,
    words::moment,
};

/// See the head of this file.
#[component]
pub fn SavedEntry(id: EntryId) -> Element {
    rsx! {
        for id in [id] {
            Asked { key: "{id}", id }
        }
    }
}

#[component]
fn Asked(id: EntryId) -> Element {
    let asked = id.clone();
    let saved = use_answer(move || ask::OneSaved { id: asked.clone() });
    let coming_to_save = use_saving(&id);
    if coming_to_save {
        return rsx! { Loading {} };
    }
    match &*saved.read() {
        None => rsx! { Loading {} },
        Some(Err(refusal)) => rsx! {
            Screen { title: t!("saved-title"), parent: Route::Saved {}, help: true,
                Trouble { refusal: refusal.clone() }
            }
        },
        Some(Ok(None)) => rsx! { NotSaved { id } },
        Some(Ok(Some(saved))) => rsx! { One { saved: saved.clone() } },
    }
}

/// Save was pressed before it could be done. Now it is, and the reader goes back to what they read.
fn use_saving(id: &EntryId) -> bool {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let navigator = use_navigator();
    let mut saving = use_signal(|| false);
    use_hook(|| {
        if shared.to_save.take().as_ref() != Some(id) {
            return;
        }
        saving.set(true);
        let saved = engine.ask(ask::Save { id: id.clone(), keep: true });
        spawn(async move {
            if saved.await.is_ok() && navigator.can_go_back() {
                navigator.go_back();
            }
            saving.set(false);
        });
    });
    saving()
}

/// It is not on the list, or not any more.
#[component]
fn NotSaved(id: EntryId) -> Element {
    let asked = id.clone();
    let entry = use_answer(move || ask::OneEntry { id: asked.clone() });
    let title = match &*entry.read() {
        Some(Ok(view)) => Words::of_pack(&view.entry.title),
        _ => t!("saved-title").into(),
    };
    rsx! {
        Screen { key: "{title:?}", title, parent: Route::Saved {},
            p { {t!("saved-is-not")} }
            if matches!(&*entry.read(), Some(Ok(_))) {
                Mine { id: id.clone() }
                Go { to: Route::OneEntry { id }, class: "button plain", {t!("saved-read")} }
            }
        }
    }
}

#[component]
fn One(saved: SavedView) -> Element {
    let SavedView { id, saved_at, entry, standing, .. } = saved;
    let there = matches!(standing, Standing::Same | Standing::Changed);
    rsx! {
        Screen { title: Words::of_pack(&entry.entry.title), parent: Route::Saved {},
            HowItStands { standing: standing.clone() }
            div { class: "entry-head",
                Picture { name: entry.entry.picture.clone() }
                if let Some(status) = entry.entry.status {
                    StatusBadge { status, in_doubt: entry.entry.needs_review.is_some() }
                }
            }
            p { class: "hint", {t!("saved-on", time = moment(saved_at))} }
            if there {
                Go { id: "read-it", to: Route::OneEntry { id: id.clone() }, class: "button main", {t!("saved-read")} }
                Mine { id }
            } else {
                OldText { view: entry.clone() }
                Mine { id: id.clone(), can_let_go: false }
                LetGoForGood { id }
            }
        }
    }
}

/// On top, so that nobody takes an old text for one that counts.
#[component]
fn HowItStands(standing: Standing) -> Element {
    let Some(says) = standing_words(&standing) else { return rsx! {} };
    rsx! {
        div { class: "panel waiting how-it-stands",
            Picture { name: "warning" }
            div {
                p { class: "strong", "{says}" }
                match standing {
                    Standing::Changed => rsx! { p { {t!("saved-changed-says")} } },
                    Standing::Withdrawn { why, .. } => rsx! {
                        if let Some(why) = why {
                            p { {t!("saved-why", why = why)} }
                        }
                        p { {t!("saved-old-text")} }
                    },
                    Standing::NotHere => rsx! { p { {t!("saved-not-here-says")} } },
                    Standing::Same => rsx! {},
                }
            }
        }
    }
}

/// The whole text, as it was when it was saved.
#[component]
fn OldText(view: EntryView) -> Element {
    let easy = use_easy_read();
    let entry = view.entry.clone();
    let says = match easy && !entry.easy_read.is_empty() {
        true => Says::Easy(entry.easy_read.clone()),
        false => Says::Plain(entry.plain.clone()),
    };
    rsx! {
        section { class: "old-text", "aria-labelledby": "old-text",
            h2 { id: "old-text", {t!("saved-old-title")} }
            div { class: "tools", EasyReadSwitch {} }
            ReadAloud { says }
            if !entry.steps.is_empty() {
                ol { class: "steps",
                    for step in entry.steps.clone() {
                        li { Stressed { text: step } }
                    }
                }
            }
            if !entry.if_not.is_empty() {
                h3 { {t!("if-not-title")} }
                Paragraphs { text: entry.if_not.clone() }
            }
            if let Some(words) = entry.legal_words.clone() {
                h3 { {t!("legal-title")} }
                Paragraphs { text: words }
            }
            if let Some(original) = &entry.original {
                h3 { {t!("original-title")} }
                blockquote { {original.replace("**", "")} }
            }
            p { class: "hint", {as_text::from(&view)} }
            if !view.related.is_empty() {
                h3 { {t!("related")} }
                EntryCards { entries: view.related.clone() }
            }
        }
        Printed { view }
    }
}

/// An old text is nowhere else: once it is off the list, it is gone.
#[component]
fn LetGoForGood(id: EntryId) -> Element {
    let engine = use_context::<EngineHandle>();
    let keeper = use_context::<Keeper>();
    let shared = use_context::<Shared>();
    let navigator = use_navigator();
    let mut sure = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
        if !sure() {
            Button { id: "let-go", weight: "quiet", onpress: move |()| sure.set(true), {t!("mine-let-go")} }
        } else {
            Panel { id: "let-go-sure", title: t!("saved-let-go-sure"), class: "needs-care",
                p { {t!("saved-let-go-gone")} }
                div { class: "ways-on even",
                    Button {
                        id: "let-go-yes",
                        onpress: move |()| {
                            let failed = let_go(shared, &engine, &keeper, id.clone());
                            let mut let_go = shared.let_go;
                            let (tell, told) = futures::channel::oneshot::channel();
                            spawn_forever(async move {
                                let failed = failed.await.ok();
                                // It cannot be saved again, so nothing is offered.
                                let_go.set(None);
                                tell.send(failed).ok();
                            });
                            spawn(async move {
                                match told.await.ok().flatten() {
                                    None => {
                                        navigator.replace(Route::Saved {});
                                    }
                                    failed => refused.set(failed),
                                }
                            });
                        },
                        {t!("saved-let-go-yes")}
                    }
                    Button { id: "let-go-no", onpress: move |()| sure.set(false), {t!("saved-let-go-no")} }
                }
            }
        }
    }
}

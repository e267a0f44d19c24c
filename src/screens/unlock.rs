//! Unlocking what was written. It stands in the place of every private screen while the lock is
//! shut; when it opens, the screen the reader wanted is there.

use dioxus::{core::spawn_forever, prelude::*};
use futures::channel::oneshot;
use upheld_engine::{
    EngineHandle,
    requests::{LockKind, Refusal, Secret, ask},
};

use crate::{
    app::{News, Shared},
    components::{Button, Screen, SecretField, SecretTrouble, Submit, secret_fault, use_next_try},
    keeping::Keeper,
    platform, t,
};

const FIELD: &str = "secret";

/// See the head of this file.
#[component]
pub fn Unlock() -> Element {
    let engine = use_context::<EngineHandle>();
    let news = use_context::<News>();
    let next_try = use_next_try();
    let mut typed = use_signal(|| Secret::new(String::new()));
    let mut round = use_signal(|| 0_u32);
    let mut busy = use_signal(|| false);
    let mut empty = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    let mut forgot = use_signal(|| false);
    let kind = (news.lock)().map_or(LockKind::Pin, |lock| lock.kind);
    let words = kind == LockKind::Words;
    let waits = next_try.left() > 0;
    let missing = || if words { t!("unlock-empty-words") } else { t!("unlock-empty") };
    let error = if empty() { Some(missing()) } else { refused().as_ref().and_then(secret_fault) };
    rsx! {
        Screen { title: t!("unlock-title"), help: true,
            p { class: "lead",
                if words {
                    {t!("unlock-lead-words")}
                } else {
                    {t!("unlock-lead")}
                }
            }
            form {
                id: "unlock",
                novalidate: true,
                autocomplete: "off",
                onsubmit: move |event| {
                    event.prevent_default();
                    if busy() || next_try.left() > 0 {
                        return;
                    }
                    let secret = typed.peek().clone();
                    empty.set(secret.expose().trim().is_empty());
                    if empty() {
                        platform::focus(FIELD);
                        return;
                    }
                    busy.set(true);
                    refused.set(None);
                    let unlocked = engine.ask(ask::Unlock { secret });
                    spawn(async move {
                        if let Err(refusal) = unlocked.await {
                            next_try.hear(&refusal);
                            if secret_fault(&refusal).is_some() {
                                typed.set(Secret::new(String::new()));
                                *round.write() += 1;
                            }
                            refused.set(Some(refusal));
                        }
                        busy.set(false);
                    });
                },
                SecretField {
                    id: FIELD,
                    kind,
                    label: if words { t!("unlock-words") } else { t!("unlock-pin") },
                    hint: words.then(|| t!("unlock-words-hint")),
                    error,
                    round: round(),
                    onchange: move |text| typed.set(Secret::new(text)),
                }
                SecretTrouble { refusal: refused() }
                div { class: "ways-on",
                    Submit { id: "unlock-button", busy: busy() || waits,
                        if busy() {
                            {t!("unlock-busy")}
                        } else {
                            {t!("unlock-button")}
                        }
                    }
                    if !forgot() {
                        Button {
                            id: "forgot",
                            onpress: move |()| forgot.set(true),
                            {t!("forgot")}
                        }
                    }
                }
                p { class: "sr-only", role: "status",
                    if busy() {
                        {t!("unlock-busy")}
                    }
                }
            }
            if forgot() {
                Forgotten { onback: move |()| {
                    forgot.set(false);
                    platform::focus(FIELD);
                } }
            }
            p { class: "hint", {t!("unlock-still-open")} }
        }
    }
}

/// What happens to what was written when its lock cannot be opened any more: all of it is said
/// before anything is done.
#[component]
fn Forgotten(onback: EventHandler<()>) -> Element {
    let engine = use_context::<EngineHandle>();
    let keeper = use_context::<Keeper>();
    let mut shared = use_context::<Shared>();
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    use_effect(|| platform::focus("forgotten"));
    rsx! {
        section { class: "panel", "aria-labelledby": "forgotten",
            div {
                h2 { id: "forgotten", tabindex: "-1", {t!("forgot-title")} }
                p { {t!("forgot-before")} }
                ul { class: "points",
                    li { {t!("forgot-cannot")} }
                    li { {t!("forgot-cannot-read")} }
                    li { {t!("forgot-kept")} }
                    li { {t!("forgot-stays")} }
                    li { {t!("forgot-goes")} }
                    li { {t!("forgot-empty")} }
                }
                if let Some(refusal) = refused() {
                    SecretTrouble { refusal: Some(refusal) }
                }
                div { class: "ways-on even",
                    Button { id: "forgot-not", onpress: move |()| onback.call(()), {t!("forgot-not")} }
                    Button {
                        id: "start-again",
                        busy: busy(),
                        onpress: move |()| {
                            busy.set(true);
                            // This screen goes before the answer comes.
                            let aside = keeper.set_aside();
                            let begun = engine.ask(ask::StartAgain {});
                            let keeper = keeper.clone();
                            let (tell, told) = oneshot::channel();
                            spawn_forever(async move {
                                match begun.await {
                                    Ok(()) => shared.said.set(t!("forgot-done")),
                                    Err(refusal) => {
                                        keeper.put_back(aside);
                                        tell.send(refusal).ok();
                                    }
                                }
                            });
                            spawn(async move {
                                if let Ok(refusal) = told.await {
                                    refused.set(Some(refusal));
                                }
                                busy.set(false);
                            });
                        },
                        {t!("forgot-start-again")}
                    }
                }
            }
        }
    }
}

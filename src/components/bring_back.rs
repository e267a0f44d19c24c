//! From before a PIN was forgotten: put by as it was, and to be opened with its own.

use dioxus::{core::spawn_forever, prelude::*};
use futures::channel::oneshot;
use upheld_engine::{
    EngineHandle,
    requests::{LockKind, PutBy, Refusal, Secret, ask},
};

use super::{
    Button, Panel, SecretField, SecretTrouble, Submit, secret_fault, use_focus_when, use_next_try,
};
use crate::{keeping::Keeper, t, words::moment};

/// See the head of this file.
#[component]
pub fn BringBack(put_by: Vec<PutBy>) -> Element {
    let mut asking = use_signal(|| false);
    let mut opened = use_signal(|| false);
    let mut busy = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    let next_try = use_next_try();
    let engine = use_context::<EngineHandle>();
    let keeper = use_context::<Keeper>();
    let start = use_callback(move |secret: Secret| {
        if busy() {
            return;
        }
        busy.set(true);
        refused.set(None);
        opened.set(false);
        let told = bring_back(&keeper, &engine, secret);
        spawn(async move {
            match told.await.unwrap_or(Err(Refusal::Store)) {
                Ok(()) => {
                    asking.set(false);
                    opened.set(true);
                }
                Err(refusal) => {
                    next_try.hear(&refusal);
                    refused.set(Some(refusal));
                }
            }
            busy.set(false);
        });
    });
    let locked = put_by.iter().any(|vault| vault.kind != LockKind::None);
    let open_to_all = put_by.iter().any(|vault| vault.kind == LockKind::None);
    rsx! {
        Panel { id: "me-put-by", title: t!("me-put-by"),
            ul { class: "points",
                for vault in put_by {
                    li { {t!("me-put-by-date", time = moment(vault.at))} }
                }
            }
            if opened() {
                p { class: "strong", role: "status", {t!("me-put-by-opened")} }
            }
            if locked {
                p { {t!("me-put-by-says")} }
            }
            if asking() {
                OldSecret {
                    busy: busy(),
                    refused: refused(),
                    onsecret: move |secret| start.call(secret),
                    onnot: move |()| asking.set(false),
                }
            } else if locked {
                Button { id: "remember", onpress: move |()| asking.set(true), {t!("me-put-by-remember")} }
            }
            if open_to_all && !asking() {
                SecretTrouble { refusal: refused() }
                p { {t!("me-put-by-no-lock")} }
                Button {
                    id: "bring-back-open",
                    busy: busy(),
                    onpress: move |()| start.call(Secret::new(String::new())),
                    {t!("me-put-by-open-no-lock")}
                }
            }
        }
    }
}

/// Asks to bring a vault back, with nothing of this one left on its way. What could not be saved
/// is held for this one even when the screen that asked is gone.
fn bring_back(
    keeper: &Keeper,
    engine: &EngineHandle,
    secret: Secret,
) -> oneshot::Receiver<Result<(), Refusal>> {
    keeper.flush();
    let aside = keeper.set_aside();
    let back = engine.ask(ask::BringBack { secret });
    let keeper = keeper.clone();
    let (tell, told) = oneshot::channel();
    spawn_forever(async move {
        let answer = back.await;
        if answer.is_err() {
            keeper.put_back(aside);
        }
        tell.send(answer).ok();
    });
    told
}

#[component]
fn OldSecret(
    busy: bool,
    refused: Option<Refusal>,
    onsecret: EventHandler<Secret>,
    onnot: EventHandler<()>,
) -> Element {
    let mut typed = use_signal(String::new);
    let mut round = use_signal(|| 0_u32);
    use_focus_when(true, "old-secret".into());
    // After a wrong one the field is empty again.
    let wrong = refused.is_some();
    use_effect(use_reactive!(|(wrong,)| {
        if wrong {
            round += 1;
        }
    }));
    rsx! {
        p { {t!("me-put-by-swap")} }
        SecretTrouble { refusal: refused.clone() }
        form {
            id: "bring-back",
            onsubmit: move |event| {
                event.prevent_default();
                onsecret.call(Secret::new(std::mem::take(&mut *typed.write())));
            },
            SecretField {
                id: "old-secret",
                kind: LockKind::Words,
                label: t!("me-put-by-label"),
                error: refused.as_ref().and_then(secret_fault),
                round: round(),
                onchange: move |text| typed.set(text),
            }
            div { class: "ways-on",
                Submit { id: "bring-back-now", busy,
                    if busy {
                        {t!("unlock-busy")}
                    } else {
                        {t!("me-put-by-open")}
                    }
                }
                Button { id: "bring-back-not", weight: "quiet", onpress: move |()| onnot.call(()), {t!("me-put-by-not")} }
            }
        }
    }
}

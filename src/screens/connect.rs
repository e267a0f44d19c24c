//! Connect: takes the invite link of a council.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Refusal, ask},
};

use crate::{
    app::{Shared, use_home},
    components::{
        ErrorSummary, Fault, Go, Picture, Screen, ShortAnswer, Submit, Way, refusal_words,
    },
    platform,
    route::Route,
    t,
};

const FIELD: &str = "invite";

/// See the head of this file.
#[component]
pub fn Connect() -> Element {
    let home = use_home();
    let authority = home.as_ref().and_then(|home| home.authority.clone());
    let joining = home.is_some_and(|home| home.joining);
    rsx! {
        Screen { title: t!("connect-title"), parent: Route::SpeakUp {}, help: true,
            if let Some(authority) = authority {
                div { class: "panel there",
                    Picture { name: "good" }
                    p { {t!("connect-connected", name = authority.name.as_str())} }
                }
                Go { to: Route::SpeakUp {}, class: "button main", {t!("way-speak-up")} }
            } else if joining {
                div { class: "panel waiting",
                    Picture { name: "clock" }
                    p { role: "status", {t!("joining")} }
                }
                Go { to: Route::SpeakUp {}, class: "button main", {t!("way-speak-up")} }
            } else {
                p { {t!("connect-why")} }
                p { {t!("connect-how")} }
                InviteForm {}
            }
        }
    }
}

/// Where an invite link is pasted; in Speak up too.
#[component]
pub fn InviteForm() -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let opened_with = use_hook(|| shared.invite.peek().clone());
    let mut link = use_signal(|| opened_with.clone().unwrap_or_default());
    let mut refused = use_signal(|| None::<Refusal>);
    let mut busy = use_signal(|| false);
    let error = refused().map(|refusal| refusal_words(&refusal));
    let faults = error
        .iter()
        .map(|says| Fault { says: says.clone(), way: Way::Field(FIELD.into()) })
        .collect::<Vec<_>>();
    rsx! {
        form {
            id: "invite-form",
            onsubmit: move |event| {
                event.prevent_default();
                if busy() {
                    return;
                }
                busy.set(true);
                refused.set(None);
                let join = engine.ask(ask::Join { link: link.peek().trim().to_owned() });
                spawn(async move {
                    match join.await {
                        Ok(()) => {
                            shared.invite.set(None);
                            shared.said.set(t!("joining"));
                            // The form goes away, and the focus with it.
                            platform::focus("heading");
                        }
                        Err(refusal) => {
                            refused.set(Some(refusal));
                            platform::focus(FIELD);
                        }
                    }
                    busy.set(false);
                });
            },
            ErrorSummary { faults }
            if opened_with.is_some() {
                p { class: "strong", {t!("connect-opened-with")} }
            }
            label { class: "label", r#for: FIELD, {t!("connect-label")} }
            ShortAnswer {
                id: FIELD,
                beginning: opened_with.clone().unwrap_or_default(),
                hint: t!("connect-hint"),
                error,
                onchange: move |text| link.set(text),
            }
            Submit { id: "join", busy: busy(), {t!("connect-button")} }
        }
    }
}

//! Connect: takes the invite link of a council.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    protocol::Invite,
    requests::{AuthorityView, Enrolment, Refusal, ask},
};

use crate::{
    app::{Shared, use_home},
    components::{
        ErrorSummary, Fault, Go, Known, Loading, Panel, Picture, Screen, ShortAnswer, Submit, Way,
        code_words, refusal_words,
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
    let known = home.is_some();
    let joining = home.is_some_and(|home| home.joining);
    let shared = use_context::<Shared>();
    let opened = use_hook(|| shared.invite.peek().is_some());
    let title = match &authority {
        Some(_) => t!("connect-title-connected"),
        None => t!("connect-title"),
    };
    rsx! {
        Screen { title, parent: Route::SpeakUp {}, help: true,
            if let Some(authority) = authority {
                Connected { authority }
            } else if joining {
                div { class: "panel waiting",
                    Picture { name: "clock" }
                    p { role: "status", {t!("joining")} }
                }
                Go { to: Route::SpeakUp {}, class: "button main", {t!("way-speak-up")} }
            } else if !known {
                Loading {}
            } else {
                if !opened {
                    p { {t!("connect-why")} }
                }
                InviteForm {}
            }
        }
    }
}

/// The council, whether it knows this phone, and a place for a new invite where one would help.
#[component]
fn Connected(authority: AuthorityView) -> Element {
    let shared = use_context::<Shared>();
    let enrolment = authority.enrolment;
    let opened = (shared.invite)().is_some();
    let not_invited = enrolment == Enrolment::NotInvited;
    let would_help = not_invited || matches!(enrolment, Enrolment::Refused(_));
    rsx! {
        div { class: "panel there",
            Picture { name: "good" }
            p { {t!("connect-connected", name = authority.name.as_str())} }
        }
        if let Enrolment::Refused(why) = enrolment {
            div { class: "panel waiting",
                Picture { name: "warning" }
                div {
                    p { class: "strong", {code_words(why)} }
                    p { {t!("code-what-to-do")} }
                }
            }
        }
        Known { enrolment }
        if opened {
            InvitePanel { title: t!("connect-new-opened") }
        }
        Go { to: Route::SpeakUp {}, class: "button main", {t!("way-speak-up")} }
        if would_help && !opened {
            InvitePanel { title: t!("connect-new"), why: not_invited.then(|| t!("connect-new-why")) }
        }
    }
}

/// The place for an invite among other things on a screen.
#[component]
pub fn InvitePanel(title: String, #[props(default)] why: Option<String>) -> Element {
    rsx! {
        Panel { id: "connect", title,
            if let Some(why) = why {
                p { "{why}" }
            }
            InviteForm {}
        }
    }
}

/// Where an invite link is pasted. One that the app was opened with shows only where it leads.
#[component]
fn InviteForm() -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let opened = use_hook(|| shared.invite.peek().clone());
    let leads_to = opened.as_deref().and_then(council_address);
    let by_hand = leads_to.is_none();
    let mut link = use_signal(|| opened.clone().filter(|_| !by_hand).unwrap_or_default());
    let cannot_be_used = opened.is_some() && by_hand;
    let mut refused = use_signal(|| cannot_be_used.then_some(Refusal::NotAnInvite));
    let mut busy = use_signal(|| false);
    let error = refused().map(|refusal| refusal_words(&refusal));
    let way = || if by_hand { Way::Field(FIELD.into()) } else { Way::None };
    let faults =
        error.iter().map(|says| Fault { says: says.clone(), way: way() }).collect::<Vec<_>>();
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
            if let Some(address) = leads_to {
                p { {t!("connect-opened-with")} }
                p { class: "strong", dir: "ltr", "{address}" }
                p { {t!("connect-opened-press")} }
            } else {
                p { {t!("connect-how")} }
                label { class: "label", r#for: FIELD, {t!("connect-label")} }
                ShortAnswer {
                    id: FIELD,
                    beginning: "",
                    hint: t!("connect-hint"),
                    error,
                    onchange: move |text| link.set(text),
                }
            }
            Submit { id: "join", busy: busy(), {t!("connect-button")} }
        }
    }
}

/// Where an invite leads, as people read an address.
fn council_address(link: &str) -> Option<String> {
    let authority = Invite::parse(link).ok()?.authority;
    let (_, address) = authority.split_once("://")?;
    Some(address.to_owned())
}

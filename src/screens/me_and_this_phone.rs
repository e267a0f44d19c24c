//! Me and this phone: what is kept here, how it is locked, and how to take it along or be rid of it.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{
        LockKind, LockView, Refusal, SettingChange, Settings, ThisPhoneView, WhenAway, WhenIdle,
        ask,
    },
};

use crate::{
    app::{News, use_home},
    asking::use_answer,
    components::{
        BringBack, Button, Choice, Choices, Deleted, Deleting, DeletionTrouble, EasyReadSwitch, Go,
        Loading, Screen, Trouble, use_focus_when, use_kept_focus,
    },
    deleting::{Remover, Stand, What},
    route::Route,
    t,
};

const WHEN_AWAY: [WhenAway; 3] =
    [WhenAway::AtOnce, WhenAway::AfterHalfAMinute, WhenAway::AfterFiveMinutes];
const WHEN_IDLE: [WhenIdle; 3] =
    [WhenIdle::OneMinute, WhenIdle::FiveMinutes, WhenIdle::QuarterHour];

/// See the head of this file.
#[component]
pub fn MeAndThisPhone() -> Element {
    let phone = use_answer(|| ask::ThisPhone {});
    let lock = use_context::<News>().lock;
    let remover = use_context::<Remover>();
    // What came of deleting is said once; while it goes on, that is said by itself.
    use_hook(|| remover.seen());
    rsx! {
        Screen { title: t!("me-title"), parent: Route::Home {}, help: true,
            match &*phone.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(phone)) => rsx! {
                    Deleting {}
                    Here { phone: phone.clone() }
                    Lock { lock: lock(), settings: phone.settings.clone() }
                    Keep { settings: phone.settings.clone() }
                    Reading {}
                    Hiding {}
                    Council {}
                    if !phone.put_by.is_empty() {
                        BringBack { put_by: phone.put_by.clone() }
                    }
                    section { class: "panel", "aria-labelledby": "me-copy",
                        div {
                            h2 { id: "me-copy", class: "small", {t!("me-copy")} }
                            p { {t!("me-copy-says")} }
                            Go { to: Route::MyCopy {}, class: "button plain", {t!("copy-title")} }
                        }
                    }
                    DeleteAll { waiting: phone.waiting }
                    section { class: "panel", "aria-labelledby": "me-clear",
                        div {
                            h2 { id: "me-clear", class: "small", {t!("clear-title")} }
                            p { {t!("me-clear-says")} }
                            Go { to: Route::ClearPhone {}, id: "to-clear", class: "button plain", {t!("me-clear-see")} }
                        }
                    }
                },
            }
        }
    }
}

/// How much there is.
#[component]
fn Here(phone: ThisPhoneView) -> Element {
    rsx! {
        section { class: "panel", "aria-labelledby": "me-here",
            div {
                h2 { id: "me-here", class: "small", {t!("me-here")} }
                ul { class: "points",
                    li { {t!("me-here-drafts", count = phone.drafts)} }
                    li { {t!("me-here-messages", count = phone.messages)} }
                    if phone.waiting > 0 {
                        li { {t!("messages-waiting", count = phone.waiting)} }
                    }
                }
            }
        }
    }
}

/// The lock, and when it closes by itself.
#[component]
fn Lock(lock: Option<LockView>, settings: Settings) -> Element {
    let kind = lock.map(|lock| lock.kind);
    let locked = matches!(kind, Some(LockKind::Pin | LockKind::Words));
    let says = match kind {
        None => t!("loading"),
        Some(LockKind::None) => t!("me-lock-none"),
        Some(LockKind::Pin) => t!("me-lock-pin"),
        Some(LockKind::Words) => t!("me-lock-words"),
    };
    rsx! {
        section { class: "panel", "aria-labelledby": "me-lock",
            div {
                h2 { id: "me-lock", class: "small", {t!("me-lock")} }
                p { "{says}" }
                Go { to: Route::ChooseLock {}, id: "to-lock", class: "button plain",
                    if locked {
                        {t!("me-lock-change")}
                    } else {
                        {t!("me-lock-choose")}
                    }
                }
                if locked {
                    h3 { id: "me-away", {t!("me-away")} }
                    Setting {
                        id: "when-away",
                        labelled_by: "me-away",
                        says: vec![t!("me-at-once"), t!("me-half-a-minute"), t!("me-five-minutes")],
                        changes: WHEN_AWAY.map(SettingChange::WhenAway).to_vec(),
                        chosen: WHEN_AWAY.iter().position(|one| *one == settings.when_away),
                    }
                    h3 { id: "me-idle", {t!("me-idle")} }
                    Setting {
                        id: "when-idle",
                        labelled_by: "me-idle",
                        says: vec![t!("me-one-minute"), t!("me-five-minutes"), t!("me-quarter")],
                        changes: WHEN_IDLE.map(SettingChange::WhenIdle).to_vec(),
                        chosen: WHEN_IDLE.iter().position(|one| *one == settings.when_idle),
                    }
                }
            }
        }
    }
}

/// Whether copies stay.
#[component]
fn Keep(settings: Settings) -> Element {
    rsx! {
        section { class: "panel", "aria-labelledby": "me-keep",
            div {
                h2 { id: "me-keep", class: "small", {t!("me-keep")} }
                p { {t!("me-keep-says")} }
                Setting {
                    id: "keep-copies",
                    labelled_by: "me-keep",
                    says: vec![t!("me-keep-yes"), t!("me-keep-no")],
                    changes: vec![SettingChange::KeepCopies(true), SettingChange::KeepCopies(false)],
                    chosen: settings.keep_copies.map(|keep| usize::from(!keep)),
                }
                p { class: "hint", {t!("me-keep-from-now")} }
            }
        }
    }
}

/// Plain words or Easy Read.
#[component]
fn Reading() -> Element {
    rsx! {
        section { class: "panel", "aria-labelledby": "me-reading",
            div {
                h2 { id: "me-reading", class: "small", {t!("me-reading")} }
                p { {t!("me-reading-says")} }
                EasyReadSwitch {}
            }
        }
    }
}

/// One setting: it is changed as soon as it is chosen.
#[component]
fn Setting(
    id: String,
    labelled_by: String,
    says: Vec<String>,
    changes: Vec<SettingChange>,
    chosen: Option<usize>,
) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut refused = use_signal(|| None::<Refusal>);
    let choices =
        says.into_iter().map(|says| Choice { says: says.into(), more: vec![], picture: None });
    rsx! {
        Choices {
            id,
            labelled_by,
            choices: choices.collect::<Vec<_>>(),
            chosen,
            onchoose: move |place: usize| {
                let Some(change) = changes.get(place).cloned() else { return };
                refused.set(None);
                let changed = engine.ask(ask::ChangeSetting { change });
                spawn(async move {
                    if let Err(refusal) = changed.await {
                        refused.set(Some(refusal));
                    }
                });
            },
        }
        if let Some(refusal) = refused() {
            Trouble { refusal }
            p { {t!("me-not-changed")} }
        }
    }
}

/// What Hide does, and what it does not.
#[component]
fn Hiding() -> Element {
    rsx! {
        section { class: "panel", "aria-labelledby": "me-hide",
            div {
                h2 { id: "me-hide", class: "small", {t!("me-hide")} }
                ul { class: "points",
                    li { {t!("me-hide-covers")} }
                    li { {t!("me-hide-deletes-nothing")} }
                    li { {t!("me-hide-can-be-found")} }
                    li { {t!("me-hide-list")} }
                }
            }
        }
    }
}

/// The council joined, and the way there.
#[component]
fn Council() -> Element {
    let home = use_home();
    let joining = home.as_ref().is_some_and(|home| home.joining);
    let council = home.and_then(|home| home.authority).map(|authority| authority.name);
    rsx! {
        section { class: "panel", "aria-labelledby": "me-council",
            div {
                h2 { id: "me-council", class: "small", {t!("connect-title-connected")} }
                if let Some(council) = &council {
                    p { {t!("connect-connected", name = council.as_str())} }
                    Go { to: Route::Connect {}, class: "button plain", {t!("me-council-see")} }
                } else if joining {
                    p { {t!("joining")} }
                } else {
                    p { {t!("messages-not-connected")} }
                    Go { to: Route::Connect {}, class: "button plain", {t!("connect-go")} }
                }
            }
        }
    }
}

/// Everything that was written, deleted.
#[component]
fn DeleteAll(waiting: u32) -> Element {
    let remover = use_context::<Remover>();
    let mut asking = use_signal(|| false);
    let stand = match remover.state() {
        Some((What::Everything, stand)) => Some(stand),
        _ => None,
    };
    use_focus_when(asking(), "me-delete".into());
    use_kept_focus((asking(), stand.clone()));
    let yes = remover.clone();
    rsx! {
        section { class: "panel", "aria-labelledby": "me-delete",
            div {
                h2 { id: "me-delete", class: "small", tabindex: "-1", {t!("me-delete")} }
                match &stand {
                    Some(Stand::Answered(first)) => rsx! {
                        Deleted { first: *first, gone: t!("me-deleted") }
                    },
                    Some(Stand::Not(refusal)) => rsx! {
                        DeletionTrouble { refusal: refusal.clone() }
                    },
                    _ => rsx! {},
                }
                if stand == Some(Stand::Asked) {
                    p { class: "strong", role: "status", {t!("deleting-now")} }
                } else if asking() {
                    ul { class: "points",
                        li { {t!("me-delete-what")} }
                        li { {t!("delete-no-undo")} }
                        li { {t!("clear-stays-council")} }
                        if waiting > 0 {
                            li { {t!("me-delete-waiting", count = waiting)} }
                        }
                    }
                    Button {
                        id: "delete-all-yes",
                        weight: "alert",
                        onpress: move |()| {
                            asking.set(false);
                            yes.remove(What::Everything);
                        },
                        {t!("me-delete-yes")}
                    }
                    Button { id: "delete-all-no", onpress: move |()| asking.set(false), {t!("delete-no")} }
                } else {
                    p { {t!("me-delete-says")} }
                    Button { id: "delete-all", onpress: move |()| asking.set(true), {t!("me-delete")} }
                }
            }
        }
    }
}

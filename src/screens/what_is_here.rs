//! About what is here: where the words come from, how old they are, and whether newer ones are on
//! their way.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Fetching, PackCard, PackTrouble, PacksView, Refusal, ask},
};

use crate::{
    asking::use_answer,
    components::{Button, Loading, Panel, Picture, Screen, Stressed, Trouble},
    route::Route,
    t,
    words::{date, kilobytes, moment},
};

/// See the head of this file.
#[component]
pub fn WhatIsHere() -> Element {
    let answer = use_answer(|| ask::Packs {});
    rsx! {
        Screen { title: t!("here-title"), parent: Route::MyRights {},
            p { class: "lead", {t!("here-lead")} }
            div { class: "panel waiting",
                Picture { name: "advocate" }
                div {
                    p { class: "strong", {t!("here-not-reviewed")} }
                    p { {t!("here-not-reviewed-so")} }
                }
            }
            match &*answer.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(view)) => rsx! {
                    for pack in view.packs.clone() {
                        OnePack { key: "{pack.id}", pack }
                    }
                    Newer { view: view.clone() }
                },
            }
        }
    }
}

/// One pack: whose it is, how much is in it, and how old it is.
#[component]
fn OnePack(pack: PackCard) -> Element {
    let whose = match &pack.council {
        Some(council) => t!("here-from-council", council = council.as_str()),
        None => t!("here-for-everybody"),
    };
    rsx! {
        section { class: "helpline", "aria-labelledby": "pack-{pack.id}",
            h2 { id: "pack-{pack.id}", class: "small", Stressed { text: pack.title.clone() } }
            p { "{whose}" }
            if pack.expired {
                div { class: "panel waiting",
                    Picture { name: "warning" }
                    p { {t!("here-expired")} }
                }
            }
            dl {
                dt { {t!("here-entries")} }
                dd { {t!("here-entries-count", count = pack.entries)} }
                dt { {t!("here-made-on")} }
                dd { {date(pack.made_on)} }
                dt { {t!("here-version")} }
                dd { "{pack.version}" }
                dt { {t!("here-good-until")} }
                dd {
                    if let Some(expires_at) = pack.expires_at {
                        {moment(expires_at)}
                    } else {
                        {t!("here-no-end")}
                    }
                }
            }
            if pack.built_in {
                p { class: "when", {t!("here-built-in")} }
            }
        }
    }
}

/// Whether newer words are on their way, and the button that looks for them.
#[component]
fn Newer(view: PacksView) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut looking = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        Panel { id: "newer", title: t!("here-newer"),
            if let Some(fetching) = view.fetching.clone() {
                OnItsWay { fetching }
            }
            if let Some(trouble) = view.trouble {
                div { class: "trouble", role: "status",
                    Picture { name: "warning" }
                    div {
                        p { {trouble_words(trouble)} }
                        p { {t!("here-kept")} }
                    }
                }
            }
            if let Some(at) = view.checked_at {
                p { {t!("here-checked", time = moment(at))} }
            } else {
                p { {t!("here-never-checked")} }
            }
            if let Some(refusal) = refused() {
                Trouble { refusal }
            }
            Button {
                id: "look",
                busy: looking(),
                onpress: move |()| {
                    looking.set(true);
                    refused.set(None);
                    let looked = engine.ask(ask::CheckNow {});
                    spawn(async move {
                        if let Err(refusal) = looked.await {
                            refused.set(Some(refusal));
                        }
                        looking.set(false);
                    });
                },
                {t!("here-look")}
            }
        }
    }
}

/// How far a newer pack has come.
#[component]
fn OnItsWay(fetching: Fetching) -> Element {
    let (done, total) = (fetching.done.min(fetching.total), fetching.total);
    rsx! {
        p { id: "fetching", {t!("here-fetching")} }
        progress { "aria-labelledby": "fetching", value: "{done}", max: "{total.max(1)}" }
        p { {t!("here-fetched", done = kilobytes(done), total = kilobytes(total))} }
    }
}

fn trouble_words(trouble: PackTrouble) -> String {
    match trouble {
        PackTrouble::NotReached => t!("pack-not-reached"),
        PackTrouble::WrongAnswer => t!("pack-wrong-answer"),
        PackTrouble::NotSigned => t!("pack-not-signed"),
        PackTrouble::Older => t!("pack-older"),
        PackTrouble::Expired => t!("pack-expired"),
        PackTrouble::TooLarge => t!("pack-too-large"),
        PackTrouble::NeedsNewerApp => t!("pack-needs-newer-app"),
        PackTrouble::Broken => t!("pack-broken"),
        PackTrouble::NoRoom => t!("pack-no-room"),
    }
}

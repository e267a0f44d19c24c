//! One promise: is it upheld for this reader? The answer and why stay on the phone; the answer
//! alone can be shared, without a name.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::{EntryId, SpeakUp},
    protocol::{Choice as Pick, Timestamp},
    requests::{
        EntryCard, EntryView, LONGEST_NOTE, PledgeAnswer, PromiseCheck as Check, Refusal, Sharing,
        ask,
    },
};

use crate::{
    app::Shared,
    asking::use_answer,
    components::{
        AfterSayingNo, Button, Choice, Choices, EasyReadSwitch, ErrorSummary, Fault, Go, Loading,
        LongAnswer, Meaning, Panel, Screen, SharingSays, SpeakUpAbout, Submit, Trouble, Way,
        WhatSharingMeans, checkin_refusal,
    },
    keeping::Keeper,
    route::Route,
    t,
    told::Words,
    ways,
    words::date_of,
};

/// What can be answered.
const PICKS: [Pick; 4] = [Pick::Yes, Pick::SortOf, Pick::No, Pick::NotSure];
const FIELD: &str = "upheld";
const WHY: &str = "why";

/// See the head of this file.
#[component]
pub fn PromiseCheck(id: EntryId) -> Element {
    rsx! {
        for id in [id] {
            Asked { key: "{id}", id }
        }
    }
}

#[component]
fn Asked(id: EntryId) -> Element {
    let check = use_answer(|| ask::PledgeCheck {});
    let found = match &*check.read() {
        None => return rsx! { Loading {} },
        Some(Err(refusal)) => Err(refusal.clone()),
        Some(Ok(view)) => {
            let one = view.promises.iter().find(|one| one.promise.id == id).cloned();
            one.map(|one| (one, view.can_share)).ok_or(Refusal::NotFound)
        }
    };
    match found {
        Ok((check, can_share)) => rsx! { Shown { check, can_share } },
        Err(refusal) => rsx! {
            Screen { title: t!("check-pledge-title"), parent: Route::PledgeCheck {}, help: true,
                Trouble { refusal }
            }
        },
    }
}

#[component]
fn Shown(check: Check, can_share: bool) -> Element {
    let Check { promise, answers } = check;
    let mut again = use_signal(|| false);
    let newest = answers.first().cloned();
    let answered = newest.clone().filter(|_| !again());
    let title = Words::of_pack(&promise.title);
    rsx! {
        Screen { title, parent: Route::PledgeCheck {}, above: t!("check-pledge-title"), help: true,
            InPlainWords { promise: promise.clone() }
            if let Some(answer) = answered {
                Answered { promise: promise.clone(), answer, can_share, onagain: move |()| again.set(true) }
            } else {
                Ask { promise: promise.clone(), newest, onkept: move |()| again.set(false) }
            }
            Before { answers }
            Go { to: Route::PledgeCheck {}, class: "button plain", {t!("check-pledge-all")} }
        }
    }
}

/// What it means.
#[component]
fn InPlainWords(promise: EntryCard) -> Element {
    let id = promise.id.clone();
    let entry = use_answer(move || ask::OneEntry { id: id.clone() });
    rsx! {
        match &*entry.read() {
            None => rsx! { Loading {} },
            Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
            Some(Ok(EntryView { entry, .. })) => rsx! {
                div { class: "tools", EasyReadSwitch {} }
                Meaning { plain: entry.plain.clone(), easy_read: entry.easy_read.clone() }
            },
        }
        Go { to: Route::to_entry(&promise), class: "change", {t!("council-promise-more")} }
    }
}

/// The question. What was answered today is there to be changed, unless it is shared.
#[component]
fn Ask(promise: EntryCard, newest: Option<PledgeAnswer>, onkept: EventHandler<()>) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let half = use_context::<Keeper>().half().clone();
    let entry = promise.id.clone();
    let (first, first_why) = use_hook(|| {
        let of_today = newest.filter(is_of_today).map(|it| (Some(it.answer), it.why));
        half.answer(&entry).or(of_today).unwrap_or_default()
    });
    let mut picked = use_signal(|| first);
    let mut why = use_signal(|| first_why);
    let (keeping, about) = (half.clone(), entry.clone());
    use_effect(move || keeping.keep_answer(about.clone(), picked(), why()));
    let beginning = use_hook(|| why.peek().clone());
    let mut fault = use_signal(|| None::<Fault>);
    let mut busy = use_signal(|| false);
    let keep = move |event: FormEvent| {
        event.prevent_default();
        if busy() {
            return;
        }
        let Some(answer) = picked() else {
            fault.set(Some(missing()));
            return;
        };
        busy.set(true);
        fault.set(None);
        let asked = ask::AnswerPromise { entry: promise.id.clone(), answer, why: why() };
        let kept = engine.ask(asked);
        let (half, entry) = (half.clone(), entry.clone());
        spawn(async move {
            busy.set(false);
            match kept.await {
                Ok(()) => {
                    half.done_with_answer(&entry);
                    shared.said.set(t!("check-pledge-kept"));
                    onkept.call(());
                }
                Err(refusal) => fault.set(Some(not_kept(&refusal))),
            }
        });
    };
    let unanswered = fault().filter(|_| picked().is_none()).map(|fault| fault.says);
    rsx! {
        ErrorSummary { faults: fault().into_iter().collect::<Vec<_>>() }
        form { id: "promise", class: "private", novalidate: true, onsubmit: keep,
            h2 { id: "is-it", {t!("check-pledge-ask")} }
            Choices {
                id: FIELD,
                labelled_by: "is-it",
                choices: PICKS.map(as_choice).to_vec(),
                chosen: PICKS.iter().position(|pick| Some(*pick) == picked()),
                error: unanswered,
                onchoose: move |place: usize| {
                    picked.set(PICKS.get(place).copied());
                    fault.set(None);
                },
            }
            label { r#for: WHY, {t!("check-pledge-why")} }
            LongAnswer {
                id: WHY,
                beginning,
                hint: t!("check-pledge-why-hint"),
                limit: LONGEST_NOTE,
                onchange: move |text| why.set(text),
            }
            div { class: "ways-on", Submit { busy: busy(), {t!("check-pledge-keep")} } }
        }
    }
}

fn is_of_today(answer: &PledgeAnswer) -> bool {
    let now = Timestamp(jiff::Timestamp::now().as_millisecond());
    answer.sharing == Sharing::No && date_of(answer.at) == date_of(now)
}

fn missing() -> Fault {
    Fault { says: t!("check-pledge-missing"), way: Way::Field(FIELD.into()) }
}

fn not_kept(refusal: &Refusal) -> Fault {
    let way = match refusal {
        Refusal::NoteTooLong { .. } => Way::Field(WHY.into()),
        _ => Way::None,
    };
    Fault { says: checkin_refusal(refusal), way }
}

fn as_choice(pick: Pick) -> Choice {
    Choice { says: ways::choice(pick).into(), more: vec![], picture: Some(face(pick).into()) }
}

fn face(pick: Pick) -> &'static str {
    match pick {
        Pick::Yes => "face-good",
        Pick::SortOf => "face-ok",
        Pick::No => "face-not-good",
        _ => "not-sure",
    }
}

/// What was answered last, and what can be done with it.
#[component]
fn Answered(
    promise: EntryCard,
    answer: PledgeAnswer,
    can_share: bool,
    onagain: EventHandler<()>,
) -> Element {
    let PledgeAnswer { answer, why, at, sharing } = answer;
    let id = promise.id;
    rsx! {
        Panel {
            id: "you-answered",
            title: t!("check-pledge-said", answer = ways::choice(answer), date = date_of(at)),
            picture: face(answer),
            if !why.is_empty() {
                p { class: "written", dir: "auto", "{why}" }
                p { class: "hint", {t!("check-pledge-why-hint")} }
            }
            Button { id: "answer-again", weight: "quiet", onpress: move |()| onagain.call(()), {t!("check-pledge-again")} }
        }
        if answer == Pick::No {
            AfterSayingNo {}
        }
        if matches!(answer, Pick::No | Pick::SortOf) {
            section { class: "if-not", "aria-labelledby": "not-right",
                h2 { id: "not-right", {t!("check-pledge-not-right")} }
                p { {t!("check-pledge-not-right-says")} }
                SpeakUpAbout { about: id.clone(), ways: vec![SpeakUp::SomethingIsWrong] }
            }
        }
        ShareIt { id, sharing, can_share }
    }
}

/// Sharing the answer. It is off until somebody turns it on.
#[component]
fn ShareIt(id: EntryId, sharing: Sharing, can_share: bool) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut refused = use_signal(|| None::<Refusal>);
    let mut busy = use_signal(|| false);
    let share = use_callback(move |share: bool| {
        busy.set(true);
        refused.set(None);
        let shared = engine.ask(ask::SharePromise { entry: id.clone(), share });
        spawn(async move {
            refused.set(shared.await.err());
            busy.set(false);
        });
    });
    rsx! {
        section { "aria-labelledby": "share-it",
            h2 { id: "share-it", tabindex: "-1", {t!("sharing-title")} }
            SharingSays { sharing }
            if let Some(refusal) = refused().filter(|_| sharing != Sharing::Gone) {
                p { class: "trouble", role: "alert", {checkin_refusal(&refusal)} }
            }
            match sharing {
                Sharing::No if can_share => rsx! {
                    WhatSharingMeans {}
                    Button { id: "share-yes", busy: busy(), onpress: move |()| share.call(true), {t!("sharing-yes")} }
                },
                Sharing::No => rsx! {
                    p { {t!("sharing-not-connected")} }
                },
                Sharing::Waiting => rsx! {
                    Button { id: "share-stop", busy: busy(), onpress: move |()| share.call(false), {t!("sharing-stop")} }
                },
                Sharing::Gone => rsx! {},
            }
        }
    }
}

/// What was answered before the last time.
#[component]
fn Before(answers: Vec<PledgeAnswer>) -> Element {
    let before = answers.into_iter().skip(1).collect::<Vec<_>>();
    if before.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { "aria-labelledby": "before",
            h2 { id: "before", class: "small", {t!("check-pledge-before")} }
            ul { class: "points",
                for PledgeAnswer { answer, why, at, sharing } in before {
                    li {
                        {t!("check-pledge-was", answer = ways::choice(answer), date = date_of(at))}
                        if !why.is_empty() {
                            span { class: "line written", dir: "auto", "{why}" }
                        }
                        if sharing == Sharing::Gone {
                            span { class: "line", {t!("sharing-gone")} }
                        }
                    }
                }
            }
        }
    }
}

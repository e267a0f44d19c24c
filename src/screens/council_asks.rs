//! What the council asks everybody before it changes something. The answers stay on the phone, or
//! are shared without a name.

use std::collections::BTreeMap;

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::{Consultation, ConsultationId, ConsultationQuestion},
    requests::{ConsultationView, Refusal, Sharing, ask},
};

use crate::{
    app::Shared,
    asking::use_answer,
    components::{
        Choice, Choices, EasyReadSwitch, ErrorSummary, Fault, Loading, Meaning, Panel, Paragraphs,
        Say, Screen, SharingSays, Stressed, Submit, Trouble, Way, WhatSharingMeans,
        checkin_refusal,
    },
    platform,
    route::Route,
    t,
    told::Words,
    words::date,
};

/// The answer that every question has, and none lists.
const NOT_SURE: &str = "not_sure";
/// Where it stands whether the answers are kept and shared.
const STANDS: &str = "how-it-stands";

/// What is answered so far: question to answer.
type Answers = BTreeMap<String, String>;

/// See the head of this file.
#[component]
pub fn CouncilAsks(id: ConsultationId) -> Element {
    rsx! {
        for id in [id] {
            Asked { key: "{id}", id }
        }
    }
}

#[component]
fn Asked(id: ConsultationId) -> Element {
    let check = use_answer(|| ask::PledgeCheck {});
    let found = match &*check.read() {
        None => return rsx! { Loading {} },
        Some(Err(refusal)) => Err(refusal.clone()),
        Some(Ok(view)) => {
            let one = view.consultations.iter().find(|one| one.consultation.id == id).cloned();
            one.map(|one| (one, view.can_share)).ok_or(Refusal::NotFound)
        }
    };
    match found {
        Ok((view, can_share)) => rsx! { Shown { view, can_share } },
        Err(refusal) => rsx! {
            Screen { title: t!("asks-title"), parent: Route::MyCouncil {}, help: true,
                Trouble { refusal }
            }
        },
    }
}

#[component]
fn Shown(view: ConsultationView, can_share: bool) -> Element {
    let Consultation { title, about, easy_read, closes, what_happens_next, .. } =
        view.consultation.clone();
    let open = view.open;
    rsx! {
        Screen { title, parent: Route::MyCouncil {}, above: t!("asks-title"), help: true,
            p { class: "strong",
                if open {
                    {t!("asks-until", date = date(closes))}
                } else {
                    {t!("asks-over", date = date(closes))}
                }
            }
            div { class: "tools", EasyReadSwitch {} }
            Meaning { plain: about, easy_read }
            if open {
                Form { view, can_share }
            } else {
                WhatWasSaid { view }
            }
            section { "aria-labelledby": "happens-next",
                h2 { id: "happens-next", {t!("asks-next")} }
                Paragraphs { text: what_happens_next }
            }
        }
    }
}

/// All its questions. Any of them can be left out.
#[component]
fn Form(view: ConsultationView, can_share: bool) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let ConsultationView { consultation, answers: kept, sharing, .. } = view;
    let Consultation { id, questions, .. } = consultation;
    let has_answers = !kept.is_empty();
    let answers = use_signal(|| kept);
    let share = use_signal(|| sharing != Sharing::No);
    let mut fault = use_signal(|| None::<Fault>);
    let mut busy = use_signal(|| false);
    let first = questions.first().map(field).unwrap_or_default();
    let keep = move |event: FormEvent| {
        event.prevent_default();
        if busy() {
            return;
        }
        if answers.peek().is_empty() {
            fault.set(Some(Fault { says: t!("asks-missing"), way: Way::Field(first.clone()) }));
            return;
        }
        busy.set(true);
        fault.set(None);
        let asked =
            ask::AnswerConsultation { id: id.to_string(), answers: answers(), share: share() };
        let kept = engine.ask(asked);
        spawn(async move {
            match kept.await {
                Ok(()) => {
                    shared.said.set(t!("asks-kept"));
                    platform::focus(STANDS);
                }
                Err(refusal) => {
                    fault.set(Some(Fault { says: checkin_refusal(&refusal), way: Way::None }));
                }
            }
            busy.set(false);
        });
    };
    rsx! {
        ErrorSummary { faults: fault().into_iter().collect::<Vec<_>>() }
        if has_answers {
            Panel { id: STANDS, title: t!("asks-kept"), takes_focus: true,
                SharingSays { sharing }
            }
        }
        form { id: "asks", class: "private", novalidate: true, onsubmit: keep,
            p { class: "hint", {t!("asks-skip")} }
            for question in questions {
                OneQuestion { key: "{question.id}", question, answers }
            }
            WhetherToShare { share, can_share }
            div { class: "ways-on", Submit { busy: busy(), {t!("asks-keep")} } }
        }
    }
}

/// The id of the first answer to a question.
fn field(question: &ConsultationQuestion) -> String {
    format!("asks-{}", question.id)
}

#[component]
fn OneQuestion(question: ConsultationQuestion, answers: Signal<Answers>) -> Element {
    let (id, heading) = (question.id.to_string(), format!("{}-title", question.id));
    let choices = all_choices(&question);
    let given = answers.read().get(&id).cloned();
    let chosen = choices.iter().position(|(answer, _)| Some(answer) == given.as_ref());
    let ids: Vec<String> = choices.iter().map(|(answer, _)| answer.clone()).collect();
    rsx! {
        h2 { id: "{heading}", class: "small", Stressed { text: question.title.clone() } }
        Choices {
            id: field(&question),
            labelled_by: "{heading}",
            choices: choices.into_iter().map(|(_, says)| plain(says)).collect::<Vec<_>>(),
            chosen,
            onchoose: move |place: usize| {
                if let Some(answer) = ids.get(place) {
                    answers.write().insert(id.clone(), answer.clone());
                }
            },
        }
    }
}

/// What can be answered: the name of each answer, and its words.
fn all_choices(question: &ConsultationQuestion) -> Vec<(String, Words)> {
    let words =
        |one: &upheld_engine::pack::Answer| (one.id.to_string(), Words::of_pack(&one.words));
    let listed = question.choices.iter().map(words);
    listed.chain([(NOT_SURE.to_owned(), t!("pick-not-sure").into())]).collect()
}

fn plain(says: Words) -> Choice {
    Choice { says, more: vec![], picture: None }
}

/// It is off until somebody turns it on.
#[component]
fn WhetherToShare(share: Signal<bool>, can_share: bool) -> Element {
    rsx! {
        h2 { id: "share-it", class: "small", {t!("sharing-title-many")} }
        if can_share {
            WhatSharingMeans {}
            Choices {
                id: "share",
                labelled_by: "share-it",
                choices: vec![plain(t!("sharing-no").into()), plain(t!("sharing-yes").into())],
                chosen: Some(usize::from(share())),
                onchoose: move |place| share.set(place == 1),
            }
        } else {
            p { {t!("sharing-not-connected")} }
        }
    }
}

/// It is over: what the reader answered, if they did.
#[component]
fn WhatWasSaid(view: ConsultationView) -> Element {
    if view.answers.is_empty() {
        return rsx! {};
    }
    let said = |question: &ConsultationQuestion| {
        let given = view.answers.get(question.id.as_str())?;
        all_choices(question).into_iter().find(|(answer, _)| answer == given).map(|(_, says)| says)
    };
    let questions = view.consultation.questions.iter();
    let said = questions.filter_map(|question| Some((question.title.clone(), said(question)?)));
    rsx! {
        section { "aria-labelledby": "what-was-said",
            h2 { id: "what-was-said", {t!("asks-you-said")} }
            dl { class: "answers",
                for (title, says) in said {
                    dt { Stressed { text: title } }
                    dd { Say { words: says } }
                }
            }
            SharingSays { sharing: view.sharing }
        }
    }
}

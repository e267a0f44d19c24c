//! One question, answered in words, on a line, or by picking.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::{Choice as Pick, Question as Asked, Way},
    requests::{Draft, DraftChange, DraftField, Refusal},
    ways::{self as pages, Form, Page},
};

use super::question::{Question, go_on};
use crate::{
    app::use_home,
    components::{
        Choice, Choices, LongAnswer, ManyChoices, Picture, ReadAloud, ShortAnswer, refusal_words,
        use_easy_read,
    },
    keeping::Keeper,
    sentences::Says,
    t, ways,
};

/// The id of the field of every question, and of the first of its choices.
pub const FIELD: &str = "answer";

/// The most characters an answer may have, from the authority; before one is joined, what an
/// authority takes when it says nothing else.
pub fn use_limit() -> u32 {
    let home = use_home();
    let limit = home.and_then(|home| home.authority).map(|authority| authority.answer_characters);
    limit.unwrap_or_else(|| upheld_engine::protocol::Limits::default().answer_characters)
}

/// See the head of this file.
#[component]
pub fn AskQuestion(draft: Draft, question: Asked, change: bool) -> Element {
    let must = pages::must_answer(&draft).contains(&question);
    let mut live = use_signal(|| draft.clone());
    let mut fault = use_signal(|| None::<String>);
    let given = move |draft: &Draft| {
        !draft.words(question).trim().is_empty() || !draft.all_picked(question).is_empty()
    };
    let way = draft.way;
    let written = matches!(pages::form(question), Form::Words | Form::Line);
    let unsafe_now = question == Asked::Safe && live.read().is_urgent();
    rsx! {
        Question {
            title: ways::title(way, question),
            draft: live(),
            page: Page::Question(question),
            field: FIELD,
            labels: written,
            fault: fault(),
            skips: !given(&live.read()),
            before: rsx! {
                if let Some(picture) = ways::question_picture(question) {
                    p { class: "question-picture", Picture { name: picture } }
                }
                Aloud { way, question }
            },
            numbers_now: unsafe_now,
            oncontinue: move |()| {
                if must && !given(&live.peek()) {
                    let missing = Refusal::Missing(DraftField::Question(question));
                    fault.set(Some(refusal_words(&missing)));
                } else {
                    go_on(&live.peek(), Page::Question(question), change);
                }
            },
            onskip: move |()| go_on(&live.peek(), Page::Question(question), change),
            Answer {
                draft: draft.clone(),
                question,
                fault: fault(),
                onchange: move |one: DraftChange| {
                    live.write().apply(one);
                    if fault.peek().is_some() && given(&live.peek()) {
                        fault.set(None);
                    }
                },
            }
        }
    }
}

/// In Easy Read, the question and what can be picked can be read aloud.
#[component]
fn Aloud(way: Way, question: Asked) -> Element {
    if !use_easy_read() {
        return rsx! {};
    }
    let choices = match pages::form(question) {
        Form::One(all) | Form::Many(all) => all,
        Form::Words | Form::Line => &[],
    };
    let says = std::iter::once(ways::title(way, question))
        .chain(ways::hint(way, question))
        .chain(choices.iter().map(|one| ways::choice(*one)))
        .collect::<Vec<_>>();
    rsx! {
        ReadAloud { says: Says::Plain(says.join("\n\n")), stands_there: true }
    }
}

/// The field, or what can be picked.
#[component]
fn Answer(
    draft: Draft,
    question: Asked,
    fault: Option<String>,
    onchange: EventHandler<DraftChange>,
) -> Element {
    let keeper = use_context::<Keeper>();
    let limit = use_limit();
    let id = draft.id;
    let keep = use_callback(move |change: DraftChange| {
        onchange.call(change.clone());
        keeper.save(id, change);
    });
    let hint = ways::hint(draft.way, question);
    let mut picked = use_signal(|| draft.all_picked(question).to_vec());
    let choices = |all: &'static [Pick]| all.iter().map(|one| as_choice(*one)).collect::<Vec<_>>();
    match pages::form(question) {
        Form::Words => rsx! {
            LongAnswer {
                id: FIELD,
                beginning: draft.words(question).to_owned(),
                hint: hint.unwrap_or_else(|| t!("question-hint-skip")),
                limit,
                error: fault,
                onchange: move |text| keep.call(DraftChange::Words(question, text)),
            }
        },
        Form::Line => rsx! {
            ShortAnswer {
                id: FIELD,
                beginning: draft.words(question).to_owned(),
                hint: hint.unwrap_or_else(|| t!("question-hint-skip")),
                error: fault,
                onchange: move |text| keep.call(DraftChange::Words(question, text)),
            }
        },
        Form::One(all) => rsx! {
            if let Some(hint) = hint {
                p { class: "hint", "{hint}" }
            }
            Choices {
                id: FIELD,
                choices: choices(all),
                chosen: picked.read().first().and_then(|one| all.iter().position(|it| it == one)),
                error: fault,
                onchoose: move |place: usize| {
                    let now: Vec<Pick> = all.get(place).copied().into_iter().collect();
                    picked.set(now.clone());
                    keep.call(DraftChange::Picked(question, now));
                },
            }
        },
        Form::Many(all) => rsx! {
            p { class: "hint", {hint.unwrap_or_else(|| t!("question-many"))} }
            ManyChoices {
                id: FIELD,
                choices: choices(all),
                chosen: all.iter().map(|one| picked.read().contains(one)).collect::<Vec<_>>(),
                error: fault,
                onchoose: move |(place, yes): (usize, bool)| {
                    let Some(one) = all.get(place).copied() else { return };
                    picked.write().retain(|it| *it != one);
                    if yes {
                        picked.write().push(one);
                    }
                    let now: Vec<Pick> =
                        all.iter().copied().filter(|it| picked.peek().contains(it)).collect();
                    picked.set(now.clone());
                    keep.call(DraftChange::Picked(question, now));
                },
            }
        },
    }
}

fn as_choice(pick: Pick) -> Choice {
    Choice {
        says: ways::choice(pick).into(),
        more: ways::choice_more(pick).into_iter().collect(),
        picture: ways::choice_picture(pick).map(ToOwned::to_owned),
    }
}

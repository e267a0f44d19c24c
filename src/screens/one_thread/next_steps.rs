//! What can be done next, as the engine says: each begins a message whose beginning is written
//! already, and its writer sees that first.

use std::collections::BTreeMap;

use dioxus::prelude::*;
use upheld_engine::{
    pack::{ClockName, Day},
    protocol::{Question, Way},
    requests::{ClockRestsOn, ClockView, Given, NextStep, Start, Step, ThreadView},
};

use crate::{
    components::{Button, Go, Picture, ReadMore, Trouble},
    route::Route,
    screens::use_begin,
    t, ways,
    words::{date_of, unmarked, weekday_and_date},
};

/// See the head of this file. Draws nothing when nothing can be done.
#[component]
pub fn NextSteps(view: ThreadView) -> Element {
    let begin = use_begin();
    if view.can.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { "aria-labelledby": "next",
            h2 { id: "next", {t!("next-title")} }
            if let Some(refusal) = begin.refused() {
                Trouble { refusal }
            }
            ul { class: "cards next-steps",
                for step in view.can.clone() {
                    li { key: "{step:?}",
                        if let Some(way) = way(step) {
                            button {
                                id: "next-{way}",
                                class: "card",
                                r#type: "button",
                                aria_disabled: begin.busy().then_some("true"),
                                onclick: {
                                    let view = view.clone();
                                    move |_| begin.at(start(way, &view))
                                },
                                Picture { name: picture(step) }
                                Words { says: ways::name(way), step }
                            }
                        } else {
                            Go {
                                to: Route::Ombudsman { thread: view.thread },
                                id: "next-ombudsman",
                                class: "card",
                                Picture { name: picture(step) }
                                Words { says: t!("next-ombudsman"), step }
                            }
                        }
                        if let Some(about) = entry_about(step) {
                            ReadMore { about }
                        }
                    }
                }
            }
        }
    }
}

/// Writing back, where they ask something.
#[component]
pub fn WriteBack(view: ThreadView) -> Element {
    let begin = use_begin();
    if !view.can.contains(&NextStep::AnswerBack) {
        return rsx! {};
    }
    rsx! {
        if let Some(refusal) = begin.refused() {
            Trouble { refusal }
        }
        Button {
            id: "write-back",
            weight: "main",
            busy: begin.busy(),
            onpress: move |()| begin.at(start(Way::AnswerBack, &view)),
            {t!("thread-write-back")}
        }
    }
}

#[component]
fn Words(says: String, step: NextStep) -> Element {
    rsx! {
        span { class: "card-words",
            span { class: "card-title", "{says}" }
            for line in what_it_is(step) {
                span { class: "card-more", "{line}" }
            }
        }
    }
}

/// The way that a step goes; the Ombudsman is not written to from here.
fn way(step: NextStep) -> Option<Way> {
    Some(match step {
        NextStep::AnswerBack => Way::AnswerBack,
        NextStep::Chase => Way::Chase,
        NextStep::DidItHelp => Way::DidItHelp,
        NextStep::Close => Way::Sorted,
        NextStep::Stage2(_) => Way::Stage2,
        NextStep::Stage3(_) => Way::Stage3,
        NextStep::Advocate => Way::Advocate,
        NextStep::Ombudsman => return None,
    })
}

fn picture(step: NextStep) -> &'static str {
    match step {
        NextStep::AnswerBack => "messages",
        NextStep::Chase => "clock",
        NextStep::DidItHelp => "choices",
        NextStep::Close => "closed",
        NextStep::Stage2(_) => "steps",
        NextStep::Stage3(_) => "together",
        NextStep::Advocate => "advocate",
        NextStep::Ombudsman => "search",
    }
}

/// What a step is, and until when.
fn what_it_is(step: NextStep) -> Vec<String> {
    match step {
        NextStep::AnswerBack => vec![t!("next-answer-back-says")],
        NextStep::Chase => vec![t!("next-chase-says")],
        NextStep::DidItHelp => vec![t!("next-did-it-help-says")],
        NextStep::Close => vec![t!("next-close-says")],
        NextStep::Stage2(until) => [vec![t!("next-stage-2-says")], until_words(until)].concat(),
        NextStep::Stage3(until) => [vec![t!("next-stage-3-says")], until_words(until)].concat(),
        NextStep::Advocate => ways::says(Way::Advocate).into_iter().collect(),
        NextStep::Ombudsman => vec![t!("next-ombudsman-says")],
    }
}

/// Until when a stage can be asked for. No source for it is beyond doubt.
fn until_words(until: Option<Day>) -> Vec<String> {
    let Some(Day { date, about }) = until else { return vec![t!("next-when-late")] };
    let day = weekday_and_date(date);
    let until = if about { t!("next-until-about", day = day) } else { t!("next-until", day = day) };
    vec![until, t!("next-until-late")]
}

/// What there is to read about a step.
fn entry_about(step: NextStep) -> Option<&'static str> {
    match step {
        NextStep::Stage2(_) => Some("how-to-go-to-stage-2"),
        NextStep::Stage3(_) => Some("how-to-go-to-stage-3"),
        _ => None,
    }
}

fn start(way: Way, view: &ThreadView) -> Start {
    let beginning = match way {
        Way::Chase => Some((Question::Message, chase(view))),
        Way::Advocate if !view.to.is_empty() => {
            Some((Question::HelpWith, t!("advocate-about", team = view.to.as_str())))
        }
        _ => None,
    };
    let given = |words: String| Given { words: unmarked(&words), ..Given::default() };
    let answers = beginning.map(|(question, words)| (question, given(words)));
    Start {
        thread: Some(view.thread),
        answers: answers.into_iter().collect::<BTreeMap<_, _>>(),
        ..Start::of(way)
    }
}

/// "Where is my answer?", with what they need to find it.
fn chase(view: &ThreadView) -> String {
    let saved = view.timeline.iter().find(|step| matches!(step.what, Step::Saved { .. }));
    let wrote = saved.map(|step| {
        let date = date_of(step.at);
        t!("chase-wrote", date = date, code = view.reference.as_str())
    });
    let lines = wrote
        .into_iter()
        .chain(view.clock.as_ref().map(should_have).unwrap_or_default())
        .chain([t!("chase-please")]);
    lines.collect::<Vec<_>>().join("\n")
}

fn should_have(clock: &ClockView) -> Vec<String> {
    if !clock.stands.is_late() {
        return Vec::new();
    }
    let day = weekday_and_date(clock.by.date);
    let about = clock.by.about;
    let should_have = match clock.rests_on {
        ClockRestsOn::Rules(ClockName::Stage3) if about => {
            t!("chase-panel-should-have-about", day = day)
        }
        ClockRestsOn::Rules(ClockName::Stage3) => t!("chase-panel-should-have", day = day),
        _ if about => t!("chase-should-have-about", day = day),
        _ if clock.needs_review => t!("chase-should-have-doubt", day = day),
        _ => t!("chase-should-have", day = day),
    };
    let their_word = match clock.rests_on {
        ClockRestsOn::TheirWord(days) => Some(t!("chase-their-word", days = days)),
        ClockRestsOn::Rules(_) => None,
    };
    their_word.into_iter().chain([should_have]).collect()
}

//! Every piece on one page, in every state: to look at, and to hold against the rules of how the
//! app looks. Only tests draw it; no screen leads here. What stands in the pieces comes from the
//! test, and from words the app has anyway.

use dioxus::prelude::*;
use upheld_engine::{
    pack::{EasyLine, Helpline, Status},
    requests::{ClockView, Draft, Refusal, State, ThreadView},
};

use crate::{
    app::{Shared, use_app},
    components::{
        Back, Button, Card, Choice, Choices, Clock, EasyLines, Empty, ErrorSummary, Fault,
        HelplineCard, Hold, KeptSays, Loading, LongAnswer, ManyChoices, NeedHelp, NumbersNow,
        OfferOfHelp, Picture, ReadMore, ShortAnswer, ShortClock, StateBadge, StatusBadge, Submit,
        Timeline, Trouble, Undo, Way,
    },
    keeping::Kept,
    route::Route,
    t,
};

/// What stands in the pieces.
#[derive(Clone, PartialEq)]
pub struct Samples {
    /// A conversation with answers.
    pub thread: ThreadView,
    /// Times to answer by, one of each kind.
    pub clocks: Vec<ClockView>,
    /// Every state of a message.
    pub states: Vec<State>,
    /// Somebody to call.
    pub helpline: Helpline,
    /// A draft in which help is offered.
    pub draft: Draft,
    /// Sentences in Easy Read.
    pub easy: Vec<EasyLine>,
    /// An entry there is to read, by its name.
    pub entry: String,
    /// The names of all pictures.
    pub pictures: Vec<String>,
}

/// The page's only address.
#[derive(Clone, PartialEq, Routable)]
enum Only {
    #[route("/")]
    Pieces {},
}

/// The page. It finds its [`Samples`] in the context of its root.
#[component]
#[must_use]
pub fn Gallery() -> Element {
    use_app();
    rsx! {
        Router::<Only> {}
    }
}

#[component]
fn Pieces() -> Element {
    let samples = use_context::<Samples>();
    let mut shared = use_context::<Shared>();
    use_hook(|| shared.discarded.set(Some(samples.draft.id)));
    rsx! {
        div { id: "app",
            main {
                article { class: "screen",
                    h1 { "Gallery" }
                    Pressed {}
                    Ways {}
                    Asked {}
                    Written {}
                    Weights { states: samples.states.clone() }
                    Told { samples: samples.clone() }
                    Helping { samples: samples.clone() }
                    Part { title: "Picture",
                        ul { class: "tiles",
                            for name in samples.pictures.clone() {
                                li {
                                    span { class: "card tile",
                                        Picture { name: name.clone() }
                                        span { class: "card-words", "{name}" }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One kind of piece.
#[component]
fn Part(title: String, children: Element) -> Element {
    rsx! {
        section { class: "part", "aria-label": "{title}",
            h2 { "{title}" }
            {children}
        }
    }
}

#[component]
fn Pressed() -> Element {
    rsx! {
        Part { title: "Button",
            for weight in ["main", "plain", "quiet", "alert", "plain small"] {
                Button { weight, onpress: |()| (), {t!("undo")} }
                Button { weight, busy: true, onpress: |()| (), {t!("undo")} }
            }
            Button { pressed: false, onpress: |()| (), {t!("easy-read")} }
            Button { pressed: true, onpress: |()| (), {t!("easy-read")} }
            Submit { {t!("try-again")} }
            Submit { id: "busy", busy: true, {t!("try-again")} }
            Back { parent: Route::Home {} }
        }
        Part { title: "Hold",
            Hold { id: "held", says: t!("try-again"), sure: t!("undo"), onheld: |()| () }
        }
    }
}

#[component]
fn Ways() -> Element {
    let to = || Route::MyPledge {};
    rsx! {
        Part { title: "Card",
            ul { class: "cards",
                li { Card { to: to(), picture: "pledge", says: t!("way-pledge"), more: t!("hide") } }
                li { Card { to: to(), picture: "rights", says: t!("way-rights") } }
            }
            ul { class: "tiles",
                for (picture, says) in [("respect", t!("way-pledge")), ("voice", t!("way-speak-up"))] {
                    li { Card { to: to(), picture, says, class: "tile" } }
                }
            }
        }
    }
}

#[component]
fn Asked() -> Element {
    let choices = || {
        let says = [t!("way-home"), t!("way-pledge"), t!("way-rights")];
        let of = |(place, says): (usize, String)| Choice {
            says: says.into(),
            more: if place == 1 { vec![t!("loading")] } else { vec![] },
            picture: (place != 2).then(|| "home".to_owned()),
        };
        says.into_iter().enumerate().map(of).collect::<Vec<_>>()
    };
    let wrong = || t!("missing-answer");
    rsx! {
        Part { title: "Choices",
            Choices { id: "one", choices: choices(), chosen: Some(1), onchoose: |_| () }
            Choices { id: "none", choices: choices(), chosen: None, error: wrong(), onchoose: |_| () }
        }
        Part { title: "ManyChoices",
            ManyChoices { id: "many", choices: choices(), chosen: vec![true, false, true], onchoose: |_| () }
        }
        Part { title: "ErrorSummary",
            ErrorSummary {
                faults: vec![
                    Fault { says: t!("missing-name"), way: Way::Field("short".into()) },
                    Fault { says: t!("missing-keep"), way: Way::None },
                ],
            }
        }
    }
}

#[component]
fn Written() -> Element {
    let kept = [Kept::Untouched, Kept::Saving, Kept::Saved, Kept::Not(Refusal::Full)];
    rsx! {
        Part { title: "Field",
            label { r#for: "short", {t!("note-label")} }
            ShortAnswer { id: "short", beginning: "", hint: t!("note-hint"), onchange: |_| () }
            label { r#for: "short-wrong", {t!("note-label")} }
            ShortAnswer {
                id: "short-wrong",
                beginning: t!("loading"),
                hint: t!("note-hint"),
                error: t!("missing-name"),
                onchange: |_| (),
            }
            label { r#for: "long", {t!("note-label")} }
            LongAnswer { id: "long", beginning: t!("loading"), hint: t!("note-hint"), limit: 5, onchange: |_| () }
            for kept in kept {
                KeptSays { kept, onretry: |()| () }
            }
        }
    }
}

#[component]
fn Weights(states: Vec<State>) -> Element {
    let all = [
        Status::Law,
        Status::LawNotYetInForce,
        Status::Announced,
        Status::Guidance,
        Status::NationalExpectation,
        Status::LocalPromise,
        Status::Information,
    ];
    rsx! {
        Part { title: "StateBadge",
            for state in states {
                p { StateBadge { state } }
            }
        }
        Part { title: "StatusBadge",
            for status in all {
                p {
                    StatusBadge { status, in_doubt: false }
                    " "
                    StatusBadge { status, in_doubt: true }
                }
            }
        }
    }
}

#[component]
fn Told(samples: Samples) -> Element {
    rsx! {
        Part { title: "Timeline", Timeline { view: samples.thread.clone() } }
        Part { title: "Clock",
            for clock in samples.clocks {
                p { ShortClock { clock: clock.clone() } }
                Clock { clock }
            }
        }
    }
}

#[component]
fn Helping(samples: Samples) -> Element {
    rsx! {
        Part { title: "HelplineCard", HelplineCard { helpline: samples.helpline } }
        Part { title: "NeedHelp", NeedHelp {} }
        Part { title: "NumbersNow", NumbersNow {} }
        Part { title: "OfferOfHelp", OfferOfHelp { draft: samples.draft } }
        Part { title: "Empty",
            Empty { picture: "messages", says: t!("hide"),
                Button { onpress: |()| (), {t!("way-speak-up")} }
            }
        }
        Part { title: "Loading", Loading {} }
        Part { title: "Trouble", Trouble { refusal: Refusal::Full } }
        Part { title: "EasyLines", EasyLines { lines: samples.easy } }
        Part { title: "Undo", Undo {} }
        Part { title: "ReadMore", ReadMore { about: samples.entry } }
    }
}

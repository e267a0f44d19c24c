//! Help now: 999 and Childline always, even when nothing else works; then this young person's own
//! council at night and at weekends, then who else can be called.

use dioxus::prelude::*;
use upheld_engine::{
    help::{CHILDLINE, EMERGENCY},
    pack::EasyLine,
    requests::ask,
};

use crate::{
    app::News,
    asking::use_answer,
    components::{Call, Card, EasyLines, EasyReadSwitch, HelplineCard, Screen, use_easy_read},
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn HelpNow() -> Element {
    let help = use_answer(|| ask::Help {});
    rsx! {
        Screen { title: t!("help-title"), parent: Route::Home {},
            FirstHelp {
                id: "danger",
                title: t!("help-danger"),
                number: EMERGENCY,
                plain: t!("help-danger-says"),
                easy: vec![easy("phone", t!("help-danger-easy-call")), easy("speak-up", t!("help-danger-easy-say"))],
            }
            FirstHelp {
                id: "talk",
                title: t!("help-talk"),
                number: CHILDLINE,
                plain: t!("help-talk-says"),
                easy: vec![
                    easy("phone", t!("help-talk-easy-who")),
                    easy("clock", t!("help-talk-easy-when")),
                    easy("good", t!("help-talk-easy-bill")),
                ],
            }
            if let Some(Ok(help)) = &*help.read() {
                if let Some(helpline) = help.out_of_hours.clone() {
                    section { "aria-labelledby": "out-of-hours",
                        h2 { id: "out-of-hours", {t!("help-out-of-hours")} }
                        HelplineCard { helpline }
                    }
                }
            }
            if use_context::<News>().is_open() {
                Card { to: Route::MyPeople {}, id: "to-people", picture: "together", says: t!("people-title"), more: t!("people-tile") }
            }
            div { class: "good-to-know",
                p { {t!("help-not-emergency")} }
                p { {t!("help-call-list")} }
            }
            EasyReadSwitch {}
            if let Some(Ok(help)) = &*help.read() {
                section { "aria-labelledby": "more-help",
                    h2 { id: "more-help", {t!("help-more")} }
                    p { {t!("help-more-says")} }
                    for helpline in help.helplines.clone() {
                        HelplineCard { key: "{helpline.id}", helpline }
                    }
                }
            }
        }
    }
}

/// A number that is always there. In Easy Read it stands first: its sentences take much room.
#[component]
fn FirstHelp(
    id: String,
    title: String,
    number: String,
    plain: String,
    easy: Vec<EasyLine>,
) -> Element {
    let says = t!("help-call", number = number.as_str());
    rsx! {
        section { class: "first-help", "aria-labelledby": "{id}",
            h2 { id: "{id}", "{title}" }
            if use_easy_read() {
                Call { number, says }
                EasyLines { lines: easy }
            } else {
                p { "{plain}" }
                Call { number, says }
            }
        }
    }
}

fn easy(picture: &str, text: String) -> EasyLine {
    EasyLine { picture: Some(picture.into()), text }
}

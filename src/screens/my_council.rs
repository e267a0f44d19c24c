//! My council: who is there and how to reach them, what it promises, and what it offers.

use dioxus::prelude::*;
use upheld_engine::{
    pack::{Area, Band, Entry, Local, PledgeStands},
    requests::{CouncilView, EntryCard, PledgeCheckView, ask},
};

use crate::{
    app::{News, Shared, use_home},
    asking::use_answer,
    components::{
        Choice, Choices, Consultations, EasyReadSwitch, EntryCards, Go, HelplineCard, Loading,
        Meaning, NoPledge, Paragraphs, Picture, Published, Screen, Stressed, TeamCard, Trouble,
        band_words,
    },
    route::Route,
    t,
};

/// See the head of this file.
#[component]
pub fn MyCouncil() -> Element {
    let answer = use_answer(|| ask::Council {});
    rsx! {
        Screen { title: t!("council-title"), parent: Route::MyRights {},
            match &*answer.read() {
                None => rsx! { Loading {} },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
                Some(Ok(None)) => rsx! { NotHere {} },
                Some(Ok(Some(council))) => rsx! { Here { council: council.clone() } },
            }
        }
    }
}

/// No council has put anything into the app.
#[component]
fn NotHere() -> Element {
    let home = use_home();
    let name = home.and_then(|home| home.authority).map(|authority| authority.name);
    rsx! {
        div { class: "empty", Picture { name: "lead" } }
        if let Some(name) = name {
            p { {t!("connect-connected", name = name)} }
        }
        NoPledge { local: None }
    }
}

#[component]
fn Here(council: CouncilView) -> Element {
    let CouncilView { local, out_of_hours, promises, offers, pack } = council;
    let home = use_home();
    let demonstration =
        home.and_then(|home| home.authority).is_some_and(|authority| authority.demonstration);
    rsx! {
        p { class: "lead strong", "{local.council}" }
        p { "{local.area}" }
        if demonstration {
            div { class: "panel waiting",
                Picture { name: "warning" }
                p { {t!("council-demonstration")} }
            }
        }
        if pack.expired {
            div { class: "panel waiting",
                Picture { name: "calendar" }
                p { {t!("council-old")} }
            }
        }
        EasyReadSwitch {}
        Paragraphs { text: local.about.clone() }
        if let Some(website) = &local.website {
            p {
                {t!("council-website")}
                " "
                span { class: "address", dir: "ltr", "{website}" }
            }
        }
        section { "aria-labelledby": "teams",
            h2 { id: "teams", {t!("council-teams")} }
            if let Some(helpline) = out_of_hours {
                p { {t!("council-out-of-hours")} }
                HelplineCard { helpline }
            }
            for team in local.teams.clone() {
                TeamCard { key: "{team.id}", team }
            }
        }
        FromTheCouncil {}
        Promises { local, promises }
        if !offers.is_empty() {
            section { "aria-labelledby": "offers",
                h2 { id: "offers", {t!("topic-offers")} }
                p { {t!("topic-offers-mean")} }
                for (area, entries) in offers {
                    OneArea { key: "{area}", area, entries }
                }
            }
        }
        Go { to: Route::SpeakUp {}, class: "button main", {t!("way-speak-up")} }
    }
}

/// What it asks, what it found when it counted, and what it did. Answers to it are private, so it
/// is there only while it is open.
#[component]
fn FromTheCouncil() -> Element {
    if !use_context::<News>().is_open() {
        return rsx! {
            p { class: "hint", {t!("asks-locked")} }
        };
    }
    rsx! { AsksAndFinds {} }
}

#[component]
fn AsksAndFinds() -> Element {
    let check = use_answer(|| ask::PledgeCheck {});
    match &*check.read() {
        None => rsx! { Loading {} },
        Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
        Some(Ok(check)) => {
            let PledgeCheckView { consultations, figures, you_said, promises, .. } = check.clone();
            rsx! {
                Consultations { consultations }
                Published { figures, you_said, promises }
            }
        }
    }
}

/// What it promises, in its own words to the reader; only what is for their age, if they say it.
#[component]
fn Promises(local: Local, promises: Vec<Entry>) -> Element {
    let mut shared = use_context::<Shared>();
    let band = (shared.band)();
    if promises.is_empty() || local.pledge != PledgeStands::Agreed {
        return rsx! {
            section { class: "panel", "aria-labelledby": "promises",
                div {
                    h2 { id: "promises", {t!("council-promises")} }
                    NoPledge { local }
                }
            }
        };
    }
    // The first choice is everything.
    let chosen = band.map_or(0, |band| {
        Band::ALL.iter().position(|one| *one == band).map_or(0, |place| place + 1)
    });
    let says =
        std::iter::once(t!("council-age-all")).chain(Band::ALL.iter().copied().map(band_words));
    let choices = says
        .map(|says| Choice { says: says.into(), more: vec![], picture: None })
        .collect::<Vec<_>>();
    let shown = promises.into_iter().filter(|promise| is_for(promise, band)).collect::<Vec<_>>();
    rsx! {
        section { "aria-labelledby": "promises",
            h2 { id: "promises", {t!("council-promises")} }
            p { {t!("council-promises-mean")} }
            h3 { id: "how-old", {t!("council-how-old")} }
            p { class: "hint", {t!("council-how-old-hint")} }
            div { class: "short-choices",
                Choices {
                    id: "age",
                    labelled_by: "how-old",
                    choices,
                    chosen: Some(chosen),
                    onchoose: move |place: usize| {
                        shared.band.set(place.checked_sub(1).and_then(|place| Band::ALL.get(place).copied()));
                    },
                }
            }
            p { class: "hint", role: "status", {t!("council-promises-count", count = shown.len())} }
            for promise in shown {
                OnePromise { key: "{promise.id}", promise }
            }
        }
    }
}

fn is_for(promise: &Entry, band: Option<Band>) -> bool {
    band.is_none_or(|band| promise.bands.is_empty() || promise.bands.contains(&band))
}

#[component]
fn OnePromise(promise: Entry) -> Element {
    rsx! {
        article { class: "council-promise", "aria-labelledby": "promise-{promise.id}",
            Picture { name: promise.picture.clone() }
            div {
                h3 { id: "promise-{promise.id}", Stressed { text: promise.title.clone() } }
                Meaning { plain: promise.plain.clone(), easy_read: promise.easy_read.clone() }
                Go { to: Route::OneEntry { id: promise.id.clone() }, class: "change",
                    {t!("council-promise-more")}
                    span { class: "sr-only", " " Stressed { text: promise.title.clone() } }
                }
            }
        }
    }
}

/// One part of the offer.
#[component]
fn OneArea(area: Area, entries: Vec<EntryCard>) -> Element {
    rsx! {
        section { "aria-labelledby": "area-{area}",
            h3 { id: "area-{area}", {area_words(area)} }
            EntryCards { entries }
        }
    }
}

fn area_words(area: Area) -> String {
    match area {
        Area::Health => t!("area-health"),
        Area::Relationships => t!("area-relationships"),
        Area::Education => t!("area-education"),
        Area::Employment => t!("area-employment"),
        Area::Accommodation => t!("area-accommodation"),
        Area::Participation => t!("area-participation"),
    }
}

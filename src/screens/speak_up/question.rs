//! What every question of Speak up has around it: the way back, its place among the others,
//! Continue, Save for later and Discard.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::SubmissionId,
    requests::{Draft, DraftChange, Refusal},
    ways::{self as pages, Page},
};

use crate::{
    app::Shared,
    components::{
        Button, ErrorSummary, Fault, KeptLine, NumbersNow, OfferOfHelp, Screen, Submit, Trouble,
        Way, is_hard,
    },
    keeping::Keeper,
    platform,
    route::Route,
    t, ways,
};

/// See the head of this file.
#[component]
pub fn Question(
    title: String,
    /// As it stands: which pages there are depends on what was answered.
    draft: Draft,
    page: Page,
    /// The id of the field, when it is one.
    field: String,
    /// Whether the heading is the field's label.
    #[props(default)]
    labels: bool,
    /// What keeps the reader from going on.
    #[props(default)]
    fault: Option<String>,
    /// Continue was pressed. [`go_on`] goes on.
    oncontinue: EventHandler<()>,
    /// It has no answer: Skip stands beside Continue. What must be answered can be skipped too,
    /// as long as it is not sent.
    #[props(default)]
    skips: bool,
    /// Skip was pressed, where that is another thing than Continue.
    #[props(default)]
    onskip: Option<EventHandler<()>>,
    /// Who to call right now stands beside the answer, instead of at the end.
    #[props(default)]
    numbers_now: bool,
    /// What stands between the heading and the form: pictures, and buttons of its own.
    #[props(default = rsx! {})]
    before: Element,
    children: Element,
) -> Element {
    let keeper = use_context::<Keeper>();
    let id = draft.id;
    use_hook(|| keeper.save(id, DraftChange::Page(page.to_string())));
    let all = pages::pages(&draft);
    let place = all.iter().position(|one| *one == page);
    let to = |page| Route::SpeakUpPage { draft: id, page, change: false };
    let parent = match place {
        Some(place) => place.checked_sub(1).map_or(Route::SpeakUp {}, |place| to(all[place])),
        // It is asked only from the last page.
        None => to(Page::Check),
    };
    let way = ways::name(draft.way);
    let navigator = use_navigator();
    let urgent = draft.is_urgent();
    let above = match place {
        Some(place) => {
            t!("question-place", way = way.as_str(), number = place + 1, of = all.len())
        }
        None => way,
    };
    let faults = fault.map(|says| Fault { says, way: Way::Field(field.clone()) });
    rsx! {
        Screen {
            title,
            parent,
            label_for: labels.then_some(field),
            above,
            help: !numbers_now,
            ErrorSummary { faults: faults.into_iter().collect::<Vec<_>>() }
            {before}
            form {
                id: "question",
                novalidate: true,
                onsubmit: move |event| {
                    event.prevent_default();
                    oncontinue.call(());
                },
                {children}
                if numbers_now {
                    NumbersNow {}
                }
                KeptLine {}
                div { class: "ways-on",
                    Submit { {t!("continue")} }
                    if skips {
                        Button { id: "skip", onpress: move |()| onskip.unwrap_or(oncontinue).call(()), {t!("skip")} }
                    }
                    if urgent {
                        Button {
                            id: "to-the-end",
                            onpress: move |()| {
                                navigator.push(Route::SpeakUpPage { draft: id, page: Page::Check, change: false });
                            },
                            {t!("unsafe-to-the-end")}
                        }
                    }
                    Leave { draft: id, hard: is_hard(draft.way) }
                }
            }
            if labels {
                OfferOfHelp { draft }
            }
        }
    }
}

/// Save for later, and Discard.
#[component]
pub fn Leave(
    draft: SubmissionId,
    /// It may have been hard to write.
    hard: bool,
) -> Element {
    let keeper = use_context::<Keeper>();
    let mut shared = use_context::<Shared>();
    let navigator = use_navigator();
    let mut refused = use_signal(|| None::<Refusal>);
    let discarding = keeper.clone();
    rsx! {
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
        Button {
            id: "save-for-later",
            onpress: move |()| {
                let keeper = keeper.clone();
                spawn(async move {
                    // When it cannot be saved, the line beside the answer says so.
                    if keeper.all_saved().await.is_ok() {
                        shared.said.set(t!("kept-saved"));
                        shared.put_away.set(hard);
                        navigator.push(Route::SpeakUp {});
                    }
                });
            },
            {t!("save-for-later")}
        }
        Button {
            id: "discard",
            weight: "quiet",
            onpress: move |()| {
                let keeper = discarding.clone();
                spawn(async move {
                    match keeper.discard(draft).await {
                        Ok(()) => {
                            shared.discarded.set(Some(draft));
                            navigator.replace(Route::SpeakUp {});
                            platform::focus("undo");
                        }
                        Err(refusal) => refused.set(Some(refusal)),
                    }
                });
            },
            {t!("discard")}
        }
    }
}

/// The next page that is there only because of what was answered, and was not answered yet.
fn opened_by(draft: &Draft, page: Page) -> Option<Page> {
    let usual = pages::pages(&Draft { way: draft.way, ..Draft::default() });
    let all = pages::pages(draft);
    let unanswered = |one: &&Page| match one {
        Page::Question(question) => {
            draft.words(*question).is_empty() && draft.all_picked(*question).is_empty()
        }
        _ => false,
    };
    let mut after = all.iter().skip_while(|one| **one != page).skip(1);
    after.find(|one| !usual.contains(one) && unanswered(one)).copied()
}

/// On to the next question, or back to the answers when one of them was being changed.
pub fn go_on(draft: &Draft, page: Page, change: bool) {
    let navigator = navigator();
    let id = draft.id;
    if change && let Some(opened) = opened_by(draft, page) {
        navigator.replace(Route::SpeakUpPage { draft: id, page: opened, change: true });
    } else if change {
        let check = Route::SpeakUpPage { draft: id, page: Page::Check, change: false };
        if navigator.can_go_back() {
            navigator.go_back();
        } else {
            navigator.replace(check);
        }
    } else {
        let all = pages::pages(draft);
        let mut after = all.iter().skip_while(|one| **one != page).skip(1);
        // What it is about was known when it began.
        let known = |one: &&Page| **one == Page::Promise && draft.about.is_some();
        let next = after.find(|one| !known(one)).copied().unwrap_or(Page::Check);
        navigator.push(Route::SpeakUpPage { draft: id, page: next, change: false });
    }
}

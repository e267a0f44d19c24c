//! What every question of Speak up has around it: the way back, its place among the others,
//! Continue, Save for later and Discard.

use dioxus::prelude::*;
use upheld_engine::{
    protocol::SubmissionId,
    requests::{DraftChange, Refusal},
};

use crate::{
    app::Shared,
    components::{Button, ErrorSummary, Fault, KeptLine, Screen, Submit, Trouble, Way},
    keeping::Keeper,
    platform,
    route::{Page, Route},
    t,
};

/// See the head of this file.
#[component]
pub fn Question(
    title: String,
    draft: SubmissionId,
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
    /// The question can be left without an answer, and has none: Skip stands beside Continue.
    #[props(default)]
    skips: bool,
    children: Element,
) -> Element {
    let keeper = use_context::<Keeper>();
    use_hook(|| keeper.save(draft, DraftChange::Page(page.to_string())));
    let parent = match page.previous() {
        Some(page) => Route::SpeakUpPage { draft, page, change: false },
        None => Route::SpeakUp {},
    };
    let faults = fault.map(|says| Fault { says, way: Way::Field(field.clone()) });
    rsx! {
        Screen {
            title,
            parent,
            label_for: labels.then_some(field),
            above: t!("question-place", number = page.number(), of = Page::ALL.len()),
            help: true,
            ErrorSummary { faults: faults.into_iter().collect::<Vec<_>>() }
            form {
                id: "question",
                novalidate: true,
                onsubmit: move |event| {
                    event.prevent_default();
                    oncontinue.call(());
                },
                {children}
                KeptLine {}
                div { class: "ways-on",
                    Submit { {t!("continue")} }
                    if skips {
                        Button { id: "skip", onpress: move |()| oncontinue.call(()), {t!("skip")} }
                    }
                    Leave { draft }
                }
            }
        }
    }
}

/// Save for later, and Discard.
#[component]
pub fn Leave(draft: SubmissionId) -> Element {
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

/// On to the next question, or back to the answers when one of them was being changed.
pub fn go_on(draft: SubmissionId, page: Page, change: bool, about_known: bool) {
    let navigator = navigator();
    if change {
        let check = Route::SpeakUpPage { draft, page: Page::Check, change: false };
        if navigator.can_go_back() {
            navigator.go_back();
        } else {
            navigator.replace(check);
        }
    } else {
        navigator.push(Route::SpeakUpPage { draft, page: page.next(about_known), change: false });
    }
}

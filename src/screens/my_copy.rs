//! My copy: everything of one's own in a file, and what that means.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{MyCopy as Copy, Refusal, ask},
};

use crate::{
    components::{Button, Panel, Picture, Screen, Trouble},
    paper,
    platform::{self, CannotSave, Landed},
    route::Route,
    t,
    words::{Language, file_day},
};

/// Which file is wanted.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Page,
    Data,
}

/// What came of it.
#[derive(Clone, PartialEq)]
enum Taken {
    Landed(Landed),
    CannotSave(CannotSave),
    Refused(Refusal),
}

/// See the head of this file.
#[component]
pub fn MyCopy() -> Element {
    let engine = use_context::<EngineHandle>();
    let language = use_context::<Signal<Language>>();
    let mut busy = use_signal(|| false);
    let mut taken = use_signal(|| None::<Taken>);
    let take = move |kind: Kind| {
        if busy() {
            return;
        }
        busy.set(true);
        taken.set(None);
        let copy = engine.ask(ask::TakeCopy {});
        spawn(async move {
            let result = match copy.await {
                Ok(copy) => match save(&copy, kind, &language.peek()) {
                    Ok(landed) => Taken::Landed(landed),
                    Err(why) => Taken::CannotSave(why),
                },
                Err(refusal) => Taken::Refused(refusal),
            };
            taken.set(Some(result));
            busy.set(false);
        });
    };
    let mut take_page = take.clone();
    let mut take_data = take;
    rsx! {
        Screen { title: t!("copy-title"), parent: Route::MeAndThisPhone {}, help: true,
            p { class: "lead", {t!("copy-lead")} }
            Panel { id: "copy-first", title: t!("copy-first"), class: "needs-care",
                ul { class: "points",
                    li { {t!("copy-lands")} }
                    li { {t!("copy-no-lock")} }
                    li { {t!("copy-others")} }
                    li { {t!("copy-printer")} }
                    li { {t!("copy-elsewhere")} }
                }
            }
            match taken() {
                None => rsx! {},
                Some(Taken::Landed(landed)) => rsx! { SavedAs { landed } },
                Some(Taken::CannotSave(why)) => rsx! { NotSaved { why } },
                Some(Taken::Refused(refusal)) => rsx! { Trouble { refusal } },
            }
            Button { id: "copy-page", weight: "main", busy: busy(), onpress: move |()| take_page(Kind::Page), {t!("copy-page")} }
            p { class: "hint", {t!("copy-page-hint")} }
            Button { id: "copy-data", busy: busy(), onpress: move |()| take_data(Kind::Data), {t!("copy-data")} }
            p { class: "hint", {t!("copy-data-hint")} }
        }
    }
}

fn save(copy: &Copy, kind: Kind, language: &Language) -> Result<Landed, CannotSave> {
    let day = file_day(copy.made_at);
    match kind {
        Kind::Page => {
            let page = paper::my_copy(copy, language);
            platform::save_file(&format!("my-copy-{day}.html"), paper::HTML, page.as_bytes())
        }
        Kind::Data => {
            let data = serde_json::to_vec_pretty(copy).map_err(|_| CannotSave::Failed)?;
            platform::save_file(&format!("my-copy-{day}.json"), paper::JSON, &data)
        }
    }
}

/// Where a file went.
#[component]
pub fn SavedAs(landed: Landed) -> Element {
    rsx! {
        div { class: "panel there",
            Picture { name: "good" }
            div { role: "status",
                match landed {
                    Landed::WithTheBrowser => rsx! {
                        p { class: "strong", {t!("file-with-browser")} }
                        p { {t!("file-with-browser-look")} }
                    },
                    Landed::Here(place) => rsx! {
                        p { class: "strong", {t!("file-here")} }
                        p { class: "written", dir: "ltr", "{place}" }
                    },
                }
            }
        }
    }
}

/// Why a file could not be saved.
#[component]
pub fn NotSaved(why: CannotSave) -> Element {
    rsx! {
        div { class: "trouble", role: "alert",
            Picture { name: "warning" }
            p {
                match why {
                    CannotSave::NotHere => t!("file-not-here"),
                    CannotSave::Full => t!("file-full"),
                    CannotSave::Failed => t!("file-failed"),
                }
            }
        }
    }
}

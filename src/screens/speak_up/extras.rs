//! What else can go along: a photo, a voice note, and who helps to write. The limits are said
//! before they are reached.

use dioxus::{core::spawn_forever, prelude::*};
use upheld_engine::{
    EngineHandle,
    protocol::{Limits, Question as Asked, SubmissionId, bytes::Blob},
    requests::{AttachedCard, Draft, DraftChange, Refusal, ask},
    ways::Page,
};

use super::question::{Question, go_on};
use crate::{
    app::use_home,
    components::{Button, Picture, ShortAnswer, Trouble, kind_words},
    keeping::Keeper,
    platform::{self, CannotCapture, Captured, Recording},
    t, ways,
    words::megabytes,
};

const FIELD: &str = "helper";
/// The longest voice note, in seconds.
const LONGEST: u32 = 5 * 60;

/// What is attached, and how adding more went.
#[derive(Clone, Copy, PartialEq)]
struct Adding {
    draft: SubmissionId,
    attached: Signal<Vec<AttachedCard>>,
    /// Small pictures of the photos that were added just now.
    pictures: Signal<Vec<(AttachedCard, String)>>,
    busy: Signal<bool>,
    wrong: Signal<Option<Wrong>>,
}

/// Why something is not attached.
#[derive(Clone, PartialEq)]
enum Wrong {
    Capture(CannotCapture),
    Refused(Refusal),
}

/// See the head of this file.
#[component]
pub fn Extras(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let id = draft.id;
    let mut helper = use_signal(|| draft.words(Asked::Helper).to_owned());
    let first = draft.attached.clone();
    let adding = Adding {
        draft: id,
        attached: use_signal(|| first),
        pictures: use_signal(Vec::new),
        busy: use_signal(|| false),
        wrong: use_signal(|| None),
    };
    rsx! {
        Question {
            title: t!("extras-title"),
            draft: draft.clone(),
            page: Page::Extras,
            field: FIELD,
            skips: helper.read().trim().is_empty() && adding.attached.read().is_empty(),
            oncontinue: {
                let draft = draft.clone();
                move |()| go_on(&draft, Page::Extras, change)
            },
            Along { adding }
            h2 { class: "small",
                label { r#for: FIELD, {ways::title(draft.way, Asked::Helper)} }
            }
            ShortAnswer {
                id: FIELD,
                beginning: draft.words(Asked::Helper).to_owned(),
                hint: t!("ask-helper-hint"),
                capitals: "words",
                onchange: move |text: String| {
                    helper.set(text.clone());
                    keeper.save(id, DraftChange::Words(Asked::Helper, text));
                },
            }
        }
    }
}

/// A photo or a voice note: what is there, and how to add one.
#[component]
fn Along(adding: Adding) -> Element {
    let home = use_home();
    let authority = home.and_then(|home| home.authority);
    let usual = Limits::default();
    let most = authority.as_ref().map_or(usual.attachments, |it| it.attachments);
    let bytes = authority.as_ref().map_or(usual.attachment_bytes, |it| it.attachment_bytes);
    let held = u32::try_from(adding.attached.read().len()).unwrap_or(u32::MAX);
    let left = most.saturating_sub(held);
    if !platform::can_record() && !platform::can_take_photos() && held == 0 {
        return rsx! {};
    }
    rsx! {
        h2 { class: "small", {t!("extras-along")} }
        p { class: "hint", {t!("extras-left", count = left, size = megabytes(bytes))} }
        Attached { adding }
        match (adding.wrong)() {
            Some(Wrong::Refused(refusal)) => rsx! { Trouble { refusal } },
            Some(Wrong::Capture(why)) => rsx! {
                div { class: "trouble", role: "alert",
                    Picture { name: "warning" }
                    p { {why_words(why)} }
                }
            },
            None => rsx! {},
        }
        if left > 0 {
            AddPhoto { adding }
            AddVoice { adding }
        }
    }
}

#[component]
fn Attached(adding: Adding) -> Element {
    let engine = use_context::<EngineHandle>();
    let take_off = use_callback(move |card: AttachedCard| {
        let Adding { draft, attached, wrong, .. } = adding;
        let asked = engine.ask(ask::Detach { draft, attachment: card.id });
        spawn_forever(async move {
            match asked.await {
                Ok(()) => change(attached, |attached| attached.retain(|one| one.id != card.id)),
                Err(refusal) => change(wrong, |wrong| *wrong = Some(Wrong::Refused(refusal))),
            }
        });
    });
    let cards = adding.attached.read().clone();
    let picture_of = move |card: &AttachedCard| {
        let pictures = adding.pictures.read();
        pictures.iter().find(|(one, _)| one.id == card.id).map(|(_, picture)| picture.clone())
    };
    rsx! {
        if !cards.is_empty() {
            ul { class: "attached",
                for card in cards {
                    li { key: "{card.id}",
                        match picture_of(&card) {
                            Some(address) => rsx! { img { class: "photo", src: "{address}", alt: "" } },
                            None => rsx! {
                                Picture { name: if card.media_type.starts_with("audio") { "voice-note" } else { "photo" } }
                            },
                        }
                        div {
                            p { class: "strong", {kind_words(&card.media_type)} }
                            Button {
                                id: "take-off-{card.id}",
                                onpress: { let card = card.clone(); move |()| take_off.call(card.clone()) },
                                {t!("extras-take-off")}
                                span { class: "sr-only", " " {kind_words(&card.media_type)} }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn AddPhoto(adding: Adding) -> Element {
    let engine = use_context::<EngineHandle>();
    if !platform::can_take_photos() {
        return rsx! {};
    }
    rsx! {
        label { class: "button plain add-photo", r#for: "add-photo",
            Picture { name: "photo" }
            if (adding.busy)() {
                {t!("extras-working")}
            } else {
                {t!("extras-add-photo")}
            }
        }
        input {
            id: "add-photo",
            class: "sr-only",
            r#type: "file",
            accept: "image/*",
            disabled: (adding.busy)(),
            onchange: move |event| {
                let Some(file) = event.files().into_iter().next() else { return };
                let engine = engine.clone();
                let (mut busy, mut wrong) = (adding.busy, adding.wrong);
                busy.set(true);
                wrong.set(None);
                // A photo that was chosen is attached, wherever the reader has gone meanwhile.
                spawn_forever(async move {
                    let photo = match file.read_bytes().await {
                        Ok(bytes) => platform::plain_photo(bytes.to_vec()).await,
                        Err(_) => Err(CannotCapture::NotAPhoto),
                    };
                    attach(engine, adding, photo).await;
                });
            },
        }
        p { class: "hint", {t!("extras-photo-hint")} }
    }
}

#[component]
fn AddVoice(adding: Adding) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut recording = use_signal(|| None::<Recording>);
    let mut seconds = use_signal(|| 0_u32);
    let finish = use_callback(move |()| {
        let Some(running) = recording.write().take() else { return };
        let engine = engine.clone();
        let mut busy = adding.busy;
        busy.set(true);
        spawn_forever(async move {
            let voice = running.finish().await;
            attach(engine, adding, voice).await;
        });
    });
    let start = use_callback(move |()| {
        let mut wrong = adding.wrong;
        wrong.set(None);
        spawn(async move {
            match platform::start_recording().await {
                Ok(running) => recording.set(Some(running)),
                Err(why) => return wrong.set(Some(Wrong::Capture(why))),
            }
            seconds.set(0);
            while recording.peek().is_some() {
                platform::wait(1000).await;
                *seconds.write() += 1;
                if seconds() >= LONGEST {
                    finish.call(());
                }
            }
        });
    });
    if !platform::can_record() {
        return rsx! {};
    }
    let left = LONGEST.saturating_sub(seconds());
    rsx! {
        if recording.read().is_some() {
            p { class: "strong recording", role: "status", {t!("extras-recording")} }
            p { {t!("extras-time-left", minutes = left / 60, seconds = left % 60)} }
            Button { id: "stop-recording", weight: "main", onpress: move |()| finish.call(()), {t!("extras-stop")} }
            Button { id: "drop-recording", weight: "quiet", onpress: move |()| recording.set(None), {t!("extras-drop")} }
        } else {
            Button { id: "start-recording", busy: (adding.busy)(), onpress: move |()| start.call(()), {t!("extras-add-voice")} }
            p { class: "hint", {t!("extras-voice-hint", minutes = LONGEST / 60)} }
        }
    }
}

/// Attaches what was captured, or says why not.
async fn attach(engine: EngineHandle, adding: Adding, captured: Result<Captured, CannotCapture>) {
    let Adding { draft, attached, pictures, busy, wrong } = adding;
    match captured {
        Err(why) => change(wrong, |wrong| *wrong = Some(Wrong::Capture(why))),
        Ok(Captured { media_type, bytes, picture }) => {
            let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            let asked = ask::Attach { draft, media_type: media_type.clone(), bytes: Blob(bytes) };
            match engine.ask(asked).await {
                Ok(id) => {
                    let card = AttachedCard { id, media_type, bytes: length };
                    let small = picture.map(|picture| (card.clone(), picture));
                    change(pictures, |pictures| pictures.extend(small));
                    change(attached, |attached| attached.push(card));
                }
                Err(refusal) => change(wrong, |wrong| *wrong = Some(Wrong::Refused(refusal))),
            }
        }
    }
    change(busy, |busy| *busy = false);
}

/// Changes what a page shows, if that page is still there: what was attached does not wait for it.
fn change<T: 'static>(mut shown: Signal<T>, change: impl FnOnce(&mut T)) {
    if let Ok(mut shown) = shown.try_write() {
        change(&mut shown);
    }
}

fn why_words(why: CannotCapture) -> String {
    match why {
        CannotCapture::NotHere => t!("extras-not-here"),
        CannotCapture::NotAllowed => t!("extras-not-allowed"),
        CannotCapture::NotAPhoto => t!("extras-not-a-photo"),
        CannotCapture::Failed => t!("extras-failed"),
    }
}

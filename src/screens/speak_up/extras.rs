//! What else can go along: a photo, a voice note, and who helps to write. The limits are said
//! before they are reached.

use dioxus::{core::spawn_forever, prelude::*};
use upheld_engine::{
    EngineHandle,
    protocol::{Limits, Question as Asked, SubmissionId},
    requests::{AttachedCard, Draft, DraftChange, ask},
    ways::Page,
};

use super::question::{Question, go_on};
use crate::{
    app::use_home,
    attaching::{Attacher, Wrong},
    components::{Button, Picture, ShortAnswer, Trouble, kind_words},
    keeping::Keeper,
    platform::{self, CannotCapture},
    t, ways,
    words::megabytes,
};

const FIELD: &str = "helper";
/// The longest voice note, in seconds.
const LONGEST: u32 = 5 * 60;

/// See the head of this file.
#[component]
pub fn Extras(draft: Draft, change: bool) -> Element {
    let keeper = use_context::<Keeper>();
    let attacher = use_context::<Attacher>();
    let id = draft.id;
    let mut helper = use_signal(|| draft.words(Asked::Helper).to_owned());
    let attached = use_attached(&draft);
    // Whatever way the page is left, what was said is kept.
    let leaving = attacher.clone();
    use_drop(move || leaving.finish_recording());
    let on = use_callback({
        let draft = draft.clone();
        move |()| {
            let (attacher, draft) = (attacher.clone(), draft.clone());
            attacher.finish_recording();
            spawn(async move {
                attacher.settled().await;
                if attacher.wrong(draft.id).is_none() {
                    go_on(&draft, Page::Extras, change);
                }
            });
        }
    });
    rsx! {
        Question {
            title: t!("extras-title"),
            draft: draft.clone(),
            page: Page::Extras,
            field: FIELD,
            skips: helper.read().trim().is_empty() && attached.read().is_empty(),
            oncontinue: move |()| on.call(()),
            Along { draft: id, attached }
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

/// What is attached to a draft, as it comes and goes.
fn use_attached(draft: &Draft) -> Signal<Vec<AttachedCard>> {
    let engine = use_context::<EngineHandle>();
    let attacher = use_context::<Attacher>();
    let (id, first) = (draft.id, draft.attached.clone());
    let mut attached = use_signal(|| first);
    use_effect(move || {
        attacher.news();
        let asked = engine.ask(ask::OneDraft { id });
        spawn(async move {
            if let Ok(draft) = asked.await {
                attached.set(draft.attached);
            }
        });
    });
    attached
}

/// A photo or a voice note: what is there, and how to add one.
#[component]
fn Along(draft: SubmissionId, attached: Signal<Vec<AttachedCard>>) -> Element {
    let attacher = use_context::<Attacher>();
    let home = use_home();
    let authority = home.and_then(|home| home.authority);
    let usual = Limits::default();
    let most = authority.as_ref().map_or(usual.attachments, |it| it.attachments);
    let bytes = authority.as_ref().map_or(usual.attachment_bytes, |it| it.attachment_bytes);
    let held = u32::try_from(attached.read().len()).unwrap_or(u32::MAX);
    let left = most.saturating_sub(held);
    if !platform::can_record() && !platform::can_take_photos() && held == 0 {
        return rsx! {};
    }
    attacher.news();
    rsx! {
        h2 { class: "small", {t!("extras-along")} }
        p { class: "hint", {t!("extras-left", count = left, size = megabytes(bytes))} }
        Attached { draft, cards: attached() }
        match attacher.wrong(draft) {
            Some(Wrong::Refused(refusal)) => rsx! { Trouble { refusal } },
            Some(Wrong::Capture(why)) => rsx! {
                div { class: "trouble", role: "alert",
                    Picture { name: "warning" }
                    p { {why_words(why)} }
                }
            },
            None => rsx! {},
        }
        if attacher.is_busy() {
            p { role: "status", {t!("extras-working")} }
        }
        if left > 0 {
            AddPhoto { draft }
            AddVoice { draft }
        }
    }
}

#[component]
fn Attached(draft: SubmissionId, cards: Vec<AttachedCard>) -> Element {
    let engine = use_context::<EngineHandle>();
    let attacher = use_context::<Attacher>();
    let take_off = use_callback(move |card: AttachedCard| {
        let asked = engine.ask(ask::Detach { draft, attachment: card.id });
        let attacher = attacher.clone();
        spawn_forever(async move {
            attacher.say(draft, asked.await.err().map(Wrong::Refused));
        });
    });
    rsx! {
        if !cards.is_empty() {
            ul { class: "attached",
                for card in cards {
                    li { key: "{card.id}",
                        Picture { name: if card.media_type.starts_with("audio") { "voice-note" } else { "photo" } }
                        div {
                            p { class: "strong", {kind_words(&card.media_type)} }
                            Button {
                                id: "take-off-{card.id}",
                                onpress: {
                                    let card = card.clone();
                                    move |()| take_off.call(card.clone())
                                },
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
fn AddPhoto(draft: SubmissionId) -> Element {
    let attacher = use_context::<Attacher>();
    let opening = attacher.clone();
    if !platform::can_take_photos() {
        return rsx! {};
    }
    rsx! {
        input {
            id: "add-photo",
            class: "sr-only",
            r#type: "file",
            accept: "image/*",
            disabled: attacher.is_busy(),
            // A chooser or a camera before the app is no reason to lock.
            onclick: move |_| opening.chooser_opens(),
            onchange: move |event| {
                attacher.is_back();
                let Some(file) = event.files().into_iter().next() else { return };
                attacher.say(draft, None);
                attacher.attach(draft, async move {
                    let bytes = file.read_bytes().await.map_err(|_| CannotCapture::NotAPhoto)?;
                    platform::plain_photo(bytes.to_vec()).await
                });
            },
        }
        label { class: "button plain add-photo", r#for: "add-photo",
            Picture { name: "photo" }
            {t!("extras-add-photo")}
        }
        p { class: "hint", {t!("extras-photo-hint")} }
    }
}

#[component]
fn AddVoice(draft: SubmissionId) -> Element {
    let attacher = use_context::<Attacher>();
    let engine = use_context::<EngineHandle>();
    let mut asking = use_signal(|| false);
    let mut seconds = use_signal(|| 0_u32);
    let started = attacher.clone();
    let start = use_callback(move |()| {
        if asking() || started.is_recording() {
            return;
        }
        let (attacher, engine) = (started.clone(), engine.clone());
        asking.set(true);
        attacher.say(draft, None);
        spawn(async move {
            match platform::start_recording().await {
                Ok(recording) => attacher.record(draft, recording),
                Err(why) => attacher.say(draft, Some(Wrong::Capture(why))),
            }
            seconds.set(0);
            while attacher.is_recording() {
                platform::wait(1000).await;
                *seconds.write() += 1;
                // Whoever speaks is there, though they touch nothing.
                drop(engine.ask(ask::Here {}));
                if seconds() >= LONGEST {
                    attacher.finish_recording();
                }
            }
            asking.set(false);
        });
    });
    if !platform::can_record() {
        return rsx! {};
    }
    let left = LONGEST.saturating_sub(seconds());
    let (finish, forget) = (attacher.clone(), attacher.clone());
    rsx! {
        if attacher.is_recording() {
            p { class: "strong recording", role: "status", {t!("extras-recording")} }
            p { {t!("extras-time-left", minutes = left / 60, seconds = left % 60)} }
            Button { id: "stop-recording", weight: "main", onpress: move |()| finish.finish_recording(), {t!("extras-stop")} }
            Button { id: "drop-recording", weight: "quiet", onpress: move |()| forget.drop_recording(), {t!("extras-drop")} }
        } else {
            Button { id: "start-recording", busy: asking() || attacher.is_busy(), onpress: move |()| start.call(()), {t!("extras-add-voice")} }
            p { class: "hint", {t!("extras-voice-hint", minutes = LONGEST / 60)} }
        }
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

//! How the app looks and speaks: what is set reaches the words and the page at once.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{EngineStatus, Look, Motion, TextSize, Theme, ask},
};

use crate::{
    app::{News, use_settings},
    platform::{self, Page},
    told::Told,
    words::Language,
};

/// How the app looks and speaks here. Before the engine has said it, it is as it was last time.
pub fn use_look() -> Look {
    use_settings().map(|settings| settings.look).unwrap_or_default()
}

/// The language that is set, or else the phone's own.
#[must_use]
pub fn language_of(look: &Look) -> Language {
    let set = look.language.as_deref().and_then(Language::of);
    set.unwrap_or_else(|| Language::best_of(&platform::languages()))
}

/// The language before the engine has said what is set: the one of last time.
pub fn first_language() -> Language {
    let last = platform::last_page().and_then(|page| Language::of(&page.language));
    last.unwrap_or_else(|| Language::best_of(&platform::languages()))
}

/// Keeps the words and the page as they are set.
pub fn use_look_on_the_page(language: Signal<Language>, told: Signal<Told>) {
    let settings = use_settings();
    use_effect(use_reactive!(|(settings)| {
        let (Some(settings), mut language) = (settings, language) else { return };
        let now = language_of(&settings.look);
        if *language.peek() != now {
            language.set(now);
        }
    }));
    let look = use_look();
    let known = use_settings().is_some();
    use_effect(use_reactive!(|(look, known)| {
        let language = language();
        if known {
            platform::set_page(&page(&look, &language));
        }
    }));
    use_what_is_told(language, told);
}

/// Asks what the packs tell in this language, and again when another pack may be there.
fn use_what_is_told(language: Signal<Language>, told: Signal<Told>) {
    let engine = use_context::<EngineHandle>();
    let news = use_context::<News>();
    use_effect(move || {
        let (engine, mut told, language) = (engine.clone(), told, language());
        if (news.status)() != EngineStatus::Ready {
            return;
        }
        spawn(async move {
            let tag = language.tag().to_owned();
            let sentences = match language.is_english() {
                true => None,
                false => engine.ask(ask::Translation { language: tag }).await.ok(),
            };
            told.set(Told::new(&language, sentences));
        });
    });
}

/// What the page has to know.
fn page(look: &Look, language: &Language) -> Page {
    let theme = match look.theme {
        Theme::AsPhone => "",
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Contrast => "contrast",
    };
    let text = match look.text_size {
        TextSize::Usual => "",
        TextSize::Large => "125",
        TextSize::Larger => "150",
        TextSize::Largest => "200",
    };
    let motion = match look.motion {
        Motion::AsPhone => "",
        Motion::None => "none",
    };
    Page {
        language: language.tag().to_owned(),
        direction: language.known.direction.to_owned(),
        theme: theme.to_owned(),
        text: text.to_owned(),
        motion: motion.to_owned(),
    }
}

//! How the app looks and speaks: what is set reaches the words and the page at once.

use std::rc::Rc;

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::Icon,
    requests::{Guise, Look, LookChange, Motion, Refusal, SettingChange, TextSize, Theme, ask},
};

use crate::{
    app::{SettingsAnswer, Shared, use_home},
    platform::{self, Page},
    t,
    told::Told,
    words::{Known, Language},
};

/// How the page was told to look when the app was here last, for the time before the engine has said
/// what is set: then nothing on the screen moves once it has.
#[derive(Clone)]
pub struct LastTime(Rc<Page>);

impl LastTime {
    /// As the platform has kept it.
    #[must_use]
    pub fn of_platform() -> Self {
        Self(Rc::new(platform::last_page().unwrap_or_default()))
    }

    /// The language of last time, or the phone's.
    #[must_use]
    pub fn language(&self) -> Language {
        let language = Language::of(&self.0.language).unwrap_or_else(phones_language);
        language.calling_the_app(self.guise().name.as_deref())
    }

    fn guise(&self) -> Guise {
        let Page { name, icon, .. } = &*self.0;
        Guise { name: Some(name.clone()).filter(|name| !name.is_empty()), icon: *icon }
    }
}

/// How the app looks and speaks here. As long as the engine has not said it, it is as it was last
/// time.
pub fn use_look() -> Look {
    let last = use_context::<LastTime>().0;
    use_what_is_set().unwrap_or_else(|| last.look.clone())
}

fn use_what_is_set() -> Option<Look> {
    let answer = use_context::<SettingsAnswer>().0;
    Some(answer.read().as_ref()?.as_ref().ok()?.look.clone())
}

/// The language that is set, or else the phone's own.
#[must_use]
pub fn language_of(look: &Look) -> Language {
    let set = look.language.as_deref().and_then(Language::of);
    set.unwrap_or_else(phones_language)
}

/// The language of the phone, as far as the app speaks it.
#[must_use]
pub fn phones_language() -> Language {
    Language::best_of(&platform::languages())
}

/// What the app is called and looks like from outside. Before the engine has said it, it is as it
/// was last time.
fn use_guise() -> Guise {
    let last = use_context::<LastTime>();
    use_home().map_or_else(|| last.guise(), |home| home.guise)
}

/// Changes the language.
#[derive(Clone, Copy, PartialEq)]
pub struct LanguageSwitch {
    change: Callback<Option<&'static Known>>,
    refused: Signal<Option<Refusal>>,
}

impl LanguageSwitch {
    /// To this one, or to the phone's own.
    pub fn to(self, known: Option<&'static Known>) {
        self.change.call(known);
    }

    /// Why it is not kept.
    pub fn refused(self) -> Option<Refusal> {
        (self.refused)()
    }
}

/// What changes the language: at once, and then for as long as it is set. The press that chose it
/// keeps the focus, and what is being written stays: only words are drawn anew.
pub fn use_language_switch() -> LanguageSwitch {
    let engine = use_context::<EngineHandle>();
    let mut language = use_context::<Signal<Language>>();
    let mut shared = use_context::<Shared>();
    let mut refused = use_signal(|| None::<Refusal>);
    let change = use_callback(move |known: Option<&'static Known>| {
        let tag = known.map(|known| known.tag.to_owned());
        let before = language.peek().clone();
        let now = tag.as_deref().and_then(Language::of).unwrap_or_else(phones_language);
        language.set(now.calling_the_app(before.app_name()));
        let name = language.peek().known.own_name;
        shared.said.set(t!("language-now", name = name));
        refused.set(None);
        let change = SettingChange::Look(LookChange::Language(tag));
        let changed = engine.ask(ask::ChangeSetting { change });
        spawn(async move {
            if let Err(refusal) = changed.await {
                language.set(before);
                shared.said.set(String::new());
                refused.set(Some(refusal));
            }
        });
    });
    LanguageSwitch { change, refused }
}

/// Keeps the words and the page as they are set.
pub fn use_look_on_the_page(language: Signal<Language>, told: Signal<Told>) {
    let last = use_context::<LastTime>().0;
    use_hook(|| {
        if *last != Page::default() {
            platform::set_page(&last);
        }
    });
    let set = use_what_is_set();
    let known = set.is_some();
    let guise = use_guise();
    let name = guise.name.clone();
    use_effect(use_reactive!(|(set, name)| {
        let (Some(set), mut language) = (set, language) else { return };
        let now = language_of(&set).calling_the_app(name.as_deref());
        if *language.peek() != now {
            language.set(now);
        }
    }));
    let look = use_look();
    let icon = guise.icon;
    use_effect(use_reactive!(|(look, icon, known)| {
        let language = language();
        if known {
            platform::set_page(&page(&look, &language, icon));
        }
    }));
    use_what_is_told(language, told);
}

/// Asks what the packs tell in this language, and again when a pack came or went. An answer that comes
/// when another one is spoken already is let go of.
fn use_what_is_told(spoken: Signal<Language>, told: Signal<Told>) {
    let engine = use_context::<EngineHandle>();
    let edition = use_home().map(|home| home.edition);
    use_effect(use_reactive!(|edition| {
        let (engine, mut told, language) = (engine.clone(), told, spoken());
        if edition.is_none() {
            return;
        }
        spawn(async move {
            let tag = language.tag().to_owned();
            let sentences = match language.is_english() {
                true => None,
                false => engine.ask(ask::Translation { language: tag }).await.ok(),
            };
            if *spoken.peek() == language {
                told.set(Told::new(&language, sentences));
            }
        });
    }));
}

/// What the page has to know.
fn page(look: &Look, language: &Language, icon: Option<Icon>) -> Page {
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
        name: language.say("app-name", None),
        icon,
        language: language.tag().to_owned(),
        direction: language.known.direction.to_owned(),
        theme: theme.to_owned(),
        text: text.to_owned(),
        motion: motion.to_owned(),
        look: look.clone(),
    }
}

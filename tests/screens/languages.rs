//! Another language: spoken at once, with nothing lost, and honest about words nobody has checked.

use upheld::{
    route::Route,
    words::{LANGUAGES, Language},
};
use upheld_engine::protocol::Question;
use upheld_engine::requests::{LookChange, Refusal, Request, SettingChange, Update};

use crate::{
    canned::World,
    shown::{Shown, every_route, question},
};

const UNCHECKED: &str = "id=\"unchecked\"";

/// What the way to Home says in a language.
fn home_in(tag: &str) -> String {
    Language::of(tag).unwrap().say("way-home", None)
}

fn speaks(shown: &Shown, tag: &str) -> bool {
    let bar = shown.html().split("<nav").last().unwrap_or_default().to_owned();
    bar.contains(&home_in(tag))
}

fn asked_for(shown: &Shown) -> Option<Option<String>> {
    match shown.requests("ChangeSetting").pop()? {
        Request::ChangeSetting(ask) => match ask.change {
            SettingChange::Look(LookChange::Language(language)) => Some(language),
            _ => None,
        },
        _ => None,
    }
}

#[tokio::test]
async fn every_language_is_there_under_its_own_name_in_its_own_script() {
    let shown = Shown::at(&Route::Languages {}, World::new()).await;
    for known in LANGUAGES {
        let name = format!("aria-label=\"{}\" lang=\"{}\"", known.own_name, known.tag);
        assert!(shown.html().contains(&name), "{name}: {}", shown.html());
    }
    assert!(shown.says().contains("As on this phone English"), "{}", shown.says());
}

#[tokio::test]
async fn the_language_that_is_chosen_is_spoken_at_once_and_said_aloud() {
    let mut shown = Shown::at(&Route::Languages {}, World::new()).await;
    let radio = shown.ids.ids["language-ar"];
    shown.choose("language-ar").await;
    assert!(speaks(&shown, "ar"), "{}", shown.says());
    assert_eq!(asked_for(&shown), Some(Some("ar".into())));
    // It is the same element, so it still has the focus.
    assert_eq!(shown.ids.ids["language-ar"], radio);
    let said = Language::of("ar").unwrap().say("way-home", None);
    assert!(!said.is_empty());
    assert!(shown.html().contains("العربية"), "{}", shown.html());
    let live = shown.html().split("role=\"status\"").last().unwrap().to_owned();
    assert!(live.contains("العربية"), "{live}");
    shown.choose("language-phone").await;
    assert!(speaks(&shown, "en-GB"));
    assert_eq!(asked_for(&shown), Some(None));
}

#[tokio::test]
async fn a_language_that_could_not_be_kept_is_not_spoken() {
    let mut world = World::new();
    world.refused.insert("ChangeSetting", Refusal::Full);
    let mut shown = Shown::at(&Route::Languages {}, world).await;
    shown.choose("language-pl").await;
    assert!(speaks(&shown, "en-GB"), "{}", shown.says());
    assert!(shown.html().contains("class=\"trouble\""));
}

#[tokio::test]
async fn no_draft_is_lost_by_another_language() {
    let mut shown = Shown::at(&question(Question::WhatHappened), World::speaking("pl")).await;
    shown.type_fast("answer", "They took my things");
    shown.press("unchecked").await;
    assert_eq!(shown.route(), Route::Languages {}.to_string());
    shown.choose("language-uk").await;
    shown.press("back").await;
    assert!(speaks(&shown, "uk"));
    assert!(shown.html().contains("They took my things"), "{}", shown.html());
    // It also stays in its field when the language changes under it.
    let field = shown.ids.ids["answer"];
    shown.world.lock().unwrap().settings.look.language = Some("en-GB".into());
    shown.tell.unbounded_send(Update::Changed).unwrap();
    shown.settle().await;
    assert!(speaks(&shown, "en-GB") && shown.says().contains("What happened?"));
    assert_eq!(shown.ids.ids["answer"], field);
    assert_eq!(
        shown.world.lock().unwrap().draft.words(Question::WhatHappened),
        "They took my things"
    );
}

#[tokio::test]
async fn every_screen_says_that_its_words_are_unchecked_outside_what_is_private() {
    for route in every_route() {
        let html = Shown::at(&route, World::speaking("pl")).await.html();
        assert!(html.contains(UNCHECKED), "{route:?}");
        if route != (Route::Languages {}) {
            let after = html.split("</main>").last().unwrap();
            assert!(after.contains(UNCHECKED), "{route:?}");
        }
        let english = Shown::at(&route, World::new()).await.html();
        assert!(!english.contains(UNCHECKED), "{route:?}");
    }
    let mut shown = Shown::at(&Route::MyPledge {}, World::speaking("pl")).await;
    shown.press("unchecked").await;
    assert_eq!(shown.route(), Route::Languages {}.to_string());
    shown.press("use-english").await;
    assert!(speaks(&shown, "en-GB") && !shown.html().contains(UNCHECKED));
    assert_eq!(asked_for(&shown), Some(Some("en-GB".into())));
}

#[tokio::test]
async fn the_language_can_be_changed_while_it_is_locked() {
    let mut shown = Shown::at(&Route::MyMessages {}, World::with_pin(false)).await;
    shown.press("way-home").await;
    shown.press("to-language").await;
    shown.choose("language-vi").await;
    assert!(speaks(&shown, "vi"), "{}", shown.says());
}

#[tokio::test]
async fn home_shows_the_way_to_the_languages_until_english_is_chosen() {
    let shows = async |language: Option<&str>| {
        let mut world = World::new();
        world.settings.look.language = language.map(str::to_owned);
        Shown::at(&Route::Home {}, world).await.html().contains("id=\"to-language\"")
    };
    assert!(shows(None).await && shows(Some("ti")).await && !shows(Some("en-GB")).await);
    let me = Shown::at(&Route::MeAndThisPhone {}, World::new()).await;
    assert!(me.html().contains("id=\"to-language\""));
}

#[tokio::test]
async fn what_a_new_pack_tells_is_asked_for_once() {
    let mut shown = Shown::at(&Route::MyPledge {}, World::speaking("pl")).await;
    let asked = shown.requests("Translation").len();
    shown.tell.unbounded_send(Update::Changed).unwrap();
    shown.settle().await;
    assert_eq!(shown.requests("Translation").len(), asked, "nothing came");
    shown.world.lock().unwrap().home.edition += 1;
    shown.tell.unbounded_send(Update::Changed).unwrap();
    shown.settle().await;
    assert_eq!(shown.requests("Translation").len(), asked + 1);
}

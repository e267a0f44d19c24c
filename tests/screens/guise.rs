//! What the app is called and looks like from outside, where a council has chosen.

use upheld::{platform, route::Route};
use upheld_engine::{
    pack::Icon,
    requests::{EngineStatus, Guise, OpenFailure, Refusal, Update},
};

use crate::{
    canned::World,
    shown::{Shown, every_route},
};

fn named(world: World) -> World {
    let mut world = world;
    world.home.guise = Guise { name: Some("Harbour".into()), icon: Some(Icon::Wave) };
    world
}

fn outside() -> (String, Option<Icon>) {
    let page = platform::last_page().unwrap();
    (page.name, page.icon)
}

fn harbour() -> (String, Option<Icon>) {
    ("Harbour".into(), Some(Icon::Wave))
}

#[tokio::test]
async fn a_council_s_name_stands_at_the_top_and_on_the_tab_of_every_screen() {
    for route in every_route() {
        let shown = Shown::at(&route, named(World::new())).await;
        let says = shown.says();
        assert!(says.contains("Harbour"), "{route:?}: {says}");
        assert_eq!(outside(), harbour(), "{route:?}");
    }
}

#[tokio::test]
async fn it_stays_while_it_is_locked_and_hidden() {
    let mut shown = Shown::at(&Route::MyMessages {}, named(World::with_pin(false))).await;
    assert!(shown.says().contains("Harbour"));
    shown.press("hide").await;
    assert!(!shown.says().contains("Harbour"));
    assert_eq!(outside(), harbour());
}

#[tokio::test]
async fn the_next_start_has_it_before_anything_is_open() {
    Shown::at(&Route::Home {}, named(World::new())).await;
    let failed = EngineStatus::Failed(OpenFailure::InUse);
    let mut silent = World { status: Some(failed), ..World::new() };
    silent.refused.insert("Home", Refusal::Store);
    let shown = Shown::at(&Route::Home {}, silent).await;
    let says = shown.says();
    assert!(says.contains("Harbour is already open on this phone."), "{says}");
    assert!(!says.contains("Upheld"), "{says}");
}

#[tokio::test]
async fn without_a_choice_it_has_its_own_name_and_gets_it_back() {
    let mut shown = Shown::at(&Route::Home {}, World::new()).await;
    assert_eq!(outside(), ("Upheld".into(), None));
    for (guise, name) in [(named(World::new()).home.guise, "Harbour"), (Guise::default(), "Upheld")]
    {
        shown.world.lock().unwrap().home.guise = guise.clone();
        shown.tell.unbounded_send(Update::Changed).unwrap();
        shown.settle().await;
        assert!(shown.says().contains(name), "{}", shown.says());
        assert_eq!(outside(), (name.to_owned(), guise.icon));
    }
}

#[tokio::test]
async fn a_change_of_language_keeps_it() {
    let mut shown = Shown::at(&Route::Languages {}, named(World::new())).await;
    shown.choose("language-cy").await;
    assert!(shown.says().contains("Harbour"));
    assert_eq!(outside(), harbour());
    assert_eq!(platform::last_page().unwrap().language, "cy");
}

//! What was saved: how each has fared, and that nothing of it shows while it is locked.

use upheld::route::Route;
use upheld_engine::requests::Refusal;

use crate::{
    canned::{World, entry_id},
    own::saved_in_every_state,
    shown::Shown,
};

fn much() -> World {
    let mut world = World::with_pin(true);
    world.own.saved = saved_in_every_state();
    world
}

fn one(name: &str) -> Route {
    Route::SavedEntry { id: entry_id(name) }
}

#[tokio::test]
async fn the_list_says_how_each_has_fared() {
    let says = Shown::at(&Route::Saved {}, much()).await.says();
    for words in [
        "Saved right-same",
        "A promise, not a law",
        "Ask Sam about this on Monday.",
        "Changed since you saved it",
        "Taken out on 1 October 2026",
        "This was taken out",
        "not on this phone any more",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
}

#[tokio::test]
async fn an_empty_list_says_how_to_fill_it_and_a_failing_one_says_so() {
    let says = Shown::at(&Route::Saved {}, World::new()).await.says();
    assert!(says.contains("You have not saved anything yet") && says.contains("press Save this"));
    let mut world = much();
    world.refused.insert("Saved", Refusal::Store);
    let says = Shown::at(&Route::Saved {}, world).await.says();
    assert!(says.contains("could not save or find this"));
}

#[tokio::test]
async fn what_was_taken_out_can_be_read_in_full_under_a_clear_mark() {
    let says = Shown::at(&one("right-withdrawn"), much()).await.says();
    let mark = says.find("Taken out on 1 October 2026").unwrap();
    let why = says.find("The law was changed.").unwrap();
    let text = says.find("First plain words.").unwrap();
    assert!(mark < why && why < text, "{says}");
    for words in ["Second plain words.", "promote more love in care", "Draft Pledge", "My note"] {
        assert!(says.contains(words), "{words}: {says}");
    }
    let says = Shown::at(&one("local-gone"), much()).await.says();
    assert!(says.contains("not on this phone any more") && says.contains("First plain words."));
}

#[tokio::test]
async fn what_is_still_there_leads_to_its_new_words() {
    for (name, changed) in [("right-same", false), ("right-changed", true)] {
        let mut shown = Shown::at(&one(name), much()).await;
        assert_eq!(shown.says().contains("It says something else now"), changed);
        shown.press("read-it").await;
        assert_eq!(shown.route(), Route::OneEntry { id: entry_id(name) }.to_string());
    }
}

#[tokio::test]
async fn an_old_text_goes_only_when_that_is_meant() {
    let mut shown = Shown::at(&one("right-withdrawn"), much()).await;
    shown.press("let-go").await;
    assert!(shown.says().contains("We cannot bring them back"));
    shown.press("let-go-no").await;
    assert_eq!(shown.was_asked("Save"), 0);
    shown.press("let-go").await;
    shown.press("let-go-yes").await;
    assert_eq!(shown.route(), Route::Saved {}.to_string());
    assert!(!shown.says().contains("Saved right-withdrawn"));
    assert!(
        !shown.html().contains("id=\"mine-undo\""),
        "what cannot be brought back is not offered"
    );
}

#[tokio::test]
async fn while_it_is_locked_nothing_of_it_shows() {
    let mut world = much();
    world.lock.open = false;
    for route in [Route::Saved {}, one("right-same"), one("right-withdrawn")] {
        let shown = Shown::at(&route, world.clone()).await;
        let says = shown.says();
        assert!(
            says.contains("Unlock") && !says.contains("right-") && !says.contains("Sam"),
            "{says}"
        );
        assert_eq!(shown.was_asked("Saved") + shown.was_asked("OneSaved"), 0);
    }
}

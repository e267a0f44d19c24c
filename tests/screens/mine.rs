//! Saving an entry, noting on it, sharing it, and having it read aloud.

use upheld::{
    platform::{self, HandedOn, Spoken},
    route::Route,
};
use upheld_engine::requests::{LONGEST_NOTE, Refusal, Request, Update};

use crate::{
    canned::{World, entry_id},
    shown::Shown,
};

const ID: &str = "promise-love";

fn entry() -> Route {
    Route::OnePromise { id: entry_id(ID) }
}

async fn saved(world: World) -> Shown {
    let mut shown = Shown::at(&entry(), world).await;
    shown.press("mine-save").await;
    assert!(shown.says().contains("You saved this."), "{}", shown.says());
    shown
}

fn last_note(shown: &Shown) -> Option<String> {
    shown.requests("Note").pop().map(|request| match request {
        Request::Note(ask) => ask.note,
        _ => unreachable!(),
    })
}

#[tokio::test]
async fn every_letter_of_a_note_is_kept() {
    let mut shown = saved(World::new()).await;
    assert!(shown.says().contains("You have 4000 letters left."));
    shown.type_fast("note", "Ask Sam, März 😢");
    shown.settle().await;
    assert_eq!(last_note(&shown).as_deref(), Some("Ask Sam, März 😢"));
    assert!(shown.says().contains("Saved on this phone."));
    let world = shown.world.lock().unwrap().clone();
    let shown = Shown::at(&entry(), world).await;
    assert!(shown.html().contains("Ask Sam, März 😢"));
}

#[tokio::test]
async fn a_note_that_cannot_be_saved_says_so_and_is_tried_again() {
    let mut shown = saved(World::with_pin(true)).await;
    shown.world.lock().unwrap().refused.insert("Note", Refusal::Full);
    shown.type_fast("note", "Not yet.");
    shown.settle().await;
    assert!(shown.says().contains("not saved yet") && shown.says().contains("no room left"));
    // It is not lost when the reader leaves, locks and comes back.
    shown.press("way-home").await;
    shown.press("lock").await;
    shown.world.lock().unwrap().refused.clear();
    shown.press("way-messages").await;
    shown.type_in("secret", "250719").await;
    shown.send_form("unlock").await;
    assert_eq!(shown.world.lock().unwrap().own.saved[0].note, "Not yet.");
}

#[tokio::test]
async fn hiding_and_leaving_the_app_send_what_is_being_noted_first() {
    let mut shown = saved(World::with_pin(true)).await;
    shown.type_fast("note", "Last words");
    shown.press("hide").await;
    let asked = shown.names_asked();
    let (noted, locked) = (
        asked.iter().rposition(|name| name == "Note").unwrap(),
        asked.iter().rposition(|name| name == "LockNow").unwrap(),
    );
    assert!(noted < locked, "{asked:?}");
    assert_eq!(shown.world.lock().unwrap().own.saved[0].note, "Last words");

    let mut shown = saved(World::new()).await;
    shown.type_fast("note", "Away now");
    platform::pretend_away(true);
    shown.settle().await;
    assert_eq!(shown.world.lock().unwrap().own.saved[0].note, "Away now");
}

#[tokio::test]
async fn a_note_over_its_limit_is_said_before_and_loses_nothing() {
    let mut shown = saved(World::new()).await;
    let limit = LONGEST_NOTE as usize;
    shown.type_in("note", &"x".repeat(limit)).await;
    assert!(shown.says().contains("You have 0 letters left."));
    shown.type_in("note", &"x".repeat(limit + 2)).await;
    let says = shown.says();
    assert!(
        says.contains("2 letters too long") && says.contains("Make the note shorter"),
        "{says}"
    );
    assert_eq!(last_note(&shown).unwrap().len(), limit, "what is too long is not handed on");
    shown.type_in("note", "Short.").await;
    assert!(shown.says().contains("Saved on this phone."));
    assert_eq!(last_note(&shown).as_deref(), Some("Short."));
}

#[tokio::test]
async fn what_was_taken_off_the_list_comes_back_with_its_note() {
    let mut shown = saved(World::new()).await;
    shown.type_in("note", "Mine.").await;
    shown.press("mine-save").await;
    assert!(shown.says().contains("off your list") && !shown.html().contains("id=\"note\""));
    assert!(shown.world.lock().unwrap().own.saved.is_empty());
    shown.press("mine-undo").await;
    assert!(shown.says().contains("You saved this."));
    assert_eq!(shown.world.lock().unwrap().own.saved[0].note, "Mine.");
    assert!(shown.html().contains("Mine."));

    let mut world = World::new();
    world.refused.insert("Save", Refusal::Full);
    let mut shown = Shown::at(&entry(), world).await;
    shown.press("mine-save").await;
    assert!(shown.says().contains("no room left"));
}

#[tokio::test]
async fn deleting_everything_takes_along_what_was_only_in_memory() {
    let mut shown = saved(World::new()).await;
    shown.type_in("note", "Mine.").await;
    shown.press("mine-save").await;
    assert!(shown.html().contains("id=\"mine-undo\""));
    shown.press("mine-undo").await;
    shown.world.lock().unwrap().refused.insert("Note", Refusal::Full);
    shown.type_fast("note", "There was no room for this.");
    shown.settle().await;
    shown.press("mine-save").await;
    shown.world.lock().unwrap().refused.clear();
    shown.press("way-home").await;
    shown.press("to-me").await;
    shown.press("delete-all").await;
    shown.press("delete-all-yes").await;
    let noted = shown.was_asked("Note");
    shown.tell.unbounded_send(Update::Changed).unwrap();
    shown.pass(5000).await;
    assert_eq!(shown.was_asked("Note"), noted, "what could not be saved is not saved after all");
    shown.press("way-pledge").await;
    assert!(!shown.html().contains("id=\"mine-undo\""));
    assert!(!shown.says().contains("There was no room for this."));
}

#[tokio::test]
async fn while_it_is_locked_nobody_learns_whether_it_is_saved() {
    let mut world = saved(World::with_pin(true)).await.world.lock().unwrap().clone();
    world.own.saved[0].note = "Secret.".into();
    world.lock.open = false;
    let mut shown = Shown::at(&entry(), world).await;
    let says = shown.says();
    assert!(!says.contains("You saved this") && !shown.html().contains("Secret."), "{says}");
    assert_eq!(shown.was_asked("OneSaved"), 0);
    shown.press("mine-open").await;
    shown.type_in("secret", "250719").await;
    shown.send_form("unlock").await;
    assert!(shown.html().contains("Secret."));

    // Locking takes it off the screen again.
    let mut shown = saved(World::with_pin(true)).await;
    shown.type_in("note", "Secret.").await;
    shown.press("lock").await;
    assert!(!shown.html().contains("Secret.") && !shown.says().contains("You saved this"));
}

#[tokio::test]
async fn the_first_time_hide_is_explained_and_then_it_is_saved() {
    let mut shown = Shown::at(&entry(), World::first_time()).await;
    shown.press("mine-open").await;
    assert!(shown.says().contains("Other people may see this phone"));
    shown.press("not-now").await;
    assert_eq!(shown.world.lock().unwrap().own.saved.len(), 1);
    assert!(shown.says().contains("You saved this."), "{}", shown.says());
}

#[tokio::test]
async fn sharing_warns_first_and_says_what_became_of_it() {
    for (end, words) in [
        (HandedOn::ToAnApp, "It is in the other app now."),
        (HandedOn::ToTheClipboard, "Copied."),
        (HandedOn::Not, "Copy these words"),
    ] {
        platform::pretend_share(Some(end));
        let mut shown = Shown::at(&entry(), World::new()).await;
        shown.press("share").await;
        assert!(shown.says().contains("The people you send it to can see it."));
        assert!(platform::shared().is_empty(), "nothing goes before the warning is answered");
        shown.press("share-go").await;
        assert!(shown.says().contains(words), "{words}: {}", shown.says());
    }
    platform::pretend_share(Some(HandedOn::NotWanted));
    let mut shown = Shown::at(&entry(), World::new()).await;
    shown.press("share").await;
    shown.press("share-not").await;
    assert!(platform::shared().is_empty());
    assert!(!shown.says().contains("The people you send it to"));
}

#[tokio::test]
async fn the_text_that_is_shared_says_its_weight_and_where_it_is_from() {
    platform::pretend_share(Some(HandedOn::ToAnApp));
    let mut world = World::new();
    world.entry.entry.section = Some("section 4".into());
    world.entry.entry.plain = "You *can* ask.".into();
    let mut shown = Shown::at(&entry(), world).await;
    shown.press("share").await;
    shown.press("share-go").await;
    let text = platform::shared().pop().unwrap();
    for words in [
        "More love\n\nA promise, not a law\n\nYou can ask.",
        "Where this is from: Draft Pledge, section 4. The Conference, October 2019.",
        "We last checked this on 21 November 2026.",
        "From Upheld",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    // Where nothing can be handed on, the words are there to be copied.
    platform::pretend_share(None);
    let mut shown = Shown::at(&entry(), World::new()).await;
    shown.press("share").await;
    assert!(shown.says().contains("Show me the words"));
    shown.press("share-go").await;
    assert!(shown.html().contains("id=\"share-by-hand\""));
}

#[tokio::test]
async fn without_a_voice_of_the_device_itself_nothing_offers_to_read() {
    platform::pretend_voice(false);
    let shown = Shown::at(&entry(), World::new()).await;
    assert!(!shown.html().contains("read-aloud"));
}

#[tokio::test]
async fn it_reads_sentence_by_sentence_and_marks_its_place() {
    platform::pretend_voice(true);
    let mut shown = Shown::at(&entry(), World::new()).await;
    assert_eq!(platform::saying(None), None, "it never begins by itself");
    shown.press("read-aloud").await;
    assert_eq!(platform::saying(None).as_deref(), Some("First plain words."));
    let marked = |shown: &Shown| {
        let html = shown.html();
        let place = html.find("aria-current=\"true\"").map(|at| html[..at].rfind("id=\"").unwrap());
        place.map(|at| html[at + 4..].split('"').next().unwrap().to_owned())
    };
    assert_eq!(marked(&shown).as_deref(), Some("sentence-0"));
    platform::saying(Some(Spoken::ToTheEnd));
    shown.settle().await;
    assert_eq!(platform::saying(None).as_deref(), Some("Second plain words."));
    assert_eq!(marked(&shown).as_deref(), Some("sentence-1"));

    shown.press("read-aloud").await;
    assert_eq!((platform::saying(None), marked(&shown)), (None, None), "paused");
    shown.press("read-aloud").await;
    assert_eq!(platform::saying(None).as_deref(), Some("Second plain words."), "it goes on there");
    platform::saying(Some(Spoken::ToTheEnd));
    shown.settle().await;
    assert_eq!(marked(&shown), None);
    assert!(!shown.html().contains("id=\"read-aloud-stop\""), "it is at its end");
}

#[tokio::test]
async fn it_stops_on_leaving_hiding_and_locking_and_in_easy_read() {
    for how in ["way-home", "hide", "lock", "easy-read", "read-aloud-stop"] {
        platform::pretend_voice(true);
        let mut shown = Shown::at(&entry(), World::with_pin(true)).await;
        shown.press("read-aloud").await;
        assert!(platform::saying(None).is_some());
        shown.press(how).await;
        assert_eq!(platform::saying(None), None, "{how}");
    }
}

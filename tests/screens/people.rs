//! My people: who is there, how to reach them, and that nothing written is lost.

use upheld::route::Route;
use upheld_engine::{
    pack::Role,
    protocol::{Choice, Question, Way},
    requests::{Refusal, Request},
};

use crate::{canned::World, shown::Shown};

const LIST: Route = Route::MyPeople {};

#[tokio::test]
async fn mine_come_first_then_the_council_then_what_each_is_for() {
    let shown = Shown::at(&LIST, World::new()).await;
    let (says, html) = (shown.says(), shown.html());
    let place = |words: &str| says.find(words).unwrap_or_else(|| panic!("{words}: {says}"));
    assert!(place("Not on Fridays") < place("The advocates"));
    assert!(place("The advocates") < place("They run your reviews."));
    assert!(says.contains("Look here for: Reviewing officer (IRO)"));
    assert!(says.contains("list of calls and texts on this phone"), "{says}");
    assert!(html.contains("tel:01632960111") && html.contains("sms:07700900111"));
    assert!(says.contains("sam@anyshire.example"));
}

#[tokio::test]
async fn writing_to_a_worker_begins_with_who_it_is() {
    let mut shown = Shown::at(&LIST, World::new()).await;
    shown.press("write-1").await;
    let Some(Request::NewDraft(ask)) = shown.requests("NewDraft").pop() else { panic!() };
    assert_eq!(ask.start.way, Way::Reach);
    assert_eq!(ask.start.answers[&Question::WhichWorker].picked, [Choice::SocialWorker]);
    assert!(shown.route().starts_with("/speak-up/"), "{}", shown.route());

    let mut shown = Shown::at(&LIST, World::new()).await;
    shown.press("who-is-my-worker").await;
    let Some(Request::NewDraft(ask)) = shown.requests("NewDraft").pop() else { panic!() };
    assert_eq!(ask.start.way, Way::WhoIsMyWorker);
}

#[tokio::test]
async fn a_friend_can_be_called_but_not_written_to_through_the_council() {
    let mut world = World::new();
    world.said.people.mine[0].role = Role::Family;
    let html = Shown::at(&LIST, world).await.html();
    assert!(html.contains("tel:01632960111") && !html.contains("id=\"write-1\""));
}

#[tokio::test]
async fn somebody_is_added() {
    let mut shown = Shown::at(&Route::OnePerson { id: 0 }, World::new()).await;
    shown.type_in("person-name", "Kim").await;
    shown.type_in("person-call", "01632 960222").await;
    shown.choose("role-1").await;
    shown.send_form("person").await;
    assert_eq!(shown.route(), LIST.to_string());
    let person = shown.world.lock().unwrap().said.people.mine[1].clone();
    assert_eq!((person.name.as_str(), person.call.as_str()), ("Kim", "01632 960222"));
    assert_eq!(person.role, Role::PersonalAdviser);
    assert!(shown.says().contains("Kim"));
}

#[tokio::test]
async fn a_refused_save_says_why_and_loses_nothing() {
    let mut world = World::new();
    world.refused.insert("SavePerson", Refusal::PersonTooLong { limit: 200 });
    let mut shown = Shown::at(&Route::OnePerson { id: 1 }, world).await;
    shown.type_in("person-note", &"x".repeat(201)).await;
    shown.type_in("person-name", "Sam B").await;
    shown.send_form("person").await;
    assert!(shown.says().contains("It can have 200 letters"), "{}", shown.says());
    assert!(shown.html().contains("role=\"alert\""));
    assert_eq!(shown.html().matches("class=\"field wrong\"").count(), 1);
    shown.world.lock().unwrap().refused.clear();
    shown.send_form("person").await;
    let person = shown.world.lock().unwrap().said.people.mine[0].clone();
    assert_eq!((person.name.as_str(), person.note.len()), ("Sam B", 201));

    let mut world = World::new();
    world.refused.insert("SavePerson", Refusal::PersonEmpty);
    let mut shown = Shown::at(&Route::OnePerson { id: 0 }, world).await;
    shown.send_form("person").await;
    assert!(shown.says().contains("Write a name or a number."), "{}", shown.says());
}

#[tokio::test]
async fn somebody_taken_off_the_list_can_be_put_back() {
    let mut shown = Shown::at(&LIST, World::new()).await;
    shown.press("change-1").await;
    shown.press("take-off").await;
    assert_eq!(shown.route(), LIST.to_string());
    let says = shown.says();
    assert!(says.contains("You have not added anyone yet.") && !says.contains("Not on Fridays"));
    shown.press("undo-person").await;
    assert!(shown.says().contains("Not on Fridays"));
    assert!(!shown.html().contains("id=\"undo-person\""));
}

#[tokio::test]
async fn while_it_is_locked_nobody_is_shown_and_nothing_leads_there_from_help() {
    for route in [LIST, Route::OnePerson { id: 1 }] {
        let shown = Shown::at(&route, World::with_pin(false)).await;
        assert!(shown.says().contains("Unlock") && !shown.says().contains("Sam"));
        assert_eq!(shown.was_asked("People"), 0);
    }
    let locked = Shown::at(&Route::HelpNow {}, World::with_pin(false)).await;
    assert!(!locked.html().contains("id=\"to-people\""));
    for from in [Route::HelpNow {}, Route::Home {}, Route::SpeakUp {}] {
        let mut shown = Shown::at(&from, World::new()).await;
        shown.press("to-people").await;
        assert_eq!(shown.route(), LIST.to_string());
    }
}

#[tokio::test]
async fn what_was_typed_and_not_saved_is_still_there_after_hiding() {
    let mut shown = Shown::at(&Route::OnePerson { id: 0 }, World::new()).await;
    shown.type_in("person-name", "Kim").await;
    shown.press("hide").await;
    assert!(!shown.html().contains("Kim"));
    shown.press("show").await;
    shown.send_form("person").await;
    assert_eq!(shown.world.lock().unwrap().said.people.mine[1].name, "Kim");
}

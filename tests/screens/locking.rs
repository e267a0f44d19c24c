//! Locking: what is not drawn, how it opens, how a lock is chosen, and that nobody in need is kept
//! waiting by it.

use dioxus_html::Key;
use upheld::{platform, route::Route};
use upheld_engine::protocol::Question;
use upheld_engine::requests::{LockKind, LockView, Refusal, State, Update, WhyWeak};

use crate::{
    canned::World,
    library::{entry_id, topic_id, word_id},
    shown::{Shown, every_route, has_both_numbers, question},
};

const CANARIES: [&str; 4] = ["They said", "my brother", "To see him", "We will help you"];

const SHUT: LockView = LockView { kind: LockKind::Pin, open: false, chosen: true };

fn with_lock(open: bool) -> World {
    let mut world = World::in_state(State::Answered);
    world.lock = LockView { open, ..SHUT };
    world
}

fn holds_canary(shown: &Shown) -> bool {
    let html = shown.html();
    CANARIES.iter().any(|canary| html.contains(canary))
}

fn unlocks(shown: &Shown) -> bool {
    shown.html().contains("id=\"unlock\"")
}

#[tokio::test]
async fn nothing_private_is_drawn_while_it_is_locked() {
    let mut seen = 0;
    for route in every_route() {
        // The pretend engine still answers: the app must not draw it all the same.
        let mut shown = Shown::at(&route, with_lock(true)).await;
        seen += usize::from(holds_canary(&shown));
        shown.tell.unbounded_send(Update::Lock(SHUT)).unwrap();
        shown.settle().await;
        assert!(!holds_canary(&shown), "{route:?} still draws it");
        assert_eq!(unlocks(&shown), route.is_private(), "{route:?}");

        let shown = Shown::at(&route, with_lock(false)).await;
        assert!(!holds_canary(&shown), "{route:?} draws it when it begins locked");
        assert_eq!(unlocks(&shown), route.is_private(), "{route:?}");
        if unlocks(&shown) {
            assert!(has_both_numbers(&shown.html()), "{route:?}");
        }
    }
    assert!(seen > 5, "the canary was drawn on {seen} screens only");
}

#[tokio::test]
async fn only_the_engines_word_opens_it() {
    for route in every_route() {
        let mut shown = Shown::at(&route, with_lock(false)).await;
        shown.world.lock().unwrap().lock.open = true;
        shown.tell.unbounded_send(Update::Changed).unwrap();
        shown.settle().await;
        assert!(!holds_canary(&shown), "{route:?}");
    }
}

#[tokio::test]
async fn what_is_public_goes_on_while_it_is_locked() {
    for (route, says) in [
        (Route::Home {}, "What you say matters"),
        (Route::MyPledge {}, "Ten promises"),
        (Route::MyRights {}, "Topic having a say"),
        (Route::OneTopic { id: topic_id("having-a-say") }, "What the law says"),
        (Route::OneEntry { id: entry_id("right-adviser") }, "First plain words."),
        (Route::Glossary {}, "Family time"),
        (Route::OneWord { id: word_id("word-family-time") }, "What Family time means."),
        (Route::WhatIsHere {}, "Pack national"),
        (Route::MyCouncil {}, "The advocates"),
        (Route::HelpNow {}, "Help at Hand"),
    ] {
        let shown = Shown::at(&route, with_lock(false)).await;
        assert!(shown.says().contains(says), "{route:?}: {}", shown.says());
    }
}

#[tokio::test]
async fn a_wrong_pin_is_said_without_blame_and_the_right_one_opens_the_screen_wanted() {
    let mut shown = Shown::at(&Route::MyMessages {}, with_lock(false)).await;
    shown.send_form("unlock").await;
    assert!(shown.says().contains("Type your PIN first."));
    assert_eq!(shown.was_asked("Unlock"), 0);
    shown.type_in("secret", "000001").await;
    shown.send_form("unlock").await;
    assert!(shown.says().contains("That did not open it. Nothing is lost."), "{}", shown.says());
    assert_eq!(shown.was_asked("Unlock"), 1);
    // The field is empty again: nothing is tried twice.
    shown.send_form("unlock").await;
    assert_eq!(shown.was_asked("Unlock"), 1);
    shown.type_in("secret", "250719").await;
    shown.send_form("unlock").await;
    assert!(holds_canary(&shown) && !unlocks(&shown), "{}", shown.says());
    assert_eq!(shown.route(), Route::MyMessages {}.to_string());
}

#[tokio::test]
async fn a_wait_is_counted_down_and_keeps_counting_on_a_screen_that_comes_anew() {
    let mut world = with_lock(false);
    world.refused.insert("Unlock", Refusal::WaitFirst { wait_millis: 300_000 });
    let mut shown = Shown::at(&Route::SpeakUp {}, world).await;
    shown.type_in("secret", "250719").await;
    shown.send_form("unlock").await;
    assert!(shown.says().contains("You can try again in 5 minutes."), "{}", shown.says());
    shown.send_form("unlock").await;
    assert_eq!(shown.was_asked("Unlock"), 1);
    for open in [true, false] {
        shown.tell.unbounded_send(Update::Lock(LockView { open, ..SHUT })).unwrap();
        shown.settle().await;
    }
    assert!(shown.says().contains("You can try again in 5 minutes."), "{}", shown.says());
}

#[tokio::test]
async fn after_a_wait_it_can_be_tried_again() {
    let mut world = with_lock(false);
    world.refused.insert("Unlock", Refusal::WrongSecret { wait_millis: 1500 });
    let mut shown = Shown::at(&Route::SpeakUp {}, world).await;
    shown.type_in("secret", "1").await;
    shown.send_form("unlock").await;
    assert!(shown.says().contains("You can try again in 2 seconds."), "{}", shown.says());
    shown.pass(3000).await;
    assert!(shown.says().contains("You can try again now."), "{}", shown.says());
    shown.world.lock().unwrap().refused.clear();
    shown.type_in("secret", "250719").await;
    shown.send_form("unlock").await;
    assert!(!unlocks(&shown));
}

#[tokio::test]
async fn too_little_memory_says_what_helps() {
    let mut world = with_lock(false);
    world.refused.insert("Unlock", Refusal::NoMemory);
    let mut shown = Shown::at(&Route::SpeakUp {}, world).await;
    shown.type_in("secret", "250719").await;
    shown.send_form("unlock").await;
    assert!(shown.says().contains("Close other apps and try again."), "{}", shown.says());
}

#[tokio::test]
async fn what_is_lost_when_it_is_forgotten_is_said_before_anything_is_done() {
    let mut shown = Shown::at(&Route::MyMessages {}, with_lock(false)).await;
    assert!(!shown.says().contains("Start again"));
    shown.press("forgot").await;
    for words in [
        "We cannot open it for you.",
        "You cannot read your drafts, copies and answers on this phone.",
        "They are not deleted.",
        "you can bring them back",
        "What the council has, it still has.",
        "What is waiting to go still goes.",
        "You get an empty Upheld.",
    ] {
        assert!(shown.says().contains(words), "{words}: {}", shown.says());
    }
    assert_eq!(shown.was_asked("StartAgain"), 0);
    shown.press("forgot-not").await;
    assert!(!shown.says().contains("Start again"));
    shown.press("forgot").await;
    shown.press("start-again").await;
    assert_eq!(shown.was_asked("StartAgain"), 1);
    assert!(!unlocks(&shown));
    assert!(shown.says().contains("You have an empty Upheld now."));
}

#[tokio::test]
async fn hide_saves_what_is_being_written_and_then_locks() {
    let mut shown = Shown::at(&question(Question::WhatHappened), with_lock(true)).await;
    shown.type_fast("answer", "They took my things");
    shown.press("hide").await;
    assert_eq!(
        shown.world.lock().unwrap().draft.words(Question::WhatHappened),
        "They took my things"
    );
    let names = shown.names_asked();
    let locked = names.iter().position(|name| name == "LockNow").unwrap();
    let saved = names.iter().rposition(|name| name == "SaveDraft").unwrap();
    assert!(saved < locked, "{names:?}");
    assert!(shown.says().contains("Noughts and crosses"));
    shown.press("show").await;
    assert!(unlocks(&shown) && !shown.html().contains("They took my things"));
}

#[tokio::test]
async fn leaving_the_app_saves_what_is_being_written_before_the_engine_hears_of_it() {
    let mut shown = Shown::at(&question(Question::WhatHappened), with_lock(true)).await;
    shown.type_fast("answer", "They took my things");
    // The system calls from outside the app's own turns.
    platform::pretend_away(true);
    shown.settle().await;
    platform::pretend_away(false);
    shown.settle().await;
    assert_eq!(
        shown.world.lock().unwrap().draft.words(Question::WhatHappened),
        "They took my things"
    );
    let names = shown.names_asked();
    let place = |of: &str| names.iter().rposition(|name| name == of).unwrap();
    assert!(place("SaveDraft") < place("Away") && place("Away") < place("Here"), "{names:?}");
    assert!(shown.html().contains("class=\"private\""));
}

#[tokio::test]
async fn the_engine_hears_now_and_then_that_somebody_is_there() {
    let mut shown = Shown::at(&Route::MyPledge {}, with_lock(true)).await;
    for _ in 0..2 {
        shown.key(Key::Tab).await;
    }
    assert_eq!(shown.was_asked("Here"), 1);
    let mut shown = Shown::at(&Route::MyPledge {}, World::new()).await;
    shown.key(Key::Tab).await;
    assert_eq!(shown.was_asked("Here"), 0, "without a lock nothing has to be held open");
}

#[tokio::test]
async fn what_could_not_be_saved_is_kept_while_locked_and_saved_when_it_opens() {
    let mut world = with_lock(true);
    world.refused.insert("SaveDraft", Refusal::Full);
    let mut shown = Shown::at(&question(Question::WhatHappened), world).await;
    shown.type_fast("answer", "No room for this");
    shown.settle().await;
    shown.press("lock").await;
    assert!(unlocks(&shown) && !shown.html().contains("No room for this"));
    shown.world.lock().unwrap().refused.clear();
    shown.type_in("secret", "250719").await;
    shown.send_form("unlock").await;
    assert_eq!(shown.world.lock().unwrap().draft.words(Question::WhatHappened), "No room for this");
}

#[tokio::test]
async fn starting_again_takes_nothing_unsaved_into_the_empty_vault() {
    let mut world = with_lock(true);
    world.refused.insert("SaveDraft", Refusal::Full);
    let mut shown = Shown::at(&question(Question::WhatHappened), world).await;
    shown.type_fast("answer", "No room for this");
    shown.settle().await;
    shown.press("lock").await;
    shown.world.lock().unwrap().refused.clear();
    let before = shown.was_asked("SaveDraft");
    shown.press("forgot").await;
    shown.press("start-again").await;
    let said = shown.saved().split_off(before);
    let unsaved = said.iter().any(|change| {
        matches!(change, upheld_engine::requests::DraftChange::Words(Question::WhatHappened, _))
    });
    assert!(!unsaved);
}

#[tokio::test]
async fn the_lock_button_is_there_when_it_is_of_use() {
    let button = |shown: &Shown| shown.html().contains("id=\"lock\"");
    for route in every_route() {
        assert!(!button(&Shown::at(&route, World::new()).await), "{route:?} without a lock");
        assert!(!button(&Shown::at(&route, with_lock(false)).await), "{route:?} locked");
        let mut shown = Shown::at(&route, with_lock(true)).await;
        let html = shown.html();
        assert!(html.split("</header>").next().unwrap().contains("id=\"lock\""), "{route:?}");
        shown.press("lock").await;
        assert_eq!(unlocks(&shown), route.is_private(), "{route:?}");
        assert!(shown.says().contains("Locked."), "{route:?}");
    }
}

#[tokio::test]
async fn locked_in_the_same_moment_is_no_error() {
    for question in ["Messages", "OneThread", "OneDraft", "Drafts", "NewDraft"] {
        for route in every_route() {
            let mut world = with_lock(true);
            world.refused.insert(question, Refusal::Locked);
            let mut shown = Shown::at(&route, world).await;
            assert!(!shown.html().contains("class=\"trouble\""), "{question} at {route:?}");
            shown.tell.unbounded_send(Update::Lock(SHUT)).unwrap();
            shown.settle().await;
            assert_eq!(unlocks(&shown), route.is_private(), "{question} at {route:?}");
        }
    }
}

#[tokio::test]
async fn it_is_explained_once_before_the_first_private_screen() {
    const TITLE: &str = "Other people may see this phone";
    for route in every_route() {
        let shown = Shown::at(&route, World::first_time()).await;
        let waits = matches!(route, Route::BeforeYouStart {})
            // Nothing is written in Me and this phone, and a phone just cleared says so first.
            || (route.is_private() && route.to_string().split('/').nth(1) != Some("me"));
        assert_eq!(shown.says().contains(TITLE), waits, "{route:?}");
        assert!(!shown.html().contains("id=\"offer-lock\""), "{route:?}");
    }
    let mut shown = Shown::at(&Route::SpeakUp {}, World::first_time()).await;
    let says = shown.says();
    for words in ["list of pages", "list of calls", "list of apps", "phone bill", "Shift three"] {
        assert!(says.contains(words), "{words}: {says}");
    }
    // Hide can be tried out, and it is still there on coming back.
    shown.press("try-hide").await;
    assert!(shown.says().contains("Noughts and crosses"));
    shown.press("show").await;
    assert!(shown.says().contains(TITLE));
    for way in ["skip-now", "not-now"] {
        let mut shown = Shown::at(&Route::SpeakUp {}, World::first_time()).await;
        shown.press(way).await;
        assert!(shown.says().contains("You choose who reads it."), "{way}: {}", shown.says());
    }
    shown.press("not-now").await;
    assert!(shown.says().contains("You choose who reads it."), "{}", shown.says());
    assert_eq!(shown.was_asked("ChangeSetting"), 1);
    assert_eq!(shown.was_asked("ChooseLock"), 0);
    shown.press("begin-something_is_wrong").await;
    assert!(shown.says().contains("Do you feel safe right now?"), "{}", shown.says());
    // Hide was explained: it is not explained again.
    shown.press("hide").await;
    shown.press("show").await;
    assert!(shown.says().contains("Do you feel safe right now?"), "{}", shown.says());
}

#[tokio::test]
async fn home_offers_a_lock_quietly_until_there_was_a_choice() {
    let mut world = World::first_time();
    world.settings.hide_explained = true;
    let mut shown = Shown::at(&Route::Home {}, world).await;
    assert!(shown.html().contains("id=\"offer-lock\""));
    shown.press("offer-lock").await;
    assert_eq!(shown.route(), Route::ChooseLock {}.to_string());
    let chosen = Shown::at(&Route::Home {}, World::new()).await;
    assert!(!chosen.html().contains("id=\"offer-lock\""));
}

#[tokio::test]
async fn hide_pressed_before_it_was_explained_hides_at_once_and_is_explained_after() {
    for route in [Route::Home {}, Route::MyPledge {}] {
        let mut shown = Shown::at(&route, World::first_time()).await;
        shown.press("hide").await;
        assert!(shown.says().contains("Noughts and crosses"));
        shown.press("show").await;
        assert!(shown.says().contains("Other people may see this phone"), "{route:?}");
        shown.press("not-now").await;
        assert!(!shown.says().contains("Other people may see this phone"), "{route:?}");
        shown.press("hide").await;
        shown.press("show").await;
        assert!(!shown.says().contains("Other people may see this phone"), "{route:?}");
    }
    let mut shown = Shown::at(&Route::HelpNow {}, World::first_time()).await;
    shown.press("hide").await;
    shown.press("show").await;
    assert!(shown.says().contains("Help at Hand"), "Help now is never delayed");
}

#[tokio::test]
async fn a_pin_is_chosen_and_the_screen_wanted_comes_after() {
    let mut shown = Shown::at(&Route::SpeakUp {}, World::first_time()).await;
    shown.press("to-lock").await;
    let says = shown.says();
    for words in [
        "If you forget it, we cannot open it for you.",
        "keeps out people who pick up your phone",
        "could still get in",
        "would need a very long time to get in.",
        "Anyone who opens this app on this phone can read what you wrote.",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    shown.send_form("which-form").await;
    assert!(shown.says().contains("Choose one of these."));
    shown.choose("which").await;
    shown.send_form("which-form").await;
    shown.send_form("pin-form").await;
    assert!(shown.says().contains("Type the numbers you want."));
    shown.type_in("pin", "250719").await;
    shown.type_in("pin-again", "250718").await;
    shown.send_form("pin-form").await;
    assert!(shown.says().contains("These two are not the same."), "{}", shown.says());
    assert_eq!(shown.was_asked("ChooseLock"), 0);
    shown.type_in("pin-again", "250719").await;
    shown.send_form("pin-form").await;
    assert!(shown.says().contains("Your PIN is on"), "{}", shown.says());
    assert!(shown.says().contains("Press Lock at the top."));
    assert!(shown.html().contains("id=\"lock\""));
    shown.press("lock-done").await;
    assert_eq!(shown.route(), Route::SpeakUp {}.to_string());
    assert!(shown.says().contains("You choose who reads it."), "{}", shown.says());
}

#[tokio::test]
async fn a_weak_pin_is_said_in_words_of_its_own() {
    let words = [
        (WhyWeak::NotDigits, "A PIN has only numbers in it."),
        (WhyWeak::TooShort, "A PIN needs six numbers or more."),
        (WhyWeak::TooPlain, "That PIN is easy to guess."),
    ];
    for (why, says) in words {
        let mut world = World::new();
        world.refused.insert("ChooseLock", Refusal::Weak(why));
        let mut shown = Shown::at(&Route::ChooseLock {}, world).await;
        shown.choose("which").await;
        shown.send_form("which-form").await;
        shown.type_in("pin", "111111").await;
        shown.type_in("pin-again", "111111").await;
        shown.send_form("pin-form").await;
        assert!(shown.says().contains(says), "{why:?}: {}", shown.says());
        // Both are empty again.
        shown.send_form("pin-form").await;
        assert_eq!(shown.was_asked("ChooseLock"), 1, "{why:?}");
    }
}

#[tokio::test]
async fn three_words_are_shown_and_typed_once_to_be_sure() {
    let mut shown = Shown::at(&Route::ChooseLock {}, World::new()).await;
    shown.choose("which-1").await;
    shown.send_form("which-form").await;
    for word in ["apple", "river", "garden"] {
        assert!(shown.says().contains(word), "{}", shown.says());
    }
    shown.press("other-words").await;
    assert_eq!(shown.was_asked("SuggestWords"), 2);
    shown.press("have-them").await;
    assert!(!shown.says().contains("apple"));
    shown.type_in("words-again", "apple river").await;
    shown.send_form("words-form").await;
    assert!(shown.says().contains("That is not quite the same."), "{}", shown.says());
    shown.press("back").await;
    assert!(shown.says().contains("apple"));
    shown.press("have-them").await;
    shown.type_in("words-again", " Apple  river, GARDEN ").await;
    shown.send_form("words-form").await;
    assert!(shown.says().contains("Your three words are on"), "{}", shown.says());
}

#[tokio::test]
async fn a_lock_is_taken_off_only_by_who_knows_it() {
    let mut shown = Shown::at(&Route::ChooseLock {}, with_lock(true)).await;
    assert!(shown.says().contains("First, type the PIN you have now"));
    shown.send_form("current-form").await;
    assert!(shown.says().contains("Type your PIN first."));
    shown.type_in("current", "000001").await;
    shown.send_form("current-form").await;
    assert!(shown.says().contains("You have this one now."));
    shown.choose("which-2").await;
    shown.send_form("which-form").await;
    assert!(shown.says().contains("That did not open it."), "{}", shown.says());
    // The choice is not asked for again.
    shown.type_in("current", "250719").await;
    shown.send_form("current-form").await;
    assert!(shown.says().contains("There is no lock"), "{}", shown.says());
    assert!(!shown.html().contains("id=\"lock\""));
}

#[tokio::test]
async fn no_field_offers_to_keep_what_is_typed_or_hands_it_to_somebody_else() {
    let mut pages = Vec::new();
    for route in every_route() {
        for world in [World::new(), World::not_joined(), with_lock(true), with_lock(false)] {
            pages.push(Shown::at(&route, world).await.html());
        }
    }
    for (choice, next) in [("which", None), ("which-1", Some("have-them"))] {
        let mut shown = Shown::at(&Route::ChooseLock {}, World::new()).await;
        shown.choose(choice).await;
        shown.send_form("which-form").await;
        if let Some(next) = next {
            shown.press(next).await;
        }
        pages.push(shown.html());
    }
    let mut fields = 0;
    for html in pages {
        assert!(!html.contains("type=\"password\""));
        for tag in html.split('<').filter(|tag| tag.starts_with("input") || tag.starts_with("text"))
        {
            let tag = tag.split('>').next().unwrap();
            if tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"") {
                continue;
            }
            fields += 1;
            assert!(tag.contains("autocomplete=\"off\""), "{tag}");
            assert!(
                tag.contains("spellcheck=\"false\"") || tag.contains("spellcheck=false"),
                "{tag}"
            );
        }
    }
    assert!(fields > 10, "{fields} fields only");
}

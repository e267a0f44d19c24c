//! Messages: their true state, what waits and why, and what can be done.

use std::collections::BTreeSet;

use upheld::route::Route;
use upheld_engine::ways::Page;
use upheld_engine::{
    protocol::ProblemCode,
    requests::{AttachmentState, Notice, Refusal, State, Update, WhyParked, WhyWaiting},
};

use crate::{
    canned::{World, attachment, states, thread_id, upheld_has_receipt},
    shown::{Shown, page},
};

#[tokio::test]
async fn waiting_and_delivered_are_different_screens() {
    let route = Route::JustSaved { thread: thread_id() };
    for state in states() {
        let shown = Shown::at(&route, World::in_state(state.clone())).await;
        let (html, says) = (shown.html(), shown.says());
        let delivered = says.contains("The council’s computer has it");
        let waiting = says.contains("Saved on this phone") && !delivered;
        match state {
            State::Waiting(_) | State::Sending | State::Parked(_) => {
                assert!(waiting, "{state:?}: {says}");
                assert!(!says.contains("ABCD-1234"), "{state:?} shows a reference");
                assert!(!html.contains("panel there"), "{state:?} looks delivered");
            }
            State::CannotOpen => assert!(!delivered, "{says}"),
            _ => {
                assert!(delivered, "{state:?}: {says}");
                assert!(says.contains("ABCD-1234"));
                assert!(says.contains("Saturday 21 November 2026, 8:15 pm"));
                assert!(says.contains("Monday to Friday, 9am to 5pm"));
            }
        }
    }
}

#[tokio::test]
async fn the_waiting_screen_becomes_the_delivered_one_when_the_receipt_comes() {
    let waiting = World::in_state(State::Waiting(WhyWaiting::NoConnection));
    let mut shown = Shown::at(&Route::JustSaved { thread: thread_id() }, waiting).await;
    assert!(shown.says().contains("Not sent yet"));
    let arrived = World::in_state(State::Delivered);
    shown.world.lock().unwrap().thread = arrived.thread;
    shown.tell.unbounded_send(Update::Changed).unwrap();
    shown.settle().await;
    assert!(shown.says().contains("The council’s computer has it"));
    assert!(!shown.says().contains("Not sent yet"));
}

#[tokio::test]
async fn a_thread_shows_its_reference_only_with_a_receipt() {
    for state in states() {
        let shown =
            Shown::at(&Route::OneThread { thread: thread_id() }, World::in_state(state.clone()))
                .await;
        assert_eq!(shown.says().contains("ABCD-1234"), upheld_has_receipt(&state), "{state:?}");
    }
}

#[tokio::test]
async fn home_tells_what_is_waiting_and_what_needs_the_reader() {
    let mut world = World::new();
    (world.home.waiting, world.home.need_you, world.home.unread) = (2, 1, 1);
    world.home.notices = vec![Notice::VaultSetAside];
    let mut shown = Shown::at(&Route::Home {}, world).await;
    let says = shown.says();
    for words in [
        "2 messages are waiting",
        "1 message could not be sent",
        "a new answer",
        "They said I cannot",
        "Some things cannot be shown",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    shown.press("hide").await;
    assert!(!shown.says().contains("message"));
}

#[tokio::test]
async fn messages_tell_every_state_and_every_reason_in_its_own_words() {
    let mut lists = BTreeSet::new();
    let mut threads = BTreeSet::new();
    for state in states() {
        let world = World::in_state(state.clone());
        let list = Shown::at(&Route::MyMessages {}, world.clone()).await.says();
        let thread = Shown::at(&Route::OneThread { thread: thread_id() }, world).await.says();
        lists.insert(list);
        assert!(threads.insert(thread), "{state:?} reads like another state");
    }
    assert!(lists.len() >= 8);
    let none = Shown::at(&Route::MyMessages {}, World::new()).await.says();
    assert!(none.contains("Nothing waiting") && none.contains("You have no messages yet"));
}

#[tokio::test]
async fn a_parked_message_can_be_tried_again() {
    let parked = World::in_state(State::Parked(WhyParked::TooLarge));
    let mut shown = Shown::at(&Route::OneThread { thread: thread_id() }, parked).await;
    assert!(shown.says().contains("What you wrote is still here"));
    shown.press("retry").await;
    assert_eq!(shown.was_asked("Retry"), 1);
}

fn thread() -> Route {
    Route::OneThread { thread: thread_id() }
}

fn saved() -> Route {
    Route::JustSaved { thread: thread_id() }
}

const READY_TO_GO: State = State::Waiting(WhyWaiting::NotTriedYet);
const PARKED: State = State::Parked(WhyParked::TooLarge);

#[tokio::test]
async fn nothing_waiting_is_said_only_when_that_is_so() {
    for state in states() {
        let world = World::in_state(state.clone());
        let says = Shown::at(&Route::MyMessages {}, world).await.says();
        let nothing = says.contains("Nothing waiting");
        assert_eq!(nothing, upheld_has_receipt(&state), "{state:?}: {says}");
    }
    let mut photo = World::in_state(State::Delivered);
    photo.messages.attachments_waiting = 1;
    let says = Shown::at(&Route::MyMessages {}, photo).await.says();
    assert!(says.contains("still on its way") && !says.contains("Nothing waiting"), "{says}");
    let mut both = World::in_state(PARKED);
    let waiting = World::in_state(READY_TO_GO).messages.messages;
    both.messages.messages.extend(waiting);
    let says = Shown::at(&Route::MyMessages {}, both).await.says();
    assert!(says.contains("1 message is waiting. Not sent yet."), "{says}");
    assert!(says.contains("1 message could not be sent."), "{says}");
}

#[tokio::test]
async fn why_it_waits_is_said_once() {
    let reasons = [
        (WhyWaiting::NotTriedYet, "We have not tried yet."),
        (WhyWaiting::NoConnection, "We could not reach the council’s computer."),
        (WhyWaiting::WrongAnswer, "Something else answered."),
        (WhyWaiting::AskedToWait, "The council’s computer is busy."),
        (WhyWaiting::NewKeys, "The council has a new lock."),
        (WhyWaiting::BehindAnother, "An older message has to go first."),
    ];
    for (why, words) in reasons {
        for route in [thread(), saved(), Route::MyMessages {}] {
            let mut world = World::in_state(State::Waiting(why));
            if why != WhyWaiting::NotTriedYet {
                world.thread.delivery.trouble = Some(why);
                world.messages.delivery.trouble = Some(why);
            }
            let says = Shown::at(&route, world).await.says();
            assert_eq!(says.matches(words).count(), 1, "{why:?} at {route:?}: {says}");
        }
    }
}

#[tokio::test]
async fn while_it_is_made_ready_nothing_says_that_nobody_tries() {
    for route in [thread(), saved(), Route::MyMessages {}] {
        let mut world = World::in_state(READY_TO_GO);
        world.thread.delivery.busy = true;
        world.messages.delivery.busy = true;
        let says = Shown::at(&route, world).await.says();
        assert!(says.contains("We are getting it ready to go."), "{route:?}: {says}");
        assert!(!says.contains("We have not tried yet."), "{route:?}: {says}");
    }
}

#[tokio::test]
async fn a_message_that_has_not_left_can_be_taken_back() {
    for route in [thread(), saved()] {
        let mut shown = Shown::at(&route, World::in_state(READY_TO_GO)).await;
        let says = shown.says();
        assert!(says.contains("Take it back It becomes a draft again."), "{says}");
        assert!(says.contains("It will not go unless you press Send again."), "{says}");
        shown.press("take-back").await;
        assert_eq!(shown.was_asked("TakeBack"), 1);
        assert_eq!(shown.route(), page(Page::Check).to_string());
        assert!(!shown.can_go_back(), "the message is not there any more");
        assert!(shown.says().contains("It is a draft again."));
    }
}

#[tokio::test]
async fn a_message_that_was_refused_can_be_changed() {
    let mut shown = Shown::at(&thread(), World::in_state(PARKED)).await;
    let says = shown.says();
    assert!(says.contains("Try again Change it If you change it, it becomes a draft"), "{says}");
    shown.press("take-back").await;
    assert_eq!(shown.was_asked("TakeBack"), 1);
    assert_eq!(shown.route(), page(Page::Check).to_string());
}

#[tokio::test]
async fn taking_back_is_offered_only_where_it_can_be_done() {
    for state in states() {
        for route in [thread(), saved()] {
            let world = World::in_state(state.clone());
            // After Submit, a refused message has its own way to what can be done.
            let can = world.thread.can_take_back
                && (route == thread() || !matches!(state, State::Parked(_)));
            let html = Shown::at(&route, world).await.html();
            assert_eq!(html.contains("id=\"take-back\""), can, "{state:?} at {route:?}");
        }
    }
}

#[tokio::test]
async fn what_may_have_left_cannot_be_taken_back_and_that_stays_to_be_read() {
    for route in [thread(), saved()] {
        let mut world = World::in_state(READY_TO_GO);
        world.refused.insert("TakeBack", Refusal::AlreadyLeft);
        let mut shown = Shown::at(&route, world).await;
        shown.press("take-back").await;
        assert_eq!(shown.route(), route.to_string());
        {
            let mut world = shown.world.lock().unwrap();
            world.thread.can_take_back = false;
            world.thread.state = State::Sending;
        }
        shown.tell.unbounded_send(Update::Changed).unwrap();
        shown.settle().await;
        assert!(!shown.html().contains("id=\"take-back\""));
        let says = shown.says();
        assert!(says.contains("may be on its way already"), "{says}");
        assert!(says.contains("Speak up again"), "{says}");

        // Nothing of it got there after all.
        {
            let mut world = shown.world.lock().unwrap();
            world.thread.can_take_back = true;
            world.thread.state = State::Waiting(WhyWaiting::NoConnection);
        }
        shown.tell.unbounded_send(Update::Changed).unwrap();
        shown.settle().await;
        assert!(shown.html().contains("id=\"take-back\""));
        assert!(!shown.says().contains("may be on its way already"), "{}", shown.says());
    }
}

#[tokio::test]
async fn a_conversation_that_is_gone_says_where_it_may_be() {
    for route in [thread(), saved()] {
        let mut world = World::new();
        world.refused.insert("OneThread", Refusal::NotFound);
        let says = Shown::at(&route, world).await.says();
        assert!(says.contains("If you took it back, it is a draft again."), "{says}");
    }
}

#[tokio::test]
async fn what_goes_with_a_message_tells_how_far_it_has_come() {
    let waiting = |arrived| AttachmentState::Waiting { arrived, of: 3_000_000 };
    let parked = AttachmentState::Parked(WhyParked::Refused(ProblemCode::TooLarge));
    let cases = [
        ("image/jpeg", waiting(0), "A photo Waiting on this phone. It goes after your message."),
        ("audio/ogg", waiting(1_000_000), "A voice note 1 of 3 MB has arrived."),
        ("image/png", AttachmentState::Delivered, "A photo The council’s computer has it."),
        ("text/plain", parked, "A file This could not be sent. The words you wrote are OK."),
    ];
    for (media_type, state, words) in cases {
        let mut world = World::in_state(State::Delivered);
        world.thread.attachments = vec![attachment(media_type, state)];
        let shown = Shown::at(&thread(), world).await;
        assert!(shown.says().contains(words), "{words}: {}", shown.says());
        let bar = shown.html().contains("<progress");
        assert_eq!(bar, state == waiting(1_000_000), "{state:?}");
    }
    let none = Shown::at(&thread(), World::in_state(State::Delivered)).await;
    assert!(!none.says().contains("What goes with it"));
}

#[tokio::test]
async fn what_is_attached_to_a_draft_is_among_its_answers() {
    let mut world = World::new();
    world.draft.attached = vec![attachment("audio/ogg", AttachmentState::Delivered).card];
    let says = Shown::at(&page(Page::Check), world).await.says();
    assert!(says.contains("What goes with it A voice note"), "{says}");
}

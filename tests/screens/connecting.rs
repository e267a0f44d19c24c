//! Connecting to a council, and whether it knows this phone.

use upheld::route::Route;
use upheld_engine::ways::Page;
use upheld_engine::{
    protocol::ProblemCode,
    requests::{Enrolment, Update},
};

use crate::{
    canned::World,
    shown::{Shown, every_route, page},
};

#[tokio::test]
async fn without_an_authority_there_is_a_way_to_connect_before_submit() {
    for at in [Page::Readers, Page::Check] {
        let mut shown = Shown::at(&page(at), World::not_joined()).await;
        assert!(shown.says().contains("You are not connected to a council yet"), "{at}");
        shown.type_fast("invite", "https://app.example/#join=https://anyshire.example&root=k");
        shown.settle().await;
        shown.send_form("invite-form").await;
        shown.tell.unbounded_send(Update::Changed).unwrap();
        shown.settle().await;
        assert_eq!(shown.was_asked("Join"), 1);
        assert!(shown.says().contains("Your invite is saved"), "{at}: {}", shown.says());
    }
}

const CODES: [(ProblemCode, &str); 4] = [
    (ProblemCode::CodeUsed, "Another phone has used it."),
    (ProblemCode::CodeExpired, "It is too old."),
    (ProblemCode::UnknownCode, "The council does not know it."),
    (ProblemCode::BadRequest, "The code in your invite did not work."),
];
const NOT_KNOWN: &str = "They will only know it is you if you tell them.";

#[tokio::test]
async fn whether_they_know_this_phone_is_said_where_they_are_named() {
    let not_known = [Enrolment::NotInvited, Enrolment::Refused(ProblemCode::CodeUsed)];
    for route in [Route::Connect {}, page(Page::Check)] {
        for enrolment in not_known {
            let says = Shown::at(&route, World::known(enrolment)).await.says();
            assert!(says.contains(NOT_KNOWN), "{enrolment:?} at {route:?}: {says}");
            assert!(says.contains("they cannot come to you"), "{enrolment:?} at {route:?}: {says}");
        }
        let known = Shown::at(&route, World::known(Enrolment::Enrolled)).await.says();
        assert!(known.contains("They know this phone is one they invited."), "{known}");
        let nothing_yet = Shown::at(&route, World::known(Enrolment::UnderWay)).await.says();
        assert!(!nothing_yet.contains("They know this phone"), "{nothing_yet}");
        assert!(!nothing_yet.contains(NOT_KNOWN), "{nothing_yet}");
    }
}

#[tokio::test]
async fn a_code_that_does_not_work_is_said_where_a_new_one_can_be_used_and_at_home() {
    for (code, words) in CODES {
        let world = World::known(Enrolment::Refused(code));
        let connect = Shown::at(&Route::Connect {}, world.clone()).await;
        assert!(connect.says().contains(words), "{code:?}: {}", connect.says());
        assert!(connect.says().contains("You can still write."));
        assert!(connect.html().contains("id=\"invite\""));
        for route in every_route() {
            let here = matches!(route, Route::Connect {} | Route::Home {});
            let says = Shown::at(&route, world.clone()).await.says();
            assert_eq!(says.contains("invite did not work"), here, "{route:?}: {says}");
        }
    }
}

#[tokio::test]
async fn a_new_invite_can_be_used_only_where_it_would_help() {
    for (enrolment, helps) in [
        (Enrolment::NotInvited, true),
        (Enrolment::Refused(ProblemCode::CodeExpired), true),
        (Enrolment::UnderWay, false),
        (Enrolment::Enrolled, false),
    ] {
        let html = Shown::at(&Route::Connect {}, World::known(enrolment)).await.html();
        assert_eq!(html.contains("id=\"invite\""), helps, "{enrolment:?}");
    }
}

//! The ways of being heard: each can be walked without being sure of anything, and what stands on
//! their pages.

use upheld::{platform, route::Route, ways as named};
use upheld_engine::{
    protocol::{Choice, Question, Way},
    requests::{AdvocateView, Draft, DraftChange, Request},
    ways::{self, Form, Page},
};

use crate::{
    canned::{World, drafts_of, letter_part, team},
    library::help_at_hand,
    shown::{Shown, page, question, said},
};

/// A world with this draft.
fn drafted(draft: Draft) -> World {
    World { draft, ..World::new() }
}

/// Answers the page it is on: not sure where that can be picked, and nothing where it can be left.
async fn pass(shown: &mut Shown) {
    let at = shown.page().unwrap();
    if let Page::Question(asked) = at {
        let draft = shown.world.lock().unwrap().draft.clone();
        match ways::form(asked) {
            Form::One(all) | Form::Many(all) => {
                if let Some(place) = all.iter().position(|one| *one == Choice::NotSure) {
                    let id = if place == 0 { "answer".into() } else { format!("answer-{place}") };
                    shown.tick(&id).await;
                }
            }
            Form::Words if ways::must_answer(&draft).contains(&asked) => {
                shown.type_in("answer", "A few words.").await;
            }
            _ => {}
        }
    }
    let skips = shown.html().contains("id=\"skip\"");
    if skips {
        shown.press("skip").await
    } else {
        shown.send_form("question").await
    }
    assert_ne!(shown.page(), Some(at), "{at} holds somebody back");
}

#[tokio::test]
async fn every_way_can_be_walked_without_being_sure_of_anything() {
    for way in named::ON_SPEAK_UP {
        let mut shown = Shown::at(&Route::SpeakUp {}, World::new()).await;
        shown.press(&format!("begin-{way}")).await;
        let mut pages = 0;
        while shown.page() != Some(Page::Check) {
            pass(&mut shown).await;
            pages += 1;
            assert!(pages < 20, "{way} does not end");
        }
        let asked = ways::pages(&shown.world.lock().unwrap().draft).len() - 1;
        assert_eq!(pages, asked, "{way}");
        shown.send_form("check").await;
        assert_eq!(shown.was_asked("Submit"), 1, "{way}: {}", shown.says());
    }
}

#[tokio::test]
async fn what_must_be_answered_can_wait_until_the_last_page() {
    let way = Way::SomethingIsWrong;
    let mut shown =
        Shown::at(&question(Question::WhatHappened), drafted(drafts_of(way).remove(1))).await;
    shown.press("skip").await;
    assert_eq!(shown.page(), Some(Page::Promise));
    let shown = Shown::at(&page(Page::Check), drafted(drafts_of(way).remove(1))).await;
    assert!(shown.says().contains("What happened? You left this out"), "{}", shown.says());
}

#[tokio::test]
async fn an_answer_left_out_can_be_given_from_the_last_page_and_leads_back() {
    let world = drafted(drafts_of(Way::GoodNews).remove(1));
    let shown = Shown::at(&page(Page::Check), world.clone()).await;
    assert!(shown.says().contains("What is the good news? You left this out"), "{}", shown.says());
    let change = Page::Question(Question::News);
    let route = Route::SpeakUpPage { draft: World::new().draft.id, page: change, change: true };
    let mut shown = Shown::at(&route, world).await;
    shown.type_in("answer", "I passed!").await;
    shown.send_form("question").await;
    assert_eq!(shown.page(), Some(Page::Check));
    assert!(shown.says().contains("I passed!"));
}

#[tokio::test]
async fn feeling_unsafe_has_the_numbers_at_once_and_says_who_sees_it_first() {
    let at_once = |html: &str| {
        ["tel:999", "tel:08001111", "tel:01632960999"].iter().all(|number| html.contains(number))
    };
    let mut shown = Shown::at(&Route::FeelUnsafe {}, World::new()).await;
    let html = shown.html();
    assert!(at_once(html.split("id=\"write-unsafe\"").next().unwrap()));
    shown.press("write-unsafe").await;
    let Some(Request::NewDraft(asked)) = shown.requests("NewDraft").pop() else { panic!() };
    assert_eq!(asked.start.answers[&Question::Safe].picked, [Choice::Unsafe]);

    // Where it is asked, the numbers come right there, and nothing stops.
    let world = drafted(drafts_of(Way::SomethingIsWrong).remove(1));
    let mut shown = Shown::at(&question(Question::Safe), world).await;
    let form = |shown: &Shown| {
        let html = shown.html();
        html.split("id=\"question\"").nth(1).unwrap().split("</form>").next().unwrap().to_owned()
    };
    assert!(!at_once(&form(&shown)));
    shown.choose("answer").await;
    assert!(at_once(&form(&shown)));
    shown.send_form("question").await;
    assert_eq!(shown.page(), Some(Page::Question(Question::Sort)));

    let world = shown.world.lock().unwrap().clone();
    let says = Shown::at(&page(Page::Check), world).await.says();
    assert!(says.contains("They see this first"), "{says}");
}

#[tokio::test]
async fn on_any_other_way_one_line_leads_to_feeling_unsafe_and_back() {
    let mut shown = Shown::at(&page(Page::Check), drafted(drafts_of(Way::Records).remove(1))).await;
    assert!(!shown.says().contains("They see this first"));
    shown.press("to-unsafe").await;
    assert_eq!(shown.page(), Some(Page::Question(Question::Safe)));
    assert!(!shown.says().contains("step 0"), "{}", shown.says());
    shown.choose("answer").await;
    shown.send_form("question").await;
    assert_eq!(shown.page(), Some(Page::Check));
    assert!(shown.says().contains("They see this first"));
    assert!(!shown.html().contains("id=\"to-unsafe\""));
}

#[tokio::test]
async fn words_may_add_an_offer_of_help_after_everything_and_nothing_else() {
    let mut world = drafted(drafts_of(Way::SomethingElse).remove(1));
    let mut samaritans = help_at_hand();
    (samaritans.id, samaritans.call) = ("samaritans".into(), Some("116 123".into()));
    world.library.help.helplines.push(samaritans);
    let mut shown = Shown::at(&question(Question::WhatHappened), world).await;
    let offered = |shown: &Shown| shown.html().find("id=\"offer-of-help\"");
    shown.type_in("answer", "The white van is late.").await;
    assert_eq!(offered(&shown), None);
    shown.type_in("answer", "He hit me.").await;
    let html = shown.html();
    assert!(offered(&shown) > html.find("id=\"discard\""), "it stands before the buttons");
    let card = html[offered(&shown).unwrap()..].split("</aside>").next().unwrap().to_owned();
    for number in ["tel:999", "tel:08001111", "tel:116123"] {
        assert!(card.contains(number), "{number}: {card}");
    }
    // Nothing is kept of it but the words, and nobody is told.
    let words_only =
        |change: &DraftChange| matches!(change, DraftChange::Words(..) | DraftChange::Page(_));
    assert!(shown.saved().iter().all(words_only));
    shown.send_form("question").await;
    assert_eq!(shown.page(), Some(Page::Question(Question::Wanted)), "no step more");

    let world = shown.world.lock().unwrap().clone();
    assert!(!world.draft.is_urgent());
    let mut shown = Shown::at(&page(Page::Check), world).await;
    assert!(offered(&shown) > shown.html().find("id=\"discard\""));
    shown.send_form("check").await;
    assert_eq!(shown.was_asked("Submit"), 1);
}

#[tokio::test]
async fn several_can_read_it_and_the_last_page_says_who_each_of_them_is() {
    let mut world = drafted(drafts_of(Way::SomethingElse).remove(1));
    world.draft.readers.clear();
    let authority = world.home.authority.as_mut().unwrap();
    authority.teams = vec![team(7, "Duty team", &[]), team(8, "Reviews team", &[])];
    authority.advocate = Some(AdvocateView {
        name: "Anyshire Voices".into(),
        demonstration: true,
        teams: vec![team(9, "Voices", &[])],
    });
    let mut shown = Shown::at(&page(Page::Readers), world).await;
    shown.send_form("question").await;
    assert!(shown.says().contains("Choose who should read it."));
    shown.tick("who-reads").await;
    shown.tick("who-reads-2").await;
    shown.send_form("question").await;
    assert_eq!(shown.page(), Some(Page::Check));
    let says = shown.says();
    for words in [
        "who is in Duty team",
        "who is in Voices",
        "When they are there: Monday to Friday, 9am to 5pm",
        "They say they answer in 5 working days.",
        "The council cannot open what you write to them.",
        "What happens next",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    assert!(!says.contains("who is in Reviews team"));
}

#[tokio::test]
async fn what_is_about_a_worker_does_not_go_to_their_team_alone() {
    let mut world = drafted(drafts_of(Way::SomethingIsWrong).remove(1));
    world.draft.readers.clear();
    let about = DraftChange::Picked(Question::WhoIsItAbout, vec![Choice::SocialWorker]);
    world.draft.apply(about);
    world.home.authority.as_mut().unwrap().teams =
        vec![team(7, "Social workers", &[Choice::SocialWorker]), team(8, "Complaints", &[])];
    let mut shown = Shown::at(&page(Page::Readers), world).await;
    shown.tick("who-reads").await;
    assert!(shown.says().contains("It should not go to them alone."));
    shown.send_form("question").await;
    assert_eq!(shown.page(), Some(Page::Readers));
    shown.tick("who-reads-1").await;
    shown.send_form("question").await;
    assert_eq!(shown.page(), Some(Page::Check));
}

#[tokio::test]
async fn the_letter_is_shown_with_what_it_rests_on_where_it_is_checked_too() {
    for at in [Page::Letter, Page::Check] {
        let mut world = drafted(drafts_of(Way::Support).remove(1));
        world.parts = vec![letter_part()];
        let says = Shown::at(&page(at), world).await.says();
        for words in [
            "I am telling you that I want advice and support.",
            "section 23CZB of the Children Act 1989",
            "Ask your advocate to check.",
        ] {
            assert!(says.contains(words), "{at}: {words}: {says}");
        }
    }
}

#[tokio::test]
async fn a_review_in_pictures_has_faces_and_can_be_read_aloud() {
    let world = || {
        let mut world = drafted(drafts_of(Way::Review).remove(1));
        world.settings.easy_read = true;
        world
    };
    platform::pretend_voice(false);
    let silent = Shown::at(&question(Question::HowIsHome), world()).await;
    assert!(!silent.html().contains("id=\"read-aloud\""));
    platform::pretend_voice(true);
    let mut shown = Shown::at(&question(Question::HowIsHome), world()).await;
    let html = shown.html();
    assert!(html.contains("question-picture"));
    for choice in html.split("<label class=\"choice\"").skip(1) {
        let choice = choice.split("</label>").next().unwrap();
        assert!(choice.contains("<svg"), "{}", said(choice));
    }
    shown.press("read-aloud").await;
    assert_eq!(platform::saying(None).as_deref(), Some("How is home?"));
    platform::pretend_voice(false);
}

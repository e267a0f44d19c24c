//! My rights: topics, entries of every kind, words, the council, what is here, and looking for it.

use upheld::route::Route;
use upheld_engine::protocol::Question;
use upheld_engine::ways::Page;
use upheld_engine::{
    pack::{Band, PledgeStands, Status},
    requests::{EntryView, PackTrouble, Refusal, Request, SearchView, SettingChange},
};

use crate::{
    canned::World,
    library::{
        Library, entry_id, fetching, how_to_view, local_promise, offer_view, right_view, topic_id,
        word_id,
    },
    shown::{Shown, has_both_numbers, page, question},
};

fn topic() -> Route {
    Route::OneTopic { id: topic_id("having-a-say") }
}

fn entry() -> Route {
    Route::OneEntry { id: entry_id("right-adviser") }
}

fn with(change: impl FnOnce(&mut Library)) -> World {
    let mut world = World::new();
    change(&mut world.library);
    world
}

fn of(entry: EntryView) -> World {
    let mut world = World::new();
    world.entry = entry;
    world
}

/// The reader looks for this.
async fn looked_for(world: World, words: &str) -> Shown {
    let mut shown = Shown::at(&Route::MyRights {}, world).await;
    shown.type_fast("search", words);
    shown.settle().await;
    shown
}

/// Whether all of these are said, in this order.
fn in_order(says: &str, words: &[&str]) {
    let mut rest = says;
    for words in words {
        let place = rest.find(words).unwrap_or_else(|| panic!("no “{words}” (here) in: {says}"));
        rest = &rest[place + words.len()..];
    }
}

#[tokio::test]
async fn my_rights_leads_everywhere() {
    let shown = Shown::at(&Route::MyRights {}, World::new()).await;
    let ways = [
        "Topics",
        "Topic having a say",
        "Topic moving on",
        "Words",
        "My council",
        "About what is here",
    ];
    in_order(&shown.says(), &ways);
    let shown = Shown::at(&Route::MyRights {}, with(|library| library.topics.clear())).await;
    assert!(shown.says().contains("The topics are not on this phone yet."));
}

#[tokio::test]
async fn search_says_what_it_found_and_marks_it() {
    let shown = looked_for(World::new(), "bruvver").await;
    let (html, says) = (shown.html(), shown.says());
    assert!(html.contains("<mark>brother</mark>"), "{html}");
    assert!(says.contains("5 found.") && !says.contains("Topic having a say"));
    in_order(
        &says,
        &["We could not find “bruvver”. We looked for “brother”.", "A right", "This is the law"],
    );
    for kind in ["How to do something", "What a word means", "A topic", "Someone to call or text"] {
        assert!(says.contains(kind), "{kind}");
    }
    let status = html.split("role=\"status\"").nth(1).unwrap();
    assert!(status.split("</p>").next().unwrap().contains("5 found."));
}

#[tokio::test]
async fn search_is_on_my_pledge_too_and_asks_for_everything_typed() {
    let mut shown = Shown::at(&Route::MyPledge {}, World::new()).await;
    assert!(shown.says().contains("Ten promises") && !shown.says().contains("found."));
    shown.type_fast("search", "love");
    shown.settle().await;
    assert!(shown.says().contains("5 found.") && !shown.says().contains("Ten promises"));
    let last = shown.requests("Search").pop();
    assert!(matches!(last, Some(Request::Search(ask)) if ask.words == "love"));
    shown.type_in("search", "").await;
    assert!(shown.says().contains("Ten promises") && !shown.says().contains("found."));
}

#[tokio::test]
async fn an_empty_result_says_what_to_do() {
    let nothing = with(|library| library.found = SearchView::default());
    let mut shown = looked_for(nothing, "zebra").await;
    assert!(has_both_numbers(&shown.html()));
    in_order(
        &shown.says(),
        &[
            "We did not find anything",
            "Look at how it is spelt",
            "school",
            "Help at Hand, Childline",
            "Write it to us",
        ],
    );
    shown.world.lock().unwrap().library.found = Library::new().found;
    shown.press("try-2").await;
    assert!(shown.html().contains("value=\"school\""), "{}", shown.html());
    assert!(shown.says().contains("5 found."));
}

#[tokio::test]
async fn an_answer_to_what_was_typed_before_is_not_taken_for_none() {
    let mut shown = Shown::at(&Route::MyRights {}, World::new()).await;
    shown.type_fast("search", "b");
    // Before the engine has answered.
    shown.dom.render_immediate(&mut shown.ids);
    assert!(!shown.says().contains("We did not find anything"));
    shown.type_fast("search", "brother");
    shown.settle().await;
    assert!(shown.says().contains("5 found."));
}

#[tokio::test]
async fn a_topic_keeps_law_and_promise_apart() {
    let shown = Shown::at(&topic(), World::new()).await;
    in_order(
        &shown.says(),
        &[
            "Having a say",
            "People must ask what you want.",
            "What the law says",
            "This is the law. Your council has to do it.",
            "Title of right-law",
            "Ask your advocate to check this",
            "New law that has not started",
            "It has not started yet, so nobody has to do it yet.",
            "What the government says it will do",
            "It is not a law yet.",
            "What councils are told to do",
            "What the government expects",
            "What pledges say",
            "This is a promise, not a law.",
            "Good to know",
            "It is not a rule that your council has to keep.",
            "Your council’s promise",
            "Title of we-ask-you",
            "What your council offers",
            "How to do it",
            "Title of how-to-ask",
            "Is this not happening for you?",
            "After this",
        ],
    );
    let html = shown.html();
    assert_eq!(html.matches("class=\"weight ").count(), 9);
    assert!(html.contains("<em>you</em>"));
}

#[tokio::test]
async fn a_topic_says_why_the_council_promises_nothing() {
    let without = |change: fn(&mut Library)| {
        with(move |library| {
            library.topic.council_promises.clear();
            change(library);
        })
    };
    let says = async |world: World| Shown::at(&topic(), world).await.says();
    let none = says(without(|library| library.council = None)).await;
    in_order(
        &none,
        &["Your council’s promise", "has not put its pledge in this app yet", "You can ask"],
    );
    assert!(!none.contains("Connect to your council"), "connected already");
    let mut alone = without(|library| library.council = None);
    alone.home.authority = None;
    assert!(says(alone).await.contains("Connect to your council"));
    let stands = |stands: PledgeStands| {
        let mut world = without(|_| {});
        world.library.council.as_mut().unwrap().local.pledge = stands;
        world
    };
    let words = says(stands(PledgeStands::BeingWritten)).await;
    assert!(words.contains("Anyshire is writing its pledge now."), "{words}");
    assert!(says(stands(PledgeStands::None)).await.contains("does not have a pledge yet"));
    let silent = says(stands(PledgeStands::Agreed)).await;
    assert!(silent.contains("The pledge of Anyshire does not say anything about this."));
}

#[tokio::test]
async fn a_right_has_everything_needed_to_argue() {
    let shown = Shown::at(&entry(), of(right_view())).await;
    let says = shown.says();
    in_order(
        &says,
        &[
            "A personal adviser for you",
            "A right",
            "We think this is the law. We are not sure.",
            "Ask your advocate to check this for you",
            "We could not see if the new law has changed this.",
            "Your council has to give you a",
            "Who it is for",
            "Children and young people in care",
            "Age 16 to 25",
            "Eligible",
            "Former relevant",
            "Is this not happening for you?",
            "Ask for support",
            "Ask for an advocate",
            "Say what is wrong",
            "Your council’s promise",
            "Title of my-adviser",
            "to show to somebody",
            "Children Act 1989, section 23C: the words of the law.",
            "Where this is from",
            "Draft Pledge. The Conference, October 2019.",
            "section 23C",
            "http://www.legislation.gov.uk/ukpga/1989/41/section/23C",
            "2025",
            "https://www.example.org/page",
            "we do not know the year",
            "21 November 2026",
            "21 May 2027",
            "Topic having a say",
            "More about this",
            "Before this",
        ],
    );
    assert!(!says.contains("The original words") && !says.contains("What to do "));
    // The word that explains a group is led to where there is one.
    let html = shown.html();
    assert!(html.contains(">Eligible</a>") && !html.contains(">Former relevant</a>"));
}

#[tokio::test]
async fn an_entry_says_only_what_it_has() {
    let how_to = Shown::at(&entry(), of(how_to_view())).await;
    let html = how_to.html();
    let steps = html.split("<ol").nth(1).unwrap().split("</ol>").next().unwrap();
    assert_eq!(steps.matches("<li").count(), 2);
    let head = html.split("class=\"tools").next().unwrap();
    assert!(!head.contains("class=\"badge") && !how_to.says().contains("Your council’s promise"));
    let offer = Shown::at(&entry(), of(offer_view())).await;
    in_order(
        &offer.says(),
        &[
            "What your council offers",
            "From Anyshire",
            "This is help your council says it can give.",
            "How to reach them",
            "anyshire.example",
        ],
    );
    assert!(offer.html().contains("href=\"tel:01632960001\""));
    assert!(offer.says().contains("Age 18 and over"));
    let promise =
        Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, World::new()).await;
    in_order(
        &promise.says(),
        &[
            "Is there a law about this?",
            "Title of right-heard",
            "Your council’s promise",
            "does not say anything about this",
        ],
    );
    let mut alone = World::new();
    (alone.entry.law, alone.entry.entry.no_law) = (vec![], Some("Nobody made one.".into()));
    let says = Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, alone).await.says();
    assert!(says.contains("Nobody made one.") && !says.contains("These say what the law says"));
}

#[tokio::test]
async fn speak_up_begins_at_an_entry_and_remembers_it() {
    let mut shown = Shown::at(&entry(), of(right_view())).await;
    shown.press("speak-up-1").await;
    let about = shown.requests("NewDraft").pop();
    assert!(
        matches!(about, Some(Request::NewDraft(ask)) if ask.start.about == Some(entry_id("right-adviser")))
    );
    assert_eq!(shown.route(), question(Question::Safe).to_string());

    let mut world = of(right_view());
    world.draft.about = Some(entry_id("right-adviser"));
    let check = Shown::at(&page(Page::Check), world.clone()).await;
    assert!(check.says().contains("A personal adviser for you"));
    let which = Shown::at(&page(Page::Promise), world).await.html();
    let chosen = which.split("<label").find(|label| label.contains("checked=true")).unwrap();
    assert!(chosen.contains("A personal adviser for you"), "{chosen}");
}

#[tokio::test]
async fn while_it_is_locked_speak_up_leads_to_where_it_opens() {
    let mut shown = Shown::at(&entry(), World::with_pin(false)).await;
    assert!(shown.says().contains("First plain words."));
    shown.press("speak-up").await;
    assert_eq!(shown.route(), Route::SpeakUp {}.to_string());
}

#[tokio::test]
async fn what_is_not_there_is_said_and_leads_on() {
    for (question, route, words) in [
        ("OneTopic", topic(), "We cannot show this page"),
        ("OneEntry", entry(), "We cannot show this"),
        ("OneWord", Route::OneWord { id: word_id("word-none") }, "We cannot show this word"),
    ] {
        let mut world = World::new();
        world.refused.insert(question, Refusal::NotFound);
        let shown = Shown::at(&route, world).await;
        in_order(&shown.says(), &[words, "We could not find this on this phone."]);
        assert!(has_both_numbers(&shown.html()), "{route:?}");
    }
}

#[tokio::test]
async fn easy_read_is_switched_once_for_the_whole_app() {
    let mut shown = Shown::at(&entry(), World::new()).await;
    assert!(shown.says().contains("First plain words."));
    shown.press("easy-read").await;
    let change = shown.requests("ChangeSetting").pop();
    assert!(
        matches!(change, Some(Request::ChangeSetting(ask)) if ask.change == SettingChange::EasyRead(true))
    );
    let says = shown.says();
    assert!(says.contains("Another easy line.") && !says.contains("First plain words."));
    assert!(shown.html().contains("aria-pressed=\"true\""));
    let world = shown.world.lock().unwrap().clone();
    for (route, words) in [
        (topic(), "People must ask you."),
        (Route::OneWord { id: word_id("word-family-time") }, "Family time in short."),
        (Route::MyCouncil {}, "One easy line."),
        (Route::HelpNow {}, "Call 999. It is free."),
        (Route::MyRights {}, "Topics"),
        (Route::MeAndThisPhone {}, "How you like to read"),
    ] {
        let mut shown = Shown::at(&route, world.clone()).await;
        assert!(shown.says().contains(words), "{route:?}: {}", shown.says());
        assert!(shown.html().contains("screen easy"), "{route:?}");
        shown.press("easy-read").await;
        assert!(!shown.html().contains("screen easy"), "{route:?}");
    }
    // Without an Easy Read of its own, an entry keeps its plain words.
    let mut bare = world;
    bare.entry.entry.easy_read.clear();
    assert!(Shown::at(&entry(), bare).await.says().contains("First plain words."));
}

#[tokio::test]
async fn words_stand_under_their_letters() {
    let shown = Shown::at(&Route::Glossary {}, World::new()).await;
    in_order(
        &shown.says(),
        &[
            "Jump to a letter",
            "A",
            "Advocate",
            "Allowance",
            "E",
            "Eligible",
            "F",
            "Family time",
            "At work they say: contact",
        ],
    );
    for letter in ["A", "E", "F"] {
        assert_eq!(shown.html().matches(&format!("id=\"letter-{letter}\"")).count(), 1, "{letter}");
    }
    assert!(!shown.html().contains("id=\"to-B\""));
    let one = Shown::at(&Route::OneWord { id: word_id("word-family-time") }, World::new()).await;
    in_order(
        &one.says(),
        &[
            "Family time",
            "In law, or at work, they say: contact",
            "What Family time means.",
            "Title of right-family",
        ],
    );
    let none = Shown::at(&Route::Glossary {}, with(|library| library.words.clear())).await;
    assert!(none.says().contains("There are no words here yet."));
}

#[tokio::test]
async fn my_council_says_who_is_there_and_how_soon_they_answer() {
    let shown = Shown::at(&Route::MyCouncil {}, World::new()).await;
    in_order(
        &shown.says(),
        &[
            "Anyshire",
            "made up",
            "Anyshire at night",
            "The advocates",
            "two advocates who do not work for the council",
            "advocates@anyshire.example",
            "Monday to Friday, 9am to 5pm",
            "2 working days",
            "Your council’s promise",
            "We promise to read to you.",
            "What your council offers",
            "School, college and training",
            "Title of offer-laptop",
            "Joining in and having a say",
        ],
    );
    let html = shown.html();
    for address in ["tel:01632960999", "tel:01632960002", "sms:07700900001"] {
        assert!(html.contains(&format!("href=\"{address}\"")), "{address}");
    }
    let mut real = World::new();
    real.home.authority.as_mut().unwrap().demonstration = false;
    real.library.council.as_mut().unwrap().pack.expired = true;
    let says = Shown::at(&Route::MyCouncil {}, real).await.says();
    assert!(!says.contains("made up") && says.contains("This may be out of date."));
}

#[tokio::test]
async fn promises_are_shown_by_age_and_the_age_is_kept_nowhere() {
    let mut shown = Shown::at(&Route::MyCouncil {}, World::new()).await;
    assert!(shown.says().contains("3 promises."));
    // 18 or older.
    let asked = shown.asked.lock().unwrap().len();
    shown.choose("age-4").await;
    let says = shown.says();
    assert!(says.contains("1 promise.") && says.contains("help you move"), "{says}");
    assert!(!says.contains("read to you") && !says.contains("ask you first"));
    assert_eq!(shown.asked.lock().unwrap().len(), asked, "the engine hears nothing of an age");
    shown.choose("age-2").await;
    assert!(shown.says().contains("ask you first") && !shown.says().contains("help you move"));
    shown.choose("age").await;
    assert!(shown.says().contains("3 promises."));

    let only_young = with(|library| {
        library.council.as_mut().unwrap().promises = vec![local_promise("sing", &[Band::Under11])];
    });
    let mut shown = Shown::at(&Route::MyCouncil {}, only_young).await;
    shown.choose("age-4").await;
    assert!(shown.says().contains("There is no promise just for that age."));
}

#[tokio::test]
async fn without_a_pledge_my_council_says_what_to_do() {
    let says = async |world: World| Shown::at(&Route::MyCouncil {}, world).await.says();
    let none = says(with(|library| library.council = None)).await;
    in_order(
        &none,
        &[
            "You are connected to Anyshire.",
            "has not put its pledge in this app yet",
            "You can ask",
        ],
    );
    let mut alone = with(|library| library.council = None);
    alone.home.authority = None;
    assert!(says(alone).await.contains("Connect to your council"));
    let writing = says(with(|library| {
        let council = library.council.as_mut().unwrap();
        council.promises.clear();
        council.local.pledge = PledgeStands::BeingWritten;
    }))
    .await;
    assert!(writing.contains("is writing its pledge now") && writing.contains("The advocates"));
}

#[tokio::test]
async fn what_is_here_says_how_old_it_is_and_who_has_checked_it() {
    let shown = Shown::at(&Route::WhatIsHere {}, World::new()).await;
    in_order(
        &shown.says(),
        &[
            "Nobody outside our team has checked these words yet.",
            "Pack national",
            "120 pages",
            "20 November 2026",
            "It has no end date.",
            "This came with the app.",
            "Pack anyshire",
            "From Anyshire",
            "Saturday 21 November 2026",
            "We last looked on",
        ],
    );
    assert!(!shown.says().contains("past its date") && !shown.html().contains("<progress"));
    let old = with(|library| {
        library.packs.packs[1].expired = true;
        library.packs.fetching = Some(fetching());
        library.packs.checked_at = None;
    });
    let shown = Shown::at(&Route::WhatIsHere {}, old).await;
    in_order(
        &shown.says(),
        &[
            "past its date",
            "Something newer is on its way.",
            "40 of 121 KB are here.",
            "We have not looked yet.",
        ],
    );
    assert!(shown.html().contains("<progress"));
}

#[tokio::test]
async fn looking_for_newer_asks_and_says_what_came_of_it() {
    let mut shown = Shown::at(&Route::WhatIsHere {}, World::new()).await;
    shown.press("look").await;
    assert_eq!(shown.was_asked("CheckNow"), 1);
    let troubles = [
        PackTrouble::NotReached,
        PackTrouble::WrongAnswer,
        PackTrouble::NotSigned,
        PackTrouble::Older,
        PackTrouble::Expired,
        PackTrouble::TooLarge,
        PackTrouble::NeedsNewerApp,
        PackTrouble::Broken,
        PackTrouble::NoRoom,
    ];
    let mut said = std::collections::BTreeSet::new();
    for trouble in troubles {
        let world = with(|library| library.packs.trouble = Some(trouble));
        let says = Shown::at(&Route::WhatIsHere {}, world).await.says();
        assert!(says.contains("What you have is still here"), "{trouble:?}");
        assert!(said.insert(says), "{trouble:?} says the same as another");
    }
}

#[tokio::test]
async fn help_now_has_the_councils_own_number_right_after_childline() {
    let shown = Shown::at(&Route::HelpNow {}, World::new()).await;
    let html = shown.html();
    let place = |number: &str| html.find(&format!("href=\"tel:{number}\"")).unwrap();
    let order = ["999", "08001111", "01632960999", "08005280731"].map(place);
    assert!(order.is_sorted(), "{order:?}");
    let without =
        Shown::at(&Route::HelpNow {}, with(|library| library.help.out_of_hours = None)).await;
    assert!(!without.says().contains("Your council, at night"));
}

#[tokio::test]
async fn every_status_says_what_it_means() {
    let mut said = std::collections::BTreeSet::new();
    for status in Status::ALL {
        let mut world = World::new();
        world.entry.entry.status = Some(*status);
        let html = Shown::at(&entry(), world).await.html();
        let means = html.split("class=\"weight-means\">").nth(1).unwrap();
        assert!(said.insert(means.split("</p>").next().unwrap().to_owned()), "{status:?}");
    }
}

#[tokio::test]
async fn many_topics_words_and_entries_are_all_shown() {
    let world = with(|library| {
        let name = |place: usize| format!("name-{place}");
        library.topics = (0..40).map(|place| crate::library::topic_card(&name(place))).collect();
        library.words = (0..120).map(|place| crate::library::word(&name(place))).collect();
        let card = library.topic.by_weight[0].1[0].clone();
        library.topic.by_weight[0].1 = (0..60)
            .map(|place| {
                let mut card = card.clone();
                card.id = entry_id(&format!("right-{place}"));
                card
            })
            .collect();
    });
    for (route, class, count) in [
        (Route::MyRights {}, "Topic name", 40),
        (Route::Glossary {}, ">name-", 120),
        (topic(), "Title of right-law<", 60),
    ] {
        let html = Shown::at(&route, world.clone()).await.html();
        assert_eq!(html.matches(class).count(), count, "{route:?}");
    }
}

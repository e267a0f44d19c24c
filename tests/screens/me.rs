//! What is kept, deleted, taken along and proven.

use upheld::{paper, platform, route::Route, words::Language};
use upheld_engine::ways::Page;
use upheld_engine::{
    protocol::{Question, Timestamp},
    requests::{
        Deletion, DraftChange, LetterView, LockKind, Motion, MyCopy, Refusal, Request, SavedView,
        SettingChange, Standing, State, Step, TextSize, Theme, TimelineStep, Update, WhenAway,
        WhyParked, WhyWaiting, Words,
    },
};

use crate::{
    canned::{
        PUT_BY, WRITTEN_AT, World, attachment, letter, said_at, states, thread_id,
        upheld_has_receipt,
    },
    library::right_view,
    shown::{Shown, page, plain, says_sent},
};

const NASTY: &str =
    "</dd><script>alert('x')</script> \"quotes\" & سلام \u{202e}abc -----BEGIN UPHELD PROOF-----";

fn thread() -> Route {
    Route::OneThread { thread: thread_id() }
}

fn proof() -> Route {
    Route::Proof { thread: thread_id() }
}

fn never_chosen() -> World {
    let mut world = World::new();
    world.draft.keep = None;
    world
}

#[tokio::test]
async fn keeping_a_copy_is_asked_for_only_when_it_was_never_said() {
    let check = page(Page::Check);
    let mut shown = Shown::at(&check, never_chosen()).await;
    shown.send_form("check").await;
    assert_eq!(shown.was_asked("Submit"), 0);
    assert_eq!(shown.route(), check.to_string());
    assert!(
        shown.html().contains("role=\"alert\"") && shown.says().contains("want to keep a copy")
    );
    shown.choose("keep-1").await;
    assert!(!shown.html().contains("role=\"alert\""), "{}", shown.says());
    let change = shown.requests("ChangeSetting").pop();
    assert!(
        matches!(change, Some(Request::ChangeSetting(ask)) if ask.change == SettingChange::KeepCopies(false))
    );
    shown.send_form("check").await;
    assert_eq!(shown.was_asked("Submit"), 1);
    assert_eq!(shown.world.lock().unwrap().draft.keep, Some(false));

    // What is set for all is ticked, and what is said here changes it for this one only.
    let mut world = never_chosen();
    world.settings.keep_copies = Some(true);
    let mut shown = Shown::at(&check, world.clone()).await;
    shown.send_form("check").await;
    assert_eq!(shown.was_asked("Submit"), 1);
    assert!(shown.saved().iter().any(|change| matches!(change, DraftChange::Keep(true))));
    let mut shown = Shown::at(&check, world).await;
    shown.choose("keep-1").await;
    assert_eq!(shown.was_asked("ChangeSetting"), 0);
    assert_eq!(shown.world.lock().unwrap().draft.keep, Some(false));

    // When nobody knows what is set, that does not stop it here.
    let mut world = never_chosen();
    world.refused.insert("ReadSettings", Refusal::Store);
    let mut shown = Shown::at(&check, world).await;
    shown.send_form("check").await;
    assert_eq!(shown.was_asked("Submit"), 1);
}

#[tokio::test]
async fn a_thread_says_where_its_words_are() {
    let says = async |words, state: State| {
        let mut world = World::in_state(state);
        world.thread.words = words;
        if matches!(words, Words::NotKept | Words::Elsewhere) {
            world.thread.letter = LetterView::default();
            world.messages.messages.clear();
        }
        Shown::at(&thread(), world).await.says()
    };
    let waiting = State::Waiting(WhyWaiting::NoConnection);
    let mine = "They said I cannot see my brother.";
    let kept = says(Words::Kept, State::Delivered).await;
    assert!(kept.contains(mine) && !kept.contains("These words go from this phone"));
    let until = says(Words::UntilDelivered, waiting.clone()).await;
    assert!(
        until.contains(mine)
            && until
                .contains("These words go from this phone when the council’s computer has them.")
    );
    let not = says(Words::NotKept, State::Delivered).await;
    assert!(!not.contains(mine) && not.contains("What was asked is with Anyshire advocates."));
    let not_yet = says(Words::NotKept, waiting).await;
    assert!(not_yet.contains("locked inside the message that is waiting"), "{not_yet}");
    assert!(!not_yet.contains("What was asked is with"));
    let elsewhere = says(Words::Elsewhere, State::Delivered).await;
    assert!(elsewhere.contains("put to one side") && !elsewhere.contains(mine));

    let mut world = World::in_state(State::Delivered);
    world.messages.messages[0].beginning.clear();
    world.messages.messages[0].words = Words::NotKept;
    let list = Shown::at(&Route::MyMessages {}, world).await;
    assert!(list.says().contains("A message with no copy here"));
}

#[tokio::test]
async fn deleting_a_message_asks_first_and_says_what_it_means() {
    for state in states() {
        let mut shown = Shown::at(&thread(), World::in_state(state.clone())).await;
        shown.press("delete").await;
        assert_eq!(shown.was_asked("DeleteMessage"), 0);
        let (says, html) = (shown.says(), shown.html());
        assert!(says.contains("You cannot undo this."), "{says}");
        let there = upheld_has_receipt(&state);
        let parked = matches!(state, State::Parked(_));
        assert_eq!(says.contains("What the council has stays with the council."), there);
        assert_eq!(says.contains("it still goes"), !there && !parked, "{state:?}: {says}");
        assert_eq!(says.contains("nobody will get it"), parked, "{state:?}");
        let can = shown.world.lock().unwrap().thread.can_take_back;
        assert_eq!(html.contains("id=\"take-back-instead\""), can, "{state:?}");
        assert!(!says.contains("Gone from this phone"));
        shown.press("delete-no").await;
        assert!(!shown.html().contains("id=\"delete-yes\""));
        shown.press("delete").await;
        shown.press("delete-yes").await;
        assert_eq!(shown.was_asked("DeleteMessage"), 1);
        assert!(shown.says().contains("Gone from this phone"), "{}", shown.says());
    }
    let mut instead =
        Shown::at(&thread(), World::in_state(State::Waiting(WhyWaiting::NotTriedYet))).await;
    instead.press("delete").await;
    instead.press("take-back-instead").await;
    assert_eq!((instead.was_asked("TakeBack"), instead.was_asked("DeleteMessage")), (1, 0));
}

#[tokio::test]
async fn deleting_is_not_called_done_before_it_is() {
    let mut world = World::in_state(State::Delivered);
    world.deletion = Deletion::StillGoing;
    world.home.deleting = true;
    let mut shown = Shown::at(&thread(), world.clone()).await;
    shown.press("delete").await;
    shown.press("delete-yes").await;
    shown.world.lock().unwrap().refused.insert("OneThread", Refusal::NotFound);
    shown.tell.unbounded_send(Update::Changed).unwrap();
    shown.settle().await;
    assert!(shown.says().contains("Deleting… not finished yet"), "{}", shown.says());
    assert!(!shown.says().contains("Gone from this phone"));
    for route in [Route::Home {}, Route::MyMessages {}, Route::MeAndThisPhone {}] {
        let says = Shown::at(&route, world.clone()).await.says();
        assert!(says.contains("Deleting… not finished yet"), "{route:?}");
    }
    shown.world.lock().unwrap().home.deleting = false;
    shown.tell.unbounded_send(Update::Changed).unwrap();
    shown.settle().await;
    assert!(shown.says().contains("Gone from this phone"), "{}", shown.says());

    let mut full = World::in_state(State::Delivered);
    full.refused.insert("DeleteMessage", Refusal::Full);
    let mut shown = Shown::at(&thread(), full).await;
    shown.press("delete").await;
    shown.press("delete-yes").await;
    assert!(shown.says().contains("Nothing is deleted."), "{}", shown.says());
    assert!(!shown.says().contains("Gone from this phone"));
}

#[tokio::test]
async fn everything_written_is_deleted_only_after_a_second_yes() {
    let mut world = World::new();
    world.home.waiting = 2;
    world.deletion = Deletion::StillGoing;
    let mut shown = Shown::at(&Route::MeAndThisPhone {}, world).await;
    shown.press("delete-all").await;
    assert!(shown.says().contains("2 messages are waiting. They still go."), "{}", shown.says());
    shown.press("delete-all-no").await;
    assert_eq!(shown.was_asked("DeleteAll"), 0);
    shown.press("delete-all").await;
    shown.press("delete-all-yes").await;
    assert_eq!(shown.was_asked("DeleteAll"), 1);
    // The disk had it by the time it was looked at.
    assert!(shown.says().contains("What you wrote is gone from this phone."), "{}", shown.says());
}

#[tokio::test]
async fn the_phone_is_cleared_only_when_the_button_is_held() {
    let mut world = World::new();
    world.home.waiting = 2;
    world.put_by = vec![PUT_BY];
    let mut shown = Shown::at(&Route::ClearPhone {}, world.clone()).await;
    for words in [
        "2 messages are waiting. Not sent yet.",
        "forgot your PIN",
        "You cannot undo this.",
        "Calls and texts stay",
    ] {
        assert!(shown.says().contains(words), "{words}: {}", shown.says());
    }
    shown.pointer("clear", "pointerdown").await;
    shown.pass(500).await;
    shown.pointer("clear", "pointerup").await;
    shown.press("clear").await;
    shown.pass(3500).await;
    assert_eq!(shown.was_asked("ClearPhone"), 0, "it was let go");
    assert!(shown.says().contains("You let go, so nothing happened."), "{}", shown.says());
    shown.pointer("clear", "pointerdown").await;
    shown.pass(3800).await;
    let asked = shown.requests("ClearPhone");
    assert!(matches!(asked.as_slice(), [Request::ClearPhone(ask)] if ask.still_send));
    let says = shown.says();
    assert!(
        says.contains("This phone is clear.") && says.contains("2 messages still go."),
        "{says}"
    );
    shown.press("cleared-seen").await;
    assert_eq!(shown.route(), "/");
}

#[tokio::test]
async fn without_holding_there_is_a_wait_that_can_be_stopped() {
    let mut world = World::new();
    world.home.waiting = 1;
    world.deletion = Deletion::StillGoing;
    world.home.deleting = true;
    let mut shown = Shown::at(&Route::ClearPhone {}, world).await;
    shown.choose("still-send-1").await;
    shown.press("clear").await;
    assert!(shown.says().contains("You can say yes in 5 seconds."), "{}", shown.says());
    assert!(!shown.html().contains("id=\"clear-sure\""));
    shown.press("clear-stop").await;
    shown.pass(5500).await;
    assert!(!shown.html().contains("id=\"clear-sure\""));
    shown.press("clear-other-way").await;
    shown.pass(5500).await;
    assert_eq!(shown.was_asked("ClearPhone"), 0, "it is not done without a yes");
    shown.press("clear-sure").await;
    let asked = shown.requests("ClearPhone");
    assert!(matches!(asked.as_slice(), [Request::ClearPhone(ask)] if !ask.still_send));
    let says = shown.says();
    assert!(
        says.contains("Deleting… not finished yet") && says.contains("It does not go."),
        "{says}"
    );
    assert!(!says.contains("This phone is clear."));
}

#[tokio::test]
async fn what_waits_is_asked_about_only_when_something_waits() {
    let html = Shown::at(&Route::ClearPhone {}, World::new()).await.html();
    assert!(!html.contains("still-send"));
    let mut full = World::new();
    full.refused.insert("ClearPhone", Refusal::Full);
    let mut shown = Shown::at(&Route::ClearPhone {}, full).await;
    shown.pointer("clear", "pointerdown").await;
    // Holding takes its time, and longer on a busy machine.
    for _ in 0..40 {
        if shown.says().contains("Nothing is deleted.") {
            break;
        }
        shown.pass(500).await;
    }
    assert!(shown.says().contains("Nothing is deleted."), "{}", shown.says());
    assert!(shown.html().contains("id=\"clear\""));
}

#[tokio::test]
async fn settings_are_changed_as_soon_as_they_are_chosen() {
    let none = Shown::at(&Route::MeAndThisPhone {}, World::new()).await;
    assert!(none.says().contains("There is no lock.") && !none.html().contains("when-away"));
    let mut shown = Shown::at(&Route::MeAndThisPhone {}, World::with_pin(true)).await;
    assert_eq!(shown.world.lock().unwrap().lock.kind, LockKind::Pin);
    assert!(shown.says().contains("locked with your PIN"));
    shown.choose("when-away-2").await;
    shown.choose("keep-copies-1").await;
    let settings = shown.world.lock().unwrap().settings.clone();
    assert_eq!(
        (settings.when_away, settings.keep_copies),
        (WhenAway::AfterFiveMinutes, Some(false))
    );
}

#[tokio::test]
async fn how_it_looks_is_changed_as_soon_as_it_is_chosen_also_while_it_is_locked() {
    for open in [true, false] {
        let mut shown = Shown::at(&Route::MeAndThisPhone {}, World::with_pin(open)).await;
        for choice in ["text-size-3", "theme-3", "motion-1"] {
            shown.choose(choice).await;
        }
        shown.press("easy-read").await;
        let settings = shown.world.lock().unwrap().settings.clone();
        let look = settings.look;
        assert_eq!(
            (look.text_size, look.theme, look.motion, settings.easy_read),
            (TextSize::Largest, Theme::Contrast, Motion::None, true)
        );
        let page = platform::last_page().unwrap();
        assert_eq!(
            (&*page.text, &*page.theme, &*page.motion),
            ("200", "contrast", "none"),
            "the page hears of it at once"
        );
    }
}

#[tokio::test]
async fn while_it_is_locked_only_how_it_looks_is_there_and_it_opens_in_place() {
    let mut shown = Shown::at(&Route::MeAndThisPhone {}, World::with_pin(false)).await;
    assert_eq!(shown.was_asked("ThisPhone"), 0);
    for id in ["to-language", "text-size", "theme", "motion", "to-privacy", "to-accessibility"] {
        assert!(shown.html().contains(&format!("id=\"{id}\"")), "{id}");
    }
    for id in ["me-here", "to-lock", "keep-copies", "me-council", "delete-all", "to-clear"] {
        assert!(!shown.html().contains(&format!("id=\"{id}\"")), "{id}");
    }
    shown.press("to-unlock").await;
    shown.type_in("secret", "250719").await;
    shown.send_form("unlock").await;
    assert!(shown.says().contains("What is on this phone"), "{}", shown.says());
    assert!(shown.html().contains("id=\"delete-all\""));
    // Locked again, it is as it was before.
    shown.press("lock").await;
    assert!(shown.says().contains("The rest is locked"), "{}", shown.says());
    assert!(!shown.html().contains("id=\"delete-all\"") && !shown.html().contains("id=\"unlock\""));
}

#[tokio::test]
async fn it_says_how_much_room_it_takes_and_which_version_it_is() {
    let says = Shown::at(&Route::MeAndThisPhone {}, World::new()).await.says();
    assert!(says.contains("All of it takes 1.5 megabytes"), "{says}");
    assert!(says.contains(&format!("version {}", env!("CARGO_PKG_VERSION"))), "{says}");
}

#[tokio::test]
async fn it_says_whether_the_phone_has_a_voice_for_the_language() {
    let none = Shown::at(&Route::MeAndThisPhone {}, World::new()).await;
    assert!(none.says().contains("has no voice of its own for English"), "{}", none.says());
    platform::pretend_voice(true);
    let some = Shown::at(&Route::MeAndThisPhone {}, World::speaking("en-GB")).await;
    platform::pretend_voice(false);
    assert!(some.says().contains("has a voice for English"), "{}", some.says());
}

#[tokio::test]
async fn what_was_put_by_can_be_brought_back() {
    let mut world = World::new();
    world.put_by = vec![PUT_BY];
    let mut shown = Shown::at(&Route::MeAndThisPhone {}, world).await;
    assert!(shown.says().contains("Since Saturday 21 November 2026, 8:15 pm"));
    shown.press("remember").await;
    shown
        .world
        .lock()
        .unwrap()
        .refused
        .insert("BringBack", Refusal::WrongSecret { wait_millis: 0 });
    shown.send_form("bring-back").await;
    assert!(shown.says().contains("That did not open it."), "{}", shown.says());
    shown.world.lock().unwrap().refused.clear();
    shown.type_fast("old-secret", "250719");
    shown.send_form("bring-back").await;
    let asked = shown.requests("BringBack");
    assert!(
        matches!(asked.last(), Some(Request::BringBack(ask)) if ask.secret.expose() == "250719")
    );
    assert!(shown.says().contains("It is open again."));
}

pub fn full_copy() -> MyCopy {
    let world = World::in_state(State::Answered);
    let mut nasty = world.thread.clone();
    nasty.letter = letter(NASTY);
    nasty.letter.from = Some(NASTY.into());
    nasty.letter.about = Some(NASTY.into());
    nasty.to = NASTY.into();
    nasty.reference = NASTY.into();
    nasty.timeline.push(TimelineStep {
        at: Timestamp(WRITTEN_AT.0 + 60_000),
        what: Step::Answered {
            team: NASTY.into(),
            from: NASTY.into(),
            text: NASTY.into(),
            readable: true,
            asks: false,
            outcome: None,
        },
    });
    let mut waiting = World::in_state(State::Waiting(WhyWaiting::NoConnection)).thread;
    waiting.letter = letter("The second thing.");
    waiting.words = Words::UntilDelivered;
    let mut not_kept = World::in_state(State::Delivered).thread;
    not_kept.letter = LetterView::default();
    not_kept.words = Words::NotKept;
    not_kept.attachments =
        vec![attachment("image/jpeg", upheld_engine::requests::AttachmentState::Delivered)];
    let parked = World::in_state(State::Parked(WhyParked::TooLarge)).thread;
    let mut draft = world.draft.clone();
    draft.apply(DraftChange::Words(Question::Wanted, NASTY.into()));
    let mut copy = world.copy.clone();
    copy.drafts = vec![draft];
    copy.conversations = vec![nasty, waiting, not_kept, parked];
    copy.proofs = vec![world.proof];
    let mut entry = right_view();
    entry.entry.title = NASTY.into();
    copy.saved = vec![SavedView {
        id: entry.entry.id.clone(),
        saved_at: WRITTEN_AT,
        note: format!("Ask Sam about this. {NASTY}"),
        entry,
        standing: Standing::Withdrawn { on: None, why: Some("The law changed.".into()) },
    }];
    copy
}

#[test]
fn my_copy_has_everything_in_it_and_nothing_that_runs() {
    let html = paper::my_copy(&full_copy(), &Language::english());
    assert_eq!(html.matches("<article>").count(), 6);
    for words in [
        "We will help you see him.",
        "The second thing.",
        "What was asked is with",
        "To see him",
        "A photo",
        "Ask Sam about this.",
        "This is not in the app any more.",
        "The law changed.",
        "They help you plan.",
        "section 23C",
        "Saturday 21 November 2026, 8:15 pm",
        "ABCD-1234",
    ] {
        assert!(plain(&html).contains(words) || words == "To see him", "{words}");
    }
    for never in [
        "<script",
        "http:",
        "https:",
        "src=",
        "href=",
        "url(",
        "@import",
        "<link",
        "onload",
        "\u{0}",
        "-----BEGIN",
    ] {
        assert!(!html.contains(never), "{never}");
    }
    assert!(
        html.contains(
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;quotes&quot; &amp; سلام"
        )
    );
    assert!(html.contains("<html lang=\"en-GB\" dir=\"ltr\">") && html.contains("dir=\"auto\""));
    assert!(html.contains("default-src 'none'"));
    // A tag is opened only by the page itself.
    let tags = html.matches('<').count();
    let known = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3",
        "h4", "p", "dl", "dt", "dd", "ul", "li", "div", "article",
    ];
    let ours: usize = known
        .iter()
        .map(|name| {
            let open = html.matches(&format!("<{name}>")).count()
                + html.matches(&format!("<{name} ")).count();
            open + html.matches(&format!("</{name}>")).count()
        })
        .sum();
    assert_eq!(tags, ours);
    let mut none = full_copy();
    (none.drafts, none.saved, none.conversations, none.proofs) = (vec![], vec![], vec![], vec![]);
    assert!(paper::my_copy(&none, &Language::english()).contains("Nothing was written"));
}

#[test]
fn the_copy_says_sent_only_with_a_receipt() {
    for state in states() {
        let mut copy = full_copy();
        copy.conversations = vec![World::in_state(state.clone()).thread];
        copy.drafts.clear();
        copy.proofs.clear();
        let html = paper::my_copy(&copy, &Language::english());
        assert!(!says_sent(&html), "{state:?}");
        assert_eq!(html.contains("ABCD-1234"), upheld_has_receipt(&state), "{state:?}");
    }
}

#[test]
fn the_file_for_computers_can_be_read_again() {
    let copy = full_copy();
    let json = serde_json::to_string_pretty(&copy).unwrap();
    assert!(serde_json::from_str::<MyCopy>(&json).unwrap() == copy);
}

#[tokio::test]
async fn a_copy_warns_first_and_says_where_the_file_is() {
    let mut shown = Shown::at(&Route::MyCopy {}, World::new()).await;
    for words in ["Downloads", "has no lock", "printer"] {
        assert!(shown.says().contains(words), "{words}");
    }
    for button in ["copy-page", "copy-data"] {
        shown.press(button).await;
        assert!(shown.says().contains("Your browser has the file now."), "{}", shown.says());
    }
    assert_eq!(shown.was_asked("TakeCopy"), 2);
    let mut world = World::new();
    world.refused.insert("TakeCopy", Refusal::Store);
    let mut shown = Shown::at(&Route::MyCopy {}, world).await;
    shown.press("copy-page").await;
    assert!(shown.html().contains("role=\"alert\"") && !shown.says().contains("has the file now"));
}

#[tokio::test]
async fn a_proof_has_the_block_and_says_what_it_does_not_prove() {
    let mut world = World::in_state(State::Opened);
    world.thread.letter.answers.push(said_at(Question::Wanted, "What should change?", NASTY));
    let block = world.proof.block.clone().unwrap();
    let shown = Shown::at(&proof(), world.clone()).await;
    let (says, html) =
        (shown.says(), paper::proof(&world.thread, &world.proof, &Language::english()));
    for words in [
        "It does not prove who wrote it.",
        "It does not prove that a person read it.",
        "The council’s computer got these words, at this time.",
        "As a proof it is worth nothing.",
        "verify-receipt FILE --root the-root",
        "Saturday 21 November 2026, 8:15 pm",
        "They said I cannot see my brother.",
    ] {
        assert!(says.contains(words), "{words}: {says}");
        assert!(plain(&html).contains(words), "{words} is not on the page");
    }
    assert!(html.contains(&format!("<pre dir=\"ltr\">\n{block}\n</pre>")));
    assert_eq!(html.matches("BEGIN UPHELD PROOF-----").count(), 1, "words pass for a proof");
    assert!(!html.contains("<script") && !html.contains("href="));
    let mut shown = shown;
    shown.press("save-proof").await;
    assert!(shown.says().contains("Your browser has the file now."));

    world.proof.block = None;
    world.proof.demonstration = false;
    let says = Shown::at(&proof(), world.clone()).await.says();
    assert!(says.contains("We can only show the time and the code"), "{says}");
    assert!(!says.contains("What this proves") && !says.contains("worth nothing"));
    let html = paper::proof(&world.thread, &world.proof, &Language::english());
    assert!(!html.contains("<pre") && html.contains("only show the time"));
    world.refused.insert("Proof", Refusal::NotFound);
    assert!(Shown::at(&proof(), world).await.says().contains("does not have this message yet"));
}

#[tokio::test]
async fn a_proof_is_offered_only_with_a_receipt() {
    for state in states() {
        let html = Shown::at(&thread(), World::in_state(state.clone())).await.html();
        assert_eq!(html.contains("id=\"to-proof\""), upheld_has_receipt(&state), "{state:?}");
    }
}

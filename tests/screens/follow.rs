//! Following a conversation: the clock, what can be done next, what was written later, and the
//! Ombudsman.

use std::collections::BTreeSet;

use upheld::route::Route;
use upheld_engine::{
    pack::{ClockName, Date, Day, Helpline},
    protocol::{Outcome, Question, SubmissionId, ThreadId, Timestamp, Way},
    requests::{
        ClockRestsOn, ClockStands, ClockView, MessageCard, MoreView, NextStep, Request, Start,
        State, Step, TimelineStep, Update, WhyParked, WhyWaiting, Words,
    },
};

use crate::{
    canned::{WRITTEN_AT, World, letter, states, thread_id, upheld_has_receipt},
    library::help_at_hand,
    shown::{Shown, says_sent},
};

const LATE: [&str; 3] = ["They are late", "They are very late", "should have answered"];
const STANDS: [ClockStands; 4] =
    [ClockStands::Running, ClockStands::Late, ClockStands::VeryLate, ClockStands::Answered];

fn thread() -> Route {
    Route::OneThread { thread: thread_id() }
}

fn day(text: &str) -> Day {
    Day { date: text.parse::<Date>().unwrap(), about: false }
}

pub fn clock(stands: ClockStands) -> ClockView {
    ClockView {
        rests_on: ClockRestsOn::Rules(ClockName::Stage1),
        received_on: day("2027-04-19").date,
        by: day("2027-05-04"),
        at_most: Some(day("2027-05-18")),
        why_longer: Some("It can take longer if it is hard to sort out.".into()),
        stands,
        needs_review: false,
    }
}

fn with_clock(clock: ClockView) -> World {
    let mut world = World::in_state(State::Delivered);
    world.messages.messages[0].clock = Some(clock.clone());
    world.thread.clock = Some(clock);
    world
}

/// Every step there is.
fn all_steps() -> Vec<NextStep> {
    let until = Some(day("2027-06-01"));
    vec![
        NextStep::Chase,
        NextStep::AnswerBack,
        NextStep::DidItHelp,
        NextStep::Stage2(until),
        NextStep::Stage3(None),
        NextStep::Advocate,
        NextStep::Close,
        NextStep::Ombudsman,
    ]
}

fn answered(minutes: i64, text: &str, asks: bool, outcome: Option<Outcome>) -> TimelineStep {
    TimelineStep {
        at: after(minutes),
        what: Step::Answered {
            team: "Anyshire advocates".into(),
            from: "Sam".into(),
            text: text.into(),
            readable: true,
            asks,
            outcome,
        },
    }
}

fn after(minutes: i64) -> Timestamp {
    WRITTEN_AT.plus_millis(minutes * 60_000)
}

fn later(number: u8, minutes: i64, words: &str, state: State) -> (MoreView, TimelineStep) {
    let can_take_back = matches!(state, State::Waiting(_) | State::Parked(_));
    let more = MoreView {
        id: SubmissionId::from_bytes([number; 16]),
        way: Way::AnswerBack,
        written_at: after(minutes),
        words: Words::Kept,
        letter: letter(words),
        state,
        attachments: vec![],
        can_take_back,
    };
    (more, TimelineStep { at: after(minutes), what: Step::Saved { way: Way::AnswerBack } })
}

/// A long conversation: asked, written back, asked again, and a message that waits.
pub fn conversation() -> World {
    let mut world = World::in_state(State::Asked);
    let (first, first_step) = later(21, 20, "It was on Monday.", State::Delivered);
    let waits = State::Waiting(WhyWaiting::NoConnection);
    let (second, second_step) = later(22, 60, "Sam was there.", waits.clone());
    world.thread.timeline.extend([
        answered(10, "When was it?", true, None),
        first_step,
        answered(40, "Who was there?", true, None),
        second_step,
    ]);
    world.thread.more = vec![first, second];
    world.thread.can = all_steps();
    world.thread.can_take_back = false;
    world.thread.clock = Some(clock(ClockStands::Late));
    world.thread.state = waits;
    world
}

fn begun(shown: &Shown) -> Start {
    match shown.requests("NewDraft").pop().unwrap() {
        Request::NewDraft(ask) => ask.start,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn late_is_said_only_by_the_engines_word_and_never_with_blame() {
    for stands in STANDS {
        for doubt in [false, true] {
            let clock = ClockView { needs_review: doubt, ..clock(stands) };
            let says = Shown::at(&thread(), with_clock(clock)).await.says();
            let late = LATE.iter().any(|words| says.to_lowercase().contains(&words.to_lowercase()));
            assert_eq!(late, stands.is_late(), "{stands:?}: {says}");
            assert_eq!(says.contains("This is not your fault."), late, "{stands:?}: {says}");
            let unsure = says.contains("We are not sure about this. Ask your advocate to check.");
            assert_eq!(unsure, doubt && stands != ClockStands::Answered, "{stands:?}: {says}");
            if doubt && late {
                assert!(says.contains("We think they are"), "{says}");
            }
        }
    }
    // A day long gone says nothing by itself: the phone's clock is not asked here.
    let past = ClockView { by: day("2001-01-02"), ..clock(ClockStands::Running) };
    let says = Shown::at(&thread(), with_clock(past)).await.says();
    assert!(says.contains("They should answer by Tuesday 2 January 2001."), "{says}");
    assert!(!says.contains("late"), "{says}");
}

#[tokio::test]
async fn a_time_says_where_it_comes_from_and_from_when_it_counts() {
    let says = Shown::at(&thread(), with_clock(clock(ClockStands::Running))).await.says();
    for words in [
        "They should answer by Tuesday 4 May 2027.",
        "It may take until Tuesday 18 May 2027.",
        "It can take longer if it is hard to sort out.",
        "They got it on Monday 19 April 2027.",
        "This time comes from the rules.",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    let mut theirs = clock(ClockStands::Running);
    theirs.rests_on = ClockRestsOn::TheirWord(5);
    (theirs.by.about, theirs.at_most, theirs.why_longer) = (true, None, None);
    let says = Shown::at(&thread(), with_clock(theirs)).await.says();
    assert!(says.contains("They should answer by about Tuesday 4 May 2027."), "{says}");
    assert!(says.contains("They say they answer in 5 working days."), "{says}");
    assert!(!says.contains("It may take until"), "{says}");
    let mut panel = clock(ClockStands::Running);
    (panel.rests_on, panel.at_most) = (ClockRestsOn::Rules(ClockName::Stage3), None);
    let says = Shown::at(&thread(), with_clock(panel)).await.says();
    assert!(says.contains("The panel should meet by Tuesday 4 May 2027."), "{says}");
}

#[tokio::test]
async fn a_clock_does_not_chatter() {
    let html = Shown::at(&thread(), with_clock(clock(ClockStands::Late))).await.html();
    let panel = html.split("aria-labelledby=\"clock\"").nth(1).unwrap();
    let panel = panel.split("</section>").next().unwrap();
    assert!(!panel.contains("role=\"status\"") && !panel.contains("aria-live"), "{panel}");
}

#[tokio::test]
async fn in_every_state_ids_differ_and_nothing_says_sent_without_a_receipt() {
    for state in states() {
        for stands in [ClockStands::Late, ClockStands::Answered] {
            let mut world = conversation();
            world.thread.clock = Some(clock(stands));
            world.thread.more[1].state = state.clone();
            world.thread.state = state.clone();
            let shown = Shown::at(&thread(), world).await;
            let html = shown.html();
            let ids: Vec<&str> = html
                .split(" id=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap_or_default())
                .collect();
            let different: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), different.len(), "{state:?}: {ids:?}");
            assert!(!says_sent(&shown.says()), "{state:?}: {}", shown.says());
            // The first message has a receipt whatever became of a later one.
            assert!(shown.says().contains("ABCD-1234"), "{state:?}");
            assert!(html.contains("id=\"to-proof\""), "{state:?}");
        }
    }
}

#[tokio::test]
async fn the_newest_answer_stands_first_and_every_later_message_in_its_place() {
    let shown = Shown::at(&thread(), conversation()).await;
    let says = shown.says();
    let places = [
        "Waiting on this phone. Not sent yet",
        "A question from Sam, Anyshire advocates",
        "Who was there?",
        "What has happened",
        "When was it?",
        "It was on Monday.",
        "The council’s computer has it",
        "Sam was there.",
        "They said I cannot see my brother.",
    ];
    let mut from = 0;
    for words in places {
        let found = says[from..].find(words);
        from += found.unwrap_or_else(|| panic!("{words} is not where it belongs: {says}"));
    }
    assert_eq!(says.matches("Who was there?").count(), 1, "{says}");
}

#[tokio::test]
async fn a_later_message_that_has_not_left_can_be_taken_back_and_one_that_is_there_cannot() {
    let mut shown = Shown::at(&thread(), conversation()).await;
    let id = |number| format!("take-back-{}", SubmissionId::from_bytes([number; 16]));
    assert!(!shown.html().contains(&id(21)));
    shown.press(&id(22)).await;
    let asked = shown.requests("TakeBack").pop();
    let Some(Request::TakeBack(ask)) = asked else { panic!("nothing was taken back") };
    assert_eq!(ask.id, SubmissionId::from_bytes([22; 16]));
}

#[tokio::test]
async fn trying_again_tries_the_newest_message() {
    let mut world = conversation();
    world.thread.state = State::Parked(WhyParked::TooLarge);
    let mut shown = Shown::at(&thread(), world).await;
    shown.press("retry").await;
    let Some(Request::Retry(ask)) = shown.requests("Retry").pop() else { panic!("not asked") };
    assert_eq!(ask.id, SubmissionId::from_bytes([22; 16]));
}

#[tokio::test]
async fn a_question_from_them_can_be_answered_where_it_stands() {
    let mut world = conversation();
    world.thread.state = State::Asked;
    let mut shown = Shown::at(&thread(), world).await;
    assert!(shown.says().contains("They ask you something"), "{}", shown.says());
    shown.press("write-back").await;
    let start = begun(&shown);
    assert_eq!((start.way, start.thread), (Way::AnswerBack, Some(thread_id())));
    assert!(start.answers.is_empty());
}

#[tokio::test]
async fn each_next_step_begins_its_own_path_from_this_conversation() {
    for (id, way) in [
        ("next-answer_back", Way::AnswerBack),
        ("next-did_it_help", Way::DidItHelp),
        ("next-sorted", Way::Sorted),
        ("next-stage_2", Way::Stage2),
        ("next-stage_3", Way::Stage3),
    ] {
        let mut shown = Shown::at(&thread(), conversation()).await;
        shown.press(id).await;
        let start = begun(&shown);
        assert_eq!((start.way, start.thread), (way, Some(thread_id())));
        assert!(start.answers.is_empty(), "{way}");
        assert!(shown.route().starts_with("/speak-up/"), "{}", shown.route());
    }
}

#[tokio::test]
async fn asking_where_the_answer_is_has_a_beginning_that_claims_only_what_is_known() {
    let words = async |clock: ClockView| {
        let mut world = conversation();
        world.thread.clock = Some(clock);
        let mut shown = Shown::at(&thread(), world).await;
        shown.press("next-chase").await;
        begun(&shown).answers[&Question::Message].words.clone()
    };
    let certain = words(clock(ClockStands::Late)).await;
    assert_eq!(
        certain,
        "I wrote to you on 21 November 2026. My code is ABCD-1234.\n\
         You should have answered by Tuesday 4 May 2027.\nPlease tell me where it is."
    );
    let doubtful = ClockView { needs_review: true, ..clock(ClockStands::Late) };
    assert!(words(doubtful).await.contains("I think you should have answered by"));
    let theirs = ClockView { rests_on: ClockRestsOn::TheirWord(5), ..clock(ClockStands::VeryLate) };
    assert!(words(theirs).await.contains("You say you answer in 5 working days."));
    assert!(!words(clock(ClockStands::Running)).await.contains("should have"));
}

#[tokio::test]
async fn an_advocate_is_told_of_the_message_only_in_words_its_writer_can_take_out() {
    let mut shown = Shown::at(&thread(), conversation()).await;
    shown.press("next-advocate").await;
    let start = begun(&shown);
    let words = &start.answers[&Question::HelpWith].words;
    assert_eq!(words, "It is about a message I wrote to Anyshire advocates.");
    assert!(!words.contains("ABCD") && !words.contains("brother"));
}

#[tokio::test]
async fn a_next_stage_says_until_when_only_as_far_as_that_is_known() {
    let says = Shown::at(&thread(), conversation()).await.says();
    assert!(says.contains("We think you can ask until Tuesday 1 June 2027."), "{says}");
    assert!(says.contains("We think you can ask when they are late."), "{says}");
    assert!(says.contains("We think two people look into it."), "{says}");
    let nothing = Shown::at(&thread(), World::in_state(State::Sending)).await.says();
    assert!(!nothing.contains("What you can do next"), "{nothing}");
}

#[tokio::test]
async fn what_came_of_it_is_their_word_and_the_writer_may_see_it_another_way() {
    let outcomes = [
        (Outcome::PutRight, "They say it is put right."),
        (Outcome::PartlyPutRight, "They say a part of it is put right."),
        (Outcome::NotPutRight, "They say they cannot put it right."),
        (Outcome::PassedOn, "They say somebody else looks into it now."),
        (Outcome::NothingToDo, "They say there was nothing they had to do."),
    ];
    for (outcome, words) in outcomes {
        let mut world = World::in_state(State::Closed);
        world.thread.timeline.push(answered(5, "Done.", false, Some(outcome)));
        let says = Shown::at(&thread(), world).await.says();
        assert!(says.contains(words), "{outcome:?}: {says}");
        assert!(says.contains("You may see it another way."), "{says}");
    }
}

fn card(number: u8, state: State) -> MessageCard {
    let mut card = World::in_state(state).messages.messages.remove(0);
    card.thread = ThreadId::from_bytes([number; 16]);
    card.id = SubmissionId::from_bytes([number; 16]);
    card.messages = vec![card.id];
    card.beginning = format!("number {number}");
    card
}

#[tokio::test]
async fn what_needs_its_writer_comes_first_then_answers_then_what_is_late() {
    let mut world = World::new();
    let mut unread = card(33, State::Answered);
    unread.unread = 1;
    let mut late = card(34, State::Opened);
    late.clock = Some(clock(ClockStands::Late));
    late.to_advocate = true;
    let newest = card(35, State::Delivered);
    world.messages.messages = vec![newest, late, unread, card(32, State::Asked)];
    let says = Shown::at(&Route::MyMessages {}, world).await.says();
    let places: Vec<usize> =
        (32..36).map(|number| says.find(&format!("number {number}")).unwrap()).collect();
    assert!(places.is_sorted(), "{says}");
    assert!(says.contains("They are late") && says.contains("1 new answer"), "{says}");
    assert!(says.contains("They do not work for the council."), "{says}");
    assert_eq!(says.matches("Something is wrong").count(), 4, "{says}");
}

#[tokio::test]
async fn home_counts_what_is_late_and_tells_nothing_while_it_is_locked() {
    let mut world = World::with_pin(true);
    world.home.late = 2;
    let mut shown = Shown::at(&Route::Home {}, world).await;
    assert!(shown.says().contains("2 answers are late."), "{}", shown.says());
    shown.world.lock().unwrap().lock.open = false;
    let lock = shown.world.lock().unwrap().lock;
    shown.tell.unbounded_send(Update::Lock(lock)).unwrap();
    shown.settle().await;
    assert!(!shown.says().contains("late"), "{}", shown.says());
}

#[tokio::test]
async fn after_sending_a_day_is_named_only_once_they_have_it() {
    for state in states() {
        let mut world = World::in_state(state.clone());
        if upheld_has_receipt(&state) {
            world.thread.clock = Some(clock(ClockStands::Running));
        }
        let shown = Shown::at(&Route::JustSaved { thread: thread_id() }, world).await;
        let named = shown.says().contains("They should answer by");
        assert_eq!(named, upheld_has_receipt(&state), "{state:?}: {}", shown.says());
    }
}

#[tokio::test]
async fn two_readers_are_both_named_each_with_their_own_state() {
    let waits = State::Waiting(WhyWaiting::NotTriedYet);
    let saved = Route::JustSaved { thread: thread_id() };
    let two = |first: State, second: State| {
        let mut world = World::in_state(first);
        let mut other = world.messages.messages[0].clone();
        (other.id, other.thread) =
            (SubmissionId::from_bytes([41; 16]), ThreadId::from_bytes([41; 16]));
        other.messages = vec![other.id];
        (other.to, other.state) = ("Anyshire social work".into(), second);
        world.messages.messages.push(other);
        world
    };
    let says = Shown::at(&saved, two(waits.clone(), waits.clone())).await.says();
    assert!(says.contains("2 messages are waiting. Not sent yet."), "{says}");
    assert!(says.contains("To: Anyshire advocates"), "{says}");
    assert!(says.contains("To: Anyshire social work"), "{says}");
    let says = Shown::at(&saved, two(State::Delivered, waits)).await.says();
    assert!(says.contains("1 message is waiting. Not sent yet."), "{says}");
    assert!(says.contains("To: Anyshire social work Waiting on this phone."), "{says}");
    let alone = Shown::at(&saved, World::in_state(State::Delivered)).await.says();
    assert!(!alone.contains("Each of them gets their own message"), "{alone}");
}

#[tokio::test]
async fn the_page_for_the_ombudsman_tells_dates_and_no_word_that_was_written() {
    let route = Route::Ombudsman { thread: thread_id() };
    let mut world = conversation();
    world.library.help.helplines.push(Helpline {
        id: "ombudsman".into(),
        name: "The Ombudsman".into(),
        call: Some("0300 061 0614".into()),
        ..help_at_hand()
    });
    let mut shown = Shown::at(&route, world).await;
    let says = shown.says();
    for words in [
        "They are not part of your council.",
        "Call 0300 061 0614",
        "A call or a text can show in the list of calls",
        "Council Anyshire",
        "ABCD-1234",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    shown.press("share").await;
    shown.press("share-go").await;
    let html = shown.html();
    let shared = html.split("id=\"share-by-hand\"").nth(1).unwrap();
    assert!(shared.contains("ABCD-1234"), "{shared}");
    assert!(!html.contains("brother") && !html.contains("It was on Monday."), "{html}");
    let without = Shown::at(&route, conversation()).await.says();
    assert!(without.contains("We do not have their number here."), "{without}");
}

//! By when somebody should answer, how that stands, and what can be done next.
#![allow(clippy::unwrap_used)]

mod support;

use jiff::{
    civil::{Date, date},
    tz::TimeZone,
};
use support::{Authority, Phone, joined_with};
use upheld_engine::{
    pack::{ClockName, Day},
    protocol::{Choice, Happening, Question, SubmissionId, ThreadId, Way},
    requests::{
        ClockRestsOn, ClockStands, ClockView, DraftChange, NextStep, Start, State, ThreadView, ask,
    },
    sync::HOUR,
};

/// A phone and an authority whose first team says it answers in five working days.
fn joined() -> (Phone, Authority) {
    joined_with(|authority| authority.teams[0].answers_in = Some(5))
}

/// It is nine in the morning of this day, on both sides, and they have met since.
fn it_is(day: Date, phone: &mut Phone, authority: &mut Authority) {
    let millis = day.at(9, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp().as_millisecond();
    phone.clock.advance(millis - phone.clock.0.get());
    authority.time = millis;
    phone.sync_with(authority);
}

fn received_on(
    day: Date,
    way: Way,
    changes: Vec<DraftChange>,
) -> (Phone, Authority, SubmissionId, ThreadId) {
    let (mut phone, mut authority) = joined();
    it_is(day, &mut phone, &mut authority);
    let id = phone.begin(Start::of(way), changes);
    phone.ask(ask::SaveDraft { id, change: DraftChange::Readers(vec![authority.team]) }).unwrap();
    let thread = phone.submit(id).unwrap();
    phone.deliver_to(&mut authority);
    (phone, authority, id, thread)
}

/// A complaint, at its first stage: the rules put a time on it.
fn complaint_received_on(day: Date) -> (Phone, Authority, SubmissionId, ThreadId) {
    let changes = vec![
        DraftChange::Words(Question::WhatHappened, "Nobody asked me".into()),
        DraftChange::Picked(Question::Sort, vec![Choice::Complaint]),
    ];
    received_on(day, Way::SomethingIsWrong, changes)
}

/// A question that only the team's own word puts a time on.
fn question_received_on(day: Date) -> (Phone, Authority, SubmissionId, ThreadId) {
    received_on(day, Way::Reach, vec![DraftChange::Words(Question::Message, "Ring me".into())])
}

fn clock(phone: &mut Phone, thread: ThreadId) -> ClockView {
    let clock = phone.thread(thread).clock.unwrap();
    let cards = phone.ask(ask::Messages {}).unwrap().messages;
    let card = cards.into_iter().find(|card| card.thread == thread).unwrap();
    assert_eq!(card.clock.as_ref(), Some(&clock), "the list says the same");
    clock
}

fn chase_is_offered(view: &ThreadView) -> bool {
    view.can.contains(&NextStep::Chase)
}

/// How it stands on each of these days.
fn stands_on(
    days: &[(Date, ClockStands)],
    (mut phone, mut authority, _, thread): (Phone, Authority, SubmissionId, ThreadId),
) -> (Phone, Authority, ThreadId) {
    for (day, stands) in days {
        it_is(*day, &mut phone, &mut authority);
        assert_eq!(clock(&mut phone, thread).stands, *stands, "{day}");
        let late = matches!(stands, ClockStands::Late | ClockStands::VeryLate);
        assert_eq!(chase_is_offered(&phone.thread(thread)), late, "{day}");
        assert_eq!(phone.home().late, u32::from(late), "{day}");
    }
    (phone, authority, thread)
}

#[test]
fn a_complaint_is_late_after_ten_working_days_and_very_late_after_twenty() {
    let complaint = complaint_received_on(date(2027, 2, 1));
    let (mut phone, _, thread) = stands_on(
        &[
            (date(2027, 2, 1), ClockStands::Running),
            (date(2027, 2, 15), ClockStands::Running),
            (date(2027, 2, 16), ClockStands::Late),
            (date(2027, 3, 1), ClockStands::Late),
            (date(2027, 3, 2), ClockStands::VeryLate),
        ],
        complaint,
    );
    let clock = clock(&mut phone, thread);
    assert_eq!(clock.rests_on, ClockRestsOn::Rules(ClockName::Stage1));
    assert_eq!(clock.received_on, date(2027, 2, 1));
    assert_eq!(clock.by.date, date(2027, 2, 15));
    assert_eq!(clock.at_most.unwrap().date, date(2027, 3, 1));
    assert!(clock.why_longer.is_some());
}

#[test]
fn before_it_is_received_nothing_runs_and_nothing_is_offered() {
    let (mut phone, mut authority) = joined();
    let (_, thread) = phone.write("Nobody asked me", authority.team);
    phone.clock.advance(60 * 24 * HOUR);
    let view = phone.thread(thread);
    assert!(view.clock.is_none() && view.can.is_empty() && !view.received);
    authority.time = phone.clock.0.get();
    phone.deliver_to(&mut authority);
    assert_eq!(clock(&mut phone, thread).stands, ClockStands::Running, "from the receipt on");
}

#[test]
fn days_when_nobody_works_do_not_count() {
    // Christmas Eve is a Thursday; Friday and Monday are bank holidays, and so is New Year's Day.
    let (mut phone, _, thread) = stands_on(
        &[(date(2027, 1, 4), ClockStands::Running), (date(2027, 1, 5), ClockStands::VeryLate)],
        question_received_on(date(2026, 12, 23)),
    );
    let clock = clock(&mut phone, thread);
    assert_eq!(clock.rests_on, ClockRestsOn::TheirWord(5));
    assert_eq!(clock.by, Day { date: date(2027, 1, 4), about: false });
}

#[test]
fn what_is_received_on_a_saturday_counts_from_monday() {
    let (mut phone, _, _, thread) = question_received_on(date(2027, 2, 6));
    let clock = clock(&mut phone, thread);
    assert_eq!(clock.received_on, date(2027, 2, 6));
    assert_eq!(clock.by.date, date(2027, 2, 12), "a Friday");
}

#[test]
fn the_day_is_that_of_london() {
    let (mut phone, mut authority) = joined();
    it_is(date(2027, 7, 5), &mut phone, &mut authority);
    // Half past eleven in the evening in UTC is half past midnight in London's summer.
    phone.clock.advance(14 * HOUR + HOUR / 2);
    authority.time = phone.clock.0.get();
    let (_, thread) = phone.write("Nobody asked me", authority.team);
    phone.sync_with(&mut authority);
    assert_eq!(clock(&mut phone, thread).received_on, date(2027, 7, 6));
}

#[test]
fn beyond_the_calendar_the_day_is_only_about_right() {
    let (mut phone, _, _, thread) = question_received_on(date(2028, 12, 27));
    assert!(clock(&mut phone, thread).by.about, "nobody knows the holidays of 2029 yet");
}

#[test]
fn an_answer_stops_it_and_brings_the_next_stage() {
    let (mut phone, mut authority, id, thread) = complaint_received_on(date(2027, 2, 1));
    it_is(date(2027, 2, 3), &mut phone, &mut authority);
    let running = [NextStep::AnswerBack, NextStep::Advocate, NextStep::Close];
    assert_eq!(phone.thread(thread).can, running);
    authority.reply(id, "We are sorry.");
    it_is(date(2027, 6, 1), &mut phone, &mut authority);
    let view = phone.thread(thread);
    assert_eq!(view.clock.unwrap().stands, ClockStands::Answered, "and stays so");
    let until = Day { date: date(2027, 3, 3), about: false };
    assert_eq!(
        view.can,
        [
            NextStep::AnswerBack,
            NextStep::DidItHelp,
            NextStep::Stage2(Some(until)),
            NextStep::Advocate,
            NextStep::Close
        ]
    );
}

#[test]
fn who_hears_nothing_can_go_on_without_an_answer() {
    let (mut phone, mut authority, _, thread) = complaint_received_on(date(2027, 2, 1));
    it_is(date(2027, 2, 16), &mut phone, &mut authority);
    assert_eq!(
        phone.thread(thread).can,
        [
            NextStep::Chase,
            NextStep::AnswerBack,
            NextStep::Stage2(None),
            NextStep::Advocate,
            NextStep::Close
        ]
    );
}

#[test]
fn asking_something_back_is_no_answer() {
    let (mut phone, mut authority, id, thread) = question_received_on(date(2027, 2, 1));
    it_is(date(2027, 2, 2), &mut phone, &mut authority);
    authority.ask_back(id, "Which number?");
    it_is(date(2027, 2, 8), &mut phone, &mut authority);
    let view = phone.thread(thread);
    assert_eq!((view.state, view.clock.unwrap().stands), (State::Asked, ClockStands::Running));
    it_is(date(2027, 2, 9), &mut phone, &mut authority);
    assert_eq!(clock(&mut phone, thread).stands, ClockStands::VeryLate);
}

#[test]
fn asking_where_the_answer_is_gives_them_no_new_time() {
    let (mut phone, mut authority, _, thread) = complaint_received_on(date(2027, 2, 1));
    it_is(date(2027, 2, 16), &mut phone, &mut authority);
    let before = clock(&mut phone, thread);
    let chase = phone.go_on(thread, Way::Chase, "Please answer");
    it_is(date(2027, 2, 17), &mut phone, &mut authority);
    assert_eq!(clock(&mut phone, thread), before);
    authority.reply(chase, "We are sorry.");
    it_is(date(2027, 2, 18), &mut phone, &mut authority);
    assert_eq!(clock(&mut phone, thread).stands, ClockStands::Answered);
    assert_eq!(phone.thread(thread).state, State::Answered);
}

#[test]
fn answering_back_before_there_is_an_answer_gives_them_no_new_time_either() {
    let (mut phone, mut authority, id, thread) = question_received_on(date(2027, 2, 1));
    it_is(date(2027, 2, 5), &mut phone, &mut authority);
    phone.go_on(thread, Way::AnswerBack, "I forgot: my number is new");
    it_is(date(2027, 2, 9), &mut phone, &mut authority);
    assert_eq!(clock(&mut phone, thread).stands, ClockStands::VeryLate);

    // Whichever of the two they answer, it is the conversation that is answered.
    authority.reply(id, "We will ring you");
    it_is(date(2027, 2, 10), &mut phone, &mut authority);
    assert_eq!(clock(&mut phone, thread).stands, ClockStands::Answered);
    assert_eq!(phone.thread(thread).state, State::Answered);
}

#[test]
fn answering_back_to_an_answer_asks_anew() {
    let (mut phone, mut authority, id, thread) = question_received_on(date(2027, 2, 1));
    authority.reply(id, "When?");
    it_is(date(2027, 2, 3), &mut phone, &mut authority);
    phone.go_on(thread, Way::AnswerBack, "Tomorrow");
    assert_eq!(clock(&mut phone, thread).stands, ClockStands::Answered, "it has not gone yet");
    phone.deliver_to(&mut authority);
    let anew = clock(&mut phone, thread);
    assert_eq!((anew.received_on, anew.stands), (date(2027, 2, 3), ClockStands::Running));
    assert_eq!(anew.by.date, date(2027, 2, 10));
}

#[test]
fn what_is_closed_is_not_late_and_what_nobody_asked_is_never() {
    let (mut phone, mut authority, id, thread) = question_received_on(date(2027, 2, 1));
    authority.happen(id, Happening::Closed { team: "The duty team".into() });
    it_is(date(2027, 3, 1), &mut phone, &mut authority);
    assert_eq!(clock(&mut phone, thread).stands, ClockStands::Answered);
    assert!(!chase_is_offered(&phone.thread(thread)));

    let news = vec![DraftChange::Words(Question::News, "I passed!".into())];
    let (mut phone, mut authority, _, thread) = received_on(date(2027, 2, 1), Way::GoodNews, news);
    it_is(date(2027, 3, 1), &mut phone, &mut authority);
    let view = phone.thread(thread);
    assert!(view.clock.is_none() && !chase_is_offered(&view));
}

#[test]
fn where_nobody_promised_a_time_chasing_is_offered_after_a_week() {
    let (mut phone, mut authority) = support::joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    phone.deliver_to(&mut authority);
    phone.clock.advance(7 * 24 * HOUR);
    assert!(!chase_is_offered(&phone.thread(thread)));
    phone.clock.advance(2 * HOUR);
    let view = phone.thread(thread);
    assert!(view.clock.is_none() && chase_is_offered(&view));
    authority.reply(id, "We will ring you");
    phone.sync_with(&mut authority);
    assert!(!chase_is_offered(&phone.thread(thread)));
}

#[test]
fn the_word_a_team_gave_when_it_was_written_to_holds() {
    let (mut phone, mut authority, _, thread) = question_received_on(date(2027, 2, 1));
    authority.teams[0].answers_in = Some(50);
    authority.version += 1;
    it_is(date(2027, 2, 9), &mut phone, &mut authority);
    assert_eq!(clock(&mut phone, thread).rests_on, ClockRestsOn::TheirWord(5));
    assert_eq!(clock(&mut phone, thread).stands, ClockStands::VeryLate);
}

//! The ways to be heard: what each asks, what of it goes, and what the letter says of the law.
#![allow(clippy::unwrap_used)]

mod support;

use support::{Authority, Phone, joined, joined_with, team};
use upheld_engine::{
    protocol::{Choice, Question, SubmissionId, Way, body::Letter, bytes::Blob},
    requests::{AsSeen, DraftChange, DraftField, Given, Refusal, Start, ask},
    ways::{self, Form},
};

fn words(question: Question, words: &str) -> DraftChange {
    DraftChange::Words(question, words.into())
}

fn pick(question: Question, choice: Choice) -> DraftChange {
    DraftChange::Picked(question, vec![choice])
}

/// A draft for the first team.
fn begin(phone: &mut Phone, authority: &Authority, start: Start) -> SubmissionId {
    phone.begin(start, vec![DraftChange::Readers(vec![authority.team])])
}

/// What arrives of it.
fn send(phone: &mut Phone, authority: &mut Authority, id: SubmissionId) -> Letter {
    phone.submit(id).unwrap();
    phone.deliver_to(authority);
    authority.read(id).content.into_letter()
}

fn written(way: Way, changes: Vec<DraftChange>) -> Letter {
    let (mut phone, mut authority) = joined();
    let id = begin(&mut phone, &authority, Start::of(way));
    for change in changes {
        phone.ask(ask::SaveDraft { id, change }).unwrap();
    }
    send(&mut phone, &mut authority, id)
}

fn asked(letter: &Letter) -> Vec<Question> {
    letter.answers.iter().map(|given| given.question).collect()
}

/// The shortest answer there is to a question.
fn answer(question: Question) -> DraftChange {
    match ways::form(question) {
        Form::Words | Form::Line => words(question, "Because."),
        Form::One(choices) | Form::Many(choices) => pick(question, choices[0]),
    }
}

#[test]
fn every_way_says_what_must_be_answered_and_goes_with_that_alone() {
    let (mut phone, mut authority) = joined();
    let (_, thread) = phone.write("Nobody asked me", authority.team);
    phone.deliver_to(&mut authority);
    for way in Way::ALL {
        let start = Start { thread: Some(thread), ..Start::of(*way) };
        let id = begin(&mut phone, &authority, start);
        let must = ways::must_answer(&phone.read_draft(id));
        for question in must {
            let missing = Refusal::Missing(DraftField::Question(*question));
            assert_eq!(phone.submit(id), Err(missing), "{way}");
            phone.ask(ask::SaveDraft { id, change: answer(*question) }).unwrap();
        }
        let letter = send(&mut phone, &mut authority, id);
        assert_eq!(letter.way, *way);
        assert_eq!(asked(&letter), must, "{way}");
    }
}

#[test]
fn whoever_feels_unsafe_or_sends_a_voice_note_need_not_find_words() {
    let (mut phone, mut authority) = joined();
    let unsafe_now = begin(&mut phone, &authority, Start::of(Way::SomethingIsWrong));
    let change = pick(Question::Safe, Choice::Unsafe);
    phone.ask(ask::SaveDraft { id: unsafe_now, change }).unwrap();
    assert_eq!(asked(&send(&mut phone, &mut authority, unsafe_now)), [Question::Safe]);
    let spoken = begin(&mut phone, &authority, Start::of(Way::SomethingIsWrong));
    let (media_type, bytes) = ("audio/webm".to_owned(), Blob(vec![7; 99]));
    phone.ask(ask::Attach { draft: spoken, media_type, bytes }).unwrap();
    assert!(asked(&send(&mut phone, &mut authority, spoken)).is_empty());
}

#[test]
fn what_was_skipped_is_left_out_and_not_sure_is_an_answer() {
    let letter = written(
        Way::SomethingIsWrong,
        vec![
            words(Question::WhatHappened, "Nobody asked me"),
            words(Question::Wanted, " \n "),
            pick(Question::WhoIsItAbout, Choice::NotSure),
            DraftChange::Picked(Question::Sort, vec![]),
        ],
    );
    assert_eq!(asked(&letter), [Question::WhatHappened, Question::WhoIsItAbout]);
    assert!(letter.picked(Question::WhoIsItAbout, Choice::NotSure));
}

#[test]
fn only_its_writers_own_choice_makes_a_message_urgent() {
    let unsafe_words = "I am not safe. He hits me. Please come now, it is urgent, 999.";
    let (mut phone, mut authority) = joined();
    for (picked, urgent) in [
        (vec![], false),
        (vec![Choice::SafeNow], false),
        (vec![Choice::NotSure], false),
        (vec![Choice::Unsafe], true),
    ] {
        let id = begin(&mut phone, &authority, Start::of(Way::SomethingIsWrong));
        for change in [
            words(Question::WhatHappened, unsafe_words),
            pick(Question::Safe, Choice::Unsafe),
            DraftChange::Picked(Question::Safe, picked.clone()),
        ] {
            phone.ask(ask::SaveDraft { id, change }).unwrap();
        }
        let letter = send(&mut phone, &mut authority, id);
        let (_, envelope, _) = authority.stored.last().unwrap();
        assert_eq!(envelope.address().urgent, urgent, "{picked:?}");
        assert_eq!(letter.is_urgent(), urgent);
    }
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_any_more_stays_behind() {
    let (mut phone, mut authority) = joined();
    let id = begin(&mut phone, &authority, Start::of(Way::Advocate));
    let far_too_long = "x".repeat(100_000);
    for change in [
        pick(Question::HowToReach, Choice::Call),
        pick(Question::LeaveMessage, Choice::Yes),
        words(Question::ReachAt, &far_too_long),
    ] {
        phone.ask(ask::SaveDraft { id, change }).unwrap();
    }
    let field = DraftField::Question(Question::ReachAt);
    let too_long = Refusal::TooLong { field, characters: 100_000, limit: 4000 };
    assert_eq!(phone.submit(id), Err(too_long));

    let change = pick(Question::HowToReach, Choice::AtSchool);
    phone.ask(ask::SaveDraft { id, change }).unwrap();
    let draft = phone.read_draft(id);
    assert_eq!(draft.words(Question::ReachAt), far_too_long, "it would be back with the question");
    let letter = send(&mut phone, &mut authority, id);
    assert_eq!(asked(&letter), [Question::HowToReach]);
}

#[test]
fn who_wants_pictures_is_not_asked_for_words() {
    let letter = written(
        Way::Review,
        vec![
            words(Question::GoingWell, "School"),
            pick(Question::HowIsSchool, Choice::Good),
            pick(Question::WordsOrPictures, Choice::WithPictures),
        ],
    );
    assert_eq!(asked(&letter), [Question::WordsOrPictures, Question::HowIsSchool]);
}

fn sections(letter: &Letter) -> Vec<&str> {
    letter.rests_on.iter().filter_map(|part| part.section.as_deref()).collect()
}

#[test]
fn a_letter_for_support_rests_on_the_law_for_the_age() {
    for (age, section) in [
        (Choice::Under16, Some("23ZA")),
        (Choice::From16To17, Some("23B ")),
        (Choice::From18To20, Some("23C ")),
        (Choice::From21To24, Some("23CZB ")),
        (Choice::From25, None),
        (Choice::NotSure, None),
    ] {
        let letter = written(Way::Support, vec![pick(Question::Age, age)]);
        assert_eq!(letter.rests_on.len(), 1, "{age}");
        match section {
            Some(section) => assert!(sections(&letter)[0].contains(section), "{age}"),
            None => assert!(sections(&letter).is_empty(), "{age}: nothing the law does not say"),
        }
    }
    let nothing_said = written(Way::Support, vec![]);
    assert_eq!(nothing_said.rests_on.len(), 1);
    assert!(sections(&nothing_said).is_empty(), "no age is guessed");
}

#[test]
fn coming_back_is_in_the_letter_of_somebody_who_said_no_when_they_were_asked() {
    let said_no = |age| vec![pick(Question::SaidNo, Choice::Yes), pick(Question::Age, age)];
    let adult = written(Way::Support, said_no(Choice::From21To24));
    assert_eq!(adult.rests_on.len(), 2);
    assert!(adult.rests_on[1].says.contains("I want to come back"));
    let child = written(Way::Support, said_no(Choice::From16To17));
    assert_eq!(child.rests_on.len(), 1, "that is not asked at sixteen");
}

#[test]
fn what_the_writer_sees_of_the_law_is_what_goes() {
    let (mut phone, mut authority) = joined();
    let id = begin(&mut phone, &authority, Start::of(Way::Records));
    let shown = phone.ask(ask::LetterOf { id }).unwrap();
    let letter = send(&mut phone, &mut authority, id);
    let went: Vec<_> = letter.rests_on.iter().map(|part| (&part.says, &part.section)).collect();
    let seen: Vec<_> = shown.iter().map(|part| (&part.says, &part.section)).collect();
    assert_eq!(went, seen);
    assert!(!shown[0].note.is_empty(), "with what it means, for its writer alone");
}

#[test]
fn the_words_the_writer_saw_travel_with_the_answers() {
    let (mut phone, mut authority) = joined();
    let good = Given { words: String::new(), picked: vec![Choice::NotGood] };
    let answers = [(Question::HowIsSchool, good)].into();
    let mut start = Start { answers, ..Start::of(Way::Review) };
    let pictures = Given { words: String::new(), picked: vec![Choice::WithPictures] };
    start.answers.insert(Question::WordsOrPictures, pictures);
    let id = begin(&mut phone, &authority, start);
    let seen = AsSeen {
        questions: [(Question::HowIsSchool, "¿Cómo va la escuela?".to_owned())].into(),
        choices: [(Choice::NotGood, "Mal".to_owned())].into(),
    };
    let thread = phone.ask(ask::Submit { id, seen }).unwrap();
    phone.deliver_to(&mut authority);
    let letter = authority.read(id).content.into_letter();
    let given = letter.given(Question::HowIsSchool).unwrap();
    assert_eq!(given.asked, "¿Cómo va la escuela?");
    assert_eq!(given.picked[0].says, "Mal");

    let view = phone.thread(thread).letter;
    let shown = view.answers.iter().find(|answer| answer.question == Question::HowIsSchool);
    assert_eq!(shown.unwrap().picked, ["Mal"], "nor does it change here");
}

/// An authority with the team of the social workers, and perhaps another.
fn with_workers_team(others: usize) -> (Phone, Authority) {
    joined_with(|authority| {
        authority.teams[0].workers = vec![Choice::SocialWorker, Choice::SomeoneAtCouncil];
        authority.teams.extend([team(4, "The complaints team")].into_iter().take(others));
    })
}

fn about(worker: Choice) -> Vec<DraftChange> {
    vec![words(Question::WhatHappened, "She never comes"), pick(Question::WhoIsItAbout, worker)]
}

#[test]
fn the_team_of_the_worker_it_is_about_is_never_the_only_one_to_read_it() {
    let (mut phone, authority) = with_workers_team(1);
    let (theirs, other) = (authority.teams[0].id, authority.teams[1].id);
    let id = phone.begin(Start::about(None), about(Choice::SocialWorker));
    let mut readers_are = |readers: Vec<_>| {
        let change = DraftChange::Readers(readers);
        phone.ask(ask::SaveDraft { id, change }).unwrap();
        phone.submit(id).err()
    };
    assert_eq!(readers_are(vec![theirs]), Some(Refusal::OnlyItsSubject));
    assert_eq!(readers_are(vec![theirs, theirs]), Some(Refusal::OnlyItsSubject));
    assert_eq!(readers_are(vec![theirs, other]), None, "others read it too");

    let id = phone.begin(Start::about(None), about(Choice::SocialWorker));
    phone.ask(ask::SaveDraft { id, change: DraftChange::Readers(vec![other]) }).unwrap();
    assert!(phone.submit(id).is_ok(), "only others read it");
    let id = phone.begin(Start::about(None), about(Choice::SomeoneAtSchool));
    phone.ask(ask::SaveDraft { id, change: DraftChange::Readers(vec![theirs]) }).unwrap();
    assert!(phone.submit(id).is_ok(), "it is about nobody of theirs");
}

#[test]
fn where_there_is_only_one_team_nothing_is_held_back() {
    let (mut phone, mut authority) = with_workers_team(0);
    let id = begin(&mut phone, &authority, Start::about(None));
    for change in about(Choice::SocialWorker) {
        phone.ask(ask::SaveDraft { id, change }).unwrap();
    }
    send(&mut phone, &mut authority, id);
}

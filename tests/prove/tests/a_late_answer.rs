//! Kay is 21. She said no to help at eighteen. Now she asks for it, and the answer comes late.
#![allow(clippy::unwrap_used)]

use jiff::{
    civil::{Date, DateTime, date},
    tz::TimeZone,
};
use upheld_engine::{
    requests::{
        AsSeen, Ask, ClockRestsOn, ClockStands, DraftChange, NextStep, ProofView, Start, State,
        ThreadView, TimelineStep, ask,
    },
    sync::HOUR,
};
use upheld_pack::{Day, london_date};
use upheld_protocol::{Choice, Evidence, Question, SubmissionId, ThreadId, Way};
use upheld_prove::{
    phone::Phone,
    power::{Disk, Synchronous},
    world::{Heeded, World},
};

const HOURS_LATER: i64 = 3 * HOUR;

/// Kay's phone and her council, on one clock.
struct Story {
    world: World,
}

impl Story {
    /// Her phone has everything that the app comes with, and she has taken her council's invite.
    fn begin() -> Self {
        let mut world = World::new(21, Synchronous::AsTheEngineSays).unwrap();
        let phone = Phone::over(Disk::default(), 21, Synchronous::AsTheEngineSays);
        world.phone = phone.with_the_whole_pack();
        world.open().unwrap();
        world.join().unwrap();
        world.settle().unwrap();
        Self { world }
    }

    /// Time goes by until it is this moment, for everybody.
    fn it_is(&mut self, moment: DateTime) {
        let moment = moment.to_zoned(TimeZone::UTC).unwrap().timestamp().as_millisecond();
        self.world.tick(moment - self.world.phone.now().0);
    }

    fn the_phone_has_a_connection(&mut self, has: bool) {
        self.world.online = has;
    }

    /// Her phone looks whether there is anything to bring or to fetch.
    fn the_phone_looks(&mut self) {
        self.asks(ask::CheckNow {});
        self.world.settle().unwrap();
    }

    fn asks<Q: Ask>(&mut self, question: Q) -> Q::Answer {
        match self.world.ask(question).unwrap() {
            Heeded::Yes(answer) => answer,
            Heeded::No(refusal) => panic!("refused: {refusal}"),
            Heeded::Silence => panic!("the phone died"),
        }
    }

    fn writes(&mut self, start: Start, changes: Vec<DraftChange>) -> SubmissionId {
        let id = self.asks(ask::NewDraft { start });
        for change in changes {
            self.asks(ask::SaveDraft { id, change });
        }
        id
    }

    fn presses_send(&mut self, id: SubmissionId) -> ThreadId {
        self.asks(ask::Submit { id, seen: AsSeen::default() })
    }

    fn sees(&mut self, thread: ThreadId) -> ThreadView {
        self.asks(ask::OneThread { id: thread })
    }

    fn stands(&mut self, thread: ThreadId) -> ClockStands {
        self.sees(thread).clock.unwrap().stands
    }
}

fn the_day_of(step: &TimelineStep) -> Date {
    london_date(step.at.0)
}

#[test]
fn a_twenty_one_year_old_asks_for_support_and_the_answer_comes_late() {
    let mut story = Story::begin();
    let leaving_care_team = story.world.council.teams().unwrap()[1];

    // The Tuesday before Christmas, in the evening. She is on a bus without a connection.
    story.the_phone_has_a_connection(false);
    story.it_is(date(2026, 12, 22).at(20, 30, 0, 0));
    let letter = story.writes(
        Start::of(Way::Support),
        vec![
            DraftChange::Picked(Question::Age, vec![Choice::From21To24]),
            DraftChange::Picked(Question::SupportWith, vec![Choice::Home, Choice::Money]),
            DraftChange::Words(Question::TellMore, "I have to leave my flat in March.".into()),
            DraftChange::Picked(Question::SaidNo, vec![Choice::Yes]),
            DraftChange::From("Kay".into()),
            DraftChange::Readers(vec![leaving_care_team]),
        ],
    );
    let law = story.asks(ask::LetterOf { id: letter });
    assert!(law[0].section.as_ref().unwrap().contains("23CZB"), "asking is what starts the help");
    assert!(law[1].says.contains("I want to come back"), "and saying no once is no reason");
    let thread = story.presses_send(letter);
    story.the_phone_looks();
    assert!(matches!(story.sees(thread).state, State::Waiting(_)), "it is saved, and not sent");
    assert!(story.sees(thread).clock.is_none(), "so nobody is to answer yet");

    // The next morning there is a connection, and the council's computer takes it.
    story.it_is(date(2026, 12, 23).at(9, 15, 0, 0));
    story.the_phone_has_a_connection(true);
    story.the_phone_looks();
    let view = story.sees(thread);
    assert_eq!((view.state, view.received), (State::Delivered, true));
    let clock = view.clock.unwrap();
    assert_eq!(clock.received_on, date(2026, 12, 23), "the day it came, not the day she wrote");

    // The team gives its word to answer in five working days. Christmas Day, Boxing Day's Monday
    // and New Year's Day are none.
    assert_eq!(clock.rests_on, ClockRestsOn::TheirWord(5));
    assert_eq!(clock.by, Day { date: date(2027, 1, 4), about: false });
    let team_reads = story.world.council.read(letter).unwrap();
    assert_eq!(team_reads.from.as_deref(), Some("Kay"));
    let team_reads = team_reads.content.into_letter();
    assert_eq!(team_reads.words(Question::TellMore), "I have to leave my flat in March.");
    assert!(team_reads.rests_on[0].section.as_ref().unwrap().contains("23CZB"));

    // Nobody answers. On the last evening the app does not say that it is late.
    story.it_is(date(2027, 1, 4).at(23, 59, 0, 0));
    story.the_phone_looks();
    assert_eq!(story.stands(thread), ClockStands::Running);
    assert!(!story.sees(thread).can.contains(&NextStep::Chase));

    // A minute later it does, whether or not there is a connection, and offers to ask again.
    story.the_phone_has_a_connection(false);
    story.it_is(date(2027, 1, 5).at(0, 0, 0, 0));
    assert_eq!(story.stands(thread), ClockStands::VeryLate, "the one day they named is over");
    assert_eq!(story.sees(thread).can[0], NextStep::Chase);

    // Kay asks where the answer is, in the same conversation. That gives them no new time.
    story.the_phone_has_a_connection(true);
    story.it_is(date(2027, 1, 5).at(17, 0, 0, 0));
    let chase = story.writes(
        Start { thread: Some(thread), ..Start::of(Way::Chase) },
        vec![DraftChange::Words(Question::Message, "You said five days. Please answer.".into())],
    );
    assert_eq!(story.presses_send(chase), thread);
    story.the_phone_looks();
    assert_eq!(story.world.council.read(chase).unwrap().thread, thread);
    assert_eq!(story.stands(thread), ClockStands::VeryLate);

    // Two days later somebody answers.
    story.it_is(date(2027, 1, 7).at(11, 0, 0, 0));
    story.world.council.reply(chase, "Sorry, Kay. Amina is your adviser from today.").unwrap();
    story.world.tick(HOURS_LATER);
    story.the_phone_looks();
    let view = story.sees(thread);
    assert_eq!((view.state, view.clock.unwrap().stands), (State::Answered, ClockStands::Answered));
    assert!(view.can.contains(&NextStep::DidItHelp) && !view.can.contains(&NextStep::Chase));

    // It sort of helped, and she says so.
    let helped = story.writes(
        Start { thread: Some(thread), ..Start::of(Way::DidItHelp) },
        vec![
            DraftChange::Picked(Question::Helped, vec![Choice::SortOf]),
            DraftChange::Words(Question::Why, "I still do not know about March.".into()),
        ],
    );
    story.presses_send(helped);
    story.the_phone_looks();
    let said = story.world.council.read(helped).unwrap().content.into_letter();
    assert!(said.picked(Question::Helped, Choice::SortOf));

    // All of it stands in one conversation, each thing on its day.
    let view = story.sees(thread);
    assert_eq!(view.more.iter().map(|more| more.id).collect::<Vec<_>>(), [chase, helped]);
    let days: Vec<_> = view.timeline.iter().map(the_day_of).collect();
    assert_eq!((days[0], days[1]), (date(2026, 12, 22), date(2026, 12, 23)));
    assert_eq!(days.last(), Some(&date(2027, 1, 7)));
    assert!(days.is_sorted());

    // Whoever trusts the council's root alone can check what she asked for, and when they had it.
    let shown: ProofView = story.asks(ask::Proof { id: letter });
    assert_eq!(london_date(shown.received_at.0), date(2026, 12, 23));
    let evidence = Evidence::find_in(&shown.block.unwrap()).unwrap();
    let proven = evidence.verify(&story.world.invite.root).unwrap();
    assert_eq!((proven.submission, proven.team.as_str()), (letter, "The leaving care team"));
    assert_eq!(proven.received_at, shown.received_at);
    assert_eq!(london_date(proven.body.written_at.0), date(2026, 12, 22));
    let asked = proven.body.content.into_letter();
    assert_eq!(asked.words(Question::TellMore), "I have to leave my flat in March.");
    assert!(asked.rests_on[0].section.as_ref().unwrap().contains("23CZB"));
}

//! Is the pledge upheld? What is answered stays here, and what is shared can be counted and not be
//! tied to anybody.
#![allow(clippy::unwrap_used)]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead as _, BufReader, Write as _},
    net::TcpListener,
    sync::mpsc,
    thread,
};

use serde_json::json;
use support::{
    Authority, Phone, answer,
    packs::{DAY, bytes_of, local_pack, release, words},
    pin, problem, rows, secret,
};
use upheld_engine::{
    host::{Transport as _, native::HttpTransport},
    pack::{EntryId, Pack},
    protocol::{Checkin, Choice, ProblemCode},
    requests::{
        ConsultationView, Deletion, PledgeCheckView, PromiseCheck, Refusal, Sharing, State, ask,
    },
    stores::Store,
    sync::{Call, HOUR, Heard, MINUTE, Method, Next, SECOND, Ticket},
};

const PIN: &str = "250719";
const VAULT: Store = Store::FIRST_VAULT;
const LOVE: &str = "promise-love";
const BUSES: &str = "anyshire-consultation-buses";
const COUNCIL_PROMISE: &str = "anyshire-promise-listen";

/// A call as it was made.
struct Made {
    at: i64,
    url: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Made {
    fn is_checkin(&self) -> bool {
        self.url.contains("/v1/checkins/")
    }
    fn id(&self) -> &str {
        self.url.rsplit('/').next().unwrap()
    }
}

/// A phone, its authority, and what passed between them.
struct World {
    phone: Phone,
    authority: Authority,
    made: Vec<Made>,
    /// What a check-in is answered with.
    answers: fn() -> Heard,
}

fn taken() -> Heard {
    answer(202, "", "")
}

impl World {
    fn new() -> Self {
        let mut authority = Authority::new();
        authority.pack = Some(local_pack());
        let bytes = bytes_of(&published());
        Pack::from_bytes(&bytes).unwrap();
        authority.shelf.publish(&release(1, &bytes), bytes);
        let mut world = Self { phone: Phone::new(), authority, made: vec![], answers: taken };
        world.phone.join(&mut world.authority);
        world
    }

    fn steady(&self) -> i64 {
        self.phone.clock.1.get()
    }

    /// Lets so much time go by, with the host doing what it is told.
    fn live(&mut self, millis: i64) {
        let end = self.steady() + millis;
        while self.steady() < end {
            match self.phone.engine().next_step() {
                Next::Calls(calls) => self.make(calls),
                Next::Again => {}
                Next::Wait(millis) => self.sleep(millis.min(end - self.steady())),
                Next::Rest => self.sleep(end - self.steady()),
            }
        }
    }

    fn sleep(&self, millis: i64) {
        assert!(millis > 0, "it would turn round and round");
        self.phone.clock.advance(millis);
    }

    fn make(&mut self, calls: Vec<(Ticket, Call)>) {
        for (ticket, call) in calls {
            let heard = self.hear(call);
            self.phone.clock.advance(200);
            self.phone.engine().heard(vec![(ticket, heard)]);
        }
    }

    /// The same for calls made one by one.
    fn hear(&mut self, call: Call) -> Heard {
        let is_checkin = call.url.contains("/v1/checkins/");
        let heard = if is_checkin { (self.answers)() } else { self.authority.answer(&call) };
        let Call { method, url, headers, body, .. } = call;
        assert!(!is_checkin || method == Method::Put);
        self.made.push(Made { at: self.steady(), url, headers, body });
        heard
    }

    fn checkins(&self) -> Vec<&Made> {
        self.made.iter().filter(|made| made.is_checkin()).collect()
    }

    fn view(&mut self) -> PledgeCheckView {
        self.phone.ask(ask::PledgeCheck {}).unwrap()
    }

    fn promise(&mut self, id: &str) -> PromiseCheck {
        let mut promises = self.view().promises.into_iter();
        promises.find(|check| check.promise.id.as_str() == id).unwrap()
    }

    fn sharing(&mut self, id: &str) -> Sharing {
        self.promise(id).answers[0].sharing
    }

    fn answer(&mut self, id: &str, answer: Choice, why: &str) -> Result<(), Refusal> {
        self.phone.ask(ask::AnswerPromise { entry: entry(id), answer, why: why.into() })
    }

    fn share(&mut self, id: &str, share: bool) -> Result<(), Refusal> {
        self.phone.ask(ask::SharePromise { entry: entry(id), share })
    }

    fn answer_and_share(&mut self, id: &str) {
        self.answer(id, Choice::No, "My words").unwrap();
        self.share(id, true).unwrap();
    }

    fn buses(&mut self) -> ConsultationView {
        let asked = self.view().consultations.into_iter();
        asked.into_iter().find(|one| one.consultation.id.as_str() == BUSES).unwrap()
    }

    fn answer_buses(&mut self, answers: &[(&str, &str)], share: bool) -> Result<(), Refusal> {
        let answers = answers.iter().map(|(q, a)| ((*q).to_owned(), (*a).to_owned())).collect();
        self.phone.ask(ask::AnswerConsultation { id: BUSES.into(), answers, share })
    }

    /// When each answer that waits goes, and until when it is tried.
    fn moments(&self) -> Vec<(i64, i64)> {
        let mailbox = self.phone.peek(Store::Mailbox, "").unwrap();
        let mut statement = mailbox.prepare("SELECT due_at, until FROM checkin").unwrap();
        let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        found.map(Result::unwrap).collect()
    }

    fn due_in(&self) -> i64 {
        self.moments().iter().map(|(due, _)| due - self.phone.clock.0.get()).min().unwrap()
    }

    /// Nobody opens the app until an answer is due, and for a moment more.
    fn closed_until_due(&mut self) {
        self.phone.clock.advance(self.due_in());
        self.phone.restart();
    }

    fn waiting(&self) -> u32 {
        rows(&self.phone.peek(Store::Mailbox, "").unwrap(), "checkin")
    }
}

fn entry(id: &str) -> EntryId {
    id.parse().unwrap()
}

/// A council's pack with figures and consultations.
fn published() -> serde_json::Value {
    let mut pack = words(1);
    let figures = |quarter: &str, on: &str, yes: u32| {
        json!({"quarter": quarter, "made_on": on, "note": "Made up.",
               "about": [{"about": LOVE, "yes": yes, "no": 10}, {"about": COUNCIL_PROMISE}]})
    };
    pack["figures"] =
        json!([figures("April to June", "2026-07-06", 40), figures("July", "2026-10-12", 45)]);
    let said = |id: &str, on: &str| {
        json!({"id": id, "you_said": "It is slow.", "we_did": "We ring sooner.", "on": on,
               "picture": "ear"})
    };
    pack["you_said"] = json!([said("older", "2026-01-02"), said("newer", "2026-03-04")]);
    let question = |id: &str, choices: [&str; 2]| {
        let choices = choices.map(|id| json!({"id": id, "words": id}));
        json!({"id": id, "title": "What do you think?", "choices": choices})
    };
    let asks = |id: &str, opens: &str, closes: &str| {
        json!({"id": id, "title": "Your bus pass", "about": "It may change.", "opens": opens,
               "closes": closes, "easy_read": [{"text": "Tell us."}], "what_happens_next": "We count.", "questions": [
            question("often", ["most_days", "never"]),
            question("until", ["at_25", "at_30"]),
            question("trains", ["yes", "no"]),
        ]})
    };
    pack["consultations"] = json!([
        asks(BUSES, "2026-11-02", "2026-12-24"),
        asks("anyshire-consultation-closed", "2026-01-01", "2026-11-20"),
        asks("anyshire-consultation-later", "2026-11-23", "2027-01-01"),
    ]);
    pack
}

const THREE: [(&str, &str); 3] = [("often", "never"), ("until", "not_sure"), ("trains", "yes")];

#[test]
fn promises_stand_with_what_was_answered_and_what_the_council_published() {
    let mut world = World::new();
    let view = world.view();
    let ids: Vec<_> = view.promises.iter().map(|check| check.promise.id.as_str()).collect();
    let national = ids.iter().position(|id| *id == LOVE).unwrap();
    let local = ids.iter().position(|id| *id == COUNCIL_PROMISE).unwrap();
    assert!(national < local, "the council's own come after the pledge's: {ids:?}");
    assert!(view.can_share);
    let figures: Vec<_> = view.figures.iter().map(|it| (&*it.quarter, it.about[0].yes)).collect();
    assert_eq!(figures, [("July", Some(45)), ("April to June", Some(40))], "newest first");
    assert_eq!(view.figures[0].about[1].yes, None, "too few to tell");
    let said: Vec<_> = view.you_said.iter().map(|said| said.id.as_str()).collect();
    assert_eq!(said, ["newer", "older"]);
    let asked = view.consultations.iter().map(|it| (it.consultation.id.as_str(), it.open));
    let asked: Vec<_> = asked.collect();
    assert_eq!(asked, [(BUSES, true), ("anyshire-consultation-closed", false)]);
    // The 23rd begins in London an hour and a half from now.
    world.phone.clock.advance(DAY + 2 * HOUR);
    assert_eq!(world.view().consultations.len(), 3);
}

#[test]
fn an_answer_of_the_same_day_is_replaced_and_earlier_days_stay() {
    let mut world = World::new();
    world.answer(LOVE, Choice::No, "kanarienvogel").unwrap();
    world.answer(LOVE, Choice::SortOf, "It got better").unwrap();
    assert!(!world.phone.holds(VAULT, "", "kanarienvogel"));
    world.phone.clock.advance(2 * HOUR); // After midnight.
    world.answer(LOVE, Choice::Yes, "").unwrap();
    world.phone.restart();
    let answers = world.promise(LOVE).answers;
    let told: Vec<_> = answers.iter().map(|it| (it.answer, it.why.as_str())).collect();
    assert_eq!(told, [(Choice::Yes, ""), (Choice::SortOf, "It got better")]);

    world.share(LOVE, true).unwrap();
    world.answer(LOVE, Choice::No, "I thought again").unwrap();
    let sharing: Vec<_> = world.promise(LOVE).answers.iter().map(|it| it.sharing).collect();
    assert_eq!(sharing, [Sharing::No, Sharing::Waiting, Sharing::No]);
    // What waits still is taken back when the newer one is shared: nobody counts twice.
    world.share(LOVE, true).unwrap();
    let sharing: Vec<_> = world.promise(LOVE).answers.iter().map(|it| it.sharing).collect();
    assert_eq!(sharing, [Sharing::Waiting, Sharing::No, Sharing::No]);
    assert_eq!(world.waiting(), 1);
}

#[test]
fn only_what_is_asked_can_be_answered() {
    let mut world = World::new();
    assert_eq!(world.answer("right-to-nothing", Choice::Yes, ""), Err(Refusal::NotFound));
    assert_eq!(world.answer(LOVE, Choice::Under16, ""), Err(Refusal::Unexpected));
    let long = "a".repeat(4001);
    let too_long = Err(Refusal::NoteTooLong { limit: 4000 });
    assert_eq!(world.answer(LOVE, Choice::Yes, &long), too_long);
    assert_eq!(world.share(LOVE, true), Err(Refusal::NotFound), "nothing was answered");
    for wrong in [("often", "sometimes"), ("what", "yes")] {
        assert_eq!(world.answer_buses(&[wrong], false), Err(Refusal::NotFound));
    }
    for (id, share) in
        [("anyshire-consultation-later", false), ("anyshire-consultation-closed", true)]
    {
        let ask = ask::AnswerConsultation { id: id.into(), answers: BTreeMap::new(), share };
        assert_eq!(world.phone.ask(ask), Err(Refusal::NotFound), "{id}");
    }
}

#[test]
fn nothing_is_shared_without_an_authority() {
    let mut phone = Phone::new();
    let answer = Choice::Yes;
    phone.ask(ask::AnswerPromise { entry: entry(LOVE), answer, why: String::new() }).unwrap();
    let view = phone.ask(ask::PledgeCheck {}).unwrap();
    assert!(!view.can_share && view.figures.is_empty() && view.consultations.is_empty());
    let share = ask::SharePromise { entry: entry(LOVE), share: true };
    assert_eq!(phone.ask(share), Err(Refusal::NoAuthority));
    assert_eq!(phone.ask(ask::PledgeCheck {}).unwrap().promises.len(), view.promises.len());
}

#[test]
fn an_answer_goes_once_by_itself_and_tells_nothing_of_whose_it_is() {
    let mut world = World::new();
    world.phone.write("Something else", world.authority.team);
    world.answer_and_share(LOVE);
    let shared_at = world.steady();
    assert_eq!(world.sharing(LOVE), Sharing::Waiting);
    world.live(HOUR - MINUTE);
    assert!(world.checkins().is_empty(), "none goes in the first hour");
    world.closed_until_due();
    world.live(20 * MINUTE);

    let [checkin] = world.checkins()[..] else { panic!("once") };
    let delay = checkin.at - shared_at;
    assert!((HOUR..=48 * HOUR + 20 * MINUTE).contains(&delay), "{delay}");
    assert_eq!(checkin.headers, [("content-type", "application/json".to_owned())]);
    let said: Checkin = serde_json::from_slice(&checkin.body).unwrap();
    assert_eq!(said, Checkin::Promise { entry: LOVE.into(), answer: Choice::No });

    let device = world.authority.devices[0].to_string();
    let whole = format!("{} {}", checkin.url, String::from_utf8_lossy(&checkin.body));
    assert!(!whole.contains(&device) && !whole.contains("My words"), "{whole}");
    let id = checkin.id().to_owned();
    for other in world.made.iter().filter(|made| !made.is_checkin()) {
        let headers: String = other.headers.iter().map(|(_, value)| value.as_str()).collect();
        let body = String::from_utf8_lossy(&other.body);
        assert!(![&other.url, &headers, &*body].iter().any(|part| part.contains(&id)));
    }
    assert_eq!(world.sharing(LOVE), Sharing::Gone);
    assert_eq!(world.share(LOVE, false), Err(Refusal::AlreadyLeft));
    assert_eq!(world.share(LOVE, true), Ok(()), "it is shared, and not twice");
    assert_eq!(world.waiting(), 0);
}

#[test]
fn answers_shared_together_cannot_be_tied_together() {
    let mut world = World::new();
    let promises = world.view().promises;
    for check in &promises {
        world.answer_and_share(check.promise.id.as_str());
    }
    world.answer_buses(&THREE, true).unwrap();
    let shared_at = world.phone.clock.0.get();
    let count = promises.len() + THREE.len();

    let moments = world.moments();
    let columns = tables_say(&world.phone);
    assert_eq!(columns, ["id", "body", "due_at", "until", "attempts"]);
    let due: BTreeSet<_> = moments.iter().map(|(due, _)| due - shared_at).collect();
    let until: BTreeSet<_> = moments.iter().map(|(_, until)| until).collect();
    assert_eq!((due.len(), until.len()), (count, count), "each has moments of its own");
    assert!(due.iter().all(|delay| (HOUR..=48 * HOUR).contains(delay)), "{due:?}");
    assert!(until.iter().all(|until| **until <= shared_at + 30 * DAY));

    // All of them are due when the app is opened again.
    world.phone.clock.advance(3 * DAY);
    world.phone.restart();
    world.live(2 * DAY);
    let gone = world.checkins();
    let ids: BTreeSet<_> = gone.iter().map(|made| made.id()).collect();
    assert_eq!((gone.len(), ids.len()), (count, count));
    for pair in gone.windows(2) {
        assert!(pair[1].at - pair[0].at >= 10 * MINUTE, "never two at a time");
    }
    let gaps: BTreeSet<_> = gone.windows(2).map(|pair| pair[1].at - pair[0].at).collect();
    assert!(gaps.len() > count / 2, "nor in step: {gaps:?}");
    let said: BTreeSet<_> = gone.iter().map(|made| made.body.clone()).collect();
    assert_eq!(said.len(), count, "the answers to one consultation go by themselves as well");
    assert_eq!(world.buses().sharing, Sharing::Gone);
}

fn tables_say(phone: &Phone) -> Vec<String> {
    let mailbox = phone.peek(Store::Mailbox, "").unwrap();
    let statement = mailbox.prepare("SELECT * FROM checkin").unwrap();
    statement.column_names().into_iter().map(str::to_owned).collect()
}

#[test]
fn around_an_answer_nothing_else_is_said() {
    let mut world = World::new();
    // While something may still be answered, there is a call every half minute.
    world.phone.write("Is anybody there?", world.authority.team);
    world.live(MINUTE);
    world.answer_and_share(LOVE);
    for run in 0..5 {
        if run % 2 == 0 {
            world.closed_until_due();
        } else {
            // Open all the while, with calls up to the moment it is due.
            world.phone.clock.advance(world.due_in() - 50 * SECOND);
        }
        world.live(20 * MINUTE);
        assert_eq!(world.checkins().len(), run + 1);
        world.phone.clock.advance(DAY);
        world.answer_and_share(LOVE);
    }
    let mut least = i64::MAX;
    for checkin in world.checkins() {
        let others = world.made.iter().filter(|made| !made.is_checkin());
        least = least.min(others.map(|made| (made.at - checkin.at).abs()).min().unwrap());
    }
    assert!((30 * SECOND..300 * SECOND).contains(&least), "{least}");
}

#[test]
fn news_are_fetched_as_soon_as_somebody_asks_for_them() {
    let mut world = World::new();
    world.phone.write("Is anybody there?", world.authority.team);
    world.live(MINUTE);
    world.answer_and_share(LOVE);
    world.phone.clock.advance(world.due_in());
    world.live(2 * SECOND);
    let before = world.made.len();
    world.live(10 * SECOND);
    assert_eq!(world.made.len(), before, "all is silent");
    world.phone.ask(ask::CheckNow {}).unwrap();
    world.live(SECOND);
    assert!(world.made[before..].iter().any(|made| made.url.contains("/v1/events")));
    world.live(HOUR);
    assert_eq!(world.checkins().len(), 1);
}

#[test]
fn a_message_never_waits_for_an_answer_that_is_shared() {
    let mut world = World::new();
    world.answer_and_share(LOVE);
    world.phone.clock.advance(world.due_in());
    // In the silence before it.
    world.live(2 * SECOND);
    let (first, _) = world.phone.write("Before", world.authority.team);
    world.live(SECOND);
    assert_eq!(world.phone.state(first), State::Delivered);
    // While it is on its way.
    let late = world.steady() + HOUR;
    let (ticket, call) = loop {
        assert!(world.steady() < late, "it is due");
        match world.phone.engine().next_step() {
            Next::Calls(mut calls) if calls[0].1.url.contains("/v1/checkins/") => {
                break calls.remove(0);
            }
            Next::Calls(calls) => world.make(calls),
            Next::Wait(millis) => world.sleep(millis),
            Next::Again => {}
            Next::Rest => panic!("it is due"),
        }
    };
    let (second, _) = world.phone.write("Meanwhile", world.authority.team);
    let calls = world.phone.step();
    assert!(calls.iter().any(|(_, call)| call.url.contains("/v1/submissions/")));
    world.make(calls);
    assert_eq!(world.phone.state(second), State::Delivered);
    // In the silence after it.
    let heard = world.hear(call);
    world.phone.engine().heard(vec![(ticket, heard)]);
    let (third, _) = world.phone.write("After", world.authority.team);
    world.live(SECOND);
    assert_eq!(world.phone.state(third), State::Delivered);
    assert_eq!((world.checkins().len(), world.sharing(LOVE)), (1, Sharing::Gone));
}

#[test]
fn as_long_as_a_message_cannot_be_delivered_no_answer_goes() {
    let mut world = World::new();
    world.answer_and_share(LOVE);
    world.phone.write("Hello?", world.authority.team);
    world.phone.clock.advance(3 * DAY);
    for _ in 0..20 {
        for (ticket, call) in world.phone.step() {
            assert!(!call.url.contains("/v1/checkins/"));
            world.phone.engine().heard(vec![(ticket, Heard::NoConnection)]);
        }
        world.phone.clock.advance(HOUR);
    }
    world.live(HOUR);
    assert_eq!(world.checkins().len(), 1, "it goes once the message has");
}

#[test]
fn a_restart_changes_nothing_of_when_it_goes() {
    let mut world = World::new();
    world.answer_and_share(LOVE);
    let moments = world.moments();
    for _ in 0..3 {
        world.phone.restart();
        world.live(5 * MINUTE);
        assert_eq!(world.moments(), moments);
    }
    let due_in = world.due_in();
    world.live(due_in - SECOND);
    assert!(world.checkins().is_empty());
    world.live(11 * MINUTE);
    assert_eq!(world.checkins().len(), 1);
}

#[test]
fn a_clock_that_is_set_back_or_forward_loses_nothing_and_hurries_nothing() {
    let mut world = World::new();
    world.answer_and_share(LOVE);
    world.answer_and_share("promise-respect");
    let year = 365 * DAY;
    world.phone.clock.0.set(world.phone.clock.0.get() - year);
    world.live(MINUTE);
    assert!(world.checkins().is_empty());
    for (due, until) in world.moments() {
        let now = world.phone.clock.0.get();
        assert!((HOUR - MINUTE..=48 * HOUR).contains(&(due - now)), "{}", due - now);
        assert!(until - now <= 30 * DAY);
    }
    world.phone.clock.0.set(world.phone.clock.0.get() + 2 * year);
    world.live(29 * SECOND);
    assert!(world.checkins().is_empty(), "not in the same moment as anything else");
    world.live(6 * MINUTE);
    assert_eq!(world.checkins().len(), 1, "not both at a time");
    world.live(2 * HOUR);
    assert_eq!(world.checkins().len(), 2);
}

#[test]
fn what_has_not_left_can_be_taken_back() {
    let mut world = World::new();
    world.answer_and_share(LOVE);
    world.share(LOVE, false).unwrap();
    assert_eq!((world.sharing(LOVE), world.waiting()), (Sharing::No, 0));
    assert!(!world.phone.home().deleting, "and the disk has forgotten it");
    world.live(49 * HOUR);
    assert!(world.checkins().is_empty());

    world.share(LOVE, true).unwrap();
    world.answers = || Heard::NoConnection;
    world.closed_until_due();
    world.live(10 * MINUTE);
    assert_eq!(world.checkins().len(), 1);
    assert_eq!(world.sharing(LOVE), Sharing::Waiting, "nothing left this phone");
    world.answers = || Heard::Cut;
    world.closed_until_due();
    world.live(10 * MINUTE);
    assert_eq!(world.checkins().len(), 2);
    assert_eq!(world.sharing(LOVE), Sharing::Gone, "it may have arrived");
    assert_eq!(world.share(LOVE, false), Err(Refusal::AlreadyLeft));
}

#[test]
fn it_is_tried_again_at_another_time_but_not_for_ever() {
    let mut world = World::new();
    let failures: [fn() -> Heard; 5] = [
        || answer(200, "text/html", "<html>Log in to our Wi-Fi</html>"),
        || answer(503, "", ""),
        || problem(ProblemCode::SlowDown),
        || Heard::Cut,
        || Heard::Redirected,
    ];
    world.answer_and_share(LOVE);
    let shared_at = world.steady();
    for tries in 0.. {
        world.closed_until_due();
        world.answers = failures[tries % failures.len()];
        world.live(20 * MINUTE);
        let made = world.checkins();
        assert_eq!((made.len(), made[0].id()), (tries + 1, made[tries].id()), "under one id");
        if world.waiting() == 0 {
            break;
        }
        assert!((0..=48 * HOUR).contains(&world.due_in()));
    }
    let last = world.checkins().last().unwrap().at - shared_at;
    assert!((26 * DAY..=31 * DAY).contains(&last), "{} days", last / DAY);
    assert_eq!(world.sharing(LOVE), Sharing::Gone);
}

#[test]
fn one_that_is_not_taken_is_not_tried_again() {
    let mut world = World::new();
    world.answer_and_share(LOVE);
    world.answers = || answer(404, "", "");
    world.closed_until_due();
    world.live(5 * DAY);
    assert_eq!((world.checkins().len(), world.waiting()), (1, 0));
    assert!(!world.phone.home().deleting);
}

#[test]
fn a_consultation_can_be_answered_anew_until_some_of_it_has_gone() {
    let mut world = World::new();
    world.answer_buses(&THREE[..1], true).unwrap();
    assert_eq!((world.buses().sharing, world.waiting()), (Sharing::Waiting, 1));
    world.answer_buses(&THREE, true).unwrap();
    assert_eq!(world.waiting(), 3);
    world.answer_buses(&THREE, false).unwrap();
    assert_eq!((world.buses().sharing, world.waiting()), (Sharing::No, 0));
    assert_eq!(world.buses().answers.len(), 3);
    world.answer_buses(&THREE, true).unwrap();
    world.closed_until_due();
    world.live(9 * MINUTE);
    let [gone] = world.checkins()[..] else { panic!("one by one") };
    let Checkin::Consultation { question, .. } = serde_json::from_slice(&gone.body).unwrap() else {
        panic!("an answer to a consultation")
    };
    assert_eq!(world.buses().sharing, Sharing::Gone);

    let without: Vec<_> = THREE.into_iter().filter(|(asked, _)| *asked != question).collect();
    assert_eq!(world.answer_buses(&without, true), Err(Refusal::AlreadyLeft));
    assert_eq!(world.waiting(), 2, "nothing is half done");
    world.answer_buses(&THREE, false).unwrap();
    assert_eq!(world.waiting(), 0, "the others need not go");
    world.answer_buses(&THREE, true).unwrap();
    assert_eq!(world.waiting(), 2, "what has gone does not go again");
}

#[test]
fn while_locked_nothing_is_told_and_what_is_shared_still_goes() {
    let mut world = World::new();
    world.answer_and_share(LOVE);
    world.phone.choose(pin(PIN), None).unwrap();
    world.phone.ask(ask::LockNow {}).unwrap();
    assert_eq!(world.phone.ask(ask::PledgeCheck {}).err(), Some(Refusal::Locked));
    assert_eq!(world.answer(LOVE, Choice::Yes, ""), Err(Refusal::Locked));
    assert_eq!(world.share(LOVE, false), Err(Refusal::Locked));
    assert_eq!(world.answer_buses(&THREE, true), Err(Refusal::Locked));
    world.closed_until_due();
    world.live(HOUR);
    assert_eq!(world.checkins().len(), 1);
    world.phone.ask(ask::Unlock { secret: secret(PIN) }).unwrap();
    assert_eq!(world.sharing(LOVE), Sharing::Gone);
}

#[test]
fn it_is_all_in_the_copy_also_when_the_promise_is_not_there_any_more() {
    let mut world = World::new();
    world.answer("anyshire-promise-only-1", Choice::No, "They never came").unwrap();
    let bytes = bytes_of(&words(2));
    world.authority.shelf.publish(&release(2, &bytes), bytes);
    world.phone.clock.advance(2 * DAY);
    world.phone.deliver_to(&mut world.authority);
    let view = world.view();
    assert!(view.promises.iter().all(|check| check.answers.is_empty()));
    let copy = world.phone.ask(ask::TakeCopy {}).unwrap();
    let [check] = &copy.pledge[..] else { panic!("one promise") };
    assert_eq!((&*check.promise.title, &*check.answers[0].why), ("Promise 2", "They never came"));
}

#[test]
fn deleting_and_clearing_leave_nothing_and_nothing_goes_any_more() {
    let ways: [fn(&mut Phone) -> Deletion; 3] = [
        |phone| phone.ask(ask::DeleteAll {}).unwrap(),
        |phone| phone.ask(ask::ClearPhone { still_send: true }).unwrap(),
        |phone| phone.ask(ask::ClearPhone { still_send: false }).unwrap(),
    ];
    for delete in ways {
        let mut world = World::new();
        world.answer_and_share(LOVE);
        world.answer_buses(&THREE, true).unwrap();
        assert_eq!(delete(&mut world.phone), Deletion::Done);
        assert_eq!(world.waiting(), 0);
        let view = world.view();
        assert!(view.promises.iter().all(|check| check.answers.is_empty()));
        assert!(view.consultations.iter().all(|one| one.answers.is_empty()));
        world.live(50 * HOUR);
        assert!(world.checkins().is_empty());
    }
}

#[test]
fn deleting_everything_touches_nothing_of_a_vault_that_was_put_by() {
    let mut world = World::new();
    world.answer_and_share(LOVE);
    world.phone.choose(pin(PIN), None).unwrap();
    world.phone.ask(ask::LockNow {}).unwrap();
    world.phone.ask(ask::StartAgain {}).unwrap();
    world.answer_and_share("promise-respect");
    assert_eq!(world.waiting(), 2);
    let _ = world.phone.ask(ask::DeleteAll {}).unwrap();
    assert_eq!(world.waiting(), 1);
    world.phone.ask(ask::BringBack { secret: secret(PIN) }).unwrap();
    assert_eq!(world.sharing(LOVE), Sharing::Waiting);
}

#[test]
fn an_answer_that_cannot_be_put_in_line_is_not_said_to_be_shared() {
    let mut world = World::new();
    world.answer(LOVE, Choice::No, "").unwrap();
    let held = world.phone.unwritable(Store::Mailbox, "");
    assert_eq!(world.share(LOVE, true), Err(Refusal::Store));
    assert_eq!(world.answer_buses(&THREE, true), Err(Refusal::Store));
    drop(held);
    assert_eq!(world.sharing(LOVE), Sharing::No);
    assert_eq!((world.buses().sharing, world.waiting()), (Sharing::No, 0));
    world.share(LOVE, true).unwrap();
    assert_eq!(world.sharing(LOVE), Sharing::Waiting);
}

/// A server that keeps every connection open; tells which of them each request came by.
fn keeping_connections() -> (String, mpsc::Receiver<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        for (number, stream) in listener.incoming().map(Result::unwrap).enumerate() {
            let tell = tell.clone();
            thread::spawn(move || {
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                while let Some(Ok(line)) = lines.next() {
                    if line.is_empty() {
                        tell.send(number).unwrap();
                        let answer = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
                        (&stream).write_all(answer).unwrap();
                    }
                }
            });
        }
    });
    (address, told)
}

#[test]
fn it_does_not_go_over_a_connection_by_which_this_phone_is_known() {
    let (address, told) = keeping_connections();
    let transport = HttpTransport::new().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let by = |headers: Vec<(&'static str, String)>| {
        let url = format!("{address}/v1/checkins/x");
        let call = Call { method: Method::Put, url, headers, body: vec![], most: 1000 };
        assert!(matches!(runtime.block_on(transport.call(call)), Heard::Answer(_)));
        // The connection is given back by a task of its own.
        runtime.block_on(tokio::task::yield_now());
        told.recv().unwrap()
    };
    let signed = || vec![("signature", "sig1=:AA==:".to_owned())];
    let known = by(signed());
    assert_eq!(by(signed()), known, "or this would prove nothing");
    let one = by(vec![]);
    let other = by(vec![]);
    assert_eq!(BTreeSet::from([known, one, other]).len(), 3);
    assert_eq!(by(signed()), known);
}

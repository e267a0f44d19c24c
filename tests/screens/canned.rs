//! Canned answers: what the pretend engine says.

use std::collections::BTreeMap;

use upheld_engine::{
    pack::{Kind, Status},
    protocol::{
        AttachmentId, Choice, ProblemCode, Question, SubmissionId, TeamId, ThreadId, Timestamp, Way,
    },
    requests::{
        Answer, AnswerView, AttachedCard, AttachmentState, AttachmentView, AuthorityView, Deletion,
        Delivery, Draft, DraftCard, DraftChange, DraftField, EngineStatus, Enrolment, EntryView,
        Guise, HomeView, LetterPart, LetterView, LockKind, LockView, Look, MessageCard,
        MessagesView, MyCopy, NewLock, PledgeView, ProofView, PutBy, Refusal, Request, SearchView,
        SettingChange, Settings, State, Step, TeamView, ThisPhoneView, ThreadView, TimelineStep,
        WhyParked, WhyWaiting, WhyWeak, Words,
    },
    ways::Page,
};

use crate::drawing::language;
use crate::library::{Library, entry_view};
use crate::own::Own;
use crate::said::Said;
use crate::shipped::told_in;

pub use crate::library::{card, entry_id};

pub const WRITTEN_AT: Timestamp = Timestamp(1_795_292_100_000); // Saturday 21 November 2026, 8:15 pm

/// A vault that was put by, behind a PIN.
pub const PUT_BY: PutBy = PutBy { at: WRITTEN_AT, kind: LockKind::Pin };

pub fn draft_id() -> SubmissionId {
    SubmissionId::from_bytes([1; 16])
}

pub fn thread_id() -> ThreadId {
    ThreadId::from_bytes([2; 16])
}

pub fn team_id() -> TeamId {
    TeamId::from_bytes([3; 16])
}

/// A draft of "something is wrong", with words at two of its questions.
pub fn draft() -> Draft {
    let mut draft = Draft {
        id: draft_id(),
        about: Some(entry_id("promise-love")),
        readers: vec![team_id()],
        keep: Some(true),
        ..Draft::default()
    };
    for (question, words) in [
        (Question::WhatHappened, "They said I cannot see my brother."),
        (Question::Wanted, "To see him."),
    ] {
        draft.apply(DraftChange::Words(question, words.into()));
    }
    draft
}

/// Empty drafts of a way, so that every page it may have is in one of them.
pub fn drafts_of(way: Way) -> Vec<Draft> {
    let with = |question, picked: &[Choice]| {
        let mut draft = Draft { way, answers: BTreeMap::new(), about: None, ..draft() };
        draft.apply(DraftChange::Picked(question, picked.to_vec()));
        draft
    };
    match way {
        Way::Advocate => vec![
            with(Question::HowToReach, &[Choice::Call]),
            with(Question::HowToReach, &[Choice::Email]),
        ],
        Way::Review => vec![
            with(Question::WordsOrPictures, &[Choice::InWords]),
            with(Question::WordsOrPictures, &[Choice::WithPictures]),
        ],
        _ => vec![with(Question::Safe, &[Choice::Unsafe]), with(Question::Safe, &[])],
    }
}

/// One sentence of a letter.
pub fn letter_part() -> LetterPart {
    LetterPart {
        name: upheld_engine::pack::LetterName::Support21To24,
        title: "I want help at 21 to 24".into(),
        says: "I am telling you that I want advice and support.".into(),
        note: "Asking is what starts the help.".into(),
        section: Some("section 23CZB of the Children Act 1989".into()),
        rests_on: Some(card("right-adviser", Kind::Right, Status::Law)),
        needs_review: true,
    }
}

/// A team that takes everything.
pub fn team(number: u8, name: &str, workers: &[Choice]) -> TeamView {
    TeamView {
        id: TeamId::from_bytes([number; 16]),
        name: name.into(),
        who: format!("who is in {name}"),
        hours: "Monday to Friday, 9am to 5pm".into(),
        takes: Vec::new(),
        workers: workers.to_vec(),
        answers_in: Some(5),
    }
}

/// A letter that says this.
pub fn letter(what_happened: &str) -> LetterView {
    LetterView {
        about: Some("More love".into()),
        answers: vec![said_at(Question::WhatHappened, "What happened?", what_happened)],
        ..LetterView::default()
    }
}

/// What was written at one question.
pub fn said_at(question: Question, asked: &str, words: &str) -> AnswerView {
    AnswerView { question, asked: asked.into(), words: words.into(), picked: vec![] }
}

pub fn delivery() -> Delivery {
    Delivery { busy: false, last_heard_at: None, trouble: None }
}

/// What needs no open vault.
const ANSWERED_WHILE_LOCKED: [&str; 23] = [
    "Translation",
    "Home",
    "Pledge",
    "Topics",
    "OneTopic",
    "OneEntry",
    "Search",
    "Glossary",
    "OneWord",
    "Help",
    "Council",
    "Packs",
    "GuideQuestions",
    "GuideOutcomes",
    "ReadSettings",
    "ChangeSetting",
    "CheckNow",
    "Unlock",
    "LockNow",
    "Away",
    "Here",
    "StartAgain",
    "DismissNotice",
];

/// What the pretend engine says.
#[derive(Clone)]
pub struct World {
    pub status: Option<EngineStatus>,
    pub lock: LockView,
    pub settings: Settings,
    /// What opens the lock.
    pub secret: &'static str,
    pub home: HomeView,
    pub pledge: PledgeView,
    pub entry: EntryView,
    pub library: Library,
    pub own: Own,
    pub said: Said,
    pub drafts: Vec<DraftCard>,
    pub draft: Draft,
    /// What the draft's letter says of the law.
    pub parts: Vec<LetterPart>,
    pub messages: MessagesView,
    pub thread: ThreadView,
    /// How far deleting comes at once.
    pub deletion: Deletion,
    pub put_by: Vec<PutBy>,
    pub copy: MyCopy,
    pub proof: ProofView,
    /// What is refused, by the name of the question.
    pub refused: BTreeMap<&'static str, Refusal>,
}

impl World {
    pub fn new() -> Self {
        let team = TeamView {
            id: team_id(),
            name: "Anyshire advocates".into(),
            who: "two advocates who do not work for the council".into(),
            hours: "Monday to Friday, 9am to 5pm".into(),
            takes: Vec::new(),
            workers: Vec::new(),
            answers_in: None,
        };
        let authority = AuthorityView {
            name: "Anyshire".into(),
            demonstration: true,
            teams: vec![team],
            answer_characters: 4000,
            expired: false,
            enrolment: Enrolment::Enrolled,
            attachments: 3,
            attachment_bytes: 10_000_000,
            advocate: None,
        };
        Self {
            status: Some(EngineStatus::Ready),
            lock: LockView { kind: LockKind::None, open: true, chosen: true },
            settings: Settings {
                hide_explained: true,
                look: Look { language: language(), ..Look::default() },
                ..Settings::default()
            },
            secret: "250719",
            home: HomeView {
                authority: Some(authority),
                joining: false,
                drafts: 1,
                waiting: 0,
                need_you: 0,
                unread: 0,
                late: 0,
                deleting: false,
                guise: Guise::default(),
                edition: 1,
                notices: vec![],
            },
            pledge: PledgeView {
                promises: vec![card("promise-love", Kind::Promise, Status::LocalPromise)],
                intentions: vec![card("intention-lead", Kind::Intention, Status::LocalPromise)],
                elements: vec![card("element-home", Kind::Element, Status::NationalExpectation)],
                expectations: vec![card(
                    "expectation-basics",
                    Kind::Expectation,
                    Status::NationalExpectation,
                )],
            },
            entry: entry_view(),
            library: Library::new(),
            own: Own::new(),
            said: Said::new(),
            drafts: vec![DraftCard {
                id: draft_id(),
                way: Way::SomethingIsWrong,
                beginning: "They said I cannot".into(),
                changed_at: WRITTEN_AT,
                page: Page::Question(Question::Wanted).to_string(),
            }],
            draft: draft(),
            parts: vec![],
            messages: MessagesView {
                messages: vec![],
                delivery: delivery(),
                attachments_waiting: 0,
            },
            thread: ThreadView {
                id: draft_id(),
                thread: thread_id(),
                way: Way::SomethingIsWrong,
                words: Words::Kept,
                letter: letter("They said I cannot see my brother."),
                more: vec![],
                to: "Anyshire advocates".into(),
                to_advocate: false,
                hours: "Monday to Friday, 9am to 5pm".into(),
                state: State::Waiting(WhyWaiting::NotTriedYet),
                received: false,
                clock: None,
                can: vec![],
                reference: "ABCD-1234".into(),
                timeline: vec![TimelineStep {
                    at: WRITTEN_AT,
                    what: Step::Saved { way: Way::SomethingIsWrong },
                }],
                attachments: vec![],
                can_take_back: true,
                next_try_at: None,
                delivery: delivery(),
            },
            deletion: Deletion::Done,
            put_by: vec![],
            copy: MyCopy {
                made_at: WRITTEN_AT,
                authority: Some("Anyshire".into()),
                drafts: vec![],
                saved: vec![],
                conversations: vec![],
                proofs: vec![],
                people: vec![],
                pledge: vec![],
            },
            proof: ProofView {
                id: draft_id(),
                authority: "Anyshire".into(),
                demonstration: true,
                received_at: WRITTEN_AT,
                reference: "ABCD-1234".into(),
                block: Some(
                    "-----BEGIN UPHELD PROOF-----\nabc+/=\n-----END UPHELD PROOF-----".into(),
                ),
                root: "the-root".into(),
            },
            refused: BTreeMap::new(),
        }
    }

    pub fn in_state(state: State) -> Self {
        let mut world = Self::new();
        let team = || "Anyshire advocates".to_owned();
        let step = |what| TimelineStep { at: WRITTEN_AT, what };
        if upheld_has_receipt(&state) {
            world.thread.timeline.push(step(Step::Delivered));
        }
        match state {
            State::Answered => {
                world.thread.timeline.push(step(Step::Opened { team: team() }));
                world.thread.timeline.push(step(Step::Answered {
                    team: team(),
                    from: "Sam".into(),
                    text: "We will help you see him.".into(),
                    readable: true,
                    asks: false,
                    outcome: None,
                }));
            }
            State::Closed => world.thread.timeline.push(step(Step::Closed { team: team() })),
            State::CannotOpen => world.thread.timeline.push(step(Step::CannotOpen)),
            _ => {}
        }
        let card = MessageCard {
            id: draft_id(),
            thread: thread_id(),
            messages: vec![draft_id()],
            way: Way::SomethingIsWrong,
            words: Words::Kept,
            beginning: "They said I cannot".into(),
            to: team(),
            to_advocate: false,
            written_at: WRITTEN_AT,
            state: state.clone(),
            clock: None,
            unread: 0,
            can_take_back: can_take_back(&state),
        };
        world.messages.messages.push(card);
        world.thread.can_take_back = can_take_back(&state);
        world.thread.received = upheld_has_receipt(&state);
        world.thread.state = state;
        world
    }

    /// Joined, and the council thinks this of the phone.
    pub fn known(enrolment: Enrolment) -> Self {
        let mut world = Self::new();
        if let Some(authority) = &mut world.home.authority {
            authority.enrolment = enrolment;
        }
        world
    }

    /// In this language.
    pub fn speaking(tag: &str) -> Self {
        let mut world = Self::new();
        world.settings.look.language = Some(tag.into());
        world
    }

    /// With a PIN, and shut or open.
    pub fn with_pin(open: bool) -> Self {
        let mut world = Self::new();
        world.lock = LockView { kind: LockKind::Pin, open, chosen: true };
        world
    }

    /// Nobody has said yet whether they want a lock.
    pub fn first_time() -> Self {
        let mut world = Self::new();
        world.lock.chosen = false;
        world.settings.hide_explained = false;
        world
    }

    pub fn not_joined() -> Self {
        let mut world = Self::new();
        world.home.authority = None;
        world.draft.readers.clear();
        world
    }

    pub fn answer(&mut self, request: &Request) -> Result<Answer, Refusal> {
        let name = format!("{request:?}");
        let name = name.split('(').next().unwrap_or_default();
        if !self.lock.open && !ANSWERED_WHILE_LOCKED.contains(&name) {
            return Err(Refusal::Locked);
        }
        if let Some(refusal) = self.refused.get(name) {
            return Err(refusal.clone());
        }
        if let Some(answer) = self.own.answer(request, &self.entry) {
            return Ok(answer);
        }
        if let Some(answer) = self.said.answer(request) {
            return answer;
        }
        Ok(match request {
            Request::Home(_) if !self.lock.open => {
                let mut home = self.home.clone();
                (home.drafts, home.waiting, home.need_you, home.unread) = (0, 0, 0, 0);
                home.late = 0;
                Answer::Home(home)
            }
            Request::Home(_) => Answer::Home(self.home.clone()),
            Request::Pledge(_) => Answer::Pledge(self.pledge.clone()),
            Request::OneEntry(_) => Answer::OneEntry(self.entry.clone()),
            Request::Topics(_) => Answer::Topics(self.library.topics.clone()),
            Request::OneTopic(_) => Answer::OneTopic(self.library.topic.clone()),
            Request::Search(ask) if ask.words.trim().is_empty() => {
                Answer::Search(SearchView::default())
            }
            Request::Search(_) => Answer::Search(self.library.found.clone()),
            Request::Glossary(_) => Answer::Glossary(self.library.words.clone()),
            Request::OneWord(_) => Answer::OneWord(self.library.word.clone()),
            Request::Translation(ask) => Answer::Translation(told_in(&ask.language)),
            Request::Council(_) => Answer::Council(self.library.council.clone()),
            Request::Packs(_) => Answer::Packs(self.library.packs.clone()),
            Request::Help(_) => Answer::Help(self.library.help.clone()),
            Request::Join(_) => {
                self.home.joining = true;
                Answer::Join(())
            }
            Request::NewDraft(ask) => {
                self.draft.way = ask.start.way;
                self.draft.answers.clone_from(&ask.start.answers);
                self.draft.about.clone_from(&ask.start.about);
                Answer::NewDraft(draft_id())
            }
            Request::LetterOf(_) => Answer::LetterOf(self.parts.clone()),
            Request::Drafts(_) => Answer::Drafts(self.drafts.clone()),
            Request::OneDraft(_) => Answer::OneDraft(self.draft.clone()),
            Request::SaveDraft(ask) => {
                self.draft.apply(ask.change.clone());
                Answer::SaveDraft(())
            }
            Request::DeleteDraft(_) => Answer::DeleteDraft(()),
            Request::UndeleteDraft(_) => Answer::UndeleteDraft(()),
            Request::Attach(_) => Answer::Attach(AttachmentId::from_bytes([4; 16])),
            Request::Detach(_) => Answer::Detach(()),
            Request::Submit(_) => Answer::Submit(thread_id()),
            Request::Messages(_) => Answer::Messages(self.messages.clone()),
            Request::OneThread(_) => Answer::OneThread(self.thread.clone()),
            Request::CheckNow(_) => Answer::CheckNow(()),
            Request::Retry(_) => Answer::Retry(()),
            Request::TakeBack(_) => Answer::TakeBack(draft_id()),
            Request::DismissNotice(_) => Answer::DismissNotice(()),
            Request::Unlock(ask) if ask.secret.expose() == self.secret => {
                self.lock.open = true;
                Answer::Unlock(())
            }
            Request::Unlock(_) => return Err(Refusal::WrongSecret { wait_millis: 0 }),
            Request::LockNow(_) => {
                self.lock.open = self.lock.kind == LockKind::None;
                Answer::LockNow(())
            }
            Request::Away(_) => Answer::Away(()),
            Request::Here(_) => Answer::Here(()),
            Request::SuggestWords(_) => {
                Answer::SuggestWords(["apple", "river", "garden"].map(str::to_owned).to_vec())
            }
            Request::ChooseLock(ask) => {
                let known = ask.current.as_ref().is_some_and(|it| it.expose() == self.secret);
                if self.lock.kind != LockKind::None && !known {
                    return Err(Refusal::WrongSecret { wait_millis: 0 });
                }
                let kind = match ask.new {
                    NewLock::None => LockKind::None,
                    NewLock::Pin(_) => LockKind::Pin,
                    NewLock::Words(_) => LockKind::Words,
                };
                self.lock = LockView { kind, open: true, chosen: true };
                Answer::ChooseLock(())
            }
            Request::StartAgain(_) => {
                self.lock = LockView { kind: LockKind::None, open: true, chosen: true };
                Answer::StartAgain(())
            }
            Request::BringBack(_) => Answer::BringBack(()),
            Request::ThisPhone(_) => Answer::ThisPhone(ThisPhoneView {
                settings: self.settings.clone(),
                drafts: self.home.drafts,
                messages: u32::try_from(self.messages.messages.len()).unwrap(),
                waiting: self.home.waiting,
                room: 1_500_000,
                put_by: self.put_by.clone(),
                deleting: self.home.deleting,
            }),
            Request::ReadSettings(_) => Answer::ReadSettings(self.settings.clone()),
            Request::ChangeSetting(ask) => {
                match ask.change.clone() {
                    SettingChange::Look(change) => self.settings.look.change(change),
                    SettingChange::WhenAway(when) => self.settings.when_away = when,
                    SettingChange::WhenIdle(when) => self.settings.when_idle = when,
                    SettingChange::KeepCopies(keep) => self.settings.keep_copies = Some(keep),
                    SettingChange::HideExplained => self.settings.hide_explained = true,
                    SettingChange::EasyRead(easy) => self.settings.easy_read = easy,
                }
                Answer::ChangeSetting(())
            }
            Request::DeleteMessage(_) => Answer::DeleteMessage(self.deletion),
            Request::DeleteAll(_) => Answer::DeleteAll(self.deletion),
            Request::ClearPhone(_) => Answer::ClearPhone(self.deletion),
            Request::TakeCopy(_) => Answer::TakeCopy(self.copy.clone()),
            Request::Proof(_) => Answer::Proof(self.proof.clone()),
            _ => return Err(Refusal::Unexpected),
        })
    }
}

pub fn upheld_has_receipt(state: &State) -> bool {
    !matches!(state, State::Waiting(_) | State::Sending | State::Parked(_))
}

fn can_take_back(state: &State) -> bool {
    matches!(state, State::Waiting(WhyWaiting::NotTriedYet) | State::Parked(_))
}

/// Something that goes with a message.
pub fn attachment(media_type: &str, state: AttachmentState) -> AttachmentView {
    let id = AttachmentId::from_bytes([5; 16]);
    let card = AttachedCard { id, media_type: media_type.into(), bytes: 3_000_000 };
    AttachmentView { card, state }
}

/// Every state, and every reason in it.
pub fn states() -> Vec<State> {
    let waiting = [
        WhyWaiting::NotTriedYet,
        WhyWaiting::NoConnection,
        WhyWaiting::WrongAnswer,
        WhyWaiting::AskedToWait,
        WhyWaiting::NewKeys,
        WhyWaiting::BehindAnother,
    ];
    let parked = [
        WhyParked::DifferentBytes,
        WhyParked::TooLarge,
        WhyParked::Refused(ProblemCode::BadSignature),
        WhyParked::Refused(ProblemCode::BadRequest),
    ];
    let rest = [
        State::Sending,
        State::Delivered,
        State::Opened,
        State::Asked,
        State::Answered,
        State::Closed,
        State::ClosedByMe,
        State::CannotOpen,
    ];
    waiting.map(State::Waiting).into_iter().chain(parked.map(State::Parked)).chain(rest).collect()
}

pub fn refusals() -> Vec<Refusal> {
    let fields = [
        DraftField::Question(Question::WhatHappened),
        DraftField::Question(Question::Wanted),
        DraftField::From,
        DraftField::Readers,
    ];
    let long = |field| Refusal::TooLong { field, characters: 4010, limit: 4000 };
    let plain = [
        Refusal::Full,
        Refusal::Store,
        Refusal::NotFound,
        Refusal::NoAuthority,
        Refusal::OnlyItsSubject,
        Refusal::NotAnInvite,
        Refusal::OtherAuthority,
        Refusal::AlreadyLeft,
        Refusal::NoteTooLong { limit: 2000 },
        Refusal::TooManyAttachments { limit: 3 },
        Refusal::AttachmentTooLarge { limit: 10_000_000 },
        Refusal::Locked,
        Refusal::WrongSecret { wait_millis: 0 },
        Refusal::WrongSecret { wait_millis: 300_000 },
        Refusal::WaitFirst { wait_millis: 300_000 },
        Refusal::Weak(WhyWeak::NotDigits),
        Refusal::Weak(WhyWeak::TooShort),
        Refusal::Weak(WhyWeak::TooPlain),
        Refusal::Weak(WhyWeak::NotThreeWords),
        Refusal::NoMemory,
        Refusal::Missing(DraftField::Keep),
        Refusal::Unexpected,
    ];
    // Of an answer that is too long the words are the same everywhere; the way leads to it.
    let long = [fields[0], DraftField::From].map(long);
    plain.into_iter().chain(fields.map(Refusal::Missing)).chain(long).collect()
}

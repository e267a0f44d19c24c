//! The screens, drawn with canned answers through a pretend engine: what they say in every state,
//! what they must never say, and that what is written is kept.

#![allow(clippy::unwrap_used)]

use std::{
    any::Any,
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    rc::Rc,
    sync::{Arc, Mutex},
    time::Duration,
};

use dioxus::{
    core::{AttributeValue, ElementId, Template, TemplateAttribute, TemplateNode, WriteMutations},
    history::{History, MemoryHistory},
    prelude::{Event, VirtualDom},
};
use dioxus_html::{
    Code, Key, Location, Modifiers, PlatformEventData, SerializedFormData,
    SerializedHtmlEventConverter, SerializedKeyboardData, SerializedMouseData, set_event_converter,
};
use futures::StreamExt;
use upheld::{
    app::{App, Line},
    route::{Page, Route},
};
use upheld_engine::{
    handle::line,
    pack::{Date, Entry, EntryId, Helpline, Kind, Source, Status},
    protocol::{ProblemCode, SubmissionId, TeamId, ThreadId, Timestamp},
    requests::{
        Answer, AuthorityView, Delivery, Draft, DraftCard, DraftChange, DraftField, EngineStatus,
        EntryCard, EntryView, HomeView, MessageCard, MessagesView, Notice, OpenFailure, PledgeView,
        Refusal, Request, State, Step, TeamView, ThreadView, TimelineStep, Update, WhyParked,
        WhyWaiting,
    },
};

// ---- Canned answers -------------------------------------------------------------------------

const WRITTEN_AT: Timestamp = Timestamp(1_795_292_100_000); // Saturday 21 November 2026, 8:15 pm

fn draft_id() -> SubmissionId {
    SubmissionId::from_bytes([1; 16])
}

fn thread_id() -> ThreadId {
    ThreadId::from_bytes([2; 16])
}

fn team_id() -> TeamId {
    TeamId::from_bytes([3; 16])
}

fn entry_id(name: &str) -> EntryId {
    name.parse().unwrap()
}

fn card(name: &str, kind: Kind, status: Status) -> EntryCard {
    EntryCard {
        id: entry_id(name),
        kind,
        status,
        number: 1,
        title: format!("Title of {name}"),
        picture: "love".into(),
    }
}

fn entry() -> Entry {
    let checked: Date = "2026-11-21".parse().unwrap();
    Entry {
        id: entry_id("promise-love"),
        kind: Kind::Promise,
        status: Status::LocalPromise,
        number: 1,
        key_words: Some("love".into()),
        title: "More love".into(),
        plain: "First plain words.\n\nSecond plain words.".into(),
        easy_read: "One easy line.\nAnother easy line.".into(),
        if_not: "You can tell someone.".into(),
        leads_to: vec![],
        lead_in: Some("We pledge to:".into()),
        original: "promote more **love** in care;".into(),
        source: "pledge-2019".into(),
        applies_to: vec![],
        picture: "love".into(),
        related: vec![],
        checked_on: checked,
        review_by: "2027-05-21".parse().unwrap(),
        needs_review: None,
    }
}

fn entry_view() -> EntryView {
    EntryView {
        entry: entry(),
        source: Source {
            id: "pledge-2019".into(),
            title: "Draft Pledge".into(),
            publisher: "The Conference".into(),
            published: "October 2019".into(),
            address: Some("www.example.com".into()),
            note: "A note about it.".into(),
        },
        related: vec![card("element-home", Kind::Element, Status::NationalExpectation)],
        past_review: false,
        before: None,
        after: Some(card("promise-respect", Kind::Promise, Status::LocalPromise)),
    }
}

fn delivery() -> Delivery {
    Delivery { busy: false, last_heard_at: None, trouble: None }
}

/// What the pretend engine says.
#[derive(Clone)]
struct World {
    status: Option<EngineStatus>,
    home: HomeView,
    pledge: PledgeView,
    entry: EntryView,
    helplines: Vec<Helpline>,
    drafts: Vec<DraftCard>,
    draft: Draft,
    messages: MessagesView,
    thread: ThreadView,
    /// What is refused, by the name of the question.
    refused: BTreeMap<&'static str, Refusal>,
}

impl World {
    fn new() -> Self {
        let team = TeamView {
            id: team_id(),
            name: "Anyshire advocates".into(),
            who: "two advocates who do not work for the council".into(),
            hours: "Monday to Friday, 9am to 5pm".into(),
        };
        let authority = AuthorityView {
            name: "Anyshire".into(),
            demonstration: true,
            teams: vec![team],
            answer_characters: 4000,
            expired: false,
        };
        Self {
            status: Some(EngineStatus::Ready),
            home: HomeView {
                authority: Some(authority),
                joining: false,
                drafts: 1,
                waiting: 0,
                need_you: 0,
                unread: 0,
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
            helplines: vec![Helpline {
                id: "help-at-hand".into(),
                name: "Help at Hand".into(),
                who_for: "Children in care.".into(),
                call: Some("0800 528 0731".into()),
                text: Some("85258".into()),
                hours: None,
                cost: Some("Free".into()),
                bill_note: None,
                note: None,
                seen_at: vec![],
                checked_on: "2026-11-21".parse().unwrap(),
                needs_review: Some("Check the hours.".into()),
            }],
            drafts: vec![DraftCard {
                id: draft_id(),
                beginning: "They said I cannot".into(),
                changed_at: WRITTEN_AT,
                page: Page::Wanted.to_string(),
            }],
            draft: Draft {
                id: draft_id(),
                what_happened: "They said I cannot see my brother.".into(),
                about: Some(entry_id("promise-love")),
                wanted: "To see him.".into(),
                recipient: Some(team_id()),
                from: String::new(),
                page: String::new(),
            },
            messages: MessagesView { messages: vec![], delivery: delivery() },
            thread: ThreadView {
                id: draft_id(),
                thread: thread_id(),
                what_happened: "They said I cannot see my brother.".into(),
                wanted: None,
                about: Some("More love".into()),
                from: None,
                to: "Anyshire advocates".into(),
                hours: "Monday to Friday, 9am to 5pm".into(),
                state: State::Waiting(WhyWaiting::NotTriedYet),
                reference: "ABCD-1234".into(),
                timeline: vec![TimelineStep { at: WRITTEN_AT, what: Step::Saved }],
                next_try_at: None,
                delivery: delivery(),
            },
            refused: BTreeMap::new(),
        }
    }

    fn in_state(state: State) -> Self {
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
                }));
            }
            State::Closed => world.thread.timeline.push(step(Step::Closed { team: team() })),
            State::CannotOpen => world.thread.timeline.push(step(Step::CannotOpen)),
            _ => {}
        }
        let card = MessageCard {
            id: draft_id(),
            thread: thread_id(),
            beginning: "They said I cannot".into(),
            to: team(),
            written_at: WRITTEN_AT,
            state: state.clone(),
            unread: 0,
        };
        world.messages.messages.push(card);
        world.thread.state = state;
        world
    }

    fn not_joined() -> Self {
        let mut world = Self::new();
        world.home.authority = None;
        world.draft.recipient = None;
        world
    }

    fn answer(&mut self, request: &Request) -> Result<Answer, Refusal> {
        let name = format!("{request:?}");
        let name = name.split('(').next().unwrap_or_default();
        if let Some(refusal) = self.refused.get(name) {
            return Err(refusal.clone());
        }
        Ok(match request {
            Request::Home(_) => Answer::Home(self.home.clone()),
            Request::Pledge(_) => Answer::Pledge(self.pledge.clone()),
            Request::OneEntry(_) => Answer::OneEntry(self.entry.clone()),
            Request::Search(_) => Answer::Search(self.pledge.promises.clone()),
            Request::Help(_) => Answer::Help(self.helplines.clone()),
            Request::Join(_) => {
                self.home.joining = true;
                Answer::Join(())
            }
            Request::NewDraft(_) => Answer::NewDraft(draft_id()),
            Request::Drafts(_) => Answer::Drafts(self.drafts.clone()),
            Request::OneDraft(_) => Answer::OneDraft(self.draft.clone()),
            Request::SaveDraft(ask) => {
                match ask.change.clone() {
                    DraftChange::WhatHappened(text) => self.draft.what_happened = text,
                    DraftChange::About(about) => self.draft.about = about,
                    DraftChange::Wanted(text) => self.draft.wanted = text,
                    DraftChange::Recipient(team) => self.draft.recipient = team,
                    DraftChange::From(name) => self.draft.from = name,
                    DraftChange::Page(page) => self.draft.page = page,
                }
                Answer::SaveDraft(())
            }
            Request::DeleteDraft(_) => Answer::DeleteDraft(()),
            Request::UndeleteDraft(_) => Answer::UndeleteDraft(()),
            Request::Submit(_) => Answer::Submit(thread_id()),
            Request::Messages(_) => Answer::Messages(self.messages.clone()),
            Request::OneThread(_) => Answer::OneThread(self.thread.clone()),
            Request::CheckNow(_) => Answer::CheckNow(()),
            Request::Retry(_) => Answer::Retry(()),
            Request::DismissNotice(_) => Answer::DismissNotice(()),
        })
    }
}

fn upheld_has_receipt(state: &State) -> bool {
    !matches!(state, State::Waiting(_) | State::Sending | State::Parked(_))
}

/// Every state, and every reason in it.
fn states() -> Vec<State> {
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
        State::Answered,
        State::Closed,
        State::CannotOpen,
    ];
    waiting.map(State::Waiting).into_iter().chain(parked.map(State::Parked)).chain(rest).collect()
}

fn refusals() -> Vec<Refusal> {
    let fields =
        [DraftField::WhatHappened, DraftField::Wanted, DraftField::From, DraftField::Recipient];
    let long = |field| Refusal::TooLong { field, characters: 4010, limit: 4000 };
    let plain = [
        Refusal::Full,
        Refusal::Store,
        Refusal::NotFound,
        Refusal::NoAuthority,
        Refusal::NotAnInvite,
        Refusal::OtherAuthority,
        Refusal::Unexpected,
    ];
    plain.into_iter().chain(fields.map(Refusal::Missing)).chain(fields.map(long)).collect()
}

// ---- A screen in a test ---------------------------------------------------------------------

/// Which element has which id, from what a renderer is told.
#[derive(Default)]
struct Ids {
    ids: BTreeMap<String, ElementId>,
    root: Option<&'static TemplateNode>,
}

impl Ids {
    fn note(&mut self, node: Option<&'static TemplateNode>, id: ElementId) {
        let Some(TemplateNode::Element { attrs, .. }) = node else { return };
        for attr in attrs.iter() {
            if let TemplateAttribute::Static { name: "id", value, .. } = attr {
                self.ids.insert((*value).to_owned(), id);
            }
        }
    }
}

impl WriteMutations for Ids {
    fn load_template(&mut self, template: Template, index: usize, id: ElementId) {
        self.root = template.roots.get(index);
        self.note(self.root, id);
    }
    fn assign_node_id(&mut self, path: &'static [u8], id: ElementId) {
        let mut node = self.root;
        for step in path {
            let Some(TemplateNode::Element { children, .. }) = node else { return };
            node = children.get(usize::from(*step));
        }
        self.note(node, id);
    }
    fn set_attribute(
        &mut self,
        name: &'static str,
        _: Option<&'static str>,
        value: &AttributeValue,
        id: ElementId,
    ) {
        if let ("id", AttributeValue::Text(value)) = (name, value) {
            self.ids.insert(value.clone(), id);
        }
    }
    fn append_children(&mut self, _: ElementId, _: usize) {}
    fn create_placeholder(&mut self, _: ElementId) {}
    fn create_text_node(&mut self, _: &str, _: ElementId) {}
    fn replace_node_with(&mut self, _: ElementId, _: usize) {}
    fn replace_placeholder_with_nodes(&mut self, _: &'static [u8], _: usize) {}
    fn insert_nodes_after(&mut self, _: ElementId, _: usize) {}
    fn insert_nodes_before(&mut self, _: ElementId, _: usize) {}
    fn set_node_text(&mut self, _: &str, _: ElementId) {}
    fn create_event_listener(&mut self, _: &'static str, _: ElementId) {}
    fn remove_event_listener(&mut self, _: &'static str, _: ElementId) {}
    fn remove_node(&mut self, _: ElementId) {}
    fn push_root(&mut self, _: ElementId) {}
}

/// The app on one screen, with a pretend engine behind it.
struct Shown {
    dom: VirtualDom,
    ids: Ids,
    history: Rc<MemoryHistory>,
    world: Arc<Mutex<World>>,
    asked: Arc<Mutex<Vec<Request>>>,
    tell: futures::channel::mpsc::UnboundedSender<Update>,
}

impl Shown {
    async fn at(route: &Route, world: World) -> Self {
        set_event_converter(Box::new(SerializedHtmlEventConverter));
        let (handle, updates, mut engine) = line();
        if let Some(status) = world.status {
            engine.updates.unbounded_send(Update::Status(status)).unwrap();
        }
        let world = Arc::new(Mutex::new(world));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let tell = engine.updates.clone();
        tokio::spawn({
            let (world, asked) = (world.clone(), asked.clone());
            async move {
                while let Some(question) = engine.questions.next().await {
                    let answer = world.lock().unwrap().answer(&question.request);
                    asked.lock().unwrap().push(question.request);
                    question.answer.send(answer).ok();
                }
            }
        });
        let history = Rc::new(MemoryHistory::with_initial_path(route.to_string()));
        let mut dom = VirtualDom::new(App)
            .with_root_context(Line::new(handle, updates))
            .with_root_context(history.clone() as Rc<dyn History>);
        let mut ids = Ids::default();
        dom.rebuild(&mut ids);
        let mut shown = Self { dom, ids, history, world, asked, tell };
        shown.settle().await;
        shown
    }

    /// Waits until nothing more happens.
    async fn settle(&mut self) {
        while tokio::time::timeout(Duration::from_millis(40), self.dom.wait_for_work())
            .await
            .is_ok()
        {
            self.dom.render_immediate(&mut self.ids);
        }
        self.dom.render_immediate(&mut self.ids);
    }

    fn html(&self) -> String {
        plain(&dioxus_ssr::render(&self.dom))
    }

    /// What a reader can read or hear, in one line.
    fn says(&self) -> String {
        said(&self.html())
    }

    async fn event(&mut self, id: &str, name: &str, data: Rc<dyn Any>) {
        assert!(
            self.html().contains(&format!("id=\"{id}\"")),
            "nothing on the screen has the id {id}"
        );
        let element =
            *self.ids.ids.get(id).unwrap_or_else(|| panic!("the id {id} was never drawn"));
        self.dom.runtime().handle_event(name, Event::new(data, true), element);
        self.settle().await;
    }

    async fn press(&mut self, id: &str) {
        let data = PlatformEventData::new(Box::<SerializedMouseData>::default());
        self.event(id, "click", Rc::new(data)).await;
    }

    fn type_fast(&mut self, id: &str, text: &str) {
        let element = self.ids.ids[id];
        for (end, letter) in text.char_indices() {
            let so_far = text[..end + letter.len_utf8()].to_owned();
            let data = PlatformEventData::new(Box::new(SerializedFormData::new(so_far, vec![])));
            self.dom.runtime().handle_event("input", Event::new(Rc::new(data), true), element);
        }
    }

    /// What a browser makes of a press of a form's button.
    async fn send_form(&mut self, form: &str) {
        let data = PlatformEventData::new(Box::new(SerializedFormData::new(String::new(), vec![])));
        self.event(form, "submit", Rc::new(data)).await;
    }

    async fn key(&mut self, key: Key) {
        let data = SerializedKeyboardData::new(
            key,
            Code::Unidentified,
            Location::Standard,
            false,
            Modifiers::empty(),
            false,
        );
        self.event("app", "keydown", Rc::new(PlatformEventData::new(Box::new(data)))).await;
    }

    fn route(&self) -> String {
        self.history.current_route()
    }

    fn saved(&self) -> Vec<DraftChange> {
        let asked = self.asked.lock().unwrap();
        let changes = asked.iter().filter_map(|request| match request {
            Request::SaveDraft(ask) => Some(ask.change.clone()),
            _ => None,
        });
        changes.collect()
    }

    fn was_asked(&self, name: &str) -> usize {
        let asked = self.asked.lock().unwrap();
        asked
            .iter()
            .filter(|request| format!("{request:?}").starts_with(&format!("{name}(")))
            .count()
    }
}

/// Without the marks that keep directions apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// The text and the labels of HTML.
fn said(html: &str) -> String {
    let mut said = String::new();
    for (place, part) in html.split('<').enumerate() {
        let (tag, text) =
            if place == 0 { ("", part) } else { part.split_once('>').unwrap_or((part, "")) };
        for label in ["aria-label=\"", "placeholder=\"", "title=\"", "alt=\""] {
            if let Some((_, rest)) = tag.split_once(label) {
                said.push_str(rest.split('"').next().unwrap_or_default());
                said.push(' ');
            }
        }
        said.push_str(text);
        if !text.is_empty() && !text.ends_with(' ') {
            said.push(' ');
        }
    }
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text says that something was sent, besides the two ways of saying that it was not.
fn says_sent(text: &str) -> bool {
    let text = text.to_lowercase().replace("not sent yet", "").replace("could not be sent", "");
    text.split(|c: char| !c.is_alphabetic()).any(|word| word == "sent")
}

fn page(page: Page) -> Route {
    Route::SpeakUpPage { draft: draft_id(), page, change: false }
}

fn every_page() -> Vec<Route> {
    Page::ALL.map(page).to_vec()
}

fn every_route() -> Vec<Route> {
    let mut routes = vec![
        Route::Home {},
        Route::MyPledge {},
        Route::OnePromise { id: entry_id("promise-love") },
        Route::SpeakUp {},
        Route::MyMessages {},
        Route::OneThread { thread: thread_id() },
        Route::JustSaved { thread: thread_id() },
        Route::HelpNow {},
        Route::Connect {},
        Route::Elsewhere { rest: vec!["nowhere".into()] },
    ];
    routes.extend(every_page());
    routes
}

fn has_both_numbers(html: &str) -> bool {
    html.contains("href=\"tel:999\"") && html.contains("href=\"tel:08001111\"")
}

// ---- What screens must and must never say ---------------------------------------------------

#[test]
fn the_finder_of_sent_finds_it() {
    assert!(says_sent("It was Sent."));
    assert!(says_sent("Not sent yet. Now it is sent"));
    assert!(!says_sent("Not sent yet. It could not be sent. A presentation; consent"));
}

#[tokio::test]
async fn nothing_says_sent_without_a_receipt() {
    for state in states() {
        for route in every_route() {
            let mut world = World::in_state(state.clone());
            world.home.waiting = 2;
            world.home.need_you = 1;
            let shown = Shown::at(&route, world).await;
            let says = shown.says();
            if !upheld_has_receipt(&state) {
                assert!(!says_sent(&says), "{route:?} in {state:?} says: {says}");
            }
        }
    }
}

#[tokio::test]
async fn waiting_and_delivered_are_different_screens() {
    let route = Route::JustSaved { thread: thread_id() };
    for state in states() {
        let shown = Shown::at(&route, World::in_state(state.clone())).await;
        let (html, says) = (shown.html(), shown.says());
        let delivered = says.contains("The council’s computer has it");
        let waiting = says.contains("Saved on this phone") && !delivered;
        match state {
            State::Waiting(_) | State::Sending | State::Parked(_) => {
                assert!(waiting, "{state:?}: {says}");
                assert!(!says.contains("ABCD-1234"), "{state:?} shows a reference");
                assert!(!html.contains("panel there"), "{state:?} looks delivered");
            }
            State::CannotOpen => assert!(!delivered, "{says}"),
            _ => {
                assert!(delivered, "{state:?}: {says}");
                assert!(says.contains("ABCD-1234"));
                assert!(says.contains("Saturday 21 November 2026, 8:15 pm"));
                assert!(says.contains("Monday to Friday, 9am to 5pm"));
            }
        }
    }
}

#[tokio::test]
async fn the_waiting_screen_becomes_the_delivered_one_when_the_receipt_comes() {
    let waiting = World::in_state(State::Waiting(WhyWaiting::NoConnection));
    let mut shown = Shown::at(&Route::JustSaved { thread: thread_id() }, waiting).await;
    assert!(shown.says().contains("Not sent yet"));
    let arrived = World::in_state(State::Delivered);
    shown.world.lock().unwrap().thread = arrived.thread;
    shown.tell.unbounded_send(Update::Changed).unwrap();
    shown.settle().await;
    assert!(shown.says().contains("The council’s computer has it"));
    assert!(!shown.says().contains("Not sent yet"));
}

#[tokio::test]
async fn a_thread_shows_its_reference_only_with_a_receipt() {
    for state in states() {
        let shown =
            Shown::at(&Route::OneThread { thread: thread_id() }, World::in_state(state.clone()))
                .await;
        assert_eq!(shown.says().contains("ABCD-1234"), upheld_has_receipt(&state), "{state:?}");
    }
}

#[tokio::test]
async fn every_writing_waiting_and_failing_screen_has_999_and_childline() {
    let mut screens = every_page();
    screens.extend([
        Route::SpeakUp {},
        Route::MyMessages {},
        Route::OneThread { thread: thread_id() },
        Route::JustSaved { thread: thread_id() },
        Route::Connect {},
        Route::HelpNow {},
        Route::Elsewhere { rest: vec!["nowhere".into()] },
    ]);
    for route in &screens {
        for world in [World::new(), World::not_joined()] {
            let html = Shown::at(route, world).await.html();
            assert!(has_both_numbers(&html), "{route:?} lacks a number");
        }
    }
    for question in ["OneDraft", "OneThread", "Messages", "OneEntry"] {
        for route in every_route() {
            let mut world = World::new();
            world.refused.insert(question, Refusal::Store);
            let shown = Shown::at(&route, world).await;
            if shown.says().contains("could not save or find this") {
                assert!(has_both_numbers(&shown.html()), "{route:?} fails without a number");
            }
        }
    }
}

#[tokio::test]
async fn while_the_engine_is_not_ready_there_are_words_and_numbers() {
    let failures = [
        OpenFailure::NoStorage,
        OpenFailure::Full,
        OpenFailure::NewerVersion,
        OpenFailure::Key,
        OpenFailure::InUse,
        OpenFailure::Other,
    ];
    let standings =
        [EngineStatus::Opening, EngineStatus::InUseElsewhere, EngineStatus::MovedElsewhere];
    let mut seen = BTreeSet::new();
    for status in standings.into_iter().chain(failures.map(EngineStatus::Failed)) {
        for route in [Route::Home {}, page(Page::WhatHappened), Route::HelpNow {}] {
            let mut world = World::new();
            world.status = Some(status);
            let shown = Shown::at(&route, world).await;
            assert!(has_both_numbers(&shown.html()), "{status:?} at {route:?}");
            if route == (Route::Home {}) {
                assert!(seen.insert(shown.says()), "{status:?} says the same as another");
                let here = shown.html().contains("id=\"use-it-here\"");
                let elsewhere =
                    matches!(status, EngineStatus::InUseElsewhere | EngineStatus::MovedElsewhere);
                assert_eq!(here, elsewhere, "{status:?}");
            }
        }
    }
}

#[tokio::test]
async fn help_now_and_hide_are_in_the_same_place_on_every_screen() {
    for route in every_route() {
        let html = Shown::at(&route, World::new()).await.html();
        let top = html.split("</header>").next().unwrap();
        assert!(top.contains("help-now") && top.contains("id=\"hide\""), "{route:?}");
        assert_eq!(html.matches("<h1").count(), 1, "{route:?}");
        assert_eq!(html.matches("<main").count(), 1, "{route:?}");
        let ids: Vec<&str> = html
            .split(" id=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap_or_default())
            .collect();
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), different.len(), "{route:?} uses an id twice: {ids:?}");
        assert!(
            html.contains("This is only for trying out"),
            "{route:?} hides that it is a demonstration"
        );
        assert!(!html.contains("style=\""), "{route:?} has a style that the page's policy forbids");
    }
}

#[tokio::test]
async fn addresses_tell_nothing() {
    for route in every_route() {
        let html = Shown::at(&route, World::in_state(State::Answered)).await.html();
        for address in
            html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default())
        {
            let quiet =
                address == "/" || address.starts_with("tel:") || address.starts_with("sms:");
            assert!(quiet, "{route:?} links to {address}");
        }
    }
}

#[tokio::test]
async fn every_entry_shows_its_status_in_words() {
    let words = [
        (Status::Law, "This is the law"),
        (Status::LawNotYetInForce, "A new law that has not started"),
        (Status::Announced, "The government says it will do this"),
        (Status::Guidance, "Councils are told to do this"),
        (Status::NationalExpectation, "The government expects this. Not a law"),
        (Status::LocalPromise, "A promise, not a law"),
    ];
    assert_eq!(words.len(), Status::ALL.len());
    for (status, words) in words {
        let mut world = World::new();
        world.pledge.promises = vec![card("promise-love", Kind::Promise, status)];
        world.entry.entry.status = status;
        let list = Shown::at(&Route::MyPledge {}, world.clone()).await;
        assert!(list.says().contains(words), "{status:?} in the list");
        let one = Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, world).await;
        assert!(one.says().contains(words), "{status:?} on its own screen");
    }
}

#[tokio::test]
async fn one_promise_shows_plain_words_first_and_the_original_word_for_word() {
    let mut shown =
        Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, World::new()).await;
    let says = shown.says();
    assert!(says.find("First plain words.").unwrap() < says.find("promote more").unwrap());
    assert!(shown.html().contains("<strong>love</strong>"));
    assert!(
        says.contains("21 November 2026")
            && says.contains("Draft Pledge")
            && says.contains("Title of promise-respect")
    );
    assert!(!says.contains("Someone still has to check this"));
    shown.press("easy-read").await;
    assert!(
        shown.says().contains("Another easy line.") && !shown.says().contains("First plain words.")
    );

    let mut old = World::new();
    old.entry.past_review = true;
    let says = Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, old).await.says();
    assert!(says.contains("should have been checked again by 21 May 2027"));
    let mut doubtful = World::new();
    doubtful.entry.entry.needs_review = Some("why".into());
    let says =
        Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, doubtful).await.says();
    assert!(says.contains("Someone still has to check this"));
}

#[tokio::test]
async fn helplines_say_what_is_not_known() {
    let shown = Shown::at(&Route::HelpNow {}, World::new()).await;
    let says = shown.says();
    for words in [
        "Help at Hand",
        "We do not know the times",
        "Free",
        "may show",
        "21 November 2026",
        "may have changed",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    assert!(
        shown.html().contains("href=\"tel:08005280731\"")
            && shown.html().contains("href=\"sms:85258\"")
    );
}

#[tokio::test]
async fn home_tells_what_is_waiting_and_what_needs_the_reader() {
    let mut world = World::new();
    (world.home.waiting, world.home.need_you, world.home.unread) = (2, 1, 1);
    world.home.notices = vec![Notice::VaultSetAside];
    let mut shown = Shown::at(&Route::Home {}, world).await;
    let says = shown.says();
    for words in [
        "2 messages are waiting",
        "1 message could not be sent",
        "a new answer",
        "They said I cannot",
        "Some things cannot be shown",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    shown.press("hide").await;
    assert!(!shown.says().contains("message"));
}

#[tokio::test]
async fn messages_tell_every_state_and_every_reason_in_its_own_words() {
    let mut lists = BTreeSet::new();
    let mut threads = BTreeSet::new();
    for state in states() {
        let world = World::in_state(state.clone());
        let list = Shown::at(&Route::MyMessages {}, world.clone()).await.says();
        let thread = Shown::at(&Route::OneThread { thread: thread_id() }, world).await.says();
        lists.insert(list);
        assert!(threads.insert(thread), "{state:?} reads like another state");
    }
    assert!(lists.len() >= 8);
    let none = Shown::at(&Route::MyMessages {}, World::new()).await.says();
    assert!(none.contains("Nothing waiting") && none.contains("You have no messages yet"));
}

#[tokio::test]
async fn a_parked_message_can_be_tried_again() {
    let parked = World::in_state(State::Parked(WhyParked::TooLarge));
    let mut shown = Shown::at(&Route::OneThread { thread: thread_id() }, parked).await;
    assert!(shown.says().contains("What you wrote is still here"));
    shown.press("retry").await;
    assert_eq!(shown.was_asked("Retry"), 1);
}

// ---- Hide -----------------------------------------------------------------------------------

#[tokio::test]
async fn hide_covers_everything_and_hints_at_nothing() {
    for route in every_route() {
        let mut shown = Shown::at(&route, World::in_state(State::Answered)).await;
        shown.press("hide").await;
        let says = shown.says().to_lowercase();
        for hint in [
            "upheld",
            "pledge",
            "promise",
            "care",
            "council",
            "help",
            "message",
            "childline",
            "999",
        ] {
            assert!(!says.contains(hint), "{route:?} hidden still says {hint}: {says}");
        }
        shown.press("show").await;
        assert!(shown.says().contains("Upheld"));
    }
}

#[tokio::test]
async fn shift_three_times_hides_and_capital_letters_do_not() {
    let mut shown = Shown::at(&page(Page::WhatHappened), World::new()).await;
    for letter in ["A", "B", "C"] {
        shown.key(Key::Shift).await;
        shown.key(Key::Character(letter.into())).await;
    }
    assert!(shown.says().contains("What happened?"));
    for _ in 0..3 {
        shown.key(Key::Shift).await;
    }
    assert!(!shown.says().contains("What happened?"));
    assert!(shown.says().contains("Noughts and crosses"));
}

// ---- Speak up -------------------------------------------------------------------------------

#[tokio::test]
async fn typing_is_kept_and_only_the_latest_travels() {
    let mut shown = Shown::at(&page(Page::WhatHappened), World::new()).await;
    let text = "They said I cannot see my brother. It is not fair.";
    shown.type_fast("what-happened", text);
    shown.settle().await;
    let saved: Vec<String> = shown
        .saved()
        .into_iter()
        .filter_map(|change| match change {
            DraftChange::WhatHappened(text) => Some(text),
            _ => None,
        })
        .collect();
    assert_eq!(saved.last().map(String::as_str), Some(text));
    assert!(saved.len() <= 3, "{} writes for one burst", saved.len());
    assert!(shown.says().contains("Saved on this phone."));
}

#[tokio::test]
async fn typing_survives_leaving_the_screen_at_once() {
    let mut shown = Shown::at(&page(Page::WhatHappened), World::new()).await;
    shown.type_fast("what-happened", "Please read this");
    shown.press("hide").await;
    assert_eq!(shown.world.lock().unwrap().draft.what_happened, "Please read this");
}

#[tokio::test]
async fn what_cannot_be_saved_is_said_kept_and_saved_later() {
    let mut world = World::new();
    world.refused.insert("SaveDraft", Refusal::Full);
    let mut shown = Shown::at(&page(Page::WhatHappened), world).await;
    shown.type_fast("what-happened", "No room");
    shown.settle().await;
    assert!(shown.says().contains("The last bit is not saved yet"));
    assert!(shown.says().contains("There is no room left on this phone"));
    assert!(!shown.says().contains("Saved on this phone."));
    // Going on and coming back does not lose it.
    shown.send_form("question").await;
    assert!(shown.route().ends_with(&page(Page::Wanted).to_string()), "{}", shown.route());
    shown.world.lock().unwrap().refused.clear();
    shown.type_fast("wanted", "Help");
    shown.settle().await;
    let draft = shown.world.lock().unwrap().draft.clone();
    assert_eq!((draft.what_happened.as_str(), draft.wanted.as_str()), ("No room", "Help"));
}

#[tokio::test]
async fn each_page_is_remembered_and_drafts_go_on_there() {
    for at in Page::ALL {
        let shown = Shown::at(&page(at), World::new()).await;
        assert_eq!(shown.world.lock().unwrap().draft.page, at.to_string());
        assert_eq!(Page::left_on(&at.to_string()), at);
    }
    assert_eq!(Page::left_on("a page of a later version"), Page::WhatHappened);
}

#[tokio::test]
async fn the_first_question_wants_words_and_says_so() {
    let mut world = World::new();
    world.draft.what_happened.clear();
    let mut shown = Shown::at(&page(Page::WhatHappened), world).await;
    shown.send_form("question").await;
    assert!(shown.html().contains("role=\"alert\""));
    assert!(shown.says().contains("Write what happened."));
    assert_eq!(shown.route(), page(Page::WhatHappened).to_string());
}

#[tokio::test]
async fn a_long_answer_says_its_limit_before_it_is_reached_and_cuts_nothing() {
    let mut world = World::new();
    world.draft.what_happened = "a".repeat(3999);
    let mut shown = Shown::at(&page(Page::WhatHappened), world).await;
    assert!(shown.says().contains("You have 1 letter left"));
    let long = "é".repeat(4003);
    shown.type_fast("what-happened", &long);
    shown.settle().await;
    assert!(shown.says().contains("This is 3 letters too long. All of it is still here."));
    assert_eq!(shown.world.lock().unwrap().draft.what_happened, long);
    assert!(!shown.html().contains("maxlength"));
}

#[tokio::test]
async fn who_reads_says_who_they_are_and_when_they_are_there() {
    for at in [Page::WhoReads, Page::Check] {
        let says = Shown::at(&page(at), World::new()).await.says();
        for words in [
            "Anyshire advocates",
            "two advocates who do not work for the council",
            "Monday to Friday, 9am to 5pm",
        ] {
            assert!(says.contains(words), "{at}: {says}");
        }
    }
}

#[tokio::test]
async fn check_shows_every_answer_and_that_nothing_has_gone() {
    let shown = Shown::at(&page(Page::Check), World::new()).await;
    let says = shown.says();
    for words in [
        "Not sent yet",
        "They said I cannot see my brother.",
        "To see him.",
        "No name",
        "More love",
        "Send to: Anyshire advocates",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    assert!(says.contains("Change What happened"));
}

#[tokio::test]
async fn submit_leads_to_the_waiting_screen_and_is_asked_once() {
    let mut shown = Shown::at(&page(Page::Check), World::new()).await;
    shown.send_form("check").await;
    assert_eq!(shown.route(), Route::JustSaved { thread: thread_id() }.to_string());
    assert_eq!(shown.was_asked("Submit"), 1);
    assert!(shown.says().contains("Not sent yet"));
    assert!(!shown.history.can_go_back());
}

#[tokio::test]
async fn every_refusal_has_words_of_its_own_and_loses_nothing() {
    let mut seen = BTreeMap::new();
    for refusal in refusals() {
        let mut world = World::new();
        world.refused.insert("Submit", refusal.clone());
        let mut shown = Shown::at(&page(Page::Check), world).await;
        shown.send_form("check").await;
        let html = shown.html();
        let alert = html
            .split("role=\"alert\"")
            .nth(1)
            .unwrap_or_else(|| panic!("{refusal:?} is not said"));
        let says = said(&format!("<div {}", alert.split("</ul>").next().unwrap_or_default()));
        assert!(says.contains(". ") || says.ends_with('.'), "{refusal:?} has no sentence: {says}");
        if let Some(other) = seen.insert(says.clone(), refusal.clone()) {
            let both_unexpected = refusal == Refusal::Unexpected || other == Refusal::Unexpected;
            assert!(both_unexpected, "{refusal:?} says the same as {other:?}: {says}");
        }
        assert!(
            shown.says().contains("They said I cannot see my brother."),
            "{refusal:?} loses what was written"
        );
        assert_eq!(shown.route(), page(Page::Check).to_string());
    }
}

#[tokio::test]
async fn without_an_authority_there_is_a_way_to_connect_before_submit() {
    for at in [Page::WhoReads, Page::Check] {
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

#[tokio::test]
async fn a_draft_can_be_saved_for_later_thrown_away_and_brought_back() {
    let mut shown = Shown::at(&page(Page::Wanted), World::new()).await;
    shown.press("save-for-later").await;
    assert_eq!(shown.route(), Route::SpeakUp {}.to_string());

    let mut shown = Shown::at(&page(Page::Wanted), World::new()).await;
    shown.press("discard").await;
    assert_eq!(shown.was_asked("DeleteDraft"), 1);
    assert_eq!(shown.route(), Route::SpeakUp {}.to_string());
    assert!(shown.says().contains("You threw that away"));
    shown.press("undo").await;
    assert_eq!(shown.was_asked("UndeleteDraft"), 1);
    assert!(!shown.says().contains("You threw that away"));
}

#[tokio::test]
async fn a_promise_leads_to_a_draft_about_it() {
    let mut shown =
        Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, World::new()).await;
    shown.press("speak-up").await;
    let about = shown.asked.lock().unwrap().iter().find_map(|request| match request {
        Request::NewDraft(ask) => Some(ask.about.clone()),
        _ => None,
    });
    assert_eq!(about, Some(Some(entry_id("promise-love"))));
    assert_eq!(shown.route(), page(Page::WhatHappened).to_string());
}

#[tokio::test]
async fn search_asks_as_you_type() {
    let mut shown = Shown::at(&Route::MyPledge {}, World::new()).await;
    assert!(shown.says().contains("Ten promises"));
    shown.type_fast("search", "love");
    shown.settle().await;
    assert!(shown.says().contains("1 found.") && !shown.says().contains("Ten promises"));
}

/// `cargo test -p upheld --test screens -- --ignored` draws every screen into `target/drawn`.
#[tokio::test]
#[ignore = "draws pages to look at, and proves nothing"]
async fn draw_every_screen() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/drawn");
    fs::create_dir_all(&folder).unwrap();
    let draw = |name: String, html: String| {
        let head = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
                    content=\"width=device-width, initial-scale=1\"><link rel=\"stylesheet\" \
                    href=\"../../assets/app.css\"><title>Upheld</title><div id=\"main\">";
        fs::write(folder.join(format!("{name}.html")), format!("{head}{html}</div>")).unwrap();
    };
    for (place, route) in every_route().into_iter().enumerate() {
        let name =
            format!("{place:02}{}", route.to_string().split('?').next().unwrap().replace('/', "-"));
        let mut world = World::in_state(State::Waiting(WhyWaiting::WrongAnswer));
        (world.home.waiting, world.home.need_you, world.home.unread) = (2, 1, 1);
        draw(name.clone(), Shown::at(&route, world).await.html());
        let mut empty = World::not_joined();
        empty.home.drafts = 0;
        draw(format!("{name}-empty"), Shown::at(&route, empty).await.html());
    }
    for (place, state) in states().into_iter().enumerate() {
        for (name, route) in [
            ("thread", Route::OneThread { thread: thread_id() }),
            ("saved", Route::JustSaved { thread: thread_id() }),
        ] {
            let shown = Shown::at(&route, World::in_state(state.clone())).await;
            draw(format!("state-{name}-{place:02}"), shown.html());
        }
    }
    for (place, status) in [
        EngineStatus::Opening,
        EngineStatus::InUseElsewhere,
        EngineStatus::MovedElsewhere,
        EngineStatus::Failed(OpenFailure::Full),
    ]
    .into_iter()
    .enumerate()
    {
        let mut world = World::new();
        world.status = Some(status);
        draw(format!("status-{place}"), Shown::at(&Route::Home {}, world).await.html());
    }
    let mut shown = Shown::at(&Route::Home {}, World::new()).await;
    shown.press("hide").await;
    draw("hide".into(), shown.html());
    let mut refused = World::new();
    refused.refused.insert("Submit", Refusal::Missing(DraftField::Recipient));
    let mut shown = Shown::at(&page(Page::Check), refused).await;
    shown.send_form("check").await;
    draw("refused".into(), shown.html());
    let mut shown =
        Shown::at(&Route::OnePromise { id: entry_id("promise-love") }, World::new()).await;
    shown.press("easy-read").await;
    draw("easy-read".into(), shown.html());
}

// ---- The words ------------------------------------------------------------------------------

fn rust_files(folder: &Path, into: &mut Vec<(String, String)>) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|end| end == "rs") {
            into.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 20);
    files
}

/// The ids that `t!` is given in a text, each with the names of its values.
fn ids_used(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut used = Vec::new();
    for (place, _) in text.match_indices("t!(") {
        if text[..place].ends_with(char::is_alphanumeric) {
            continue; // format!( and others
        }
        let call = &text[place + 3..];
        let Some(rest) = call.trim_start().strip_prefix('"') else { continue };
        let Some((id, mut rest)) = rest.split_once('"') else { continue };
        let mut values = BTreeSet::new();
        // Up to the bracket that closes the call.
        let mut depth = 1;
        let mut call = String::new();
        while depth > 0 {
            let Some(letter) = rest.chars().next() else { break };
            depth += match letter {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            call.push(if depth == 1 { letter } else { ' ' });
            rest = &rest[letter.len_utf8()..];
        }
        for part in call.split(',').skip(1) {
            if let Some((name, _)) = part.split_once('=') {
                values.insert(name.trim().to_owned());
            }
        }
        used.push((id.to_owned(), values));
    }
    used
}

/// Every id there are words for, with the values it needs and what it says.
fn ids_there() -> BTreeMap<String, (BTreeSet<String>, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let words =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words.rs")).unwrap();
    let mut there = BTreeMap::new();
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(words.contains(&format!("\"{name}\"")), "words.rs does not load {name}");
        let text = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, faults)| panic!("{name}: {faults:?}"));
        for part in resource.body {
            if let fluent_syntax::ast::Entry::Message(message) = part {
                let id = message.id.name.to_owned();
                let mut values = BTreeSet::new();
                let mut says = String::new();
                read_pattern(message.value.as_ref().unwrap(), &mut values, &mut says);
                assert!(there.insert(id.clone(), (values, says)).is_none(), "{id} is there twice");
            }
        }
    }
    there
}

fn read_pattern(
    pattern: &fluent_syntax::ast::Pattern<&str>,
    values: &mut BTreeSet<String>,
    says: &mut String,
) {
    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
    let mut read = |inline: &InlineExpression<&str>| {
        if let InlineExpression::VariableReference { id } = inline {
            values.insert(id.name.to_owned());
        }
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => says.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => read(inline),
            PatternElement::Placeable { expression: Expression::Select { selector, .. } } => {
                read(selector)
            }
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } =
            element
        {
            for variant in variants {
                read_pattern(&variant.value, values, says);
                says.push('\n');
            }
        }
    }
}

#[test]
fn the_reader_of_ids_reads() {
    let used = ids_used("format!(\"x\") t!(\"a-b\") x t!(\n \"c\", one = f(1, 2), two = x)");
    assert_eq!(used[0], ("a-b".into(), BTreeSet::new()));
    assert_eq!(used[1], ("c".into(), BTreeSet::from(["one".into(), "two".into()])));
}

#[test]
fn every_id_used_has_words_with_the_same_values_and_all_words_are_used() {
    let there = ids_there();
    let mut used = BTreeSet::new();
    for (file, text) in sources() {
        let text = if file.ends_with("words.rs") {
            text.split("macro_rules!").nth(1).unwrap().to_owned()
        } else {
            text
        };
        for (id, values) in ids_used(&text) {
            let (needs, _) =
                there.get(&id).unwrap_or_else(|| panic!("{file} uses {id}, which has no words"));
            assert_eq!(&values, needs, "{file} gives {id} other values than its words take");
            used.insert(id);
        }
    }
    let unused: Vec<_> = there.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "words nobody uses: {unused:?}");
}

#[test]
fn only_the_two_ways_of_saying_not_sent_are_in_the_words() {
    for (id, (_, says)) in ids_there() {
        assert!(!says_sent(&says), "{id} says: {says}");
    }
}

#[test]
fn there_is_no_text_for_people_in_the_program() {
    // A capital, a small letter, and a space: a sentence, or the beginning of one.
    for (file, text) in sources() {
        let program = text.split("#[cfg(test)]").next().unwrap();
        for line in program.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for (place, piece) in line.split('"').enumerate() {
                let mut letters = piece.chars();
                let sentence = letters.next().is_some_and(char::is_uppercase)
                    && letters.next().is_some_and(char::is_lowercase)
                    && piece.contains(' ');
                assert!(place % 2 == 0 || !sentence, "{file}: {piece}");
            }
        }
    }
}

#[test]
fn no_word_that_hurts_is_used() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/national/words-to-avoid.md");
    let list = fs::read_to_string(list).unwrap();
    let avoid: Vec<String> = list
        .lines()
        .filter_map(|line| line.strip_prefix("- ")?.split_once(':'))
        .map(|(word, _)| format!(" {} ", word.to_lowercase()))
        .collect();
    assert!(avoid.len() > 10);
    for (id, (_, says)) in ids_there() {
        let words: String = says
            .to_lowercase()
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        let words = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
        for word in &avoid {
            assert!(!words.contains(word.as_str()), "{id} says{word}");
        }
    }
}

#[test]
fn sentences_are_short() {
    for (id, (_, says)) in ids_there() {
        for sentence in says.split(['.', '?', '!', ':', '\n']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 17, "{id} has a sentence of {words} words:{sentence}");
        }
    }
}

//! One screen of the app, drawn with the pretend engine behind it, and a reader who looks and
//! presses.

use std::{
    any::Any,
    collections::{BTreeMap, BTreeSet},
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
    SerializedHtmlEventConverter, SerializedKeyboardData, SerializedMouseData,
    SerializedPointerData, set_event_converter,
};
use futures::StreamExt;
use upheld::{
    app::{App, Line},
    platform,
    route::{GuidePage, Route, WelcomePage},
};
use upheld_engine::{
    handle::line,
    protocol::{Question, Way},
    requests::{Draft, DraftChange, Request, Update},
    ways::{self, Page},
};

use crate::{
    canned::{World, draft_id, drafts_of, entry_id, thread_id},
    library::{topic_id, word_id},
};

/// A step of pretended time, in milliseconds.
const STEP: u64 = 100;

/// Which element has which id, from what a renderer is told.
#[derive(Default)]
pub struct Ids {
    pub ids: BTreeMap<String, ElementId>,
    pub root: Option<&'static TemplateNode>,
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
pub struct Shown {
    pub dom: VirtualDom,
    pub ids: Ids,
    pub history: Rc<MemoryHistory>,
    pub world: Arc<Mutex<World>>,
    pub asked: Arc<Mutex<Vec<Request>>>,
    pub tell: futures::channel::mpsc::UnboundedSender<Update>,
}

impl Shown {
    pub async fn at(route: &Route, world: World) -> Self {
        Self::of(VirtualDom::new(App), &route.to_string(), world).await
    }

    /// Another root than the app, with the same engine behind it.
    pub async fn of(root: VirtualDom, path: &str, world: World) -> Self {
        set_event_converter(Box::new(SerializedHtmlEventConverter));
        let (handle, updates, mut engine) = line();
        engine.updates.unbounded_send(Update::Lock(world.lock)).unwrap();
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
                    let before = world.lock().unwrap().lock;
                    let answer = world.lock().unwrap().answer(&question.request);
                    let lock = world.lock().unwrap().lock;
                    if lock != before {
                        engine.updates.unbounded_send(Update::Lock(lock)).unwrap();
                    }
                    let set = matches!(question.request, Request::ChangeSetting(_));
                    let changes = matches!(
                        question.request,
                        Request::Save(_)
                            | Request::Note(_)
                            | Request::KeepAnswers(_)
                            | Request::SavePerson(_)
                            | Request::ForgetPerson(_)
                            | Request::AnswerPromise(_)
                            | Request::SharePromise(_)
                            | Request::AnswerConsultation(_)
                    );
                    asked.lock().unwrap().push(question.request);
                    question.answer.send(answer).ok();
                    if changes {
                        engine.updates.unbounded_send(Update::Changed).unwrap();
                    }
                    if set {
                        engine.updates.unbounded_send(Update::Changed).unwrap();
                    }
                }
            }
        });
        let history = Rc::new(MemoryHistory::with_initial_path(path));
        let mut dom = root
            .with_root_context(Line::new(handle, updates))
            .with_root_context(history.clone() as Rc<dyn History>);
        let mut ids = Ids::default();
        dom.rebuild(&mut ids);
        let mut shown = Self { dom, ids, history, world, asked, tell };
        shown.settle().await;
        shown
    }

    /// Waits until nothing more happens.
    pub async fn settle(&mut self) {
        while self.has_work().await {
            self.dom.render_immediate(&mut self.ids);
        }
        self.dom.render_immediate(&mut self.ids);
    }

    async fn has_work(&mut self) -> bool {
        let soon = Duration::from_millis(40);
        if tokio::time::timeout(soon, self.dom.wait_for_work()).await.is_ok() {
            return true;
        }
        // Where several are drawn at a time, its engine may not have had its turn yet.
        for _ in 0..8 {
            tokio::task::yield_now().await;
        }
        tokio::time::timeout(Duration::ZERO, self.dom.wait_for_work()).await.is_ok()
    }

    pub fn html(&self) -> String {
        plain(&dioxus_ssr::render(&self.dom))
    }

    /// What a reader can read or hear, in one line.
    pub fn says(&self) -> String {
        said(&self.html())
    }

    pub async fn event(&mut self, id: &str, name: &str, data: Rc<dyn Any>) {
        assert!(
            self.html().contains(&format!("id=\"{id}\"")),
            "nothing on the screen has the id {id}"
        );
        let element =
            *self.ids.ids.get(id).unwrap_or_else(|| panic!("the id {id} was never drawn"));
        self.dom.runtime().handle_event(name, Event::new(data, true), element);
        self.settle().await;
    }

    pub async fn press(&mut self, id: &str) {
        let data = PlatformEventData::new(Box::<SerializedMouseData>::default());
        self.event(id, "click", Rc::new(data)).await;
    }

    /// What a finger or a mouse does to an element.
    pub async fn pointer(&mut self, id: &str, name: &str) {
        let data = serde_json::json!({
            "alt_key": false, "button": 0, "buttons": 1, "client_x": 0, "client_y": 0,
            "ctrl_key": false, "meta_key": false, "offset_x": 0, "offset_y": 0, "page_x": 0,
            "page_y": 0, "screen_x": 0, "screen_y": 0, "shift_key": false, "pointer_id": 1,
            "width": 1.0, "height": 1.0, "pressure": 0.5, "tangential_pressure": 0.0, "tilt_x": 0,
            "tilt_y": 0, "twist": 0, "pointer_type": "touch", "is_primary": true,
        });
        let data: SerializedPointerData = serde_json::from_value(data).unwrap();
        self.event(id, name, Rc::new(PlatformEventData::new(Box::new(data)))).await;
    }

    /// Lets time go by.
    pub async fn pass(&mut self, millis: u64) {
        for _ in 0..millis / STEP {
            platform::pretend_time(STEP);
            self.settle().await;
        }
    }

    pub fn requests(&self, name: &str) -> Vec<Request> {
        let asked = self.asked.lock().unwrap();
        let named = |request: &&Request| format!("{request:?}").starts_with(&format!("{name}("));
        asked.iter().filter(named).cloned().collect()
    }

    pub fn type_fast(&mut self, id: &str, text: &str) {
        let element = self.ids.ids[id];
        for (end, letter) in text.char_indices() {
            let so_far = text[..end + letter.len_utf8()].to_owned();
            let data = PlatformEventData::new(Box::new(SerializedFormData::new(so_far, vec![])));
            self.dom.runtime().handle_event("input", Event::new(Rc::new(data), true), element);
        }
    }

    /// What a browser makes of a press of a form's button.
    pub async fn send_form(&mut self, form: &str) {
        let data = PlatformEventData::new(Box::new(SerializedFormData::new(String::new(), vec![])));
        self.event(form, "submit", Rc::new(data)).await;
    }

    pub async fn key(&mut self, key: Key) {
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

    /// Types into a field, as a whole, and waits.
    pub async fn type_in(&mut self, id: &str, text: &str) {
        let data = PlatformEventData::new(Box::new(SerializedFormData::new(text.into(), vec![])));
        self.event(id, "input", Rc::new(data)).await;
    }

    /// Chooses one of several.
    pub async fn choose(&mut self, id: &str) {
        let data = PlatformEventData::new(Box::new(SerializedFormData::new("on".into(), vec![])));
        self.event(id, "change", Rc::new(data)).await;
    }

    /// Ticks a box.
    pub async fn tick(&mut self, id: &str) {
        let data = PlatformEventData::new(Box::new(SerializedFormData::new("true".into(), vec![])));
        self.event(id, "change", Rc::new(data)).await;
    }

    /// The page of Speak up it is on.
    pub fn page(&self) -> Option<Page> {
        let route = self.route();
        route.split('?').next()?.rsplit('/').next()?.parse().ok()
    }

    /// What was asked, by name and in order.
    pub fn names_asked(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        asked.iter().map(|it| format!("{it:?}").replace("(…)", "")).collect()
    }

    pub fn route(&self) -> String {
        self.history.current_route()
    }

    pub fn can_go_back(&self) -> bool {
        self.history.can_go_back()
    }

    pub fn saved(&self) -> Vec<DraftChange> {
        let asked = self.asked.lock().unwrap();
        let changes = asked.iter().filter_map(|request| match request {
            Request::SaveDraft(ask) => Some(ask.change.clone()),
            _ => None,
        });
        changes.collect()
    }

    pub fn was_asked(&self, name: &str) -> usize {
        let asked = self.asked.lock().unwrap();
        asked
            .iter()
            .filter(|request| format!("{request:?}").starts_with(&format!("{name}(")))
            .count()
    }
}

/// Without the marks that keep directions apart.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// The text and the labels of HTML.
pub fn said(html: &str) -> String {
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
pub fn says_sent(text: &str) -> bool {
    let text = text.to_lowercase().replace("not sent yet", "").replace("could not be sent", "");
    text.split(|c: char| !c.is_alphabetic()).any(|word| word == "sent")
}

pub fn page(page: Page) -> Route {
    Route::SpeakUpPage { draft: draft_id(), page, change: false }
}

pub fn question(question: Question) -> Route {
    page(Page::Question(question))
}

pub fn every_page() -> Vec<Route> {
    let draft = Draft { way: Way::SomethingIsWrong, ..Draft::default() };
    ways::pages(&draft).into_iter().map(page).collect()
}

/// Every page of every way there is, with a draft that has it.
pub fn every_page_of_every_way() -> Vec<(Draft, Page)> {
    let mut pages = Vec::new();
    for way in Way::ALL {
        let mut seen = BTreeSet::new();
        for draft in drafts_of(*way) {
            let asked = Page::Question(Question::Safe);
            for page in ways::pages(&draft).into_iter().chain([asked]) {
                if seen.insert((page, draft.is_urgent())) {
                    pages.push((draft.clone(), page));
                }
            }
        }
    }
    pages
}

pub fn every_route() -> Vec<Route> {
    let mut routes = vec![
        Route::Home {},
        Route::MyPledge {},
        Route::OnePromise { id: entry_id("promise-love") },
        Route::MyRights {},
        Route::OneTopic { id: topic_id("having-a-say") },
        Route::OneEntry { id: entry_id("right-adviser") },
        Route::Glossary {},
        Route::OneWord { id: word_id("word-family-time") },
        Route::RightsWhich {},
        Route::RightsWhichPage { page: GuidePage::Question(1), change: false },
        Route::RightsWhichPage { page: GuidePage::Outcomes, change: false },
        Route::Saved {},
        Route::SavedEntry { id: entry_id("right-adviser") },
        Route::WhatIsHere {},
        Route::MyCouncil {},
        Route::CouncilAsks { id: "buses".parse().unwrap() },
        Route::MyPeople {},
        Route::OnePerson { id: 0 },
        Route::OnePerson { id: 1 },
        Route::PledgeCheck {},
        Route::PromiseCheck { id: entry_id("promise-love") },
        Route::SpeakUp {},
        Route::MyMessages {},
        Route::OneThread { thread: thread_id() },
        Route::JustSaved { thread: thread_id() },
        Route::Proof { thread: thread_id() },
        Route::Ombudsman { thread: thread_id() },
        Route::MeAndThisPhone {},
        Route::Languages {},
        Route::Accessibility {},
        Route::Privacy {},
        Route::Welcome { page: WelcomePage::WhatItIs },
        Route::Welcome { page: WelcomePage::WhoSeesWhat },
        Route::Welcome { page: WelcomePage::HideAndHelp },
        Route::ClearPhone {},
        Route::MyCopy {},
        Route::HelpNow {},
        Route::Connect {},
        Route::FeelUnsafe {},
        Route::BeforeYouStart {},
        Route::ChooseLock {},
        Route::Elsewhere { rest: vec!["nowhere".into()] },
    ];
    routes.extend(every_page());
    routes
}

pub fn has_both_numbers(html: &str) -> bool {
    html.contains("href=\"tel:999\"") && html.contains("href=\"tel:08001111\"")
}

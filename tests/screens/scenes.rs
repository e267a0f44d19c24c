//! Every screen in every state, for the drawings that are measured: see `scripts/check-ui`.

use upheld::route::{GuidePage, Route};
use upheld_engine::{
    pack::EntryId,
    requests::{
        Draft, DraftField, MessageCard, Notice, PackTrouble, Refusal, Standing, State, WhyParked,
        WhyWaiting,
    },
};

use crate::{
    canned::{World, draft_id, states, team_id},
    follow::conversation,
    own::{saved, saved_in_every_state},
    shipped::{a_promise, a_topic, a_word, an_entry, fill},
    shown::{Shown, every_route},
};

/// What is read on a screen, by the names of the questions to the engine.
const READ: [&str; 21] = [
    "Pledge",
    "Topics",
    "OneTopic",
    "OneEntry",
    "Glossary",
    "OneWord",
    "GuideQuestions",
    "GuideOutcomes",
    "Help",
    "Council",
    "Packs",
    "Saved",
    "OneSaved",
    "People",
    "PledgeCheck",
    "Drafts",
    "OneDraft",
    "Messages",
    "OneThread",
    "Proof",
    "ThisPhone",
];

/// A screen in one state.
pub struct Scene {
    /// The screen's name and the state's, with a point between them.
    pub name: String,
    route: Route,
    world: World,
    /// What is asked on it is sent without an answer.
    unanswered: bool,
}

impl Scene {
    /// The screen, drawn.
    pub async fn shown(self) -> Shown {
        let mut shown = Shown::at(&self.route, self.world).await;
        let form = first_form(&shown.html()).filter(|_| self.unanswered);
        if let Some(form) = form {
            shown.send_form(&form).await;
        }
        shown
    }
}

fn first_form(html: &str) -> Option<String> {
    let form = html.split("<form").nth(1)?.split('>').next()?;
    Some(form.split(" id=\"").nth(1)?.split('"').next()?.to_owned())
}

/// Every screen in every state.
pub fn every_scene() -> Vec<Scene> {
    let routes = every_route().into_iter().map(to_what_ships);
    routes.flat_map(|route| in_every_state(&route)).collect()
}

fn in_every_state(route: &Route) -> Vec<Scene> {
    let scene = |state: &str, mut world: World| {
        fill(&mut world, route);
        if state == "empty" {
            leave_out_the_council(&mut world);
        }
        Scene {
            name: format!("{}.{state}", name(route)),
            route: route.clone(),
            world,
            unanswered: state == "failed",
        }
    };
    let mut scenes = vec![
        scene("full", full(route)),
        scene("empty", empty()),
        scene("offline", offline()),
        scene("failed", failed()),
        scene("refused", refused()),
        scene("locked", World::with_pin(false)),
    ];
    // What there is to read is there in Easy Read too.
    if !route.is_private() {
        let mut easy = full(route);
        easy.settings.easy_read = true;
        scenes.push(scene("easy", easy));
    }
    scenes
}

/// The same screens, with names of the content that ships.
fn to_what_ships(route: Route) -> Route {
    match route {
        Route::OnePromise { .. } => Route::OnePromise { id: a_promise() },
        Route::PromiseCheck { .. } => Route::PromiseCheck { id: a_promise() },
        Route::OneEntry { .. } => Route::OneEntry { id: an_entry() },
        Route::SavedEntry { .. } => Route::SavedEntry { id: an_entry() },
        Route::OneTopic { .. } => Route::OneTopic { id: a_topic() },
        Route::OneWord { .. } => Route::OneWord { id: a_word() },
        other => other,
    }
}

/// A screen's name, from its place in the app.
fn name(route: &Route) -> String {
    let place = format!("{route:?}");
    let place = place.split([' ', '{']).next().unwrap_or_default();
    let mut name = String::new();
    for letter in place.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(letter.to_lowercase());
    }
    match route {
        Route::SpeakUpPage { page, .. } => format!("write-{page}"),
        Route::RightsWhichPage { page: GuidePage::Question(_), .. } => format!("{name}-question"),
        Route::RightsWhichPage { page, .. } => format!("{name}-{page}"),
        Route::OnePerson { id: 0 } => format!("{name}-new"),
        Route::Welcome { page } => format!("{name}-{page}"),
        _ => name,
    }
}

/// Something of everything.
fn full(route: &Route) -> World {
    let mut world = conversation();
    world.messages.messages = many_messages();
    (world.home.drafts, world.home.waiting, world.home.unread) = (1, 2, 3);
    (world.home.need_you, world.home.late) = (1, 1);
    world.own.saved = saved_in_every_state();
    if let Some(id) = saved_here(route) {
        let mut shipped = World::new();
        fill(&mut shipped, route);
        world.own.saved.push(saved(&id, &shipped.entry, Standing::Same));
    }
    world
}

fn saved_here(route: &Route) -> Option<EntryId> {
    match route {
        Route::SavedEntry { id } => Some(id.clone()),
        _ => None,
    }
}

/// A message in every state there is.
fn many_messages() -> Vec<MessageCard> {
    let cards =
        states().into_iter().map(|state| World::in_state(state).messages.messages.remove(0));
    cards.collect()
}

/// Not joined, and nothing written.
fn empty() -> World {
    let mut world = World::not_joined();
    world.home.drafts = 0;
    world.drafts.clear();
    world.draft = Draft { id: draft_id(), ..Draft::default() };
    world.said.people.mine.clear();
    world
}

fn leave_out_the_council(world: &mut World) {
    world.library.council = None;
    world.library.help.out_of_hours = None;
    world.library.packs.packs.truncate(1);
    world.library.topic.council_promises.clear();
    world.library.topic.council_offers.clear();
    world.said.people.council.clear();
    world.said.pledge.consultations.clear();
    world.said.pledge.figures.clear();
    world.said.pledge.you_said.clear();
}

/// No connection: something waits.
fn offline() -> World {
    let mut world = World::in_state(State::Waiting(WhyWaiting::NoConnection));
    world.home.waiting = 1;
    world.messages.delivery.trouble = Some(WhyWaiting::NoConnection);
    world.thread.delivery.trouble = Some(WhyWaiting::NoConnection);
    world.library.packs.trouble = Some(PackTrouble::NotReached);
    world
}

/// What was written could not be sent, stores were damaged, and what is asked was not answered.
fn failed() -> World {
    let mut world = World::in_state(State::Parked(WhyParked::TooLarge));
    world.home.need_you = 1;
    world.home.notices =
        vec![Notice::MailboxSetAside, Notice::VaultSetAside, Notice::LibraryRebuilt];
    world.draft = Draft { id: draft_id(), readers: vec![team_id()], ..Draft::default() };
    world.refused.insert("Submit", Refusal::Missing(DraftField::Readers));
    world
}

/// The stores cannot be read.
fn refused() -> World {
    let mut world = World::new();
    world.refused = READ.map(|name| (name, Refusal::Store)).into();
    world
}

#[test]
fn every_scene_has_a_name_of_its_own() {
    let mut names: Vec<String> = every_scene().into_iter().map(|scene| scene.name).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
    assert!(all > every_route().len() * 6, "{all}");
}

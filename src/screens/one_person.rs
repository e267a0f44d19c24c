//! Somebody on the list of people, to be added or changed. What was written stays on the screen
//! until it is saved.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    pack::Role,
    requests::{LONGEST_PERSON_LINE, Person, Refusal, ask},
};

use crate::{
    app::Shared,
    asking::use_answer,
    components::{
        Button, Choice, Choices, ErrorSummary, Fault, Loading, Screen, ShortAnswer, Submit,
        Trouble, Way, refusal_words, role_words,
    },
    keeping::Keeper,
    platform,
    route::Route,
    t,
};

const NAME: &str = "person-name";

/// See the head of this file. 0 is somebody new.
#[component]
pub fn OnePerson(id: i64) -> Element {
    rsx! {
        for id in [id] {
            if id == 0 {
                Form { key: "{id}", person: nobody() }
            } else {
                Known { key: "{id}", id }
            }
        }
    }
}

fn nobody() -> Person {
    let none = String::new;
    Person {
        id: 0,
        role: Role::Other,
        name: none(),
        call: none(),
        text: none(),
        email: none(),
        note: none(),
    }
}

#[component]
fn Known(id: i64) -> Element {
    let people = use_answer(|| ask::People {});
    let found = match &*people.read() {
        None => return rsx! { Loading {} },
        Some(Err(refusal)) => Err(refusal.clone()),
        Some(Ok(people)) => {
            people.mine.iter().find(|one| one.id == id).cloned().ok_or(Refusal::NotFound)
        }
    };
    match found {
        Ok(person) => rsx! { Form { person } },
        Err(refusal) => rsx! {
            Screen { title: t!("people-title"), parent: Route::MyPeople {}, help: true,
                Trouble { refusal }
            }
        },
    }
}

#[component]
fn Form(person: Person) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let navigator = use_navigator();
    let keeper = use_context::<Keeper>();
    let id = person.id;
    let half = keeper.half().clone();
    let person = use_hook(|| half.person(id).unwrap_or(person));
    let mut written = use_signal(|| person.clone());
    let (saved_as, keeping) = (person.clone(), half.clone());
    use_effect(move || {
        let now = written();
        if now != saved_as {
            keeping.keep_person(now);
        }
    });
    let mut refused = use_signal(|| None::<Refusal>);
    let mut busy = use_signal(|| false);
    let new = person.id == 0;
    let save = move |event: FormEvent| {
        event.prevent_default();
        if busy() {
            return;
        }
        busy.set(true);
        refused.set(None);
        let saved = engine.ask(ask::SavePerson { person: written() });
        let half = half.clone();
        spawn(async move {
            match saved.await {
                Ok(_) => {
                    half.done_with_person(id);
                    shared.said.set(t!("people-saved"));
                    navigator.replace(Route::MyPeople {});
                }
                Err(refusal) => refused.set(Some(refusal)),
            }
            busy.set(false);
        });
    };
    rsx! {
        Screen {
            title: if new { t!("people-add") } else { t!("people-change-title") },
            parent: Route::MyPeople {},
            help: true,
            ErrorSummary { faults: faults(&written.read(), refused()) }
            p { {t!("people-only-here")} }
            form { id: "person", novalidate: true, onsubmit: save,
                Lines { person: person.clone(), written, refused: refused() }
                h2 { id: "who-they-are", class: "small", {t!("people-role")} }
                div { class: "short-choices",
                    Choices {
                        id: "role",
                        labelled_by: "who-they-are",
                        choices: Role::ALL.iter().map(|role| Choice { says: role_words(*role).into(), more: vec![], picture: None }).collect::<Vec<_>>(),
                        chosen: Role::ALL.iter().position(|role| *role == written.read().role),
                        onchoose: move |place: usize| {
                            if let Some(role) = Role::ALL.get(place) {
                                written.write().role = *role;
                            }
                        },
                    }
                }
                div { class: "ways-on",
                    Submit { busy: busy(), {t!("people-save")} }
                    if !new {
                        TakeOff { person }
                    }
                }
            }
        }
    }
}

/// One line of what is known about a person.
#[derive(Clone, Copy, PartialEq)]
enum Line {
    Name,
    Call,
    Text,
    Email,
    Note,
}

impl Line {
    const ALL: [Self; 5] = [Self::Name, Self::Call, Self::Text, Self::Email, Self::Note];

    fn id(self) -> &'static str {
        match self {
            Self::Name => NAME,
            Self::Call => "person-call",
            Self::Text => "person-text",
            Self::Email => "person-email",
            Self::Note => "person-note",
        }
    }

    fn of(self, person: &mut Person) -> &mut String {
        match self {
            Self::Name => &mut person.name,
            Self::Call => &mut person.call,
            Self::Text => &mut person.text,
            Self::Email => &mut person.email,
            Self::Note => &mut person.note,
        }
    }

    fn label(self) -> String {
        match self {
            Self::Name => t!("people-name"),
            Self::Call => t!("people-call"),
            Self::Text => t!("people-text"),
            Self::Email => t!("people-email"),
            Self::Note => t!("people-note"),
        }
    }

    /// The keyboard, and the letters it begins large.
    fn typed_with(self) -> (&'static str, &'static str) {
        match self {
            Self::Name => ("text", "words"),
            Self::Call | Self::Text => ("tel", "off"),
            Self::Email => ("email", "off"),
            Self::Note => ("text", "sentences"),
        }
    }

    fn is_too_long(self, person: &Person) -> bool {
        let mut person = person.clone();
        self.of(&mut person).chars().nth(LONGEST_PERSON_LINE as usize).is_some()
    }
}

#[component]
fn Lines(person: Person, written: Signal<Person>, refused: Option<Refusal>) -> Element {
    let mut person = person;
    rsx! {
        for line in Line::ALL {
            label { key: "{line.id()}", r#for: line.id(), {line.label()} }
            ShortAnswer {
                id: line.id(),
                beginning: line.of(&mut person).clone(),
                hint: if line == Line::Note { t!("note-hint") } else { t!("people-skip") },
                error: error(line, &written.read(), refused.as_ref()),
                keyboard: line.typed_with().0,
                capitals: line.typed_with().1,
                onchange: move |text| {
                    *line.of(&mut written.write()) = text;
                },
            }
        }
    }
}

/// What is wrong with a line.
fn error(line: Line, written: &Person, refused: Option<&Refusal>) -> Option<String> {
    let refusal = refused?;
    let is_it = match refusal {
        Refusal::PersonEmpty => line == Line::Name,
        Refusal::PersonTooLong { .. } => line.is_too_long(written),
        _ => false,
    };
    is_it.then(|| refusal_words(refusal))
}

fn faults(written: &Person, refused: Option<Refusal>) -> Vec<Fault> {
    let Some(refusal) = refused else { return Vec::new() };
    let wrong = Line::ALL.into_iter().find(|line| error(*line, written, Some(&refusal)).is_some());
    let way = wrong.map_or(Way::None, |line| Way::Field(line.id().into()));
    vec![Fault { says: refusal_words(&refusal), way }]
}

/// Takes somebody off the list. They can be put back.
#[component]
fn TakeOff(person: Person) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut shared = use_context::<Shared>();
    let navigator = use_navigator();
    let mut refused = use_signal(|| None::<Refusal>);
    rsx! {
        if let Some(refusal) = refused() {
            Trouble { refusal }
        }
        Button {
            id: "take-off",
            weight: "quiet",
            onpress: move |()| {
                let person = person.clone();
                let gone = engine.ask(ask::ForgetPerson { id: person.id });
                spawn(async move {
                    match gone.await {
                        Ok(()) => {
                            shared.forgotten.set(Some(person));
                            navigator.replace(Route::MyPeople {});
                            platform::focus("undo-person");
                        }
                        Err(refusal) => refused.set(Some(refusal)),
                    }
                });
            },
            {t!("people-take-off")}
        }
    }
}

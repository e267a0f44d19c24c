//! Choosing a lock, changing it, and taking it off: one question to a page.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{LockKind, NewLock, Refusal, Secret, ask},
};

use crate::{
    app::{News, Shared},
    components::{
        Button, Choice, Choices, ErrorSummary, Fault, Loading, Picture, Screen, SecretField,
        SecretTrouble, Submit, Trouble, Way, secret_fault, use_next_try,
    },
    platform,
    route::Route,
    t,
};

const CURRENT: &str = "current";
const WHICH: &str = "which";
const PIN: &str = "pin";
const PIN_AGAIN: &str = "pin-again";
const WORDS: &str = "words-again";

const KINDS: [LockKind; 3] = [LockKind::Pin, LockKind::Words, LockKind::None];

/// A page of this screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// What opens it now.
    Current,
    /// Which lock.
    Which,
    /// A PIN, twice.
    Pin,
    /// Three words, to be read.
    Words,
    /// The three words, to be typed.
    Again,
    /// What is so now.
    Done(LockKind),
}

/// What the pages share.
#[derive(Clone, Copy, PartialEq)]
struct Choosing {
    step: Signal<Step>,
    /// What opens it now, as typed.
    current: Signal<Option<Secret>>,
    /// What was chosen when what opens it now turned out to be wrong.
    waiting: Signal<Option<NewLock>>,
    words: Signal<Vec<String>>,
    busy: Signal<bool>,
    refused: Signal<Option<Refusal>>,
}

/// See the head of this file.
#[component]
pub fn ChooseLock() -> Element {
    let news = use_context::<News>();
    let kind = (news.lock)().map_or(LockKind::None, |lock| lock.kind);
    let first = if kind == LockKind::None { Step::Which } else { Step::Current };
    let choosing = Choosing {
        step: use_signal(|| first),
        current: use_signal(|| None),
        waiting: use_signal(|| None),
        words: use_signal(Vec::new),
        busy: use_signal(|| false),
        refused: use_signal(|| None),
    };
    match (choosing.step)() {
        Step::Current => rsx! { Current { choosing, kind } },
        Step::Which => rsx! { Which { choosing, kind } },
        Step::Pin => rsx! { NewPin { choosing } },
        Step::Words => rsx! { NewWords { choosing } },
        Step::Again => rsx! { WordsAgain { choosing } },
        Step::Done(kind) => rsx! { Done { kind } },
    }
}

/// Puts the lock on. What comes next follows from the answer.
fn use_choose(mut choosing: Choosing) -> Callback<NewLock> {
    let engine = use_context::<EngineHandle>();
    let next_try = use_next_try();
    use_callback(move |new: NewLock| {
        if *choosing.busy.peek() {
            return;
        }
        choosing.busy.set(true);
        choosing.refused.set(None);
        let current = choosing.current.peek().clone();
        let chosen = engine.ask(ask::ChooseLock { new: new.clone(), current });
        // The page that asked may be another one by then.
        dioxus::core::Runtime::current().in_scope(ScopeId::ROOT, || {
            dioxus::core::spawn_forever(async move {
                let answer = chosen.await;
                if choosing.busy.try_peek().is_err() {
                    return; // The screen has gone.
                }
                choosing.busy.set(false);
                match answer {
                    Ok(()) => {
                        choosing.current.set(None);
                        choosing.words.set(Vec::new());
                        choosing.step.set(Step::Done(kind_of(&new)));
                    }
                    Err(refusal) => {
                        next_try.hear(&refusal);
                        if matches!(
                            refusal,
                            Refusal::WrongSecret { .. } | Refusal::WaitFirst { .. }
                        ) {
                            choosing.current.set(None);
                            choosing.waiting.set(Some(new));
                            choosing.step.set(Step::Current);
                        }
                        choosing.refused.set(Some(refusal));
                    }
                }
            });
        });
    })
}

fn kind_of(new: &NewLock) -> LockKind {
    match new {
        NewLock::None => LockKind::None,
        NewLock::Pin(_) => LockKind::Pin,
        NewLock::Words(_) => LockKind::Words,
    }
}

/// What opens it now.
#[component]
fn Current(mut choosing: Choosing, kind: LockKind) -> Element {
    let choose = use_choose(choosing);
    let next_try = use_next_try();
    let mut typed = use_signal(|| Secret::new(String::new()));
    let mut empty = use_signal(|| false);
    let mut tries = use_signal(|| 0_u32);
    let words = kind == LockKind::Words;
    let busy = (choosing.busy)();
    let waits = next_try.left() > 0;
    let missing = || if words { t!("unlock-empty-words") } else { t!("unlock-empty") };
    let error = if empty() {
        Some(missing())
    } else {
        (choosing.refused)().as_ref().and_then(secret_fault)
    };
    use_effect(move || {
        if (choosing.refused)().is_some_and(|it| secret_fault(&it).is_some()) {
            typed.set(Secret::new(String::new()));
            *tries.write() += 1;
        }
    });
    rsx! {
        Screen {
            title: if words { t!("current-title-words") } else { t!("current-title") },
            parent: Route::Home {},
            help: true,
            form {
                id: "current-form",
                novalidate: true,
                onsubmit: move |event| {
                    event.prevent_default();
                    if next_try.left() > 0 || *choosing.busy.peek() {
                        return;
                    }
                    empty.set(typed.peek().expose().trim().is_empty());
                    if empty() {
                        platform::focus(CURRENT);
                        return;
                    }
                    choosing.current.set(Some(typed.peek().clone()));
                    choosing.refused.set(None);
                    let waiting = choosing.waiting.take();
                    match waiting {
                        Some(new) => choose.call(new),
                        None => choosing.step.set(Step::Which),
                    }
                },
                SecretField {
                    id: CURRENT,
                    kind,
                    label: if words { t!("unlock-words") } else { t!("unlock-pin") },
                    error,
                    round: tries(),
                    onchange: move |text| typed.set(Secret::new(text)),
                }
                SecretTrouble { refusal: (choosing.refused)() }
                p { class: "hint", {t!("current-forgot")} }
                div { class: "ways-on",
                    Submit { busy: busy || waits, Working { busy } }
                }
            }
        }
    }
}

/// What the button of a page says.
#[component]
fn Working(busy: bool) -> Element {
    rsx! {
        if busy {
            {t!("choose-busy")}
        } else {
            {t!("continue")}
        }
    }
}

/// Which lock, with what each keeps out and what it does not.
#[component]
fn Which(mut choosing: Choosing, kind: LockKind) -> Element {
    let choose = use_choose(choosing);
    let mut place = use_signal(|| None::<usize>);
    let mut fault = use_signal(|| None::<String>);
    let has_lock = kind != LockKind::None;
    let busy = (choosing.busy)();
    let choices = KINDS.map(|of| choice(of, has_lock && of == kind)).to_vec();
    let faults = fault().map(|says| Fault { says, way: Way::Field(WHICH.into()) });
    rsx! {
        Screen { title: t!("which-lock-title"), parent: Route::Home {}, help: true,
            ErrorSummary { faults: faults.into_iter().collect::<Vec<_>>() }
            div { class: "panel waiting",
                Picture { name: "warning" }
                p { class: "strong", {t!("which-lock-forget")} }
            }
            form {
                id: "which-form",
                novalidate: true,
                onsubmit: move |event| {
                    event.prevent_default();
                    let chosen = place().and_then(|place| KINDS.get(place).copied());
                    fault.set(chosen.is_none().then(|| t!("which-lock-missing")));
                    choosing.refused.set(None);
                    match chosen {
                        Some(LockKind::Pin) => choosing.step.set(Step::Pin),
                        Some(LockKind::Words) => choosing.step.set(Step::Words),
                        Some(LockKind::None) => choose.call(NewLock::None),
                        None => {}
                    }
                },
                Choices {
                    id: WHICH,
                    choices,
                    chosen: place(),
                    error: fault(),
                    onchoose: move |chosen| {
                        place.set(Some(chosen));
                        fault.set(None);
                    },
                }
                if let Some(refusal) = (choosing.refused)() {
                    Trouble { refusal }
                }
                div { class: "ways-on",
                    Submit { busy, Working { busy } }
                }
            }
        }
    }
}

fn choice(kind: LockKind, now: bool) -> Choice {
    let (says, picture, mut more) = match kind {
        LockKind::Pin => (
            t!("lock-pin"),
            "pin",
            vec![t!("lock-pin-how"), t!("lock-pin-keeps-out"), t!("lock-pin-not")],
        ),
        LockKind::Words => (
            t!("lock-words"),
            "words",
            vec![t!("lock-words-how"), t!("lock-words-keeps-out"), t!("lock-words-not")],
        ),
        LockKind::None => (t!("lock-none"), "unlocked", vec![t!("lock-none-means")]),
    };
    if now {
        more.insert(0, t!("lock-now-so"));
    }
    Choice { says: says.into(), more, picture: Some(picture.into()) }
}

/// A PIN, twice.
#[component]
fn NewPin(mut choosing: Choosing) -> Element {
    let choose = use_choose(choosing);
    let mut first = use_signal(|| Secret::new(String::new()));
    let mut second = use_signal(|| Secret::new(String::new()));
    let mut first_round = use_signal(|| 0_u32);
    let mut second_round = use_signal(|| 0_u32);
    let mut missing = use_signal(|| false);
    let mut differ = use_signal(|| false);
    let busy = (choosing.busy)();
    let weak = (choosing.refused)().as_ref().and_then(secret_fault);
    let first_error = if missing() { Some(t!("new-pin-missing")) } else { weak };
    // One that cannot be taken is emptied, and its second with it.
    use_effect(move || {
        if matches!((choosing.refused)(), Some(Refusal::Weak(_))) {
            for mut typed in [first, second] {
                typed.set(Secret::new(String::new()));
            }
            *first_round.write() += 1;
            *second_round.write() += 1;
        }
    });
    rsx! {
        Screen {
            title: t!("new-pin-title"),
            onback: move |()| choosing.step.set(Step::Which),
            help: true,
            p { {t!("new-pin-tip")} }
            form {
                id: "pin-form",
                novalidate: true,
                autocomplete: "off",
                onsubmit: move |event| {
                    event.prevent_default();
                    if *choosing.busy.peek() {
                        return;
                    }
                    choosing.refused.set(None);
                    let pin = first.peek().clone();
                    missing.set(pin.expose().trim().is_empty());
                    differ.set(!missing() && !same(&pin, &second.peek()));
                    if missing() {
                        platform::focus(PIN);
                    } else if differ() {
                        second.set(Secret::new(String::new()));
                        *second_round.write() += 1;
                    } else {
                        choose.call(NewLock::Pin(pin));
                    }
                },
                SecretField {
                    id: PIN,
                    kind: LockKind::Pin,
                    label: t!("new-pin-first"),
                    hint: t!("new-pin-hint"),
                    error: first_error,
                    round: first_round(),
                    onchange: move |text| first.set(Secret::new(text)),
                }
                SecretField {
                    id: PIN_AGAIN,
                    kind: LockKind::Pin,
                    label: t!("new-pin-again"),
                    error: differ().then(|| t!("new-pin-differ")),
                    round: second_round(),
                    focus: differ(),
                    onchange: move |text| second.set(Secret::new(text)),
                }
                SecretTrouble { refusal: (choosing.refused)() }
                Setting { busy, says: t!("new-pin-button") }
            }
        }
    }
}

/// The button that puts the lock on, and that it takes a moment.
#[component]
fn Setting(busy: bool, says: String) -> Element {
    rsx! {
        div { class: "ways-on",
            Submit { busy,
                if busy {
                    {t!("choose-busy")}
                } else {
                    "{says}"
                }
            }
        }
        p { class: "sr-only", role: "status",
            if busy {
                {t!("choose-busy")}
            }
        }
    }
}

/// Whether two are the same, but for gaps and large letters: the engine hears them alike.
fn same(one: &Secret, other: &Secret) -> bool {
    let signs = |secret: &Secret| {
        let lower = secret.expose().to_lowercase();
        lower.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>()
    };
    signs(one) == signs(other)
}

/// Three words, to be read and kept.
#[component]
fn NewWords(mut choosing: Choosing) -> Element {
    let engine = use_context::<EngineHandle>();
    let suggest = use_callback(move |()| {
        choosing.refused.set(None);
        let words = engine.ask(ask::SuggestWords {});
        spawn(async move {
            match words.await {
                Ok(words) => choosing.words.set(words),
                Err(refusal) => choosing.refused.set(Some(refusal)),
            }
        });
    });
    use_hook(|| {
        if choosing.words.peek().is_empty() {
            suggest.call(());
        }
    });
    let words = (choosing.words)();
    rsx! {
        Screen {
            title: t!("new-words-title"),
            onback: move |()| choosing.step.set(Step::Which),
            help: true,
            if let Some(refusal) = (choosing.refused)() {
                Trouble { refusal }
            }
            if words.is_empty() {
                Loading {}
            } else {
                ol { class: "three-words", dir: "ltr", "aria-live": "polite",
                    for word in words {
                        li { key: "{word}", "{word}" }
                    }
                }
            }
            Button { id: "other-words", onpress: move |()| suggest.call(()), {t!("new-words-other")} }
            p { {t!("new-words-keep")} }
            p { {t!("new-words-where")} }
            div { class: "ways-on",
                Button {
                    id: "have-them",
                    weight: "main",
                    onpress: move |()| {
                        if !choosing.words.peek().is_empty() {
                            choosing.step.set(Step::Again);
                        }
                    },
                    {t!("new-words-have")}
                }
            }
        }
    }
}

/// The three words once more, to be sure of them.
#[component]
fn WordsAgain(mut choosing: Choosing) -> Element {
    let choose = use_choose(choosing);
    let mut typed = use_signal(|| Secret::new(String::new()));
    let mut differ = use_signal(|| false);
    let busy = (choosing.busy)();
    let weak = (choosing.refused)().as_ref().and_then(secret_fault);
    let error = if differ() { Some(t!("words-again-differ")) } else { weak };
    rsx! {
        Screen {
            title: t!("words-again-title"),
            onback: move |()| choosing.step.set(Step::Words),
            help: true,
            form {
                id: "words-form",
                novalidate: true,
                autocomplete: "off",
                onsubmit: move |event| {
                    event.prevent_default();
                    if *choosing.busy.peek() {
                        return;
                    }
                    let words = Secret::new(choosing.words.peek().join(" "));
                    differ.set(!same(&words, &typed.peek()));
                    if differ() {
                        // What was typed stays: one letter may be all that is wrong.
                        platform::focus(WORDS);
                    } else {
                        choose.call(NewLock::Words(words));
                    }
                },
                SecretField {
                    id: WORDS,
                    kind: LockKind::Words,
                    label: t!("unlock-words"),
                    hint: t!("unlock-words-hint"),
                    error,
                    onchange: move |text| typed.set(Secret::new(text)),
                }
                SecretTrouble { refusal: (choosing.refused)() }
                Setting { busy, says: t!("words-again-button") }
            }
        }
    }
}

/// What is so now.
#[component]
fn Done(kind: LockKind) -> Element {
    let mut shared = use_context::<Shared>();
    let navigator = use_navigator();
    let (title, points) = match kind {
        LockKind::Pin => (
            t!("done-pin"),
            vec![t!("done-asks-pin"), t!("done-lock-button"), t!("done-hide"), t!("done-forget")],
        ),
        LockKind::Words => (
            t!("done-words"),
            vec![t!("done-asks-words"), t!("done-lock-button"), t!("done-hide"), t!("done-forget")],
        ),
        LockKind::None => (t!("done-none"), vec![t!("lock-none-means"), t!("done-none-later")]),
    };
    let picture = if kind == LockKind::None { "unlocked" } else { "lock" };
    rsx! {
        Screen { title,
            div { class: if kind == LockKind::None { "panel" } else { "panel there" },
                Picture { name: picture }
                div {
                    ul { class: "points",
                        for point in points {
                            li { "{point}" }
                        }
                    }
                }
            }
            Button {
                id: "lock-done",
                weight: "main",
                onpress: move |()| {
                    let wanted = shared.wanted.take();
                    navigator.replace(wanted.unwrap_or(Route::Home {}));
                },
                {t!("done-go-on")}
            }
        }
    }
}

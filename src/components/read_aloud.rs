//! Text that can be read aloud, sentence by sentence, with its place marked. The buttons are there
//! only where a voice of the device itself is. It never begins by itself, so that it does not talk
//! over a screen reader.

use std::collections::BTreeSet;

use dioxus::{core::Task, prelude::*};

use super::{Button, Picture, Stressed};
use crate::{
    app::News,
    platform::{self, Spoken},
    sentences::{Part, Says, unstressed},
    t,
    told::{english_tag, told},
    words::Language,
};

/// How far it is.
#[derive(Clone, Copy, PartialEq)]
enum Reading {
    Silent,
    /// At this sentence.
    At(usize),
    /// It goes on at this sentence.
    Paused(usize),
}

/// A sentence as it is said: in the reader's language, or in English where it is told in English.
#[derive(Clone, PartialEq)]
struct ToSay {
    text: String,
    language: &'static str,
}

/// What is said of a text, sentence by sentence.
fn to_say(parts: &[Part], reader: &'static str) -> Vec<ToSay> {
    let told = told();
    let sentences = parts.iter().flat_map(|part| &part.sentences);
    let say = |sentence: &String| {
        let runs = told.runs(sentence);
        let english = runs.iter().any(|run| run.english);
        ToSay {
            text: runs.into_iter().map(|run| run.text).collect::<Vec<_>>().join(" "),
            language: if english { english_tag() } else { reader },
        }
    };
    sentences.map(say).collect()
}

/// Whether there is a voice for everything that would be said.
fn use_has_voice(spoken: &[ToSay]) -> Signal<bool> {
    let mut has_voice = use_signal(|| false);
    let mut waiting = use_signal(|| None::<Task>);
    let languages: BTreeSet<&'static str> = spoken.iter().map(|one| one.language).collect();
    use_effect(use_reactive!(|(languages,)| {
        has_voice.set(false);
        let task = spawn(async move {
            for language in languages {
                platform::local_voice(language).await;
            }
            has_voice.set(true);
        });
        if let Some(before) = waiting.replace(Some(task)) {
            before.cancel();
        }
    }));
    has_voice
}

/// One voice for one text.
#[derive(Clone, Copy)]
struct Reader {
    reading: Signal<Reading>,
    slow: Signal<bool>,
    task: Signal<Option<Task>>,
}

impl Reader {
    fn read(self, spoken: Vec<ToSay>, from: usize) {
        self.hush();
        let (mut reading, slow, mut task) = (self.reading, self.slow, self.task);
        task.set(Some(spawn(async move {
            for (place, one) in spoken.iter().enumerate().skip(from) {
                reading.set(Reading::At(place));
                platform::show(&id(place));
                let slow = *slow.peek();
                if platform::say(&unstressed(&one.text), one.language, slow).await
                    == Spoken::Stopped
                {
                    reading.set(Reading::Paused(place));
                    return;
                }
            }
            reading.set(Reading::Silent);
        })));
    }

    fn hush(self) {
        let mut task = self.task;
        if let Some(task) = task.take() {
            task.cancel();
        }
        platform::stop_saying();
    }

    fn stop(self) {
        self.hush();
        let mut reading = self.reading;
        reading.set(Reading::Silent);
    }

    fn pause(self, at: usize) {
        self.hush();
        let mut reading = self.reading;
        reading.set(Reading::Paused(at));
    }
}

fn id(place: usize) -> String {
    format!("sentence-{place}")
}

/// See the head of this file.
#[component]
pub fn ReadAloud(
    says: Says,
    /// The text stands on the screen in another way already: there are only the buttons.
    #[props(default)]
    stands_there: bool,
) -> Element {
    let open = use_context::<News>().is_open();
    let language = use_context::<Signal<Language>>().read().tag();
    let reader = Reader {
        reading: use_signal(|| Reading::Silent),
        slow: use_signal(|| false),
        task: use_signal(|| None),
    };
    let parts = says.parts();
    let spoken = to_say(&parts, language);
    let has_voice = use_has_voice(&spoken);
    let easy = matches!(says, Says::Easy(_));
    // Another text or language is on the screen, or it was locked: whoever did that wants no voice.
    use_effect(use_reactive!(|(says, language, open)| {
        let _ = (says, language, open);
        reader.stop();
    }));
    use_drop(platform::stop_saying);
    rsx! {
        if has_voice() {
            Buttons { reader, spoken }
        }
        if !stands_there {
            Text { parts, easy, at: reader.reading }
        }
    }
}

#[component]
fn Buttons(reader: Reader, spoken: Vec<ToSay>) -> Element {
    let Reader { reading, mut slow, .. } = reader;
    let from = match reading() {
        Reading::Silent => 0,
        Reading::At(place) | Reading::Paused(place) => place,
    };
    rsx! {
        div { class: "read-aloud", role: "group", "aria-label": t!("read-aloud"),
            Button {
                id: "read-aloud",
                onpress: {
                    let spoken = spoken.clone();
                    move |()| {
                        let now = *reading.peek();
                        match now {
                            Reading::At(place) => reader.pause(place),
                            Reading::Silent | Reading::Paused(_) => {
                                reader.read(spoken.clone(), from);
                            }
                        }
                    }
                },
                match reading() {
                    Reading::Silent => rsx! {
                        Picture { name: "voice" }
                        {t!("read-aloud-start")}
                    },
                    Reading::At(_) => rsx! { {t!("read-aloud-pause")} },
                    Reading::Paused(_) => rsx! { {t!("read-aloud-go-on")} },
                }
            }
            if reading() != Reading::Silent {
                Button {
                    id: "read-aloud-stop",
                    onpress: move |()| {
                        reader.stop();
                        platform::focus("read-aloud");
                    },
                    {t!("read-aloud-stop")}
                }
            }
            Button {
                id: "read-aloud-slow",
                pressed: slow(),
                onpress: move |()| {
                    slow.toggle();
                    // It counts at once, from the beginning of this sentence.
                    let now = *reading.peek();
                    if let Reading::At(place) = now {
                        reader.read(spoken.clone(), place);
                    }
                },
                {t!("read-aloud-slow")}
            }
        }
    }
}

#[component]
fn Text(parts: Vec<Part>, easy: bool, at: Signal<Reading>) -> Element {
    let mut place = 0;
    let numbered = parts.into_iter().map(|part| {
        let first = place;
        place += part.sentences.len();
        (part.picture, (first..).zip(part.sentences).collect::<Vec<_>>())
    });
    if easy {
        return rsx! {
            ul { class: "easy-read",
                for (picture, sentences) in numbered {
                    li {
                        if let Some(picture) = picture {
                            Picture { name: picture }
                        }
                        span { Sentences { sentences, at } }
                    }
                }
            }
        };
    }
    rsx! {
        for (_, sentences) in numbered {
            p { class: "plain-words", Sentences { sentences, at } }
        }
    }
}

/// The sentences of one paragraph, each with its place in the whole text.
#[component]
fn Sentences(sentences: Vec<(usize, String)>, at: Signal<Reading>) -> Element {
    rsx! {
        for (place, sentence) in sentences {
            span {
                id: id(place),
                class: if at() == Reading::At(place) { "sentence reading" } else { "sentence" },
                aria_current: (at() == Reading::At(place)).then_some("true"),
                Stressed { text: sentence }
            }
            " "
        }
    }
}

impl PartialEq for Reader {
    fn eq(&self, other: &Self) -> bool {
        self.reading == other.reading
    }
}

//! Reading aloud in a browser, with voices of the device itself only.

use std::{cell::RefCell, rc::Rc};

use futures::channel::oneshot;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::{
    Spoken,
    voices::{Voice, best},
};

/// How fast it is when the reader wants it slow; 1 is the voice's own speed.
const SLOW: f32 = 0.7;

/// Some browsers have no speech at all.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let there = js_sys::Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    if !there.is_object() {
        return None;
    }
    window.speech_synthesis().ok()
}

fn voice(synthesis: &SpeechSynthesis, language: &str) -> Option<SpeechSynthesisVoice> {
    let all: Vec<SpeechSynthesisVoice> =
        synthesis.get_voices().iter().map(JsCast::unchecked_into).collect();
    let voices: Vec<Voice> = all
        .iter()
        .map(|voice| Voice { language: voice.lang(), local: voice.local_service() })
        .collect();
    all.get(best(&voices, language)?).cloned()
}

/// A listener of the page, taken off again when it is dropped.
struct Listens {
    synthesis: SpeechSynthesis,
    call: Closure<dyn FnMut()>,
}

const VOICES: &str = "voiceschanged";

impl Drop for Listens {
    fn drop(&mut self) {
        let call = self.call.as_ref().unchecked_ref();
        self.synthesis.remove_event_listener_with_callback(VOICES, call).ok();
    }
}

pub async fn local_voice(language: &str) {
    let Some(synthesis) = synthesis() else { return std::future::pending().await };
    let (tell, mut told) = futures::channel::mpsc::unbounded::<()>();
    let call = Closure::<dyn FnMut()>::new(move || {
        tell.unbounded_send(()).ok();
    });
    synthesis.add_event_listener_with_callback(VOICES, call.as_ref().unchecked_ref()).ok();
    let _listens = Listens { synthesis: synthesis.clone(), call };
    while voice(&synthesis, language).is_none() {
        futures::StreamExt::next(&mut told).await;
    }
}

pub async fn say(sentence: &str, language: &str, slow: bool) -> Spoken {
    let Some((synthesis, voice)) =
        synthesis().and_then(|it| voice(&it, language).map(|voice| (it, voice)))
    else {
        return Spoken::Stopped;
    };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence) else {
        return Spoken::Stopped;
    };
    utterance.set_voice(Some(&voice));
    utterance.set_lang(&voice.lang());
    if slow {
        utterance.set_rate(SLOW);
    }
    let (tell, told) = oneshot::channel();
    let tell = Rc::new(RefCell::new(Some(tell)));
    let ends = |how: Spoken| {
        let tell = tell.clone();
        Closure::<dyn FnMut(JsValue)>::new(move |_| {
            if let Some(tell) = tell.borrow_mut().take() {
                tell.send(how).ok();
            }
        })
    };
    let (ended, failed) = (ends(Spoken::ToTheEnd), ends(Spoken::Stopped));
    utterance.set_onend(Some(ended.as_ref().unchecked_ref()));
    utterance.set_onerror(Some(failed.as_ref().unchecked_ref()));
    // What is told after the app has stopped listening would call nothing.
    let _deaf = Deaf(utterance.clone());
    synthesis.speak(&utterance);
    told.await.unwrap_or(Spoken::Stopped)
}

struct Deaf(SpeechSynthesisUtterance);

impl Drop for Deaf {
    fn drop(&mut self) {
        self.0.set_onend(None);
        self.0.set_onerror(None);
    }
}

pub fn stop_saying() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

//! A voice note and a photo, in a browser. Nothing leaves the page: the sound is recorded by the
//! browser, and a photo is drawn again, which leaves behind where and when it was taken.

use std::{cell::RefCell, rc::Rc};

use futures::channel::oneshot;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobEvent, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap,
    MediaRecorder, MediaRecorderOptions, MediaStream, MediaStreamConstraints, MediaStreamTrack,
};

use super::{CannotCapture, Captured};

/// The longest side of a photo, in pixels.
const LONGEST_SIDE: f64 = 1600.0;
/// How much of a photo is kept when it is drawn again.
const QUALITY: f64 = 0.8;
/// So many bits a second are enough for a voice.
const VOICE_BITS: u32 = 24_000;
/// What browsers record, the smallest first.
const SOUNDS: [&str; 3] = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

pub fn can_record() -> bool {
    sound().is_some() && web_sys::window().is_some_and(|it| it.navigator().media_devices().is_ok())
}

pub fn can_take_photos() -> bool {
    true
}

fn sound() -> Option<&'static str> {
    SOUNDS.into_iter().find(|kind| MediaRecorder::is_type_supported(kind))
}

/// A voice note that is being recorded. When it is dropped, the microphone is let go.
pub struct Recording {
    stream: MediaStream,
    recorder: MediaRecorder,
    kind: &'static str,
    pieces: Rc<RefCell<Vec<Blob>>>,
    stopped: Option<oneshot::Receiver<()>>,
    _listeners: (Closure<dyn FnMut(BlobEvent)>, Closure<dyn FnMut()>),
}

impl Drop for Recording {
    fn drop(&mut self) {
        if self.recorder.state() != web_sys::RecordingState::Inactive {
            self.recorder.stop().ok();
        }
        for track in self.stream.get_tracks() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        self.recorder.set_ondataavailable(None);
        self.recorder.set_onstop(None);
    }
}

pub async fn start_recording() -> Result<Recording, CannotCapture> {
    let kind = sound().ok_or(CannotCapture::NotHere)?;
    let devices = web_sys::window()
        .and_then(|window| window.navigator().media_devices().ok())
        .ok_or(CannotCapture::NotHere)?;
    let wanted = MediaStreamConstraints::new();
    wanted.set_audio(&JsValue::TRUE);
    let asked =
        devices.get_user_media_with_constraints(&wanted).map_err(|_| CannotCapture::NotHere)?;
    let stream = JsFuture::from(asked).await.map_err(|_| CannotCapture::NotAllowed)?;
    begin(stream.unchecked_into(), kind).map_err(|_| CannotCapture::Failed)
}

fn begin(stream: MediaStream, kind: &'static str) -> Result<Recording, JsValue> {
    let options = MediaRecorderOptions::new();
    options.set_mime_type(kind);
    options.set_audio_bits_per_second(VOICE_BITS);
    let recorder =
        MediaRecorder::new_with_media_stream_and_media_recorder_options(&stream, &options)?;
    let pieces = Rc::new(RefCell::new(Vec::new()));
    let kept = pieces.clone();
    let on_piece = Closure::<dyn FnMut(BlobEvent)>::new(move |event: BlobEvent| {
        kept.borrow_mut().extend(event.data());
    });
    let (tell, stopped) = oneshot::channel();
    let mut tell = Some(tell);
    let on_stop = Closure::<dyn FnMut()>::new(move || {
        if let Some(tell) = tell.take() {
            tell.send(()).ok();
        }
    });
    recorder.set_ondataavailable(Some(on_piece.as_ref().unchecked_ref()));
    recorder.set_onstop(Some(on_stop.as_ref().unchecked_ref()));
    recorder.start()?;
    Ok(Recording {
        stream,
        recorder,
        kind,
        pieces,
        stopped: Some(stopped),
        _listeners: (on_piece, on_stop),
    })
}

impl Recording {
    /// Ends it.
    ///
    /// # Errors
    /// When nothing was recorded.
    pub async fn finish(mut self) -> Result<Captured, CannotCapture> {
        let stopped = self.stopped.take().ok_or(CannotCapture::Failed)?;
        self.recorder.stop().map_err(|_| CannotCapture::Failed)?;
        stopped.await.map_err(|_| CannotCapture::Failed)?;
        let pieces: Array = self.pieces.borrow().iter().collect();
        let media_type = self.kind.split(';').next().unwrap_or(self.kind);
        let options = BlobPropertyBag::new();
        options.set_type(media_type);
        let whole = Blob::new_with_blob_sequence_and_options(&pieces, &options)
            .map_err(|_| CannotCapture::Failed)?;
        let bytes = bytes_of(&whole).await.ok_or(CannotCapture::Failed)?;
        if bytes.is_empty() {
            return Err(CannotCapture::Failed);
        }
        Ok(Captured { media_type: media_type.to_owned(), bytes })
    }
}

async fn bytes_of(blob: &Blob) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

pub async fn plain_photo(bytes: Vec<u8>) -> Result<Captured, CannotCapture> {
    let image = decoded(&bytes).await.ok_or(CannotCapture::NotAPhoto)?;
    let drawn = async {
        let bytes = drawn_again(&image, LONGEST_SIDE).await?;
        Some(Captured { media_type: "image/jpeg".to_owned(), bytes })
    };
    let drawn = drawn.await.ok_or(CannotCapture::Failed);
    image.close();
    drawn
}

async fn decoded(bytes: &[u8]) -> Option<ImageBitmap> {
    let pieces = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&pieces).ok()?;
    let decoding = web_sys::window()?.create_image_bitmap_with_blob(&blob).ok()?;
    JsFuture::from(decoding).await.ok()?.dyn_into().ok()
}

fn canvas_of(image: &ImageBitmap, longest: f64) -> Option<HtmlCanvasElement> {
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    let scale = (longest / width.max(height)).min(1.0);
    let canvas: HtmlCanvasElement =
        web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = ((width * scale).max(1.0), (height * scale).max(1.0));
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    pen.draw_image_with_image_bitmap_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()?;
    Some(canvas)
}

async fn drawn_again(image: &ImageBitmap, longest: f64) -> Option<Vec<u8>> {
    let canvas = canvas_of(image, longest)?;
    let (tell, told) = oneshot::channel();
    let done = Closure::once(move |blob: Option<Blob>| {
        tell.send(blob).ok();
    });
    canvas
        .to_blob_with_type_and_encoder_options(
            done.as_ref().unchecked_ref(),
            "image/jpeg",
            &JsValue::from_f64(QUALITY),
        )
        .ok()?;
    let blob = told.await.ok()??;
    bytes_of(&blob).await
}

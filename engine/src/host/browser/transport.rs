//! Calls through the browser's own `fetch`, which is told to follow no redirect: what wants to
//! lead elsewhere is then heard as such, wherever it leads.

use futures::future::{Either, select};
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsValue, prelude::JsCast as _};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReadableStreamReadResult,
    ReferrerPolicy, Request, RequestCache, RequestCredentials, RequestInit, RequestRedirect,
    ResponseType, WorkerGlobalScope,
};

use super::outside::BrowserTimer;
use crate::{
    host::{PATIENCE_MILLIS, Timer as _, Transport, essence},
    sync::{Call, Heard, Response},
};

/// Calls the authority by `fetch`. The page's Content-Security-Policy allows only its own origin.
pub struct FetchTransport;

impl Transport for FetchTransport {
    async fn call(&self, call: Call) -> Heard {
        let heard = std::pin::pin!(make(call));
        let too_long = std::pin::pin!(BrowserTimer.sleep(PATIENCE_MILLIS));
        match select(heard, too_long).await {
            Either::Left((Ok(heard), _)) => heard,
            Either::Left((Err(_), _)) if offline() => Heard::NoConnection,
            Either::Left((Err(_), _)) | Either::Right(_) => Heard::Cut,
        }
    }
}

/// Breaks the call off when nobody waits for it any more.
struct Broken(AbortController);

impl Drop for Broken {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn make(call: Call) -> Result<Heard, JsValue> {
    let most = call.most;
    let broken = Broken(AbortController::new()?);
    let request = request(call, &broken.0)?;
    let scope = js_sys::global().dyn_into::<WorkerGlobalScope>()?;
    let response: web_sys::Response = wait(scope.fetch_with_request(&request)).await?;
    match response.type_() {
        ResponseType::Opaqueredirect => Ok(Heard::Redirected),
        _ => read(&response, most).await,
    }
}

fn request(call: Call, broken: &AbortController) -> Result<Request, JsValue> {
    let headers = Headers::new()?;
    for (name, value) in &call.headers {
        headers.set(name, value)?;
    }
    let init = RequestInit::new();
    init.set_method(call.method.as_str());
    init.set_headers_headers(&headers);
    if !call.body.is_empty() {
        init.set_body_opt_u8_array(Some(&Uint8Array::from(call.body.as_slice())));
    }
    init.set_redirect(RequestRedirect::Manual);
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(RequestCache::NoStore);
    init.set_referrer("");
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&broken.signal()));
    Request::new_with_str_and_init(&call.url, &init)
}

async fn read(response: &web_sys::Response, most: usize) -> Result<Heard, JsValue> {
    let headers = response.headers();
    let field = |name| headers.get(name).ok().flatten();
    let mut answer = Response {
        status: response.status(),
        content_type: essence(&field("content-type").unwrap_or_default()),
        etag: field("etag"),
        content_range: field("content-range"),
        retry_after: field("retry-after").and_then(|seconds| seconds.parse().ok()),
        body: Vec::new(),
    };
    let Some(body) = response.body() else { return Ok(Heard::Answer(answer)) };
    let reader: ReadableStreamDefaultReader = body.get_reader().dyn_into()?;
    loop {
        let part = wait::<JsValue>(reader.read()).await?;
        let part = part.unchecked_into::<ReadableStreamReadResult>();
        if part.get_done().unwrap_or(true) {
            return Ok(Heard::Answer(answer));
        }
        let bytes: Uint8Array = part.get_value().dyn_into()?;
        if answer.body.len() + bytes.length() as usize > most {
            return Ok(Heard::Cut);
        }
        answer.body.extend(bytes.to_vec());
    }
}

async fn wait<T: wasm_bindgen::JsCast>(promise: Promise) -> Result<T, JsValue> {
    JsFuture::from(promise).await?.dyn_into()
}

fn offline() -> bool {
    let scope = js_sys::global().dyn_into::<WorkerGlobalScope>();
    scope.is_ok_and(|scope| !scope.navigator().on_line())
}
